"""The crossover trials of the reference files, as the analysis takes them."""

from collections.abc import Iterator
from itertools import product

import numpy as np

from references import ReferenceFit, ReferenceRow, reference_rows
from rekmaat.judge.mixed.random_intercept import Floats
from rekmaat.judge.trial.crossover_rows import CrossoverChoices, CrossoverNames, CrossoverRow


def rows_of(fit: ReferenceFit) -> tuple[CrossoverRow, ...]:
    """Return the rows of the trial, with the covariates of the model."""
    covariates = [name for name in fit.fixed_terms if name in ("age", "sex", "expectation")]
    return tuple(
        CrossoverRow(
            line=line,
            person=row.subject,
            period=str(row.period),
            arm=row.treatment,
            outcome=getattr(row, fit.outcome),
            sequence=row.sequence if "sequence" in fit.fixed_terms else None,
            baseline=row.log_pre,
            covariates=tuple(getattr(row, name) for name in covariates),
        )
        for line, row in enumerate(reference_rows(fit.trial), start=2)
    )


def choices_of(fit: ReferenceFit) -> CrossoverChoices:
    """Return what R was asked, in our words."""
    terms = fit.fixed_terms
    names = CrossoverNames(
        outcome=fit.outcome,
        person="subject",
        period="period",
        arm="treatment",
        sequence="sequence" if "sequence" in terms else None,
        baseline="log_pre" if "pre_w" in terms else None,
        covariates=tuple(name for name in terms if name in ("age", "sex", "expectation")),
    )
    return CrossoverChoices(control=fit.control, names=names)


def design_of(fit: ReferenceFit) -> Floats:
    """Return R's own columns, in the order of its coefficients."""
    rows = reference_rows(fit.trial)
    means = {
        person: np.mean([row.log_pre for row in rows if row.subject == person])
        for person in {row.subject for row in rows if row.log_pre is not None}
    }
    return np.array([[_cell(name, row, means) for name in fit.names] for row in rows])


def _cell(name: str, row: ReferenceRow, means: dict[str, float]) -> float:
    if ":" in name:
        return float(np.prod([_cell(part, row, means) for part in name.split(":")]))
    for column, value in _levels(row):
        if name == f"{column}{value}":
            return 1.0
    known = {"(Intercept)": 1.0, "age": row.age, "expectation": row.expectation}
    known |= {"log_pre": row.log_pre}
    if row.log_pre is not None and row.subject in means:
        known |= {"pre_mean": means[row.subject], "pre_w": row.log_pre - means[row.subject]}
    return float(known.get(name) or 0.0)


def _levels(row: ReferenceRow) -> Iterator[tuple[str, object]]:
    yield from zip(
        ("sequence", "period", "treatment", "sex", "co"),
        (row.sequence, row.period, row.treatment, row.sex, row.previous),
        strict=True,
    )


def balanced(people: int, arms: int, outcome: Floats) -> tuple[CrossoverRow, ...]:
    """Return a complete trial in which every person begins one arm further on.

    Args:
        people: How many.
        arms: How many, and as many periods.
        outcome: Shape (people, arms), by period.
    """
    return tuple(
        CrossoverRow(
            line=2 + person * arms + period,
            person=f"P{person + 1}",
            period=str(period + 1),
            arm="ABCDEF"[(person + period) % arms],
            outcome=float(outcome[person, period]),
            sequence="".join("ABCDEF"[(person + it) % arms] for it in range(arms)),
        )
        for person, period in product(range(people), range(arms))
    )


PLAIN = CrossoverNames("y", "person", "period", "arm", "sequence")
