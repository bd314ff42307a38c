import type { Attachment } from 'svelte/attachments'

let first = true

/** Move the focus to the heading of a new screen, so that a screen reader reads it first. */
export const arrive: Attachment<HTMLElement> = (heading) => {
  if (!first) heading.focus({ preventScroll: true })
  first = false
}
