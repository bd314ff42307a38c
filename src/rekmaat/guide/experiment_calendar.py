"""The strip of an experiment: which sessions were done, stopped, left, skipped or are to come.

Only `day` comes from the calendar, by the date it was for the person at the opening. It never
decreases, whatever happens to the clock, and no coin and no pair rests on it.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from rekmaat.guide.experiment import Anchor, Experiment, LogKind, Played
from rekmaat.guide.experiment_rules import Status, day_at, status


class SlotState(StrEnum):
    """What became of one place in the strip."""

    DONE = "done"
    STOPPED = "stopped"
    UNFINISHED = "unfinished"
    SKIPPED = "skipped"
    TO_COME = "to_come"


@dataclass(frozen=True, slots=True)
class Slot:
    """One place of a day; the j-th session opened on a day fills its j-th place.

    Attributes:
        anchor: The day's j-th anchor; None for a session more than the day has anchors.
        state: What became of it.
        number: Of the session that filled it.
    """

    anchor: Anchor | None
    state: SlotState
    number: int | None = None


@dataclass(frozen=True, slots=True)
class CalendarDay:
    """One day of the experiment, from 1, with its date and its places."""

    day: int
    date: date
    slots: tuple[Slot, ...]


def calendar(experiment: Experiment, *, now: datetime) -> tuple[CalendarDay, ...]:
    """Return every day of the plan, and those after it on which a session was opened.

    A skipped session stays visible as skipped. Days of a pause, and days after a stop or after the
    plan, have no places that nobody filled.

    Args:
        experiment: What happened so far.
        now: In the local time of the person.
    """
    first = _first_date(experiment, now)
    return tuple(
        CalendarDay(day, first + timedelta(days=day - 1), slots)
        for day, slots in enumerate(_days(experiment, now), start=1)
    )


def _days(experiment: Experiment, now: datetime) -> Iterator[tuple[Slot, ...]]:
    live = status(experiment, now=now) in (Status.RUNNING, Status.PAUSED)
    goes_on = live and any(entry.kind is LogKind.WENT_ON for entry in experiment.log)
    today, planned_until = day_at(experiment, now), _last_planned_day(experiment, now)
    to_come = experiment.plan.planned_sessions - len(experiment.played) if live else 0
    opened_until = max((one.opening.day for one in experiment.played), default=0)
    for day in range(1, max(planned_until, opened_until, today if goes_on else 0) + 1):
        filled = _filled(experiment, day)
        free = max(experiment.plan.sessions_per_day - len(filled), 0)
        state = SlotState.SKIPPED if day < today else SlotState.TO_COME
        if day > planned_until:
            free = free if goes_on and day == today else 0
        elif day >= today:
            free = min(free, to_come)
            to_come -= free
        elif _is_paused(experiment, day, now):
            free = 0
        yield (*filled, *_empty(experiment, len(filled), free, state))


def _first_date(experiment: Experiment, now: datetime) -> date:
    return experiment.played[0].opening.opened_at.date() if experiment.played else now.date()


def _day_of(experiment: Experiment, moment: datetime, now: datetime) -> int:
    there = moment.astimezone(now.tzinfo).date()
    return max((there - _first_date(experiment, now)).days + 1, 0)


def _last_planned_day(experiment: Experiment, now: datetime) -> int:
    """Return the last day whose empty places were planned; the day of a stop is not one."""
    plan = experiment.plan
    stopped = [
        _day_of(experiment, entry.at, now) - 1
        for entry in experiment.log
        if entry.kind is LogKind.STOPPED
    ]
    reached = [
        played.opening.day - 1
        for played in experiment.played[plan.planned_sessions - 1 : plan.planned_sessions]
    ]
    return min([plan.days, *stopped, *reached])


def _is_paused(experiment: Experiment, day: int, now: datetime) -> bool:
    """Return whether a pause ran on this day, its first and its last day included."""
    begun: int | None = None
    for entry in experiment.log:
        if entry.kind is LogKind.PAUSED and begun is None:
            begun = _day_of(experiment, entry.at, now)
        elif entry.kind is LogKind.RESUMED and begun is not None:
            if begun <= day <= _day_of(experiment, entry.at, now):
                return True
            begun = None
    return begun is not None and day >= begun


def _filled(experiment: Experiment, day: int) -> tuple[Slot, ...]:
    opened = (played for played in experiment.played if played.opening.day == day)
    return tuple(
        Slot(_anchor(experiment, place), _state(played), played.opening.number)
        for place, played in enumerate(opened)
    )


def _empty(experiment: Experiment, after: int, places: int, state: SlotState) -> Iterator[Slot]:
    for place in range(after, after + places):
        yield Slot(_anchor(experiment, place), state)


def _anchor(experiment: Experiment, place: int) -> Anchor | None:
    anchors = experiment.plan.anchors
    return anchors[place].anchor if place < len(anchors) else None


def _state(played: Played) -> SlotState:
    session = played.session
    if session is None:
        return SlotState.UNFINISHED
    if session.stop is not None:
        return SlotState.STOPPED
    return SlotState.UNFINISHED if session.after is None else SlotState.DONE
