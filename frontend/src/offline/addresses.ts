/** What the pages and the service worker agree on. */
export const WORKER_ADDRESS = '/sw.js'
/** How the names of the caches of recordings begin. */
export const VOICE = 'rekmaat-voice-'
export const SKIP_WAITING = 'skip-waiting'

/** The app has one page; everything else that can be opened is a file of the server. */
export const isAppAddress = (path: string): boolean => path === '/' || path === '/index.html'

export const isClip = (path: string): boolean =>
  /^\/voice\/(nl|fr|en)\/[\w-]+\.mp3$/.test(path)

export const clipAddress = (language: string, clip: string): string =>
  `/voice/${language}/${clip}.mp3`
