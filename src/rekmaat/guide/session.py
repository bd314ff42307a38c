"""A session as it happened, and whether it can have happened that way."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from rekmaat.errors import Argument, Finding, Severity
from rekmaat.guide.cues import CueSheet
from rekmaat.guide.protocol import Arm, Phase
from rekmaat.guide.ratings import Felt, FeltRating, TensionRating
from rekmaat.guide.wording import Language

HOLD_TOLERANCE_S = 0.2
"""Timing error a whole session may have (P06)."""
IN_TIME = timedelta(seconds=60)
"""An after-rating counts for "within a minute" only when it came this soon (P07)."""


class StopReason(StrEnum):
    """Why a session was stopped."""

    SHARP_PAIN = "sharp_pain"
    LEG_SYMPTOM = "leg_symptom"
    DIZZY = "dizzy"
    INTERRUPTED = "interrupted"
    OTHER = "other"


class EventKind(StrEnum):
    """Something that went wrong around a session."""

    PAIN = "pain"
    NEW_SYMPTOM = "new_symptom"


RESCREEN_REASONS = frozenset({StopReason.LEG_SYMPTOM, StopReason.DIZZY})


@dataclass(frozen=True, slots=True)
class Hold:
    """One repetition: what was planned and how long it really lasted."""

    number: int
    planned_s: float
    held_s: float


@dataclass(frozen=True, slots=True)
class Stop:
    """When and why the session was stopped."""

    at_s: float
    reason: StopReason


@dataclass(frozen=True, slots=True)
class AdverseEvent:
    """What the person told about pain or something new."""

    kind: EventKind
    note: str | None


@dataclass(frozen=True, slots=True)
class Session:
    """One performance, from the tap that started it to the answers after it."""

    id: str
    screening_id: str
    protocol_id: str
    protocol_version: str
    exercise: str
    arm: Arm
    language: Language
    started_at: datetime
    ended_at: datetime
    paused_s: float
    holds: tuple[Hold, ...]
    before: TensionRating
    after: TensionRating | None = None
    felt: FeltRating | None = None
    stop: Stop | None = None
    extra_reason: str | None = None
    event: AdverseEvent | None = None

    @property
    def held_s(self) -> float:
        """Seconds held over all repetitions."""
        return sum(hold.held_s for hold in self.holds)

    @property
    def planned_s(self) -> float:
        """Seconds planned over all repetitions."""
        return sum(hold.planned_s for hold in self.holds)

    @property
    def answered_in_time(self) -> bool:
        """Whether the after-rating came within a minute of the end."""
        return self.after is not None and self.after.answered_at - self.ended_at <= IN_TIME

    @property
    def felt_worse(self) -> bool:
        """Whether it was felt as worse than before."""
        return self.felt is not None and self.felt.value is Felt.WORSE

    @property
    def was_setback(self) -> bool:
        """Whether it was stopped by sharp pain or felt as worse."""
        stopped = self.stop is not None and self.stop.reason is StopReason.SHARP_PAIN
        return stopped or self.felt_worse

    @property
    def asks_for_screening(self) -> bool:
        """Whether what happened makes the clearance void."""
        stopped = self.stop is not None and self.stop.reason in RESCREEN_REASONS
        return stopped or self.event is not None


def faults(session: Session, sheet: CueSheet | None, *, longest_s: float) -> tuple[Finding, ...]:
    """Return what cannot be true of a session, and not of one played from this cue sheet.

    Args:
        session: What the browser says happened.
        sheet: What it was played from, where that is still known.
        longest_s: The longest hold this person may do, whatever the sheet.
    """
    return (
        *(_differences(session, sheet) if sheet is not None else ()),
        *_impossible_holds(session, longest_s),
        *_impossible_times(session),
    )


def _differences(session: Session, sheet: CueSheet) -> Iterator[Finding]:
    if session.exercise != sheet.form.exercise:
        yield _refused(
            "session-exercise-differs", expected=sheet.form.exercise, given=session.exercise
        )
    planned = [cue.duration_s for cue in sheet.cues if cue.phase is Phase.HOLD]
    if len(session.holds) != len(planned):
        yield _refused("session-holds-differ", expected=len(planned), given=len(session.holds))
    for hold, planned_s in zip(session.holds, planned, strict=False):
        if abs(hold.planned_s - planned_s) > HOLD_TOLERANCE_S:
            yield _refused(
                "session-plan-differs", number=hold.number, expected=planned_s, given=hold.planned_s
            )


def _impossible_holds(session: Session, longest_s: float) -> Iterator[Finding]:
    if [hold.number for hold in session.holds] != list(range(1, len(session.holds) + 1)):
        yield _refused("session-holds-unordered")
    for hold in session.holds:
        allowed_s = min(hold.planned_s, longest_s)
        if hold.held_s > allowed_s + HOLD_TOLERANCE_S:
            yield _refused(
                "session-held-too-long", number=hold.number, longest=allowed_s, given=hold.held_s
            )


def _impossible_times(session: Session) -> Iterator[Finding]:
    if session.ended_at < session.started_at:
        yield _refused("session-ends-before-start")
    ratings = (session.after, session.felt)
    if any(rating is not None and rating.answered_at < session.started_at for rating in ratings):
        yield _refused("session-answered-before-start")


def _refused(code: str, **arguments: Argument) -> Finding:
    return Finding(code, Severity.REFUSED, arguments)
