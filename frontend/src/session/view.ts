import type { Cue, Plan } from '../api/contract'
import type { Moment } from './clock'

/** What the session screen shows at one moment. */
export interface SessionView {
  readonly cue: Cue
  /** Whole seconds left in the cue. */
  readonly count: number
  /** Part of the cue that is left, 0 to 1. */
  readonly left: number
  readonly repetition: number | null
  readonly repetitions: number
}

export function view(plan: Pick<Plan, 'cues' | 'form'>, moment: Moment): SessionView {
  const cue = plan.cues[moment.index]
  if (!cue) throw new RangeError(`the cue sheet has no cue ${moment.index}`)
  const left_s = Math.max(0, moment.cue_s - moment.inCue_s)
  return {
    cue,
    count: Math.ceil(left_s - 1e-6),
    left: moment.cue_s > 0 ? left_s / moment.cue_s : 0,
    repetition: cue.repetition,
    repetitions: plan.form.repetitions,
  }
}
