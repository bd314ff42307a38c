"""What was felt beside what was measured: never merged in one number (M06)."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from math import atanh, sqrt, tanh
from statistics import NormalDist

import numpy as np
from numpy.typing import NDArray

from rekmaat.guide.ratings import Felt
from rekmaat.judge.student import t_upper_tail

LEVEL = 0.95

Floats = NDArray[np.float64]
Interval = tuple[float, float]

_Z = NormalDist().inv_cdf((1 + LEVEL) / 2)
_SIDES = (Felt.BETTER, Felt.SAME, Felt.WORSE)


class Measured(StrEnum):
    """A change against what the noise can do."""

    BETTER = "better"
    NONE = "none"
    WORSE = "worse"


@dataclass(frozen=True, slots=True)
class FeltShares:
    """How many gave each of the four answers; none is left out.

    Attributes:
        counts: Better, the same, worse, unsure.
    """

    counts: tuple[int, int, int, int]

    @classmethod
    def of(cls, answers: Sequence[Felt]) -> "FeltShares":
        """Count answers."""
        better, same, worse, unsure = (answers.count(answer) for answer in Felt)
        return cls((better, same, worse, unsure))

    @property
    def answers(self) -> int:
        """How many answers there are."""
        return sum(self.counts)

    @property
    def percents(self) -> tuple[int, ...]:
        """Whole percentages that sum to 100, by the largest remainders; zeros of nobody."""
        if not self.answers:
            return (0, 0, 0, 0)
        exact = [100 * count / self.answers for count in self.counts]
        whole = [int(share) for share in exact]
        by_rest = sorted(range(len(exact)), key=lambda at: (whole[at] - exact[at], at))
        for at in by_rest[: 100 - sum(whole)]:
            whole[at] += 1
        return tuple(whole)


@dataclass(frozen=True, slots=True)
class Kappa:
    """Agreement beyond chance, with its standard error and 95 % interval."""

    value: float
    se: float

    @property
    def interval(self) -> Interval:
        """The 95 % interval; no agreement is better than 1, and the interval may pass it."""
        return self.value - _Z * self.se, self.value + _Z * self.se


@dataclass(frozen=True, slots=True)
class CrossTable:
    """What was measured against what was felt.

    Attributes:
        counts: Rows: better, none, worse; columns: better, the same, worse, unsure.
    """

    counts: tuple[tuple[int, int, int, int], ...]

    @classmethod
    def of(cls, measured: Sequence[Measured], felt: Sequence[Felt]) -> "CrossTable":
        """Count pairs of one measurement and one answer."""
        pairs = list(zip(measured, felt, strict=True))
        rows = (tuple(pairs.count((row, column)) for column in Felt) for row in Measured)
        return cls(tuple((a, b, c, d) for a, b, c, d in rows))

    @property
    def sure(self) -> NDArray[np.int64]:
        """The table without those who are unsure, shape (3, 3)."""
        return np.array([row[: len(_SIDES)] for row in self.counts], dtype=np.int64)

    def kappa(self) -> Kappa | None:
        """Return Cohen's kappa (1960); None where it is not defined."""
        return _kappa(self.sure, np.eye(len(_SIDES)))

    def quadratic_kappa(self) -> Kappa | None:
        """Return kappa with quadratic weights (Cohen 1968); None where it is not defined."""
        at = np.arange(len(_SIDES))
        return _kappa(self.sure, 1 - (at[:, None] - at) ** 2 / (len(_SIDES) - 1) ** 2)


@dataclass(frozen=True, slots=True)
class RepeatedCorrelation:
    """The correlation within people, over several sessions of each.

    Attributes:
        r: The correlation.
        df: Its degrees of freedom: sessions less people less one.
        slope: How much the second changes for one of the first.
        people: How many have two sessions or more.
    """

    r: float
    df: int
    slope: float
    people: int

    @property
    def p(self) -> float:
        """The two-sided p-value of no correlation."""
        if abs(self.r) >= 1:
            return 0.0
        return 2 * t_upper_tail(abs(self.r) * sqrt(self.df / (1 - self.r**2)), self.df)

    @property
    def interval(self) -> Interval | None:
        """The 95 % interval by Fisher's z; None with too few sessions."""
        if self.df <= 1 or abs(self.r) >= 1:
            return None
        half = _Z / sqrt(self.df - 1)
        return tanh(atanh(self.r) - half), tanh(atanh(self.r) + half)


def repeated_correlation(
    people: Sequence[str], first: Floats, second: Floats
) -> RepeatedCorrelation | None:
    """Return the common correlation within people (Bakdash and Marusich 2017).

    Everybody keeps a level of their own, and the slope is the same for all.

    Args:
        people: Who each session is of; those with one session tell nothing.
        first: One number of each session, shape (sessions,).
        second: Another one.

    Returns:
        None where nobody has two sessions, or one of the numbers never changes within people.
    """
    names, at = np.unique(np.array(people), return_inverse=True)
    sizes = np.bincount(at, minlength=len(names))
    kept = sizes[at] > 1
    df = int(kept.sum()) - int((sizes > 1).sum()) - 1
    if df < 1:
        return None
    x, y = (_within(values, at, sizes)[kept] for values in (first, second))
    if np.allclose(x, 0) or np.allclose(y, 0):
        return None
    r = float(x @ y / sqrt(float(x @ x) * float(y @ y)))
    within = min(max(r, -1.0), 1.0)
    return RepeatedCorrelation(within, df, float(x @ y / (x @ x)), int((sizes > 1).sum()))


def _within(values: Floats, at: NDArray[np.intp], sizes: NDArray[np.intp]) -> Floats:
    return np.asarray(values - (np.bincount(at, weights=values) / sizes)[at])


def _kappa(counts: NDArray[np.int64], weights: Floats) -> Kappa | None:
    """Kappa with its large-sample error (Fleiss, Cohen and Everitt 1969)."""
    total = int(counts.sum())
    if not total:
        return None
    shares = counts / total
    rows, columns = shares.sum(axis=1), shares.sum(axis=0)
    seen, chance = float((weights * shares).sum()), float(rows @ weights @ columns)
    if 1 - chance < np.finfo(np.float64).eps:
        return None
    value = (seen - chance) / (1 - chance)
    means = (weights @ columns)[:, None] + (rows @ weights)[None, :]
    spread = float((shares * (weights - means * (1 - value)) ** 2).sum())
    variance = (spread - (value - chance * (1 - value)) ** 2) / (total * (1 - chance) ** 2)
    return Kappa(value, sqrt(max(variance, 0.0)))
