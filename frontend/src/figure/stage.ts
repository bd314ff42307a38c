import { poseNamed, type HotSpot, type NamedPose, type Prop, type Sign, type Way } from './pose'

/** x, y, width and height of the part to show; y is down, the floor is at 0. */
export type Box = readonly [number, number, number, number]

/** What stands around the person, and what points at it. */
export interface Stage {
  readonly prop?: Prop | undefined
  /** A chair to hold, where the pose says the hand goes. */
  readonly chair?: boolean | undefined
  readonly hot?: HotSpot | undefined
  readonly sign?: Sign | undefined
  readonly ghost?: NamedPose | undefined
  /** `true` is forward. */
  readonly arrow?: boolean | Way | undefined
  /** Air that goes out. */
  readonly breathing?: boolean | undefined
}

const STANDING: Box = [-275, -1095, 560, 1125]
const BOXES: Readonly<Record<Prop, Box>> = {
  wall: [-235, -1095, 560, 1125],
  stool: [-470, -860, 680, 890],
  edge: [-580, -860, 780, 890],
  split: [-190, -1095, 780, 1125],
}

/** The whole of every pose with this prop fits, so that nothing jumps between them. */
export const boxFor = (prop: Prop | undefined): Box => (prop ? BOXES[prop] : STANDING)

/** A mistake with its ring or sign. */
export function stageOf(name: string): Stage {
  const { prop, hot, sign, ghost } = poseNamed(name)
  return { prop, hot, sign, ghost }
}
