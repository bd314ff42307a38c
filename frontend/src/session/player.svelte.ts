import type { SessionRecord, StopReason } from '../api/contract'
import { SessionClock, type Moment } from './clock'
import { recordOf, type Opening } from './record'
import { startTicker } from './ticker'
import type { SteadyTime } from './time'
import { ScreenAwake } from './wakelock'

const LONGER_S = 10

/** Plays one session on the screen and tells what happened at every step. */
export class Player {
  moment = $state.raw<Moment>() as Moment
  readonly #clock: SessionClock
  readonly #awake = new ScreenAwake()
  #endTicker: () => void = () => undefined
  #frame = 0
  #step = ''

  constructor(
    readonly opening: Opening,
    private readonly time: SteadyTime,
    private readonly told: (record: SessionRecord, ended: boolean) => void,
  ) {
    this.#clock = new SessionClock(opening.plan.cues, performance.now())
    this.moment = this.#clock.moment
  }

  get cue() {
    return this.opening.plan.cues[this.moment.index] ?? this.#clock.cue
  }

  get live(): boolean {
    return this.moment.status === 'running' || this.moment.status === 'paused'
  }

  get canLengthen(): boolean {
    return this.moment.index >= 0 && this.#clock.canLengthen
  }

  get canCut(): boolean {
    return this.moment.index >= 0 && this.#clock.canCut
  }

  start(): void {
    this.#endTicker = startTicker(this.tick)
    document.addEventListener('visibilitychange', this.#seen)
    document.addEventListener('freeze', this.#frozen)
    this.#draw()
    void this.#awake.keep()
    this.#tell()
  }

  leave(): void {
    this.#endTicker()
    cancelAnimationFrame(this.#frame)
    document.removeEventListener('visibilitychange', this.#seen)
    document.removeEventListener('freeze', this.#frozen)
    void this.#awake.release()
  }

  tick = (): void => {
    this.#show(() => this.#clock.advance(performance.now()))
  }

  toggle(): void {
    const now_ms = performance.now()
    if (this.moment.status === 'running') this.#show(() => this.#clock.pause(now_ms))
    else if (this.moment.status === 'paused') this.#show(() => this.#clock.resume(now_ms))
  }

  pause(): void {
    this.#show(() => this.#clock.pause(performance.now()))
  }

  lengthen(): void {
    this.#show(() => this.#clock.lengthen(LONGER_S))
  }

  cut(): void {
    this.#show(() => this.#clock.cut(performance.now()))
  }

  /** End now; the record is safe before the person is asked why. */
  stop(): void {
    this.#show(() => this.#clock.stop(performance.now()))
    this.leave()
  }

  get stopped(): boolean {
    return this.moment.status === 'stopped'
  }

  record(reason: StopReason | null): SessionRecord {
    return recordOf(this.opening, this.#clock, { at: this.time.stamp, reason })
  }

  #show(change: () => unknown): void {
    if (!this.live) return
    change()
    this.moment = this.#clock.moment
    this.#tell()
  }

  /** Once for every step: a new cue, a pause, the end. */
  #tell(): void {
    const { index, status } = this.moment
    const step = `${index} ${status}`
    if (step === this.#step) return
    this.#step = step
    const ended = status === 'ended'
    this.told(this.record(ended ? null : 'interrupted'), ended)
    if (ended) this.leave()
  }

  #draw = (): void => {
    this.tick()
    if (this.live) this.#frame = requestAnimationFrame(this.#draw)
  }

  #seen = (): void => {
    this.tick()
    if (!document.hidden && this.live) void this.#awake.keep()
  }

  #frozen = (): void => this.pause()
}
