/** Call `tick` about ten times a second, also while the page is hidden. Returns how to end it. */
export function startTicker(tick: () => void): () => void {
  const timer = setInterval(tick, 100)
  const worker = backgroundTimer(tick)
  return () => {
    clearInterval(timer)
    worker?.terminate()
  }
}

/** Without workers the page's own timer goes on alone. */
function backgroundTimer(tick: () => void): Worker | null {
  if (typeof Worker === 'undefined') return null
  const worker = new Worker(new URL('./ticker.worker.ts', import.meta.url), { type: 'module' })
  worker.onmessage = tick
  return worker
}
