import type { Cue, Phase, Phrase, Plan, SessionRecord } from '../src/api/contract'

const PHRASE: Phrase = { text: 'said', clip: 'f'.repeat(16) }

const PARTS: readonly [Phase, number, number | null][] = [
  ['ready', 6, null],
  ['hands', 5, null],
  ...[1, 2, 3].flatMap((repetition): [Phase, number, number | null][] => [
    ['move', 3, repetition],
    ['hold', 20, repetition],
    ['back', 3, repetition],
    ...(repetition < 3 ? [['rest', 10, repetition] as [Phase, number, number]] : []),
  ]),
]

/** Three times twenty seconds, as the server lays it out. */
export function cueSheet(): Cue[] {
  let start_s = 0
  return PARTS.map(([phase, duration_s, repetition]) => {
    const cue: Cue = {
      start_s,
      duration_s,
      phase,
      repetition,
      text: `${phase} ${repetition ?? ''}`,
      breath: phase === 'hold',
      pose_from: 'neutral',
      pose_to: 'stretch',
      amount: 1,
      spoken: [{ at_s: 0, from_end: false, text: `${phase} ${repetition ?? ''}`, clip: '0'.repeat(16) }],
    }
    start_s += duration_s
    return cue
  })
}

export function plan(): Plan {
  const cues = cueSheet()
  return {
    screening_id: '00000000-0000-4000-8000-000000000001',
    protocol_id: 'umcg',
    protocol_version: '1',
    exercise: 'standing_pelvic_forward',
    arm: 'stretch',
    form: {
      exercise: 'standing_pelvic_forward',
      posture: 'standing',
      hold_s: 20,
      repetitions: 3,
      rest_s: 10,
      support: false,
      small_range: false,
      someone_near: false,
    },
    adaptations: [],
    steps: [],
    mistakes: [],
    stop_rules: [],
    once_more: null,
    total_s: cues.reduce((sum, cue) => sum + cue.duration_s, 0),
    cues,
    phrases: { paused: PHRASE, resumed: PHRASE, stopped: PHRASE, done: PHRASE },
  }
}

export function record(changes: Partial<SessionRecord> = {}): SessionRecord {
  const at = '2026-03-02T09:00:00.000+01:00'
  return {
    screening_id: '00000000-0000-4000-8000-000000000001',
    protocol_id: 'umcg',
    protocol_version: '1',
    exercise: 'standing_pelvic_forward',
    arm: 'stretch',
    language: 'nl',
    started_at: at,
    ended_at: '2026-03-02T09:01:49.000+01:00',
    paused_s: 0,
    holds: [1, 2, 3].map((number) => ({ number, planned_s: 20, held_s: 20 })),
    stop: null,
    before: { value: 6, answered_at: at },
    after: { value: 4, answered_at: '2026-03-02T09:02:00.000+01:00' },
    felt: { value: 'better', answered_at: '2026-03-02T09:02:00.000+01:00' },
    extra_reason: null,
    event: null,
    ...changes,
  }
}
