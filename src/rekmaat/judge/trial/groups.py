"""The people of a trial as a linear model sees them: outcome, arm, and what it is adjusted for."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from rekmaat.judge.trial.columns import (
    centred,
    crossed,
    intercept,
    joined,
    level_columns,
    means,
    number_column,
    value_columns,
)
from rekmaat.judge.trial.estimates import Estimate
from rekmaat.judge.trial.linear import Columns, Covariance, Floats, LinearFit, least_squares
from rekmaat.judge.trial.parallel_rows import (
    ParallelChoices,
    ParallelRow,
)


@dataclass(frozen=True, slots=True, eq=False)
class Groups:
    """The arms of a trial, ready to be compared.

    Attributes:
        rows: The people, all of them complete.
        arms: The control first.
        response: The outcome, one a person.
        arm: The columns of the arms, but for the control.
        adjusted: The columns of the baseline and of each covariate.
        formula: What is fitted.
    """

    rows: tuple[ParallelRow, ...]
    arms: tuple[str, ...]
    response: Floats
    arm: Columns
    adjusted: tuple[Columns, ...]
    formula: str

    def fit(self, *more: Columns) -> LinearFit:
        """Fit the analysis of covariance, with more columns where wanted.

        Raises:
            RefusedError: The columns do not allow it.
        """
        ones = intercept(len(self.rows))
        return least_squares(self.response, joined(ones, self.arm, *self.adjusted, *more))

    def interacted(self) -> LinearFit:
        """Fit each arm its own slope on the centred baseline and covariates (Lin 2013).

        The coefficient of an arm then is its mean effect over all people.
        """
        ones = intercept(len(self.rows))
        if not self.adjusted:
            return least_squares(self.response, joined(ones, self.arm))
        others = centred(joined(*self.adjusted))
        columns = joined(ones, self.arm, others, crossed(self.arm, others))
        return least_squares(self.response, columns)

    def alone(self, response: Floats) -> LinearFit:
        """Fit the arms to some response without adjusting for anything."""
        return least_squares(response, joined(intercept(len(self.rows)), self.arm))

    def differences(
        self, fit: LinearFit, kind: Covariance = Covariance.CLASSICAL
    ) -> tuple[Estimate, ...]:
        """Return each arm minus the control."""
        return tuple(fit.coefficient(term, kind) for term in self.arm.terms)

    def adjusted_means(self, fit: LinearFit) -> tuple[Estimate, ...]:
        """Return the mean of each arm, had all begun as the mean of all people."""
        others = joined(*self.adjusted) if self.adjusted else None
        mean = () if others is None else zip(others.terms, means(others), strict=True)
        same = fit.weights((fit.terms[0], 1.0), *((term, float(it)) for term, it in mean))
        shifts = (fit.weights((term, 1.0)) for term in self.arm.terms)
        return tuple(fit.estimate(same + it) for it in (0 * same, *shifts))

    def of_arm(self, values: Sequence[float], arm: str) -> list[float]:
        """Return the values of the people of one arm."""
        return [it for it, row in zip(values, self.rows, strict=True) if row.arm == arm]


def groups_of(
    rows: Sequence[ParallelRow],
    arms: tuple[str, ...],
    choices: ParallelChoices,
    *,
    apart_from: str | None = None,
) -> Groups:
    """Return the people ready to be compared.

    Args:
        rows: Complete ones.
        arms: The control first.
        choices: What was chosen.
        apart_from: A covariate that is not adjusted for here, because it enters otherwise.
    """
    names = choices.names
    kept = [(at, name) for at, name in enumerate(names.covariates) if name != apart_from]
    adjusted = [value_columns(name, _known(rows, at)) for at, name in kept]
    terms = [names.arm, *(name for _, name in kept)]
    if names.baseline is not None:
        baseline = choices.scale.term(names.baseline)
        adjusted.insert(0, number_column(baseline, [row.baseline or 0.0 for row in rows]))
        terms.insert(1, baseline)
    return Groups(
        rows=tuple(rows),
        arms=arms,
        response=np.array([row.outcome for row in rows], dtype=float),
        arm=level_columns(names.arm, [row.arm for row in rows], arms),
        adjusted=tuple(adjusted),
        formula=f"{choices.scale.term(names.outcome)} ~ {' + '.join(terms)}",
    )


def _known(rows: Sequence[ParallelRow], at: int) -> list[float | str]:
    values = [row.covariates[at] for row in rows]
    return [it for it in values if it is not None]
