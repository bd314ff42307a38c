"""The normal equations of a random intercept as Taylor series in the variance ratio.

With y = X b + person + error, the covariance is s2 (I + r G), where r is the person variance over
the residual variance s2 and G joins the measurements of one person. Everything REML and Kenward and
Roger ask for is a value, a first or a second derivative in r of the normal equations
[X y]' (I + r G)^-1 [X y] after elimination of columns:

- log |X' V^-1 X| has the sum of the logarithms of the pivots;
- the residual sum of squares is what is left of y;
- the covariance of the arms, with everything else eliminated, is the inverse of their block.

An array that holds such series has value, first and second derivative along its first axis; where
fewer are asked for, that axis is shorter.
"""

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from rekmaat.judge.power.arrays import Counts, Flags, Floats
from rekmaat.judge.power.moments import Moments, pairs_of

_SINGULAR = 1e-9
_LEIBNIZ = np.array([1.0, 2.0, 1.0]).reshape(3, 1, 1, 1)


@dataclass(frozen=True, slots=True)
class NormalEquations:
    """The normal equations after elimination of orders and periods, and then of the arms.

    Attributes:
        arms: Of the arms and, last, the measurements; derivatives by columns by columns by trials.
        residual: The residual sum of squares; derivatives by trials.
        log_determinant: Of log |V| + log |X' V^-1 X|; derivatives by trials.
        solvable: Whether no column follows from others.
    """

    arms: Floats
    residual: Floats
    log_determinant: Floats
    solvable: Flags

    def of(self, trials: Flags) -> "NormalEquations":
        """Return those of some trials."""
        parts = (self.arms, self.residual, self.log_determinant)
        arms, residual, logs = (np.compress(trials, part, axis=-1) for part in parts)
        return NormalEquations(arms, residual, logs, self.solvable[trials])

    def criterion(self, df: Floats) -> Floats:
        """Return what REML makes small, the scale profiled out: minus twice the log likelihood.

        Args:
            df: Measurements minus coefficients.
        """
        criterion: Floats = df * np.log(self.residual[0]) + self.log_determinant[0]
        return criterion

    def moved(self, by: Floats, third: "Third") -> "NormalEquations":
        """Return them a small step of the ratio further.

        Args:
            by: The step of each trial.
            third: The third derivatives.
        """
        arms = _moved(self.arms, third.arms, by)
        residual = _moved(self.residual, third.residual, by)
        logs = _moved(self.log_determinant, third.log_determinant, by)
        return NormalEquations(arms, residual, logs, self.solvable)


@dataclass(frozen=True, slots=True)
class Third:
    """Third derivatives of what normal equations hold, without the axis of derivatives."""

    arms: Floats
    residual: Floats
    log_determinant: Floats


def third_derivatives(
    here: NormalEquations, before: NormalEquations, step: Floats | float
) -> Third:
    """Return third derivatives by the difference of the second ones a step apart.

    Args:
        here: At one ratio.
        before: At another one.
        step: The first ratio minus the other.
    """
    seconds = (
        (here.arms[-1], before.arms[-1]),
        (here.residual[-1], before.residual[-1]),
        (here.log_determinant[-1], before.log_determinant[-1]),
    )
    return Third(*((one - other) / step for one, other in seconds))


def _moved(series: Floats, third: Floats, by: Floats) -> Floats:
    value, first, second = series
    return np.stack(
        (
            value + by * (first + by / 2 * (second + by / 3 * third)),
            first + by * (second + by / 2 * third),
            second + by * third,
        )
    )


def at_ratio(moments: Moments, ratio: Floats, derivatives: int) -> NormalEquations:
    """Return the normal equations at a variance ratio.

    Args:
        moments: The trials.
        ratio: Of each, person variance over residual variance.
        derivatives: How many, 1 or 2.
    """
    kept = derivatives + 1
    size = np.arange(1.0, len(moments.people) + 1)[:, np.newaxis]
    shrunk = 1 / (1 + size * ratio)
    of_totals = np.stack((-ratio * shrunk, -(shrunk**2), 2 * size * shrunk**3)[:kept])
    of_orders = np.stack((shrunk, -size * shrunk**2, 2 * size**2 * shrunk**3)[:kept])
    packed = np.einsum("dnt,npt->dpt", of_totals, moments.totals)
    packed[0] += moments.whole
    orders = np.einsum("dnt,noct->doct", of_orders, moments.orders)
    of_people = np.stack((-np.log(shrunk), size * shrunk, -((size * shrunk) ** 2))[:kept])
    logs = np.einsum("dnt,nt->dt", of_people, moments.people)
    matrix = _square(packed)
    logs += _log(_without_orders(matrix, orders)).sum(axis=1)
    return _eliminated(matrix, logs, moments)


