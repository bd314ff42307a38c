"""What the folder of an allocation tells for a report, held against the table of the trial."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from rekmaat.errors import Argument, Finding, Severity
from rekmaat.judge.trial.crossover_people import in_order
from rekmaat.service.trial_check import Checked, CheckOrder, check_allocation
from rekmaat.tell.trial_account import (
    AllocationAccount,
    PersonAccount,
    TrialDesign,
)

_MOST_NAMED = 10


def allocated(folder: Path) -> Checked:
    """Check a folder of an allocation whole, and return what is in it.

    Raises:
        RefusedError: Something is not as it was published; says everything.
    """
    return check_allocation(CheckOrder(folder))


def allocation_account(checked: Checked) -> AllocationAccount:
    """Return what a report tells of an allocation."""
    published, log = checked.enrolment.published, checked.enrolment.log
    days = [it.at.date() for it in log.opened]
    return AllocationAccount(
        design=TrialDesign(published.design.value),
        strata=tuple(factor.name for factor in published.factors),
        envelopes=len(published.envelopes),
        opened=len(log.opened),
        first=min(days, default=None),
        last=max(days, default=None),
        published_sha256=checked.enrolment.published_sha256,
        log_sha256=checked.log_sha256,
    )


def departures(checked: Checked, rows: Sequence[PersonAccount]) -> Iterator[Finding]:
    """Yield where the table and the allocation do not say the same of a person."""
    lots = {it.person.casefold(): it.allocation for it in checked.enrolment.log.opened}
    done = {person: _arms(of) for person, of in _by_person(rows).items()}
    folded = {person.casefold() for person in done}
    never = [person for person in done if person.casefold() not in lots]
    gone = [it.person for it in checked.enrolment.log.opened if it.person.casefold() not in folded]
    other = [
        person
        for person, arms in done.items()
        if (lot := lots.get(person.casefold())) is not None and not _follows(arms, lot)
    ]
    for code, people in (
        ("report-not-allocated", never),
        ("report-not-in-table", gone),
        ("report-other-arm", other),
    ):
        if people:
            yield _finding(code, people)


def _by_person(rows: Iterable[PersonAccount]) -> Mapping[str, list[PersonAccount]]:
    found: dict[str, list[PersonAccount]] = {}
    for row in rows:
        found.setdefault(row.person, []).append(row)
    return found


def _arms(rows: Iterable[PersonAccount]) -> tuple[str, ...]:
    """The arms of a person in the order of the periods."""
    return tuple(row.arm for row in sorted(rows, key=lambda it: in_order(it.period or "")))


def _follows(arms: Sequence[str], lot: Sequence[str]) -> bool:
    """Whether arms were done in the order of the lot; a period may be missing."""
    left = iter(it.casefold() for it in lot)
    return all(arm.casefold() in left for arm in arms)


def _finding(code: str, people: Sequence[str]) -> Finding:
    more = ", …" if len(people) > _MOST_NAMED else ""
    told: dict[str, Argument] = {
        "count": len(people),
        "people": ", ".join(sorted(people)[:_MOST_NAMED]) + more,
    }
    return Finding(code, Severity.WARNING, told)
