import type { Phase } from '../api/contract'
import { isCount, isDone, type Due } from './score'

/** One sound: from one pitch to another, in hertz, `at_s` after the beginning of its pattern. */
export interface Tone {
  readonly at_s: number
  readonly lasts_s: number
  readonly from_hz: number
  readonly to_hz: number
}

const tone = (at_s: number, lasts_s: number, from_hz: number, to_hz = from_hz): Tone => ({
  at_s,
  lasts_s,
  from_hz,
  to_hz,
})

const LOW = 330
const MIDDLE = 440
const HIGH = 660

/** Up where you go, down where you come back, long where you stay. */
export const PATTERNS: Readonly<Record<Phase, readonly Tone[]>> = {
  ready: [tone(0, 0.18, MIDDLE), tone(0.26, 0.18, HIGH)],
  hands: [tone(0, 0.16, MIDDLE), tone(0.24, 0.16, MIDDLE)],
  move: [tone(0, 0.55, MIDDLE, HIGH)],
  hold: [tone(0, 0.7, HIGH)],
  back: [tone(0, 0.55, HIGH, MIDDLE)],
  rest: [tone(0, 0.3, LOW), tone(0.38, 0.3, LOW)],
}
export const TICK: readonly Tone[] = [tone(0, 0.06, 880)]

/** What happens besides the cues. */
export const PHRASE_PATTERNS = {
  paused: [tone(0, 0.14, MIDDLE), tone(0.2, 0.3, LOW)],
  resumed: [tone(0, 0.14, LOW), tone(0.2, 0.3, MIDDLE)],
  stopped: [tone(0, 0.2, MIDDLE), tone(0.28, 0.5, LOW)],
  done: [tone(0, 0.16, MIDDLE), tone(0.22, 0.16, 550), tone(0.44, 0.4, HIGH)],
} as const satisfies Record<string, readonly Tone[]>

/** The tones in place of an utterance: none for a remark in the middle of a cue. */
export function patternOf(due: Due): readonly Tone[] | null {
  if (isDone(due)) return PHRASE_PATTERNS.done
  if (isCount(due)) return TICK
  const { cue, utterance } = due
  const begins = !utterance.from_end && utterance.at_s === 0
  return begins ? PATTERNS[cue.phase] : null
}

export const lengthOf = (pattern: readonly Tone[]): number =>
  Math.max(0, ...pattern.map(({ at_s, lasts_s }) => at_s + lasts_s))
