import type { Language } from '../api/contract'
import { chooseVoice } from './choose'

/** A voice that has not begun by then is not going to. */
const STARTS_WITHIN_MS = 1000
/** What an interrupted sentence reports; anything else is a fault. */
const EXPECTED = new Set(['interrupted', 'canceled'])

/** The local voice of the device, as long as it speaks. */
export class Speech {
  #voice: SpeechSynthesisVoice | null = null
  #lost = false
  /** Kept, or some browsers forget it halfway. */
  #speaking: SpeechSynthesisUtterance | null = null
  #watch: ReturnType<typeof setTimeout> | undefined

  constructor(
    private readonly changed: () => void,
    private readonly failed: () => void,
  ) {}

  get has(): boolean {
    return this.#voice !== null && !this.#lost
  }

  /** Look for a voice in this language; one that comes late is told of by `changed`. */
  look(language: Language): void {
    const synth = synthesis()
    if (!synth) return
    const choose = (): void => {
      this.#voice = chooseVoice(synth.getVoices(), language, navigator.languages)
      this.changed()
    }
    synth.onvoiceschanged = choose
    choose()
  }

  /** In a tap: some systems speak only after one. */
  unlock(): void {
    if (!this.has) return
    const nothing = new SpeechSynthesisUtterance('')
    nothing.volume = 0
    synthesis()?.speak(nothing)
  }

  say(text: string, volume: number): void {
    const synth = synthesis()
    if (!synth || !this.#voice) return
    this.hush()
    const words = new SpeechSynthesisUtterance(text)
    words.voice = this.#voice
    words.lang = this.#voice.lang
    words.volume = volume
    words.onstart = () => clearTimeout(this.#watch)
    words.onend = () => this.#ended(words)
    words.onerror = ({ error }) => {
      if (words === this.#speaking && !EXPECTED.has(error)) this.#lose()
    }
    this.#speaking = words
    this.#watch = setTimeout(() => this.#lose(), STARTS_WITHIN_MS)
    synth.speak(words)
  }

  #ended(words: SpeechSynthesisUtterance): void {
    if (words !== this.#speaking) return
    clearTimeout(this.#watch)
    this.#speaking = null
  }

  #lose(): void {
    this.hush()
    this.#lost = true
    this.failed()
  }

  hush(): void {
    clearTimeout(this.#watch)
    if (!this.#speaking) return
    this.#speaking = null
    synthesis()?.cancel()
  }
}

const synthesis = (): SpeechSynthesis | null =>
  typeof speechSynthesis === 'undefined' || typeof SpeechSynthesisUtterance === 'undefined'
    ? null
    : speechSynthesis
