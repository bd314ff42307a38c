import type { Experiment, State } from '../api/contract'

/** Where the person stood when the server last said so, and what happened here since. */
export interface Standing {
  readonly state: State
  /** An experiment goes on, or has a question open that can still stop it. */
  readonly experimenting: boolean
  /** When the server said it, by this device's clock. */
  readonly read_at_ms: number
  /** Something was sent that may have changed it, and no answer told how it stands now. */
  readonly doubtful: boolean
  /** The session that began since: the server asks "anything new?" before another one. */
  readonly begun: string | null
}

/** What only this moment knows. */
export interface Around {
  readonly now_ms: number
  /** A session waits here that the server has not confirmed. */
  readonly undelivered: boolean
}

export type Hindrance = 'unknown' | 'asks' | 'experiment'

const CLEARED: readonly unknown[] = ['go', 'adapted']
const OVER: readonly unknown[] = ['done', 'stopped']

/**
 * What stands in the way of a minute while the server is away, if anything does.
 *
 * The server's own leave, given before it went, is all there is to go on: it holds for one session,
 * until the moment it named itself, and only while nothing happened that it does not know of.
 * A wrong yes is the worst that can happen here, so whatever is in doubt is a no.
 */
export function hindrance(standing: Standing | null, around: Around): Hindrance | null {
  if (!standing) return 'unknown'
  if (standing.experimenting) return 'experiment'
  return leaveHolds(standing, around) ? null : 'asks'
}

function leaveHolds(standing: Standing, { now_ms, undelivered }: Around): boolean {
  const { state, read_at_ms, doubtful, begun } = standing
  const { clearance, ready_until, step } = state
  if (doubtful || begun !== null || undelivered) return false
  if (step !== 'ready' || !clearance || !CLEARED.includes(clearance.outcome)) return false
  const until_ms = Math.min(momentOf(ready_until), momentOf(clearance.expires_at))
  return now_ms >= read_at_ms && now_ms < until_ms
}

export const goesOn = (experiment: Experiment | null): boolean =>
  experiment !== null && (!OVER.includes(experiment.status) || experiment.hour_question !== null)

/** What is no moment is before everything: nothing may rely on it. */
function momentOf(stamp: string | null): number {
  const at_ms = stamp === null ? NaN : Date.parse(stamp)
  return Number.isNaN(at_ms) ? -Infinity : at_ms
}

/** Everything a plan follows from: one made under anything else is not the plan for now. */
export function basisOf(state: State): string {
  const { clearance, protocol, version, sessions_total, sessions_today } = state
  return JSON.stringify([
    version,
    clearance?.screening_id,
    clearance?.outcome,
    clearance?.adaptations.map(({ code }) => code),
    clearance?.professional,
    protocol.id,
    protocol.repetitions,
    protocol.hold_s,
    protocol.sessions_per_day,
    sessions_total,
    sessions_today,
  ])
}
