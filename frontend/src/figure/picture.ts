import type { Outline } from './outline'
import type { Pose } from './pose'
import { arrowPath, chairPaths, hotCircle, stoolPaths, wallX } from './scene'
import { draw } from './shapes'
import type { Skeleton } from './skeleton'
import type { Box, Stage } from './stage'
import { circle } from './vector'

function behind(s: Skeleton, pose: Pose, stage: Stage, box: Box): Outline[] {
  const shapes: Outline[] = []
  if (stage.prop === 'wall') {
    const x = wallX(s)
    shapes.push({ id: 'wall', kind: 'f-prop', d: `M${x} 0V-1030h-46V0Z` })
    shapes.push({ id: 'wall-line', kind: 'f-line', d: `M${x} 0V-1030` })
  }
  if (stage.prop === 'stool') {
    const stool = stoolPaths(s)
    shapes.push({ id: 'stool', kind: 'f-prop', d: stool.seat })
    shapes.push({ id: 'stool-legs', kind: 'f-propleg', d: stool.legs })
  }
  if (stage.chair) shapes.push(...chairPaths(pose.hold_x))
  shapes.push({ id: 'floor', kind: 'f-line', d: `M${box[0]} 3H${box[0] + box[2]}` })
  return shapes
}

function before(s: Skeleton, stage: Stage): Outline[] {
  const shapes: Outline[] = []
  if (stage.hot) {
    const { centre, r } = hotCircle(stage.hot, s)
    shapes.push({ id: 'hot', kind: 'f-hot', d: circle(centre, r) })
  }
  if (stage.arrow) shapes.push({ id: 'arrow', kind: 'f-arrow', d: arrowPath(s) })
  return shapes
}

/** The whole picture from back to front, every part a path: for the page, the film and the print. */
export function picture(pose: Pose, stage: Stage, box: Box): Outline[] {
  const { skeleton, outlines, dots, arm } = draw(pose)
  const plumb = (id: string, d: string): Outline[] =>
    stage.prop ? [] : [{ id, kind: 'f-plumb', d }]
  return [
    ...behind(skeleton, pose, stage, box),
    ...plumb('plumb-high', 'M7 -474V-1012'),
    ...outlines,
    ...dots.map(({ id, kind, centre, r }) => ({ id, kind, d: circle(centre, r) })),
    ...arm,
    ...plumb('plumb-low', 'M7 -2V-474'),
    ...before(skeleton, stage),
  ]
}

/** The inside of an SVG; the page draws the same parts one by one. */
export const svgText = (parts: readonly Outline[]): string =>
  parts.map(({ kind, d }) => `<path class="${kind}" d="${d}"/>`).join('')
