"""Checks the rows of a crossover: who can be analysed, and what is wrong with the others."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from statistics import fmean, stdev

from rekmaat.errors import Finding, RefusedError
from rekmaat.judge.trial.crossover_rows import (
    ArmRows,
    CrossoverChoices,
    CrossoverRow,
    PeriodCell,
)
from rekmaat.judge.trial.remarks import missing, note, refusal, told_lines, warning

MOST_ARMS = 12
FEWEST_PEOPLE = 3
_MOST_SHOWN = 20
_BREAKS = ",;->/|+"


@dataclass(frozen=True, slots=True)
class Attendance:
    """Who can be analysed.

    Attributes:
        arms: The control first, then the others in alphabetical order.
        periods: In their order.
        sequences: In alphabetical order; empty where no sequences are known.
        rows: The complete ones.
        flow: One an arm.
        cells: One for each sequence and period.
        people: How many there are in the table.
        findings: What the table lacks.
    """

    arms: tuple[str, ...]
    periods: tuple[str, ...]
    sequences: tuple[str, ...]
    rows: tuple[CrossoverRow, ...]
    flow: tuple[ArmRows, ...]
    cells: tuple[PeriodCell, ...]
    people: int
    findings: tuple[Finding, ...]


def attendance(rows: Sequence[CrossoverRow], choices: CrossoverChoices) -> Attendance:
    """Return who can be analysed.

    Raises:
        RefusedError: Names every row that contradicts another, or why the rows are no crossover.
    """
    _refuse(_about_arms(rows, choices))
    contradictions = (_twice, _two_sequences, _out_of_sequence)
    _refuse(found for look in contradictions for found in look(rows, choices))
    complete = tuple(row for row in rows if _is_complete(row, choices))
    _refuse(_about_design(complete, rows, choices))
    _refuse(_about_outcomes(complete, choices))
    arms = (choices.control, *sorted({row.arm for row in complete} - {choices.control}))
    sequences = sorted({row.sequence for row in complete if row.sequence is not None})
    return Attendance(
        arms=arms,
        periods=tuple(sorted({row.period for row in complete}, key=in_order)),
        sequences=tuple(sequences),
        rows=complete,
        flow=tuple(_arm_rows(arm, rows, complete) for arm in arms),
        cells=_cells(complete),
        people=len({row.person for row in rows}),
        findings=(*_left_out(rows, choices), *_absent(rows), *_no_sequences(choices)),
    )


def in_order(period: str) -> tuple[float, str]:
    """Return what periods are ordered by: numbers by size, names by the alphabet after them."""
    try:
        return float(period), period
    except ValueError:
        return float("inf"), period


def _refuse(found: Iterable[Finding]) -> None:
    told = tuple(found)
    if len(told) > _MOST_SHOWN:
        more = refusal("crossover-more", count=len(told) - _MOST_SHOWN)
        told = (*told[:_MOST_SHOWN], more)
    if told:
        raise RefusedError(*told)


def _about_arms(rows: Sequence[CrossoverRow], choices: CrossoverChoices) -> Iterator[Finding]:
    arms = sorted({row.arm for row in rows})
    column = choices.names.arm
    if len(arms) > MOST_ARMS:
        yield refusal("trial-too-many-arms", column=column, count=len(arms), most=MOST_ARMS)
    elif alike := _alike(arms):
        yield refusal("trial-names-alike", column=column, names=", ".join(alike))
    elif alike := _alike(sorted({row.person for row in rows})):
        names = ", ".join(alike[:_MOST_SHOWN])
        yield refusal("trial-names-alike", column=choices.names.person, names=names)
    elif choices.control not in arms:
        told = {"column": column, "control": choices.control, "arms": ", ".join(arms)}
        yield refusal("trial-control-unknown", **told)
    elif len(arms) == 1:
        yield refusal("trial-one-arm", column=column, arm=arms[0])


def _alike(names: Sequence[str]) -> list[str]:
    """Names that differ in capitals only."""
    counts = Counter(name.casefold() for name in names)
    return [name for name in names if counts[name.casefold()] > 1]


def _twice(rows: Sequence[CrossoverRow], choices: CrossoverChoices) -> Iterator[Finding]:
    lines: defaultdict[tuple[str, str], list[int]] = defaultdict(list)
    for row in rows:
        lines[row.person, row.period].append(row.line)
    for (person, period), at in lines.items():
        if len(at) > 1:
            yield refusal(
                "crossover-twice",
                column=choices.names.period,
                person=person,
                period=period,
                lines=told_lines(at),
            )


def _two_sequences(rows: Sequence[CrossoverRow], choices: CrossoverChoices) -> Iterator[Finding]:
    first: dict[str, CrossoverRow] = {}
    for row in rows:
        begun = first.setdefault(row.person, row)
        if row.sequence != begun.sequence:
            yield refusal(
                "crossover-two-sequences",
                line=row.line,
                column=str(choices.names.sequence),
                person=row.person,
                sequence=str(row.sequence),
                other=str(begun.sequence),
                at=begun.line,
            )


def _out_of_sequence(rows: Sequence[CrossoverRow], choices: CrossoverChoices) -> Iterator[Finding]:
    """Rows whose arm is not the one their sequence has in that period."""
    if choices.names.sequence is None:
        return
    arms = {row.arm for row in rows}
    periods = sorted({row.period for row in rows}, key=in_order)
    counts: defaultdict[tuple[str | None, str], Counter[str]] = defaultdict(Counter)
    for row in rows:
        counts[row.sequence, row.period][row.arm] += 1
    spelled = {it: _spelled(it or "", arms, len(periods)) for it, _ in counts}
    meant_in = {
        (sequence, period): spelled[sequence][periods.index(period)]
        if spelled[sequence]
        else found.most_common(1)[0][0]
        for (sequence, period), found in counts.items()
    }
    for row in rows:
        meant = meant_in[row.sequence, row.period]
        if row.arm != meant:
            yield refusal(
                "crossover-out-of-sequence",
                line=row.line,
                column=choices.names.arm,
                person=row.person,
                sequence=str(row.sequence),
                period=row.period,
                arm=row.arm,
                meant=meant,
            )


def _spelled(sequence: str, arms: set[str], periods: int) -> list[str]:
    """The arms that the name of a sequence spells, as in ABDC or "A, B, D, C"; else none."""
    for spelled in (list(sequence), _broken(sequence)):
        if len(spelled) == periods and set(spelled) <= arms:
            return spelled
    return []


def _broken(sequence: str) -> list[str]:
    for mark in _BREAKS:
        sequence = sequence.replace(mark, " ")
    return sequence.split()


def _is_complete(row: CrossoverRow, choices: CrossoverChoices) -> bool:
    baseline = choices.names.baseline is None or row.baseline is not None
    return row.outcome is not None and baseline and None not in row.covariates


def _about_design(
    complete: Sequence[CrossoverRow], rows: Sequence[CrossoverRow], choices: CrossoverChoices
) -> Iterator[Finding]:
    names = choices.names
    people = {row.person for row in complete}
    gone = sorted({row.arm for row in rows} - {row.arm for row in complete})
    if gone:
        yield refusal("trial-arm-empty", column=names.arm, arm=", ".join(gone))
    elif len(people) < FEWEST_PEOPLE:
        count = len(people)
        yield refusal(
            "crossover-too-few-people", column=names.person, count=count, fewest=FEWEST_PEOPLE
        )
    elif len(apart := _apart(complete)) > 1:
        groups = " | ".join(", ".join(sorted(group)) for group in apart)
        yield refusal("crossover-arms-apart", column=names.arm, groups=groups)
    for at, covariate in enumerate(names.covariates):
        varying = _varying(complete, at)
        if varying is not None:
            yield refusal(
                "crossover-covariate-varies",
                column=covariate,
                person=varying.person,
                line=varying.line,
            )


def _apart(rows: Sequence[CrossoverRow]) -> list[set[str]]:
    """Groups of arms that no person has in common."""
    together: defaultdict[str, set[str]] = defaultdict(set)
    for row in rows:
        together[row.person].add(row.arm)
    groups: list[set[str]] = []
    for arms in together.values():
        meeting = [group for group in groups if group & arms]
        groups = [group for group in groups if not group & arms]
        groups.append(arms.union(*meeting))
    return groups


def _varying(rows: Sequence[CrossoverRow], at: int) -> CrossoverRow | None:
    """The first row whose covariate differs from the person's other rows."""
    first: dict[str, object] = {}
    for row in rows:
        if first.setdefault(row.person, row.covariates[at]) != row.covariates[at]:
            return row
    return None


