import type { SessionRecord } from '../api/contract'
import type { Keeper } from '../outbox/storage'

const KEY = 'rekmaat.draft'

/** Which opened session of an experiment it is. */
export interface OfExperiment {
  readonly id: string
  readonly number: number
}

/** A session that is not finished: written at every step, so that a reload loses nothing. */
export interface Draft {
  readonly id: string
  readonly record: SessionRecord
  /** Whether the minute was over when this was written. */
  readonly played: boolean
  /** Whether the person stopped and was not asked why yet. */
  readonly unexplained?: boolean
  readonly experiment?: OfExperiment
}

export const writeDraft = (keeper: Keeper, draft: Draft): void =>
  keeper.write(KEY, JSON.stringify(draft))

export const dropDraft = (keeper: Keeper): void => keeper.remove(KEY)

/** A session broken off by a reload counts as interrupted at the last step that was written. */
export function readDraft(keeper: Keeper): Draft | null {
  const kept = keeper.read(KEY)
  if (kept === null) return null
  try {
    return JSON.parse(kept) as Draft
  } catch {
    return null // half-written by a crash of the browser: there is nothing to go on with
  }
}
