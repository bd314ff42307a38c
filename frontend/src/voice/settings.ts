/** How loud, and what kind of sound; kept on this device only. */
export interface SoundSettings {
  /** 0 (nothing) to 10. */
  readonly volume: number
  readonly muted: boolean
  readonly tonesOnly: boolean
}

export const LOUDEST = 10
export const AT_FIRST: SoundSettings = { volume: 8, muted: false, tonesOnly: false }

export const volumeWithin = (volume: number): number =>
  Math.min(LOUDEST, Math.max(0, Math.round(volume)))

/** What was kept; anything that is not settings counts as nothing kept. */
export function readSettings(kept: string | null): SoundSettings {
  const found = parsed(kept)
  return {
    volume: Number.isFinite(found.volume) ? volumeWithin(found.volume as number) : AT_FIRST.volume,
    muted: found.muted === true,
    tonesOnly: found.tonesOnly === true,
  }
}

function parsed(kept: string | null): Record<string, unknown> {
  try {
    return Object(JSON.parse(kept ?? '{}')) as Record<string, unknown>
  } catch {
    return {} // half-written, or somebody else's
  }
}
