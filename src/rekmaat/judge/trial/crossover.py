"""Analyses a crossover: every person went through several arms, one after the other.

    outcome ~ sequence + period + arm + (1 | person)

by REML, with errors after Kenward and Roger or Satterthwaite (Jones and Kenward 2014). Carry-over
is a sensitivity analysis only: testing it first and then deciding errs (Freeman 1989).
"""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, replace

import numpy as np

from rekmaat.errors import Finding, RefusedError
from rekmaat.judge.mixed.kenward_roger import KenwardRoger
from rekmaat.judge.mixed.random_intercept import Fit, Floats
from rekmaat.judge.mixed.satterthwaite import Satterthwaite
from rekmaat.judge.trial.adjustment import holm
from rekmaat.judge.trial.arm_contrasts import adjuster, contrasts_of, pairs_of, rows_of
from rekmaat.judge.trial.crossover_model import (
    CrossoverModel,
    WithinPersons,
    carry_over_term,
    crossover_model,
)
from rekmaat.judge.trial.crossover_people import Attendance, arms_before, attendance
from rekmaat.judge.trial.crossover_rows import (
    Adjustment,
    ArmRows,
    CrossoverChoices,
    CrossoverRow,
    Inference,
    PeriodCell,
)
from rekmaat.judge.trial.equivalence import equivalence
from rekmaat.judge.trial.estimates import Coefficient, Contrast, Estimate, TermTest
from rekmaat.judge.trial.remarks import note, refusal, warning
from rekmaat.judge.trial.verdict import ContrastVerdict, TrialVerdict, verdict_of

Engine = KenwardRoger | Satterthwaite


@dataclass(frozen=True, slots=True)
class ArmMean:
    """The mean of an arm with all sequences and periods alike and covariates at their mean."""

    arm: str
    estimate: Estimate


@dataclass(frozen=True, slots=True)
class CarryOver:
    """The same model with what may be left of the arm before: a sensitivity analysis only.

    Attributes:
        test: That nothing is left.
        contrasts: The arms, had nothing been left.
    """

    test: TermTest
    contrasts: tuple[Contrast, ...]


@dataclass(frozen=True, slots=True)
class CrossoverAnalysis:
    """What a crossover tells.

    Attributes:
        formula: What was fitted.
        choices: What was chosen before.
        arms: The control first.
        periods: In their order.
        sequences: Empty where no sequences are known.
        people: In the table.
        analysed_people: With at least one complete row.
        flow: Rows of each arm.
        cells: Means by sequence and period, not adjusted.
        coefficients: Of the fixed effects.
        person_variance: Between persons; 0 at the boundary.
        residual_variance: Of one outcome around its person.
        boundary: No variance between persons was found.
        tests: A joint test of each term that allows one.
        arm_test: That all arms are the same; at the boundary from within persons alone, because
            pooled it would err too often.
        means: One an arm.
        contrasts: Between arms.
        verdicts: One a contrast.
        within_person: At the boundary the contrasts again, from within persons alone.
        carry_over: Where it can be told apart.
        findings: What to read it with.
    """

    formula: str
    choices: CrossoverChoices
    arms: tuple[str, ...]
    periods: tuple[str, ...]
    sequences: tuple[str, ...]
    people: int
    analysed_people: int
    flow: tuple[ArmRows, ...]
    cells: tuple[PeriodCell, ...]
    coefficients: tuple[Coefficient, ...]
    person_variance: float
    residual_variance: float
    boundary: bool
    tests: tuple[TermTest, ...]
    arm_test: TermTest
    means: tuple[ArmMean, ...]
    contrasts: tuple[Contrast, ...]
    verdicts: tuple[ContrastVerdict, ...]
    within_person: tuple[Contrast, ...]
    carry_over: CarryOver | None
    findings: tuple[Finding, ...]


def analyse_crossover(rows: Sequence[CrossoverRow], choices: CrossoverChoices) -> CrossoverAnalysis:
    """Analyse a crossover.

    At the boundary, where no variance between persons is found, the person stratum is kept:
    Kenward and Roger's degrees of freedom are those within persons, and a verdict must hold from
    within persons alone too, which keeps its error at 5 % in trials of any size.

    Args:
        rows: One a person and period.
        choices: What was chosen before anybody looked.

    Raises:
        RefusedError: Names every row that contradicts another, or why no model can be fitted.
    """
    present = attendance(rows, choices)
    model = crossover_model(present, choices)
    engine = _engine(model.fitted(), choices)
    contrasts = _contrasts(model, engine, present, choices)
    boundary = engine.fit.boundary
    persons = model.within_persons(engine.fit.sums) if boundary else None
    within = () if persons is None else _contrasts(model, persons, present, choices)
    carry_over, untold = _carry_over(present, choices)
    return CrossoverAnalysis(
        formula=model.formula,
        choices=choices,
        arms=present.arms,
        periods=present.periods,
        sequences=present.sequences,
        people=present.people,
        analysed_people=len(engine.fit.sums.counts),
        flow=present.flow,
        cells=present.cells,
        coefficients=_coefficients(model, engine),
        person_variance=engine.fit.person_variance,
        residual_variance=engine.fit.residual_variance,
        boundary=boundary,
        tests=_tests(model, engine),
        arm_test=_arm_test(model, persons or engine, choices),
        means=_means(model, engine, present, choices),
        contrasts=contrasts,
        verdicts=_verdicts(contrasts, within, choices),
        within_person=within,
        carry_over=carry_over,
        findings=(*present.findings, *_about_fit(engine.fit), *untold),
    )


