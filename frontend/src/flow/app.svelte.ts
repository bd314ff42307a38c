import { api, OutOfReach, RefusedByServer } from '../api/client'
import type {
  Country,
  Experiment,
  Experiments,
  Language,
  Page,
  ScreeningTable,
  State,
} from '../api/contract'
import { countryOfZone, preferredLanguage } from '../i18n/language'
import { text } from '../i18n/text.svelte'
import { endOf, screenOf } from '../experiment/place'
import { linkManifest } from '../offline/install'
import { lastKnown } from '../offline/kept'
import { goesOn, type Hindrance } from '../offline/may_start'
import { readDraft } from '../session/draft'
import { keeper, post } from './post.svelte'

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
  | 'plan'
  | 'noise'
  | 'calendar'
  | 'paired'
  | 'hour'
  | 'held'
  | 'ended'
  | 'answer'

/** A session that began is finished first, so that its end counts for the next one. */
export const DURING: readonly Screen[] = ['session', 'stopped', 'after', 'trouble']

const SCREEN_OF_STEP = {
  screen: 'screening',
  check_in: 'check_in',
  ready: 'before',
  refused: 'refused',
} as const satisfies Record<State['step'], Screen>

const TRY_AGAIN_MS = 5000

/** Which end of an experiment was shown here: afterwards the days go on without it. */
const SEEN = 'rekmaat.seen'

/** No server answered at all: one that answers that it cannot is there, and says why. */
export const isAway = (problem: unknown): problem is OutOfReach =>
  problem instanceof OutOfReach && problem.unanswered

/** What every screen shares: where the person stands, in which language and country. */
class App {
  screen = $state<Screen>('loading')
  #state = $state.raw<State | null>(null)
  experiments = $state.raw<Experiments | null>(null)
  table = $state.raw<ScreeningTable | null>(null)
  country = $state<Country | null>(null)
  /** One sentence about what went wrong last, or null. */
  notice = $state<string | null>(null)
  /** Why a minute has to wait for the server, once it turned out to be away. */
  needs = $state<Hindrance | null>(null)
  /** Where the person was going when a question had to come first. */
  #bound: Screen | null = null
  #again: ReturnType<typeof setTimeout> | undefined

  get state(): State | null {
    return this.#state
  }

  /** Take what the server answers to a change. */
  async learn(asked: Promise<State>): Promise<State> {
    const { language } = this
    const { changes } = lastKnown
    const state = await asked
    this.#state = state
    lastKnown.keepState(state, language, { experimenting: this.#experimenting, changes })
    return state
  }

  /** As far as is known: before anybody said, an experiment may go on. */
  get #experimenting(): boolean {
    if (this.experiments) return goesOn(this.experiment)
    return lastKnown.standing?.experimenting ?? true
  }

  get language(): Language {
    return text.language
  }

  get firstPage(): Page | null {
    return this.table?.pages[0] ?? null
  }

  get experiment(): Experiment | null {
    return this.experiments?.experiment ?? null
  }

  /** Where one may go now: what the person was on the way to, or what must come before it. */
  get stepScreen(): Screen {
    const step = this.state?.step ?? 'screen'
    return step === 'ready' ? (this.#bound ?? this.homeScreen) : SCREEN_OF_STEP[step]
  }

  /** Where a day begins: an experiment that goes on comes before a single minute. */
  get homeScreen(): Screen {
    const step = this.state?.step ?? 'screen'
    const place = this.experiment && screenOf(this.experiment, keeper.read(SEEN))
    return step === 'refused' || place === null ? SCREEN_OF_STEP[step] : place
  }

  async open(): Promise<void> {
    await this.#say(preferredLanguage(navigator.languages))
    this.country = countryOfZone(Intl.DateTimeFormat().resolvedOptions().timeZone)
    await this.connect()
  }

  /** Read where the person stands; the screen says so when the server does not answer. */
  async connect(): Promise<void> {
    try {
      await post.outbox.releaseAll()
      await this.refresh()
      await this.#takeOverPerson()
      await this.#readTable()
      this.needs = null
      this.go(this.homeScreen)
      if (post.refused) this.notice = text.of('offline-refused')
    } catch (problem) {
      this.#tryAgainLater()
      if (isAway(problem)) return await this.#openWithoutServer()
      this.go('out_of_reach')
      if (problem instanceof RefusedByServer) this.notice = sentenceFor(problem)
      else if (problem instanceof OutOfReach) this.notice = problem.why
      else throw problem
    }
  }

  /** Whoever waits before this screen goes on by itself once the server is back. */
  #tryAgainLater(): void {
    clearTimeout(this.#again)
    this.#again = setTimeout(() => {
      if (this.screen === 'out_of_reach') void this.connect()
    }, TRY_AGAIN_MS)
  }

