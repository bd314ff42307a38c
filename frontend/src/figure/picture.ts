import type { Outline } from './outline'
import { complete, type NamedPose, type Pose } from './pose'
import { chairShapes, propShapes, seatShapes } from './scene'
import { draw } from './shapes'
import { breathOut, hotRing, signShapes, wayArrow } from './signs'
import type { Skeleton } from './skeleton'
import type { Box, Stage } from './stage'
import { circle } from './vector'

const BODY = ['head', 'hair', 'neck', 'shirt', 'leg', 'seat', 'shoe', 'far-leg', 'arm']

/** Where the body was before, pale. */
function ghostShapes(ghost: NamedPose): Outline[] {
  const { outlines, arm } = draw(complete(ghost))
  return [...outlines, ...arm]
    .filter(({ id }) => BODY.includes(id))
    .map(({ id, d }) => ({ id: `ghost-${id}`, kind: 'f-ghost', d }))
}

function behind(pose: Pose, stage: Stage, box: Box): Outline[] {
  return [
    ...(stage.prop ? propShapes(stage.prop, pose) : []),
    ...(stage.chair ? chairShapes(pose.hold_x) : []),
    ...(stage.ghost ? ghostShapes(stage.ghost) : []),
    { id: 'floor', kind: 'f-line', d: `M${box[0]} 3H${box[0] + box[2]}` },
  ]
}

function before(s: Skeleton, { hot, sign, arrow, breathing }: Stage): Outline[] {
  const way = arrow === true ? 'forward' : arrow
  return [
    ...(breathing ? [breathOut(s)] : []),
    ...(hot ? hotRing(hot, s) : []),
    ...(sign ? signShapes(sign, s) : []),
    ...(way ? [{ id: 'arrow', kind: 'f-arrow', d: wayArrow(way, s) }] : []),
  ]
}

/** The whole picture from back to front, every part a path: for page, film and print. */
export function picture(pose: Pose, stage: Stage, box: Box): Outline[] {
  const { skeleton, outlines, dots, arm } = draw(pose)
  const seat = stage.prop ? seatShapes(stage.prop, skeleton) : []
  const plumb = (id: string, d: string): Outline[] =>
    stage.prop ? [] : [{ id, kind: 'f-plumb', d }]
  return [
    ...behind(pose, stage, box),
    ...plumb('plumb-high', 'M7 -474V-1012'),
    ...outlines,
    ...seat,
    ...dots.map(({ id, kind, centre, r }) => ({ id, kind, d: circle(centre, r) })),
    ...arm,
    ...plumb('plumb-low', 'M7 -2V-474'),
    ...before(skeleton, stage),
  ]
}
