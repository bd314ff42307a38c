"""A linear model whose errors share one random effect per person, by REML.

    y = X b + u[person] + e,   u ~ N(0, person variance),   e ~ N(0, residual variance)

With one variance ratio left to search, every quantity follows from sums over each person
(Harville 1977; Bates et al. 2015, J Stat Softw 67(1)).
"""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from functools import partial

import numpy as np
import numpy.typing as npt

from rekmaat.judge.roots import root

Floats = npt.NDArray[np.float64]

_PROBES = np.geomspace(1e-3, 1e3, 9)
_LARGEST_RATIO = 1e12


@dataclass(frozen=True, slots=True)
class PersonSums:
    """What the fit needs of the data: sums over each person, in an orthonormal basis of X.

    The outcome is taken apart from its ordinary least squares fit, so that neither its level nor
    the scale of a column costs digits.

    Attributes:
        counts: Observations of each person, shape (persons,).
        basis_sums: Sums of the basis over each person, shape (persons, columns).
        left_sums: Sums of what least squares leaves over, shape (persons,).
        left_squares: The sum of its squares.
        to_basis: Turns coefficients of X into those of the basis, shape (columns, columns).
        least_squares: The ordinary least squares coefficients of X.
        basis: Shape (observations, columns).
        left: What least squares leaves over, shape (observations,).
        person: Which person each observation is of, shape (observations,).
    """

    counts: Floats
    basis_sums: Floats
    left_sums: Floats
    left_squares: float
    to_basis: Floats
    least_squares: Floats
    basis: Floats
    left: Floats
    person: npt.NDArray[np.intp]

    @property
    def observations(self) -> int:
        """How many there are."""
        return len(self.basis)

    @property
    def columns(self) -> int:
        """How many fixed effects there are."""
        return len(self.to_basis)

    @property
    def residual_df(self) -> int:
        """Observations minus fixed effects."""
        return self.observations - self.columns


def person_sums(outcome: Floats, design: Floats, persons: Sequence[Hashable]) -> PersonSums:
    """Return the sums over each person.

    Args:
        outcome: Shape (observations,).
        design: Columns of full rank, shape (observations, columns).
        persons: Of whom each observation is.
    """
    numbers: dict[Hashable, int] = {}
    person = np.array([numbers.setdefault(name, len(numbers)) for name in persons], dtype=np.intp)
    basis, to_basis = np.linalg.qr(design)
    fitted = basis.T @ outcome
    left = outcome - basis @ fitted
    left -= basis @ (basis.T @ left)
    sums = np.zeros((len(numbers), design.shape[1]))
    np.add.at(sums, person, basis)
    return PersonSums(
        counts=np.bincount(person).astype(np.float64),
        basis_sums=sums,
        left_sums=np.bincount(person, left).astype(np.float64),
        left_squares=float(left @ left),
        to_basis=to_basis,
        least_squares=np.linalg.solve(to_basis, fitted),
        basis=basis,
        left=left,
        person=person,
    )


@dataclass(frozen=True, slots=True)
class Fit:
    """The model at its REML estimate.

    Attributes:
        sums: What was fitted.
        ratio: Person variance over residual variance; 0 at the boundary.
        residual_variance: Of one observation, around its person.
        shift: What the coefficients of the basis differ from least squares, shape (columns,).
        covariance: Of the coefficients of the basis, shape (columns, columns).
    """

    sums: PersonSums
    ratio: float
    residual_variance: float
    shift: Floats
    covariance: Floats

    @property
    def boundary(self) -> bool:
        """Whether no variance between persons was found."""
        return self.ratio == 0

    @property
    def person_variance(self) -> float:
        """The variance between persons."""
        return self.ratio * self.residual_variance

    @property
    def coefficients(self) -> Floats:
        """The coefficients of X, shape (columns,)."""
        return np.asarray(self.sums.least_squares + np.linalg.solve(self.sums.to_basis, self.shift))

    @property
    def shrink(self) -> Floats:
        """1 / (1 + n ratio) of each person, shape (persons,)."""
        return np.asarray(1 / (1 + self.sums.counts * self.ratio))

    def in_basis(self, contrasts: Floats) -> Floats:
        """Turn contrasts of the coefficients of X, shape (k, columns), into those of the basis."""
        return np.asarray(np.linalg.solve(self.sums.to_basis.T, contrasts.T).T)

    def values(self, contrasts: Floats) -> Floats:
        """Return the value of each contrast, shape (k,)."""
        return np.asarray(
            contrasts @ self.sums.least_squares + self.in_basis(contrasts) @ self.shift
        )


