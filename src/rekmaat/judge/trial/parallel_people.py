"""Checks the people of a trial with parallel groups, and counts who can be analysed."""

from collections import Counter
from collections.abc import Iterator, Sequence
from statistics import fmean, stdev

from rekmaat.errors import Finding, RefusedError
from rekmaat.judge.trial.parallel_rows import (
    ArmFlow,
    ParallelChoices,
    ParallelNames,
    ParallelRow,
    Participants,
)
from rekmaat.judge.trial.remarks import missing, refusal, warning

MOST_ARMS = 10
LEAST_IN_ARM = 2


def participants(rows: Sequence[ParallelRow], choices: ParallelChoices) -> Participants:
    """Return who can be analysed.

    Nobody is left out in silence: people without an outcome are counted for each arm, and rows
    without a baseline or a covariate are named.

    Raises:
        RefusedError: A person stands there twice; the control is no arm; there is no other arm,
            or there are more than ten; an arm has fewer than two people to analyse; an outcome,
            baseline or covariate is the same for all.
    """
    _refuse(_people_twice(rows, choices.names))
    arms = _arms(rows, choices)
    complete = tuple(row for row in rows if _is_complete(row, choices.names))
    _refuse(_small_arms(arms, rows, complete))
    flow = tuple(_flow(arm, rows, complete, choices.names) for arm in arms)
    _refuse(_constant(complete, choices.names))
    return Participants(arms, complete, flow, tuple(_noticed(rows, flow, choices.names)))


def _refuse(findings: Iterator[Finding]) -> None:
    found = tuple(findings)
    if found:
        raise RefusedError(*found)


def _people_twice(rows: Sequence[ParallelRow], names: ParallelNames) -> Iterator[Finding]:
    first: dict[str, int] = {}
    for row in rows:
        if row.person in first:
            yield refusal(
                "parallel-person-twice",
                line=row.line,
                column=names.person,
                person=row.person,
                other=first[row.person],
            )
        first.setdefault(row.person, row.line)


def _arms(rows: Sequence[ParallelRow], choices: ParallelChoices) -> tuple[str, ...]:
    """The arms, the control first."""
    control, column = choices.control, choices.names.arm
    found = sorted({row.arm for row in rows})
    _refuse(_no_arms(found, control, column))
    return (control, *(arm for arm in found if arm != control))


def _no_arms(found: Sequence[str], control: str, column: str) -> Iterator[Finding]:
    """The first reason why these are not the arms of a trial."""
    names = ", ".join(found[: 2 * MOST_ARMS])
    if len(found) > MOST_ARMS:
        told = {"arms": len(found), "most": MOST_ARMS}
        yield refusal("parallel-too-many-arms", column=column, **told)
    elif len({name.casefold() for name in found}) < len(found):
        yield refusal("parallel-arms-alike", column=column, arms=names)
    elif control not in found:
        yield refusal("parallel-control-unknown", column=column, control=control, arms=names)
    elif len(found) == 1:
        yield refusal("parallel-no-other-arm", column=column, control=control)


def _has_baseline(row: ParallelRow, names: ParallelNames) -> bool:
    return names.baseline is None or row.baseline is not None


def _is_complete(row: ParallelRow, names: ParallelNames) -> bool:
    known = row.outcome is not None and _has_baseline(row, names)
    return known and None not in row.covariates


def _flow(
    arm: str,
    rows: Sequence[ParallelRow],
    complete: Sequence[ParallelRow],
    names: ParallelNames,
) -> ArmFlow:
    of_arm = [row for row in rows if row.arm == arm]
    analysed = [row for row in complete if row.arm == arm]
    measured = [row for row in of_arm if row.outcome is not None]
    based = [row for row in measured if _has_baseline(row, names)]
    baselines = [row.baseline for row in analysed if row.baseline is not None]
    outcomes = [row.outcome for row in analysed if row.outcome is not None]
    return ArmFlow(
        arm=arm,
        people=len(of_arm),
        analysed=len(analysed),
        without_outcome=len(of_arm) - len(measured),
        without_baseline=len(measured) - len(based),
        without_covariate=len(based) - len(analysed),
        baseline_mean=fmean(baselines) if baselines else None,
        outcome_mean=fmean(outcomes),
        outcome_sd=stdev(outcomes),
    )


def _small_arms(
    arms: Sequence[str], rows: Sequence[ParallelRow], complete: Sequence[ParallelRow]
) -> Iterator[Finding]:
    everybody = Counter(row.arm for row in rows)
    analysed = Counter(row.arm for row in complete)
    for arm in arms:
        if analysed[arm] < LEAST_IN_ARM:
            told = {"people": analysed[arm], "all": everybody[arm]}
            yield refusal("parallel-arm-too-small", arm=arm, **told)


def _constant(complete: Sequence[ParallelRow], names: ParallelNames) -> Iterator[Finding]:
    """What is the same for all; the model could not say which column is to blame."""
    first = complete[0]
    if all(row.outcome == first.outcome for row in complete):
        yield refusal("parallel-outcome-constant", column=names.outcome)
    if names.baseline is not None and all(row.baseline == first.baseline for row in complete):
        yield refusal("parallel-baseline-constant", column=names.baseline)
    for at, name in enumerate(names.covariates):
        if all(row.covariates[at] == first.covariates[at] for row in complete):
            yield refusal("parallel-covariate-constant", column=name)


def _noticed(
    rows: Sequence[ParallelRow], flow: Sequence[ArmFlow], names: ParallelNames
) -> Iterator[Finding]:
    for it in flow:
        if it.without_outcome:
            told = {"missing": it.without_outcome, "people": it.people}
            yield warning("parallel-outcome-missing", arm=it.arm, **told)
    measured = [row for row in rows if row.outcome is not None]
    if names.baseline is None:
        yield warning("parallel-no-baseline")
    else:
        unknown = [row for row in measured if row.baseline is None]
        yield from missing(
            "parallel-baseline-missing", names.baseline, [row.line for row in unknown]
        )
    for at, name in enumerate(names.covariates):
        unknown = [row for row in measured if row.covariates[at] is None]
        yield from missing("parallel-covariate-missing", name, [row.line for row in unknown])
