"""An experiment as it goes on: each step gives the next one, as the app would."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from lives import a_plan, a_session, number_id
from rekmaat.guide.experiment import (
    Cause,
    Experiment,
    ExperimentPlan,
    LogEntry,
    LogKind,
    Opening,
    Played,
    Tags,
    arm_of,
)
from rekmaat.guide.experiment_rules import day_at, next_number
from rekmaat.guide.ratings import Felt, FeltRating, TensionRating
from rekmaat.guide.session import Session, Stop, StopReason

FIRST_SESSION = 100
LASTS = timedelta(seconds=90)


def begun(plan: ExperimentPlan | None = None) -> Experiment:
    return Experiment(plan or a_plan(), (), (), ())


def opened(experiment: Experiment, at: datetime, *, before: int = 5) -> Experiment:
    """Open the next session, which nobody finished yet."""
    number = next_number(experiment)
    opening = Opening(
        experiment_id=experiment.plan.id,
        number=number,
        session_id=number_id(FIRST_SESSION + number),
        screening_id=number_id(10),
        opened_at=at,
        day=day_at(experiment, at),
        before=TensionRating(before, at, "1"),
        tags=Tags(),
    )
    return replace(experiment, played=(*experiment.played, Played(opening, None)))


def ended(
    experiment: Experiment,
    *,
    after: int | None = 5,
    felt: Felt = Felt.SAME,
    stopped: bool = False,
) -> Experiment:
    """End the session that was opened last."""
    last = experiment.played[-1]
    session = _session(experiment, last.opening, after=after, felt=felt)
    if stopped:
        session = replace(session, stop=Stop(30.0, StopReason.INTERRUPTED))
    return replace(experiment, played=(*experiment.played[:-1], Played(last.opening, session)))


def played(
    experiment: Experiment, at: datetime, *, felt: Felt = Felt.SAME, after: int = 5
) -> Experiment:
    return ended(opened(experiment, at), felt=felt, after=after)


def played_at(experiment: Experiment, moments: Sequence[datetime]) -> Experiment:
    for at in moments:
        experiment = played(experiment, at)
    return experiment


def logged(
    experiment: Experiment,
    kind: LogKind,
    at: datetime,
    *,
    cause: Cause | None = None,
    session_id: str | None = None,
) -> Experiment:
    entry_id = number_id(700 + len(experiment.log))
    entry = LogEntry(entry_id, experiment.plan.id, kind, at, cause, session_id, None)
    return replace(experiment, log=(*experiment.log, entry))


def _session(experiment: Experiment, opening: Opening, *, after: int | None, felt: Felt) -> Session:
    end = opening.opened_at + LASTS
    return replace(
        a_session(at=opening.opened_at),
        id=opening.session_id,
        arm=arm_of(experiment.plan.seed, opening.number),
        ended_at=end,
        before=opening.before,
        after=None if after is None else TensionRating(after, end, "1"),
        felt=FeltRating(felt, end, "1"),
        stop=None,
        event=None,
    )
