import type { NamedPose } from './pose'

/** The seat itself is what a sitting person holds. */
const SEAT_EDGE = { hold_x: -285, hold_y: 245, hold_angle: 172 } as const
const SITTING = { swing: -41, knee: 87, prop: 'stool', ...SEAT_EDGE } as const
/** Beside a person with the back to the wall the chair stands closer. */
const AT_WALL = { prop: 'wall', hold_x: 165, elbow_out: 1, swing: -5 } as const
/** On the edge of the seat, the near leg long, the far foot flat below the knee. */
const EDGE = { prop: 'edge', swing: -58, knee: 5, foot: 14, far_on: 1, far_x: -175 } as const
/** A hand that lies on the long thigh, its wrist above it. */
const ON_THIGH = { arm: 0, hold: 1, far_hold: 1, hold_angle: 128 } as const
/** The near leg behind, the far foot in front, the far hand on a chair. */
const SPLIT = { prop: 'split', far_on: 1, far_x: 335, far_hold: 1, hold_x: 378 } as const

const stretch = { hip_forward: 0.095, trunk_lean: 8, tilt: -6, way: 'forward' } as const
const wall = {
  ...AT_WALL,
  knee: 6,
  tilt: -16,
  trunk_lean: -5,
  round: 4,
  neck: 8,
  way: 'to_wall',
} as const
const seatedStretch = { ...SITTING, tilt: 13, trunk_lean: 5, way: 'tip_forward' } as const
const seatedTilt = { ...SITTING, tilt: -12, trunk_lean: 0, round: 3, way: 'tip_back' } as const
const seated = { ...SITTING, tilt: 2, trunk_lean: 3 } as const
const hamstringRest = {
  ...EDGE,
  ...ON_THIGH,
  hold_x: -262,
  hold_y: 262,
  tilt: 2,
  trunk_lean: 2,
} as const
const hamstring = {
  ...hamstringRest,
  hold_x: -190,
  hold_y: 214,
  tilt: 30,
  trunk_lean: -29,
  neck: 12,
  way: 'hinge',
} as const
const hipRest = { ...SPLIT, swing: 19, knee: 4, heel: 18, tilt: 2, trunk_lean: 2 } as const
const hip = {
  ...SPLIT,
  swing: 26,
  knee: 8,
  heel: 30,
  tilt: -11,
  trunk_lean: 2,
  way: 'forward',
} as const
const flexionRest = {
  ...SITTING,
  ...ON_THIGH,
  hold_x: -120,
  hold_y: 352,
  hold_angle: 98,
  tilt: 2,
  trunk_lean: 3,
} as const
const flexion = {
  ...SITTING,
  tilt: 26,
  trunk_lean: -66,
  round: 30,
  neck: -22,
  arm: 0,
  hold: 0,
  way: 'roll',
} as const

