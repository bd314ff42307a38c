import { describe, expect, it } from 'vitest'
import { FROZEN_AFTER_S, SessionClock } from '../src/session/clock'
import { cueSheet } from './sheet'

const FIRST_HOLD_S = 14
const WHOLE_S = 109

/** Stamps from one second to another, `every` milliseconds, each a bit late. */
function* stamps(from_s: number, to_s: number, every_ms: number): Generator<number> {
  let lateness = 7
  for (let at_ms = from_s * 1000; at_ms < to_s * 1000; at_ms += every_ms) {
    lateness = (lateness * 31) % 83
    yield Math.min(to_s * 1000, at_ms + lateness)
  }
  yield to_s * 1000
}

function play(clock: SessionClock, from_s: number, to_s: number, every_ms = 100): void {
  for (const stamp of stamps(from_s, to_s, every_ms)) clock.advance(stamp)
}

describe('the session clock', () => {
  it.each([16, 100, 1000, 2000])('plays the whole sheet in time with a stamp every %d ms', (ms) => {
    /* P06 */
    const clock = new SessionClock(cueSheet(), 0)
    let began: number | null = null
    for (const stamp of stamps(0, WHOLE_S, ms)) {
      const { index } = clock.advance(stamp)
      if (clock.cues[index]?.repetition === 3 && clock.cue.phase === 'hold') began ??= stamp
    }
    expect(clock.moment.status).toBe('ended')
    expect(clock.holds.map((hold) => hold.held_s)).toEqual([20, 20, 20])
    expect(clock.moment.played_s).toBeCloseTo(WHOLE_S, 6)
    expect(Math.abs((began ?? 0) / 1000 - 86)).toBeLessThan(ms / 1000 + 0.1)
  })

  it('logs the seconds really held when it is stopped', () => {
    /* P12 */
    const clock = new SessionClock(cueSheet(), 0)
    play(clock, 0, FIRST_HOLD_S + 7.25)
    clock.stop((FIRST_HOLD_S + 7.25) * 1000)
    expect(clock.holds.map((hold) => hold.held_s)).toEqual([7.25, 0, 0])
    expect(clock.moment.status).toBe('stopped')
    expect(clock.advance(99_000).played_s).toBeCloseTo(FIRST_HOLD_S + 7.25)
  })

  it('keeps a hold that was over when it is stopped later', () => {
    const clock = new SessionClock(cueSheet(), 0)
    play(clock, 0, FIRST_HOLD_S + 21)
    clock.stop((FIRST_HOLD_S + 21) * 1000)
    expect(clock.holds.map((hold) => hold.held_s)).toEqual([20, 0, 0])
  })

  it('stands still in a pause and counts the pause apart', () => {
    const clock = new SessionClock(cueSheet(), 0)
    play(clock, 0, FIRST_HOLD_S + 5)
    clock.pause(19_000)
    play(clock, 19, 49)
    clock.resume(49_000)
    play(clock, 49, 49 + WHOLE_S - 19)
    expect(clock.moment.status).toBe('ended')
    expect(clock.moment.paused_s).toBeCloseTo(30)
    expect(clock.holds[0]?.held_s).toBe(20)
  })

  it('does not count the time a page was frozen as held, and pauses', () => {
    const clock = new SessionClock(cueSheet(), 0)
    play(clock, 0, FIRST_HOLD_S + 4)
    clock.advance((FIRST_HOLD_S + 4 + 3600) * 1000)
    expect(clock.moment.status).toBe('paused')
    expect(clock.holds[0]?.held_s).toBe(4)
    expect(clock.moment.paused_s).toBeCloseTo(3600)
  })

  it('goes on through a silence just short of that', () => {
    const clock = new SessionClock(cueSheet(), 0)
    clock.advance(FROZEN_AFTER_S * 1000)
    expect(clock.moment.inCue_s).toBe(FROZEN_AFTER_S)
  })

  it('takes no notice of a stamp from the past', () => {
    const clock = new SessionClock(cueSheet(), 10_000)
    clock.advance(11_000)
    clock.advance(5000)
    clock.advance(12_000)
    expect(clock.moment.played_s).toBe(2)
  })

  it('lengthens getting ready and rest, never a hold', () => {
    const clock = new SessionClock(cueSheet(), 0)
    clock.lengthen(10)
    play(clock, 0, 15)
    expect(clock.cue.phase).toBe('ready')
    play(clock, 15, FIRST_HOLD_S + 10 + 1)
    expect(clock.cue.phase).toBe('hold')
    expect(clock.canLengthen).toBe(false)
    clock.lengthen(10)
    expect(clock.moment.cue_s).toBe(20)
  })

  it('lets go of a hold early and goes on', () => {
    /* P12 */
    const clock = new SessionClock(cueSheet(), 0)
    play(clock, 0, FIRST_HOLD_S + 8.5)
    clock.cut((FIRST_HOLD_S + 8.5) * 1000)
    expect(clock.cue.phase).toBe('back')
    expect(clock.canCut).toBe(false)
    play(clock, FIRST_HOLD_S + 8.5, WHOLE_S)
    expect(clock.holds.map((hold) => hold.held_s)).toEqual([8.5, 20, 20])
    expect(clock.holds.map((hold) => hold.planned_s)).toEqual([20, 20, 20])
  })

  it('needs something to play', () => {
    expect(() => new SessionClock([], 0)).toThrow(RangeError)
  })
})
