import type { Outline } from './outline'
import type { Skeleton } from './skeleton'
import { at, blob, type Point } from './vector'

const SCALE = 1.36

const FACE: readonly Point[] = [
  [-2, 22],
  [16, 28.5],
  [27, 30],
  [34, 26],
  [35.4, 19],
  [33.6, 14],
  [36.6, 10.4],
  [35.6, 6.6],
  [38, 3],
  [36.4, -2.6],
  [40, -4],
  [45.4, -7.6],
  [43.4, -12.4],
  [38.2, -24],
  [38.4, -31],
  [36, -46],
  [24, -62],
  [-4, -70],
  [-32, -60],
  [-43, -36],
  [-39, -13],
  [-27, 6],
  [-14, 16],
]

const HAIR: readonly Point[] = [
  [37.6, -41],
  [33, -58],
  [16, -71],
  [-10, -75.5],
  [-36, -64],
  [-47.5, -38],
  [-43, -12],
  [-34, 4],
  [-25, 6],
  [-17, -4],
  [-13, -20],
  [-4, -27],
  [4, -25],
  [9, -34],
  [22, -43],
]

const EAR: readonly Point[] = [
  [-9, -24],
  [-2, -23],
  [0, -15],
  [-4, -6],
  [-8, -4],
  [-12, -14],
]

function neck(s: Skeleton): string {
  const rib = (x: number, y: number): Point => at(s.ribs.base, s.ribs.angle, x, y)
  const between = (s.neckAngle + s.headAngle) / 2
  return blob([
    rib(46, 128),
    at(s.atlas, between, 29, -14),
    at(s.atlas, s.headAngle, 22, 16),
    at(s.atlas, s.headAngle, -30, 26),
    at(s.atlas, between, -36, -4),
    at(s.atlas, s.neckAngle, -40, -34),
    rib(-22, 148),
    rib(0, 116),
  ])
}

export function headShapes(s: Skeleton): Outline[] {
  const turned = (points: readonly Point[]): Point[] =>
    points.map(([x, y]) => at(s.atlas, s.headAngle, x * SCALE, -y * SCALE))
  return [
    { id: 'neck', kind: 'f-skin', d: neck(s) },
    { id: 'head', kind: 'f-skin', d: blob(turned(FACE), 0.155) },
    { id: 'hair', kind: 'f-hair', d: blob(turned(HAIR), 0.15) },
    { id: 'ear', kind: 'f-ear', d: blob(turned(EAR)) },
  ]
}
