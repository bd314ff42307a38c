"""The strip of an experiment: which sessions were done, stopped, left, skipped or are to come.

Only `day` comes from the calendar, by the date it was for the person at the opening. It never
decreases, whatever happens to the clock, and no coin and no pair rests on it.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from rekmaat.guide.experiment import Anchor, Experiment, LogKind, Played
from rekmaat.guide.experiment_rules import Status, status


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


def day_at(experiment: Experiment, now: datetime) -> int:
    """Return the day of a session opened now, `now` in the local time of the person."""
    if not experiment.played:
        return 1
    passed = (now.date() - _first_date(experiment, now)).days
    return max(experiment.played[-1].opening.day, passed + 1)


def calendar(experiment: Experiment, *, now: datetime) -> tuple[CalendarDay, ...]:
    """Return every day until the last session that was opened or is still planned.

    A skipped session stays visible as skipped, and the strip grows until the planned number is
    reached. Days of a pause, and days after a stop or after the plan, have no empty places.

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
    last = day_at(experiment, now) if live else _day_of_the_end(experiment, now)
    skipped_until = min(last, _day_of_the_planned_end(experiment) or last)
    to_come = _to_come(experiment, last) if live else 0
    day = 0
    while day < last or to_come > 0:
        day += 1
        filled = _filled(experiment, day)
        free = max(experiment.plan.sessions_per_day - len(filled), 0)
        if day < skipped_until and not _is_paused(experiment, day, now):
            yield (*filled, *_empty(experiment, len(filled), free, SlotState.SKIPPED))
        elif day >= last:
            coming = min(free, to_come)
            to_come -= coming
            yield (*filled, *_empty(experiment, len(filled), coming, SlotState.TO_COME))
        else:
            yield filled


def _first_date(experiment: Experiment, now: datetime) -> date:
    return experiment.played[0].opening.opened_at.date() if experiment.played else now.date()


def _day_of(experiment: Experiment, moment: datetime, now: datetime) -> int:
    there = moment.astimezone(now.tzinfo).date()
    return max((there - _first_date(experiment, now)).days + 1, 0)


def _day_of_the_end(experiment: Experiment, now: datetime) -> int:
    opened = [played.opening.day for played in experiment.played[-1:]]
    stopped = [
        _day_of(experiment, entry.at, now)
        for entry in experiment.log
        if entry.kind is LogKind.STOPPED and experiment.played
    ]
    return max(opened + stopped, default=0)


def _day_of_the_planned_end(experiment: Experiment) -> int | None:
    planned = experiment.plan.planned_sessions
    if len(experiment.played) < planned:
        return None
    return experiment.played[planned - 1].opening.day


def _to_come(experiment: Experiment, today: int) -> int:
    """Return how many sessions are still planned; where one goes on after them, those of today."""
    left = experiment.plan.planned_sessions - len(experiment.played)
    if all(entry.kind is not LogKind.WENT_ON for entry in experiment.log):
        return max(left, 0)
    return max(experiment.plan.sessions_per_day - len(_opened_on(experiment, today)), 0)


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


def _opened_on(experiment: Experiment, day: int) -> Sequence[Played]:
    return [played for played in experiment.played if played.opening.day == day]


def _filled(experiment: Experiment, day: int) -> tuple[Slot, ...]:
    return tuple(
        Slot(_anchor(experiment, place), _state(played), played.opening.number)
        for place, played in enumerate(_opened_on(experiment, day))
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
