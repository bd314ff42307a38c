import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle'
import type { Language } from '../api/contract'

const catalogues: Record<Language, () => Promise<{ default: string }>> = {
  nl: () => import('../../../src/rekmaat/content/text/nl/app.ftl?raw'),
  fr: () => import('../../../src/rekmaat/content/text/fr/app.ftl?raw'),
  en: () => import('../../../src/rekmaat/content/text/en/app.ftl?raw'),
}

export function bundleOf(language: Language, source: string): FluentBundle {
  const bundle = new FluentBundle(language, { useIsolating: false })
  const [first] = bundle.addResource(new FluentResource(source))
  if (first) throw first
  return bundle
}

class Text {
  language = $state<Language>('nl')
  #bundle = $state.raw<FluentBundle | null>(null)

  async speak(language: Language): Promise<void> {
    const { default: source } = await catalogues[language]()
    this.#bundle = bundleOf(language, source)
    this.language = language
    document.documentElement.lang = language
  }

  of(id: string, values: Record<string, FluentVariable> | null = null): string {
    const message = this.#bundle?.getMessage(id)
    if (!this.#bundle || !message?.value) throw new Error(`no text for ${id}`)
    return this.#bundle.formatPattern(message.value, values)
  }
}

export const text = new Text()

/** The text of a message in the language now spoken. */
export const t = (id: string, values?: Record<string, FluentVariable>): string =>
  text.of(id, values ?? null)
