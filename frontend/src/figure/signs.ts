import type { Outline } from './outline'
import type { HotSpot, Sign, Way } from './pose'
import { ANKLE_HEIGHT, type Skeleton } from './skeleton'
import { at, circle, mid, open, polygon, type Point } from './vector'

/** The ring that says where it goes wrong. */
export function hotSpot(hot: HotSpot, s: Skeleton): { centre: Point; r: number } {
  switch (hot) {
    case 'back': {
      const middle = s.lumbar[2] ?? { centre: s.hip, angle: 0 }
      return { centre: at(middle.centre, middle.angle, -6, 0), r: 64 }
    }
    case 'neck':
      return { centre: at(s.atlas, s.neckAngle, -6, -26), r: 56 }
    case 'knee':
      return { centre: s.knee, r: 62 }
    case 'ankle':
      return { centre: [s.ankle[0], s.ankle[1] + 6], r: 58 }
    case 'heel':
      return { centre: [s.ankle[0] - 34, s.ankle[1] - 14], r: 46 }
    case 'toes':
      return { centre: [s.ankle[0] + 44, s.ankle[1] + 62], r: 64 }
  }
}

const mouth = (s: Skeleton): Point => at(s.atlas, s.headAngle, 44, -12)

/** From the shaft's tail, along +y. */
const ARROW: readonly Point[] = [
  [-17, 0],
  [-17, 76],
  [-42, 76],
  [0, 134],
  [42, 76],
  [17, 76],
  [17, 0],
]

export const arrow = (tail: Point, angle: number): string =>
  polygon(ARROW.map(([x, y]) => at(tail, angle, x, y)))

/** The arrow that says where to move. */
export function wayArrow(way: Way, s: Skeleton): string {
  const front = (aside: number, up: number): Point => at(s.hip, s.tilt * 0.3, aside, up)
  const chest = (aside: number, up: number): Point => at(s.ribs.base, s.ribs.angle, aside, up)
  switch (way) {
    case 'forward':
      return arrow([s.hip[0] + 92, s.hip[1] + 18], 90)
    case 'to_wall':
      return arrow(front(262, 110), 270)
    case 'tip_forward':
      return arrow(front(96, 96), 90)
    case 'tip_back':
      return arrow(front(256, 124), 270)
    case 'hinge':
      return arrow(chest(112, 60), s.ribs.angle + 84)
    case 'roll':
      return arrow(chest(-150, 112), s.ribs.angle + 22)
  }
}

/** Both ways along a line, for what goes to and fro. */
function toAndFro(p: Point, angle: number, long: number): string {
  const half = long / 2
  const on = (aside: number, along: number): Point => at(p, angle, aside, along)
  const head = (tip: number, sign: number): string =>
    open([on(-26, tip - 30 * sign), on(0, tip), on(26, tip - 30 * sign)])
  return open([on(0, -half), on(0, half)]) + head(half, 1) + head(-half, -1)
}

/** The same along a part of a circle around `centre`. */
function swing(centre: Point, r: number, from: number, to: number): string {
  const on = (angle: number): Point => at(centre, angle, 0, r)
  const steps = [0, 1, 2, 3, 4, 5, 6].map((step) => on(from + ((to - from) * step) / 6))
  const head = (angle: number, sign: number): string =>
    open([at(on(angle), angle, -30 * sign, 26), on(angle), at(on(angle), angle, -30 * sign, -26)])
  return open(steps) + head(from, -1) + head(to, 1)
}

/** Air before the mouth. */
function puffs(s: Skeleton): string {
  const from = (x: number, y: number): Point => at(mouth(s), s.headAngle, x, y)
  return [18, 0, -18]
    .map((y) => open([from(20, y * 0.55), from(46, y), from(60 + (y === 0 ? 18 : 4), y * 1.35)]))
    .join('')
}

export const breathOut = (s: Skeleton): Outline => ({ id: 'breath', kind: 'f-breath', d: puffs(s) })

const BOLT: readonly Point[] = [
  [-8, 60],
  [26, 60],
  [8, 16],
  [36, 16],
  [-24, -64],
  [-8, -6],
  [-34, -6],
]

/** Up around the hip joint, with two heads: fast. */
function fastUp({ hip }: Skeleton): string {
  const on = (angle: number, r = 560): Point => at(hip, angle, 0, r)
  const head = (angle: number): string =>
    open([on(angle + 4, 588), on(angle), on(angle + 4, 532)])
  return open([48, 42, 36, 30, 25, 20].map((angle) => on(angle))) + head(20) + head(25)
}

/** A light edge makes a sign stand out on dark clothes, in print too. */
const edged = (id: string, d: string): Outline[] => [
  { id: `${id}-edge`, kind: 'f-halo', d },
  { id, kind: 'f-sign', d },
]

export function signShapes(sign: Sign, s: Skeleton): Outline[] {
  switch (sign) {
    case 'bounce': {
      const aside = s.ribs.angle > 40 ? -170 : 190
      const beside = at(s.ribs.base, s.ribs.angle, aside, 40)
      return edged('sign', toAndFro(beside, s.ribs.angle + 90, 150))
    }
    case 'sway':
      return edged('sign', swing([0, ANKLE_HEIGHT], 1000, -4, 13))
    case 'no_breath': {
      const middle = at(mouth(s), s.headAngle, 60, 0)
      const bar = open([at(middle, 45, 0, -58), at(middle, 45, 0, 58)])
      return [breathOut(s), ...edged('sign', circle(middle, 58) + bar)]
    }
    case 'pain': {
      const place = mid(s.lumbar[2]?.centre ?? s.hip, s.lumbar[3]?.centre ?? s.hip, 0.5)
      const bolt = BOLT.map(([x, y]) => at(place, s.ribs.angle * 0.5 + 20, x - 4, y))
      return [{ id: 'sign', kind: 'f-bolt', d: polygon(bolt) }]
    }
    case 'fast':
      return edged('sign', fastUp(s))
  }
}

export function hotRing(hot: HotSpot, s: Skeleton): Outline[] {
  const { centre, r } = hotSpot(hot, s)
  return edged('hot', circle(centre, r))
}
