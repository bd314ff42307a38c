"""What people expected: a covariate when asked before the first stretch, an outcome after it."""

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import fmean

from rekmaat.errors import Finding, RefusedError
from rekmaat.judge.trial.columns import crossed, crossed_term, number_column
from rekmaat.judge.trial.estimates import Coefficient, Estimate, TermTest
from rekmaat.judge.trial.groups import groups_of
from rekmaat.judge.trial.parallel_people import LEAST_IN_ARM
from rekmaat.judge.trial.parallel_rows import (
    ExpectationAsked,
    ParallelChoices,
    ParallelRow,
    Participants,
)
from rekmaat.judge.trial.remarks import missing, warning


@dataclass(frozen=True, slots=True)
class ExpectationModel:
    """The comparison adjusted for what people expected before.

    Attributes:
        formula: What was fitted.
        people: How many went in.
        coefficients: Of the model.
        differences: Each arm minus the control, among people who expected the same.
        interaction: Whether arms differ otherwise in people who expected more.
    """

    formula: str
    people: int
    coefficients: tuple[Coefficient, ...]
    differences: tuple[Estimate, ...]
    interaction: TermTest | None


@dataclass(frozen=True, slots=True)
class ExpectedMean:
    """What the people of an arm expected on average; None where nobody said."""

    arm: str
    people: int
    mean: float | None


@dataclass(frozen=True, slots=True)
class Expectation:
    """What is known of expectation.

    Attributes:
        asked: When; None where nobody said.
        means: One an arm.
        model: The adjusted comparison; None unless it was asked before.
        findings: Why there is no model, or whom it lacks.
    """

    asked: ExpectationAsked | None
    means: tuple[ExpectedMean, ...]
    model: ExpectationModel | None
    findings: tuple[Finding, ...]


def expectation(people: Participants, choices: ParallelChoices) -> Expectation | None:
    """Adjust the comparison for expectation, where it was asked before exposure.

    Asked after it, expectation is an outcome: who felt better then also says to have expected
    more, and adjusting for it takes away part of the effect. Then, and where nobody said when it
    was asked, it is told and not adjusted for.

    Returns:
        What is known; None without a column of expectation.
    """
    column = choices.names.expectation
    if column is None:
        return None
    known = [row for row in people.rows if row.expectation is not None]
    means = tuple(_mean(arm, known) for arm in people.arms)
    match choices.expectation_asked:
        case ExpectationAsked.BEFORE:
            unknown = [row for row in people.rows if row.expectation is None]
            findings = missing(
                "parallel-expectation-missing", column, [row.line for row in unknown]
            )
            model, faults = _model(known, people.arms, choices)
            return Expectation(choices.expectation_asked, means, model, (*findings, *faults))
        case ExpectationAsked.AFTER:
            code = "parallel-expectation-after"
        case None:
            code = "parallel-expectation-when"
    told = (warning(code, column=column),)
    return Expectation(choices.expectation_asked, means, None, told)


def _mean(arm: str, rows: Sequence[ParallelRow]) -> ExpectedMean:
    told = [row.expectation for row in rows if row.arm == arm and row.expectation is not None]
    return ExpectedMean(arm, len(told), fmean(told) if told else None)


def _model(
    rows: Sequence[ParallelRow], arms: tuple[str, ...], choices: ParallelChoices
) -> tuple[ExpectationModel | None, tuple[Finding, ...]]:
    column = choices.names.expectation or ""
    if any(sum(row.arm == arm for row in rows) < LEAST_IN_ARM for arm in arms):
        return None, (_impossible(column),)
    try:
        return _fitted(rows, arms, choices, column), ()
    except RefusedError:
        return None, (_impossible(column),)


def _impossible(column: str) -> Finding:
    return warning("parallel-expectation-impossible", column=column)


def _fitted(
    rows: Sequence[ParallelRow], arms: tuple[str, ...], choices: ParallelChoices, column: str
) -> ExpectationModel:
    groups = groups_of(rows, arms, choices)
    expected = number_column(column, [row.expectation or 0.0 for row in rows])
    fit = groups.fit(expected)
    product = crossed(groups.arm, expected)
    name = crossed_term(choices.names.arm, column)
    try:
        interaction = groups.fit(expected, product).joint_test(name, product.terms)
    except RefusedError:  # too few people for a slope each
        interaction = None
    return ExpectationModel(
        formula=f"{groups.formula} + {column}",
        people=len(rows),
        coefficients=fit.coefficients(),
        differences=groups.differences(fit),
        interaction=interaction,
    )
