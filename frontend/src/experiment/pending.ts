import type { SessionOpening } from '../api/contract'
import type { Keeper } from '../outbox/storage'

const KEY = 'rekmaat.opening'
/** A rating older than this says nothing any more about the moment before a minute. */
export const STALE_MS = 10 * 60_000

/**
 * A number on its way to the server, which answers with the kind of minute.
 *
 * It is kept before it is sent: where the answer gets lost, the same number is sent again, never
 * another one.
 */
export interface Pending {
  readonly experiment_id: string
  readonly opening: SessionOpening
  readonly extra_reason: string | null
}

export const writePending = (keeper: Keeper, pending: Pending): void =>
  keeper.write(KEY, JSON.stringify(pending))

export const dropPending = (keeper: Keeper): void => keeper.remove(KEY)

export function readPending(keeper: Keeper, now_ms: number): Pending | null {
  const kept = keeper.read(KEY)
  if (kept === null) return null
  try {
    const pending = JSON.parse(kept) as Pending
    return now_ms - Date.parse(pending.opening.before.answered_at) < STALE_MS ? pending : null
  } catch {
    return null // half-written by a crash of the browser: the number was never sent
  }
}
