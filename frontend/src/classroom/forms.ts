import type { Cue, Material } from '../api/contract'

/** One exercise as it is shown, and its form for who sits, with the same times. */
export interface Forms {
  readonly shown: Material
  /** Null where what is shown is the seated form already. */
  readonly seated: Material | null
}

export const keyOf = (protocol: string, repetitions: number | null): string =>
  `${protocol} ${repetitions ?? ''}`

const sameTimes = (one: Material, other: Material): boolean =>
  one.cues.length === other.cues.length &&
  one.cues.every((cue, place) => {
    const beside = other.cues[place] as Cue
    return cue.phase === beside.phase && cue.duration_s === beside.duration_s
  })

/** Put both forms side by side; two that would not keep step are not shown together. */
export function inHand(shown: Material, seated: Material): Forms {
  const differs = shown.exercise !== seated.exercise && sameTimes(shown, seated)
  return { shown, seated: differs ? seated : null }
}

/** What the seated form does at this place of the cue sheet, where its words differ. */
export function wordsBeside(forms: Forms, index: number): string | null {
  const words = forms.seated?.cues[index]?.text
  return words === undefined || words === forms.shown.cues[index]?.text ? null : words
}
