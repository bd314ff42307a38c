/** Timers of a hidden page are slowed down to one a second or less; those of a worker are not. */
const BEAT_MS = 200
let timer: ReturnType<typeof setTimeout> | undefined

const beat = (): void => postMessage(null)

addEventListener('message', ({ data: wait_ms }: MessageEvent<number>) => {
  clearTimeout(timer)
  timer = setTimeout(beat, wait_ms)
})
setInterval(beat, BEAT_MS)
