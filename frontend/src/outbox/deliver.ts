import { RefusedByServer } from '../api/client'
import type { AnythingNew, SessionRecord } from '../api/contract'
import { resultOf } from '../session/result'

/** Who takes sessions. */
export interface Receiver {
  putSession(id: string, record: SessionRecord): Promise<unknown>
  checkIn(id: string, answer: AnythingNew): Promise<unknown>
}

/** Hand a session over; what hurt in one that is not taken asks every question again all the same. */
export async function deliver(to: Receiver, id: string, record: SessionRecord): Promise<void> {
  try {
    await to.putSession(id, record)
  } catch (problem) {
    const hurt = resultOf(record).kind === 'trouble'
    if (problem instanceof RefusedByServer && hurt) await to.checkIn(id, 'unsure')
    throw problem
  }
}
