import { api, OutOfReach, type MaterialAsked } from '../api/client'
import type { Country, Language, Material, Materials } from '../api/contract'
import { lastKnown } from './kept'
import { clipsOf } from './plans'
import { keepClips } from './worker'

/** What can be shown to a room; while the server is away, as it was told last. */
export const keptMaterials = (language: Language, country: Country): Promise<Materials> =>
  asBefore(`materials.${language}.${country}`, () => api.materials(language, country))

/** A protocol to show to a room; while the server is away, as it was shown last. */
export async function keptMaterial(asked: MaterialAsked): Promise<Material> {
  const { protocol, language, country, repetitions, seated = false } = asked
  const key = ['material', protocol, language, country, repetitions, seated].join('.')
  const material = await asBefore(key, () => api.material(asked))
  void keepClips(language, clipsOf(material))
  return material
}

async function asBefore<Value>(asked: string, ask: () => Promise<Value>): Promise<Value> {
  try {
    const answer = await ask()
    lastKnown.keepAnswer(asked, answer)
    return answer
  } catch (problem) {
    const kept = lastKnown.answer<Value>(asked)
    if (problem instanceof OutOfReach && kept !== null) return kept
    throw problem
  }
}
