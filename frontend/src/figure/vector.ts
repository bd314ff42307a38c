/** Points are [x, y] with y up; angles are degrees from vertical, forward is positive. */
export type Point = readonly [number, number]

export const DEGREES = 180 / Math.PI

export const lerp = (a: number, b: number, t: number): number => a + (b - a) * t

export const clamp = (value: number, low: number, high: number): number =>
  Math.min(high, Math.max(low, value))

export const mid = (p: Point, q: Point, t: number): Point => [
  lerp(p[0], q[0], t),
  lerp(p[1], q[1], t),
]

/** The point `along` a direction from `origin`, and `aside` of it to the front. */
export function at(origin: Point, angle: number, aside: number, along: number): Point {
  const s = Math.sin(angle / DEGREES)
  const c = Math.cos(angle / DEGREES)
  return [origin[0] + aside * c + along * s, origin[1] - aside * s + along * c]
}

export const heading = (p: Point, q: Point): number =>
  Math.atan2(q[0] - p[0], q[1] - p[1]) * DEGREES

/** The same for what hangs: from 0 to 360, so that two such angles have a middle. */
export const downward = (p: Point, q: Point): number => (heading(p, q) + 360) % 360

/** The joint between two bones of given lengths; `side` says which way it bends. */
export function joint(
  p: Point,
  q: Point,
  bones: { first: number; second: number; side: 1 | -1 },
): Point {
  const { first, second, side } = bones
  const dx = q[0] - p[0]
  const dy = q[1] - p[1]
  const whole = Math.hypot(dx, dy) || 1
  const reach = Math.min(whole, (first + second) * 0.999)
  const cos = (first ** 2 + reach ** 2 - second ** 2) / (2 * first * reach)
  const sin = Math.sqrt(Math.max(0, 1 - cos ** 2)) * side
  const [ux, uy] = [dx / whole, dy / whole]
  return [p[0] + first * (cos * ux - sin * uy), p[1] + first * (cos * uy + sin * ux)]
}

export const round1 = (value: number): string => (Math.round(value * 10) / 10).toString()

/** SVG has y down. */
const pair = (p: Point): string => `${round1(p[0])} ${round1(-p[1])}`

const pick = (points: readonly Point[], index: number): Point =>
  points[(index + points.length) % points.length] as Point

/** A closed smooth curve through the points: Catmull-Rom written as cubic Béziers. */
export function blob(points: readonly Point[], tension = 1 / 6): string {
  const toward = (p: Point, a: Point, b: Point): Point => [
    p[0] + (b[0] - a[0]) * tension,
    p[1] + (b[1] - a[1]) * tension,
  ]
  const curves = points.map((p, i) => {
    const next = pick(points, i + 1)
    const leave = toward(p, pick(points, i - 1), next)
    const arrive = toward(next, pick(points, i + 2), p)
    return `C${pair(leave)} ${pair(arrive)} ${pair(next)}`
  })
  return `M${pair(pick(points, 0))}${curves.join('')}Z`
}

/** A line through the points. */
export const open = (points: readonly Point[]): string => `M${points.map(pair).join('L')}`

export const polygon = (points: readonly Point[]): string => `${open(points)}Z`

/** A rounded limb from p to q, tapering from one half-width to the other. */
export function limb(p: Point, q: Point, from: number, to: number): string {
  const angle = heading(p, q)
  const half = mid(p, q, 0.5)
  const middle = (from + to) / 2 + 1
  return blob([
    at(p, angle, -from, 0),
    at(half, angle, -middle, 0),
    at(q, angle, -to, 0),
    at(q, angle, 0, to * 0.95),
    at(q, angle, to, 0),
    at(half, angle, middle, 0),
    at(p, angle, from, 0),
    at(p, angle, 0, -from * 0.95),
  ])
}

export function circle(centre: Point, r: number): string {
  const half = `a${round1(r)} ${round1(r)} 0 1 0`
  const across = round1(r * 2)
  return `M${round1(centre[0] - r)} ${round1(-centre[1])}${half} ${across} 0${half} -${across} 0Z`
}
