import { describe, expect, it } from 'vitest'
import type { Cue, Utterance } from '../src/api/contract'
import type { Moment } from '../src/session/clock'
import { chooseVoice, type Voice } from '../src/voice/choose'
import { soundIn } from '../src/voice/clips'
import { meansOf, troubleOf } from '../src/voice/ladder'
import { duesOf, nextWords_s, reconcile, withRoom, type Planned } from '../src/voice/score'
import { AT_FIRST, readSettings } from '../src/voice/settings'
import { lengthOf, PATTERNS, patternOf, TICK } from '../src/voice/tones'
import { cueSheet } from './sheet'

const voice = (lang: string, rest: Partial<Voice> = {}): Voice => ({
  lang,
  localService: true,
  default: false,
  voiceURI: `${lang}-${JSON.stringify(rest)}`,
  ...rest,
})

describe('the choice of a voice', () => {
  it('never takes a voice of a server, however well it fits', () => {
    const remote = voice('nl-BE', { localService: false, default: true })
    expect(chooseVoice([remote], 'nl', ['nl-BE'])).toBeNull()
    const local = voice('nl-NL')
    expect(chooseVoice([remote, local], 'nl', ['nl-BE'])).toBe(local)
  })

  it('takes no voice of another language, and none of one that only begins alike', () => {
    expect(chooseVoice([voice('en-GB'), voice('nld'), voice('')], 'nl', ['nl'])).toBeNull()
    expect(chooseVoice([], 'fr', [])).toBeNull()
  })

  it('takes the region the person reads in, then the voice the system prefers', () => {
    const voices = [voice('fr-CA'), voice('fr-FR', { default: true }), voice('fr_BE')]
    expect(chooseVoice(voices, 'fr', ['fr-BE', 'nl'])?.lang).toBe('fr_BE')
    expect(chooseVoice(voices, 'fr', ['nl-BE'])?.lang).toBe('fr-FR')
    expect(chooseVoice(voices, 'fr', ['fr-CH', 'fr-CA'])?.lang).toBe('fr-CA')
  })

  it('does not let a joke voice guide a stretch where another one can', () => {
    const joke = voice('en-US', { voiceURI: 'com.apple.speech.synthesis.voice.Bells' })
    const plain = voice('en-AU')
    expect(chooseVoice([joke, plain], 'en', ['en-US'])).toBe(plain)
    expect(chooseVoice([joke], 'en', ['en-US'])).toBe(joke)
  })
})

describe('the ladder of means', () => {
  const all = { voice: true, clips: true, audio: true }

  it('goes down one step at a time', () => {
    expect(meansOf(AT_FIRST, all)).toBe('voice')
    expect(meansOf(AT_FIRST, { ...all, voice: false })).toBe('clips')
    expect(meansOf(AT_FIRST, { voice: false, clips: false, audio: true })).toBe('tones')
    expect(meansOf(AT_FIRST, { voice: false, clips: true, audio: false })).toBe('silent')
    expect(meansOf(AT_FIRST, { ...all, audio: false })).toBe('voice')
  })

  it('does as it is told', () => {
    expect(meansOf({ ...AT_FIRST, tonesOnly: true }, all)).toBe('tones')
    expect(meansOf({ ...AT_FIRST, muted: true }, all)).toBe('silent')
    expect(meansOf({ ...AT_FIRST, volume: 0 }, all)).toBe('silent')
  })

  it('tells what is missing only to who wanted it', () => {
    expect(troubleOf(AT_FIRST, 'tones')).toBe('no-voice')
    expect(troubleOf({ ...AT_FIRST, tonesOnly: true }, 'tones')).toBeNull()
    expect(troubleOf(AT_FIRST, 'silent')).toBe('no-sound')
    expect(troubleOf({ ...AT_FIRST, muted: true }, 'silent')).toBeNull()
    expect(troubleOf(AT_FIRST, 'clips')).toBeNull()
  })
})

