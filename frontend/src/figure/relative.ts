const CURVES = /^M[-\d. ]+(?:C[-\d. ]+)+Z$/

/** Coordinates have one decimal; tenths keep the sums exact. */
const tenths = (segment: string): number[] =>
  segment.split(' ').map((value) => Math.round(Number(value) * 10))

const told = (value: number): string => (value / 10).toString().replace(/^(-?)0\./, '$1.')

/** A minus sign parts two numbers as well as a space does. */
const joined = (values: readonly number[]): string =>
  values.map(told).reduce((line, value) => line + (value.startsWith('-') ? '' : ' ') + value)

/** The same closed curves, every point told from the one before it: half as heavy when packed. */
export function relative(d: string): string {
  if (!CURVES.test(d)) return d
  const [start = [], ...curves] = d.slice(1, -1).split('C').map(tenths)
  let [x = 0, y = 0] = start
  const steps = curves.map((curve) => {
    const moved = curve.map((value, place) => value - (place % 2 === 0 ? x : y))
    ;[x = 0, y = 0] = curve.slice(-2)
    return `c${joined(moved)}`
  })
  return `M${joined(start)}${steps.join('')}z`
}
