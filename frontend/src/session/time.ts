/** A moment in local time with its offset, as the server wants it. */
export function withOffset(date: Date): string {
  const offset_min = -date.getTimezoneOffset()
  const local = new Date(date.getTime() + offset_min * 60_000).toISOString().slice(0, -1)
  const sign = offset_min < 0 ? '-' : '+'
  const part = (value: number): string => String(Math.floor(value)).padStart(2, '0')
  const size = Math.abs(offset_min)
  return `${local}${sign}${part(size / 60)}:${part(size % 60)}`
}

/** Wall time that a change of the system clock cannot bend: one reading, then a steady count. */
export class SteadyTime {
  readonly #wall_ms: number
  readonly #steady_ms: number

  constructor(
    wall_ms: number,
    private readonly steady: () => number,
  ) {
    this.#wall_ms = wall_ms
    this.#steady_ms = steady()
  }

  get stamp(): string {
    return withOffset(new Date(this.#wall_ms + this.steady() - this.#steady_ms))
  }
}
