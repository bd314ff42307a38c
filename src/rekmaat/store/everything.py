"""All that one home folder holds, read at one moment and put back without overwriting anything."""

from dataclasses import dataclass

from sqlalchemy import Connection

from rekmaat.guide.clearance import CheckIn
from rekmaat.guide.person import Person
from rekmaat.guide.session import Session
from rekmaat.store.counts import Counts
from rekmaat.store.errors import AlreadyStoredError, SecondPersonError
from rekmaat.store.experiments import (
    StoredExperiment,
    add_experiment,
    add_log_entry,
    add_noise,
    add_opening,
    list_stored_experiments,
)
from rekmaat.store.people import read_person, write_person
from rekmaat.store.screenings import (
    StoredScreening,
    add_check_in,
    add_screening,
    list_check_ins,
    list_screenings,
    read_stored_screening,
    record_professional,
)
from rekmaat.store.sessions import StoredSession, list_sessions, put_session, read_session


@dataclass(frozen=True, slots=True)
class Everything:
    """The person, and all they answered and did."""

    person: Person | None
    screenings: tuple[StoredScreening, ...]
    check_ins: tuple[CheckIn, ...]
    sessions: tuple[StoredSession, ...]
    experiments: tuple[StoredExperiment, ...] = ()

    @property
    def counts(self) -> Counts:
        """How many rows it takes."""
        sessions = [stored.session for stored in self.sessions]
        after = [stored.after_professional for stored in self.screenings]
        return Counts(
            people=int(self.person is not None),
            screenings=len(self.screenings),
            professionals=sum(clearance is not None for clearance in after),
            check_ins=len(self.check_ins),
            sessions=len(sessions),
            holds=sum(len(session.holds) for session in sessions),
            ratings=sum(_ratings(session) for session in sessions),
            adverse_events=sum(session.event is not None for session in sessions),
            experiments=len(self.experiments),
            openings=sum(len(stored.openings) for stored in self.experiments),
            own_noise=sum(len(stored.noise) for stored in self.experiments),
            experiment_log=sum(len(stored.log) for stored in self.experiments),
        )


def read_everything(connection: Connection) -> Everything:
    """Return all that is stored."""
    return Everything(
        person=read_person(connection),
        screenings=list_screenings(connection),
        check_ins=list_check_ins(connection),
        sessions=list_sessions(connection),
        experiments=list_stored_experiments(connection),
    )


def add_everything(connection: Connection, everything: Everything) -> None:
    """Store what is not stored yet; what is stored already must be the same.

    Raises:
        AlreadyStoredError: Something else is stored under one of the ids.
        SecondPersonError: The folder belongs to someone else.
    """
    if everything.person is not None:
        _add_person(connection, everything.person)
    for screening in everything.screenings:
        _add_screening(connection, screening)
    for check_in in everything.check_ins:
        add_check_in(connection, check_in)
    for session in everything.sessions:
        _add_session(connection, session)
    for experiment in everything.experiments:
        _add_experiment(connection, experiment)


def _ratings(session: Session) -> int:
    return 1 + sum(rating is not None for rating in (session.after, session.felt))


def _add_person(connection: Connection, person: Person) -> None:
    stored = read_person(connection)
    if stored is None:
        write_person(connection, person)
    elif stored.id != person.id:
        raise SecondPersonError(stored.id, person.id)
    # The same person keeps the language, country and programme chosen here: those are settings.


def _add_screening(connection: Connection, given: StoredScreening) -> None:
    screening_id = given.screening.clearance.screening_id
    stored = read_stored_screening(connection, screening_id)
    if stored is None:
        add_screening(connection, given.screening)
        if given.after_professional is not None and given.recorded_at is not None:
            record_professional(connection, given.after_professional, given.recorded_at)
    elif stored != given:
        raise AlreadyStoredError("screening", screening_id)


def _add_session(connection: Connection, given: StoredSession) -> None:
    stored = read_session(connection, given.session.id)
    if stored is None:
        put_session(connection, given.session, saved_at=given.saved_at)
    elif stored != given:
        raise AlreadyStoredError("session", given.session.id)


def _add_experiment(connection: Connection, given: StoredExperiment) -> None:
    add_experiment(connection, given.plan)
    for opening in given.openings:
        add_opening(connection, opening)
    for noise in given.noise:
        add_noise(connection, noise)
    for entry in given.log:
        add_log_entry(connection, entry)
