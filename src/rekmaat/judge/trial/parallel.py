"""The analysis of a trial with parallel groups: every arm against the control.

The main model is the analysis of covariance of the outcome on arm and baseline, which is more
precise than the change and right whatever the slope (Vickers and Altman 2001).
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rekmaat.errors import Finding
from rekmaat.judge.trial.adjustment import holm
from rekmaat.judge.trial.equivalence import Equivalence, equivalence
from rekmaat.judge.trial.estimates import LEVEL, Coefficient, Contrast, Estimate
from rekmaat.judge.trial.expectation import Expectation, expectation
from rekmaat.judge.trial.groups import Groups, groups_of
from rekmaat.judge.trial.individual_response import IndividualResponse, individual_response
from rekmaat.judge.trial.parallel_people import participants
from rekmaat.judge.trial.parallel_rows import (
    ArmFlow,
    ParallelChoices,
    ParallelRow,
)
from rekmaat.judge.trial.remarks import note, warning
from rekmaat.judge.trial.subgroups import SubgroupFamily, subgroup_family
from rekmaat.judge.trial.verdict import ContrastVerdict, verdict_of
from rekmaat.judge.trial.ways import OtherWay, Way, changes, other_ways


@dataclass(frozen=True, slots=True)
class ArmMean:
    """The mean of an arm, had all people begun the same."""

    arm: str
    estimate: Estimate


@dataclass(frozen=True, slots=True)
class ArmEquivalence:
    """Whether an arm differs from the control by less than what matters.

    Attributes:
        arm: The arm.
        test: The two one-sided tests.
        p_adjusted: Their p-value adjusted for the other arms.
    """

    arm: str
    test: Equivalence
    p_adjusted: float


@dataclass(frozen=True, slots=True)
class ParallelAnalysis:
    """What a trial with parallel groups tells.

    Attributes:
        choices: What was chosen in advance.
        formula: The main model.
        flow: From allocation to analysis, one an arm, the control first.
        residual_variance: Of the main model.
        coefficients: Of the main model.
        means: The adjusted mean of every arm, the control first.
        contrasts: Every other arm minus the control; the p-values are adjusted after Holm.
        equivalences: One a contrast; none without a margin.
        verdicts: One a contrast.
        ways: The contrasts reckoned in other ways.
        expectation: What people expected; None without such a column.
        subgroups: The interactions.
        individual_responses: One a contrast; none without a baseline.
        findings: What is worth knowing.
    """

    choices: ParallelChoices
    formula: str
    flow: tuple[ArmFlow, ...]
    residual_variance: float
    coefficients: tuple[Coefficient, ...]
    means: tuple[ArmMean, ...]
    contrasts: tuple[Contrast, ...]
    equivalences: tuple[ArmEquivalence, ...]
    verdicts: tuple[ContrastVerdict, ...]
    ways: tuple[OtherWay, ...]
    expectation: Expectation | None
    subgroups: SubgroupFamily
    individual_responses: tuple[IndividualResponse, ...]
    findings: tuple[Finding, ...]

    @property
    def people(self) -> int:
        """How many people were analysed."""
        return sum(it.analysed for it in self.flow)


def analyse_parallel(rows: Sequence[ParallelRow], choices: ParallelChoices) -> ParallelAnalysis:
    """Compare every arm of a trial with the control.

    People without an outcome, a baseline or a covariate are left out of the main model and
    counted; none is left out unsaid.

    Args:
        rows: One a person, outcome and baseline on the scale of the analysis.
        choices: What was chosen in advance.

    Raises:
        RefusedError: The rows are no such trial, or the model cannot be fitted; names every fault.
    """
    people = participants(rows, choices)
    groups = groups_of(people.rows, people.arms, choices)
    fit = groups.fit()
    differences = groups.differences(fit)
    contrasts = _contrasts(people.arms, differences)
    equivalences = _equivalences(people.arms, differences, choices.margin)
    ways = other_ways(groups, fit, choices)
    expected = expectation(people, choices)
    family = subgroup_family(people.rows, people.arms, choices)
    return ParallelAnalysis(
        choices=choices,
        formula=groups.formula,
        flow=people.flow,
        residual_variance=fit.residual_variance,
        coefficients=fit.coefficients(),
        means=tuple(map(ArmMean, people.arms, groups.adjusted_means(fit))),
        contrasts=contrasts,
        equivalences=equivalences,
        verdicts=tuple(_verdicts(contrasts, equivalences, choices.margin)),
        ways=ways.ways,
        expectation=expected,
        subgroups=family,
        individual_responses=_individual_responses(groups, choices),
        findings=(
            *people.findings,
            *_margin_unknown(choices),
            *_no_change(choices),
            *ways.findings,
            *_robust_differs(contrasts, ways.ways),
            *(() if expected is None else expected.findings),
            *_expectation_differs(contrasts, expected),
            *family.findings,
        ),
    )


def _contrasts(arms: Sequence[str], differences: Sequence[Estimate]) -> tuple[Contrast, ...]:
    """Holm has no intervals of its own, so only the p-values are adjusted."""
    control, *others = arms
    adjusted = holm([it.p for it in differences])
    return tuple(
        Contrast(arm, control, estimate, p, None)
        for arm, estimate, p in zip(others, differences, adjusted, strict=True)
    )


def _equivalences(
    arms: Sequence[str], differences: Sequence[Estimate], margin: float | None
) -> tuple[ArmEquivalence, ...]:
    if margin is None:
        return ()
    tests = [equivalence(it, margin) for it in differences]
    adjusted = holm([it.p for it in tests])
    return tuple(map(ArmEquivalence, arms[1:], tests, adjusted))


def _verdicts(
    contrasts: Sequence[Contrast], equivalences: Sequence[ArmEquivalence], margin: float | None
) -> Iterator[ContrastVerdict]:
    """Each kind of claim is held to 5 % over all arms together."""
    for at, contrast in enumerate(contrasts):
        yield verdict_of(
            contrast.estimate,
            margin,
            p_adjusted=contrast.p_adjusted,
            p_equivalence_adjusted=equivalences[at].p_adjusted if equivalences else None,
        )


def _individual_responses(
    groups: Groups, choices: ParallelChoices
) -> tuple[IndividualResponse, ...]:
    if not choices.names.one_thing:
        return ()
    change = changes(groups).tolist()
    control, *others = groups.arms
    of_control = groups.of_arm(change, control)
    return tuple(
        individual_response(arm, control, groups.of_arm(change, arm), of_control) for arm in others
    )


def _no_change(choices: ParallelChoices) -> Iterator[Finding]:
    names = choices.names
    if names.baseline is not None and not names.one_thing:
        yield note("parallel-no-change", outcome=names.outcome, baseline=names.baseline)


def _margin_unknown(choices: ParallelChoices) -> Iterator[Finding]:
    if choices.margin is None:
        yield note("trial-no-margin")


def _robust_differs(contrasts: Sequence[Contrast], ways: Sequence[OtherWay]) -> Iterator[Finding]:
    """Where a claim hangs on people spreading alike."""
    for way in ways:
        if way.way is Way.ANCOVA_HC3:
            yield from _differs("parallel-robust-differs", contrasts, way.differences)


def _expectation_differs(
    contrasts: Sequence[Contrast], expected: Expectation | None
) -> Iterator[Finding]:
    """Where a claim hangs on what people expected."""
    if expected is not None and expected.model is not None:
        differences = expected.model.differences
        yield from _differs("parallel-expectation-differs", contrasts, differences)


def _differs(
    code: str, contrasts: Sequence[Contrast], others: Sequence[Estimate]
) -> Iterator[Finding]:
    for contrast, p in zip(contrasts, holm([it.p for it in others]), strict=True):
        if (contrast.p_adjusted < 1 - LEVEL) != (p < 1 - LEVEL):
            yield warning(code, arm=contrast.a, p=p)