def within_people(moments: Moments) -> NormalEquations:
    """Return the normal equations with a free level for every person: their limit at large ratios.

    Orders are levels of people, so nothing of them is left.
    """
    size = np.arange(1.0, len(moments.people) + 1)
    packed = moments.whole - np.einsum("n,npt->pt", 1 / size, moments.totals)
    nothing = np.zeros((1, packed.shape[1]))
    return _eliminated(_square(packed[np.newaxis]), nothing, moments)


def _square(packed: Floats) -> Floats:
    """Unfold pairs to a matrix; derivatives by columns by columns by trials."""
    return packed[:, _places(int(np.sqrt(2 * packed.shape[1])))]


@lru_cache(maxsize=16)
def _places(columns: int) -> Counts:
    """Where each element of a symmetric matrix stands among the pairs."""
    place = np.empty((columns, columns), dtype=np.intp)
    first, second = pairs_of(columns)
    place[first, second] = place[second, first] = np.arange(len(first))
    return place


def _without_orders(matrix: Floats, orders: Floats) -> Floats:
    """Eliminate the orders from a matrix, in place, and return their pivots.

    Orders do not meet each other, so all go at once.
    """
    rows, pivots = orders[:, :, :-1], orders[:, :, -1]
    matrix -= _products(rows, _quotients(rows, pivots[:, :, np.newaxis]))
    return pivots


def _quotients(rows: Floats, pivots: Floats) -> Floats:
    """The series of rows over pivots; zero where a pivot is, because nobody has that order."""
    inverse = np.divide(1, pivots[0], out=np.zeros_like(pivots[0]), where=pivots[0] > 0)
    quotients = np.empty_like(rows)
    np.multiply(rows[0], inverse, out=quotients[0])
    if len(rows) > 1:
        quotients[1] = (rows[1] - quotients[0] * pivots[1]) * inverse
    if len(rows) > 2:  # noqa: PLR2004  # the second derivative
        bent = rows[2] - 2 * quotients[1] * pivots[1] - quotients[0] * pivots[2]
        quotients[2] = bent * inverse
    return quotients


def _products(rows: Floats, quotients: Floats) -> Floats:
    """The series of the sum over orders of the products of rows and quotients.

    By the rule of Leibniz: r q; r' q + r q'; r'' q + 2 r' q' + r q''.
    """
    columns, trials = rows.shape[2:]
    products = np.empty((len(rows), columns, columns, trials))
    for derivative, product in enumerate(products):
        first, second = rows[: derivative + 1], quotients[derivative::-1]
        if derivative > 1:
            second = second * _LEIBNIZ
        np.einsum("doat,dobt->abt", first, second, out=product)
    return products


def _log(pivots: Floats) -> Floats:
    """The series of the logarithms of pivots; zero where a pivot is: nobody has that order."""
    inverse = np.divide(1, pivots[0], out=np.zeros_like(pivots[0]), where=pivots[0] > 0)
    logs: Floats = pivots * inverse
    logs[0] = np.log(pivots[0], out=logs[0], where=pivots[0] > 0)
    if len(logs) > 2:  # noqa: PLR2004  # the second derivative
        logs[2] -= logs[1] ** 2
    return logs


def _eliminated(matrix: Floats, logs: Floats, moments: Moments) -> NormalEquations:
    """Eliminate the periods, keep the block of the arms, and eliminate these."""
    columns = matrix.shape[1] - 1
    first, second = pairs_of(columns + 1)
    sizes = moments.whole[np.flatnonzero(first == second)]
    solvable = np.ones(matrix.shape[-1], dtype=bool)
    arms = matrix
    for column in range(columns):
        if 2 * column == columns:
            arms = matrix
        pivot = matrix[:, 0, 0]
        solvable &= pivot[0] > _SINGULAR * sizes[column]
        logs = logs + _log(pivot)
        rows = matrix[:, np.newaxis, 0, 1:]
        products = _products(rows, _quotients(rows, pivot[:, np.newaxis, np.newaxis]))
        matrix = matrix[:, 1:, 1:] - products
    return NormalEquations(arms, matrix[:, 0, 0], logs, solvable)
