import type { Outline } from './outline'
import type { Skeleton } from './skeleton'
import { at, blob, open, type Point } from './vector'

const SCALE = 1.25

const FACE: readonly Point[] = [
  [-4, 23],
  [12, 29.5],
  [23, 33.4],
  [31, 32],
  [34.6, 26.5],
  [33.4, 19.6],
  [35.4, 14.8],
  [35.9, 11.6],
  [34.6, 9.8],
  [36.9, 7.4],
  [36, 2.6],
  [36.4, -1],
  [41.5, -2.8],
  [44.8, -7],
  [41.4, -16.5],
  [37.4, -24.5],
  [38.6, -32],
  [37, -47],
  [24, -62],
  [-4, -70],
  [-32, -60],
  [-43, -36],
  [-39, -13],
  [-27, 6],
  [-14, 16],
]

const HAIR: readonly Point[] = [
  [38.4, -41],
  [34, -58],
  [17, -71],
  [-10, -75.5],
  [-35, -66],
  [-47, -41],
  [-44.5, -14],
  [-37, 5],
  [-27, 11],
  [-19, 0],
  [-15, -16],
  [-9, -27],
  [-1, -27],
  [3, -20],
  [7, -22],
  [9, -34],
  [21, -44],
]

const EAR: readonly Point[] = [
  [-8, -23],
  [-1.5, -22],
  [0.5, -14],
  [-3, -6],
  [-7, -3],
  [-11, -13],
]

const EYE: readonly Point[] = [
  [24.4, -18],
  [27.4, -21.2],
  [30, -18],
  [27.4, -15.4],
]

const BROW: readonly Point[] = [
  [21.5, -28.5],
  [26.5, -31],
  [33, -30.2],
]

const MOUTH: readonly Point[] = [
  [27.5, 9.2],
  [30, 10.2],
  [35, 9.8],
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
    { id: 'eye', kind: 'f-ear', d: blob(turned(EYE)) },
    { id: 'features', kind: 'f-crease', d: open(turned(BROW)) + open(turned(MOUTH)) },
  ]
}
