"""Experiments: plans, opened sessions, own noise, and a log in which nothing is changed."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, RowMapping, Table, delete, func, insert, select

from rekmaat.guide.experiment import (
    Cause,
    Experiment,
    ExperimentPlan,
    LogEntry,
    LogKind,
    Opening,
    OwnNoise,
    Played,
)
from rekmaat.store import tables
from rekmaat.store.errors import AlreadyStoredError, DoesNotFitError, NotStoredError
from rekmaat.store.experiment_rows import (
    entry_of,
    entry_values,
    noise_of,
    noise_values,
    opening_of,
    opening_values,
    plan_of,
    plan_values,
)
from rekmaat.store.sessions import StoredSession, read_opened_sessions

_OPENING, _NOISE = tables.experiment_opening.c, tables.experiment_noise.c
_LOG = tables.experiment_log.c


@dataclass(frozen=True, slots=True)
class StoredExperiment:
    """An experiment without the sessions themselves, which are stored beside it."""

    plan: ExperimentPlan
    openings: tuple[Opening, ...]
    noise: tuple[OwnNoise, ...]
    log: tuple[LogEntry, ...]

    def with_sessions(self, sessions: Mapping[str, StoredSession]) -> Experiment:
        """Return the experiment with the sessions, by id, that were played."""
        played = (_played(one, sessions.get(one.session_id)) for one in self.openings)
        return Experiment(self.plan, tuple(played), self.noise, self.log)


def add_experiment(connection: Connection, plan: ExperimentPlan) -> None:
    """Store a plan; the same one sent twice is stored once, and it is never changed.

    Raises:
        AlreadyStoredError: Another plan is stored under this id.
    """
    stored = read_plan(connection, plan.id)
    if stored is None:
        connection.execute(insert(tables.experiment).values(plan_values(plan)))
    elif stored != plan:
        raise AlreadyStoredError("experiment", plan.id)


def add_opening(connection: Connection, opening: Opening) -> None:
    """Store an opening; the same one sent twice is stored once.

    Raises:
        AlreadyStoredError: The session, or the number in this experiment, was opened differently.
        NotStoredError: Its experiment or its screening is not stored.
        DoesNotFitError: It is not the next number, or its day is before the day of the last one.
    """
    stored = read_opening(connection, opening.session_id)
    if stored is not None:
        if stored != opening:
            raise AlreadyStoredError("opening", opening.session_id)
        return
    _check_stored(connection, tables.experiment, opening.experiment_id)
    _check_stored(connection, tables.screening, opening.screening_id)
    _check_next(connection, opening)
    connection.execute(insert(tables.experiment_opening).values(opening_values(opening)))


def add_noise(connection: Connection, noise: OwnNoise) -> None:
    """Store two ratings with nothing in between; the same sent twice is stored once.

    Raises:
        AlreadyStoredError: Others are stored under this id.
        NotStoredError: Its experiment is not stored.
    """
    table = tables.experiment_noise
    row = connection.execute(select(table).where(table.c.id == noise.id)).mappings().first()
    if row is None:
        _check_stored(connection, tables.experiment, noise.experiment_id)
        connection.execute(insert(table).values(noise_values(noise)))
    elif noise_of(row) != noise:
        raise AlreadyStoredError("own noise", noise.id)


def add_log_entry(connection: Connection, entry: LogEntry) -> None:
    """Add to the end of the log; the same entry sent twice is stored once.

    Raises:
        AlreadyStoredError: Another entry is stored under this id.
        NotStoredError: Its experiment is not stored.
    """
    table = tables.experiment_log
    row = connection.execute(select(table).where(table.c.id == entry.id)).mappings().first()
    if row is not None:
        if entry_of(row) != entry:
            raise AlreadyStoredError("log entry", entry.id)
        return
    _check_stored(connection, tables.experiment, entry.experiment_id)
    of_this = _LOG.experiment_id == entry.experiment_id
    last = connection.execute(select(func.max(_LOG.number)).where(of_this)).scalar()
    connection.execute(insert(table).values(entry_values(entry) | {"number": (last or 0) + 1}))


def withdraw_log_entry(connection: Connection, entry_id: str) -> None:
    """Take back an entry that followed from a mistaken tap, within the seconds to correct it."""
    connection.execute(delete(tables.experiment_log).where(_LOG.id == entry_id))


def last_stopped_at(connection: Connection, causes: Collection[Cause]) -> datetime | None:
    """Return when an experiment was last stopped for one of these causes."""
    stopped = (_LOG.kind == LogKind.STOPPED) & _LOG.cause.in_(causes)
    return max(connection.execute(select(_LOG.at).where(stopped)).scalars(), default=None)


def read_plan(connection: Connection, experiment_id: str) -> ExperimentPlan | None:
    """Return the plan of an experiment."""
    query = select(tables.experiment).where(tables.experiment.c.id == experiment_id)
    row = connection.execute(query).mappings().first()
    return None if row is None else plan_of(row)


def read_opening(connection: Connection, session_id: str) -> Opening | None:
    """Return the opening of a session; `None` for a session outside every experiment."""
    query = select(tables.experiment_opening).where(_OPENING.session_id == session_id)
    row = connection.execute(query).mappings().first()
    return None if row is None else opening_of(row)


def read_experiment(connection: Connection, experiment_id: str) -> Experiment | None:
    """Return one experiment with its sessions."""
    stored = _read(connection, experiment_id)
    sessions = read_opened_sessions(connection, experiment_id)
    return next((one.with_sessions(sessions) for one in stored), None)


def list_experiments(connection: Connection) -> tuple[Experiment, ...]:
    """Return every experiment with its sessions, in the order they were planned."""
    sessions = read_opened_sessions(connection)
    return tuple(one.with_sessions(sessions) for one in _read(connection))


def list_stored_experiments(connection: Connection) -> tuple[StoredExperiment, ...]:
    """Return every experiment without its sessions, in the order they were planned."""
    return tuple(_read(connection))


def _played(opening: Opening, stored: StoredSession | None) -> Played:
    if stored is None:
        return Played(opening, None)
    return Played(opening, stored.session, stored.saved_at)


def _check_stored(connection: Connection, table: Table, row_id: str) -> None:
    if connection.execute(select(table.c.id).where(table.c.id == row_id)).first() is None:
        raise NotStoredError(table.name, row_id)


def _check_next(connection: Connection, opening: Opening) -> None:
    query = (
        select(_OPENING.number, _OPENING.day)
        .where(_OPENING.experiment_id == opening.experiment_id)
        .order_by(_OPENING.number.desc())
        .limit(1)
    )
    last = connection.execute(query).first()
    number, day = (0, 1) if last is None else (last.number, last.day)
    if opening.number <= number:
        raise AlreadyStoredError("opening", f"{opening.experiment_id} number {opening.number}")
    if opening.number != number + 1:
        raise DoesNotFitError(f"opening {opening.number} comes after {number}")
    if opening.day < day:
        raise DoesNotFitError(f"opening {opening.number} is on a day before the last one")


def _read(connection: Connection, experiment_id: str | None = None) -> list[StoredExperiment]:
    """Read one experiment or all in four queries, however many there are."""
    table = tables.experiment
    query = select(table).order_by(table.c.made_at, table.c.id)
    if experiment_id is not None:
        query = query.where(table.c.id == experiment_id)
    openings = _parts(connection, tables.experiment_opening, _OPENING.number, experiment_id)
    noise = _parts(connection, tables.experiment_noise, _NOISE.first_at, experiment_id)
    log = _parts(connection, tables.experiment_log, _LOG.number, experiment_id)
    return [
        StoredExperiment(
            plan=plan_of(row),
            openings=tuple(opening_of(one) for one in openings[row["id"]]),
            noise=tuple(noise_of(one) for one in noise[row["id"]]),
            log=tuple(entry_of(one) for one in log[row["id"]]),
        )
        for row in connection.execute(query).mappings()
    ]


def _parts(
    connection: Connection, table: Table, order: ColumnElement[Any], experiment_id: str | None
) -> Mapping[str, Sequence[RowMapping]]:
    query = select(table).order_by(order, *table.primary_key.columns)
    if experiment_id is not None:
        query = query.where(table.c.experiment_id == experiment_id)
    found: defaultdict[str, list[RowMapping]] = defaultdict(list)
    for row in connection.execute(query).mappings():
        found[row["experiment_id"]].append(row)
    return found
