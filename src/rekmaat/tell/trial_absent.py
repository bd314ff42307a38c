"""Which periods of people a crossover should hold and its table does not."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from rekmaat.tell.trial_account import TrialAccount

UNKNOWN_ARM = ""
"""Counts for the periods of which nobody can know in which arm they were to be."""


@dataclass(frozen=True, slots=True)
class AbsentPeriod:
    """A period of a person without a row; the sequence is None where nobody said it."""

    person: str
    period: str
    sequence: str | None


def absent_periods(account: TrialAccount) -> tuple[AbsentPeriod, ...]:
    """Return the periods of people that are not in the table; none but in a crossover."""
    if account.crossover is None:
        return ()
    periods = dict.fromkeys(it.period for it in account.rows if it.period is not None)
    there = {(it.person, it.period) for it in account.rows}
    orders = {it.person: it.sequence for it in account.rows}
    return tuple(
        AbsentPeriod(person, period, order)
        for person, order in orders.items()
        for period in periods
        if (person, period) not in there
    )


def absent_arms(account: TrialAccount) -> Counter[str]:
    """Return how many absent periods belong to each arm, as far as the table tells.

    The order of a person tells the arm of a period where somebody else with that order had it.
    Without it, a person who lacks as many arms as periods lacks those arms.
    """
    return Counter(_arms(account))


def _arms(account: TrialAccount) -> Iterator[str]:
    cells: dict[tuple[str | None, str | None], str] = {
        (it.sequence, it.period): it.arm for it in account.rows if it.sequence is not None
    }
    absent = absent_periods(account)
    for person in dict.fromkeys(it.person for it in absent):
        gone = [it for it in absent if it.person == person]
        had = {it.arm for it in account.rows if it.person == person}
        unseen = [it for it in account.arm_names if it not in had]
        known = [cells.get((it.sequence, it.period), UNKNOWN_ARM) for it in gone]
        yield from unseen if UNKNOWN_ARM in known and len(unseen) == len(gone) else known


def all_periods(account: TrialAccount) -> int:
    """Return how many periods of people there would be with none absent."""
    return len({(it.person, it.period) for it in account.rows}) + len(absent_periods(account))
