/** Keep the screen on while it is wanted and the page is visible; best effort. */
export class ScreenAwake {
  #lock: WakeLockSentinel | null = null
  #wanted = false

  /** Args: told: whether the screen stays on, each time that is known. */
  constructor(private readonly told: (kept: boolean) => void = () => undefined) {}

  async keep(): Promise<void> {
    this.#wanted = true
    if (document.hidden || this.#lock) return
    if (!('wakeLock' in navigator)) return this.told(false)
    try {
      const lock = await navigator.wakeLock.request('screen')
      lock.addEventListener('release', () => (this.#lock = null))
      this.#lock = lock
      this.told(true)
      if (!this.#wanted) await this.release()
    } catch {
      this.#lock = null // refused, for instance on low battery: the session goes on without
      if (this.#wanted && !document.hidden) this.told(false)
    }
  }

  async release(): Promise<void> {
    this.#wanted = false
    await this.#lock?.release()
    this.#lock = null
  }
}
