import { api, OutOfReach, RefusedByServer } from '../api/client'
import type { Country, Language, Materials, Showable } from '../api/contract'
import { countryOfZone, preferredLanguage } from '../i18n/language'
import { text } from '../i18n/text.svelte'
import { narrator } from '../voice/narrator'
import { sound } from '../voice/sound.svelte'
import { Lesson } from './lesson.svelte'
import { inHand, keyOf, type Forms } from './forms'

export type ClassPage = 'opening' | 'unreachable' | 'conditions' | 'lesson' | 'over'

/** How many repetitions one may fill in where a protocol states none. */
export const MOST_REPETITIONS = 10

const LESSON = 'lesson'

/**
 * A minute for a room: material, nobody's session.
 *
 * What happens here lives in memory and ends with the page. It asks the server for nothing but
 * material, which says nothing of anybody and is kept for when the server is away.
 */
class Classroom {
  page = $state<ClassPage>('opening')
  materials = $state.raw<Materials | null>(null)
  chosen = $state<string | null>(null)
  /** Where the chosen protocol states no number of its own. */
  repetitions = $state<number | null>(null)
  discreet = $state(false)
  country = $state<Country>('other')
  lesson = $state.raw<Lesson | null>(null)
  /** Whether the last wish needed a server that gave no answer. */
  away = $state(false)
  #forms = $state.raw<ReadonlyMap<string, Forms>>(new Map())

  get showable(): Showable | null {
    return this.materials?.protocols.find(({ id }) => id === this.chosen) ?? null
  }

  get asksRepetitions(): boolean {
    return this.showable?.needs.includes('repetitions') ?? false
  }

  /** What will be shown, once it is here and all that it asks is answered. */
  get forms(): Forms | null {
    const { showable } = this
    if (!showable || (this.asksRepetitions && !this.#number)) return null
    return this.#forms.get(keyOf(showable.id, this.#number)) ?? null
  }

  get #number(): number | null {
    const { repetitions } = this
    if (!this.asksRepetitions || repetitions === null) return null
    const fits = Number.isInteger(repetitions) && repetitions >= 1
    return fits && repetitions <= MOST_REPETITIONS ? repetitions : null
  }

  async open(): Promise<void> {
    sound.keepNothing()
    window.addEventListener('popstate', () => this.#back())
    this.discreet = sound.muted
    await text.speak(preferredLanguage(navigator.languages))
    this.country = countryOfZone(Intl.DateTimeFormat().resolvedOptions().timeZone) ?? 'other'
    await this.load()
  }

  async load(): Promise<void> {
    const here = await this.#try(() => this.#fetchAll(text.language, this.country))
    this.page = here || this.materials ? 'conditions' : 'unreachable'
    this.#fetchWords()
  }

  /** The words of the pages change only together with those of the server. */
  async speak(language: Language): Promise<void> {
    await this.#try(async () => {
      await this.#fetchAll(language, this.country)
      await text.speak(language)
      this.#fetchWords()
    })
  }

  async live(country: Country): Promise<void> {
    await this.#try(async () => {
      await this.#fetchAll(text.language, country)
      this.country = country
    })
  }

  choose(id: string): void {
    this.chosen = id
    void this.fetchAsked()
    this.#fetchWords()
  }

  /** The recorded words come before the lesson, so that it needs the server no more. */
  #fetchWords(): void {
    const { forms } = this
    if (forms) narrator.prepare(forms.shown.cues, forms.shown.phrases, text.language)
  }

  /** With sound or discreet, for this room only: the device keeps what it was set to. */
  speakUp(aloud: boolean): void {
    this.discreet = !aloud
    narrator.quiet = !aloud
    if (aloud) sound.muted = false
  }

  /** What follows from a number that was filled in was not fetched when the class opened. */
  async fetchAsked(): Promise<void> {
    const number = this.#number
    const id = this.chosen
    if (id === null || number === null || this.forms) return
    await this.#try(async () => {
      const forms = await this.#fetch(id, text.language, this.country, number)
      this.#forms = new Map(this.#forms).set(keyOf(id, number), forms)
      this.#fetchWords()
    })
  }

  /** One tap starts, and it may be done again. */
  begin(): void {
    const { forms } = this
    if (!forms) return
    this.away = false
    this.lesson = new Lesson(forms, { discreet: this.discreet, language: text.language }, () =>
      this.#over(),
    )
    this.page = 'lesson'
    if (history.state !== LESSON) history.pushState(LESSON, '')
    this.lesson.start()
  }

  /** The back button of the browser never throws a lesson away: it pauses it. */
  #back(): void {
    if (this.page === 'over') this.close()
    if (this.page !== 'lesson') return
    this.lesson?.player.pause()
    history.pushState(LESSON, '')
  }

  #over(): void {
    this.page = 'over'
  }

  /** To the conditions: whoever comes next hears them first. */
  close(): void {
    this.lesson?.leave()
    this.lesson = null
    this.page = 'conditions'
  }

  /** Asked of the server alone: what is kept for later would leave traces of a lesson. */
  async #fetchAll(language: Language, country: Country): Promise<void> {
    const materials = await api.materials(language, country)
    const ready = materials.protocols.filter(({ needs }) => needs.length === 0)
    const fetched = await Promise.all(
      ready.map(async ({ id }) => [keyOf(id, null), await this.#fetch(id, language, country)] as const),
    )
    this.#forms = new Map(fetched)
    this.materials = materials
    this.chosen ??= materials.protocols[0]?.id ?? null
    await this.fetchAsked()
  }

  async #fetch(
    protocol: string,
    language: Language,
    country: Country,
    repetitions: number | null = null,
  ): Promise<Forms> {
    const asked = { protocol, language, country, repetitions }
    const [shown, seated] = await Promise.all([
      api.material(asked),
      api.material({ ...asked, seated: true }),
    ])
    return inHand(shown, seated)
  }

  async #try(action: () => Promise<void>): Promise<boolean> {
    this.away = false
    try {
      await action()
      return true
    } catch (problem) {
      if (!(problem instanceof OutOfReach || problem instanceof RefusedByServer)) throw problem
      this.away = true
      return false
    }
  }
}

export const classroom = new Classroom()
