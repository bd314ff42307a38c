import { RefusedByServer } from '../api/client'
import type { SessionRecord } from '../api/contract'
import type { Keeper } from './storage'

const PREFIX = 'rekmaat.outbox.'
const FIRST_WAIT_MS = 1000
const LONGEST_WAIT_MS = 60_000

export type Delivery = 'waiting' | 'saved' | 'refused'

export interface Courier {
  send(id: string, record: SessionRecord): Promise<unknown>
  later(action: () => void, wait_ms: number): void
  changed(id: string, delivery: Delivery): void
}

/**
 * Sessions on their way to the server: kept until the server has confirmed them.
 *
 * The id is made here, once, so sending twice stores once.
 */
export class Outbox {
  readonly #held = new Set<string>()
  readonly #refused = new Set<string>()
  #failures = 0
  #flushing: Promise<void> | null = null

  constructor(
    private readonly keeper: Keeper,
    private readonly courier: Courier,
  ) {}

  /** Keep a session; it is not sent before `release`, so that it can still be changed. */
  hold(id: string, record: SessionRecord): void {
    this.#held.add(id)
    this.#refused.delete(id)
    this.keeper.write(PREFIX + id, JSON.stringify(record))
    this.courier.changed(id, 'waiting')
  }

  /** Take a held session back to change it; whoever takes it keeps it from now on. */
  takeBack(id: string): SessionRecord | null {
    if (!this.#held.delete(id)) return null
    const record = this.#read(id)
    this.keeper.remove(PREFIX + id)
    return record
  }

  async release(id: string): Promise<void> {
    this.#held.delete(id)
    await this.flush()
  }

  async releaseAll(): Promise<void> {
    this.#held.clear()
    await this.flush()
  }

  get waiting(): string[] {
    return this.keeper.keys(PREFIX).map((key) => key.slice(PREFIX.length))
  }

  forget(): void {
    for (const id of this.waiting) this.keeper.remove(PREFIX + id)
    this.#held.clear()
  }

  /** Send all that may be sent, one at a time; who calls meanwhile waits for the same round. */
  async flush(): Promise<void> {
    await this.#flushing
    this.#flushing ??= this.#sendAll().finally(() => (this.#flushing = null))
    await this.#flushing
  }

  async #sendAll(): Promise<void> {
    const sendable = this.waiting.filter((id) => !this.#held.has(id) && !this.#refused.has(id))
    for (const id of sendable) {
      const reached = await this.#sendOne(id)
      if (!reached) return this.#tryLater()
    }
    this.#failures = 0
  }

  /** False when the server was out of reach. */
  async #sendOne(id: string): Promise<boolean> {
    const record = this.#read(id)
    if (!record) return true
    try {
      await this.courier.send(id, record)
    } catch (problem) {
      if (!(problem instanceof RefusedByServer)) return false
      this.#refused.add(id)
      this.courier.changed(id, 'refused')
      return true
    }
    if (!this.#held.has(id)) this.keeper.remove(PREFIX + id)
    this.courier.changed(id, 'saved')
    return true
  }

  #tryLater(): void {
    const wait_ms = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** this.#failures)
    this.#failures += 1
    this.courier.later(() => void this.flush(), wait_ms)
  }

  #read(id: string): SessionRecord | null {
    const kept = this.keeper.read(PREFIX + id)
    return kept === null ? null : (JSON.parse(kept) as SessionRecord)
  }
}
