import { armShapes, farArmShapes } from './arm'
import { headShapes } from './head'
import { farLegShapes, nearLegShapes } from './legs'
import type { Outline } from './outline'
import type { Pose } from './pose'
import { skeletonOf, type Skeleton } from './skeleton'
import { trunkShapes } from './trunk'
import type { Point } from './vector'

export interface Dot {
  readonly id: string
  readonly kind: string
  readonly centre: Point
  readonly r: number
}

export interface Drawing {
  readonly skeleton: Skeleton
  /** From back to front. */
  readonly outlines: readonly Outline[]
  readonly dots: readonly Dot[]
  /** The arm lies over the dots. */
  readonly arm: readonly Outline[]
}

export function draw(pose: Pose): Drawing {
  const skeleton = skeletonOf(pose)
  return {
    skeleton,
    outlines: [
      ...farArmShapes(skeleton, pose),
      ...farLegShapes(skeleton, pose),
      ...headShapes(skeleton),
      ...nearLegShapes(skeleton, pose),
      ...trunkShapes(skeleton, pose),
    ],
    dots: [
      { id: 'hip', kind: 'f-joint', centre: skeleton.hip, r: 17 },
      { id: 'knee', kind: 'f-dot', centre: skeleton.knee, r: 9 },
      { id: 'ankle', kind: 'f-dot', centre: skeleton.ankle, r: 7 },
    ],
    arm: armShapes(skeleton, pose),
  }
}
