import type { HotSpot } from './pose'
import type { Skeleton } from './skeleton'
import { at, round1, type Point } from './vector'

export interface Circle {
  readonly centre: Point
  readonly r: number
}

/** The ring that says where it goes wrong. */
export function hotCircle(hot: HotSpot, s: Skeleton): Circle {
  switch (hot) {
    case 'back': {
      const middle = s.lumbar[2] ?? { centre: s.hip, angle: 0 }
      return { centre: at(middle.centre, middle.angle, -6, 0), r: 64 }
    }
    case 'neck':
      return { centre: at(s.atlas, s.neckAngle, -6, -26), r: 52 }
    case 'knee':
      return { centre: s.knee, r: 62 }
  }
}

export function arrowPath(s: Skeleton): string {
  const x = round1(s.hip[0] + 92)
  const y = round1(-(s.hip[1] + 18) - 15)
  return `M${x} ${y}h74v-25l58 40l-58 40v-25h-74Z`
}

export function wallX(s: Skeleton): string {
  return round1(s.hip[0] - 90)
}

export function stoolPaths(s: Skeleton): { seat: string; legs: string } {
  const y = -(s.hip[1] - 72)
  const [x0, x1] = [s.hip[0] - 118, s.hip[0] + 96]
  const n = round1
  return {
    seat: `M${n(x0)} ${n(y)}H${n(x1)}q14 0 14 14t-14 14H${n(x0)}q-14 0-14-14t14-14Z`,
    legs: `M${n(x0 + 18)} ${n(y + 28)}L${n(x0 + 4)} 0M${n(x1 - 18)} ${n(y + 28)}L${n(x1 - 4)} 0`,
  }
}

/** A chair within reach, its back toward the person; drawn where a standing hand holds it. */
export const CHAIR = {
  /** Where its back is held, before it is moved to the hand. */
  grip: [187, 540],
  back: 'M170 -540h34l10 286h-34Z',
  seat: 'M172 -284H340q14 0 14 15t-14 15H172Z',
  legs: 'M190 -258L180 -8M334 -258L346 -8',
} as const
