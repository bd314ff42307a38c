import { describe, expect, it } from 'vitest'
import type { Cue, Utterance } from '../src/api/contract'
import { CHANGES, gravest } from '../src/session/changed'
import { SessionClock } from '../src/session/clock'
import { heardOf, lineOf } from '../src/session/said'
import { cueSheet } from './sheet'

const say = (at_s: number, text: string | null, from_end = false): Utterance => ({
  at_s,
  from_end,
  text,
  clip: text && '0'.repeat(16),
})

const SPOKEN: Record<string, Utterance[]> = {
  ready: [say(0, 'Get ready.'), say(1.5, 'ready ')],
  hands: [say(0, 'hands '), say(1, null, true)],
  hold: [
    say(0, 'hold 1'),
    say(3, 'Breathe out.'),
    say(10, 'Ten more seconds.', true),
    ...[5, 4, 3, 2, 1].map((left) => say(left, `Number ${left}.`, true)),
  ],
  rest: [say(0, 'rest 1'), say(2.5, 'Does it hurt?'), say(5, 'Get ready.', true)],
}
const sheet: Cue[] = cueSheet().map((cue) => ({ ...cue, spoken: SPOKEN[cue.phase] ?? cue.spoken }))
const indexOf = (phase: string): number => sheet.findIndex((cue) => cue.phase === phase)

function at(phase: string, inCue_s: number, longer_s = 0) {
  const index = indexOf(phase)
  const cue = sheet[index] as Cue
  const clock = new SessionClock(sheet, 0)
  const moment = { ...clock.moment, index, inCue_s, cue_s: cue.duration_s + longer_s }
  return { line: lineOf(cue, moment), heard: heardOf(cue, moment) }
}

describe('what the voice says', () => {
  it('stands beside the cue until something else is said', () => {
    expect(at('rest', 2.4).line).toBeNull()
    expect(at('rest', 2.5).line).toBe('Does it hurt?')
    expect(at('rest', 4.9).line).toBe('Does it hurt?')
    expect(at('rest', 5).line).toBe('Get ready')
  })

  it('waits for the end of a rest made longer', () => {
    expect(at('rest', 14, 10).line).toBe('Does it hurt?')
    expect(at('rest', 15, 10).line).toBe('Get ready')
  })

  it('passes in a hold, where the breath is told', () => {
    expect(at('hold', 10).line).toBe('Ten more seconds')
    expect(at('hold', 12.6).line).toBeNull()
  })

  it('never stands twice: the cue is the heading already', () => {
    expect(at('ready', 3).line).toBe('Get ready')
    expect(at('move', 1).line).toBeNull()
    expect(at('hands', 4.5).line).toBeNull()
  })
})

describe('what a screen reader is told', () => {
  it('is every word once and never the count', () => {
    const told: string[] = []
    for (let s = 0; s <= 20; s += 0.1) told.push(at('hold', s).heard)
    expect([...new Set(told)]).toEqual(['hold 1', 'Breathe out.', 'Ten more seconds.'])
  })

  it('leaves out the heading on which the focus lands', () => {
    expect(at('ready', 5).heard).toBe('Get ready.')
    expect(at('hands', 0).heard).toBe('hands ')
  })
})

describe('the one sentence about what changed', () => {
  it('is about the gravest', () => {
    expect(gravest([])).toBeNull()
    expect(gravest(['no-voice', 'not-kept', 'frozen'])).toBe('not-kept')
    for (const change of CHANGES) expect(gravest([change])).toBe(change)
  })

  it('is not about what it has no words for', () => {
    expect(gravest(['something-else'])).toBeNull()
  })
})
