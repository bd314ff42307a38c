import type { Language } from '../api/contract'

export type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'default' | 'voiceURI'>

/** Voices that come with some systems as a joke, or for their age. */
const ODD = /speech\.synthesis\.voice|eloquence/i

const tagOf = (tag: string): string => tag.replace('_', '-').toLowerCase()
const languageOf = (tag: string): string => tagOf(tag).split('-')[0] as string

/**
 * The voice to speak with: one that is made on this device, in the language.
 *
 * A voice of a server is never chosen: it would send the words away. Among several, the region
 * the person reads in comes first, then the voice the system prefers, then the first.
 */
export function chooseVoice<V extends Voice>(
  voices: readonly V[],
  language: Language,
  tags: readonly string[],
): V | null {
  const regions = tags.map(tagOf).filter((tag) => languageOf(tag) === language)
  const rank = (voice: V): number => {
    const region = regions.indexOf(tagOf(voice.lang))
    const place = region === -1 ? regions.length : region
    return (ODD.test(voice.voiceURI) ? 1000 : 0) + 2 * place + (voice.default ? 0 : 1)
  }
  const fitting = voices.filter(
    (voice) => voice.localService === true && languageOf(voice.lang) === language,
  )
  return fitting.sort((one, other) => rank(one) - rank(other))[0] ?? null
}
