"""Finds out whether the stretch works for one person: the plan, and how it stands.

Sessions are opened in `experiment_sessions`; what happens on the way is in `experiment_course`.
"""

import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from sqlalchemy import Connection

from rekmaat.catalogue.protocols import load_protocols
from rekmaat.guide.cues import ProtocolIncompleteError
from rekmaat.guide.experiment import BETA, MARGIN, SEED_DIGITS, SESSION_SD, Experiment
from rekmaat.guide.protocol import Protocol
from rekmaat.judge.terms import Terms
from rekmaat.service.experiment_new import (
    NewExperiment,
    check_often,
    is_of,
    most_per_day,
    plan_of,
)
from rekmaat.service.experiment_record import (
    AnotherRunsError,
    known_experiment,
    newest_experiment,
)
from rekmaat.service.experiment_standing import OVER, Standing, stand, status_of
from rekmaat.service.experiment_worse import stop_newest_if_worse
from rekmaat.service.house import House
from rekmaat.service.screenings import ConflictError
from rekmaat.service.visits import chosen_protocol
from rekmaat.store import experiments as store
from rekmaat.store.people import read_person

if TYPE_CHECKING:  # this brings numpy, which the pages need not pay for
    from rekmaat.tell.account import Account


@dataclass(frozen=True, slots=True)
class Overview:
    """The newest experiment, the earlier ones newest first, and what a new plan starts from.

    `protocol` is None where the chosen one leaves open what nobody may assume.
    """

    current: Standing | None
    earlier: tuple[Standing, ...]
    protocol: Protocol | None


@dataclass(frozen=True, slots=True)
class Outlook:
    """What a plan can tell: the smallest effect it finds in 80 % of people, in points."""

    planned_sessions: int
    planned_pairs: int
    smallest_effect: float | None
    margin: float
    three_days: bool


def overview(house: House, *, now: datetime) -> Overview:
    """Return every experiment as it stands."""
    protocols = load_protocols(house.home)
    with house.database.reading() as connection:
        every = store.list_experiments(connection)
        chosen = chosen_protocol(protocols, read_person(connection))
        return Overview(
            current=stand(connection, every[-1], protocols, now=now) if every else None,
            earlier=tuple(
                stand(connection, one, protocols, now=now, newest=False)
                for one in reversed(every[:-1])
            ),
            protocol=chosen if _is_complete(chosen) else None,
        )


def current(house: House) -> Experiment | None:
    """Return the experiment that was planned last."""
    with house.database.reading() as connection:
        return newest_experiment(connection)


def standing(house: House, experiment_id: str, *, now: datetime) -> Standing:
    """Return how one experiment stands.

    Raises:
        UnknownError: There is none under this id.
    """
    protocols = load_protocols(house.home)
    with house.database.reading() as connection:
        experiment = known_experiment(connection, experiment_id)
        newest = newest_experiment(connection) == experiment
        return stand(connection, experiment, protocols, now=now, newest=newest)


def account(house: House, experiment_id: str, *, now: datetime) -> "Account":
    """Return all that the answer of an experiment and its page say.

    Raises:
        UnknownError: There is none under this id.
    """
    return standing(house, experiment_id, now=now).account


def start(house: House, new: NewExperiment, *, now: datetime) -> None:
    """Fix a plan with a seed nobody chose; the same one sent again is stored once.

    Raises:
        AnotherRunsError: Another experiment is not over.
        ConflictError: The id was used for another plan.
        ProtocolIncompleteError: The protocol leaves open what nobody may assume.
        RefusedError: It cannot be done like this; every fault is a finding.
    """
    protocols = load_protocols(house.home)
    with house.database.writing() as connection:
        stored = store.read_plan(connection, new.id)
        if stored is not None:
            if not is_of(stored, new):
                raise ConflictError(new.id)
            return
        stop_newest_if_worse(connection, now=now)
        made_at = _after_all_others(connection, now)
        protocol = chosen_protocol(protocols, read_person(connection))
        plan = plan_of(new, protocol, seed=secrets.token_hex(SEED_DIGITS // 2), now=made_at)
        store.add_experiment(connection, plan)


def outlook(house: House, days: int, sessions_per_day: int) -> Outlook:
    """Return what a plan of the chosen protocol can tell.

    Raises:
        ProtocolIncompleteError: The protocol leaves open what nobody may assume.
        RefusedError: The protocol is not done that often.
    """
    from rekmaat.judge.outlook import smallest_effect
    from rekmaat.tell.account import SHORTEST_DAYS

    protocols = load_protocols(house.home)
    with house.database.reading() as connection:
        check_often(sessions_per_day, chosen_protocol(protocols, read_person(connection)))
    sessions = days * sessions_per_day
    return Outlook(
        planned_sessions=sessions,
        planned_pairs=sessions // 2,
        smallest_effect=smallest_effect(Terms(sessions // 2, MARGIN, BETA, SESSION_SD)),
        margin=MARGIN,
        three_days=days < SHORTEST_DAYS,
    )


def _after_all_others(connection: Connection, now: datetime) -> datetime:
    """Return when the plan is made: now, and later than any other even if a clock was set back.

    Raises:
        AnotherRunsError: Another experiment is not over.
    """
    newest = newest_experiment(connection)
    if newest is None:
        return now
    standing = status_of(connection, newest, now=now)
    if standing not in OVER:
        raise AnotherRunsError(standing)
    return max(now, newest.plan.made_at + timedelta(microseconds=1))


def _is_complete(protocol: Protocol) -> bool:
    try:
        most_per_day(protocol)
    except ProtocolIncompleteError:
        return False
    return True
