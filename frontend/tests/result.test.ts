import { describe, expect, it } from 'vitest'
import type { SessionRecord } from '../src/api/contract'
import { resultOf } from '../src/session/result'
import { record } from './sheet'

const at = '2026-03-02T09:02:00.000+01:00'
const rated = (before: number, after: number | null): SessionRecord =>
  record({
    before: { value: before, answered_at: at },
    after: after === null ? null : { value: after, answered_at: at },
    felt: null,
  })

describe('what one session can say', () => {
  it.each([
    [6, 4, 'lower'],
    [6, 6, 'same'],
    [6, 7, 'higher'],
    [6, null, 'none'],
  ] as const)('%d and then %s is %s', (before, after, direction) => {
    expect(resultOf(rated(before, after))).toMatchObject({ direction, kind: 'ordinary' })
  })

  it('says when it could hardly become lower', () => {
    expect(resultOf(rated(1, 0)).floor).toBe(true)
    expect(resultOf(rated(2, 0)).floor).toBe(false)
  })

  it('takes "worse" and a rise of two for what they are', () => {
    /* S08 */
    expect(resultOf(record({ felt: { value: 'worse', answered_at: at } })).kind).toBe('worse')
    expect(resultOf(rated(4, 6)).kind).toBe('worse')
  })

  it.each(['sharp_pain', 'leg_symptom', 'dizzy'] as const)(
    'is never cheerful after %s',
    (reason) => {
      /* P14 */
      expect(resultOf(record({ stop: { at_s: 20, reason } })).kind).toBe('trouble')
    },
  )

  it('takes a stop for another reason as an ordinary, shorter session', () => {
    const holds = [20, 7.4, 0].map((held_s, place) => ({
      number: place + 1,
      planned_s: 20,
      held_s,
    }))
    const result = resultOf(record({ holds, stop: { at_s: 60, reason: 'interrupted' } }))
    expect(result).toMatchObject({ kind: 'ordinary', complete: false, held_s: 27, planned_s: 60 })
  })

  it('puts an event before everything else', () => {
    const event = { kind: 'new_symptom', note: null } as const
    expect(resultOf(record({ event })).kind).toBe('trouble')
  })
})