describe('the settings of the sound', () => {
  it('are what was kept', () => {
    const kept = { volume: 4, muted: true, tonesOnly: true }
    expect(readSettings(JSON.stringify(kept))).toEqual(kept)
  })

  it.each([null, '', '{', 'null', '7', '"x"', '[]', '{"volume":"loud"}', '{"volume":null}'])(
    'begin anew where %s was kept',
    (kept) => expect(readSettings(kept)).toEqual(AT_FIRST),
  )

  it('stay within what one can choose', () => {
    expect(readSettings('{"volume":99}').volume).toBe(10)
    expect(readSettings('{"volume":-3}').volume).toBe(0)
  })
})

const said = (at_s: number, text: string | null = 'x', from_end = false): Utterance => ({
  at_s,
  from_end,
  text,
  clip: text && 'c'.repeat(16),
})
const SPOKEN: Partial<Record<Cue['phase'], Utterance[]>> = {
  hold: [said(0), said(3), said(10, 'ten', true), ...[5, 4, 3, 2, 1].map((n) => said(n, `${n}`, true))],
  rest: [said(0), said(2.8), said(5, 'ready', true), ...[3, 2, 1].map((n) => said(n, null, true))],
}
const CUES = cueSheet().map((cue) => ({ ...cue, spoken: SPOKEN[cue.phase] ?? [said(0)] }))
const HOLD = CUES.findIndex((cue) => cue.phase === 'hold')
const REST = CUES.findIndex((cue) => cue.phase === 'rest')

const at = (index: number, inCue_s: number, rest: Partial<Moment> = {}): Moment => ({
  at_ms: 1000,
  status: 'running',
  index,
  inCue_s,
  cue_s: (CUES[index] as Cue).duration_s,
  played_s: 0,
  paused_s: 0,
  ...rest,
})
const NOW = 1000
const heard = (moment: Moment, now_ms = NOW): [string, number][] =>
  duesOf(CUES, moment, now_ms).map((due) => [due.key, Math.round(due.in_s * 1000) / 1000])

describe('what is to be heard next', () => {
  it('looks from the end of one cue into the next', () => {
    expect(heard(at(HOLD, 17.5))).toEqual([
      [`${HOLD}.5`, -0.5],
      [`${HOLD}.6`, 0.5],
      [`${HOLD}.7`, 1.5],
      [`${HOLD + 1}.0`, 2.5],
    ])
  })

  it('counts from the moment the clock was read', () => {
    expect(heard(at(HOLD, 0), NOW + 40)[0]).toEqual([`${HOLD}.0`, -0.04])
  })

  it('is nothing in a pause and at the end', () => {
    expect(heard(at(HOLD, 1, { status: 'paused' }))).toEqual([])
    expect(heard(at(HOLD, 1, { status: 'ended' }))).toEqual([])
  })

  it('counts down to the end of a rest that was made longer', () => {
    const longer = at(REST, 14.5, { cue_s: 20 })
    expect(heard(longer)).toContainEqual([`${REST}.2`, 0.5])
    expect(heard(at(REST, 4.5, { cue_s: 20 }))).toEqual([])
  })

  it('tells when the next words come, not the next tick', () => {
    expect(nextWords_s(CUES, at(REST, 7.5), NOW)).toBeCloseTo(2.5)
    expect(nextWords_s(CUES, at(HOLD, 5), NOW)).toBe(Infinity)
  })

  it('says late words that still fit, and never a late number or tick', () => {
    const fit = (index: number, inCue_s: number, lasts_s: number): string[] =>
      withRoom(duesOf(CUES, at(index, inCue_s), NOW), () => lasts_s).map((due) => due.key)
    expect(fit(HOLD, 0.9, 2)).toEqual([`${HOLD}.0`, `${HOLD}.1`])
    expect(fit(HOLD, 0.9, 2.5)).toEqual([`${HOLD}.1`])
    expect(fit(HOLD, 15.5, 0.1)).toEqual([`${HOLD}.4`, `${HOLD}.5`, `${HOLD}.6`])
    expect(fit(REST, 7.5, 0.1)).toEqual([`${REST}.4`, `${REST}.5`, `${REST + 1}.0`])
  })
})

