import type { Cue, Language, Phrases, SessionRecord, StopReason } from '../api/contract'
import type { Trouble } from '../voice/ladder'
import { narrator as ownNarrator, type Narrator } from '../voice/narrator'
import { SessionClock, type ClockStatus, type Moment } from './clock'
import { recordOf, type Opening } from './record'
import { Ticker } from './ticker'
import type { SteadyTime } from './time'
import { ScreenAwake } from './wakelock'

const LONGER_S = 10

/** What is played: the cues of a session, or of material for a room. */
export interface Score {
  readonly cues: readonly Cue[]
  readonly phrases: Phrases
}

/** Something changed that the person did not do: one sentence each. */
export type Note = Trouble | 'frozen' | 'may-sleep'

/** Plays a cue sheet on the screen and aloud; what it was for is the caller's. */
export class CuePlayer {
  moment = $state.raw<Moment>() as Moment
  /** What changed, the latest last. */
  notes = $state.raw<readonly Note[]>([])
  protected readonly clock: SessionClock
  readonly #awake = new ScreenAwake((kept) => this.#note('may-sleep', !kept))
  #ticker: Ticker | null = null
  #frame = 0
  #step = ''

  constructor(
    readonly score: Score,
    readonly language: Language,
    private readonly stepped: (status: ClockStatus) => void = () => undefined,
    readonly narrator: Narrator = ownNarrator,
  ) {
    narrator.prepare(score.cues, score.phrases, language)
    const start_ms = performance.now()
    performance.mark('minute', { startTime: start_ms }) // where the tests count from
    this.clock = new SessionClock(score.cues, start_ms)
    this.moment = this.clock.moment
  }

  get cue(): Cue {
    return this.score.cues[this.moment.index] ?? this.clock.cue
  }

  get live(): boolean {
    return this.moment.status === 'running' || this.moment.status === 'paused'
  }

  get stopped(): boolean {
    return this.moment.status === 'stopped'
  }

  get canLengthen(): boolean {
    return this.moment.index >= 0 && this.clock.canLengthen
  }

  get canCut(): boolean {
    return this.moment.index >= 0 && this.clock.canCut
  }

  /** In the tap, or soon after it. */
  start(): void {
    this.narrator.onTrouble = (code, gone = false) => this.#note(code, !gone)
    this.narrator.begin()
    this.#ticker = new Ticker(this.tick)
    document.addEventListener('visibilitychange', this.#seen)
    document.addEventListener('freeze', this.#frozen)
    this.#draw()
    void this.#awake.keep()
  }

  /** Away from the minute: left in the middle, it falls silent. */
  leave(): void {
    if (this.#ticker === null) return
    this.#ticker.end()
    this.#ticker = null
    cancelAnimationFrame(this.#frame)
    document.removeEventListener('visibilitychange', this.#seen)
    document.removeEventListener('freeze', this.#frozen)
    void this.#awake.release()
    if (this.live) this.narrator.hush()
    this.narrator.onTrouble = undefined
    this.narrator.rest()
  }

  tick = (): void => {
    const wasRunning = this.moment.status === 'running'
    this.#show(() => this.clock.advance(performance.now()))
    if (wasRunning && this.moment.status === 'paused') this.#note('frozen', true)
  }

  toggle(): void {
    const now_ms = performance.now()
    if (this.moment.status === 'running') this.#show(() => this.clock.pause(now_ms))
    else if (this.moment.status === 'paused') this.#show(() => this.clock.resume(now_ms))
    if (this.moment.status === 'running') this.#note('frozen', false)
  }

  pause(): void {
    this.#show(() => this.clock.pause(performance.now()))
  }

  lengthen(): void {
    this.#show(() => this.clock.lengthen(LONGER_S))
  }

  cut(): void {
    this.#show(() => this.clock.cut(performance.now()))
  }

  /** End now. */
  stop(): void {
    this.#show(() => this.clock.stop(performance.now()))
    this.leave()
  }

  #show(change: () => unknown): void {
    if (!this.live) return
    change()
    this.moment = this.clock.moment
    this.narrator.follow(this.moment)
    this.#askToWake()
    this.#tell()
  }

  /** The next cue, and the next words of a voice that must be told on time. */
  #askToWake(): void {
    const { status, cue_s, inCue_s, at_ms } = this.moment
    if (status !== 'running') return
    const next_s = Math.min(cue_s - inCue_s, this.narrator.next_s(this.moment))
    this.#ticker?.wakeIn(next_s, at_ms)
  }

  /** Once for every step: a new cue, a pause, the end. */
  #tell(): void {
    const { index, status } = this.moment
    const step = `${index} ${status}`
    if (step === this.#step) return
    this.#step = step
    this.stepped(status)
    if (status === 'ended') this.leave()
  }

  #note(code: Note, isSo: boolean): void {
    const others = this.notes.filter((note) => note !== code)
    if (isSo || others.length < this.notes.length) this.notes = isSo ? [...others, code] : others
  }

  #draw = (): void => {
    this.tick()
    if (this.live) this.#frame = requestAnimationFrame(this.#draw)
  }

  #seen = (): void => {
    this.tick()
    if (!document.hidden && this.live) void this.#awake.keep()
  }

  #frozen = (): void => {
    this.pause()
    if (this.live) this.#note('frozen', true)
  }
}

/** Plays one session and tells what happened at every step, as the server keeps it. */
export class Player extends CuePlayer {
  constructor(
    readonly opening: Opening,
    private readonly time: SteadyTime,
    told: (record: SessionRecord, ended: boolean) => void,
  ) {
    super(opening.plan, opening.language, (status) => {
      const ended = status === 'ended'
      told(this.record(ended ? null : 'interrupted'), ended)
    })
  }

  record(reason: StopReason | null): SessionRecord {
    return recordOf(this.opening, this.clock, { at: this.time.stamp, reason })
  }
}
