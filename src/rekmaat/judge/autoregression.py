"""A linear model of one person's series whose errors follow each other, by REML with AR(1).

The criterion is that of nlme::gls with corAR1: the restricted likelihood with the variance
profiled out, of which the autocorrelation alone is left to search (Harville 1977).
"""

from dataclasses import dataclass

import numpy as np

from rekmaat.judge.signflip import Floats

_GRID = np.linspace(-0.99, 0.99, 199)
_GOLDEN = (5**0.5 - 1) / 2
_CLOSE = 1e-9


@dataclass(frozen=True, slots=True)
class Autoregression:
    """A fit: coefficients with their covariance, shape (p,) and (p, p).

    Attributes:
        coefficients: In the order of the design's columns.
        covariance: Of the coefficients.
        df: Observations minus coefficients.
        autocorrelation: Of one error with the next.
        sd: Of the errors.
    """

    coefficients: Floats
    covariance: Floats
    df: int
    autocorrelation: float
    sd: float

    def se(self, column: int) -> float:
        """Return the standard error of a coefficient."""
        return float(np.sqrt(self.covariance[column, column]))


@dataclass(frozen=True, slots=True)
class _Products:
    """The cross products of which every autocorrelation's weighted ones are made.

    With R the AR(1) correlation, (1 - f^2) M' R^-1 M = whole - f * neighbours + f^2 * inner.
    """

    whole: Floats
    neighbours: Floats
    inner: Floats
    observations: int

    def weighted(self, f: float) -> Floats:
        return np.asarray(
            (self.whole - f * self.neighbours + f * f * self.inner) / (1 - f * f), dtype=np.float64
        )


def fit_autoregression(outcome: Floats, design: Floats) -> Autoregression | None:
    """Fit the outcome, shape (n,), on a design, shape (n, p); in the order of time.

    Returns:
        The fit; None where the columns cannot be told apart or leave no error to estimate.
    """
    observations, columns = design.shape
    if observations <= columns + 1 or np.linalg.matrix_rank(design) < columns:
        return None
    products = _products(np.column_stack([design, outcome]))
    if _error_ss(products, 0.0) <= _CLOSE * float(outcome @ outcome):
        return None
    f = _lowest(products)
    weighted = products.weighted(f)
    normal, moments = weighted[:-1, :-1], weighted[:-1, -1]
    df = observations - columns
    variance = _error_ss(products, f) / df
    return Autoregression(
        coefficients=np.asarray(np.linalg.solve(normal, moments), dtype=np.float64),
        covariance=np.linalg.inv(normal) * variance,
        df=df,
        autocorrelation=f,
        sd=float(np.sqrt(variance)),
    )


def _products(columns: Floats) -> _Products:
    crossed = columns[1:].T @ columns[:-1]
    return _Products(
        whole=columns.T @ columns,
        neighbours=crossed + crossed.T,
        inner=columns[1:-1].T @ columns[1:-1],
        observations=columns.shape[0],
    )


def _error_ss(products: _Products, f: float) -> float:
    weighted = products.weighted(f)
    normal, moments = weighted[:-1, :-1], weighted[:-1, -1]
    return float(weighted[-1, -1] - moments @ np.linalg.solve(normal, moments))


def _criterion(products: _Products, f: float) -> float:
    """Minus twice the restricted log likelihood, but for a constant."""
    normal = products.weighted(f)[:-1, :-1]
    df = products.observations - normal.shape[0]
    return float(
        df * np.log(_error_ss(products, f))
        + (products.observations - 1) * np.log1p(-f * f)
        + np.linalg.slogdet(normal)[1]
    )


def _lowest(products: _Products) -> float:
    """The autocorrelation of the lowest criterion: the best of a grid, then golden sections."""
    best = int(np.argmin([_criterion(products, f) for f in _GRID]))
    low, high = _GRID[max(best - 1, 0)], _GRID[min(best + 1, _GRID.size - 1)]
    while high - low > _CLOSE:
        left, right = high - _GOLDEN * (high - low), low + _GOLDEN * (high - low)
        if _criterion(products, left) < _criterion(products, right):
            high = right
        else:
            low = left
    return float((low + high) / 2)