def _about_outcomes(
    complete: Sequence[CrossoverRow], choices: CrossoverChoices
) -> Iterator[Finding]:
    outcomes = {row.outcome for row in complete}
    if len(outcomes) == 1:
        value = outcomes.pop() or 0.0
        yield refusal("trial-outcome-constant", column=choices.names.outcome, value=value)


def _left_out(rows: Sequence[CrossoverRow], choices: CrossoverChoices) -> Iterator[Finding]:
    names = choices.names
    yield from missing(
        "crossover-no-outcome", names.outcome, [row.line for row in rows if row.outcome is None]
    )
    known = [row for row in rows if row.outcome is not None]
    if names.baseline is not None:
        without = [row.line for row in known if row.baseline is None]
        yield from missing("crossover-no-baseline", names.baseline, without)
    for at, column in enumerate(names.covariates):
        without = [row.line for row in known if row.covariates[at] is None]
        yield from missing("crossover-no-covariate", column, without)


def _absent(rows: Sequence[CrossoverRow]) -> Iterator[Finding]:
    """Periods of people that are not in the table at all."""
    periods = sorted({row.period for row in rows}, key=in_order)
    seen: defaultdict[str, set[str]] = defaultdict(set)
    for row in rows:
        seen[row.person].add(row.period)
    lacking = {person: [it for it in periods if it not in had] for person, had in seen.items()}
    count = sum(map(len, lacking.values()))
    if count:
        told = [f"{person} ({', '.join(gone)})" for person, gone in lacking.items() if gone]
        more = ["…"] if len(told) > _MOST_SHOWN else []
        persons = ", ".join([*told[:_MOST_SHOWN], *more])
        whole = len(seen) * len(periods)
        yield warning("crossover-rows-absent", count=count, all=whole, persons=persons)


