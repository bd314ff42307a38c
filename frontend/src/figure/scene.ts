import type { Outline } from './outline'
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
} as const

export function chairPaths(holdX: number): Outline[] {
  const x = (place: number): string => round1(place + holdX - CHAIR.grip[0])
  return [
    { id: 'chair-legs', kind: 'f-propleg', d: `M${x(190)} -258L${x(180)} -8M${x(334)} -258L${x(346)} -8` },
    { id: 'chair-back', kind: 'f-prop f-edged', d: `M${x(170)} -540h34l10 286h-34Z` },
    { id: 'chair-seat', kind: 'f-prop f-edged', d: `M${x(172)} -284h168q14 0 14 15t-14 15h-168Z` },
  ]
}
