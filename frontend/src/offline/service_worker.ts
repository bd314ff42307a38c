/** Keeps the pages and the recordings, never what anybody answered: `/api` passes by here. */
import { clientsClaim } from 'workbox-core'
import {
  addRoute,
  cleanupOutdatedCaches,
  createHandlerBoundToURL,
  precache,
  type PrecacheEntry,
} from 'workbox-precaching'
import { registerRoute } from 'workbox-routing'
import { CacheFirst } from 'workbox-strategies'
import { isAppAddress, isClip, SKIP_WAITING, VOICE } from './addresses'

/** Every file of this release with its fingerprint: the build fills it in. */
declare const __PRECACHED__: PrecacheEntry[]
/** Changes with the recordings. */
declare const __VOICE__: string

interface Lasting {
  waitUntil(work: Promise<unknown>): void
}
/** Newer than the types: a browser without it asks the worker, which leaves these alone. */
interface Installing extends Lasting {
  addRoutes?(route: { condition: { urlPattern: string }; source: 'network' }): Promise<void>
}
interface Worker {
  skipWaiting(): Promise<void>
  addEventListener(type: 'message', listener: (event: MessageEvent<unknown>) => void): void
  addEventListener(type: 'install', listener: (event: Installing) => void): void
  addEventListener(type: 'activate', listener: (event: Lasting) => void): void
}
const worker = self as unknown as Worker

const VOICE_CACHE = `${VOICE}${__VOICE__}`
const LONGEST_WAIT_MS = 3000

precache(__PRECACHED__)
cleanupOutdatedCaches()
clientsClaim()

const keptPage = createHandlerBoundToURL('/index.html')

// Asked of the server first, so that a page is never older than the server it talks to.
registerRoute(
  ({ request, url }) => request.mode === 'navigate' && isAppAddress(url.pathname),
  async (options) => {
    try {
      const page = await fetch(options.request, { signal: AbortSignal.timeout(LONGEST_WAIT_MS) })
      if (page.ok) return page
    } catch {
      // no server: the page that was kept is as good
    }
    return await keptPage(options)
  },
)
// No more than the recordings of one release, which are under 2 MB.
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && isClip(url.pathname),
  new CacheFirst({ cacheName: VOICE_CACHE }),
)
addRoute()

// What anybody answered does not even pass through here, and no answer on its way holds up a release.
worker.addEventListener('install', (event) => {
  const route = { condition: { urlPattern: '/api/*' }, source: 'network' } as const
  const routed = event.addRoutes?.(route)
  if (routed) event.waitUntil(routed)
})

worker.addEventListener('activate', (event) => event.waitUntil(dropEarlierClips()))

async function dropEarlierClips(): Promise<void> {
  const earlier = (name: string): boolean => name.startsWith(VOICE) && name !== VOICE_CACHE
  for (const name of (await caches.keys()).filter(earlier)) await caches.delete(name)
}

worker.addEventListener('message', ({ data }) => {
  if (data === SKIP_WAITING) void worker.skipWaiting()
})