/** Every pose that cue sheets and mistakes name; drawing values, for a physiotherapist to judge. */
export const POSES = {
  neutral: {},
  stretch,
  control: { hip_forward: 0.004 },
  lean: { hip_forward: 0.03, trunk_lean: 7, tilt: -2, neck: 2, arm: 0.92, hold_x: 187 },
  overstretch: { hip_forward: 0.16, trunk_lean: 27, tilt: -3, neck: 12, hot: 'back' },
  neck_back: { ...stretch, neck: 40, hot: 'neck' },
  bent_knees: { ...stretch, hip_forward: 0.06, knee: 38, hot: 'knee' },
  locked_knees: { ...stretch, knee: -13, hot: 'knee' },
  bouncing: {
    ...stretch,
    hip_forward: 0.12,
    trunk_lean: 11,
    sign: 'bounce',
    ghost: { hip_forward: 0.03, trunk_lean: 2 },
  },
  swaying: { swing: 8, tilt: 8, trunk_lean: -8, hot: 'ankle', sign: 'sway', ghost: {} },
  held_breath: { ...stretch, breath: 1, sign: 'no_breath' },
  pain: { ...stretch, sign: 'pain' },
  wall_rest: { ...AT_WALL, knee: 4, tilt: -1, trunk_lean: 3.2, neck: 3 },
  wall,
  wall_heels: { ...wall, heel: 16, knee: 10, hot: 'heel' },
  wall_locked_knees: { ...wall, knee: -9, hot: 'knee' },
  wall_bouncing: {
    ...wall,
    sign: 'bounce',
    ghost: { ...AT_WALL, knee: 4, tilt: 6, trunk_lean: -8 },
  },
  wall_held_breath: { ...wall, breath: 1, sign: 'no_breath' },
  wall_pain: { ...wall, sign: 'pain' },
  seated,
  seated_stretch: seatedStretch,
  seated_control: { ...seated },
  seated_overstretch: { ...seatedStretch, tilt: 20, trunk_lean: 25, neck: 8, hot: 'back' },
  seated_neck_back: { ...seatedStretch, neck: 40, hot: 'neck' },
  seated_bouncing: { ...seatedStretch, tilt: 16, sign: 'bounce', ghost: { ...seated, tilt: -6 } },
  seated_held_breath: { ...seatedStretch, breath: 1, sign: 'no_breath' },
  seated_pain: { ...seatedStretch, sign: 'pain' },
  seated_tilt: seatedTilt,
  seated_slump: { ...seatedTilt, tilt: -26, trunk_lean: -6, round: 27, neck: 12, hot: 'back' },
  seated_tilt_bouncing: { ...seatedTilt, tilt: -15, sign: 'bounce', ghost: { ...seated, tilt: 8 } },
  seated_tilt_held_breath: { ...seatedTilt, breath: 1, sign: 'no_breath' },
  seated_tilt_pain: { ...seatedTilt, sign: 'pain' },
  hamstring_rest: hamstringRest,
  hamstring,
  hamstring_round: { ...hamstring, tilt: 2, trunk_lean: -42, round: 34, neck: -4, hot: 'back' },
  hamstring_bouncing: {
    ...hamstring,
    sign: 'bounce',
    ghost: { ...hamstring, tilt: 18, trunk_lean: -16 },
  },
  hamstring_toes: {
    ...hamstring,
    tilt: 32,
    trunk_lean: -46,
    round: 14,
    foot: 34,
    hold_x: 30,
    hold_y: 158,
    hold_angle: 128,
    hot: 'toes',
  },
  hamstring_held_breath: { ...hamstring, breath: 1, sign: 'no_breath' },
  hamstring_pain: { ...hamstring, sign: 'pain' },
  hip_flexor_rest: hipRest,
  hip_flexor: hip,
  hip_flexor_arched: { ...hip, tilt: 14, trunk_lean: 20, hot: 'back' },
  hip_flexor_bouncing: { ...hip, sign: 'bounce', ghost: hipRest },
  hip_flexor_held_breath: { ...hip, breath: 1, sign: 'no_breath' },
  hip_flexor_pain: { ...hip, sign: 'pain' },
  flexion_rest: flexionRest,
  flexion,
  flexion_fast: {
    ...flexion,
    tilt: 12,
    trunk_lean: -28,
    round: 18,
    neck: -8,
    sign: 'fast',
    ghost: flexion,
  },
  flexion_bouncing: {
    ...flexion,
    sign: 'bounce',
    ghost: { ...flexion, tilt: 18, trunk_lean: -50, round: 26 },
  },
  flexion_held_breath: { ...flexion, breath: 1, sign: 'no_breath' },
  flexion_pain: { ...flexion, sign: 'pain' },
} as const satisfies Record<string, NamedPose>

export type PoseName = keyof typeof POSES

const isPoseName = (name: string): name is PoseName => Object.hasOwn(POSES, name)

/** A pose by the name the cue sheet gives; a name the drawing does not know stands upright. */
export const poseNamed = (name: string): NamedPose =>
  isPoseName(name) ? POSES[name] : POSES.neutral
