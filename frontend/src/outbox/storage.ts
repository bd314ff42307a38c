/** Keeps text under keys; what the browser refuses to keep lives as long as the page. */
export class Keeper {
  readonly #fallback = new Map<string, string>()
  #lasting = true

  constructor(private readonly storage: Storage | null) {
    this.#lasting = storage !== null
  }

  /** Whether the last write will survive a reload. */
  get lasting(): boolean {
    return this.#lasting
  }

  write(key: string, value: string): void {
    try {
      if (!this.storage) throw new DOMException('no storage')
      this.storage.setItem(key, value)
      this.#fallback.delete(key)
      this.#lasting = true
    } catch {
      this.#fallback.set(key, value) // full or blocked: the minute goes on, the screen says so
      this.#lasting = false
    }
  }

  read(key: string): string | null {
    return this.#fallback.get(key) ?? this.storage?.getItem(key) ?? null
  }

  remove(key: string): void {
    this.#fallback.delete(key)
    this.storage?.removeItem(key)
  }

  keys(prefix: string): string[] {
    const stored = this.storage ? Object.keys(this.storage) : []
    return [...new Set([...stored, ...this.#fallback.keys()])].filter((key) =>
      key.startsWith(prefix),
    )
  }
}

/** The browser's own storage, or null where it is blocked: reading it may already throw. */
export function browserStorage(): Storage | null {
  try {
    return window.localStorage
  } catch {
    return null
  }
}
