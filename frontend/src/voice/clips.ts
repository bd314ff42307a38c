import type { Language } from '../api/contract'

/** What `frontend/voice/make_clips.py` wrote about the recordings of one language. */
export interface ClipIndex {
  /** The clip to try the sound with. */
  readonly sample: string
  readonly clips: Readonly<Record<string, { readonly text: string; readonly lasts_s: number }>>
}

/** Recorded words, ready to play. */
export interface Clip {
  readonly buffer: AudioBuffer
  /** Where the words begin: an encoder puts silence before them. */
  readonly from_s: number
  readonly lasts_s: number
}

const RATE_HZ = 44_100
const SILENCE = 0.01

/** The recordings of our own server; what was fetched stays. */
export class Clips {
  readonly #indexes = new Map<Language, Promise<ClipIndex | null>>()
  readonly #clips = new Map<string, Promise<Clip | null>>()
  readonly #ready = new Map<string, Clip>()

  /** The list of recordings: words that are not on it are never asked for. */
  index(language: Language): Promise<ClipIndex | null> {
    const known = this.#indexes.get(language) ?? this.#read(language)
    this.#indexes.set(language, known)
    return known
  }

  async #read(language: Language): Promise<ClipIndex | null> {
    const got = await reached(`/voice/${language}/index.json`)
    if (!got) this.#indexes.delete(language)
    return got && ((await got.json()) as ClipIndex)
  }

  /** Fetch what there is of these; returns whether all of them are ready to play. */
  async load(language: Language, wanted: ReadonlySet<string>): Promise<boolean> {
    const index = await this.index(language)
    const there = [...wanted].filter((id) => index?.clips[id])
    const got = await Promise.all(there.map((id) => this.#load(language, id)))
    return got.every((clip) => clip !== null) && there.length === wanted.size
  }

  #load(language: Language, id: string): Promise<Clip | null> {
    const known = this.#clips.get(id) ?? this.#fetch(language, id)
    this.#clips.set(id, known)
    return known
  }

  async #fetch(language: Language, id: string): Promise<Clip | null> {
    const clip = await decoded(await reached(`/voice/${language}/${id}.mp3`))
    if (clip) this.#ready.set(id, clip)
    else this.#clips.delete(id) // asked for again the next time
    return clip
  }

  ready(id: string | null): Clip | null {
    return id === null ? null : (this.#ready.get(id) ?? null)
  }
}

async function reached(address: string): Promise<Response | null> {
  try {
    const got = await fetch(address)
    return got.ok ? got : null
  } catch {
    return null // no server: tones take over
  }
}

/** Decoding needs no tap and no sound device. */
async function decoded(got: Response | null): Promise<Clip | null> {
  if (!got || typeof OfflineAudioContext === 'undefined') return null
  try {
    const bytes = await got.arrayBuffer()
    const buffer = await new OfflineAudioContext(1, 1, RATE_HZ).decodeAudioData(bytes)
    const { from_s, until_s } = soundIn(buffer.getChannelData(0), buffer.sampleRate)
    return { buffer, from_s, lasts_s: until_s - from_s }
  } catch {
    return null // broken on the way, or a browser that cannot read it
  }
}

/** Where in these samples something is heard, in seconds. */
export function soundIn(
  samples: Float32Array,
  rate_hz: number,
): { from_s: number; until_s: number } {
  const loud = (sample: number): boolean => Math.abs(sample) > SILENCE
  const first = samples.findIndex(loud)
  const last = samples.findLastIndex(loud)
  return { from_s: Math.max(0, first) / rate_hz, until_s: (last + 1) / rate_hz }
}
