import type { Plan } from '../src/api/contract'

const phrase = { text: '', clip: '' }

/** A plan nobody's conditions changed. */
export const plan: Plan = {
  adaptations: [],
  arm: 'stretch',
  cues: [],
  exercise: 'Staande bekkenrek',
  form: {
    exercise: 'standing_pelvic_forward',
    hold_s: 20,
    posture: 'standing',
    repetitions: 3,
    rest_s: 10,
    small_range: false,
    someone_near: false,
    support: false,
  },
  mistakes: [],
  once_more: null,
  phrases: { paused: phrase, resumed: phrase, stopped: phrase, done: phrase },
  protocol_id: 'umcg',
  protocol_version: '0.1.0',
  screening_id: '0f0f0f0f-0000-4000-8000-000000000001',
  steps: [],
  stop_rules: [],
  total_s: 0,
}
