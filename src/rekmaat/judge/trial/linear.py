"""Ordinary least squares, with classical and heteroscedasticity-consistent standard errors."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import NoReturn

import numpy as np
from numpy.typing import NDArray

from rekmaat.errors import Finding, RefusedError, Severity
from rekmaat.judge.trial.estimates import Coefficient, Estimate, TermTest

Floats = NDArray[np.float64]

_DEPENDENT = 1e-7
"""A column is taken to follow from others when less than this share of it is left over."""
_EXACT_FIT, _ROUNDING = 1e-10, 1e-13
_EXACT_LEVERAGE = 1e-10


class Covariance(StrEnum):
    """How the covariance of the coefficients is estimated.

    CLASSICAL takes one residual variance for all; HC2 and HC3 let every person have their own
    (MacKinnon and White 1985).
    """

    CLASSICAL = "classical"
    HC2 = "hc2"
    HC3 = "hc3"


@dataclass(frozen=True, slots=True, eq=False)
class Columns:
    """Columns of a model.

    Attributes:
        terms: What each is of.
        values: One row a person, one column a term.
    """

    terms: tuple[str, ...]
    values: Floats


@dataclass(frozen=True, slots=True)
class Dependence:
    """A column that follows from the columns before it; none before it where it is all zero."""

    term: str
    on: tuple[str, ...]


@dataclass(frozen=True, slots=True, eq=False)
class LinearFit:
    """A linear model fitted by least squares.

    Attributes:
        terms: What the coefficients are of, p of them.
        values: The coefficients.
        projection: X (X'X)^-1, one row a person, one column a term.
        inverse: (X'X)^-1.
        residuals: What is left over, one a person.
        leverages: The diagonal of X (X'X)^-1 X', one a person.
    """

    terms: tuple[str, ...]
    values: Floats
    projection: Floats
    inverse: Floats
    residuals: Floats
    leverages: Floats

    @property
    def people(self) -> int:
        """How many people went in."""
        return len(self.residuals)

    @property
    def df(self) -> int:
        """The residual degrees of freedom."""
        return len(self.residuals) - len(self.terms)

    @property
    def residual_variance(self) -> float:
        """The residual variance."""
        return float(self.residuals @ self.residuals) / self.df

    @property
    def allows_robust(self) -> bool:
        """Whether HC2 and HC3 exist: no person is fitted exactly by a coefficient of their own."""
        return bool(np.all(1 - self.leverages > _EXACT_LEVERAGE))

    def covariance(self, kind: Covariance = Covariance.CLASSICAL) -> Floats:
        """Return the covariance of the coefficients, p by p.

        HC2 weighs each squared residual by 1/(1 - h), HC3 by 1/(1 - h)^2, with h the leverage.

        Raises:
            ValueError: HC2 or HC3 of a model that does not allow them.
        """
        if kind is Covariance.CLASSICAL:
            return self.residual_variance * self.inverse
        if not self.allows_robust:
            raise ValueError("a person with leverage 1 leaves no HC2 or HC3 covariance")
        power = 1 if kind is Covariance.HC2 else 2
        weights = self.residuals**2 / (1 - self.leverages) ** power
        spread: Floats = self.projection.T @ (weights[:, None] * self.projection)
        return spread

    def estimate(self, weights: Floats, kind: Covariance = Covariance.CLASSICAL) -> Estimate:
        """Return a weighted sum of the coefficients, with n - p degrees of freedom."""
        variance = float(weights @ self.covariance(kind) @ weights)
        return Estimate(float(weights @ self.values), variance**0.5, self.df)

    def coefficient(self, term: str, kind: Covariance = Covariance.CLASSICAL) -> Estimate:
        """Return the coefficient of a term."""
        return self.estimate(self.weights((term, 1.0)), kind)

    def coefficients(self) -> tuple[Coefficient, ...]:
        """Return every coefficient, with its classical standard error."""
        return tuple(Coefficient(term, self.coefficient(term)) for term in self.terms)

    def weights(self, *parts: tuple[str, float]) -> Floats:
        """Return the weights of a sum of some terms, each with its weight; the others have none.

        Raises:
            ValueError: The model has no such term.
        """
        weights = np.zeros(len(self.terms))
        for term, weight in parts:
            weights[self.terms.index(term)] += weight
        return weights

    def joint_test(self, name: str, terms: Sequence[str]) -> TermTest:
        """Return the F test that the coefficients of these terms are all zero."""
        at = [self.terms.index(term) for term in terms]
        tested = self.values[at]
        spread = self.covariance()[np.ix_(at, at)]
        f = float(tested @ np.linalg.solve(spread, tested)) / len(at)
        return TermTest(name, max(f, 0.0), len(at), self.df)


def least_squares(response: Floats, columns: Columns) -> LinearFit:
    """Fit a linear model by QR decomposition.

    Args:
        response: One value a person.
        columns: Of the model, the intercept among them.

    Raises:
        RefusedError: A column follows from others (each is named), there are no more people than
            columns, or nothing is left over to judge by.
    """
    people, terms = columns.values.shape
    if people <= terms:
        _refuse("model-too-few", people=people, columns=terms)
    q, r = np.linalg.qr(columns.values)
    if np.any(np.abs(np.diag(r)) <= _DEPENDENT * np.linalg.norm(columns.values, axis=0)):
        _refuse_dependent(columns)
    root = np.linalg.inv(r)
    values = root @ (q.T @ response)
    residuals = response - columns.values @ values
    if _length(residuals) <= _rounding(response):
        _refuse("model-exact")
    return LinearFit(
        terms=columns.terms,
        values=values,
        projection=q @ root.T,
        inverse=root @ root.T,
        residuals=residuals,
        leverages=np.sum(q**2, axis=1),
    )


def dependences(columns: Columns) -> tuple[Dependence, ...]:
    """Return every column that follows from the columns before it, with those it follows from."""
    lengths = np.linalg.norm(columns.values, axis=0)
    unit = columns.values / np.where(lengths > 0, lengths, 1)
    if _is_independent(unit):
        return ()
    found: list[Dependence] = []
    kept: list[int] = []
    for at, term in enumerate(columns.terms):
        before = unit[:, kept]
        weights = np.linalg.lstsq(before, unit[:, at], rcond=None)[0] if kept else np.zeros(0)
        if _length(unit[:, at] - before @ weights) > _DEPENDENT:
            kept.append(at)
            continue
        on = [it for it, weight in zip(kept, weights, strict=True) if abs(weight) > _DEPENDENT]
        found.append(Dependence(term, _named(columns, on)))
    return tuple(found)


def _is_independent(unit: Floats) -> bool:
    """Whether every column of length 1 leaves enough over after those before it."""
    if unit.shape[0] < unit.shape[1]:
        return False
    left = np.abs(np.diag(np.linalg.qr(unit, mode="r")))
    return bool(np.all(left > _DEPENDENT))


def _named(columns: Columns, at: list[int]) -> tuple[str, ...]:
    """Name columns; a constant only where it stands alone, for it is no news beside others."""
    varying = [it for it in at if np.ptp(columns.values[:, it]) > 0]
    return tuple(columns.terms[it] for it in varying or at)


def _refuse_dependent(columns: Columns) -> None:
    code = "model-columns-dependent"
    found = [
        Finding(code, Severity.REFUSED, {"term": it.term, "on": ", ".join(it.on)})
        for it in dependences(columns)
    ]
    if found:
        raise RefusedError(*found)


def _refuse(code: str, **arguments: int) -> NoReturn:
    raise RefusedError(Finding(code, Severity.REFUSED, arguments))


def _rounding(response: Floats) -> float:
    """What may be left over of an exact fit, by rounding alone."""
    spread = _length(response - response.mean())
    return _EXACT_FIT * spread + _ROUNDING * _length(response)


def _length(values: Floats) -> float:
    return float(np.linalg.norm(values))
