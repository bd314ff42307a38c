import type { PairDifference } from '../api/contract'

/** How many dots a picture of chance has. */
export const THOUSAND = 1000
const ACROSS = 50

export interface Dot {
  readonly x: number
  readonly y: number
}

export interface Tick {
  readonly x: number
  readonly label: string
}

export interface Plot {
  readonly width: number
  readonly base: number
  readonly zero: number
  readonly radius: number
  readonly dots: readonly Dot[]
  readonly ticks: readonly Tick[]
  readonly mean: number | null
  readonly low: number | null
  readonly high: number | null
}

interface Told {
  readonly pairs: readonly PairDifference[]
  readonly effect: number | null
  readonly interval: readonly [number, number] | null
}

const LEAST_POINTS = 3
const MOST_POINTS = 10
const LARGEST_DOT = 11.5
const ROOM = 172
const signed = (value: number): string =>
  value === 0 ? '0' : `${value > 0 ? '+' : '−'}${Math.abs(value)}`

/** Below zero speaks for the stretch; the picture shows how many points lower it was instead. */
export const lower = (difference: number): number => (difference === 0 ? 0 : -difference)

/** Every pair as a dot on the rule, dots that would touch on top of each other. */
export function plotOf({ pairs, effect, interval }: Told, width: number): Plot {
  const values = pairs.map((pair) => lower(pair.difference)).sort((a, b) => a - b)
  const ends = [...values, ...(interval ?? [])].map(Math.abs)
  const reach = Math.min(MOST_POINTS, Math.max(LEAST_POINTS, Math.ceil(Math.max(0, ...ends))))
  const zero = width / 2
  const unit = (width / 2 - 26) / reach
  const x = (points: number): number =>
    zero + Math.max(-reach, Math.min(reach, points)) * unit
  const base = 196
  const radius = fitting(values.map(x))
  const step = reach > 5 ? 2 : 1
  const marks = Array.from({ length: 2 * reach + 1 }, (_, at) => at - reach)
  return {
    width,
    base,
    zero,
    radius,
    dots: stacked(values.map(x), radius, base),
    ticks: marks.map((points) => ({
      x: x(points),
      label: points % step === 0 ? signed(points) : '',
    })),
    mean: effect === null ? null : x(lower(effect)),
    low: interval && x(lower(interval[1])),
    high: interval && x(lower(interval[0])),
  }
}

/** The largest dots whose highest stack still has room. */
function fitting(xs: readonly number[]): number {
  for (let radius = LARGEST_DOT; radius > 3; radius -= 0.5) {
    const highest = Math.max(0, ...levels(xs, radius))
    if ((highest + 1) * radius * 2.2 <= ROOM) return radius
  }
  return 3
}

function levels(xs: readonly number[], radius: number): number[] {
  const placed: { x: number; level: number }[] = []
  return xs.map((x) => {
    const near = placed.filter((dot) => Math.abs(dot.x - x) < radius * 2.1)
    let level = 0
    while (near.some((dot) => dot.level === level)) level += 1
    placed.push({ x, level })
    return level
  })
}

function stacked(xs: readonly number[], radius: number, base: number): Dot[] {
  const heights = levels(xs, radius)
  return xs.map((x, at) => ({ x, y: base - 4 - radius - (heights[at] ?? 0) * radius * 2.2 }))
}

/** The places of a thousand dots, row by row. */
export const thousand = (): Dot[] =>
  Array.from({ length: THOUSAND }, (_, at) => ({
    x: 9 + (at % ACROSS) * 12.7,
    y: 9 + Math.floor(at / ACROSS) * 10.6,
  }))

/** Points without a length: a stroke with round ends draws each as a disc. */
export const discs = (dots: readonly Dot[]): string =>
  dots.map(({ x, y }) => `M${x.toFixed(1)} ${y.toFixed(1)}h0`).join('')
