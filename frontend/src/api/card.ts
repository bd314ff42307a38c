import type { Country, Language, Plan } from './contract'

/** Which step card: of a protocol, or of an exercise with its dose left to a pen. */
export type CardChoice =
  | { readonly protocol: string; readonly repetitions: number | null }
  | { readonly exercise: string }

/** An adapted minute has other times than its protocol, so its card states none. */
export function cardOf(plan: Plan): CardChoice {
  return plan.adaptations.length > 0
    ? { exercise: plan.form.exercise }
    : { protocol: plan.protocol_id, repetitions: plan.form.repetitions }
}

export function cardAddress(
  card: CardChoice,
  file: 'card' | 'card.pdf',
  language: Language,
  country: Country,
): string {
  const asked = new URLSearchParams({ language, country })
  if ('exercise' in card) asked.set('exercise', card.exercise)
  else {
    asked.set('protocol', card.protocol)
    if (card.repetitions !== null) asked.set('repetitions', String(card.repetitions))
  }
  return `/api/material/${file}?${asked.toString()}`
}
