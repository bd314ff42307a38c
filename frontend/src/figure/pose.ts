import { lerp } from './vector'

export { POSES, poseNamed, type PoseName } from './poses'

/** How the person stands. Angles in degrees; these are drawing values, not clinical ones. */
export interface Pose {
  /** Hip joint in front of the ankle, as a part of leg length (0 to 0.16). */
  readonly hip_forward: number
  /** Ribcage leaning back. */
  readonly trunk_lean: number
  /** Head bent back on the trunk. */
  readonly neck: number
  /** Knee flexion. */
  readonly knee: number
  /** 0 hanging, 1 hand on the pelvis, 2 hand reaching to the foot. */
  readonly arm: number
  /** 1: the near hand lies on what stands at hold_x, hold_y; 0: the arm follows `arm`. */
  readonly hold: number
  /** Where the hand holds on, in front of the near ankle. */
  readonly hold_x: number
  readonly hold_y: number
  /** Where the holding fingers point: 90 is forward, 180 is down. */
  readonly hold_angle: number
  /** 0 out, 1 in. */
  readonly breath: number
  /** Pelvis: + top forward (hollow back), - top backward (flat back). */
  readonly tilt: number
  /** Ribcage rounding forward over the lumbar spine. */
  readonly round: number
  /** Whole near leg turned forward (+) or back (-); -41 with knee 87 is sitting. */
  readonly swing: number
  /** Toes up. */
  readonly foot: number
  /** Far foot in front of the near foot. */
  readonly far_x: number
  /** 0: the far leg copies the near leg, 1: the far foot stands at far_x. */
  readonly far_on: number
  /** Near heel lifted. */
  readonly heel: number
  /** Elbow out to the side (1) instead of behind the back (0). */
  readonly elbow_out: number
  /** 1: the far hand holds the chair at hold_x, hold_y. */
  readonly far_hold: number
}

/** What the person stands at or sits on. */
export type Prop = 'wall' | 'stool' | 'edge' | 'split'
/** Where it goes wrong. */
export type HotSpot = 'back' | 'neck' | 'knee' | 'ankle' | 'heel' | 'toes'
/** What goes wrong and is no place. */
export type Sign = 'bounce' | 'sway' | 'no_breath' | 'pain' | 'fast'
/** Where the movement goes, and what part of the body shows it. */
export type Way = 'forward' | 'to_wall' | 'tip_forward' | 'tip_back' | 'hinge' | 'roll'

export interface NamedPose extends Partial<Pose> {
  readonly prop?: Prop
  readonly hot?: HotSpot
  readonly sign?: Sign
  readonly way?: Way
  /** The other end of a mistake that is a movement. */
  readonly ghost?: NamedPose
}

export const REST: Pose = {
  hip_forward: 0,
  trunk_lean: 0,
  neck: 0,
  knee: 0,
  arm: 1,
  hold: 0,
  hold_x: 215,
  hold_y: 540,
  hold_angle: 108,
  breath: 0,
  tilt: 0,
  round: 0,
  swing: 0,
  foot: 0,
  far_x: 0,
  far_on: 0,
  heel: 0,
  elbow_out: 0,
  far_hold: 0,
}

export const complete = (pose: NamedPose): Pose => mix(pose, pose, 0)

export function mix(a: NamedPose, b: NamedPose, t: number): Pose {
  const between = (key: keyof Pose): number => lerp(a[key] ?? REST[key], b[key] ?? REST[key], t)
  const keys = Object.keys(REST) as (keyof Pose)[]
  return Object.fromEntries(keys.map((key) => [key, between(key)])) as unknown as Pose
}
