import { RefusedByServer } from '../api/client'
import type {
  Arm,
  EventKind,
  Felt,
  Plan,
  Rated,
  SessionRecord,
  StopReason,
} from '../api/contract'
import { text } from '../i18n/text.svelte'
import { keepForGood } from '../offline/install'
import { lastKnown } from '../offline/kept'
import { fetchPlan } from '../offline/plans'
import { claimSession, sessionElsewhere } from '../session/claim'
import {
  dropDraft,
  readDraft,
  writeDraft,
  type Draft,
  type OfExperiment,
} from '../session/draft'
import { Player } from '../session/player.svelte'
import { resultOf } from '../session/result'
import { SteadyTime, withOffset } from '../session/time'
import { narrator } from '../voice/narrator'
import { app, isAway } from './app.svelte'
import { keeper, post } from './post.svelte'
import { UndoWindow } from './undo.svelte'

export interface Answers {
  readonly after: number | null
  readonly felt: Felt | null
}

/** All that is known when a minute begins. */
export interface Start {
  readonly id: string
  readonly plan: Plan
  readonly before: Rated<number>
  readonly extra_reason: string | null
  /** Where an experiment opened it: then its number stands and it counts from here on. */
  readonly experiment?: OfExperiment
}

/** The server knows the person and says why no session may start. */
const isNoPlan = (problem: unknown): problem is RefusedByServer =>
  problem instanceof RefusedByServer &&
  ['not_cleared', 'protocol_incomplete'].includes(problem.problem.code)

/** One session from the rating before it to the result after it. */
class SessionDesk {
  arm = $state<Arm>('stretch')
  plan = $state.raw<Plan | null>(null)
  /** Why there is no plan: a code of the server. */
  refusal = $state<string | null>(null)
  extraReason = $state<string | null>(null)
  player = $state.raw<Player | null>(null)
  draft = $state.raw<Draft | null>(null)
  /** Whether the draft was found after a reload. */
  recovered = $state(false)
  /** False once the browser refused to keep something. */
  kept = $state(true)
  /** Whether the plan is one from before, because the server gave no answer. */
  away = $state(false)
  readonly undo = new UndoWindow()
  #starting = false
  #endClaim: () => void = () => undefined
  #time = new SteadyTime(Date.now(), () => performance.now())

  async prepare(arm: Arm): Promise<void> {
    this.refusal = null
    this.away = false
    let plan: Plan | null = null
    await app.attempt(async () => {
      try {
        plan = await fetchPlan(app.language, arm, app.state)
      } catch (problem) {
        if (isNoPlan(problem)) this.refusal = problem.problem.code
        else if (isAway(problem)) plan = this.#planWithoutServer(arm)
        else throw problem
      }
    })
    this.plan = plan
    this.#fetchVoice(plan)
  }