  async #takeOverPerson(): Promise<void> {
    const person = this.state?.person
    if (!person) return
    this.country = person.country
    if (person.language !== this.language) await this.#say(person.language)
  }

  async refresh(): Promise<void> {
    const { language } = this
    const { changes } = lastKnown
    const [state, experiments] = await Promise.all([api.state(language), api.experiments(language)])
    this.#state = state
    this.experiments = experiments
    lastKnown.keepState(state, language, { experimenting: this.#experimenting, changes })
  }

  async #readTable(): Promise<void> {
    const { language } = this
    const country = this.country ?? 'other'
    this.table = await api.screening(language, country)
    lastKnown.keepTable(this.table, language, country)
  }

  /** The server is away: go on from what it said last, as far as that may be relied on. */
  async #openWithoutServer(): Promise<void> {
    this.#state = lastKnown.standing?.state ?? null
    await this.#takeOverPerson()
    this.#tellLastKnown()
    this.needs = this.hindrance
    const refused = this.state?.step === 'refused'
    if (refused) this.go('refused')
    else this.go(this.needs === null ? 'before' : 'out_of_reach')
  }

  /** Take what is kept in the language now spoken; false where that is not all there is. */
  #tellLastKnown(): boolean {
    const state = lastKnown.state(this.language)
    const table = lastKnown.table(this.language, this.country ?? 'other')
    if (state) this.#state = state
    this.table = table ?? this.table
    return state !== null && table !== null
  }

  /** What stands in the way of a minute while the server is away. */
  get hindrance(): Hindrance | null {
    const undelivered = post.outbox.waiting.length > 0 || readDraft(keeper) !== null
    return lastKnown.hindrance({ now_ms: Date.now(), undelivered })
  }

  /** Put what the server now says of the experiment in its place. */
  take(experiment: Experiment): void {
    if (this.experiments) this.experiments = { ...this.experiments, experiment }
  }

  /** How the experiment ended was shown: it is not shown again by itself. */
  seen(): void {
    if (this.experiment) keeper.write(SEEN, endOf(this.experiment))
  }

  go(screen: Screen): void {
    this.notice = null
    this.screen = screen
    if (screen === this.#bound) this.#bound = null
    window.scrollTo(0, 0)
  }

  /** To what the person must do next; the server must know how the last session ended. */
  async home(): Promise<void> {
    this.#bound = null
    await this.onward()
  }

  /** To a screen for which no question may be open. */
  async toward(screen: Screen): Promise<void> {
    this.#bound = screen
    await this.onward()
  }

  /** On the way the person was on. */
  async onward(): Promise<void> {
    await this.attempt(async () => {
      await post.outbox.releaseAll()
      try {
        await this.refresh()
        this.go(this.#bound === null ? this.homeScreen : this.stepScreen)
      } catch (problem) {
        if (!isAway(problem) || this.#bound !== null) throw problem
        this.#tryAgainLater()
        await this.#openWithoutServer()
      }
    })
  }

  async #say(language: Language): Promise<void> {
    await text.speak(language)
    linkManifest(language)
  }

  async speak(language: Language): Promise<void> {
    await this.#say(language)
    await this.attempt(() => this.#retell())
  }

  async live(country: Country): Promise<void> {
    this.country = country
    this.notice = null
    await this.attempt(() => this.#retell())
  }

  /** Texts of the server depend on language and country: fetch them anew. */
  async #retell(): Promise<void> {
    try {
      if (this.state?.person) await this.introduce()
      await this.#readTable()
      await this.refresh()
    } catch (problem) {
      if (!isAway(problem) || !this.#tellLastKnown()) throw problem
    }
  }

  /** Tell the server who is here; the country must have been chosen. */
  async introduce(): Promise<void> {
    const { country, language } = this
    if (country === null) throw new RangeError('no country chosen yet')
    const known = this.state?.person
    if (known?.country === country && known.language === language) return
    await this.learn(api.putPerson({ language, country }))
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

/** What the server may say no to in so many words of our own. */
const KNOWN = [
  'too_late',
  'not_cleared',
  'protocol_incomplete',
  'not_clearable',
  'experiment_running',
  'experiment_not_running',
  'experiment_session_open',
  'experiment_protocol',
  'no_look_yet',
]

function sentenceFor(problem: RefusedByServer): string {
  const { code, text: why } = problem.problem
  if (KNOWN.includes(code)) return text.of(`notice-${code}`)
  return text.of('notice-refused', { why: why || code })
}

export const app = new App()
