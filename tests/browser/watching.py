"""What a page showed and sounded, and when, by the clock the minute runs on."""

from dataclasses import dataclass

from playwright.sync_api import BrowserContext, Page

from .conftest import Visit

# What stands on the screen, each time another phase begins.
WATCH_SCREEN = """
window.shown = []
const names = ['ready', 'hands', 'move', 'hold', 'back', 'rest']
const note = () => {
  const session = document.querySelector('main.session')
  const phase = session && names.find((name) => session.classList.contains(name))
  if (!phase || window.shown.at(-1)?.phase === phase) return
  window.shown.push({ phase, at_ms: performance.now() })
}
const changes = { subtree: true, childList: true, attributes: true, attributeFilter: ['class'] }
new MutationObserver(note).observe(document, changes)
"""
# What is handed to the sound device, and for when by the page's clock.
WATCH_SOUND = """
window.sounds = []
for (const Source of [AudioBufferSourceNode, OscillatorNode]) {
  const { start } = Source.prototype
  const { stop } = AudioScheduledSourceNode.prototype
  Source.prototype.start = function (at = 0, ...rest) {
    const { contextTime, performanceTime } = this.context.getOutputTimestamp()
    const asked_ms = performance.now()
    const at_ms = performanceTime + (at - contextTime) * 1000
    this.note = { words: Source === AudioBufferSourceNode, asked_ms, at_ms, cancelled: false }
    window.sounds.push(this.note)
    return start.call(this, at, ...rest)
  }
  Source.prototype.stop = function (at = 0) {
    if (this.note && at === 0 && performance.now() < this.note.at_ms) this.note.cancelled = true
    return stop.call(this, at)
  }
}
"""
# A device with voices of its own: made up, as a fake camera is. `late` ones come after a second.
FAKE_VOICES = """
(() => {
  const { first, late, starts, fails } = SETUP
  const synth = new EventTarget()
  const made = (voices) =>
    voices.map((voice) => ({ default: false, voiceURI: voice.name, ...voice }))
  let voices = made(first)
  window.said = []
  class Utterance extends EventTarget {
    constructor(text) { super(); this.text = text; this.volume = 1 }
  }
  const fire = (words, name, more = {}) => {
    const event = Object.assign(new Event(name), more)
    words['on' + name]?.(event)
  }
  let speaking = null
  Object.assign(synth, {
    getVoices: () => voices,
    speak(words) {
      if (words.text === '') return
      window.said.push({ text: words.text, voice: words.voice?.name, at_ms: performance.now(),
        volume: words.volume })
      if (speaking) throw new Error('two at once')
      speaking = words
      if (fails) setTimeout(() => fire(words, 'error', { error: fails }), 20)
      if (!starts) return
      setTimeout(() => speaking === words && fire(words, 'start'), 20)
      setTimeout(() => {
        if (speaking !== words) return
        speaking = null
        fire(words, 'end')
      }, 250)
    },
    cancel() {
      const cut = speaking
      speaking = null
      if (cut) fire(cut, 'error', { error: 'interrupted' })
    },
  })
  window.SpeechSynthesisUtterance = Utterance
  Object.defineProperty(window, 'speechSynthesis', { value: synth })
  if (late.length > 0) setTimeout(() => {
    voices = made(late)
    const event = new Event('voiceschanged')
    synth.onvoiceschanged?.(event)
    synth.dispatchEvent(event)
  }, 1000)
})()
"""
# Tasks of 30 ms with as much between them; they and a worker note when the machine stood still.
BUSY = """
() => {
  const worker = new Worker('/busy.js')
  window.spins = 0
  const origin_ms = performance.timeOrigin
  const own = []
  worker.onmessage = ({ data }) => {
    const until_ms = performance.now() + 30
    let last_ms = performance.now()
    while (last_ms < until_ms) {
      const now_ms = performance.now()
      if (now_ms - last_ms > 5) own.push([origin_ms + last_ms, origin_ms + now_ms])
      last_ms = now_ms
    }
    window.spins += 1
    window.stalls = [...data, ...own]
    worker.postMessage(null)
  }
}
"""
BUSY_WORKER = """
const stalls = []
let last_ms = performance.timeOrigin + performance.now()
setInterval(() => {
  const now_ms = performance.timeOrigin + performance.now()
  if (now_ms - last_ms > 15) stalls.push([last_ms, now_ms])
  last_ms = now_ms
}, 5)
const next = () => setTimeout(() => postMessage(stalls), 30)
onmessage = next
next()
"""
# What browsers do to a page behind another tab: no frames, and timers once a second at most.
# Chromium without a screen never hides a page, so it is done here.
GO_BEHIND = """
() => {
  Object.defineProperty(document, 'hidden', { configurable: true, get: () => true })
  Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => 'hidden' })
  const { setTimeout: wait, setInterval: repeat } = window
  window.requestAnimationFrame = () => 0
  window.setTimeout = (action, ms = 0, ...rest) => wait(action, Math.max(1000, ms), ...rest)
  window.setInterval = (action, ms = 0, ...rest) => repeat(action, Math.max(1000, ms), ...rest)
  document.dispatchEvent(new Event('visibilitychange'))
}
"""


@dataclass(frozen=True, slots=True)
class Sound:
    """One thing handed to the sound device; milliseconds from the start of the minute."""

    words: bool
    asked_ms: float
    at_ms: float


def minute_began_ms(page: Page) -> float:
    """Return when the minute began by the page's clock."""
    (mark,) = page.evaluate("() => performance.getEntriesByName('minute').map((m) => m.startTime)")
    return float(mark)


def sounds(page: Page) -> list[Sound]:
    """Return what was handed to the sound device and not taken back, in the order of its times."""
    began_ms = minute_began_ms(page)
    found = [
        Sound(it["words"], it["asked_ms"] - began_ms, it["at_ms"] - began_ms)
        for it in page.evaluate("() => window.sounds")
        if not it["cancelled"]
    ]
    return sorted(found, key=lambda sound: sound.at_ms)


def keep_busy(page: Page, context: BrowserContext) -> None:
    """Give the page other work to do all the time."""
    context.route(
        "**/busy.js",
        lambda route: route.fulfill(content_type="text/javascript", body=BUSY_WORKER),
    )
    page.evaluate(BUSY)


def stalled_ms(page: Page, from_ms: float, until_ms: float) -> float:
    """Return for how long the machine ran nothing of the browser, between two times of the page."""
    origin_ms = page.evaluate("() => performance.timeOrigin")
    return float(
        sum(
            max(0.0, min(end, origin_ms + until_ms) - max(start, origin_ms + from_ms))
            for start, end in page.evaluate("() => window.stalls ?? []")
        )
    )


def until_fetched(visit: Visit) -> None:
    """Wait until the recorded words of the minute are on the device, or cannot be had."""
    fetched = (
        "() => performance.getEntriesByType('resource')"
        ".filter((it) => it.name.includes('/voice/')).length"
    )
    before, now = -1, 0
    while now == 0 or now != before:
        visit.page.wait_for_timeout(400)
        before, now = now, visit.page.evaluate(fetched)
