"""When an experiment is running, paused, stopped or done, and what pauses or stops it."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from enum import StrEnum

from rekmaat.guide.clearance import Clearance
from rekmaat.guide.experiment import (
    Cause,
    Experiment,
    ExperimentPlan,
    Horizon,
    LogEntry,
    LogKind,
    Opening,
    Played,
)
from rekmaat.guide.screening import Adaptation, Outcome
from rekmaat.guide.session import Session
from rekmaat.guide.visit import WORSE_AMONG, WORSE_STOPS_AT

POINTS_UP_STOPS = 2
"""A rating after the session this much above the one before it stops the experiment."""
LEFT_AFTER = timedelta(minutes=30)
"""An opened session without an end counts as left unfinished after this long; our own choice."""
ASK_FROM, ASK_UNTIL = timedelta(hours=1), timedelta(hours=48)
"""How long after a session felt as worse "is it still worse?" is asked; two days from its answers
where these came late."""
ASK_AT_MOST = timedelta(days=7)
"""But no later after the session than anybody remembers the hour after it; our own choice."""


class Status(StrEnum):
    """How an experiment stands."""

    RUNNING = "running"
    PAUSED = "paused"
    STOPPED = "stopped"
    DONE = "done"


def status(experiment: Experiment, *, now: datetime | None = None) -> Status:
    """Return how the experiment stands; a stop is final, and the end of the plan ends a pause.

    The plan ends with its last session or, with fewer sessions, with its last day. A session that
    is still going on then is waited for.

    Args:
        experiment: What happened so far.
        now: In the local time of the person; without it, only the sessions are counted.
    """
    if _last(experiment, LogKind.STOPPED) is not None:
        return Status.STOPPED
    if _plan_is_over(experiment, now) and _last(experiment, LogKind.WENT_ON) is None:
        return Status.DONE
    return Status.RUNNING if _pause(experiment) is None else Status.PAUSED


def status_cause(experiment: Experiment) -> Cause | None:
    """Return why it was stopped, or else why it is paused."""
    entry = _last(experiment, LogKind.STOPPED) or _pause(experiment)
    return None if entry is None else entry.cause


def next_number(experiment: Experiment) -> int:
    """Return the number of the session that is opened next."""
    return len(experiment.played) + 1


def complete_pairs(played: Iterable[Played]) -> int:
    """Return of how many pairs both sessions have an answer afterwards."""
    done = {one.opening.number for one in played if is_finished(one)}
    return sum(number + 1 in done for number in done if number % 2)


def is_finished(played: Played) -> bool:
    """Return whether a session has an answer afterwards, whether stopped early or not."""
    return played.session is not None and played.session.after is not None


def going_on(experiment: Experiment, now: datetime) -> Opening | None:
    """Return the opened session that was neither answered nor left yet.

    It may have been answered where nobody here knows it yet; its answers are taken whenever they
    come.
    """
    for played in reversed(experiment.played):
        age = now - played.opening.opened_at
        if played.session is None and timedelta(0) <= age < LEFT_AFTER:
            return played.opening
    return None


def day_at(experiment: Experiment, now: datetime) -> int:
    """Return the day of a session opened now, `now` in the local time of the person.

    By the dates it was for the person then and is now; it never decreases, whatever the clock did.
    """
    if not experiment.played:
        return 1
    first, last = experiment.played[0].opening, experiment.played[-1].opening
    return max(last.day, (now.date() - first.opened_at.date()).days + 1)


def pauses(experiment: Experiment) -> bool:
    """Return whether two of the last three sessions were felt as worse, and no pause runs (S08).

    Only sessions opened since the experiment was last resumed are looked at.
    """
    resumed = _last(experiment, LogKind.RESUMED)
    sessions = [
        played.session
        for played in experiment.played
        if played.session is not None and (resumed is None or played.opening.opened_at > resumed.at)
    ]
    worse = sum(session.felt_worse for session in sessions[-WORSE_AMONG:])
    return worse >= WORSE_STOPS_AT and _pause(experiment) is None


def stops(session: Session) -> bool:
    """Return whether a session ended two points or more above where it began."""
    if session.after is None:
        return False
    return session.after.value - session.before.value >= POINTS_UP_STOPS


def hour_question(experiment: Experiment, now: datetime) -> str | None:
    """Return the oldest session felt as worse of which "still worse?" is to be asked now."""
    answered = {entry.session_id for entry in experiment.log if entry.kind is LogKind.HOUR_ANSWERED}
    for played in experiment.played:
        session = played.session
        if session is None or not session.felt_worse or session.id in answered:
            continue
        known_at = max(session.ended_at, played.saved_at or session.ended_at)
        until = min(known_at + ASK_UNTIL, session.ended_at + ASK_AT_MOST)
        if session.ended_at + ASK_FROM <= now < until:
            return session.id
    return None


def horizon_of(plan: ExperimentPlan, clearances: Iterable[Clearance]) -> Horizon:
    """Return the long horizon also where the clearances the sessions were opened under differ."""
    allowed = {allowance(clearance) for clearance in clearances}
    return Horizon.LONG_TERM if len(allowed) > 1 else plan.horizon


def allowance(clearance: Clearance) -> tuple[Outcome, frozenset[Adaptation]]:
    """Return what a clearance allows; sessions under another one are about something else."""
    return clearance.outcome, clearance.adaptations


def _last(experiment: Experiment, kind: LogKind) -> LogEntry | None:
    return next((entry for entry in reversed(experiment.log) if entry.kind is kind), None)


def _pause(experiment: Experiment) -> LogEntry | None:
    """Return the pause that was not followed by a resumption."""
    kinds = (LogKind.PAUSED, LogKind.RESUMED)
    last = next((entry for entry in reversed(experiment.log) if entry.kind in kinds), None)
    return last if last is not None and last.kind is LogKind.PAUSED else None


def _plan_is_over(experiment: Experiment, now: datetime | None) -> bool:
    plan, played = experiment.plan, experiment.played
    if len(played) > plan.planned_sessions:
        return True
    days_are_over = now is not None and day_at(experiment, now) > plan.days
    if len(played) < plan.planned_sessions and not days_are_over:
        return False
    left = now is not None and now - played[-1].opening.opened_at >= LEFT_AFTER
    return played[-1].session is not None or left
