import type { Cue, Language, Phrase, Phrases } from '../api/contract'
import type { ClockStatus, Moment } from '../session/clock'
import { AudioOut, type Sounding } from './audio'
import { Clips, type Clip } from './clips'
import { meansOf, troubleOf, type Means, type Trouble } from './ladder'
import { duesOf, nextWords_s, reconcile, withDone, withRoom, type Due, type Planned } from './score'
import { LOUDEST, type SoundSettings } from './settings'
import { sound } from './sound.svelte'
import { Speech } from './speech'
import { lengthOf, patternOf, PHRASE_PATTERNS, TICK, type Tone } from './tones'

/** What words take where nobody measured them. */
const WORDS_S = 1.5
/** A voice of the system cannot be told to wait: words due within this are said now. */
const NOW_S = 0.004
/** How long the device stays awake after the last words. */
const REST_AFTER_S = 6
/** A tap that led to no minute keeps the device awake this long. */
const NOTHING_COMES_S = 60

/** What is said when this happens to a minute. */
const PHRASE_AT: Readonly<Partial<Record<ClockStatus, keyof Phrases>>> = {
  paused: 'paused',
  stopped: 'stopped',
  ended: 'done',
}

interface Playing extends Planned {
  readonly words: boolean
  readonly sounding: Sounding | null
}

/** What can sound: words to speak, their recording, tones in their place. */
interface Saying {
  readonly text: string | null
  readonly clip: Clip | null
  readonly pattern: readonly Tone[] | null
}

