"""What happens to an experiment on its way: own noise, looks, pauses, stops, going on."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import partial

from sqlalchemy import Connection

from rekmaat.catalogue.protocols import load_protocols
from rekmaat.catalogue.screening import load_screening
from rekmaat.errors import Finding, RefusedError, Severity
from rekmaat.guide.clearance import NotClearedError, Obstacle
from rekmaat.guide.experiment import Cause, Experiment, LogKind, OwnNoise
from rekmaat.guide.experiment_rules import Status
from rekmaat.guide.visit import valid_permit
from rekmaat.service.experiment_record import (
    NoLookYetError,
    NotRunningError,
    known_experiment,
    new_entry,
    newest_experiment,
)
from rekmaat.service.experiment_standing import stand, status_of
from rekmaat.service.house import House
from rekmaat.service.visits import UnknownError, read_past
from rekmaat.store import experiments as store

NOISE_APART = timedelta(seconds=45)
"""The two ratings of one's own noise are a minute apart; less is another measurement."""


@dataclass(frozen=True, slots=True)
class HourAnswer:
    """Whether it was still worse an hour after a session."""

    experiment_id: str
    session_id: str
    still_worse: bool


def add_noise(house: House, noise: OwnNoise) -> None:
    """Store two ratings a minute apart with nothing in between.

    Raises:
        UnknownError: There is no such experiment.
        AlreadyStoredError: The id was used for other ratings.
        RefusedError: The second came too soon after the first.
    """
    if noise.second.answered_at - noise.first.answered_at < NOISE_APART:
        seconds = int(NOISE_APART.total_seconds())
        raise RefusedError(Finding("noise-too-soon", Severity.REFUSED, {"seconds": seconds}))
    with house.database.writing() as connection:
        known_experiment(connection, noise.experiment_id)
        store.add_noise(connection, noise)


def look(house: House, experiment_id: str, *, now: datetime) -> None:
    """Let the effect be seen until the next session; what may be seen anyhow is not logged.

    Raises:
        UnknownError: There is no such experiment.
        NoLookYetError: There is nothing to see yet, or only the end of the plan can tell.
    """
    protocols = load_protocols(house.home)
    with house.database.writing() as connection:
        experiment = known_experiment(connection, experiment_id)
        standing = stand(connection, experiment, protocols, now=now)
        if standing.account.revealed:
            return
        if not standing.can_look:
            raise NoLookYetError
        store.add_log_entry(connection, new_entry(experiment_id, LogKind.LOOKED, at=now))


def answer_hour(house: House, answer: HourAnswer, *, now: datetime) -> None:
    """Store whether it is still worse; then the experiment stops (S08). The first answer counts.

    Raises:
        UnknownError: There is no such experiment, or no session of it that felt worse.
    """
    with house.database.writing() as connection:
        experiment = known_experiment(connection, answer.experiment_id)
        if not _felt_worse(experiment, answer.session_id):
            raise UnknownError("session that felt worse", answer.session_id)
        if _has(experiment, LogKind.HOUR_ANSWERED, answer.session_id):
            return
        cause = Cause.STILL_WORSE if answer.still_worse else None
        entry = partial(
            new_entry, answer.experiment_id, at=now, cause=cause, session_id=answer.session_id
        )
        store.add_log_entry(connection, entry(LogKind.HOUR_ANSWERED))
        if answer.still_worse and not _has(experiment, LogKind.STOPPED):
            store.add_log_entry(connection, entry(LogKind.STOPPED))


def resume(house: House, experiment_id: str, *, note: str | None, now: datetime) -> None:
    """Go on after a pause; the questions must have been answered again since, and allow it.

    Asked twice, it counts once.

    Raises:
        UnknownError: There is no such experiment.
        NotRunningError: It is not paused.
        NotClearedError: There is no valid clearance from after the pause.
    """
    with house.database.writing() as connection:
        experiment = known_experiment(connection, experiment_id)
        standing = status_of(connection, experiment, now=now)
        if standing is Status.RUNNING and _has(experiment, LogKind.RESUMED):
            return
        if standing is not Status.PAUSED:
            raise NotRunningError(standing)
        _check_cleared_since_pause(connection, experiment, now)
        entry = new_entry(experiment_id, LogKind.RESUMED, at=now)
        store.add_log_entry(connection, replace(entry, note=note))


def stop(house: House, experiment_id: str, *, note: str | None, now: datetime) -> None:
    """Stop for good; a second time changes nothing.

    Raises:
        UnknownError: There is no such experiment.
    """
    with house.database.writing() as connection:
        experiment = known_experiment(connection, experiment_id)
        if _has(experiment, LogKind.STOPPED):
            return
        entry = new_entry(experiment_id, LogKind.STOPPED, at=now, cause=Cause.OWN_CHOICE)
        store.add_log_entry(connection, replace(entry, note=note))


def go_on(house: House, experiment_id: str, *, now: datetime) -> None:
    """Add sessions to an experiment whose end is reached; asked twice, it counts once.

    Raises:
        UnknownError: There is no such experiment.
        NotRunningError: It is not at its end, or nobody should go on with it.
    """
    protocols = load_protocols(house.home)
    with house.database.writing() as connection:
        experiment = known_experiment(connection, experiment_id)
        newest = newest_experiment(connection) == experiment
        standing = stand(connection, experiment, protocols, now=now, newest=newest)
        if standing.account.went_on and standing.account.status is Status.RUNNING:
            return
        if not standing.can_go_on:
            raise NotRunningError(standing.account.status)
        store.add_log_entry(connection, new_entry(experiment_id, LogKind.WENT_ON, at=now))


def _has(experiment: Experiment, kind: LogKind, session_id: str | None = None) -> bool:
    return any(
        entry.kind is kind and session_id in (None, entry.session_id) for entry in experiment.log
    )


def _felt_worse(experiment: Experiment, session_id: str) -> bool:
    return any(
        one.session is not None and one.session.id == session_id and one.session.felt_worse
        for one in experiment.played
    )


def _check_cleared_since_pause(
    connection: Connection, experiment: Experiment, now: datetime
) -> None:
    past = read_past(connection)
    valid_permit(past, table_version=load_screening().table.version, at=now)
    paused_at = max(entry.at for entry in experiment.log if entry.kind is LogKind.PAUSED)
    if past.clearance is None or past.clearance.answered_at <= paused_at:
        raise NotClearedError(Obstacle.GOT_WORSE)
