import type { Country, Language } from '../api/contract'

export const LANGUAGES: readonly Language[] = ['nl', 'fr', 'en']
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  nl: 'Nederlands',
  fr: 'Français',
  en: 'English',
}
/** How dates are written. */
export const LOCALES: Readonly<Record<Language, string>> = {
  nl: 'nl-NL',
  fr: 'fr-BE',
  en: 'en-GB',
}
export const COUNTRIES: readonly Country[] = ['NL', 'BE', 'other']

export const isLanguage = (value: string): value is Language =>
  (LANGUAGES as readonly string[]).includes(value)

/** The first language of the browser that the app speaks; English when it speaks none. */
export function preferredLanguage(wanted: readonly string[]): Language {
  const spoken = wanted.map((tag) => tag.toLowerCase().split('-')[0] ?? '')
  return spoken.find(isLanguage) ?? 'en'
}

/** Known only where the zone is named after the country's own city; else the person says it. */
export function countryOfZone(zone: string | undefined): Country | null {
  if (zone === 'Europe/Amsterdam') return 'NL'
  if (zone === 'Europe/Brussels') return 'BE'
  return null
}
