import type { SessionRecord, StopReason } from '../api/contract'

export type ResultKind = 'ordinary' | 'worse' | 'trouble'
export type Direction = 'lower' | 'same' | 'higher' | 'none'

/** What may be said of one session: never more than what was answered and held. */
export interface Result {
  readonly kind: ResultKind
  readonly before: number
  readonly after: number | null
  readonly direction: Direction
  /** The number before was so low that it could hardly become lower. */
  readonly floor: boolean
  readonly held_s: number
  readonly planned_s: number
  readonly repetitions: number
  /** Every planned second was held. */
  readonly complete: boolean
}

const TROUBLE = new Set<StopReason>(['sharp_pain', 'leg_symptom', 'dizzy'])
const FLOOR = 1
/** The screening table stops a session at a rise of two. */
const RISE = 2
const SHORT_S = 0.5

function kindOf(record: SessionRecord): ResultKind {
  if (record.event || (record.stop && TROUBLE.has(record.stop.reason))) return 'trouble'
  const rise = (record.after?.value ?? record.before.value) - record.before.value
  return record.felt?.value === 'worse' || rise >= RISE ? 'worse' : 'ordinary'
}

function directionOf(before: number, after: number | null): Direction {
  if (after === null) return 'none'
  if (after === before) return 'same'
  return after < before ? 'lower' : 'higher'
}

export function resultOf(record: SessionRecord): Result {
  const before = record.before.value
  const after = record.after?.value ?? null
  const held_s = record.holds.reduce((sum, hold) => sum + hold.held_s, 0)
  const planned_s = record.holds.reduce((sum, hold) => sum + hold.planned_s, 0)
  return {
    kind: kindOf(record),
    before,
    after,
    direction: directionOf(before, after),
    floor: before <= FLOOR,
    held_s: Math.floor(held_s + 0.05),
    planned_s: Math.round(planned_s),
    repetitions: record.holds.length,
    complete: planned_s - held_s < SHORT_S,
  }
}
