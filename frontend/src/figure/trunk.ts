import type { Pose } from './pose'
import type { Outline } from './outline'
import type { Skeleton } from './skeleton'
import { at, blob, type Point } from './vector'

const PELVIS: readonly Point[] = [
  [57, 56],
  [49, 78],
  [18, 92],
  [-22, 91],
  [-54, 73],
  [-60, 48],
  [-42, 24],
  [-32, 0],
  [-36, -30],
  [-22, -52],
  [2, -50],
  [20, -40],
  [42, -36],
  [52, -18],
  [42, 8],
  [44, 34],
]

function lumbarPoint(s: Skeleton, index: number, aside: number): Point {
  const block = s.lumbar[index]
  if (!block) throw new RangeError(`the drawn spine has no block ${index}`)
  return at(block.centre, block.angle, aside, 0)
}

function shirt(s: Skeleton, breath: number): string {
  const pelvis = (x: number, y: number): Point => at(s.hip, s.tilt, x, y)
  const rib = (x: number, y: number): Point => at(s.ribs.base, s.ribs.angle, x, y)
  const belly = [
    pelvis(67.5, 34),
    pelvis(68.5 + breath * 2, 62),
    lumbarPoint(s, 2, 98 + breath * 5),
    lumbarPoint(s, 4, 94 + breath * 7),
  ]
  const chest = [
    rib(90 + breath * 7, 36),
    rib(88 + breath * 6, 76),
    rib(78 + breath * 4, 108),
    rib(56, 136),
    rib(34, 150),
  ]
  const back = [rib(-2, 163), rib(-28, 149), rib(-45, 112), rib(-50, 72), rib(-42, 26)]
  const hollow = [lumbarPoint(s, 4, -35), lumbarPoint(s, 2, -31), lumbarPoint(s, 0, -32)]
  const hem = [pelvis(-69, 64), pelvis(-78.5, 42), pelvis(-60, 34), pelvis(0, 27), pelvis(50, 28)]
  return blob([...belly, ...chest, ...back, ...hollow, ...hem], 0.16)
}

function vertebra(s: Skeleton, index: number): Outline {
  const { centre, angle } = s.lumbar[index] ?? { centre: s.hip, angle: 0 }
  const [wide, high] = [17 - index * 0.8, 8.4]
  const corners = [
    at(centre, angle, -wide, -high),
    at(centre, angle, wide, -high),
    at(centre, angle, wide, high),
    at(centre, angle, -wide, high),
  ]
  return { id: `l${5 - index}`, kind: 'f-spine', d: blob(corners, 0.09) }
}

export function trunkShapes(s: Skeleton, pose: Pose): Outline[] {
  const pelvis = PELVIS.map(([x, y]) => at(s.hip, s.tilt, x, y))
  return [
    { id: 'shirt', kind: 'f-shirt', d: shirt(s, pose.breath) },
    vertebra(s, 0),
    { id: 'pelvis', kind: 'f-pelvis', d: blob(pelvis, 0.16) },
    ...[1, 2, 3, 4].map((index) => vertebra(s, index)),
  ]
}
