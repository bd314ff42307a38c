import type { Cue, HoldRecord } from '../api/contract'

/** A silence this long means the page was frozen: nobody was guided, so it does not count. */
export const FROZEN_AFTER_S = 2.5
/** Sums of fractions of a second may fall this short. */
const ROUNDING_S = 1e-9
const LENGTHENS = new Set<Cue['phase']>(['ready', 'hands', 'rest'])

export type ClockStatus = 'running' | 'paused' | 'stopped' | 'ended'

/** What can be known of a session at one moment. */
export interface Moment {
  /** The stamp it was taken at, in milliseconds. */
  readonly at_ms: number
  readonly status: ClockStatus
  readonly index: number
  /** Seconds into the cue, pauses left out. */
  readonly inCue_s: number
  /** Length of the cue with what was added or cut. */
  readonly cue_s: number
  /** Seconds played, pauses left out. */
  readonly played_s: number
  readonly paused_s: number
}

/**
 * Plays a cue sheet from time stamps of a monotonic clock, in milliseconds.
 *
 * What a late time stamp leaves over is carried into the next cue, so errors never add up, and
 * the clock needs no timer of its own: any stream of stamps will do.
 */
export class SessionClock {
  #last_ms: number
  #status: ClockStatus = 'running'
  #index = 0
  #inCue_s = 0
  #played_s = 0
  #paused_s = 0
  readonly #durations: number[]
  readonly #held = new Map<number, number>()

  constructor(
    readonly cues: readonly Cue[],
    start_ms: number,
  ) {
    if (cues.length === 0) throw new RangeError('a session needs at least one cue')
    this.#durations = cues.map((cue) => cue.duration_s)
    this.#last_ms = start_ms
  }

  get cue(): Cue {
    return this.cues[this.#index] as Cue
  }

  get moment(): Moment {
    return {
      at_ms: this.#last_ms,
      status: this.#status,
      index: this.#index,
      inCue_s: this.#inCue_s,
      cue_s: this.#durations[this.#index] as number,
      played_s: this.#played_s,
      paused_s: this.#paused_s,
    }
  }

  /** Let the time pass up to this stamp. */
  advance(now_ms: number): Moment {
    const passed_s = Math.max(0, (now_ms - this.#last_ms) / 1000)
    this.#last_ms = Math.max(now_ms, this.#last_ms)
    if (this.#status === 'running' && passed_s > FROZEN_AFTER_S) this.#status = 'paused'
    if (this.#status === 'paused') this.#paused_s += passed_s
    if (this.#status === 'running') this.#play(passed_s)
    return this.moment
  }

  pause(now_ms: number): void {
    this.advance(now_ms)
    if (this.#status === 'running') this.#status = 'paused'
  }

  resume(now_ms: number): void {
    this.advance(now_ms)
    if (this.#status === 'paused') this.#status = 'running'
  }

  get canLengthen(): boolean {
    return this.#live && LENGTHENS.has(this.cue.phase)
  }

  /** More time to get ready or to rest; a hold is never made longer. */
  lengthen(seconds: number): void {
    if (!this.canLengthen) return
    this.#durations[this.#index] = (this.#durations[this.#index] as number) + seconds
  }

  get canCut(): boolean {
    return this.#live && this.cue.phase === 'hold'
  }

  /** Enough: leave this hold and go on with the next cue. */
  cut(now_ms: number): void {
    this.advance(now_ms)
    if (!this.canCut) return
    this.#durations[this.#index] = this.#inCue_s
    this.#next()
  }

  stop(now_ms: number): void {
    this.advance(now_ms)
    if (this.#live) this.#status = 'stopped'
  }

  get #live(): boolean {
    return this.#status === 'running' || this.#status === 'paused'
  }

  /** Every planned hold with the seconds it really lasted; one not reached lasted 0. */
  get holds(): HoldRecord[] {
    const planned = this.cues.filter((cue) => cue.phase === 'hold')
    return planned.map((cue, place) => ({
      number: place + 1,
      planned_s: cue.duration_s,
      held_s: hundredths(this.#held.get(this.cues.indexOf(cue)) ?? this.#soFar(cue)),
    }))
  }

  #soFar(cue: Cue): number {
    return cue === this.cue ? this.#inCue_s : 0
  }

  #play(passed_s: number): void {
    let left_s = passed_s
    while (left_s > 0 && this.#status === 'running') {
      const step_s = Math.min(left_s, (this.#durations[this.#index] as number) - this.#inCue_s)
      this.#inCue_s += step_s
      this.#played_s += step_s
      left_s -= step_s
      if (this.#inCue_s >= (this.#durations[this.#index] as number) - ROUNDING_S) this.#next()
    }
  }

  #next(): void {
    if (this.cue.phase === 'hold') this.#noteHold()
    if (this.#index === this.cues.length - 1) {
      this.#status = 'ended'
      return
    }
    this.#index += 1
    this.#inCue_s = 0
  }

  #noteHold(): void {
    this.#held.set(this.#index, this.#inCue_s)
  }
}

export const hundredths = (seconds: number): number => Math.round(seconds * 100) / 100
