"""What the browser gets back."""

from datetime import date, datetime

from pydantic import BaseModel

from rekmaat.guide.clearance import Obstacle
from rekmaat.guide.protocol import Arm, Need, Phase, Posture, ReviewStatus, SourceStatus
from rekmaat.guide.ratings import Felt
from rekmaat.guide.screening import Adaptation, Outcome, Within
from rekmaat.guide.session import StopReason
from rekmaat.guide.visit import OnceMore, Step
from rekmaat.guide.wording import Country, Language


class ErrorReply(BaseModel):
    """What went wrong: a code for the page, a sentence for a developer."""

    code: str
    text: str
    field: str | None = None
    allowed: list[str] | None = None


class AdaptationReply(BaseModel):
    """One adaptation of the session."""

    code: Adaptation
    text: str


class ProfessionalReply(BaseModel):
    """Whose word lowered the outcome."""

    name: str
    date: date
    allowed: str


class ClearanceReply(BaseModel):
    """What the conditions of use allow."""

    screening_id: str
    outcome: Outcome
    within: Within | None
    text: str
    within_text: str | None
    gp: str
    after_hours: str
    emergency_call: str
    adaptations: list[AdaptationReply]
    advice: list[str]
    clearable: bool
    answered_at: datetime
    expires_at: datetime
    table_version: str
    professional: ProfessionalReply | None


class PersonReply(BaseModel):
    """Language and country."""

    language: Language
    country: Country


class ChosenProtocolReply(BaseModel):
    """The protocol the person does."""

    id: str
    name: str
    sessions_per_day: int | None
    repetitions: int | None
    hold_s: float | None
    needs: list[Need]


class StateReply(BaseModel):
    """Where the person stands."""

    version: str
    person: PersonReply | None
    step: Step
    obstacle: Obstacle | None
    clearance: ClearanceReply | None
    protocol: ChosenProtocolReply
    sessions_today: int
    sessions_total: int
    ready_until: datetime | None


class AnswerReply(BaseModel):
    """An answer that can be given."""

    id: str
    label: str


class QuestionReply(BaseModel):
    """A question, in full and as a line of its page's list."""

    id: str
    text: str
    short: str | None
    answers: list[AnswerReply]


class PageReply(BaseModel):
    """One page of questions."""

    stage: int
    title: str
    questions: list[QuestionReply]


class StopRuleReply(BaseModel):
    """When to stop."""

    id: str
    when: str
    text: str


class ScreeningReply(BaseModel):
    """Everything the screening asks."""

    version: str
    anything_new: str
    stop_rules: list[StopRuleReply]
    pages: list[PageReply]


class ScreenedReply(BaseModel):
    """What came of the answers so far."""

    outcome: Outcome
    stage: int | None
    next: list[str]
    clearance: ClearanceReply | None


class ProtocolReply(BaseModel):
    """A protocol that can be chosen."""

    id: str
    name: str
    summary: str
    source: str
    source_status: SourceStatus
    review: ReviewStatus
    reviewed_by: str | None
    needs: list[Need]
    hold_s: float | None
    repetitions: int | None
    sessions_per_day: int | None
    days: int | None
    chosen: bool


class FaultReply(BaseModel):
    """What is wrong with a file of the therapist's own."""

    code: str
    text: str


class ProtocolsReply(BaseModel):
    """Every protocol, and the faults of files that could not be used."""

    protocols: list[ProtocolReply]
    faults: list[FaultReply]


class FormReply(BaseModel):
    """How this person does the exercise."""

    exercise: str
    posture: Posture
    hold_s: float
    repetitions: int
    rest_s: float
    support: bool
    small_range: bool
    someone_near: bool


class UtteranceReply(BaseModel):
    """Words to say, or a bare tick, at a time in a cue: from its start, or back from its end."""

    at_s: float
    from_end: bool
    text: str | None
    clip: str | None


class PhraseReply(BaseModel):
    """Words to say when something happens, and the name of their recording."""

    text: str
    clip: str


class PhrasesReply(BaseModel):
    """What is said when something happens that the cue sheet does not plan."""

    paused: PhraseReply
    resumed: PhraseReply
    stopped: PhraseReply
    done: PhraseReply


class MistakeReply(BaseModel):
    """What not to do, with the pose that shows it where there is one."""

    id: str
    text: str
    pose: str | None


class CueReply(BaseModel):
    """One thing to say and show."""

    start_s: float
    duration_s: float
    phase: Phase
    repetition: int | None
    text: str
    breath: bool
    pose_from: str
    pose_to: str
    amount: float
    spoken: list[UtteranceReply]


class ConditionsReply(BaseModel):
    """Who calls, who asks a doctor first, when to stop, and what to heed afterwards."""

    urgent: list[str]
    call: str
    ask_first: list[str]
    stop: list[str]
    after: list[str]


class ShowableReply(BaseModel):
    """A protocol that can be shown; whose choice it is, is nobody's business here."""

    id: str
    name: str
    exercise_name: str
    posture: Posture
    source: str
    source_status: SourceStatus
    review: ReviewStatus
    needs: list[Need]
    hold_s: float
    repetitions: int | None


class MaterialsReply(BaseModel):
    """What can be shown to a room, and the conditions it opens with."""

    conditions: ConditionsReply
    protocols: list[ShowableReply]


class MaterialReply(BaseModel):
    """A protocol to show to a room; nobody's session."""

    protocol_id: str
    protocol_name: str
    source: str
    source_status: SourceStatus
    review: ReviewStatus
    exercise: str
    exercise_name: str
    form: FormReply
    conditions: ConditionsReply
    steps: list[str]
    mistakes: list[MistakeReply]
    total_s: float
    cues: list[CueReply]
    phrases: PhrasesReply


class PlanReply(BaseModel):
    """The session that may start now."""

    screening_id: str
    protocol_id: str
    protocol_version: str
    exercise: str
    arm: Arm
    form: FormReply
    adaptations: list[str]
    steps: list[str]
    mistakes: list[MistakeReply]
    stop_rules: list[str]
    once_more: OnceMore | None
    total_s: float
    cues: list[CueReply]
    phrases: PhrasesReply


class ReceiptReply(BaseModel):
    """That the session is stored."""

    id: str
    saved_at: datetime
    revisable_until: datetime


class SessionReply(BaseModel):
    """One session of the history."""

    id: str
    started_at: datetime
    arm: Arm
    protocol_id: str
    protocol_name: str
    before: int
    after: int | None
    felt: Felt | None
    answered_in_time: bool
    planned_s: float
    held_s: float
    repetitions: int
    stop_reason: StopReason | None


class HistoryReply(BaseModel):
    """Every session, newest first."""

    sessions: list[SessionReply]


class ErasedReply(BaseModel):
    """What was removed, by kind."""

    removed: dict[str, int]
