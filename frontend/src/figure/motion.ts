import { mix, poseNamed, type NamedPose, type Pose, type Prop } from './pose'
import { clamp } from './vector'

/** Quintic: starts and stops softly, never a bounce. */
export function ease(t: number): number {
  const u = clamp(t, 0, 1)
  return u ** 3 * (u * (6 * u - 15) + 10)
}

const IN_S = 4
const OUT_S = 6
/** A hold begins by breathing out. */
export const HOLD_BEGINS_S = IN_S
export const BREATH_S = IN_S + OUT_S

/** The hand goes to the pelvis, and the figure from one pose to the other. */
export const HANDS_S = 1.5
export const MOVE_S = 3

/** In for 4 s, out for 6 s; 0 is out, 1 is in. */
export function breathAt(seconds: number): number {
  const u = ((seconds % BREATH_S) + BREATH_S) % BREATH_S
  return u < IN_S ? ease(u / IN_S) : 1 - ease((u - IN_S) / OUT_S)
}

export const breathesIn = (seconds: number): boolean =>
  ((seconds % BREATH_S) + BREATH_S) % BREATH_S < IN_S

export interface PoseChange {
  readonly pose_from: string
  readonly pose_to: string
  readonly amount: number
}

const RESTS: Readonly<Record<Prop, string>> = {
  wall: 'wall_rest',
  stool: 'seated',
  edge: 'hamstring_rest',
  split: 'hip_flexor_rest',
}

/** The pose one starts from: a small range is a part of the way from there. */
const base = (pose: NamedPose): NamedPose =>
  pose.prop ? poseNamed(RESTS[pose.prop]) : {}

const partly = (name: string, amount: number): Pose => {
  const pose = poseNamed(name)
  return mix(base(pose), pose, amount)
}

/** Where the figure stands in a cue; `progress` runs from 0 to 1. */
export function poseIn(cue: PoseChange, progress: number): Pose {
  const from = partly(cue.pose_from, cue.amount)
  const to = partly(cue.pose_to, cue.amount)
  return mix(from, to, ease(progress))
}

const DEMO = { rest: 1.5, move: 3, hold: 4 } as const
export const DEMO_S = DEMO.rest + DEMO.move + DEMO.hold + DEMO.move

export interface Demo {
  readonly pose: Pose
  readonly arrow: boolean
}

/** The short loop of the first screen: rest, forward, hold, back. */
export function demoAt(seconds: number): Demo {
  const u = seconds % DEMO_S
  const forward = ease((u - DEMO.rest) / DEMO.move)
  const back = ease((u - DEMO.rest - DEMO.move - DEMO.hold) / DEMO.move)
  const moving = mix({}, poseNamed('stretch'), forward - back)
  return {
    pose: { ...moving, breath: breathAt(u) },
    arrow: u < DEMO.rest + DEMO.move,
  }
}
