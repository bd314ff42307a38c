"""Reads the sessions of an experiment from a table, as the judge sees them."""

from dataclasses import dataclass, replace
from math import log
from pathlib import Path

from rekmaat.errors import Finding, RefusedError, Severity
from rekmaat.exchange.small_file import refused
from rekmaat.guide.experiment import ExperimentPlan
from rekmaat.guide.protocol import Arm
from rekmaat.guide.ratings import HIGHEST_TENSION, LOWEST_TENSION
from rekmaat.judge.observed import Observed
from rekmaat.service.data_table import Row, Table, read_table
from rekmaat.service.experiment_days import MOST_DAYS, Day, check_days, day_of, numbered
from rekmaat.service.experiment_pairs import Placed, check_pairs, check_plan

ALWAYS = ("session", "day", "pair", "arm")
RATINGS = ("before", "after")
CHANGE = "y"
UNTIL_DAY, CLEARANCE = "until_day", "clearance"
MOST_SESSIONS = 100_000
_LARGEST_LOG_RATIO = log(20)
"""Twenty times the tension, or a twentieth: no minute does that, but a percentage reads so."""


@dataclass(frozen=True, slots=True)
class ArmNames:
    """What the arms are called in the table; None is "S" or "stretch", and "C" or "control"."""

    stretch: str | None = None
    control: str | None = None

    def arm(self, name: str) -> Arm | None:
        """Return which arm a name means."""
        if _means(name, self.stretch, ("s", "stretch")):
            return Arm.STRETCH
        return Arm.CONTROL if _means(name, self.control, ("c", "control")) else None

    def __str__(self) -> str:
        """Return what is understood."""
        return f"{self.stretch or 'S'}, {self.control or 'C'}"


@dataclass(frozen=True, slots=True)
class Sessions:
    """What a table holds, in the order the sessions were started.

    Attributes:
        ratings: With the ratings before and after; empty where the table has none.
        changes: With the change of column y; empty where the table has none.
        findings: What is worth knowing about the table.
        until_day: The day of the experiment that the table reaches, where it says so.
        clearances: Under how many clearances the sessions were, where it says so.
    """

    ratings: tuple[Observed, ...]
    changes: tuple[Observed, ...]
    findings: tuple[Finding, ...]
    until_day: int | None = None
    clearances: int = 0


@dataclass(frozen=True, slots=True)
class _Entry:
    row: Row
    number: int
    day: Day
    pair: int | None
    arm: Arm
    before: float | None
    after: float | None
    change: float | None


def read_sessions(path: Path, names: ArmNames, plan: ExperimentPlan | None = None) -> Sessions:
    """Read the sessions of one person.

    Args:
        path: A table with the columns session, day, pair, arm, and before and after, or y, or all.
        names: What the arms are called in it.
        plan: What was fixed before the first session; the table must be what came of it.

    Raises:
        RefusedError: Names every cell that cannot be meant, every pair that is none, and every
            session that the plan does not know.
    """
    table = read_table(path, ALWAYS)
    _check_outcome(table)
    found = [_entry(table, row, names) for row in table.rows]
    table.refuse_if_faulty()
    entries = sorted((it for it in found if it is not None), key=lambda it: it.number)
    check_days(table, [it.row for it in entries], [it.day for it in entries])
    placed = [Placed(it.row, it.number, it.pair, it.arm) for it in entries]
    if plan is None:
        check_pairs(table, placed)
    else:
        check_plan(table, placed, plan)
    until_day, clearances = _until_day(table), _clearances(table)
    table.refuse_if_faulty()
    return replace(_sessions(table, entries), until_day=until_day, clearances=clearances)


def _means(name: str, asked: str | None, usual: tuple[str, ...]) -> bool:
    return name.casefold() in usual if asked is None else name == asked


def _check_outcome(table: Table) -> None:
    """Refuse a table that says nothing about how it went, or only half of it."""
    there = [name for name in RATINGS if name in table.columns]
    if len(there) == 1:
        missing = next(name for name in RATINGS if name not in there)
        raise RefusedError(refused("columns-missing", table.path, columns=missing))
    if not there and CHANGE not in table.columns:
        raise RefusedError(refused("outcome-missing", table.path))


def _entry(table: Table, row: Row, names: ArmNames) -> _Entry | None:
    """Return one session; what cannot be meant is noted."""
    number = table.whole(row, "session", MOST_SESSIONS)
    day = day_of(table, row)
    pair = table.whole(row, "pair", MOST_SESSIONS) if table.cell(row, "pair") else None
    arm = names.arm(table.cell(row, "arm"))
    if arm is None:
        table.complain("arm-unknown", row, "arm", known=str(names))
    before, after = _ratings(table, row)
    change = _change(table, row)
    if number is None or day is None or arm is None:
        return None
    return _Entry(row, number, day, pair, arm, before, after, change)


def _ratings(table: Table, row: Row) -> tuple[float | None, float | None]:
    if RATINGS[0] not in table.columns:
        return None, None
    before, after = (_rating(table, row, name) for name in RATINGS)
    if after is not None and not table.cell(row, RATINGS[0]):
        table.complain("before-missing", row, RATINGS[0])
    return before, after


def _rating(table: Table, row: Row, column: str) -> float | None:
    value = table.number(row, column)
    if value is None or LOWEST_TENSION <= value <= HIGHEST_TENSION:
        return value
    table.complain("rating-out-of-range", row, column, low=LOWEST_TENSION, high=HIGHEST_TENSION)
    return None


def _change(table: Table, row: Row) -> float | None:
    if CHANGE not in table.columns:
        return None
    change = table.number(row, CHANGE)
    # Beside ratings it is muscle tension; alone it may be in any unit.
    if change is not None and RATINGS[0] in table.columns and abs(change) > _LARGEST_LOG_RATIO:
        table.complain("change-no-log-ratio", row, CHANGE)
    return change


def _until_day(table: Table) -> int | None:
    if UNTIL_DAY not in table.columns:
        return None
    rows = (row for row in table.rows if table.cell(row, UNTIL_DAY))
    days = [table.whole(row, UNTIL_DAY, MOST_DAYS) for row in rows]
    return max((day for day in days if day is not None), default=None)


def _clearances(table: Table) -> int:
    """Count them, and say so where they changed."""
    if CLEARANCE not in table.columns:
        return 0
    count = len({table.cell(row, CLEARANCE) for row in table.rows} - {""})
    if count > 1:
        table.findings.append(Finding("experiment-clearance-changed", Severity.WARNING))
    return count


def _sessions(table: Table, entries: list[_Entry]) -> Sessions:
    days = numbered([entry.day for entry in entries])
    placed = list(zip(entries, days, strict=True))
    ratings = [_observed(it, day, it.before, it.after) for it, day in placed]
    changes = [_observed(it, day, None, it.change) for it, day in placed]
    return Sessions(
        ratings=tuple(ratings) if RATINGS[0] in table.columns else (),
        changes=tuple(changes) if CHANGE in table.columns else (),
        findings=tuple(table.findings),
    )


def _observed(entry: _Entry, day: int, before: float | None, after: float | None) -> Observed:
    pair = entry.pair or entry.number  # only a record without a control minute has no pairs
    return Observed(entry.number, day, pair, entry.arm, before, after)
