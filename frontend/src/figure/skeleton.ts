import type { Pose } from './pose'
import { at, clamp, DEGREES, joint, lerp, mid, type Point } from './vector'

export const SHIN = 245
export const THIGH = 245
export const ANKLE_HEIGHT = 42

interface Vertebra {
  readonly centre: Point
  readonly angle: number
}

export interface Arm {
  readonly shoulder: Point
  readonly elbow: Point
  readonly wrist: Point
}

interface Trunk {
  readonly shoulder: Point
  readonly hip: Point
  readonly ribAngle: number
}

/** Joints and frames of the side-view body: 1000 high, near ankle at x = 0, facing +x. */
export interface Skeleton {
  readonly ankle: Point
  readonly knee: Point
  readonly hip: Point
  readonly thighAngle: number
  readonly tilt: number
  readonly lumbar: readonly Vertebra[]
  readonly ribs: { readonly base: Point; readonly angle: number }
  readonly shoulder: Point
  readonly atlas: Point
  readonly neckAngle: number
  readonly headAngle: number
  readonly elbow: Point
  readonly wrist: Point
  readonly far: Arm
}

/** The corners of the shoe, from the ankle, on which a turned foot stands. */
const TOE_TIP = 113
const HEEL_TIP = -42

/** The foot turns on its heel when the toes go up, and on its toes when the heel is lifted. */
function ankleOn(pose: Pose): Point {
  const turn = pose.heel - pose.foot
  const pivot = turn > 0 ? TOE_TIP : HEEL_TIP
  const [x, y] = at([0, 0], turn, pivot, -ANKLE_HEIGHT)
  return [pivot - x, -y]
}

function legs(pose: Pose): Pick<Skeleton, 'ankle' | 'knee' | 'hip' | 'thighAngle'> {
  const lean = Math.asin(clamp(pose.hip_forward, -0.3, 0.3)) * DEGREES + pose.swing + 0.8
  const ankle = ankleOn(pose)
  const knee = at(ankle, lean + pose.knee / 2, 0, SHIN)
  const thighAngle = lean - pose.knee / 2
  return { ankle, knee, hip: at(knee, thighAngle, 0, THIGH), thighAngle }
}

/** Five blocks on an arc between the pelvis and the ribcage: the hollow follows from both. */
function lumbarSpine(pose: Pose, hip: Point): { lumbar: Vertebra[]; top: Point } {
  const low = pose.tilt + 24
  const high = -pose.trunk_lean - 13 + pose.round * 0.5
  let top = at(hip, pose.tilt, -42, 68)
  const lumbar = [0.5, 1.5, 2.5, 3.5, 4.5].map((step) => {
    const angle = lerp(low, high, step / 5)
    const base = top
    top = at(base, angle, 0, 21.5)
    return { centre: mid(base, top, 0.5), angle }
  })
  return { lumbar, top }
}

/** From the wrist to the middle of the palm, and half the thickness of the hand. */
const PALM = { along: 44, thick: 19 } as const

/** The wrist of a hand that lies on what it holds. */
export function holdingWrist(pose: Pose): Point {
  return at([pose.hold_x, pose.hold_y], pose.hold_angle, -PALM.thick, -PALM.along)
}

const HANGING = 320

function hangingWrist(shoulder: Point, ribAngle: number): Point {
  const swung = clamp(ribAngle * 0.35, -12, 3) - 2
  return at(shoulder, swung, 4, -HANGING)
}

/** An arm that goes aside toward the eye is drawn shorter. */
function armTo(pose: Pose, trunk: Trunk, reach: { onPelvis: number; hold: number }): Arm {
  const { shoulder, hip, ribAngle } = trunk
  const crest = at(hip, pose.tilt, lerp(-48, -30, pose.elbow_out), 100)
  const free = mid(hangingWrist(shoulder, ribAngle), crest, reach.onPelvis)
  const wrist = mid(free, holdingWrist(pose), reach.hold)
  const bent = reach.onPelvis * (1 - reach.hold)
  const first = lerp(182, lerp(152, 114, pose.elbow_out), bent)
  const second = lerp(148, lerp(132, 98, pose.elbow_out), bent)
  return { shoulder, elbow: joint(shoulder, wrist, { first, second, side: -1 }), wrist }
}

/** The other arm does the same, a little further away; while one hand holds on, on the pelvis. */
function farArm(pose: Pose, trunk: Trunk): Arm {
  const reach = { onPelvis: Math.max(pose.arm, pose.hold), hold: pose.far_hold }
  const { shoulder, elbow, wrist } = armTo(pose, trunk, reach)
  const away = (p: Point, aside: number): Point => [p[0] + aside, p[1] + 1]
  const aside = 12 * (1 - pose.far_hold) * (1 - reach.onPelvis)
  return { shoulder: away(shoulder, 5), elbow: away(elbow, aside), wrist: away(wrist, aside) }
}


export function skeletonOf(pose: Pose): Skeleton {
  const lower = legs(pose)
  const { lumbar, top } = lumbarSpine(pose, lower.hip)
  const back = -pose.trunk_lean
  const ribAngle = back + pose.round
  const shoulder = at(top, ribAngle, 27, 119 + pose.breath * 3)
  const neckAngle = ribAngle * 0.75 + 20 - pose.neck * 0.55
  const trunk = { shoulder, hip: lower.hip, ribAngle }
  return {
    ...lower,
    tilt: pose.tilt,
    lumbar,
    ribs: { base: top, angle: ribAngle },
    ...armTo(pose, trunk, { onPelvis: pose.arm, hold: pose.hold }),
    atlas: at(at(top, ribAngle, 14, 140), neckAngle, 0, 72),
    neckAngle,
    headAngle: back * 0.4 + pose.round * 0.5 - pose.neck * 0.9,
    far: farArm(pose, trunk),
  }
}
