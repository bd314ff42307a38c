import type { Pose } from './pose'
import type { Outline } from './outline'
import { ANKLE_HEIGHT, SHIN, THIGH, type Skeleton } from './skeleton'
import { at, blob, clamp, heading, joint, mid, type Point } from './vector'

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
  const thighBack = [upper(0.74, -41), upper(0.5, -50), upper(0.26, -62), upper(0.1, -68)]
  return blob([
    at(hip, thigh, 0, 46),
    ...front,
    at(knee, between, (40 + 8 * bend) * wide, 6),
    ...shinFront,
    at(ankle, shin, 0, 2),
    ...calf,
    at(knee, between, (-35 + 12 * bend) * wide, 0),
    ...thighBack,
    upper(-0.12, -44),
  ])
}

const UPPER: readonly Point[] = [
  [-44, 8],
  [-47, 24],
  [-37, 46],
  [-4, 52],
  [28, 50],
  [50, 37],
  [84, 27],
  [110, 19],
  [117, 8],
  [40, 6],
]

const SOLE: readonly Point[] = [
  [-46, 3],
  [-47, 10],
  [-40, 12.5],
  [30, 11.5],
  [96, 12.5],
  [117, 12],
  [119, 6],
  [112, 1],
  [40, 0.5],
  [-38, 0],
]

/** A lifted heel turns the foot toes down. */
function shoe(ankle: Point, toesUp: number, heel: number): { upper: string; sole: string } {
  const turned = (points: readonly Point[], tension: number): string =>
    blob(
      points.map(([x, y]) => at(ankle, heel - toesUp, x, y - ANKLE_HEIGHT)),
      tension,
    )
  return { upper: turned(UPPER, 0.15), sole: turned(SOLE, 0.12) }
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
    thigh(-34, 118),
    thigh(-57, 74),
    thigh(-74, 34),
    mid(pelvis(-83, 0), thigh(-82, 8), 0.5),
    pelvis(-81, 26),
    pelvis(-73, 52),
    pelvis(-64, 72),
    pelvis(0, 84),
  ])
}

export function nearLegShapes(s: Skeleton, pose: Pose): Outline[] {
  const { upper, sole } = shoe(s.ankle, pose.foot, pose.heel)
  return [
    { id: 'shoe', kind: 'f-shoe', d: upper },
    { id: 'sole', kind: 'f-sole', d: sole },
    { id: 'leg', kind: 'f-leg', d: leg(s.ankle, s.knee, s.hip) },
    { id: 'seat', kind: 'f-leg', d: seat(s) },
  ]
}

export function farLegShapes(s: Skeleton, pose: Pose): Outline[] {
  const hip: Point = [s.hip[0] + 2, s.hip[1]]
  const beside: Point = [s.ankle[0] + 20, s.ankle[1]]
  const ankle = mid(beside, [s.ankle[0] + pose.far_x, ANKLE_HEIGHT], pose.far_on)
  const bent = joint(hip, ankle, { first: THIGH, second: SHIN, side: 1 })
  const knee = mid([s.knee[0] + 14, s.knee[1]], bent, pose.far_on)
  const { upper, sole } = shoe(ankle, pose.foot * (1 - pose.far_on), pose.heel * (1 - pose.far_on))
  return [
    { id: 'far-shoe', kind: 'f-far', d: upper },
    { id: 'far-sole', kind: 'f-far', d: sole },
    { id: 'far-leg', kind: 'f-far', d: leg(ankle, knee, hip, 0.96) },
  ]
}
