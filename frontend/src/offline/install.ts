import type { Language } from '../api/contract'

/** What the browser installs under, in the language that is spoken. */
export function linkManifest(language: Language): void {
  const link = document.querySelector<HTMLLinkElement>('link[rel=manifest]')
  if (link) link.href = `/app-${language}.webmanifest`
}

let asked = false

/** Somebody uses it: ask the browser not to clear what is kept here; a no changes nothing. */
export async function keepForGood(): Promise<void> {
  if (asked) return
  asked = true
  try {
    if (!(await navigator.storage.persisted())) await navigator.storage.persist()
  } catch {
    // an older browser, or a page without a lasting place
  }
}
