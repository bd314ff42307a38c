const WINDOW_MS = 10_000

/** Ten seconds in which a mistaken tap can be undone. */
export class UndoWindow {
  isOpen = $state(false)
  #timer: ReturnType<typeof setTimeout> | undefined

  open(closed: () => void = () => undefined): void {
    clearTimeout(this.#timer)
    this.isOpen = true
    this.#timer = setTimeout(() => {
      this.isOpen = false
      closed()
    }, WINDOW_MS)
  }

  close(): void {
    clearTimeout(this.#timer)
    this.isOpen = false
  }
}
