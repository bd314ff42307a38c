import type { Outline } from './outline'
import type { Pose, Prop } from './pose'
import type { Skeleton } from './skeleton'
import { round1 } from './vector'

/** Where the wall stands: the feet are a small step in front of it. */
export const WALL_X = -128
/** How far below the hip joint the seat is. */
export const SEAT_BELOW = 72

function wallShapes(): Outline[] {
  return [
    { id: 'wall', kind: 'f-prop', d: `M${WALL_X} 0V-1040h-60V0Z` },
    { id: 'wall-line', kind: 'f-line', d: `M${WALL_X} 0V-1040` },
  ]
}

/** What a body sits on lies before it, so that the flesh is flat there. */
export function seatShapes(prop: Prop, s: Skeleton): Outline[] {
  return prop === 'stool' ? stoolShapes(s, 96) : prop === 'edge' ? stoolShapes(s, 52) : []
}

function stoolShapes(s: Skeleton, before: number): Outline[] {
  const y = -(s.hip[1] - SEAT_BELOW)
  const [x0, x1] = [s.hip[0] - 118, s.hip[0] + before]
  const n = round1
  const seat = `M${n(x0)} ${n(y)}H${n(x1)}q14 0 14 14t-14 14H${n(x0)}q-14 0-14-14t14-14Z`
  const leg = (x: number, foot: number): string => `M${n(x)} ${n(y + 28)}L${n(foot)} -6`
  return [
    { id: 'stool-legs', kind: 'f-propleg', d: leg(x0 + 18, x0 + 4) + leg(x1 - 18, x1 - 4) },
    { id: 'stool', kind: 'f-prop f-edged', d: seat },
  ]
}

/** A chair within reach, its back toward the person; drawn where a hand holds it. */
export const CHAIR = {
  /** Where its back is held, before it is moved to the hand. */
  grip: [187, 540],
} as const

export function chairShapes(holdX: number): Outline[] {
  const x = (place: number): string => round1(place + holdX - CHAIR.grip[0])
  const legs = `M${x(190)} -258L${x(180)} -8M${x(334)} -258L${x(346)} -8`
  return [
    { id: 'chair-legs', kind: 'f-propleg', d: legs },
    { id: 'chair-back', kind: 'f-prop f-edged', d: `M${x(170)} -540h34l10 286h-34Z` },
    { id: 'chair-seat', kind: 'f-prop f-edged', d: `M${x(172)} -284h168q14 0 14 15t-14 15h-168Z` },
  ]
}

export function propShapes(prop: Prop, pose: Pose): Outline[] {
  return prop === 'wall' ? wallShapes() : prop === 'split' ? chairShapes(pose.hold_x) : []
}