def fit(sums: PersonSums) -> Fit:
    """Return the REML fit.

    Raises:
        ValueError: Nothing is left over within persons, so no ratio of variances exists.
    """
    slope = partial(_slope, sums)
    if slope(0.0) >= 0:
        return at_ratio(sums, _inner_minimum(sums))
    high = 1.0
    while slope(high) < 0:
        high *= 4
        if high > _LARGEST_RATIO:
            raise ValueError("the residual variance is zero")
    return at_ratio(sums, root(slope, 0.0, high))


def at_ratio(sums: PersonSums, ratio: float) -> Fit:
    """Return the fit at a given ratio of the variances."""
    weighted, moment, squares = _products(sums, ratio)
    inverse = np.asarray(np.linalg.inv(weighted))
    shift = inverse @ moment
    variance = float(squares - moment @ shift) / sums.residual_df
    return Fit(sums, ratio, variance, shift, np.asarray(variance * inverse))


def criterion(sums: PersonSums, ratio: float) -> float:
    """Return minus twice the restricted log-likelihood at a ratio, up to a constant."""
    weighted, moment, squares = _products(sums, ratio)
    left = float(squares - moment @ np.linalg.solve(weighted, moment))
    spread = float(np.log1p(sums.counts * ratio).sum() + np.linalg.slogdet(weighted)[1])
    return sums.residual_df * float(np.log(left)) + spread


def _inner_minimum(sums: PersonSums) -> float:
    """Zero, unless a minimum further on is lower although the criterion rises at zero."""
    slopes = [_slope(sums, ratio) for ratio in _PROBES.tolist()]
    falls = [low for low, slope in enumerate(slopes) if slope < 0]
    if not falls:
        return 0.0
    last = falls[-1]
    if last == len(slopes) - 1:
        return 0.0
    found = root(partial(_slope, sums), float(_PROBES[last]), float(_PROBES[last + 1]))
    return found if criterion(sums, found) < criterion(sums, 0.0) else 0.0


def _products(sums: PersonSums, ratio: float) -> tuple[Floats, Floats, float]:
    """X'V^-1 X, X'V^-1 y and y'V^-1 y in the basis, times the residual variance."""
    weights = ratio / (1 + sums.counts * ratio)
    lowered = sums.basis_sums * weights[:, None]
    return (
        np.eye(sums.columns) - lowered.T @ sums.basis_sums,
        -(lowered.T @ sums.left_sums),
        sums.left_squares - float(weights @ sums.left_sums**2),
    )


def _slope(sums: PersonSums, ratio: float) -> float:
    """The derivative of the criterion."""
    weighted, moment, squares = _products(sums, ratio)
    inverse = np.linalg.inv(weighted)
    shift = inverse @ moment
    shrink = 1 / (1 + sums.counts * ratio)
    left = sums.left_sums - sums.basis_sums @ shift
    loss = float(squares - moment @ shift)
    fall = float(shrink**2 @ left**2)
    leaned = sums.basis_sums * shrink[:, None]
    trace = float(((leaned.T @ leaned) * inverse).sum())
    return -sums.residual_df * fall / loss + float(sums.counts @ shrink) - trace
