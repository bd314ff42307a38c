/** What may have changed about a minute that goes on, the gravest first. */
export const CHANGES = [
  'not-kept',
  'frozen',
  'no-sound',
  'no-voice',
  'voice-lost',
  'may-sleep',
  'away',
] as const

export type Change = (typeof CHANGES)[number]

/** The one change to tell of: the gravest, since only one sentence is read in passing. */
export const gravest = (codes: readonly string[]): Change | null =>
  CHANGES.find((change) => codes.includes(change)) ?? null
