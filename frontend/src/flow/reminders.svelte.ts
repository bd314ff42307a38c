import { dueSlot, type Due } from '../experiment/slots'
import { text } from '../i18n/text.svelte'
import { app } from './app.svelte'
import { keeper } from './post.svelte'

const KEY = 'rekmaat.reminders'
const LOOK_EVERY_MS = 15_000

type Leave = NotificationPermission | 'unsupported'

const leave = (): Leave => (typeof Notification === 'undefined' ? 'unsupported' : Notification.permission)

/** The browser's own notification at the moments of the plan: quiet, and never about a body. */
class Reminders {
  wanted = $state(keeper.read(KEY) === 'on')
  permission = $state<Leave>(leave())
  #told: Due | null = null
  #shown: Notification | null = null

  get on(): boolean {
    return this.wanted && this.permission === 'granted'
  }

  /** Only a tap asks for it. */
  async ask(): Promise<void> {
    if (this.permission === 'unsupported') return
    this.permission = await Notification.requestPermission()
    this.wanted = this.permission === 'granted'
    if (this.wanted) keeper.write(KEY, 'on')
    this.look()
  }

  off(): void {
    this.wanted = false
    keeper.remove(KEY)
    this.#close()
  }

  start(): void {
    setInterval(() => this.look(), LOOK_EVERY_MS)
  }

  look(): void {
    const { experiment } = app
    const running = this.on && experiment?.status === 'running' && app.screen !== 'session'
    const due = running ? dueSlot(experiment, new Date()) : null
    if (due === null) return this.#close()
    if (due.date === this.#told?.date && due.anchor === this.#told.anchor) return
    this.#close()
    this.#told = due
    this.#show()
  }

  #show(): void {
    try {
      const shown = new Notification(text.of('reminder-title'), { silent: true, tag: 'rekmaat' })
      shown.onclick = () => {
        window.focus()
        shown.close()
      }
      this.#shown = shown
    } catch {
      this.permission = 'unsupported' // a phone's browser shows none without a service worker
    }
  }

  #close(): void {
    this.#shown?.close()
    this.#shown = null
  }
}

export const reminders = new Reminders()
