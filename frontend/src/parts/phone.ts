/** The numbers the screening table names; nothing else becomes a link. */
const NUMBERS = /\b(112|1733)\b/

export interface PhonePart {
  readonly text: string
  readonly number: boolean
}

export const phoneParts = (words: string): PhonePart[] =>
  words
    .split(NUMBERS)
    .map((text) => ({ text, number: NUMBERS.test(text) }))
    .filter((part) => part.text !== '')
