import type { Experiment } from '../api/contract'

export type ExperimentScreen = 'calendar' | 'hour' | 'held' | 'ended' | 'answer'

/** What was noted when an end was shown. */
export const endOf = (experiment: Experiment): string => `${experiment.id} ${experiment.status}`

/** A stop because it got worse, not one somebody chose. */
export const stoppedByHarm = (experiment: Experiment): boolean =>
  experiment.status === 'stopped' &&
  (experiment.cause === 'two_points_up' ||
    experiment.cause === 'still_worse' ||
    experiment.cause === 'worse')

/** Where an experiment takes the day over; null once it is over and its end was shown. */
export function screenOf(experiment: Experiment, seen: string | null): ExperimentScreen | null {
  if (experiment.hour_question !== null && experiment.status !== 'stopped') return 'hour'
  if (experiment.status === 'running') return 'calendar'
  if (experiment.status === 'paused') return 'held'
  if (experiment.status === 'done' && !experiment.answer) return 'calendar' // it is still to come
  if (seen === endOf(experiment)) return null
  if (experiment.status === 'done') return 'answer'
  if (experiment.cause === 'worse' && experiment.answer) return 'answer'
  return stoppedByHarm(experiment) ? 'ended' : null
}

/** What the way to the experiment in the navigation opens. */
export function screenAsked(experiment: Experiment | null): ExperimentScreen | 'plan' {
  if (experiment === null) return 'plan'
  return screenOf(experiment, null) ?? (experiment.answer ? 'answer' : 'ended')
}
