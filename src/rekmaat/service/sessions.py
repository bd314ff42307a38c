"""Plans a session, keeps what was done, and tells the history."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from sqlalchemy import Connection

from rekmaat.catalogue.protocols import Protocols, load_protocols
from rekmaat.catalogue.screening import load_screening
from rekmaat.errors import Finding, RefusedError, Severity
from rekmaat.guide.clearance import Permit
from rekmaat.guide.cues import CueSheet, cue_sheet, form_of, longest_hold_s
from rekmaat.guide.protocol import Arm, Exercise, Protocol, with_repetitions
from rekmaat.guide.session import Session, faults
from rekmaat.guide.visit import OnceMore, Past, once_more, permit_to_start
from rekmaat.service.experiment_saved import differences, follow_up, is_open
from rekmaat.service.house import House
from rekmaat.service.screenings import UNDO_FOR, UNDO_GRACE, TooLateError
from rekmaat.service.session_leave import leave_at_start
from rekmaat.service.visits import chosen_protocol, read_past
from rekmaat.store.people import read_person
from rekmaat.store.sessions import (
    StoredSession,
    count_sessions,
    list_sessions,
    put_session,
    read_session,
)

CLOCK_SLACK = timedelta(minutes=5)


@dataclass(frozen=True, slots=True)
class Plan:
    """The session that may start now; `once_more` when it asks for a reason first (P15)."""

    permit: Permit
    protocol: Protocol
    exercise: Exercise
    sheet: CueSheet
    once_more: OnceMore | None


@dataclass(frozen=True, slots=True)
class Receipt:
    """That a session is stored, and until when a mistaken tap can be corrected."""

    session_id: str
    saved_at: datetime

    @property
    def revisable_until(self) -> datetime:
        """When the ten seconds for a mistaken tap are over."""
        return self.saved_at + UNDO_FOR


@dataclass(frozen=True, slots=True)
class History:
    """Every session, newest first, with the protocols they name."""

    sessions: tuple[StoredSession, ...]
    protocols: Mapping[str, Protocol]


def plan(house: House, arm: Arm, *, now: datetime) -> Plan:
    """Lay out the session this person may start now.

    Raises:
        NotClearedError: No session may start.
        ProtocolIncompleteError: The protocol leaves open what nobody may assume.
    """
    protocols = load_protocols(house.home)
    with house.database.reading() as connection:
        return plan_within(connection, protocols, arm, now=now)


def plan_within(connection: Connection, protocols: Protocols, arm: Arm, *, now: datetime) -> Plan:
    """Lay out the session that may start now, as part of something larger.

    Raises:
        NotClearedError: No session may start.
        ProtocolIncompleteError: The protocol leaves open what nobody may assume.
    """
    past = read_past(connection)
    leave = permit_to_start(past, table_version=load_screening().table.version, now=now)
    protocol = chosen_protocol(protocols, read_person(connection))
    exercise, sheet = _laid_out(protocols, protocol, leave, arm)
    again = reason_first(connection, past, protocol, now=now)
    return Plan(leave, protocol, exercise, sheet, again)


def reason_first(
    connection: Connection, past: Past, protocol: Protocol, *, now: datetime
) -> OnceMore | None:
    """Return why a session now asks for a reason first (P15)."""
    midnight = now.replace(hour=0, minute=0, second=0, microsecond=0)
    done_today = count_sessions(connection, since=midnight)
    a_day = protocol.dose.sessions_per_day
    return once_more(past, done_today=done_today, a_day=a_day, midnight=midnight)


def _laid_out(
    protocols: Protocols, protocol: Protocol, leave: Permit, arm: Arm
) -> tuple[Exercise, CueSheet]:
    form = form_of(protocol, protocols.exercises, leave)
    exercise = protocols.exercises[form.exercise]
    return exercise, cue_sheet(form, exercise, arm)


def save(house: House, session: Session, *, now: datetime) -> Receipt:
    """Keep a session; the same one sent again is stored once.

    Within ten seconds after the first time a changed one replaces it, for a mistaken tap.

    Raises:
        UnknownError: The screening does not exist.
        NotClearedError: No session was allowed when it started.
        RefusedError: The session cannot have happened like this; every fault is a finding.
        TooLateError: It was stored before, differently, and the ten seconds are over.
    """
    protocols = load_protocols(house.home)
    with house.database.writing() as connection:
        stored = read_session(connection, session.id)
        if stored is not None and stored.session == session:
            return Receipt(session.id, stored.saved_at)
        if stored is not None and now - stored.saved_at > UNDO_FOR + UNDO_GRACE:
            raise TooLateError(f"The session {session.id} is stored; its answers stand by now.")
        _check(protocols, connection, session, now)
        seen = stored is not None and is_open(connection, session.id, now=now)
        saved_at = now.astimezone(UTC) if stored is None else stored.saved_at
        put_session(connection, session, saved_at=saved_at)
        follow_up(connection, session, seen=seen, now=now)
    return Receipt(session.id, saved_at)


def _check(protocols: Protocols, connection: Connection, session: Session, now: datetime) -> None:
    leave = leave_at_start(connection, session)
    sheet = _sheet_of(protocols, session, leave)
    found = list(faults(session, sheet, longest_s=longest_hold_s(leave)))
    found.extend(differences(connection, session))
    exercise = protocols.exercises.get(session.exercise)
    if exercise is not None and not exercise.guided:  # the conditions of use ask of other movements
        refused = {"given": session.exercise}
        found.append(Finding("session-exercise-not-guided", Severity.REFUSED, refused))
    if session.started_at > now + CLOCK_SLACK:
        found.append(Finding("session-in-future", Severity.REFUSED))
    if found:
        raise RefusedError(*found)


def _sheet_of(protocols: Protocols, session: Session, leave: Permit) -> CueSheet | None:
    """Return the sheet it was played from, unless the protocol file was changed since."""
    protocol = protocols.protocols.get(session.protocol_id)
    if protocol is None or protocol.version != session.protocol_version:
        return None
    answered = with_repetitions(protocol, len(session.holds))
    return _laid_out(protocols, answered, leave, session.arm)[1]


def history(house: House) -> History:
    """Return every session, newest first."""
    with house.database.reading() as connection:
        sessions = list_sessions(connection)
    return History(sessions, load_protocols(house.home).protocols)
