const LEFT_ALONE = new Set(['Tab', 'Shift', 'Control', 'Alt', 'AltGraph', 'Meta', 'CapsLock'])
const PRESSES = new Set(['Enter', ' '])

interface Pressed {
  readonly key: string
  readonly repeat: boolean
  readonly ctrlKey: boolean
  readonly altKey: boolean
  readonly metaKey: boolean
  readonly target: EventTarget | null
}

/** Any key pauses, save those that move the focus, belong to the browser or press a button. */
export function isSessionKey(event: Pressed): boolean {
  if (event.repeat || event.ctrlKey || event.altKey || event.metaKey) return false
  if (LEFT_ALONE.has(event.key) || /^F\d+$/.test(event.key)) return false
  return !(PRESSES.has(event.key) && isButton(event.target))
}

const isButton = (target: EventTarget | null): boolean =>
  typeof HTMLButtonElement !== 'undefined' && target instanceof HTMLButtonElement