/** Says and sounds a cue sheet by the best means this device has. */
export class Narrator {
  /** What went wrong, each once; `gone` tells that it is over. */
  onTrouble: ((code: Trouble, gone?: boolean) => void) | undefined
  readonly #audio = new AudioOut()
  readonly #clips = new Clips()
  readonly #speech = new Speech(
    () => this.#settle(),
    () => this.#voiceLost(),
  )
  #quiet = false
  #cues: readonly Cue[] = []
  #phrases: Phrases | null = null
  #language: Language | null = null
  #hasClips = false
  #loading = false
  #status: ClockStatus | null = null
  #playing: Playing[] = []
  readonly #troubles = new Set<Trouble>()

  constructor(private readonly settings: SoundSettings & { means: Means }) {}

  get means(): Means {
    return this.settings.means
  }

  /** Nothing is heard, whatever the settings say: for a room that wants silence. */
  set quiet(quiet: boolean) {
    this.#quiet = quiet
    this.#settle()
  }

  /** Look what this device can say in a language, before there is anything to say. */
  async look(language: Language): Promise<void> {
    this.#takeLanguage(language)
    const index = await this.#clips.index(language)
    if (this.#status === null) this.#hasClips = index !== null
    this.#settle()
  }

  /** Fetch what will be said. May be called before the tap, and again for the same sheet. */
  prepare(cues: readonly Cue[], phrases: Phrases, language: Language): void {
    this.#cues = withDone(cues, phrases)
    this.#phrases = phrases
    this.#takeLanguage(language)
    void this.#load(this.#cues, phrases, language)
  }

  #takeLanguage(language: Language): void {
    if (language !== this.#language) this.#speech.look(language)
    this.#language = language
  }

  async #load(cues: readonly Cue[], phrases: Phrases, language: Language): Promise<void> {
    this.#loading = true
    const all = await this.#clips.load(language, clipsOf(cues, phrases))
    if (this.#cues !== cues) return
    this.#loading = false
    this.#hasClips = all || cues.some((cue) => cue.spoken.some(this.#isRecorded))
    this.#settle()
  }

  #isRecorded = ({ clip }: { clip: string | null }): boolean => this.#clips.ready(clip) !== null

  /** In the tap: nothing may sound before one. */
  unlock(): void {
    if (this.#quiet) return
    this.#audio.unlock()
    this.#speech.unlock()
    this.#audio.rest(NOTHING_COMES_S)
  }

  /** Begin a minute: what was heard before does not count. */
  begin(): void {
    this.hush()
    if (!this.#quiet) {
      this.#audio.unlock()
      this.#speech.unlock()
    }
    this.#playing = []
    this.#status = null
    this.#troubles.clear()
  }

  /** Called at every tick: plans what is to be heard, and cancels what no longer is. */
  follow(moment: Moment): void {
    this.#settle()
    const goesOn = this.#tellStatus(moment)
    if (moment.status === 'ended') return
    const now_ms = performance.now()
    const dues = withRoom(duesOf(this.#cues, moment, now_ms), (due) => this.#lasts_s(due))
    const { cancel, plan } = reconcile(this.#playing, dues, now_ms)
    for (const it of cancel) if (it.due_ms > now_ms) it.sounding?.end()
    this.#playing = this.#playing.filter((it) => !cancel.includes(it))
    if (goesOn && plan.every((due) => due.in_s >= WORDS_S)) this.say('resumed')
    for (const due of plan) {
      if (due.in_s <= NOW_S || !this.#isSpoken(due)) this.#plan(due, now_ms)
    }
    this.#forgetBefore(moment.index, now_ms)
  }

  /** Seconds until the page must be awake, to speak and to show what is said, or Infinity. */
  next_s(moment: Moment): number {
    return nextWords_s(this.#cues, moment, performance.now())
  }

  /** Say now that something happened. */
  say(name: keyof Phrases): void {
    this.#endWords()
    const now_ms = performance.now()
    const said = { ...this.#sayingOf(this.#phrases?.[name]), pattern: PHRASE_PATTERNS[name] }
    this.#start('say', said, { due_ms: now_ms, now_ms })
  }

  /** Let a person hear how it sounds. */
  async tryOut(language: Language): Promise<void> {
    this.unlock()
    await this.look(language)
    const index = await this.#clips.index(language)
    const phrase = index && { clip: index.sample, text: index.clips[index.sample]?.text ?? '' }
    if (phrase) await this.#clips.load(language, new Set([phrase.clip]))
    this.#settle()
    this.#endWords()
    const now_ms = performance.now()
    const said = { ...this.#sayingOf(phrase ?? undefined), pattern: PHRASE_PATTERNS.done }
    this.#start('try', said, { due_ms: now_ms, now_ms })
    this.rest()
  }

  /** Nothing is heard from now on; what was cut off may be said again. */
  hush(): void {
    const now_ms = performance.now()
    for (const it of this.#playing) if (it.end_ms > now_ms) it.sounding?.end()
    this.#playing = this.#playing.filter((it) => it.end_ms <= now_ms)
    this.#speech.hush()
  }

  /** The minute is over: what is being said may end. */
  rest(): void {
    this.#quiet = false
    this.#status = null
    this.#audio.rest(REST_AFTER_S)
  }

  /** Say what happened to the minute; returns whether it goes on after a pause. */
  #tellStatus({ status }: Moment): boolean {
    const before = this.#status
    this.#status = status
    if (before === null || before === status) return false
    const name = PHRASE_AT[status]
    if (name && !(status === 'ended' && this.#isDoneOnItsWay)) this.say(name)
    return name === undefined
  }

  /** The last words were planned for the end, which is now. */
  get #isDoneOnItsWay(): boolean {
    const key = `${this.#cues.length - 1}.${(this.#cues.at(-1)?.spoken.length ?? 0) - 1}`
    return this.#playing.some((it) => it.key === key)
  }

  #isSpoken(due: Due): boolean {
    return this.means === 'voice' && due.utterance.text !== null
  }

  #lasts_s(due: Due): number {
    return this.#clips.ready(due.utterance.clip)?.lasts_s ?? WORDS_S
  }

  #sayingOf(phrase: Phrase | Due['utterance'] | undefined): Omit<Saying, 'pattern'> {
    const { means } = this
    return {
      text: means === 'voice' ? (phrase?.text ?? null) : null,
      clip: means === 'clips' ? this.#clips.ready(phrase?.clip ?? null) : null,
    }
  }

  #plan(due: Due, now_ms: number): void {
    const said = { ...this.#sayingOf(due.utterance), pattern: patternOf(due) }
    this.#start(due.key, said, { due_ms: now_ms + due.in_s * 1000, now_ms })
  }

  #start(key: string, said: Saying, when: { due_ms: number; now_ms: number }): void {
    const { due_ms, now_ms } = when
    const in_s = (due_ms - now_ms) / 1000
    const words = said.text !== null || said.clip !== null
    if (words) this.#makeWay(due_ms, in_s)
    const lasts_s = said.clip?.lasts_s ?? (words ? WORDS_S : lengthOf(said.pattern ?? TICK))
    const sounding = this.#sound(said, in_s)
    const end_ms = Math.max(now_ms, due_ms) + lasts_s * 1000
    this.#playing.push({ key, due_ms, end_ms, words, sounding })
  }

  #sound({ text, clip, pattern }: Saying, in_s: number): Sounding | null {
    if (text !== null) {
      this.#speech.say(text, this.settings.volume / LOUDEST)
      return null
    }
    if (this.means === 'silent' || !this.#audio.plays) return null
    const at_s = this.#audio.at(in_s)
    if (clip) return this.#audio.play(clip.buffer, at_s, clip.from_s)
    return pattern && this.#audio.tones(pattern, at_s)
  }

  /** Nobody talks through somebody else: words end where the next begin. */
  #makeWay(due_ms: number, in_s: number): void {
    for (const it of this.#playing) {
      const overlaps = it.words && it.due_ms < due_ms && it.end_ms > due_ms
      if (overlaps) it.sounding?.end(this.#audio.at(in_s))
    }
  }

  #endWords(): void {
    const now_ms = performance.now()
    const cut = this.#playing.filter((it) => it.due_ms <= now_ms && it.end_ms > now_ms)
    for (const it of cut) it.sounding?.end()
    this.#playing = this.#playing.filter((it) => !cut.includes(it))
    this.#speech.hush()
  }

  /** What belongs to cues that are over need not be remembered. */
  #forgetBefore(index: number, now_ms: number): void {
    const isOver = (it: Playing): boolean =>
      it.end_ms < now_ms && !(Number.parseInt(it.key, 10) >= index)
    this.#playing = this.#playing.filter((it) => !isOver(it))
  }

  #voiceLost(): void {
    this.#playing = this.#playing.filter((it) => it.end_ms <= performance.now())
    this.#tell('voice-lost', true)
    this.#settle()
  }

  /** Take the best means there is now; what was planned for another one is planned anew. */
  #settle(): void {
    const wanted = this.#quiet ? { ...this.#wanted, muted: true } : this.#wanted
    const has = {
      voice: this.#speech.has && !this.#isTooLate,
      clips: this.#hasClips,
      audio: this.#audio.works(performance.now()),
    }
    this.#audio.gain = (wanted.volume / LOUDEST) ** 1.5
    const means = meansOf(wanted, has)
    if (means !== this.settings.means) {
      this.hush()
      this.settings.means = means
    }
    if (this.#status === 'running') this.#tellTrouble(troubleOf(wanted, means))
  }

  /** A voice that comes in the middle of a minute would be somebody else: the next one is its. */
  get #isTooLate(): boolean {
    return this.#status === 'running' && this.settings.means === 'clips'
  }

  get #wanted(): SoundSettings {
    const { volume, muted, tonesOnly } = this.settings
    return { volume, muted, tonesOnly }
  }

  #tellTrouble(trouble: Trouble | null): void {
    if (this.#loading && trouble === 'no-voice') return
    this.#tell('no-sound', trouble === 'no-sound')
    this.#tell('no-voice', trouble === 'no-voice')
  }

  #tell(code: Trouble, isSo: boolean): void {
    if (this.#troubles.has(code) === isSo) return
    if (isSo) this.#troubles.add(code)
    else this.#troubles.delete(code)
    this.onTrouble?.(code, !isSo)
  }
}

function clipsOf(cues: readonly Cue[], phrases: Phrases): Set<string> {
  const spoken = cues.flatMap((cue) => cue.spoken)
  const said = [...spoken, ...Object.values(phrases)]
  return new Set(said.flatMap(({ clip }) => (clip === null ? [] : [clip])))
}

/** The one voice of the app. */
export const narrator = new Narrator(sound)
