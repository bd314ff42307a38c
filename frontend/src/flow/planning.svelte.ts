import { api, RefusedByServer } from '../api/client'
import type { Anchor, Arm, Language, Outlook, Plan } from '../api/contract'
import { app } from './app.svelte'

export const PLAN_STEPS = ['what', 'long', 'times', 'days', 'stretch', 'control', 'fixed'] as const
export type PlanStep = (typeof PLAN_STEPS)[number]

export const DAYS = [14, 7, 3] as const

export interface Moment {
  readonly anchor: Anchor
  at: string
  chosen: boolean
}

/** A plan in the making, one question at a time; the server fixes it and draws the coins. */
class PlanningDesk {
  step = $state<PlanStep>('what')
  longTerm = $state(false)
  moments = $state<Moment[]>([])
  days = $state(14)
  outlook = $state.raw<Outlook | null>(null)
  expected = $state<Record<Arm, number | null>>({ stretch: null, control: null })
  /** Both minutes as this person would do them, to tell what is meant; null where it cannot be. */
  minutes = $state.raw<Record<Arm, Plan> | null>(null)
  busy = $state(false)
  #id: string = crypto.randomUUID()
  #told: Language | null = null

  get start() {
    return app.experiments?.planning ?? null
  }

  get chosen(): Moment[] {
    return this.moments.filter((moment) => moment.chosen)
  }

  get timesFit(): boolean {
    const times = this.chosen.map((moment) => moment.at)
    return times.length > 0 && !times.includes('') && new Set(times).size === times.length
  }

  begin(): void {
    this.#id = crypto.randomUUID()
    this.step = 'what'
    this.days = DAYS[0]
    this.longTerm = false
    this.outlook = null
    this.expected = { stretch: null, control: null }
    this.minutes = null
    this.#told = null
  }

  /** The first question; what must come before any minute comes before a plan too. */
  async make(): Promise<void> {
    this.step = 'long'
    await app.toward('plan')
  }

  complaints(longTerm: boolean): void {
    const { start } = this
    if (!start) return
    this.longTerm = longTerm
    this.days = longTerm ? start.long_term_days : DAYS[0]
    const most = longTerm ? start.long_term_sessions_per_day : start.sessions_per_day
    const first = new Set(start.anchors.map((_, place) => spread(place, most, start.anchors.length)))
    this.moments = start.anchors.map((one, place) => ({ ...one, chosen: first.has(place) }))
    this.step = 'times'
  }

  async times(): Promise<void> {
    await this.chooseDays(this.days)
    this.step = 'days'
  }

  async chooseDays(days: number): Promise<void> {
    this.days = days
    await app.attempt(async () => {
      const outlook = await api.outlook(days, this.chosen.length)
      if (days === this.days) this.outlook = outlook
    })
  }

  /** To the two expectations, each after what the minute is. */
  async expect(): Promise<void> {
    await this.tellMinutes(app.language)
    this.step = 'stretch'
  }

  /** Both minutes in a language; where no session may start now, words in general have to do. */
  async tellMinutes(language: Language): Promise<void> {
    if (this.#told === language) return
    await app.attempt(async () => {
      try {
        const [stretch, control] = await Promise.all([
          api.plan(language, 'stretch'),
          api.plan(language, 'control'),
        ])
        this.minutes = { stretch, control }
        this.#told = language
      } catch (problem) {
        if (!(problem instanceof RefusedByServer)) throw problem
        this.minutes = null
      }
    })
  }

  async expectation(arm: Arm): Promise<void> {
    if (arm === 'stretch') this.step = 'control'
    else await this.#fix()
  }

  async #fix(): Promise<void> {
    const { stretch, control } = this.expected
    if (stretch === null || control === null || this.busy) return
    this.busy = true
    const anchors = this.chosen.map(({ anchor, at }) => ({ anchor, at }))
    await app.attempt(async () => {
      const made = await api.startExperiment({
        id: this.#id,
        days: this.days,
        sessions_per_day: anchors.length,
        anchors,
        long_term: this.longTerm,
        expectation: { stretch, control },
      })
      app.take(made)
      this.step = 'fixed'
      window.scrollTo(0, 0)
    })
    this.busy = false
  }

  get atStart(): boolean {
    return this.step === 'what'
  }

  /** One question back; a plan that is fixed stays so. */
  back(): void {
    if (this.step === 'fixed') return
    this.step = PLAN_STEPS[PLAN_STEPS.indexOf(this.step) - 1] ?? 'what'
    app.go('plan')
  }
}

/** The places that so many of all moments take, the first and the last of the day included. */
const spread = (place: number, most: number, all: number): number =>
  most >= all ? place : Math.round((Math.min(place, most - 1) * (all - 1)) / Math.max(1, most - 1))

export const planning = new PlanningDesk()
