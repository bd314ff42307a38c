import type { Outline } from './outline'
import type { Pose } from './pose'
import type { Arm, Skeleton } from './skeleton'
import { at, blob, downward, lerp, limb, mid, open, type Point } from './vector'

/** The back of the hand. Along +y point the fingers; -x is forward when they point down. */
const HAND: readonly Point[] = [
  [17, -14],
  [22, 12],
  [23, 36],
  [21, 62],
  [15, 75],
  [10, 86],
  [1, 92],
  [-7, 88],
  [-13, 80],
  [-18, 58],
  [-20, 34],
  [-19, 10],
  [-15, -14],
  [0, -20],
]

/** Between the fingers. */
const CREASES: readonly (readonly [Point, Point])[] = [
  [
    [13, 44],
    [14, 71],
  ],
  [
    [3.5, 46],
    [4.5, 83],
  ],
  [
    [-6, 46],
    [-5, 81],
  ],
]

function sleeve({ shoulder, elbow, wrist }: Arm): string {
  const high = downward(shoulder, elbow)
  const low = downward(elbow, wrist)
  const upper = (part: number, x: number): Point => at(mid(shoulder, elbow, part), high, x, 0)
  const fore = (part: number, x: number): Point => at(mid(elbow, wrist, part), low, x, 0)
  const between = (high + low) / 2
  const bend = Math.min(1, Math.abs(high - low) / 90)
  return blob([
    at(shoulder, high, -27, -27),
    upper(0.1, -39),
    upper(0.45, -33),
    at(elbow, between, -25 - 9 * bend, 0),
    fore(0.5, -23),
    fore(0.97, -18),
    fore(1.01, 0),
    fore(0.97, 18),
    fore(0.55, 22),
    fore(0.2, 26),
    at(elbow, between, 27 + 3 * bend, 0),
    upper(0.8, 27),
    upper(0.4, 33),
    upper(0.08, 38),
    at(shoulder, high, 26, -27),
    at(shoulder, high, 0, -38),
  ])
}

/** How far the hand lies on the pelvis, from 0 to 1. */
const onPelvis = (pose: Pose): number => Math.max(0, 1 - Math.abs(pose.arm - 1)) * (1 - pose.hold)

/** Whether the holding hand lies flat on a leg, and does not grip: it points down then. */
const flat = (pose: Pose): number => (pose.arm === 0 && pose.far_on > 0.5 ? 1 : 0)

export function armShapes(s: Skeleton, pose: Pose): Outline[] {
  const resting = onPelvis(pose)
  const free = lerp(downward(s.elbow, s.wrist), s.tilt + lerp(196, 184, pose.elbow_out), resting)
  const angle = lerp(free, pose.hold_angle, pose.hold)
  const hand = (x: number, y: number): Point => at(s.wrist, angle, x, y)
  const apart = hand(lerp(-24, -68, resting), lerp(46, 12, resting))
  const tip = mid(apart, hand(30, 50), pose.hold * (1 - flat(pose)))
  const creases = CREASES.map(([a, b]) => open([hand(...a), hand(...b)]))
  return [
    { id: 'hand', kind: 'f-hand', d: blob(HAND.map(([x, y]) => hand(x, y))) },
    { id: 'fingers', kind: 'f-crease', d: creases.join('') },
    { id: 'thumb', kind: 'f-hand', d: limb(hand(-9, 8), tip, 12.5, 7.5) },
    { id: 'arm', kind: 'f-sleeve', d: sleeve(s) },
  ]
}

export function farArmShapes(s: Skeleton, pose: Pose): Outline[] {
  const { elbow, wrist } = s.far
  const resting = Math.max(onPelvis(pose), pose.hold)
  const free = lerp(downward(elbow, wrist), s.tilt + 196, resting)
  const angle = lerp(free, pose.hold_angle, pose.far_hold)
  const hand = HAND.map(([x, y]) => at(wrist, angle, x, y))
  return [
    { id: 'far-hand', kind: 'f-far', d: blob(hand) },
    { id: 'far-arm', kind: 'f-far', d: sleeve(s.far) },
  ]
}
