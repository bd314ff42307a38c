import { api, OutOfReach, RefusedByServer } from '../api/client'
import type { Country, Language, Page, ScreeningTable, State } from '../api/contract'
import { countryOfZone, preferredLanguage } from '../i18n/language'
import { text } from '../i18n/text.svelte'
import { post } from './post.svelte'

export type Screen =
  | 'loading'
  | 'out_of_reach'
  | 'screening'
  | 'refused'
  | 'professional'
  | 'check_in'
  | 'before'
  | 'session'
  | 'stopped'
  | 'after'
  | 'trouble'
  | 'result'
  | 'history'
  | 'settings'

const SCREEN_OF_STEP = {
  screen: 'screening',
  check_in: 'check_in',
  ready: 'before',
  refused: 'refused',
} as const satisfies Record<State['step'], Screen>

/** What every screen shares: where the person stands, in which language and country. */
class App {
  screen = $state<Screen>('loading')
  state = $state.raw<State | null>(null)
  table = $state.raw<ScreeningTable | null>(null)
  country = $state<Country | null>(null)
  /** One sentence about what went wrong last, or null. */
  notice = $state<string | null>(null)

  get language(): Language {
    return text.language
  }

  get firstPage(): Page | null {
    return this.table?.pages[0] ?? null
  }

  get stepScreen(): Screen {
    return SCREEN_OF_STEP[this.state?.step ?? 'screen']
  }

  async open(): Promise<void> {
    await text.speak(preferredLanguage(navigator.languages))
    this.country = countryOfZone(Intl.DateTimeFormat().resolvedOptions().timeZone)
    await this.connect()
  }

  /** Read where the person stands; the screen says so when the server does not answer. */
  async connect(): Promise<void> {
    try {
      await post.outbox.releaseAll()
      await this.refresh()
      await this.#takeOverPerson()
      this.table = await api.screening(this.language, this.country ?? 'other')
      this.go(this.stepScreen)
    } catch (problem) {
      this.go('out_of_reach')
      if (problem instanceof RefusedByServer) this.notice = sentenceFor(problem)
      else if (problem instanceof OutOfReach) this.notice = problem.why
      else throw problem
    }
  }

  async #takeOverPerson(): Promise<void> {
    const person = this.state?.person
    if (!person) return
    this.country = person.country
    if (person.language !== this.language) await text.speak(person.language)
  }

  async refresh(): Promise<void> {
    this.state = await api.state(this.language)
  }

  go(screen: Screen): void {
    this.notice = null
    this.screen = screen
    window.scrollTo(0, 0)
  }

  /** To what the person must do next; the server must know how the last session ended. */
  async home(): Promise<void> {
    await this.attempt(async () => {
      await post.outbox.releaseAll()
      await this.refresh()
      this.go(this.stepScreen)
    })
  }

  async speak(language: Language): Promise<void> {
    await text.speak(language)
    await this.attempt(() => this.#retell())
  }

  async live(country: Country): Promise<void> {
    this.country = country
    this.notice = null
    await this.attempt(() => this.#retell())
  }

  /** Texts of the server depend on language and country: fetch them anew. */
  async #retell(): Promise<void> {
    if (this.state?.person) await this.introduce()
    this.table = await api.screening(this.language, this.country ?? 'other')
    await this.refresh()
  }

  /** Tell the server who is here; the country must have been chosen. */
  async introduce(): Promise<void> {
    const { country, language } = this
    if (country === null) throw new RangeError('no country chosen yet')
    const known = this.state?.person
    if (known?.country === country && known.language === language) return
    this.state = await api.putPerson({ language, country })
  }

  /** Do something with the server; what goes wrong becomes one sentence on the screen. */
  async attempt(action: () => Promise<void>): Promise<boolean> {
    try {
      this.notice = null
      await action()
      return true
    } catch (problem) {
      if (problem instanceof OutOfReach) this.notice = text.of('notice-out-of-reach')
      else if (problem instanceof RefusedByServer) this.notice = sentenceFor(problem)
      else throw problem
      return false
    }
  }
}

function sentenceFor(problem: RefusedByServer): string {
  const known = ['too_late', 'not_cleared', 'protocol_incomplete', 'not_clearable']
  const { code, text: why } = problem.problem
  if (known.includes(code)) return text.of(`notice-${code}`)
  return text.of('notice-refused', { why: why || code })
}

export const app = new App()
