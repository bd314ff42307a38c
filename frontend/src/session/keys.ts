const LEFT_ALONE = new Set(['Tab', 'Shift', 'Control', 'Alt', 'AltGraph', 'Meta', 'CapsLock'])
const PRESSES = new Set(['Enter', ' '])
const SCROLLS = new Set(['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End'])
/** What answers to a tap or a key itself. */
const CONTROLS = 'button, a, summary, label, [role="button"], [role="switch"]'
const FIELDS = 'input, select, textarea'

interface Pressed {
  readonly key: string
  readonly repeat: boolean
  readonly ctrlKey: boolean
  readonly altKey: boolean
  readonly metaKey: boolean
  readonly target: EventTarget | null
}

/**
 * Any key pauses, save those that move the focus, belong to the browser or press a control.
 *
 * Where the page is higher than its window (a strip, a large zoom), the keys that scroll do.
 */
export function isSessionKey(event: Pressed, scrollable = false): boolean {
  if (event.repeat || event.ctrlKey || event.altKey || event.metaKey) return false
  if (LEFT_ALONE.has(event.key) || /^F\d+$/.test(event.key)) return false
  if (scrollable && SCROLLS.has(event.key)) return false
  if (lies(event.target, FIELDS)) return false
  return !(PRESSES.has(event.key) && lies(event.target, CONTROLS))
}

/** A tap anywhere pauses, save on what answers to a tap itself. */
export const isSessionTap = (event: Pick<Pressed, 'target'>): boolean =>
  !lies(event.target, `${CONTROLS}, ${FIELDS}, [data-own-taps]`)

const lies = (target: EventTarget | null, within: string): boolean =>
  typeof Element !== 'undefined' && target instanceof Element && target.closest(within) !== null

/** Within this time a second tap on what began a minute is still the first: a double one. */
export const SETTLES_S = 0.6

interface Minute {
  readonly live: boolean
  readonly moment: { readonly status: string; readonly played_s: number }
  toggle(): void
  stop(): void
}

/** A key pauses the minute or lets it go on, Escape ends it. */
export function keyTo(minute: Minute, event: KeyboardEvent): void {
  if (!minute.live) return
  const { scrollHeight, clientHeight } = document.documentElement
  if (event.key === 'Escape') minute.stop()
  else if (isSessionKey(event, scrollHeight > clientHeight)) minute.toggle()
  else return
  event.preventDefault()
}

/** So does a tap anywhere. */
export function tapOn(minute: Minute, event: MouseEvent): void {
  if (!minute.live || !isSessionTap(event)) return
  const { status, played_s } = minute.moment
  if (status === 'paused' || played_s > SETTLES_S) minute.toggle()
}
