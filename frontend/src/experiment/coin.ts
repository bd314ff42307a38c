import type { Arm } from '../api/contract'

const OTHER: Record<Arm, Arm> = { stretch: 'control', control: 'stretch' }

/** The first arm of a pair: the lowest bit of the first byte of SHA-256 of `seed:pair`. */
export async function firstArm(seed: string, pair: number): Promise<Arm> {
  const told = new TextEncoder().encode(`${seed}:${pair}`)
  const [first = 0] = new Uint8Array(await crypto.subtle.digest('SHA-256', told))
  return first & 1 ? 'stretch' : 'control'
}

/** The number of the first session that does not follow from the seed; null where all do. */
export async function strayFrom(seed: string, order: readonly Arm[]): Promise<number | null> {
  for (const [place, arm] of order.entries()) {
    const first = await firstArm(seed, Math.floor(place / 2) + 1)
    if (arm !== (place % 2 === 0 ? first : OTHER[first])) return place + 1
  }
  return null
}
