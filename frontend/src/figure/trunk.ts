import type { Pose } from './pose'
import type { Outline } from './outline'
import type { Skeleton } from './skeleton'
import { at, blob, type Point } from './vector'

/** A hip bone from aside: the wing, the sit bone behind, the pubic bone before. */
const PELVIS: readonly Point[] = [
  [60, 58],
  [54, 80],
  [24, 97],
  [-16, 96],
  [-46, 78],
  [-54, 56],
  [-46, 36],
  [-34, 22],
  [-33, -6],
  [-36, -34],
  [-26, -56],
  [-6, -58],
  [14, -49],
  [38, -45],
  [53, -34],
  [48, -16],
  [40, 6],
  [41, 24],
  [49, 38],
]

const SACRUM: readonly Point[] = [
  [-26, 66],
  [-60, 74],
  [-71, 50],
  [-72, 22],
  [-64, -6],
  [-56, -14],
  [-55, 6],
  [-53, 30],
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
    pelvis(70 + breath * 2, 62),
    lumbarPoint(s, 2, 99 + breath * 5),
    lumbarPoint(s, 4, 95 + breath * 7),
  ]
  const chest = [
    rib(91 + breath * 7, 36),
    rib(90 + breath * 6, 76),
    rib(80 + breath * 4, 108),
    rib(58, 136),
    rib(34, 151),
  ]
  const back = [rib(-4, 163), rib(-31, 148), rib(-50, 112), rib(-55, 74), rib(-46, 28)]
  const hollow = [lumbarPoint(s, 4, -35), lumbarPoint(s, 2, -31), lumbarPoint(s, 0, -32)]
  const hem = [pelvis(-69, 64), pelvis(-78.5, 42), pelvis(-60, 34), pelvis(0, 27), pelvis(50, 28)]
  return blob([...belly, ...chest, ...back, ...hollow, ...hem], 0.16)
}

function vertebra(s: Skeleton, index: number): Outline {
  const { centre, angle } = s.lumbar[index] ?? { centre: s.hip, angle: 0 }
  const [wide, high] = [19 - index * 0.8, 8.6]
  const corners = [
    at(centre, angle, -wide, -high),
    at(centre, angle, wide, -high),
    at(centre, angle, wide, high),
    at(centre, angle, -wide, high),
  ]
  return { id: `l${5 - index}`, kind: 'f-spine', d: blob(corners, 0.09) }
}

export function trunkShapes(s: Skeleton, pose: Pose): Outline[] {
  const bone = (points: readonly Point[]): string =>
    blob(points.map(([x, y]) => at(s.hip, s.tilt, x, y)))
  return [
    { id: 'shirt', kind: 'f-shirt', d: shirt(s, pose.breath) },
    ...[4, 3, 2, 1, 0].map((index) => vertebra(s, index)),
    { id: 'sacrum', kind: 'f-pelvis', d: bone(SACRUM) },
    { id: 'pelvis', kind: 'f-pelvis', d: bone(PELVIS) },
  ]
}
