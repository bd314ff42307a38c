"""Opens a session of an experiment: first the rating is stored, then the arm is told."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection

from rekmaat.catalogue.protocols import load_protocols
from rekmaat.guide.experiment import Experiment, Opening, arm_of, pair_of
from rekmaat.guide.experiment_rules import Status, day_at, going_on, next_number
from rekmaat.service.experiment_new import NewSession
from rekmaat.service.experiment_record import (
    NotRunningError,
    OtherProtocolError,
    StillOpenError,
    known_experiment,
)
from rekmaat.service.experiment_standing import may_open, status_of
from rekmaat.service.house import House
from rekmaat.service.screenings import ConflictError
from rekmaat.service.sessions import Plan, plan_within
from rekmaat.store.experiments import add_opening, read_opening
from rekmaat.store.sessions import read_session


@dataclass(frozen=True, slots=True)
class Opened:
    """An opening with the cue sheet of its arm."""

    opening: Opening
    plan: Plan

    @property
    def pair(self) -> int:
        """Which pair it belongs to, from 1."""
        return pair_of(self.opening.number)

    @property
    def of_pair(self) -> int:
        """Whether it is the first or the second of its pair."""
        return 2 - self.opening.number % 2


def open_session(house: House, new: NewSession, *, now: datetime) -> Opened:
    """Store the rating before and lay out the minute that the coin gives; all of it or nothing.

    The same one sent again gets the same number and arm, unless it was paused or stopped since.

    Raises:
        UnknownError: There is no such experiment.
        ConflictError: The session was opened with another rating, or elsewhere.
        NotRunningError: The experiment is paused, stopped or at its end.
        StillOpenError: Another session was opened and goes on.
        OtherProtocolError: Another protocol is chosen now than the one planned.
        NotClearedError: No session may start.
        ProtocolIncompleteError: The protocol leaves open what nobody may assume.
    """
    protocols = load_protocols(house.home)
    with house.database.writing() as connection:
        experiment = known_experiment(connection, new.experiment_id)
        number = _number(connection, experiment, new, now)
        plan = plan_within(connection, protocols, arm_of(experiment.plan.seed, number), now=now)
        if plan.protocol.id != experiment.plan.protocol_id:
            raise OtherProtocolError(experiment.plan.protocol_id, plan.protocol.id)
        opening = read_opening(connection, new.session_id) or Opening(
            experiment_id=new.experiment_id,
            number=number,
            session_id=new.session_id,
            screening_id=plan.permit.screening_id,
            opened_at=now,
            day=day_at(experiment, now),
            before=new.before,
            tags=new.tags,
        )
        add_opening(connection, opening)
    return Opened(opening, plan)


def _number(connection: Connection, experiment: Experiment, new: NewSession, now: datetime) -> int:
    """Return the number the session has, or gets where it may be opened."""
    standing = status_of(connection, experiment, now=now)
    stored = read_opening(connection, new.session_id)
    if stored is not None:
        if (stored.experiment_id, stored.before) != (new.experiment_id, new.before):
            raise ConflictError(new.session_id)
        if standing in (Status.PAUSED, Status.STOPPED):
            raise NotRunningError(standing)
        return stored.number
    if read_session(connection, new.session_id) is not None:
        raise ConflictError(new.session_id)
    if not may_open(experiment, standing, now=now):
        raise NotRunningError(standing)
    other = going_on(experiment, now)
    if other is not None:
        raise StillOpenError(other.opened_at)
    return next_number(experiment)