def _no_sequences(choices: CrossoverChoices) -> Iterator[Finding]:
    if choices.names.sequence is None:
        yield note("crossover-no-sequences")


def _arm_rows(arm: str, rows: Sequence[CrossoverRow], complete: Sequence[CrossoverRow]) -> ArmRows:
    outcomes = [row.outcome for row in complete if row.arm == arm and row.outcome is not None]
    return ArmRows(
        arm=arm,
        rows=sum(row.arm == arm for row in rows),
        analysed=len(outcomes),
        outcome_mean=fmean(outcomes),
        outcome_sd=stdev(outcomes) if len(outcomes) > 1 else 0.0,
    )


def _cells(complete: Sequence[CrossoverRow]) -> tuple[PeriodCell, ...]:
    outcomes: defaultdict[tuple[str | None, str, str], list[float]] = defaultdict(list)
    for row in complete:
        outcomes[row.sequence, row.period, row.arm].append(row.outcome or 0.0)
    places = sorted(outcomes, key=lambda it: (it[0] or "", in_order(it[1]), it[2]))
    return tuple(PeriodCell(*it, len(outcomes[it]), fmean(outcomes[it])) for it in places)


def arms_before(rows: Sequence[CrossoverRow]) -> tuple[str | None, ...] | None:
    """Return the arm each row's person had the period before; None in the first period.

    Where the person's own row of that period is missing, their sequence tells.

    Returns:
        One for each row; None altogether where a period before is told by nothing.
    """
    periods = sorted({row.period for row in rows}, key=in_order)
    before = dict(zip(periods[1:], periods, strict=False))
    own = {(row.person, row.period): row.arm for row in rows}
    planned = {(row.sequence, row.period): row.arm for row in rows if row.sequence}
    found: list[str | None] = []
    for row in rows:
        if row.period == periods[0]:
            found.append(None)
            continue
        earlier = before[row.period]
        arm = own.get((row.person, earlier)) or planned.get((row.sequence or "", earlier))
        if arm is None:
            return None
        found.append(arm)
    return tuple(found)
