import { armsHanging, ease } from './motion'
import { complete, mix, poseNamed, type Pose } from './pose'
import { boxFor, stageOf, type Box, type Stage } from './stage'

/** One picture that stands still. */
export interface Still {
  readonly pose: Pose
  readonly stage: Stage
  readonly box: Box
}

const still = (pose: Pose, stage: Stage): Still => ({ pose, stage, box: boxFor(stage.prop) })

/** The four steps every exercise has: stand or sit, hands, move, hold and breathe out. */
export function stepStills(rest: string, hold: string): readonly Still[] {
  const [before, after] = [complete(poseNamed(rest)), complete(poseNamed(hold))]
  const { prop, way } = poseNamed(hold)
  return [
    still(armsHanging(before), { prop }),
    still(before, { prop }),
    still(after, { prop, arrow: way }),
    still(after, { prop, breathing: true }),
  ]
}

/** A mistake beside the right way; holding the breath stands beside breathing out. */
export function mistakePair(hold: string, wrong: string): { right: Still; wrong: Still } {
  const { prop } = poseNamed(hold)
  const stage = stageOf(wrong)
  return {
    right: still(complete(poseNamed(hold)), { prop, breathing: stage.sign === 'no_breath' }),
    wrong: still(complete(poseNamed(wrong)), stage),
  }
}

const TO_AND_FRO_S: Readonly<Record<string, number>> = { bounce: 1.2, sway: 3, fast: 2.4 }

/** Whether a mistake is a movement. */
export const wavers = (name: string): boolean => poseNamed(name).ghost !== undefined

/** A mistake that is a movement, `seconds` after it began: to and fro between its two ends. */
export function waveringAt(name: string, seconds: number): Pose {
  const pose = poseNamed(name)
  const whole = TO_AND_FRO_S[pose.sign ?? ''] ?? 2
  const part = (seconds % whole) / whole
  return mix(pose.ghost ?? pose, pose, part < 0.5 ? ease(part * 2) : ease(2 - part * 2))
}
