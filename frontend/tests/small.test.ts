import { describe, expect, it } from 'vitest'
import { countryOfZone, preferredLanguage } from '../src/i18n/language'
import { phoneParts } from '../src/parts/phone'
import { dropDraft, readDraft, writeDraft } from '../src/session/draft'
import { Keeper } from '../src/outbox/storage'
import { isSessionKey } from '../src/session/keys'
import { recordOf } from '../src/session/record'
import { SessionClock } from '../src/session/clock'
import { SteadyTime, withOffset } from '../src/session/time'
import { view } from '../src/session/view'
import { plan, record } from './sheet'

describe('language and country', () => {
  it('takes the first language of the browser that it speaks', () => {
    expect(preferredLanguage(['de-DE', 'fr-BE', 'nl'])).toBe('fr')
    expect(preferredLanguage(['de', 'pl'])).toBe('en')
  })

  it('knows the country only from a zone that names it', () => {
    expect(countryOfZone('Europe/Amsterdam')).toBe('NL')
    expect(countryOfZone('Europe/Brussels')).toBe('BE')
    expect(countryOfZone('Europe/Paris')).toBeNull()
    expect(countryOfZone(undefined)).toBeNull()
  })
})

describe('phone numbers in a sentence', () => {
  it('become links and nothing else does', () => {
    const parts = phoneParts('Bel de wachtpost (1733). Levensgevaar? Bel 112. Niet 1120.')
    expect(parts.filter((part) => part.number).map((part) => part.text)).toEqual(['1733', '112'])
    expect(parts.map((part) => part.text).join('')).toContain('Niet 1120.')
  })
})

describe('time', () => {
  it('is written with its offset', () => {
    const written = withOffset(new Date(Date.UTC(2026, 2, 2, 8, 0, 0, 5)))
    expect(written).toMatch(/^2026-03-0\dT\d\d:\d\d:00\.005[+-]\d\d:\d\d$/)
    expect(Date.parse(written)).toBe(Date.UTC(2026, 2, 2, 8, 0, 0, 5))
  })

  it('runs on the steady clock alone', () => {
    let steady = 500
    const time = new SteadyTime(Date.UTC(2026, 0, 1), () => steady)
    steady += 61_000
    expect(Date.parse(time.stamp)).toBe(Date.UTC(2026, 0, 1, 0, 1, 1))
  })
})

describe('keys in a session', () => {
  const pressed = { repeat: false, ctrlKey: false, altKey: false, metaKey: false, target: null }
  it.each([' ', 'a', 'Enter', 'ArrowDown'])('"%s" pauses', (key) => {
    expect(isSessionKey({ ...pressed, key })).toBe(true)
  })
  it.each(['Tab', 'Shift', 'F5', 'Meta'])('%s is left alone', (key) => {
    expect(isSessionKey({ ...pressed, key })).toBe(false)
  })
  it('scroll where the page is higher than its window', () => {
    expect(isSessionKey({ ...pressed, key: 'ArrowDown' }, true)).toBe(false)
    expect(isSessionKey({ ...pressed, key: 'a' }, true)).toBe(true)
  })
  it('leaves shortcuts and held keys alone', () => {
    expect(isSessionKey({ ...pressed, key: 'r', ctrlKey: true })).toBe(false)
    expect(isSessionKey({ ...pressed, key: ' ', repeat: true })).toBe(false)
  })
})

describe('the record of a session', () => {
  const opening = {
    id: '00000000-0000-4000-8000-000000000009',
    plan: plan(),
    language: 'nl',
    before: record().before,
    extra_reason: null,
    started_at: record().started_at,
  } as const

  it('lists every planned hold and where it was stopped', () => {
    const clock = new SessionClock(opening.plan.cues, 0)
    for (let ms = 0; ms <= 16_500; ms += 100) clock.advance(ms)
    clock.stop(16_500)
    const kept = recordOf(opening, clock, { at: record().ended_at, reason: 'dizzy' })
    expect(kept.stop).toEqual({ at_s: 16.5, reason: 'dizzy' })
    expect(kept.holds).toEqual([
      { number: 1, planned_s: 20, held_s: 2.5 },
      { number: 2, planned_s: 20, held_s: 0 },
      { number: 3, planned_s: 20, held_s: 0 },
    ])
  })

  it('counts whole seconds down to one', () => {
    const clock = new SessionClock(opening.plan.cues, 0)
    expect(view(opening.plan, clock.moment)).toMatchObject({ count: 6, left: 1 })
    clock.advance(2400)
    clock.advance(4800)
    clock.advance(5999)
    expect(view(opening.plan, clock.moment).count).toBe(1)
  })

  it('is found again after a reload, unless it was half written', () => {
    const keeper = new Keeper(null)
    expect(readDraft(keeper)).toBeNull()
    writeDraft(keeper, { id: 'a', record: record(), played: true })
    expect(readDraft(keeper)?.record).toEqual(record())
    keeper.write('rekmaat.draft', '{"id":')
    expect(readDraft(keeper)).toBeNull()
    dropDraft(keeper)
    expect(keeper.keys('')).toEqual([])
  })
})
