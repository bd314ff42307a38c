import { poseNamed, type HotSpot, type Pose, type Prop } from './pose'

/** x, y, width and height of the part to show; y is down, the floor is at 0. */
export type Box = readonly [number, number, number, number]

/** What stands around the person. */
export interface Stage {
  readonly prop?: Prop | undefined
  /** A chair to hold, where the pose says the hand goes. */
  readonly chair?: boolean | undefined
  readonly hot?: HotSpot | undefined
  readonly arrow?: boolean | undefined
}

const STANDING: Box = [-250, -1030, 520, 1060]
const BOXES: Readonly<Record<Prop, Box>> = {
  wall: [-290, -1030, 520, 1060],
  stool: [-480, -820, 660, 850],
}

/** The whole of every pose with this prop fits, so that nothing jumps between them. */
export const boxFor = (prop: Prop | undefined): Box => (prop ? BOXES[prop] : STANDING)

export interface Still {
  readonly pose: Pose
  readonly stage: Stage
  readonly box: Box
}

export function stageOf(name: string): Stage {
  const { prop, hot } = poseNamed(name)
  return { prop, hot }
}
