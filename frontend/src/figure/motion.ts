import { mix, poseNamed, type NamedPose, type Pose, type Prop } from './pose'
import { clamp, lerp } from './vector'

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

export interface ShownCue extends PoseChange {
  readonly phase: string
  readonly duration_s: number
  readonly breath: boolean
}

/** How far the hands are on their way to where the exercise has them. */
function handsIn(cue: ShownCue, seconds: number): number {
  if (cue.phase === 'ready') return 0
  return cue.phase === 'hands' ? ease(seconds / HANDS_S) : 1
}

/** The hand we see goes to its place, or to the support: then the other one is on the pelvis. */
function withHands(pose: Pose, way: number, holdsOn: boolean): Pose {
  if (holdsOn) return { ...pose, arm: 0, hold: way }
  return mix(armsHanging(pose), pose, way)
}

/** The same with the arms hanging, before the hands go where they belong. */
export const armsHanging = (pose: Pose): Pose => ({
  ...pose,
  arm: 0,
  hold: 0,
  far_hold: pose.far_hold * (1 - pose.hold),
})

/** How long before its end a hold turns to breathed in, where the way back begins. */
const TURN_S = 1

/** The chest through a cue, which begins where the one before it ended: nothing jumps. */
function breathIn(cue: ShownCue, seconds: number): number {
  const { phase, duration_s } = cue
  if (cue.breath) {
    const turn = ease((seconds - duration_s + TURN_S) / TURN_S)
    return lerp(breathAt(seconds + HOLD_BEGINS_S), 1, turn)
  }
  if (phase === 'move') return ease(seconds / duration_s)
  if (phase === 'back') return 1 - ease(seconds / duration_s)
  const breaths = Math.max(1, Math.round(duration_s / BREATH_S))
  return breathAt((seconds / duration_s) * breaths * BREATH_S)
}

/** The figure `seconds` into a cue; someone who needs it holds on. */
export function shownAt(cue: ShownCue, seconds: number, holdsOn = false): Pose {
  const moved = poseIn(cue, cue.duration_s > 0 ? seconds / cue.duration_s : 1)
  return { ...withHands(moved, handsIn(cue, seconds), holdsOn), breath: breathIn(cue, seconds) }
}

/** Without movement: the end of each cue. */
export const shownStill = (cue: ShownCue, holdsOn = false): Pose => ({
  ...withHands(poseIn(cue, 1), cue.phase === 'ready' ? 0 : 1, holdsOn),
  breath: 0,
})

/** Which of the four steps a cue shows. */
export const stepOf = (cue: ShownCue): number => STEPS[cue.phase] ?? 2

const STEPS: Readonly<Record<string, number>> = { ready: 1, hands: 2, move: 3, hold: 4 }

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
