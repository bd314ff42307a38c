"""What the browser gets back about an experiment.

Nothing here tells the arm of a session that is not opened yet: the seed and the order stand only in
the reply of an experiment that is over.
"""

from datetime import date, datetime

from pydantic import BaseModel

from rekmaat.errors import Severity
from rekmaat.guide.experiment import Anchor, Cause, Horizon
from rekmaat.guide.experiment_calendar import SlotState
from rekmaat.guide.experiment_rules import Status
from rekmaat.guide.protocol import Arm
from rekmaat.guide.visit import OnceMore
from rekmaat.judge.answers import Afterwards, PersonVerdict
from rekmaat.web.replies import PlanReply

Interval = tuple[float, float]


class AnchorReply(BaseModel):
    """A moment of the day, and what time it is for this person."""

    anchor: Anchor
    at: str


class ExpectationReply(BaseModel):
    """How much each minute was expected to help, 0 to 10."""

    stretch: int
    control: int


class NoiseReply(BaseModel):
    """Two ratings a minute apart with nothing in between."""

    first: int
    second: int


class SlotReply(BaseModel):
    """One place of a day; `anchor` is null beyond the planned ones, `number` until it is opened."""

    anchor: Anchor | None
    state: SlotState
    number: int | None


class CalendarDayReply(BaseModel):
    """One day of the experiment, from 1."""

    day: int
    date: date
    slots: list[SlotReply]


class FindingReply(BaseModel):
    """Something worth knowing about the record."""

    code: str
    severity: Severity
    text: str


class PairReply(BaseModel):
    """Outcome of the stretch minus outcome of the control; below zero speaks for the stretch."""

    pair: int
    days: tuple[int, int]
    difference: float


class FeltCountsReply(BaseModel):
    """How the sessions of one arm felt afterwards; `none` gave no answer."""

    better: int
    same: int
    worse: int
    unsure: int
    none: int


class FeltTableReply(BaseModel):
    """The felt answers of both arms, side by side."""

    stretch: FeltCountsReply
    control: FeltCountsReply


class ExperimentAnswerReply(BaseModel):
    """The answer: sentences made once for screen, print and terminal, and their numbers.

    Effects are in points, stretch minus control; null is "not enough for this number".
    """

    verdict: PersonVerdict
    headline: str
    lead: str
    felt: str
    cause: str
    knew: str
    note: str
    caption: str
    chance: str
    three_days: str | None
    noise: str
    looks: str
    beside: list[str]
    findings: list[FindingReply]
    effect: float | None
    interval: Interval | None
    anytime_interval: Interval | None
    detectable: float | None
    p_exact: float | None
    e_value: float
    probability_of_benefit: float | None
    chance_per_1000: int | None
    better_afterwards: Afterwards
    pairs: list[PairReply]
    felt_counts: FeltTableReply
    more_pairs_expected: int | None
    decided_at: int | None


class ExperimentReply(BaseModel):
    """One experiment: the plan, what was done of it, and the answer where it may be shown.

    Attributes:
        fingerprint: SHA-256 of the whole plan with its seed, shown before the first session.
        seed: Null until the experiment is over; anyone can then check it against the fingerprint.
        order: The arms of the opened sessions; null as long as the seed is.
        opened: Sessions begun: the rating before was saved and the arm was shown.
        finished: Opened sessions with a rating after.
        pairs_complete: Pairs with both sessions finished.
        next_number: The number of the session that is opened next; null when none may be.
        next_of_pair: Whether that is the first or the second of its pair.
        once_more: Why one more session today asks for a reason first.
        hour_question: The session of which "is it still worse?" is to be asked now.
        can_look: Whether the effect can be looked at early, which is logged and printed.
        can_go_on: Whether sessions can be added after the end.
        looks: How often it was looked at early.
        cause_text: Why it is paused or was stopped, and what to do.
        answer: Null until the end of the plan, a verdict, or an early look.
    """

    id: str
    made_at: datetime
    protocol_id: str
    protocol_name: str
    days: int
    sessions_per_day: int
    planned_sessions: int
    planned_pairs: int
    margin: float
    beta: float
    session_sd: float
    smallest_effect: float | None
    horizon: Horizon
    long_term: bool
    anchors: list[AnchorReply]
    fingerprint: str
    seed: str | None
    order: list[Arm] | None
    expectation: ExpectationReply | None
    status: Status
    cause: Cause | None
    cause_text: str | None
    day: int
    opened: int
    finished: int
    pairs_complete: int
    next_number: int | None
    next_of_pair: int | None
    once_more: OnceMore | None
    own_noise: list[NoiseReply]
    calendar: list[CalendarDayReply]
    hour_question: str | None
    can_look: bool
    can_go_on: bool
    looks: int
    answer: ExperimentAnswerReply | None


class EarlierReply(BaseModel):
    """An experiment before the current one, with what came of it."""

    id: str
    made_at: datetime
    protocol_name: str
    days: int
    sessions_per_day: int
    planned_pairs: int
    opened: int
    status: Status
    cause: Cause | None
    fingerprint: str
    seed: str | None
    answer: ExperimentAnswerReply | None


class PlanningReply(BaseModel):
    """What a new plan starts from, with the protocol chosen now."""

    protocol_id: str
    protocol_name: str
    most_per_day: int
    sessions_per_day: int
    days: int
    long_term_sessions_per_day: int
    long_term_days: int
    anchors: list[AnchorReply]
    margin: float


class ExperimentsReply(BaseModel):
    """The newest experiment and the earlier ones, newest first.

    `planning` is null where the chosen protocol states no dose, so that none can be planned.
    """

    experiment: ExperimentReply | None
    earlier: list[EarlierReply]
    planning: PlanningReply | None


class OutlookReply(BaseModel):
    """What a plan can tell: the smallest effect it finds four times in five, in points."""

    planned_sessions: int
    planned_pairs: int
    smallest_effect: float | None
    margin: float
    three_days: bool


class OpenedReply(BaseModel):
    """The session that was opened; from now on it counts."""

    number: int
    pair: int
    of_pair: int
    plan: PlanReply
