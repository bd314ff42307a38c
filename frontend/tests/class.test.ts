import { describe, expect, it } from 'vitest'
import type { Cue, Material } from '../src/api/contract'
import { inHand, keyOf, wordsBeside } from '../src/classroom/forms'
import { isClass } from '../src/classroom/place'

const cue = (phase: Cue['phase'], duration_s: number, text: string): Cue => ({
  start_s: 0,
  duration_s,
  phase,
  repetition: null,
  text,
  breath: false,
  pose_from: 'neutral',
  pose_to: 'neutral',
  amount: 1,
  spoken: [],
})

const material = (exercise: string, cues: readonly Cue[]): Material =>
  ({ exercise, cues }) as unknown as Material

const STANDING = material('standing', [cue('ready', 6, 'Stand up.'), cue('hold', 20, 'Hold.')])
const SEATED = material('seated', [cue('ready', 6, 'Sit up.'), cue('hold', 20, 'Hold.')])

describe('two forms side by side', () => {
  it('show the seated one beside another', () => {
    expect(inHand(STANDING, SEATED)).toEqual({ shown: STANDING, seated: SEATED })
  })

  it('show one where it is the seated form already', () => {
    expect(inHand(SEATED, SEATED).seated).toBeNull()
  })

  it.each([
    ['longer', [cue('ready', 6, 'Sit up.'), cue('hold', 30, 'Hold.')]],
    ['in another order', [cue('hold', 20, 'Hold.'), cue('ready', 6, 'Sit up.')]],
    ['of more parts', [...SEATED.cues, cue('back', 3, 'Back.')]],
  ])('never show one that is %s: a room would fall out of step', (_, cues) => {
    expect(inHand(STANDING, material('seated', cues)).seated).toBeNull()
  })

  it('say the words of the seated form only where they differ', () => {
    const forms = inHand(STANDING, SEATED)
    expect([wordsBeside(forms, 0), wordsBeside(forms, 1)]).toEqual(['Sit up.', null])
    expect(wordsBeside(inHand(SEATED, SEATED), 0)).toBeNull()
  })
})

describe('the place of class mode', () => {
  it.each([
    ['http://127.0.0.1:8710/#class', true],
    ['/#class', true],
    ['http://127.0.0.1:8710/', false],
    ['http://127.0.0.1:8710/#main', false],
    ['http://127.0.0.1:8710/#classes', false],
    ['http://127.0.0.1:8710/class', false],
  ])('of %s is %s', (address, expected) => {
    expect(isClass(address)).toBe(expected)
  })

  it('keeps the same protocol with another number apart', () => {
    expect(new Set([keyOf('a', null), keyOf('a', 1), keyOf('a', 11), keyOf('b', 1)]).size).toBe(4)
  })
})
