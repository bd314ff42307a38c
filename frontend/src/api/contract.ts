/** The words of the server, from its own description: `npm run types` writes schema.ts. */
import type { components } from './schema'

type Schemas = components['schemas']

export type Language = Schemas['Language']
export type Country = Schemas['Country']
export type Arm = Schemas['Arm']
export type Phase = Schemas['Phase']
export type Felt = Schemas['Felt']
export type StopReason = Schemas['StopReason']
export type EventKind = Schemas['EventKind']
export type AnythingNew = Schemas['AnythingNew']
export type Adaptation = Schemas['Adaptation']
export type Person = Schemas['PersonBody']
export type State = Schemas['StateReply']
export type Clearance = Schemas['ClearanceReply']
export type Question = Schemas['QuestionReply']
export type Page = Schemas['PageReply']
export type ScreeningTable = Schemas['ScreeningReply']
export type ScreeningAnswers = Schemas['ScreeningBody']
export type ScreeningReply = Schemas['ScreenedReply']
export type ProfessionalWord = Schemas['ProfessionalBody']
export type ProtocolChoice = Schemas['ProtocolReply']
export type ProtocolFault = Schemas['FaultReply']
export type Protocols = Schemas['ProtocolsReply']
export type Plan = Schemas['PlanReply']
export type OnceMore = Schemas['OnceMore']
export type Cue = Schemas['CueReply']
export type HoldRecord = Schemas['HoldBody']
export type SessionRecord = Schemas['SessionBody']
export type SessionSummary = Schemas['SessionReply']
export type History = Schemas['HistoryReply']
export type Receipt = Schemas['ReceiptReply']
export type Erased = Schemas['ErasedReply']
export type Problem = Required<Schemas['ErrorReply']>

export interface Rated<Value> {
  value: Value
  answered_at: string
}
