"""What a person must do next, from what happened so far."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from rekmaat.guide.clearance import (
    AnythingNew,
    CheckIn,
    Clearance,
    NotClearedError,
    Obstacle,
    Permit,
    permit,
)
from rekmaat.guide.session import Session

WORSE_STOPS_AT, WORSE_AMONG = 2, 3
"""Two sessions felt as worse among the last three ask for screening again (S08)."""
CHECK_IN_HOLDS_FOR = timedelta(hours=1)
"""How long "nothing new" may be relied on before a session; our own choice."""


class Step(StrEnum):
    """The next thing to ask for."""

    SCREEN = "screen"
    REFUSED = "refused"
    CHECK_IN = "check_in"
    READY = "ready"


class OnceMore(StrEnum):
    """Why one more session today asks for a reason first."""

    SETBACK = "setback"
    DOSE_DONE = "dose_done"


@dataclass(frozen=True, slots=True)
class Past:
    """The last clearance and what happened under it; "something new" cannot be taken back.

    `last_over_at` is when the last session was known to be over, by the clock that also dates the
    check-ins: the browser's may differ. `halted_at` is when an experiment was last stopped because
    it got worse.
    """

    clearance: Clearance | None = None
    check_ins: tuple[CheckIn, ...] = ()
    sessions: tuple[Session, ...] = ()  # newest first
    last_over_at: datetime | None = None
    halted_at: datetime | None = None

    @property
    def is_halted(self) -> bool:
        """Whether it got too much worse since the questions were answered."""
        asked = self.clearance
        return bool(asked and self.halted_at and self.halted_at >= asked.answered_at)

    def until(self, moment: datetime, *, without: str) -> "Past":
        """Return the past as it was at a moment, leaving out one session."""
        return Past(
            clearance=self.clearance,
            check_ins=tuple(item for item in self.check_ins if item.answered_at <= moment),
            sessions=tuple(
                session
                for session in self.sessions
                if session.started_at < moment and session.id != without
            ),
            halted_at=self.halted_at if self.halted_at and self.halted_at <= moment else None,
        )


def valid_permit(past: Past, *, table_version: str, at: datetime) -> Permit:
    """Return leave to start, unless something happened since that makes the clearance void.

    Raises:
        NotClearedError: There is no valid clearance, something new was told, or a session ended in
            a way that asks for screening again.
    """
    permitted = permit(past.clearance, table_version=table_version, at=at)
    if any(check_in.answer is not AnythingNew.NO for check_in in past.check_ins):
        raise NotClearedError(Obstacle.SOMETHING_NEW)
    if any(session.asks_for_screening for session in past.sessions):
        raise NotClearedError(Obstacle.SOMETHING_NEW)
    worse = sum(session.felt_worse for session in past.sessions[:WORSE_AMONG])
    if past.is_halted or worse >= WORSE_STOPS_AT:
        raise NotClearedError(Obstacle.GOT_WORSE)
    return permitted


def permit_to_start(past: Past, *, table_version: str, now: datetime) -> Permit:
    """Return leave to start now, which also takes a fresh answer to "anything new?".

    Raises:
        NotClearedError: As `valid_permit`, or nobody asked "anything new?" since the last session.
    """
    permitted = valid_permit(past, table_version=table_version, at=now)
    asked_at = _last_asked(past)
    since_then = past.last_over_at is not None and past.last_over_at >= asked_at
    if since_then or now - asked_at > CHECK_IN_HOLDS_FOR:
        raise NotClearedError(Obstacle.NOT_CHECKED_IN)
    return permitted


def once_more(
    past: Past, *, done_today: int, a_day: int | None, midnight: datetime
) -> OnceMore | None:
    """Return why a session now asks for a reason: a setback today, or the day's dose is done."""
    today = (session for session in past.sessions if session.started_at >= midnight)
    if any(session.was_setback for session in today):
        return OnceMore.SETBACK
    if a_day is not None and done_today >= a_day:
        return OnceMore.DOSE_DONE
    return None


def obstacle_to_start(past: Past, *, table_version: str, now: datetime) -> Obstacle | None:
    """Return what stands in the way of a session now, if anything does."""
    try:
        permit_to_start(past, table_version=table_version, now=now)
    except NotClearedError as error:
        return error.obstacle
    return None


def ready_until(past: Past) -> datetime | None:
    """Return until when leave given now holds if nothing happens, or None where nothing is asked.

    A page that lost its server may rely on leave it was given, but never longer than this.
    """
    if past.clearance is None:
        return None
    return min(_last_asked(past) + CHECK_IN_HOLDS_FOR, past.clearance.expires_at)


def next_step(obstacle: Obstacle | None) -> Step:
    """Return what to ask the person for now."""
    match obstacle:
        case None:
            return Step.READY
        case Obstacle.REFUSED:
            return Step.REFUSED
        case Obstacle.NOT_CHECKED_IN:
            return Step.CHECK_IN
        case _:
            return Step.SCREEN


def _last_asked(past: Past) -> datetime:
    moments = [past.clearance.answered_at] if past.clearance else []
    return max(moments + [check_in.answered_at for check_in in past.check_ins])
