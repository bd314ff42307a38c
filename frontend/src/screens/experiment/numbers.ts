import { app } from '../../flow/app.svelte'
import { LOCALES } from '../../i18n/language'

/** A number as this language writes it, with a real minus. */
export const decimal = (value: number, digits = 1): string =>
  new Intl.NumberFormat(LOCALES[app.language], { maximumFractionDigits: digits })
    .format(value)
    .replace('-', '−')

export const signed = (value: number): string =>
  value > 0 ? `+${decimal(value)}` : decimal(value)

export const day = (at: string): string =>
  new Intl.DateTimeFormat(LOCALES[app.language], { dateStyle: 'long' }).format(new Date(at))
