import type { SoundSettings } from './settings'

/** What the person hears: a voice of the device, recorded words, tones, or nothing. */
export type Means = 'voice' | 'clips' | 'tones' | 'silent'

/** What went wrong with the sound, to be told in one sentence. */
export type Trouble = 'voice-lost' | 'no-voice' | 'no-sound'

export interface Available {
  /** A local voice in the language that was not lost. */
  readonly voice: boolean
  /** Recorded words of what is played now. */
  readonly clips: boolean
  /** A device that plays sound. */
  readonly audio: boolean
}

/** The best of what there is: a voice, else recorded words, else tones, else nothing. */
export function meansOf(wanted: SoundSettings, has: Available): Means {
  if (wanted.muted || wanted.volume === 0) return 'silent'
  if (has.voice && !wanted.tonesOnly) return 'voice'
  if (!has.audio) return 'silent'
  return has.clips && !wanted.tonesOnly ? 'clips' : 'tones'
}

/** Who wants to hear something and cannot is told so. */
export function troubleOf(wanted: SoundSettings, means: Means): Trouble | null {
  if (wanted.muted || wanted.volume === 0) return null
  if (means === 'silent') return 'no-sound'
  return means === 'tones' && !wanted.tonesOnly ? 'no-voice' : null
}