describe('planning anew', () => {
  const planned = (key: string, in_s: number, lasts_s = 1): Planned => ({
    key,
    due_ms: NOW + in_s * 1000,
    end_ms: NOW + (in_s + lasts_s) * 1000,
  })
  const dues = (moment: Moment) => duesOf(CUES, moment, NOW)
  const keys = (them: readonly { key: string }[]): string[] => them.map(({ key }) => key)

  it('leaves alone what stands', () => {
    const moment = at(HOLD, 17.5)
    const before = dues(moment).map((due) => planned(due.key, due.in_s + 0.01))
    expect(reconcile(before, dues(moment), NOW)).toEqual({ cancel: [], plan: [] })
  })

  it('cancels in a pause all that has not begun', () => {
    const before = [planned('1.0', -0.5), planned('1.1', 0.5)]
    expect(keys(reconcile(before, [], NOW).cancel)).toEqual(['1.1'])
  })

  it('plans for the new end of a rest that was made longer', () => {
    const before = dues(at(REST, 4.5)).map((due) => planned(due.key, due.in_s))
    expect(keys(before)).toContain(`${REST}.2`)
    const { cancel, plan } = reconcile(before, dues(at(REST, 4.5, { cue_s: 20 })), NOW)
    expect(keys(cancel)).toEqual([`${REST}.2`, `${REST}.3`])
    expect(plan).toEqual([])
  })

  it('says again before the new end what was said before the old one', () => {
    const before = [planned(`${REST}.2`, -1)]
    const { cancel, plan } = reconcile(before, dues(at(REST, 14, { cue_s: 20 })), NOW)
    expect(keys(cancel)).toEqual([`${REST}.2`])
    expect(keys(plan)).toEqual([`${REST}.2`, `${REST}.3`])
  })

  it('brings the next cue forward when a hold is let go', () => {
    const before = [planned(`${HOLD + 1}.0`, 2.5)]
    const { cancel, plan } = reconcile(before, dues(at(HOLD + 1, 0)), NOW)
    expect(keys(cancel)).toEqual([`${HOLD + 1}.0`])
    expect(keys(plan)).toContain(`${HOLD + 1}.0`)
  })

  it('does not say again after a pause what was said before it', () => {
    const before = [planned(`${HOLD}.0`, -60)]
    expect(keys(reconcile(before, dues(at(HOLD, 0.9)), NOW).plan)).not.toContain(`${HOLD}.0`)
  })
})

describe('the tones', () => {
  it('differ for every part of the minute', () => {
    const patterns = Object.values(PATTERNS).map((pattern) => JSON.stringify(pattern))
    expect(new Set(patterns).size).toBe(6)
    for (const pattern of Object.values(PATTERNS)) expect(lengthOf(pattern)).toBeLessThan(0.8)
  })

  it('open a cue and tick its last seconds, and leave the rest in silence', () => {
    const of = (index: number): unknown[] =>
      (CUES[index] as Cue).spoken.map((utterance) =>
        patternOf({ key: '', in_s: 0, cue: CUES[index] as Cue, utterance }),
      )
    expect(of(HOLD)).toEqual([PATTERNS.hold, null, null, TICK, TICK, TICK, TICK, TICK])
    expect(of(REST)).toEqual([PATTERNS.rest, null, null, TICK, TICK, TICK])
  })
})

describe('a recording', () => {
  it('begins where something is heard', () => {
    const samples = new Float32Array(1000).fill(0.001)
    samples.fill(0.5, 200, 700)
    expect(soundIn(samples, 1000)).toEqual({ from_s: 0.2, until_s: 0.7 })
  })

  it('may hold nothing', () => {
    expect(soundIn(new Float32Array(10), 1000)).toEqual({ from_s: 0, until_s: 0 })
  })
})