def _engine(fit: Fit, choices: CrossoverChoices) -> Engine:
    if choices.inference is Inference.KENWARD_ROGER:
        return KenwardRoger(fit)
    return Satterthwaite(fit)


def _coefficients(model: CrossoverModel, engine: Engine) -> tuple[Coefficient, ...]:
    estimates = engine.estimates(np.eye(len(model.design.terms)))
    return tuple(map(Coefficient, model.design.terms, estimates))


def _tests(model: CrossoverModel, engine: Engine) -> tuple[TermTest, ...]:
    """Leave out a term of which next to nothing is known, as of sequences of a person each."""
    tests = []
    for term in model.terms:
        with suppress(ValueError):
            tests.append(engine.test(term.name, model.rows_of(term.name)))
    return tuple(tests)


def _arm_test(
    model: CrossoverModel, engine: Engine | WithinPersons, choices: CrossoverChoices
) -> TermTest:
    try:
        return engine.test(choices.names.arm, model.rows_of(choices.names.arm))
    except ValueError as error:
        raise RefusedError(refusal("crossover-too-few-rows", rows=len(model.outcome))) from error


def _contrasts(
    model: CrossoverModel,
    engine: Engine | WithinPersons,
    present: Attendance,
    choices: CrossoverChoices,
) -> tuple[Contrast, ...]:
    arms, adjustment = present.arms, choices.adjustment
    pairs = pairs_of(len(arms), adjustment)
    first = model.places(choices.names.arm).start
    rows = rows_of(pairs, len(model.design.terms), first)
    adjust = adjuster(adjustment, len(arms), _correlation(engine, rows))
    return contrasts_of(arms, pairs, engine.estimates(rows), adjust)


def _correlation(engine: Engine | WithinPersons, contrasts: Floats) -> Floats:
    covariance = engine.covariance_of(contrasts)
    errors = np.sqrt(np.diag(covariance))
    return np.asarray(covariance / np.outer(errors, errors))


def _means(
    model: CrossoverModel, engine: Engine, present: Attendance, choices: CrossoverChoices
) -> tuple[ArmMean, ...]:
    """All levels of a term weigh the same, numbers stand at their mean."""
    base = model.design.values.mean(axis=0)
    for term in model.terms:
        if term.levels:
            base[list(model.places(term.name))] = 1 / term.levels
    places = model.places(choices.names.arm)
    base[list(places)] = 0
    rows = np.tile(base, (len(present.arms), 1))
    for arm, place in enumerate(places, start=1):
        rows[arm, place] = 1
    return tuple(map(ArmMean, present.arms, engine.estimates(rows)))


def _carry_over(
    present: Attendance, choices: CrossoverChoices
) -> tuple[CarryOver | None, tuple[Finding, ...]]:
    """The sensitivity analysis, or why there is none."""
    before = arms_before(present.rows)
    if before is None:
        return None, (note("crossover-carry-over-unknown"),)
    term = carry_over_term(before, present, choices)
    model = crossover_model(present, choices, term)
    try:
        engine = _engine(model.fitted(), choices)
        test = engine.test(term.name, model.rows_of(term.name))
    except (RefusedError, ValueError):
        return None, (note("crossover-carry-over-untold"),)
    return CarryOver(test, _contrasts(model, engine, present, choices)), ()


def _verdicts(
    contrasts: tuple[Contrast, ...], within: tuple[Contrast, ...], choices: CrossoverChoices
) -> tuple[ContrastVerdict, ...]:
    verdicts = _family(contrasts, choices)
    if not within:
        return verdicts
    return tuple(
        one if one.verdict is other.verdict else _untold(one)
        for one, other in zip(verdicts, _family(within, choices), strict=True)
    )


def _family(
    contrasts: tuple[Contrast, ...], choices: CrossoverChoices
) -> tuple[ContrastVerdict, ...]:
    """Claims of no difference are a family of their own, adjusted step by step (Holm 1979)."""
    margin = choices.margin
    small: Sequence[float | None] = [None] * len(contrasts)
    if margin is not None and choices.adjustment is not Adjustment.NONE:
        small = holm([equivalence(it.estimate, margin).p for it in contrasts])
    return tuple(
        verdict_of(it.estimate, margin, p_adjusted=it.p_adjusted, p_equivalence_adjusted=p)
        for it, p in zip(contrasts, small, strict=True)
    )


def _untold(verdict: ContrastVerdict) -> ContrastVerdict:
    return replace(verdict, verdict=TrialVerdict.CANNOT_TELL, one_of_many=False)


def _about_fit(fit: Fit) -> tuple[Finding, ...]:
    return (warning("crossover-boundary"),) if fit.boundary else ()
