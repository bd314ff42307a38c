import { lerp } from './vector'

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
}

export type Prop = 'wall' | 'stool'
export type HotSpot = 'back' | 'neck' | 'knee'

export interface NamedPose extends Partial<Pose> {
  readonly prop?: Prop
  readonly hot?: HotSpot
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
}

/** The seat itself is what a sitting person holds. */
const SEAT_EDGE = { hold_x: -285, hold_y: 245, hold_angle: 172 } as const
const SITTING = { swing: -41, knee: 87, prop: 'stool', ...SEAT_EDGE } as const
/** Beside a person with the back to the wall the chair stands closer. */
const AT_WALL = { prop: 'wall', hold_x: 165 } as const

export const POSES = {
  neutral: {},
  stretch: { hip_forward: 0.095, trunk_lean: 8, tilt: -6 },
  control: { hip_forward: 0.004 },
  overstretch: { hip_forward: 0.16, trunk_lean: 27, tilt: -3, neck: 12, hot: 'back' },
  lean: { hip_forward: 0.03, trunk_lean: 7, tilt: -2, neck: 2, arm: 0.92, hold_x: 187 },
  wall: { swing: -5, knee: 5, tilt: -15, trunk_lean: -3, round: 2, ...AT_WALL },
  wall_rest: { swing: -3, knee: 3, tilt: -2, ...AT_WALL },
  seated: { ...SITTING, tilt: 2, trunk_lean: 3 },
  seated_stretch: { ...SITTING, tilt: 13, trunk_lean: 5 },
  seated_control: { ...SITTING, tilt: 2, trunk_lean: 3 },
  seated_tilt: { ...SITTING, tilt: -12, trunk_lean: 0, round: 3 },
} as const satisfies Record<string, NamedPose>

export type PoseName = keyof typeof POSES

const isPoseName = (name: string): name is PoseName => Object.hasOwn(POSES, name)

/** A pose by the name the cue sheet gives; a name the drawing does not know stands upright. */
export const poseNamed = (name: string): NamedPose =>
  isPoseName(name) ? POSES[name] : POSES.neutral

export const complete = (pose: NamedPose): Pose => mix(pose, pose, 0)

export function mix(a: NamedPose, b: NamedPose, t: number): Pose {
  const between = (key: keyof Pose): number => lerp(a[key] ?? REST[key], b[key] ?? REST[key], t)
  const keys = Object.keys(REST) as (keyof Pose)[]
  return Object.fromEntries(keys.map((key) => [key, between(key)])) as unknown as Pose
}
