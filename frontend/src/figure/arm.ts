import type { Pose } from './pose'
import type { Outline } from './outline'
import type { Skeleton } from './skeleton'
import { at, blob, heading, lerp, limb, mid, type Point } from './vector'

/** Along +y point the fingers; -x is forward when they point down. */
const HAND: readonly Point[] = [
  [19, -8],
  [21, 22],
  [19, 50],
  [13, 76],
  [2, 80],
  [-10, 70],
  [-17, 44],
  [-19, 14],
  [-16, -8],
  [0, -16],
]

export function armShapes(s: Skeleton, pose: Pose): Outline[] {
  const onPelvis = Math.max(0, 1 - Math.abs(pose.arm - 1)) * (1 - pose.hold)
  const free = lerp(heading(s.elbow, s.wrist), s.tilt + 186, onPelvis)
  const angle = lerp(free, pose.hold_angle, pose.hold)
  const hand = (x: number, y: number): Point => at(s.wrist, angle, x, y)
  const open = hand(-62 * lerp(0.45, 1, onPelvis), lerp(40, 2, onPelvis))
  const tip = mid(open, hand(44, 44), pose.hold)
  const fingers = HAND.map(([x, y]) => hand(x, y))
  return [
    { id: 'hand', kind: 'f-hand', d: blob(fingers) },
    { id: 'thumb', kind: 'f-hand', d: limb(hand(-6, 8), tip, 12, 9) },
    { id: 'forearm', kind: 'f-sleeve', d: limb(s.elbow, mid(s.elbow, s.wrist, 0.96), 25, 18) },
    { id: 'arm', kind: 'f-sleeve', d: limb(s.shoulder, s.elbow, 36, 26) },
  ]
}
