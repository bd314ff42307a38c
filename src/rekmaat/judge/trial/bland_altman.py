"""Limits of agreement between two readings of the same people, once each or several times."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import sqrt
from statistics import NormalDist

import numpy as np
from numpy.typing import NDArray

LEVEL = 0.95

Floats = NDArray[np.float64]
Interval = tuple[float, float]

_Z = NormalDist().inv_cdf((1 + LEVEL) / 2)


@dataclass(frozen=True, slots=True)
class Agreement:
    """Differences of one pair a person (Bland and Altman 1986).

    Attributes:
        people: How many.
        bias: The mean difference.
        sd: Of the differences.
    """

    people: int
    bias: float
    sd: float

    @property
    def limits(self) -> Interval:
        """Within which 95 % of the differences lie."""
        return self.bias - _Z * self.sd, self.bias + _Z * self.sd

    @property
    def limit_se(self) -> float:
        """The standard error of either limit: SD sqrt(1/n + z^2 / (2 (n - 1)))."""
        return self.sd * sqrt(1 / self.people + _Z**2 / (2 * (self.people - 1)))


@dataclass(frozen=True, slots=True)
class RepeatedAgreement:
    """Differences of several pairs a person, whose true difference may vary (the same, 2007).

    Attributes:
        people: How many.
        pairs: How many pairs of readings together.
        bias: The mean of all differences.
        between: Variance of a person's mean difference between people; 0 where it came out below.
        within: Variance of the differences of one person.
    """

    people: int
    pairs: int
    bias: float
    between: float
    within: float

    @property
    def sd(self) -> float:
        """Of a single difference of a new person."""
        return sqrt(self.between + self.within)

    @property
    def limits(self) -> Interval:
        """Within which 95 % of single differences lie."""
        return self.bias - _Z * self.sd, self.bias + _Z * self.sd


def agreement(differences: Floats) -> Agreement:
    """Return the limits of agreement of one difference a person, shape (people,), two or more."""
    return Agreement(differences.size, float(differences.mean()), float(differences.std(ddof=1)))


def repeated_agreement(groups: Sequence[Floats]) -> RepeatedAgreement | None:
    """Return the limits of agreement of several differences a person.

    One-way analysis of variance; with uneven numbers the between variance is divided by
    (N^2 - sum m^2) / ((n - 1) N), of n people with m pairs each, N together.

    Args:
        groups: The differences of each person.

    Returns:
        None where there is one person only, or nobody has two pairs.
    """
    filled = [it for it in groups if it.size]
    sizes = np.array([it.size for it in filled], dtype=np.float64)
    people, pairs = len(filled), int(sizes.sum())
    if people < 2 or pairs == people:  # noqa: PLR2004 - one person has no between
        return None
    bias = float(np.concatenate(filled).mean())
    rest = sum(float(((it - it.mean()) ** 2).sum()) for it in filled) / (pairs - people)
    means = np.array([it.mean() for it in filled])
    between = float((sizes * (means - bias) ** 2).sum()) / (people - 1)
    share = (pairs**2 - float((sizes**2).sum())) / ((people - 1) * pairs)
    return RepeatedAgreement(people, pairs, bias, max((between - rest) / share, 0.0), rest)
