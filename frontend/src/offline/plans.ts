import { api, OutOfReach, RefusedByServer } from '../api/client'
import type { Arm, Cue, Language, Phrases, Plan, State } from '../api/contract'
import { lastKnown } from './kept'
import { keepClips } from './worker'

/** The plan from the server, kept with its recordings for when the server is away. */
export async function fetchPlan(language: Language, arm: Arm, state: State | null): Promise<Plan> {
  const plan = await api.plan(language, arm)
  if (state) {
    keep(plan, language, state)
    void keepOther(language, arm === 'stretch' ? 'control' : 'stretch', state)
  }
  return plan
}

function keep(plan: Plan, language: Language, state: State): void {
  lastKnown.keepPlan(plan, language, state)
  void keepClips(language, clipsOf(plan))
}

/** The other kind of minute can be chosen without the server as well. */
async function keepOther(language: Language, arm: Arm, state: State): Promise<void> {
  if (lastKnown.plan(language, arm)) return
  try {
    keep(await api.plan(language, arm), language, state)
  } catch (problem) {
    if (!(problem instanceof OutOfReach || problem instanceof RefusedByServer)) throw problem
  }
}

/** Every recording that may sound while this is played. */
export function clipsOf(played: { cues: readonly Cue[]; phrases: Phrases }): string[] {
  const planned = played.cues.flatMap((cue) => cue.spoken.map(({ clip }) => clip))
  const sudden = Object.values(played.phrases).map(({ clip }) => clip)
  return [...new Set([...planned, ...sudden])].filter((clip) => clip !== null)
}
