import type { Cue, Utterance } from '../api/contract'
import type { Moment } from './clock'

/** The last seconds of a hold are counted aloud: the number on the screen is that count. */
const COUNTED_S = 5
/** For how long words of the moment stand where the breath is told otherwise. */
const PASSING_S = 2.5
/** Times are sums of fractions. */
const ROUNDING_S = 1e-6

interface Said {
  readonly text: string
  readonly ago_s: number
}

const isCount = (cue: Cue, said: Utterance): boolean =>
  cue.phase === 'hold' && said.from_end && said.at_s <= COUNTED_S

/** The last words of this cue that are not the count, if anything was said yet. */
function lastSaid(cue: Cue, moment: Moment, leaveOut: string | null): Said | null {
  let last: Said | null = null
  for (const said of cue.spoken) {
    const at_s = said.from_end ? moment.cue_s - said.at_s : said.at_s
    const ago_s = moment.inCue_s - at_s
    if (said.text === null || said.text === leaveOut || isCount(cue, said)) continue
    if (ago_s < -ROUNDING_S || (last && last.ago_s < ago_s)) continue
    last = { text: said.text, ago_s }
  }
  return last
}

const unstopped = (text: string): string => text.replace(/\.$/, '')

/**
 * The words to show beside what the cue itself asks, or null where nothing was said yet.
 *
 * In a cue that is breathed through they pass, and the breath is told again.
 */
export function lineOf(cue: Cue, moment: Moment): string | null {
  const last = lastSaid(cue, moment, cue.text)
  if (!last || (cue.breath && last.ago_s > PASSING_S)) return null
  return unstopped(last.text)
}

/**
 * What a screen reader is told: the words of the voice, each once, and never the count.
 *
 * The first cue is the heading on which the focus landed, so it was read already.
 */
export function heardOf(cue: Cue, moment: Moment): string {
  return lastSaid(cue, moment, moment.index === 0 ? cue.text : null)?.text ?? ''
}
