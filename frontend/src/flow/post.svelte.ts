import { api } from '../api/client'
import { deliver } from '../outbox/deliver'
import { Outbox, type Delivery } from '../outbox/outbox'
import { browserStorage, Keeper } from '../outbox/storage'

export const keeper = new Keeper(browserStorage())

/** How far each session of this visit has come, for the one small sentence about it. */
class Post {
  deliveries = $state<Record<string, Delivery>>({})
  readonly outbox = new Outbox(keeper, {
    send: (id, record) => deliver(api, id, record),
    later: (action, wait_ms) => void setTimeout(action, wait_ms),
    changed: (id, delivery) => (this.deliveries[id] = delivery),
  })

  /** Whether the server would not have a session that was played here. */
  get refused(): boolean {
    return Object.values(this.deliveries).includes('refused')
  }

  start(): void {
    window.addEventListener('online', () => void this.outbox.flush())
    window.addEventListener('pagehide', () => void this.outbox.releaseAll())
    void this.outbox.flush()
  }
}

export const post = new Post()
