"""How an experiment stands, with all that the pages show of it."""

from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import TYPE_CHECKING

from sqlalchemy import Connection

from rekmaat.catalogue.protocols import Protocols
from rekmaat.guide.experiment import Experiment, LogKind
from rekmaat.guide.experiment_calendar import CalendarDay, calendar
from rekmaat.guide.experiment_rules import (
    Status,
    complete_pairs,
    day_at,
    hour_question,
    next_number,
)
from rekmaat.guide.visit import OnceMore
from rekmaat.judge.answers import PersonVerdict
from rekmaat.judge.terms import Terms
from rekmaat.service.experiment_judged import (
    is_planned_end,
    judged,
    may_look,
    standing_status,
    terms_of,
)
from rekmaat.service.experiment_record import clearances_of
from rekmaat.service.experiment_saved import is_settled
from rekmaat.service.sessions import reason_first
from rekmaat.service.visits import chosen_protocol, read_past
from rekmaat.store.people import read_person

if TYPE_CHECKING:  # this brings numpy, which the pages need not pay for
    from rekmaat.tell.account import Account

OVER = (Status.DONE, Status.STOPPED)


@dataclass(frozen=True, slots=True)
class Standing:
    """An experiment as it stands now.

    Attributes:
        experiment: The plan and all that happened to it.
        account: The same, counted and judged; `account.revealed` says whether it may be shown.
        day: Which day of the experiment it is.
        calendar: What became of every place of every day.
        hour_question: The session of which "is it still worse?" is to be asked now.
        next_number: The session that may be opened next; None when none may be.
        once_more: Why one more session today asks for a reason first.
        smallest_effect: What the plan can tell, in points.
        can_look: Whether the effect can be looked at early.
        can_go_on: Whether sessions can be added.
        settled: Whether its end can no longer be taken back as a mistaken tap.
    """

    experiment: Experiment
    account: "Account"
    day: int
    calendar: tuple[CalendarDay, ...]
    hour_question: str | None
    next_number: int | None
    once_more: OnceMore | None
    smallest_effect: float | None
    can_look: bool
    can_go_on: bool
    settled: bool

    @property
    def pairs_complete(self) -> int:
        """Pairs of which both sessions were finished."""
        return complete_pairs(self.experiment.played)

    @property
    def seed(self) -> str | None:
        """The seed, once no arm can be learnt from it too early."""
        over = self.account.status in OVER and self.settled
        return self.experiment.plan.seed if over else None


def stand(
    connection: Connection,
    experiment: Experiment,
    protocols: Protocols,
    *,
    now: datetime,
    newest: bool = True,
) -> Standing:
    """Return how an experiment stands; only the newest one can go on."""
    from rekmaat.service.experiment_account import account_of

    clearances = tuple(clearances_of(connection, experiment).values())
    judgement = judged(experiment, clearances, now=now)
    account = account_of(experiment, judgement, clearances, protocols, now=now)
    opens = newest and may_open(experiment, account.status, now=now)
    return Standing(
        experiment=experiment,
        account=account,
        day=day_at(experiment, now),
        calendar=calendar(experiment, now=now),
        hour_question=hour_question(experiment, now) if newest else None,
        next_number=next_number(experiment) if opens else None,
        once_more=_once_more(connection, protocols, now) if opens else None,
        smallest_effect=_smallest_effect(terms_of(experiment.plan, experiment.plan.horizon)),
        can_look=not account.revealed and may_look(experiment, judgement, now=now),
        can_go_on=newest
        and account.status is Status.DONE
        and judgement.verdict is not PersonVerdict.WORSE,
        settled=is_settled(experiment, now=now),
    )


def status_of(connection: Connection, experiment: Experiment, *, now: datetime) -> Status:
    """Return how an experiment stands, with what the judge says of it."""
    judgement = judged(experiment, clearances_of(connection, experiment).values(), now=now)
    return standing_status(experiment, judgement, now=now)


def may_open(experiment: Experiment, status: Status, *, now: datetime) -> bool:
    """Return whether a session can be opened: it runs, and the plan is not full or goes on."""
    went_on = any(entry.kind is LogKind.WENT_ON for entry in experiment.log)
    return status is Status.RUNNING and (went_on or not is_planned_end(experiment, now=now))


@cache
def _smallest_effect(terms: Terms) -> float | None:
    from rekmaat.judge.outlook import smallest_effect

    return smallest_effect(terms)


def _once_more(connection: Connection, protocols: Protocols, now: datetime) -> OnceMore | None:
    protocol = chosen_protocol(protocols, read_person(connection))
    return reason_first(connection, read_past(connection), protocol, now=now)
