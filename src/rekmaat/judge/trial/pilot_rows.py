"""The rows of a pilot without a control group, and what is wrong with them."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from operator import attrgetter

from rekmaat.errors import Argument, Finding, RefusedError, Severity
from rekmaat.guide.ratings import Felt
from rekmaat.judge.trial.remarks import told_lines

FEWEST_PEOPLE = 2
_ALIKE = 1e-12


@dataclass(frozen=True, slots=True)
class PilotRow:
    """One session of one person; numbers on the log scale, None where the cell is empty.

    Attributes:
        line: Where it stands in the table.
        person: Who.
        day: From 1.
        session: Within the day or over all days; later ones are higher.
        baseline: Before the exercise.
        repeat: Before it once more, with nothing in between.
        outcome: After it.
        felt: Better, the same, worse or unsure.
        felt_change: The same as a number; below zero is less.
    """

    line: int
    person: str
    day: int
    session: int
    baseline: float | None
    repeat: float | None
    outcome: float | None
    felt: Felt | None = None
    felt_change: float | None = None


@dataclass(frozen=True, slots=True)
class PilotSession:
    """One complete session.

    Attributes:
        person: Who.
        change: Outcome less the last baseline before it.
        between: Second baseline less the first; None where there is one baseline only.
        baseline: The first baseline.
        outcome: After the exercise.
        felt: What was felt.
        felt_change: The same as a number.
    """

    person: str
    change: float
    between: float | None
    baseline: float
    outcome: float
    felt: Felt | None
    felt_change: float | None


@dataclass(frozen=True, slots=True)
class PilotTable:
    """The complete sessions, each person's in order.

    Attributes:
        groups: The sessions of each person.
        repeated: Whether there is a second baseline.
        findings: What was left out, and what is missing.
    """

    groups: tuple[tuple[PilotSession, ...], ...]
    repeated: bool
    findings: tuple[Finding, ...]

    @property
    def first(self) -> tuple[PilotSession, ...]:
        """The first session of each person."""
        return tuple(group[0] for group in self.groups)

    @property
    def every(self) -> tuple[PilotSession, ...]:
        """Every session."""
        return tuple(session for group in self.groups for session in group)


def pilot_table(rows: Sequence[PilotRow], *, repeated: bool, felt: bool) -> PilotTable:
    """Return the complete sessions.

    Args:
        rows: In any order.
        repeated: Whether there should be a second baseline.
        felt: Whether people were asked what they felt.

    Raises:
        RefusedError: A session is there twice, fewer than two people are complete, or nothing
            differs; each reason with its lines.
    """
    twice = list(_twice(rows))
    if twice:
        raise RefusedError(*twice)
    ordered = sorted(rows, key=lambda row: (row.person, row.day, row.session))
    sessions = [it for it in (_session(row, repeated=repeated) for row in ordered) if it]
    groups = tuple(tuple(group) for _, group in groupby(sessions, key=attrgetter("person")))
    _check(groups, repeated=repeated)
    noticed = (*_left_out(rows, repeated=repeated), *_unanswered(rows, felt=felt))
    return PilotTable(groups, repeated, (*_standing(groups, repeated=repeated), *noticed))


def _session(row: PilotRow, *, repeated: bool) -> PilotSession | None:
    """A row as a session; None where it is not complete."""
    if row.baseline is None or row.outcome is None or (repeated and row.repeat is None):
        return None
    last = row.repeat if repeated and row.repeat is not None else row.baseline
    between = last - row.baseline if repeated else None
    return PilotSession(
        row.person, row.outcome - last, between, row.baseline, row.outcome, row.felt,
        row.felt_change,
    )  # fmt: skip


def _twice(rows: Sequence[PilotRow]) -> Iterator[Finding]:
    """Sessions that stand in more than one row."""
    seen: dict[tuple[str, int, int], int] = {}
    for row in rows:
        key = (row.person, row.day, row.session)
        if key in seen:
            told: dict[str, Argument] = {
                "line": row.line, "other": seen[key], "person": row.person,
            }  # fmt: skip
            yield Finding("pilot-session-twice", Severity.REFUSED, told)
        seen.setdefault(key, row.line)


def _check(groups: Sequence[Sequence[PilotSession]], *, repeated: bool) -> None:
    """Refuse what no number can be made of."""
    if len(groups) < FEWEST_PEOPLE:
        _refuse("pilot-few-people", count=len(groups), least=FEWEST_PEOPLE)
    firsts = [group[0] for group in groups]
    every = [session for group in groups for session in group]
    size = max(abs(it.baseline) for it in firsts)
    if alike([it.outcome for it in every]):
        _refuse("pilot-outcome-constant")
    if alike([it.change for it in firsts], size):
        _refuse("pilot-change-constant")
    if repeated and alike([it.between or 0.0 for it in firsts], size):
        _refuse("pilot-repeat-copied")
    if repeated and alike([2 * it.baseline + (it.between or 0.0) for it in firsts]):
        _refuse("pilot-baseline-constant")


def alike(values: Sequence[float], size: float = 0.0) -> bool:
    """Return whether numbers are the same but for rounding.

    Args:
        values: The numbers.
        size: How large what they are differences of is.
    """
    largest = max(size, *map(abs, values), 1.0)
    return max(values) - min(values) < _ALIKE * largest


def _refuse(code: str, **arguments: Argument) -> None:
    raise RefusedError(Finding(code, Severity.REFUSED, arguments))


def _standing(groups: Sequence[Sequence[PilotSession]], *, repeated: bool) -> Iterator[Finding]:
    """What has to be said of every pilot, or of its form."""
    yield Finding("pilot-no-control", Severity.WARNING)
    if not repeated:
        yield Finding("pilot-no-repeat", Severity.WARNING)
    sizes = Counter(len(group) for group in groups)
    if len(sizes) > 1:
        told: dict[str, Argument] = {"least": min(sizes), "most": max(sizes)}
        yield Finding("pilot-sessions-uneven", Severity.NOTE, told)


def _left_out(rows: Sequence[PilotRow], *, repeated: bool) -> Iterator[Finding]:
    """The rows that do not count, by what they lack."""
    for code, empty in (
        ("pilot-left-out-baseline", [row.line for row in rows if row.baseline is None]),
        ("pilot-left-out-outcome", [row.line for row in rows if row.outcome is None]),
        ("pilot-left-out-repeat", [row.line for row in rows if repeated and row.repeat is None]),
    ):
        if empty:
            yield Finding(code, Severity.WARNING, _lines(empty))


def _unanswered(rows: Sequence[PilotRow], *, felt: bool) -> Iterator[Finding]:
    silent = [row.line for row in rows if felt and row.felt is None]
    if silent:
        yield Finding("pilot-felt-unanswered", Severity.WARNING, _lines(silent))


def _lines(lines: Sequence[int]) -> dict[str, Argument]:
    return {"count": len(lines), "lines": told_lines(lines)}
