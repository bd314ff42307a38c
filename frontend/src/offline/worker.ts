import { sessionElsewhere } from '../session/claim'
import { clipAddress, SKIP_WAITING, WORKER_ADDRESS } from './addresses'

const LOOK_EVERY_MS = 60_000

const workers = (): ServiceWorkerContainer | null =>
  'serviceWorker' in navigator ? navigator.serviceWorker : null

/** Keep the pages for when the server is away; without it the app works as long as it runs. */
export async function startWorker(mayTakeOver: () => boolean): Promise<void> {
  const registration = await register()
  if (!registration) return
  const look = (): void => void letTakeOver(registration, mayTakeOver)
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', look)
  })
  setInterval(look, LOOK_EVERY_MS)
  look()
}

async function register(): Promise<ServiceWorkerRegistration | null> {
  try {
    return (await workers()?.register(WORKER_ADDRESS, { updateViaCache: 'none' })) ?? null
  } catch {
    return null // a private window, or no server to bring it: what was kept before still works
  }
}

/** A new release waits until no session runs in any window. */
async function letTakeOver(
  registration: ServiceWorkerRegistration,
  mayTakeOver: () => boolean,
): Promise<void> {
  if (!registration.waiting || !mayTakeOver() || (await sessionElsewhere())) return
  registration.waiting?.postMessage(SKIP_WAITING)
}

/** A page younger than this was just loaded: loading it again would bring the same. */
const FRESH_MS = 10_000

/** A page of an earlier release lacks a part that is gone by now: load the new one whole. */
export function replaceWhenOutdated(mayReload: () => boolean): void {
  window.addEventListener('vite:preloadError', (event) => {
    if (performance.now() < FRESH_MS || !mayReload()) return
    event.preventDefault()
    window.location.reload()
  })
}

/** Have the service worker keep the recordings of a minute that may begin without the server. */
export async function keepClips(language: string, clips: readonly string[]): Promise<void> {
  const registration = await workers()?.ready
  const urlsToCache = clips.map((clip) => clipAddress(language, clip))
  registration?.active?.postMessage({ type: 'CACHE_URLS', payload: { urlsToCache } })
}

/** Leave nothing behind: neither the kept files nor who keeps them. */
export async function forgetFiles(): Promise<void> {
  try {
    for (const registration of (await workers()?.getRegistrations()) ?? []) {
      await registration.unregister()
    }
    for (const name of await caches.keys()) await caches.delete(name)
  } catch {
    // a private window keeps none
  }
}
