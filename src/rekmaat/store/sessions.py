"""Sessions with their holds, ratings and events: one is stored whole or not at all."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    RowMapping,
    Table,
    delete,
    func,
    insert,
    select,
    update,
)

from rekmaat.guide.ratings import FeltRating, TensionRating
from rekmaat.guide.session import AdverseEvent, Hold, Session, Stop
from rekmaat.store import tables
from rekmaat.store.errors import NotStoredError
from rekmaat.store.tables import Scale, Side

_SESSION = tables.session.c
_PARTS = (tables.hold, tables.rating, tables.adverse_event)


@dataclass(frozen=True, slots=True)
class StoredSession:
    """A session and when it was first saved."""

    session: Session
    saved_at: datetime

    @property
    def over_at(self) -> datetime:
        """When it was over: it cannot have been later than when it was first saved."""
        return min(self.session.ended_at, self.saved_at)


def put_session(connection: Connection, session: Session, *, saved_at: datetime) -> None:
    """Store a session, or put it in the place of what is stored under its id.

    The time it was first saved stays.

    Raises:
        NotStoredError: Its screening is not stored.
    """
    if not _is_stored(connection, tables.screening, session.screening_id):
        raise NotStoredError("screening", session.screening_id)
    if _is_stored(connection, tables.session, session.id):
        _remove_parts(connection, session.id)
        this = tables.session.c.id == session.id
        connection.execute(update(tables.session).where(this).values(_session_values(session)))
    else:
        values = _session_values(session) | {"saved_at": saved_at}
        connection.execute(insert(tables.session).values(values))
    _add_parts(connection, session)


def read_session(connection: Connection, session_id: str) -> StoredSession | None:
    """Return one session whole."""
    return next(iter(_read(connection, _SESSION.id == session_id)), None)


def list_sessions(connection: Connection, *, under: str | None = None) -> tuple[StoredSession, ...]:
    """Return every session whole, or those under one screening, newest first."""
    return tuple(_read(connection, None if under is None else _SESSION.screening_id == under))


def read_opened_sessions(
    connection: Connection, experiment_id: str | None = None
) -> Mapping[str, StoredSession]:
    """Return the sessions of one experiment, or of all, whole and by their id."""
    opening = tables.experiment_opening.c
    opened = select(opening.session_id)
    if experiment_id is not None:
        opened = opened.where(opening.experiment_id == experiment_id)
    return {one.session.id: one for one in _read(connection, _SESSION.id.in_(opened))}


def count_sessions(connection: Connection, *, since: datetime | None = None) -> int:
    """Return how many sessions there are, or have started since a moment."""
    query = select(func.count()).select_from(tables.session)
    if since is not None:
        query = query.where(_SESSION.started_at >= since)
    return connection.execute(query).scalar_one()


def _is_stored(connection: Connection, table: Table, row_id: str) -> bool:
    return connection.execute(select(table.c.id).where(table.c.id == row_id)).first() is not None


def _remove_parts(connection: Connection, session_id: str) -> None:
    for table in _PARTS:
        connection.execute(delete(table).where(table.c.session_id == session_id))


def _add_parts(connection: Connection, session: Session) -> None:
    holds = [
        {
            "session_id": session.id,
            "number": hold.number,
            "planned_s": hold.planned_s,
            "held_s": hold.held_s,
        }
        for hold in session.holds
    ]
    if holds:
        connection.execute(insert(tables.hold), holds)
    connection.execute(insert(tables.rating), list(_ratings(session)))
    if session.event is not None:
        event = {"kind": session.event.kind, "note": session.event.note}
        connection.execute(insert(tables.adverse_event).values(session_id=session.id, **event))


def _ratings(session: Session) -> Iterator[dict[str, Any]]:
    yield _tension(session.id, Side.BEFORE, session.before)
    if session.after is not None:
        yield _tension(session.id, Side.AFTER, session.after)
    if session.felt is not None:
        yield {
            "session_id": session.id,
            "scale": Scale.FELT,
            "side": Side.AFTER,
            "scale_version": session.felt.scale_version,
            "number": None,
            "choice": session.felt.value,
            "answered_at": session.felt.answered_at,
        }


def _tension(session_id: str, side: Side, rating: TensionRating) -> dict[str, Any]:
    return {
        "session_id": session_id,
        "scale": Scale.TENSION,
        "side": side,
        "scale_version": rating.scale_version,
        "number": rating.value,
        "choice": None,
        "answered_at": rating.answered_at,
    }


def _session_values(session: Session) -> dict[str, Any]:
    return {
        "id": session.id,
        "screening_id": session.screening_id,
        "protocol_id": session.protocol_id,
        "protocol_version": session.protocol_version,
        "exercise": session.exercise,
        "arm": session.arm,
        "language": session.language,
        "started_at": session.started_at,
        "ended_at": session.ended_at,
        "paused_s": session.paused_s,
        "stop_at_s": None if session.stop is None else session.stop.at_s,
        "stop_reason": None if session.stop is None else session.stop.reason,
        "extra_reason": session.extra_reason,
    }


def _read(connection: Connection, which: ColumnElement[bool] | None) -> Iterable[StoredSession]:
    """Read some sessions or all of them in four queries, however many there are."""
    query = select(tables.session).order_by(_SESSION.started_at.desc(), _SESSION.id.desc())
    if which is not None:
        query = query.where(which)
    rows = connection.execute(query).mappings().all()
    parts = _Parts(connection, which)
    return [_stored(row, parts) for row in rows]


class _Parts:
    """Holds, ratings and events by the session they belong to."""

    def __init__(self, connection: Connection, which: ColumnElement[bool] | None) -> None:
        self.holds: defaultdict[str, list[Hold]] = defaultdict(list)
        self.tension: dict[tuple[str, Side], TensionRating] = {}
        self.felt: dict[str, FeltRating] = {}
        self.events: dict[str, AdverseEvent] = {}
        for row in _part_rows(connection, tables.hold, which):
            hold = Hold(row["number"], row["planned_s"], row["held_s"])
            self.holds[row["session_id"]].append(hold)
        for row in _part_rows(connection, tables.rating, which):
            self._keep_rating(row)
        for row in _part_rows(connection, tables.adverse_event, which):
            self.events[row["session_id"]] = AdverseEvent(row["kind"], row["note"])

    def _keep_rating(self, row: RowMapping) -> None:
        session_id = row["session_id"]
        if row["scale"] is Scale.FELT:
            felt = FeltRating(row["choice"], row["answered_at"], row["scale_version"])
            self.felt[session_id] = felt
        else:
            tension = TensionRating(row["number"], row["answered_at"], row["scale_version"])
            self.tension[session_id, row["side"]] = tension


def _part_rows(
    connection: Connection, table: Table, which: ColumnElement[bool] | None
) -> Iterable[RowMapping]:
    query = select(table).order_by(*table.primary_key.columns)
    if which is not None:
        query = query.where(table.c.session_id.in_(select(_SESSION.id).where(which)))
    return connection.execute(query).mappings()


def _stored(row: RowMapping, parts: _Parts) -> StoredSession:
    session_id = row["id"]
    stopped = row["stop_reason"] is not None
    session = Session(
        id=session_id,
        screening_id=row["screening_id"],
        protocol_id=row["protocol_id"],
        protocol_version=row["protocol_version"],
        exercise=row["exercise"],
        arm=row["arm"],
        language=row["language"],
        started_at=row["started_at"],
        ended_at=row["ended_at"],
        paused_s=row["paused_s"],
        holds=tuple(parts.holds[session_id]),
        before=parts.tension[session_id, Side.BEFORE],
        after=parts.tension.get((session_id, Side.AFTER)),
        felt=parts.felt.get(session_id),
        stop=Stop(row["stop_at_s"], row["stop_reason"]) if stopped else None,
        extra_reason=row["extra_reason"],
        event=parts.events.get(session_id),
    )
    return StoredSession(session, row["saved_at"])
