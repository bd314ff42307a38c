"""One crossover fitted the long way: full matrices, textbook formulas, nothing shared with src.

Kenward and Roger (1997) with the expected information and their two variances as parameters; the
moments of F as in Halekoh and Højsgaard (2014).
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy import optimize, stats

Floats = NDArray[np.float64]
RATIOS = np.r_[0.0, np.logspace(-3, 3, 40)]


@dataclass(frozen=True)
class Rows:
    """What was measured: one value, one row of the model and one person a row."""

    y: Floats
    model: Floats
    person: NDArray[np.intp]

    @property
    def together(self) -> Floats:
        """Ones where two rows are of one person."""
        return (self.person[:, None] == self.person[None, :]).astype(float)

    @property
    def df(self) -> int:
        return len(self.y) - self.model.shape[1]

    def projection(self, ratio: float) -> tuple[Floats, Floats, Floats]:
        """V^-1, the covariance of the coefficients, and P, at a residual variance of one."""
        inverse = np.linalg.inv(np.eye(len(self.y)) + ratio * self.together)
        covariance = np.linalg.inv(self.model.T @ inverse @ self.model)
        half = inverse @ self.model
        return inverse, covariance, inverse - half @ covariance @ half.T

    def score(self, ratio: float) -> float:
        """Half of it is the derivative of minus the restricted log likelihood."""
        _, _, p = self.projection(ratio)
        py = p @ self.y
        pull = self.df * (py @ self.together @ py) / (self.y @ py)
        return float(np.sum(p * self.together) - pull)

    def criterion(self, ratio: float) -> float:
        _, covariance, p = self.projection(ratio)
        size = np.linalg.slogdet(np.eye(len(self.y)) + ratio * self.together)[1]
        return float(
            self.df * np.log(self.y @ p @ self.y) + size - np.linalg.slogdet(covariance)[1]
        )

    @property
    def minima(self) -> int:
        """How many the criterion has, seen from afar; zero and infinity count too."""
        falls = np.array([self.score(ratio) for ratio in RATIOS]) < 0
        return int(np.count_nonzero(falls[:-1] & ~falls[1:])) + int(not falls[0]) + int(falls[-1])

    def ratio(self) -> float:
        """Return the REML estimate of person variance over residual variance."""
        values = [self.criterion(ratio) for ratio in RATIOS]
        best = int(np.argmin(values))
        if best == 0 and self.score(0.0) >= 0:
            return 0.0
        ends = RATIOS[max(best - 1, 0)], RATIOS[best + 1]
        return float(optimize.brentq(self.score, *ends, xtol=1e-14, rtol=1e-13))


@dataclass(frozen=True)
class FTest:
    f: float
    df: float

    def p(self, above: int) -> float:
        return float(stats.f.sf(self.f, above, self.df))


def kenward_roger(rows: Rows, ratio: float, contrasts: Floats) -> FTest:
    """Test that all contrasts of the coefficients are zero."""
    inverse, covariance, p = rows.projection(ratio)
    variance = rows.y @ p @ rows.y / rows.df
    inverse, covariance, p = inverse / variance, covariance * variance, p / variance
    parts = (rows.together, np.eye(len(rows.y)))
    half = inverse @ rows.model
    first = [-half.T @ part @ half for part in parts]
    spread = np.linalg.inv(
        np.array([[np.trace(p @ one @ p @ other) / 2 for other in parts] for one in parts])
    )
    bend = sum(
        spread[i, j]
        * (half.T @ parts[i] @ inverse @ parts[j] @ half - first[i] @ covariance @ first[j])
        for i in range(2)
        for j in range(2)
    )
    adjusted = covariance + 2 * covariance @ bend @ covariance
    middle = contrasts.T @ np.linalg.inv(contrasts @ covariance @ contrasts.T) @ contrasts
    turned = [middle @ covariance @ it @ covariance for it in first]
    pairs = [(i, j) for i in range(2) for j in range(2)]
    one = sum(spread[i, j] * np.trace(turned[i]) * np.trace(turned[j]) for i, j in pairs)
    two = sum(spread[i, j] * np.trace(turned[i] @ turned[j]) for i, j in pairs)
    scale, df = _matched(one, two, len(contrasts))
    estimate = contrasts @ covariance @ half.T @ rows.y
    wald = estimate @ np.linalg.solve(contrasts @ adjusted @ contrasts.T, estimate)
    return FTest(scale * wald / len(contrasts), df)


def _matched(one: float, two: float, q: int) -> tuple[float, float]:
    b = (one + 6 * two) / (2 * q)
    g = ((q + 1) * one - (q + 4) * two) / ((q + 2) * two)
    below = 3 * q + 2 * (1 - g)
    c1, c2, c3 = g / below, (q - g) / below, (q + 2 - g) / below
    mean = 1 / (1 - two / q)
    variance = 2 / q * (1 + c1 * b) / ((1 - c2 * b) ** 2 * (1 - c3 * b))
    rho = variance / (2 * mean**2)
    df = 4 + (q + 2) / (q * rho - 1)
    return df / (mean * (df - 2)), df


def within_people(rows: Rows, dropped: NDArray[np.intp]) -> FTest:
    """Least squares with a level for every person, with and without some columns of the model."""
    levels = (rows.person[:, None] == np.unique(rows.person)[None, :]).astype(float)
    kept = np.setdiff1d(np.arange(rows.model.shape[1]), dropped)
    full, rank = _left(np.hstack((levels, rows.model)), rows.y)
    less, less_rank = _left(np.hstack((levels, rows.model[:, kept])), rows.y)
    df = len(rows.y) - rank
    return FTest((less - full) / (rank - less_rank) / (full / df), df)


def _left(model: Floats, y: Floats) -> tuple[float, int]:
    rank = int(np.linalg.matrix_rank(model))
    fitted = model @ np.linalg.lstsq(model, y, rcond=None)[0]
    return float(np.sum((y - fitted) ** 2)), rank
