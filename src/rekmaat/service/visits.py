"""Where the person stands: who they are, what they must do next, what was done today."""

from dataclasses import dataclass, replace
from datetime import datetime
from uuid import uuid4

from sqlalchemy import Connection

from rekmaat.catalogue.protocols import Protocols, load_protocols
from rekmaat.catalogue.screening import load_screening
from rekmaat.errors import WrongUseError
from rekmaat.guide.clearance import AnythingNew, CheckIn, Clearance, Obstacle
from rekmaat.guide.experiment import Cause
from rekmaat.guide.person import Person
from rekmaat.guide.protocol import Need, Protocol, with_repetitions
from rekmaat.guide.visit import Past, Step, next_step, obstacle_to_start, ready_until
from rekmaat.guide.wording import Country, Language, Wording
from rekmaat.service.house import House
from rekmaat.store.experiments import last_stopped_at
from rekmaat.store.people import read_person, write_person
from rekmaat.store.screenings import (
    add_check_in,
    last_withdrawal,
    latest_screening,
    list_check_ins,
    read_check_in,
)
from rekmaat.store.sessions import count_sessions, list_sessions

FIRST_PROTOCOL = "umcg"
HARM = (Cause.TWO_POINTS_UP, Cause.STILL_WORSE, Cause.WORSE)
"""Stops of an experiment after which the questions are asked again, for a single minute too."""


class UnknownError(WrongUseError):
    """Something was named that does not exist here."""

    code = "unknown"

    def __init__(self, what: str, name: str, known: tuple[str, ...] = ()) -> None:
        """Name what was looked for and, where it helps, what exists."""
        there = f" Known: {', '.join(known)}." if known else ""
        super().__init__(f"There is no {what} “{name}”.{there}", field=what, allowed=known)


@dataclass(frozen=True, slots=True)
class State:
    """Everything the first screen needs to know.

    `ready_until` is how long a session may still start without another question, where one may
    start now.
    """

    person: Person | None
    step: Step
    obstacle: Obstacle | None
    clearance: Clearance | None
    protocol: Protocol
    sessions_today: int
    sessions_total: int
    ready_until: datetime | None


def state(house: House, *, now: datetime) -> State:
    """Return where the person stands."""
    midnight = now.replace(hour=0, minute=0, second=0, microsecond=0)
    with house.database.reading() as connection:
        someone = read_person(connection)
        past = read_past(connection)
        today, total = count_sessions(connection, since=midnight), count_sessions(connection)
    obstacle = obstacle_to_start(past, table_version=load_screening().table.version, now=now)
    return State(
        person=someone,
        step=next_step(obstacle),
        obstacle=obstacle,
        clearance=past.clearance,
        protocol=chosen_protocol(load_protocols(house.home), someone),
        sessions_today=today,
        sessions_total=total,
        ready_until=ready_until(past) if obstacle is None else None,
    )


def person(house: House) -> Person | None:
    """Return who lives in this home folder, once they have been introduced."""
    with house.database.reading() as connection:
        return read_person(connection)


def read_past(connection: Connection) -> Past:
    """Return what counts for the next session; undoing a result brings no older one back."""
    screening = latest_screening(connection)
    withdrawn_at = last_withdrawal(connection)
    if screening is None:
        return Past()
    if withdrawn_at is not None and withdrawn_at > screening.clearance.answered_at:
        return Past()
    return past_under(connection, screening.clearance)


def past_under(
    connection: Connection, clearance: Clearance, *, known_at: datetime | None = None
) -> Past:
    """Return a clearance and what happened under it, as far as it was known at a moment."""
    screening_id = clearance.screening_id
    sessions = [
        stored
        for stored in list_sessions(connection, under=screening_id)
        if known_at is None or stored.saved_at <= known_at
    ]
    return Past(
        clearance=clearance,
        check_ins=list_check_ins(connection, under=screening_id),
        sessions=tuple(stored.session for stored in sessions),
        last_over_at=max((stored.over_at for stored in sessions), default=None),
        halted_at=last_stopped_at(connection, HARM),
    )


def introduce(house: House, language: Language, country: Country, *, now: datetime) -> None:
    """Store or change the language and the country."""
    with house.database.writing() as connection:
        known = read_person(connection) or Person(
            str(uuid4()), language, country, now, FIRST_PROTOCOL
        )
        write_person(connection, replace(known, language=language, country=country))


def choose_protocol(house: House, protocol_id: str, repetitions: int | None) -> None:
    """Store which protocol the person does, with the repetitions where it asks for them.

    Raises:
        UnknownError: There is no such protocol, or nobody has been introduced yet.
    """
    known = load_protocols(house.home).choosable
    if protocol_id not in known:
        raise UnknownError("protocol", protocol_id, tuple(known))
    asked = repetitions if Need.REPETITIONS in known[protocol_id].needs else None
    with house.database.writing() as connection:
        known_person = read_person(connection)
        if known_person is None:
            raise UnknownError("person", "in this home folder")
        write_person(connection, replace(known_person, protocol_id=protocol_id, repetitions=asked))


def chosen_protocol(protocols: Protocols, chooser: Person | None) -> Protocol:
    """Return the chosen protocol with the person's answer to what it asks.

    One that is gone, or whose file became faulty, has no dose: another one's would be a guess.
    """
    if chooser is None:
        return protocols.protocols[FIRST_PROTOCOL]
    if chooser.protocol_id not in protocols.choosable:
        return _without_dose(protocols.protocols[FIRST_PROTOCOL], chooser.protocol_id)
    return with_repetitions(protocols.choosable[chooser.protocol_id], chooser.repetitions)


def _without_dose(like: Protocol, protocol_id: str) -> Protocol:
    return replace(
        like,
        id=protocol_id,
        name=Wording(protocol_id, protocol_id, protocol_id),
        dose=replace(like.dose, hold_s=None, repetitions=None, sessions_per_day=None, days=None),
        needs=(Need.THERAPIST,),
    )


def check_in(house: House, check_in_id: str, answer: AnythingNew, *, now: datetime) -> None:
    """Store the answer to "anything new since last time?"; the same one sent twice counts once.

    Raises:
        UnknownError: There is no screening to check in under.
        AlreadyStoredError: The id was used for another answer.
    """
    # Every minute but the first after all questions begins here, so no verdict is overlooked.
    from rekmaat.service.experiment_worse import stop_newest_if_worse

    with house.database.writing() as connection:
        stop_newest_if_worse(connection, now=now)
        stored = read_check_in(connection, check_in_id)
        if stored is not None and stored.answer is answer:
            return
        screening = latest_screening(connection)
        if screening is None:
            raise UnknownError("screening", "to check in under")
        screening_id = screening.clearance.screening_id
        add_check_in(connection, CheckIn(check_in_id, screening_id, answer, now))
