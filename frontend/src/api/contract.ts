export type Language = 'nl' | 'fr' | 'en'
export type Country = 'NL' | 'BE' | 'other'
export type Arm = 'stretch' | 'control'
export type Step = 'screen' | 'check_in' | 'ready' | 'refused'
export type Outcome = 'go' | 'adapted' | 'doctor_first' | 'urgent'
export type Need = 'repetitions' | 'therapist'
export type Felt = 'better' | 'same' | 'worse' | 'unsure'
export type Phase = 'ready' | 'hands' | 'move' | 'hold' | 'back' | 'rest'
export type StopReason = 'sharp_pain' | 'leg_symptom' | 'dizzy' | 'interrupted' | 'other'
export type AnythingNew = 'no' | 'yes' | 'unsure'

export interface Person {
  language: Language
  country: Country
}

export interface Coded {
  code: string
  text: string
}

export interface Clearance {
  screening_id: string
  outcome: Outcome
  within: 'now' | 'today' | 'days' | null
  text: string
  within_text: string | null
  adaptations: Coded[]
  advice: string[]
  clearable: boolean
  answered_at: string
  expires_at: string
  table_version: string
  professional: { name: string; date: string; allowed: string } | null
}

export interface State {
  version: string
  person: Person | null
  step: Step
  clearance: Clearance | null
  protocol: {
    id: string
    name: string
    sessions_per_day: number | null
    repetitions: number | null
    hold_s: number | null
    needs: Need[]
  }
  sessions_today: number
  sessions_total: number
}

export interface Question {
  id: string
  text: string
  short: string | null
  answers: { id: string; label: string }[]
}

export interface Page {
  stage: number
  title: string
  questions: Question[]
}

export interface StopRule {
  id: string
  when: string
  text: string
}

export interface ScreeningTable {
  version: string
  anything_new: string
  stop_rules: StopRule[]
  pages: Page[]
}

export interface ScreeningAnswers {
  id: string
  language: Language
  country: Country
  answers: Record<string, string>
  clear_stages: number[]
}

export interface ScreeningReply {
  outcome: Outcome | 'incomplete'
  stage: number | null
  next: string[]
  clearance: Clearance | null
}

export interface ProtocolChoice {
  id: string
  name: string
  summary: string
  source: string
  source_status: string
  review: string
  needs: Need[]
  hold_s: number | null
  repetitions: number | null
  sessions_per_day: number | null
  days: number | null
  chosen: boolean
}

export interface Cue {
  start_s: number
  duration_s: number
  phase: Phase
  repetition: number | null
  text: string
  breath: boolean
  pose_from: string
  pose_to: string
  amount: number
}

export interface Plan {
  screening_id: string
  protocol_id: string
  protocol_version: string
  exercise: string
  arm: Arm
  form: {
    exercise: string
    posture: 'standing' | 'seated'
    hold_s: number
    repetitions: number
    rest_s: number
    support: boolean
    small_range: boolean
    someone_near: boolean
  }
  adaptations: string[]
  stop_rules: string[]
  extra: boolean
  total_s: number
  cues: Cue[]
}

export interface Rated<Value> {
  value: Value
  answered_at: string
}

export interface HoldRecord {
  number: number
  planned_s: number
  held_s: number
}

export interface SessionRecord {
  screening_id: string
  protocol_id: string
  protocol_version: string
  exercise: string
  arm: Arm
  language: Language
  started_at: string
  ended_at: string
  paused_s: number
  holds: HoldRecord[]
  stop: { at_s: number; reason: StopReason } | null
  before: Rated<number>
  after: Rated<number> | null
  felt: Rated<Felt> | null
  extra_reason: string | null
  event: { kind: 'pain' | 'new_symptom'; note: string | null } | null
}

export interface SessionSummary {
  id: string
  started_at: string
  arm: Arm
  protocol_id: string
  protocol_name: string
  before: number
  after: number | null
  felt: Felt | null
  planned_s: number
  held_s: number
  repetitions: number
  stop_reason: StopReason | null
}

export interface Problem {
  code: string
  text: string
  field: string | null
  allowed: string[] | null
}

export interface ProfessionalWord {
  name: string
  date: string
  allowed: string
  adaptations: string[]
  lean_back: string
}
