import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { FluentBundle, FluentResource } from '@fluent/bundle'
import type { Plugin } from 'vite'

const TEXTS = join(import.meta.dirname, '../src/rekmaat/content/text')
const LANGUAGES = ['nl', 'fr', 'en'] as const

/** The same app whatever the language it was installed in: its id stays. */
export function manifest(language: string): object {
  const text = wordsIn(language)
  const icon = (src: string, sizes: string, purpose: 'any' | 'maskable'): object => ({
    src,
    sizes,
    type: src.endsWith('.svg') ? 'image/svg+xml' : 'image/png',
    purpose,
  })
  return {
    id: '/',
    name: 'Rekmaat',
    short_name: 'Rekmaat',
    description: text('install-about'),
    lang: language,
    dir: 'ltr',
    start_url: '/',
    scope: '/',
    display: 'standalone',
    background_color: '#ffffff',
    theme_color: '#ffffff',
    categories: ['health', 'fitness'],
    icons: [
      icon('/icon.svg', 'any', 'any'),
      icon('/icon-192.png', '192x192', 'any'),
      icon('/icon-512.png', '512x512', 'any'),
      icon('/icon-maskable.svg', 'any', 'maskable'),
      icon('/icon-maskable-192.png', '192x192', 'maskable'),
      icon('/icon-maskable-512.png', '512x512', 'maskable'),
    ],
    shortcuts: [
      { name: text('install-today'), url: '/' },
      { name: text('install-class'), url: '/#class' },
    ].map((shortcut) => ({ ...shortcut, icons: [icon('/icon-192.png', '192x192', 'any')] })),
  }
}

function wordsIn(language: string): (id: string) => string {
  const bundle = new FluentBundle(language, { useIsolating: false })
  const source = readFileSync(join(TEXTS, language, 'install.ftl'), 'utf8')
  bundle.addResource(new FluentResource(source))
  return (id) => {
    const message = bundle.getMessage(id)
    if (!message?.value) throw new Error(`install.ftl says nothing of ${id} in ${language}`)
    return bundle.formatPattern(message.value)
  }
}

/** Writes what a browser installs the app by, one file a language. */
export const manifests = (): Plugin => ({
  name: 'rekmaat-manifests',
  apply: 'build',
  generateBundle() {
    for (const language of LANGUAGES) {
      const fileName = `app-${language}.webmanifest`
      const source = JSON.stringify(manifest(language))
      this.emitFile({ type: 'asset', fileName, source })
    }
  },
})