  /** What the minute will say is on this device before it begins. */
  #fetchVoice(plan: Plan | null): void {
    if (plan && this.player?.live !== true) {
      narrator.prepare(plan.cues, plan.phrases, app.language)
    }
  }

  /** The server is away: one sentence says what may still be done. */
  #planWithoutServer(arm: Arm): Plan | null {
    const { hindrance } = app
    const plan = hindrance === null ? lastKnown.plan(app.language, arm) : null
    this.away = plan !== null
    app.notice = plan ? text.of('offline-ready') : text.of(`offline-${hindrance ?? 'unknown'}`)
    return plan
  }

  /** The tap on a number: the minute starts, unless it no longer may since it was planned. */
  async start(before: number): Promise<void> {
    if (this.#starting) return
    this.#starting = true
    narrator.unlock()
    const time = new SteadyTime(Date.now(), () => performance.now())
    const rated = { value: before, answered_at: time.stamp }
    await this.prepare(this.arm)
    if (await sessionElsewhere()) app.notice = text.of('notice-elsewhere')
    else if (this.plan && (!this.plan.once_more || this.extraReason !== null)) {
      const { plan, extraReason } = this
      this.begin({ id: crypto.randomUUID(), plan, before: rated, extra_reason: extraReason }, time)
      this.undo.open()
    }
    this.#starting = false
  }

  begin({ experiment, ...start }: Start, time: SteadyTime): void {
    this.#sendUnfinished()
    this.#endClaim = claimSession()
    this.#time = time
    const opening = { ...start, language: app.language, started_at: time.stamp }
    lastKnown.begin(opening.id)
    this.undo.close()
    this.recovered = false
    this.player = new Player(opening, time, (record, ended) =>
      this.#told(record, ended, experiment),
    )
    app.go('session')
    this.player.start()
  }

  /** A session whose answers were never given is kept as it is. */
  #sendUnfinished(): void {
    const left = readDraft(keeper)
    if (!left) return
    this.#finish(left)
    void post.outbox.release(left.id)
  }

  /** What was done goes first: until the server has it, it holds the next minute back. */
  async deliver(): Promise<void> {
    this.#sendUnfinished()
    await post.outbox.releaseAll()
  }

  #told(record: SessionRecord, ended: boolean, experiment: OfExperiment | undefined): void {
    const id = this.player?.opening.id
    if (id === undefined) return
    const unexplained = this.player?.stopped ?? false
    this.#write({ id, record, played: ended, unexplained, ...(experiment && { experiment }) })
    if (ended) this.#toAfter()
  }

  #write(draft: Draft): void {
    this.draft = draft
    writeDraft(keeper, draft)
    this.kept = keeper.lasting
  }

  #toAfter(): void {
    this.player?.leave()
    this.undo.close()
    app.go('after')
  }

  /** The number before was a mistake: as if this session never began. */
  takeBackBefore(): void {
    this.player?.leave()
    if (this.draft) lastKnown.takeBack(this.draft.id)
    this.player = null
    this.draft = null
    this.#endClaim()
    dropDraft(keeper)
    this.undo.close()
    app.go('before')
  }

  stopped(reason: StopReason): void {
    const { draft } = this
    if (!draft?.record.stop) return
    const stop = { ...draft.record.stop, reason }
    this.#write({ ...draft, record: { ...draft.record, stop }, unexplained: false })
    this.#toAfter()
  }

  /** After a reload: go on with the questions after the minute, first with why it was stopped. */
  async recover(): Promise<void> {
    if (await sessionElsewhere()) return
    this.draft = readDraft(keeper)
    this.recovered = this.draft !== null
    if (this.draft) app.go(this.draft.unexplained ? 'stopped' : 'after')
  }

  answer({ after, felt }: Answers): void {
    if (!this.draft) return
    const at = this.#now
    const record: SessionRecord = {
      ...this.draft.record,
      after: after === null ? null : { value: after, answered_at: at },
      felt: felt === null ? null : { value: felt, answered_at: at },
      event: null,
    }
    this.#finish({ ...this.draft, record })
    this.undo.open(() => void this.settle())
    void keepForGood()
    const calm = this.draft.experiment && resultOf(record).kind === 'ordinary'
    app.go(calm ? 'calendar' : 'result')
  }

  /** Something hurt or is new: kept with the session, then the questions come again. */
  async report(kind: EventKind, note: string | null): Promise<void> {
    if (!this.draft) return
    const { draft } = this
    this.#finish({ ...draft, record: { ...draft.record, event: { kind, note } } })
    app.go('result')
    await this.settle()
  }

  #finish(draft: Draft): void {
    this.draft = draft
    post.outbox.hold(draft.id, draft.record)
    this.kept = keeper.lasting
    this.extraReason = null
    this.#endClaim()
    dropDraft(keeper)
  }

  /** Open the answers again, within ten seconds. */
  reopen(): void {
    if (!this.draft || !post.outbox.takeBack(this.draft.id)) return
    this.undo.close()
    this.#endClaim = claimSession()
    this.#write(this.draft)
    app.go('after')
  }

  /** The time to undo is over: send it. */
  async settle(): Promise<void> {
    this.undo.close()
    if (this.draft) await post.outbox.release(this.draft.id)
  }

  /** All that was kept here is gone on purpose. */
  forget(): void {
    this.undo.close()
    this.draft = null
    dropDraft(keeper)
  }

  get #now(): string {
    const stamp = this.recovered ? withOffset(new Date()) : this.#time.stamp
    const started = this.draft?.record.started_at ?? stamp
    return Date.parse(stamp) < Date.parse(started) ? started : stamp
  }
}

export const session = new SessionDesk()
