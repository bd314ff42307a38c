import { beforeEach, describe, expect, it } from 'vitest'
import { OutOfReach, RefusedByServer } from '../src/api/client'
import type { AnythingNew, SessionRecord } from '../src/api/contract'
import { deliver } from '../src/outbox/deliver'
import { Outbox, type Delivery } from '../src/outbox/outbox'
import { Keeper } from '../src/outbox/storage'
import { record } from './sheet'

class MapStorage implements Storage {
  [key: string]: unknown
  readonly #kept = new Map<string, string>()
  get length(): number {
    return this.#kept.size
  }
  clear(): void {
    this.#kept.clear()
  }
  getItem(key: string): string | null {
    return this.#kept.get(key) ?? null
  }
  key(index: number): string | null {
    return [...this.#kept.keys()][index] ?? null
  }
  removeItem(key: string): void {
    this.#kept.delete(key)
    delete this[key]
  }
  setItem(key: string, value: string): void {
    this.#kept.set(key, value)
    this[key] = value
  }
}

class FullStorage extends MapStorage {
  override setItem(): void {
    throw new DOMException('full', 'QuotaExceededError')
  }
}

/** A server that can be away, or refuse. */
class Server {
  state: 'up' | 'down' | 'refusing' = 'up'
  readonly stored = new Map<string, SessionRecord>()
  received = 0

  send = (id: string, sent: SessionRecord): Promise<void> => {
    if (this.state === 'down') return Promise.reject(new OutOfReach(null))
    if (this.state === 'refusing') {
      const problem = { code: 'invalid', text: 'no', field: null, allowed: null }
      return Promise.reject(new RefusedByServer(422, problem))
    }
    this.received += 1
    this.stored.set(id, sent)
    return Promise.resolve()
  }
}

let server: Server
let deliveries: Record<string, Delivery>
let waits: { wait_ms: number; action: () => void }[]

function outbox(storage: Storage | null): Outbox {
  return new Outbox(new Keeper(storage), {
    send: (id, sent) => server.send(id, sent),
    later: (action, wait_ms) => waits.push({ action, wait_ms }),
    changed: (id, delivery) => (deliveries[id] = delivery),
  })
}

beforeEach(() => {
  server = new Server()
  deliveries = {}
  waits = []
})

describe('the outbox', () => {
  it('keeps a session until the time to undo is over, then sends it once', async () => {
    const box = outbox(new MapStorage())
    box.hold('a', record())
    await box.flush()
    expect(server.received).toBe(0)
    expect(deliveries['a']).toBe('waiting')
    await box.release('a')
    await box.flush()
    expect(server.received).toBe(1)
    expect(deliveries['a']).toBe('saved')
    expect(box.waiting).toEqual([])
  })

  it('gives a held session back to be changed and sends only the last version', async () => {
    const box = outbox(new MapStorage())
    box.hold('a', record())
    expect(box.takeBack('a')?.before.value).toBe(6)
    box.hold('a', record({ after: null }))
    await box.release('a')
    expect(server.stored.get('a')?.after).toBeNull()
    expect(box.takeBack('a')).toBeNull()
  })

  it('does not send after a reload what was taken back to be changed', async () => {
    const storage = new MapStorage()
    const before = outbox(storage)
    before.hold('a', record())
    before.takeBack('a')
    await outbox(storage).flush()
    expect(server.stored.has('a')).toBe(false)
  })

  it('survives a reload while the server is away', async () => {
    const storage = new MapStorage()
    server.state = 'down'
    const before = outbox(storage)
    before.hold('a', record())
    await before.release('a')
    expect(deliveries['a']).toBe('waiting')

    server.state = 'up'
    await outbox(storage).flush()
    expect([...server.stored.keys()]).toEqual(['a'])
  })

  it('tries again after longer and longer waits', async () => {
    server.state = 'down'
    const box = outbox(new MapStorage())
    box.hold('a', record())
    await box.release('a')
    await box.flush()
    await box.flush()
    expect(waits.map((wait) => wait.wait_ms)).toEqual([1000, 2000, 4000])
    for (let time = 0; time < 10; time++) await box.flush()
    expect(waits.at(-1)?.wait_ms).toBe(60_000)
    server.state = 'up'
    waits.at(-1)?.action()
    await box.flush()
    expect(deliveries['a']).toBe('saved')
  })

  it('keeps what the server refused and does not send it for ever', async () => {
    server.state = 'refusing'
    const box = outbox(new MapStorage())
    box.hold('a', record())
    await box.release('a')
    expect(deliveries['a']).toBe('refused')
    expect(box.waiting).toEqual(['a'])
    server.state = 'up'
    await box.flush()
    expect(server.received).toBe(0)
  })

  it.each([
    ['blocked', null],
    ['full', new FullStorage()],
  ])('goes on without lasting storage when it is %s', async (_, storage) => {
    const keeper = new Keeper(storage)
    keeper.write('rekmaat.outbox.a', JSON.stringify(record()))
    expect(keeper.lasting).toBe(false)
    expect(keeper.keys('rekmaat.')).toEqual(['rekmaat.outbox.a'])
    const box = new Outbox(keeper, {
      send: server.send,
      later: () => undefined,
      changed: () => undefined,
    })
    await box.flush()
    expect(server.stored.has('a')).toBe(true)
    expect(box.waiting).toEqual([])
  })

  it('waits for the round that is under way', async () => {
    const box = outbox(new MapStorage())
    box.hold('a', record())
    await Promise.all([box.release('a'), box.flush(), box.flush()])
    expect(server.received).toBe(1)
  })

  it('forgets everything on purpose', async () => {
    const box = outbox(new MapStorage())
    box.hold('a', record())
    box.forget()
    await box.flush()
    expect(server.received).toBe(0)
  })
})

describe('a session that is not taken', () => {
  const asked: Record<string, AnythingNew> = {}
  const checkIn = (id: string, answer: AnythingNew): Promise<void> => {
    asked[id] = answer
    return Promise.resolve()
  }
  beforeEach(() => {
    for (const id of Object.keys(asked)) delete asked[id]
  })

  it.each<[string, Server['state'], Partial<SessionRecord>, boolean]>([
    ['pain in one that is refused', 'refusing', { stop: { at_s: 20, reason: 'sharp_pain' } }, true],
    ['what is new in one that is refused', 'refusing', { event: { kind: 'pain', note: null } }, true],
    ['an ordinary one that is refused', 'refusing', {}, false],
    ['pain while nobody answers', 'down', { stop: { at_s: 20, reason: 'sharp_pain' } }, false],
  ])('%s', async (_what, state, changes, asks) => {
    server.state = state
    const sent = deliver({ putSession: server.send, checkIn }, 'a', record(changes))
    await expect(sent).rejects.toThrow()
    expect(asked).toEqual(asks ? { a: 'unsure' } : {})
  })

  it('is asked about nothing when it is taken', async () => {
    const hurt = record({ stop: { at_s: 20, reason: 'dizzy' } })
    await deliver({ putSession: server.send, checkIn }, 'a', hurt)
    expect(server.stored.get('a')).toEqual(hurt)
    expect(asked).toEqual({})
  })

  it('waits in the outbox when what hurt cannot be told either', async () => {
    server.state = 'refusing'
    const away = (): Promise<void> => Promise.reject(new OutOfReach(null))
    const sent = deliver(
      { putSession: server.send, checkIn: away },
      'a',
      record({ event: { kind: 'new_symptom', note: null } }),
    )
    await expect(sent).rejects.toBeInstanceOf(OutOfReach)
  })
})
