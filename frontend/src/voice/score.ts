import type { Cue, Phrases, Utterance } from '../api/contract'
import type { Moment } from '../session/clock'

/** Something to be heard, seconds from now; less than 0 is late. */
export interface Due {
  /** The same for the same utterance of the same sheet. */
  readonly key: string
  readonly in_s: number
  readonly cue: Cue
  readonly utterance: Utterance
}

/** Something that was planned to be heard, in the milliseconds of the page's clock. */
export interface Planned {
  readonly key: string
  readonly due_ms: number
  readonly end_ms: number
}

/** As long as a silence after which the minute pauses by itself, and a bit. */
export const HORIZON_S = 3
/** Words may still begin this late where nothing else comes meanwhile. */
export const WORDS_LATE_S = 1.2
/** A tick or a number of the count tells the moment, or nothing. */
export const COUNT_LATE_S = 0.15
/** Shifts below this are the grain of the clocks. */
export const SAME_MS = 30
/** Numbers stand in these last seconds of a hold. */
const COUNTED_S = 5

/** What counts down to the end of its cue: a tick, or a number in a hold. */
export const isCount = ({ cue, utterance: { text, from_end, at_s } }: Due): boolean =>
  text === null || (cue.phase === 'hold' && from_end && at_s > 0 && at_s <= COUNTED_S)

/** The sheet with its last words, which are due as it ends. */
export function withDone(cues: readonly Cue[], { done }: Phrases): readonly Cue[] {
  const last = cues.at(-1)
  if (!last) return cues
  const words: Utterance = { at_s: 0, from_end: true, text: done.text, clip: done.clip }
  return [...cues.slice(0, -1), { ...last, spoken: [...last.spoken, words] }]
}

/** Words at the very end of a cue: those that end the sheet. */
export const isDone = ({ utterance: { from_end, at_s } }: Pick<Due, 'utterance'>): boolean =>
  from_end && at_s === 0

/** All that is to be heard from a little ago until the horizon, in its order. */
export function duesOf(
  cues: readonly Cue[],
  moment: Moment,
  now_ms: number,
  horizon_s = HORIZON_S,
): Due[] {
  if (moment.status !== 'running') return []
  const dues: Due[] = []
  let start_s = -moment.inCue_s - (now_ms - moment.at_ms) / 1000
  for (let index = moment.index; index < cues.length && start_s <= horizon_s; index += 1) {
    const cue = cues[index] as Cue
    const cue_s = index === moment.index ? moment.cue_s : cue.duration_s
    cue.spoken.forEach((utterance, place) => {
      const at_s = utterance.from_end ? cue_s - utterance.at_s : utterance.at_s
      const in_s = start_s + at_s
      if (at_s >= 0 && in_s >= -WORDS_LATE_S && in_s <= horizon_s) {
        dues.push({ key: `${index}.${place}`, in_s, cue, utterance })
      }
    })
    start_s += cue_s
  }
  return dues.sort((one, other) => one.in_s - other.in_s)
}

/** Leave out what is too late to be heard whole before the next words. */
export function withRoom(dues: readonly Due[], lasts_s: (due: Due) => number): Due[] {
  return dues.filter((due, place) => {
    if (due.in_s >= -COUNT_LATE_S) return true
    if (isCount(due)) return false
    const next = dues.slice(place + 1).find((later) => later.utterance.text !== null)
    return next === undefined || next.in_s >= lasts_s(due)
  })
}

/** Seconds to the next words, or Infinity. */
export function nextWords_s(cues: readonly Cue[], moment: Moment, now_ms: number): number {
  const words = duesOf(cues, moment, now_ms).filter(({ utterance }) => utterance.text !== null)
  return words.find((due) => due.in_s > 0)?.in_s ?? Infinity
}

/** What is planned against what is due: cancel the one, plan the other. */
export function reconcile<P extends Planned>(
  planned: readonly P[],
  dues: readonly Due[],
  now_ms: number,
): { cancel: P[]; plan: Due[] } {
  const due_ms = new Map(dues.map((due) => [due.key, now_ms + due.in_s * 1000]))
  const begun = (it: P): boolean => it.due_ms <= now_ms
  const stands = (it: P): boolean => {
    const now_due_ms = due_ms.get(it.key)
    if (now_due_ms === undefined) return begun(it)
    return Math.abs(now_due_ms - it.due_ms) <= SAME_MS || (begun(it) && now_due_ms <= now_ms)
  }
  const standing = new Set(planned.filter(stands).map((it) => it.key))
  return {
    cancel: planned.filter((it) => !standing.has(it.key)),
    plan: dues.filter((due) => !standing.has(due.key)),
  }
}
