import type { Language, Plan, Rated, SessionRecord, StopReason } from '../api/contract'
import { hundredths, type SessionClock } from './clock'

export interface Opening {
  readonly id: string
  readonly plan: Plan
  readonly language: Language
  readonly before: Rated<number>
  readonly extra_reason: string | null
  readonly started_at: string
}

/** What the clock knows, as the record the server keeps. */
export function recordOf(
  opening: Opening,
  clock: SessionClock,
  end: { at: string; reason: StopReason | null },
): SessionRecord {
  const { plan } = opening
  const { played_s, paused_s } = clock.moment
  const stop = end.reason && { at_s: hundredths(played_s), reason: end.reason }
  return {
    screening_id: plan.screening_id,
    protocol_id: plan.protocol_id,
    protocol_version: plan.protocol_version,
    exercise: plan.exercise,
    arm: plan.arm,
    language: opening.language,
    started_at: opening.started_at,
    ended_at: end.at,
    paused_s: hundredths(paused_s),
    holds: clock.holds,
    stop,
    before: opening.before,
    after: null,
    felt: null,
    extra_reason: opening.extra_reason,
    event: null,
  }
}
