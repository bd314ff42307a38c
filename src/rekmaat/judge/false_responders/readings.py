"""The law of what a rule looks at when nothing happens, by its distribution function.

Whatever is looked at - one change, the lowest of several, the change of those who began high - its
share below a limit is F(limit), and its means are integrals of F.
"""

from collections.abc import Callable
from dataclasses import dataclass
from math import ceil, sqrt
from statistics import NormalDist

import numpy as np
from numpy.typing import NDArray

from rekmaat.judge.false_responders.situation import Situation
from rekmaat.judge.normal import normal_below

Floats = NDArray[np.float64]

_NODES = 160
_FAR_SD = 9.0
_LEAST_OWN_SD = 0.01
_NODE, _WEIGHT = np.polynomial.legendre.leggauss(_NODES)
_STANDARD = NormalDist()


@dataclass(frozen=True, slots=True)
class Law:
    """A distribution function and the bounds beyond which nothing lies."""

    below: Callable[[Floats], Floats]
    low: float
    high: float

    def share_below(self, limit: float) -> float:
        """Return the probability of no more than a limit."""
        return float(self.below(np.array([limit]))[0])

    def mean(self) -> float:
        """Return the mean: the upper bound less the integral of F."""
        return self.high - self._integral(self.high)

    def mean_below(self, limit: float) -> float:
        """Return the mean of what lies below a limit."""
        return limit - self._integral(limit) / self.share_below(limit)

    def _integral(self, limit: float) -> float:
        """Of F from the lower bound to a limit, by Gauss and Legendre."""
        half = (limit - self.low) / 2
        return half * float(_WEIGHT @ self.below(self.low + half * (1 + _NODE)))


def change_law(situation: Situation, drift: float = 0.0) -> Law:
    """Return the law of one change: normal, with mean zero but for a drift."""
    sd = situation.change_sd
    return Law(
        lambda at: normal_below((at - drift) / sd), drift - _FAR_SD * sd, drift + _FAR_SD * sd
    )


def lowest_law(situation: Situation) -> Law:
    """Return the law of the lowest of several changes that are equally correlated.

    Each is sqrt(r) z + sqrt(1 - r) e with one z for all; given z they are independent. A
    correlation between 0.9999 and 1 counts as 0.9999.
    """
    sd, channels = situation.change_sd, situation.channels
    if channels.correlation >= 1:
        return change_law(situation)
    own = max(sqrt(1 - channels.correlation), _LEAST_OWN_SD)
    shared = sqrt(1 - own * own)
    z, weight = _fine_nodes(own)

    def below(at: Floats) -> Floats:
        above = normal_below(-(at[:, None] / sd - shared * z) / own) ** channels.count
        return np.asarray(1 - above @ weight)

    return Law(below, -_FAR_SD * sd, _FAR_SD * sd)


def tense_law(situation: Situation) -> Law:
    """Return the law of the change of those whose baseline lies in the top share.

    A baseline z SD above the mean is followed by a change with mean -(1 - ICC) z and variance
    1 - ICC squared, in SD of the baselines of all people: regression to the mean.
    """
    icc, top = situation.entry.icc, situation.entry.top_percent / 100
    total = situation.log_sd / sqrt(1 - icc)
    begin = -_FAR_SD if top >= 1 else _STANDARD.inv_cdf(1 - top)
    z, weight = _standard_nodes(begin)
    spread = sqrt(1 - icc * icc)

    def below(at: Floats) -> Floats:
        return np.asarray(
            normal_below((at[:, None] / total + (1 - icc) * z) / spread) @ weight / top
        )

    far = (1 - icc) * max(abs(begin), _FAR_SD) + _FAR_SD * spread
    return Law(below, -far * total, far * total)


def expected_regression(situation: Situation) -> float:
    """Return the mean change of those who begin in the top share, on the log scale.

    -(1 - ICC) SD phi(z) / q, with q the share and z its quantile.
    """
    icc, top = situation.entry.icc, situation.entry.top_percent / 100
    if top >= 1:
        return 0.0
    height = _STANDARD.pdf(_STANDARD.inv_cdf(1 - top)) / top
    return -sqrt(1 - icc) * situation.log_sd * height


def _standard_nodes(begin: float) -> tuple[Floats, Floats]:
    """Places and weights to integrate a standard normal z from a beginning on."""
    half = (max(begin, 0.0) + _FAR_SD - begin) / 2
    z = begin + half * (1 + _NODE)
    return z, np.asarray(half * _WEIGHT * np.exp(-z * z / 2) / sqrt(2 * np.pi))


def _fine_nodes(width: float) -> tuple[Floats, Floats]:
    """The same for all z, fine enough for what changes within a width.

    The trapezoid rule is exact to the last digits for what fades out smoothly on both sides.
    """
    z, step = np.linspace(-_FAR_SD, _FAR_SD, ceil(8 * _FAR_SD / width) + 1, retstep=True)
    return z, np.asarray(step * np.exp(-z * z / 2) / sqrt(2 * np.pi))
