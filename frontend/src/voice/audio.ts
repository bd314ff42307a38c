import type { Tone } from './tones'

/** A device that has not moved for so long plays nothing. */
const STUCK_MS = 2500
/** Nobody looked for so long: the page slept, and the device may wake later than it. */
const UNSEEN_MS = 1000
/** So that a beginning or an end does not click. */
const FADE_S = 0.012
const TONE_GAIN = 0.35
/** A driver may claim anything; more than this is not believed. */
const LARGEST_LATENCY_S = 0.4

/** Something that sounds or will. Times are of the audio clock. */
export interface Sounding {
  /** Cut it off then, or now. */
  end(at_s?: number): void
}

/** The sound device: plays buffers and tones at given times of its own clock. */
export class AudioOut {
  #context: AudioContext | null = null
  #out: GainNode | null = null
  #failed = false
  #awake = false
  #moved_ms = 0
  #seen_ms = 0
  #last_s = -1
  #rest: ReturnType<typeof setTimeout> | undefined

  /** In a tap: browsers let nothing sound before one. */
  unlock(): void {
    clearTimeout(this.#rest)
    if (this.#failed) return
    try {
      this.#context ??= this.#made()
      if (this.#context.state !== 'running') void this.#context.resume().catch(() => undefined)
    } catch {
      this.#failed = true // no device, or no more of them
    }
    this.#awake = true
    this.#moved_ms = performance.now()
  }

  #made(): AudioContext {
    if (typeof AudioContext === 'undefined') throw new DOMException('no audio')
    const context = new AudioContext({ latencyHint: 'interactive' })
    this.#out = context.createGain()
    this.#out.connect(context.destination)
    context.addEventListener('error', () => (this.#failed = true))
    return context
  }

  /** Whether the device plays as far as is known, seen at this moment of the page's clock. */
  works(now_ms: number): boolean {
    if (this.#failed || typeof AudioContext === 'undefined') return false
    const context = this.#context
    if (!context || !this.#awake) return true
    if (context.state !== 'running') void context.resume().catch(() => undefined)
    if (context.currentTime !== this.#last_s || now_ms - this.#seen_ms > UNSEEN_MS) {
      this.#last_s = context.currentTime
      this.#moved_ms = now_ms
    }
    this.#seen_ms = now_ms
    return now_ms - this.#moved_ms < STUCK_MS
  }

  /** Whether there is a device to play with, after the tap. */
  get plays(): boolean {
    return this.#context !== null && !this.#failed
  }

  set gain(gain: number) {
    if (this.#out && this.#out.gain.value !== Math.fround(gain)) this.#out.gain.value = gain
  }

  /** The time of the audio clock at which to start what is to be heard `in_s` from now. */
  at(in_s: number): number {
    const { currentTime, outputLatency } = this.#context as AudioContext
    const late_s = Math.min(LARGEST_LATENCY_S, Math.max(0, outputLatency || 0))
    return Math.max(currentTime, currentTime + in_s - late_s)
  }

  play(buffer: AudioBuffer, at_s: number, from_s: number): Sounding {
    const source = this.#context!.createBufferSource()
    source.buffer = buffer
    source.connect(this.#out as GainNode)
    source.start(at_s, from_s)
    return { end: (end_s) => source.stop(end_s) }
  }

  tones(pattern: readonly Tone[], at_s: number): Sounding {
    const parts = pattern.map((tone) => this.#tone(tone, at_s + tone.at_s))
    return { end: (end_s) => parts.forEach((part) => part.end(end_s)) }
  }

  #tone({ lasts_s, from_hz, to_hz }: Tone, at_s: number): Sounding {
    const context = this.#context as AudioContext
    const source = context.createOscillator()
    const swell = context.createGain()
    source.frequency.setValueAtTime(from_hz, at_s)
    source.frequency.linearRampToValueAtTime(to_hz, at_s + lasts_s)
    swell.gain.setValueAtTime(0, at_s)
    swell.gain.linearRampToValueAtTime(TONE_GAIN, at_s + FADE_S)
    swell.gain.setValueAtTime(TONE_GAIN, at_s + lasts_s - FADE_S)
    swell.gain.linearRampToValueAtTime(0, at_s + lasts_s)
    source.connect(swell).connect(this.#out as GainNode)
    source.start(at_s)
    source.stop(at_s + lasts_s)
    return { end: (end_s) => source.stop(end_s) }
  }

  /** Nothing more to play after this: let the device sleep. */
  rest(after_s: number): void {
    clearTimeout(this.#rest)
    this.#rest = setTimeout(() => {
      this.#awake = false
      void this.#context?.suspend().catch(() => undefined)
    }, after_s * 1000)
  }
}
