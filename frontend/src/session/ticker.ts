const BEAT_MS = 200

/**
 * Calls `tick` some times a second, and at the moment asked for, also while the page is hidden.
 *
 * The worker keeps time where the page's own timers are slowed down; without workers those go on
 * alone.
 */
export class Ticker {
  readonly #beat: ReturnType<typeof setInterval>
  readonly #worker: Worker | null
  #timer: ReturnType<typeof setTimeout> | undefined
  #asked_ms = -Infinity

  constructor(private readonly tick: () => void) {
    this.#beat = setInterval(tick, BEAT_MS)
    this.#worker = backgroundTimer(tick)
  }

  /** Tick `wait_s` after this moment of the page's clock as well. */
  wakeIn(wait_s: number, now_ms: number): void {
    const due_ms = now_ms + wait_s * 1000
    if (!Number.isFinite(due_ms) || Math.abs(due_ms - this.#asked_ms) < 1) return
    this.#asked_ms = due_ms
    const wait_ms = Math.max(0, due_ms - performance.now())
    this.#worker?.postMessage(wait_ms)
    clearTimeout(this.#timer)
    this.#timer = setTimeout(this.tick, wait_ms)
  }

  end(): void {
    clearInterval(this.#beat)
    clearTimeout(this.#timer)
    this.#worker?.terminate()
  }
}

function backgroundTimer(tick: () => void): Worker | null {
  if (typeof Worker === 'undefined') return null
  const worker = new Worker(new URL('./ticker.worker.ts', import.meta.url), { type: 'module' })
  worker.onmessage = tick
  return worker
}
