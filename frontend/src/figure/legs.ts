import type { Pose } from './pose'
import type { Outline } from './outline'
import { ANKLE_HEIGHT, SHIN, THIGH, type Skeleton } from './skeleton'
import { at, blob, clamp, heading, joint, lerp, mid, type Point } from './vector'

function leg(ankle: Point, knee: Point, hip: Point, wide = 1): string {
  const shin = heading(ankle, knee)
  const thigh = heading(knee, hip)
  const between = (shin + thigh) / 2
  const bend = clamp((shin - thigh) / 90, 0, 1)
  const upper = (part: number, x: number): Point => at(mid(hip, knee, part), thigh, x * wide, 0)
  const lower = (part: number, x: number): Point => at(mid(knee, ankle, part), shin, x * wide, 0)
  const front = [upper(0.02, 62), upper(0.25, 61), upper(0.5, 54), upper(0.76, 44)]
  const shinFront = [lower(0.14, 34), lower(0.36, 29), lower(0.66, 26), lower(0.94, 27)]
  const calf = [lower(0.94, -27), lower(0.66, -34), lower(0.4, -45), lower(0.2, -41)]
  const back = [upper(0.74, -40), upper(0.5, -49), upper(0.26, -60), upper(0.06, -74)]
  return blob([
    at(hip, thigh, 0, 46),
    ...front,
    at(knee, between, (40 + 8 * bend) * wide, 6),
    ...shinFront,
    at(ankle, shin, 0, 2),
    ...calf,
    at(knee, between, (-35 + 12 * bend) * wide, 0),
    ...back,
  ])
}

const SOLE: readonly Point[] = [
  [-44, 2],
  [-47, 18],
  [-33, 42],
  [-4, 50],
  [27, 47],
  [52, 33],
  [92, 23],
  [116, 11],
  [113, 1],
  [60, 0],
  [10, 0],
]

/** A lifted heel turns the foot toes down. */
function shoe(ankle: Point, toesUp: number, heel: number): string {
  const turned = SOLE.map(([x, y]) => at(ankle, heel - toesUp, x, y - ANKLE_HEIGHT))
  return blob(turned, 0.14)
}

function seat(s: Skeleton): string {
  const pelvis = (x: number, y: number): Point => at(s.hip, s.tilt, x, y)
  const thigh = (x: number, y: number): Point => at(s.hip, s.thighAngle, x, -y)
  return blob([
    pelvis(63, 66),
    pelvis(66, 30),
    mid(pelvis(66, 0), thigh(62, 0), 0.5),
    thigh(61, 60),
    thigh(10, 150),
    thigh(-47, 112),
    thigh(-62, 70),
    thigh(-74, 36),
    mid(pelvis(-83, 0), thigh(-82, 8), 0.5),
    pelvis(-81, 26),
    pelvis(-73, 52),
    pelvis(-64, 72),
    pelvis(0, 84),
  ])
}

export function nearLegShapes(s: Skeleton, pose: Pose): Outline[] {
  return [
    { id: 'shoe', kind: 'f-shoe', d: shoe(s.ankle, pose.foot, pose.heel) },
    { id: 'leg', kind: 'f-leg', d: leg(s.ankle, s.knee, s.hip) },
    { id: 'seat', kind: 'f-leg', d: seat(s) },
  ]
}

export function farLegShapes(s: Skeleton, pose: Pose): Outline[] {
  const apart = pose.far_on > 0.5
  const hip: Point = [s.hip[0] + 8, s.hip[1]]
  const ankle: Point = apart
    ? [s.ankle[0] + lerp(20, pose.far_x, pose.far_on), ANKLE_HEIGHT]
    : [s.ankle[0] + 20, s.ankle[1]]
  const knee: Point = apart
    ? joint(hip, ankle, { first: THIGH, second: SHIN, side: 1 })
    : [s.knee[0] + 14, s.knee[1]]
  const foot = apart ? shoe(ankle, 0, 0) : shoe(ankle, pose.foot, pose.heel)
  return [
    { id: 'far-shoe', kind: 'f-far', d: foot },
    { id: 'far-leg', kind: 'f-far', d: leg(ankle, knee, hip, 0.96) },
  ]
}
