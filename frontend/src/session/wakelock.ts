/** Keep the screen on while `wanted` is true and the page is visible; best effort. */
export class ScreenAwake {
  #lock: WakeLockSentinel | null = null
  #wanted = false

  async keep(): Promise<void> {
    this.#wanted = true
    if (!('wakeLock' in navigator) || document.hidden || this.#lock) return
    try {
      const lock = await navigator.wakeLock.request('screen')
      lock.addEventListener('release', () => (this.#lock = null))
      this.#lock = lock
      if (!this.#wanted) await this.release()
    } catch {
      this.#lock = null // refused, for instance on low battery: the session goes on without
    }
  }

  async release(): Promise<void> {
    this.#wanted = false
    await this.#lock?.release()
    this.#lock = null
  }
}
