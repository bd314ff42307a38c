"""How well readings of the same people agree: ICC, error of measurement, detectable change.

Readings stand in a table of people by readings with nothing in between, on the log scale where
they are muscle tension.
"""

from dataclasses import dataclass
from math import exp, expm1, inf, sqrt
from statistics import NormalDist

import numpy as np
from numpy.typing import NDArray

from rekmaat.judge.binomial import beta_quantile
from rekmaat.judge.student import f_upper_tail

LEVEL = 0.95
_LARGEST_LOG = 700.0
_LEAST_DF = 0.1

Floats = NDArray[np.float64]
Interval = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Icc:
    """An intraclass correlation with its F test and its 95 % interval.

    Attributes:
        kind: After Shrout and Fleiss (1979): 1, 2 or 3, and k for the mean of all readings.
        value: The correlation.
        interval: Its 95 % interval; that of a mean may begin at minus infinity; None where it
            would hold every correlation.
        f: The F statistic against no correlation.
        df_above: Its degrees of freedom above.
        df_below: Its degrees of freedom below.
    """

    kind: str
    value: float
    interval: Interval | None
    f: float
    df_above: int
    df_below: int

    @property
    def p(self) -> float:
        """The p-value of no correlation."""
        return f_upper_tail(self.f, self.df_above, self.df_below)


@dataclass(frozen=True, slots=True)
class Noise:
    """What two readings of the same people, with nothing in between, differ by.

    Attributes:
        people: How many have both.
        mean: The mean of second less first, on the log scale.
        sd_difference: Its standard deviation.
    """

    people: int
    mean: float
    sd_difference: float

    @property
    def sem(self) -> float:
        """The standard error of measurement of one reading, on the log scale."""
        return self.sd_difference / sqrt(2)

    @property
    def detectable(self) -> float:
        """The smallest change that can be told from none (95 %): 1.96 sqrt(2) SEM (Weir 2005)."""
        return NormalDist().inv_cdf((1 + LEVEL) / 2) * self.sd_difference

    @property
    def detectable_percent(self) -> float:
        """The same as a decrease in percent."""
        return 100 * (1 - exp(-self.detectable))

    @property
    def cv_percent(self) -> float:
        """The coefficient of variation of one reading, of a lognormal law."""
        return 100 * sqrt(expm1(min(self.sem**2, _LARGEST_LOG)))


def noise_of(first: Floats, second: Floats) -> Noise:
    """Return what two readings differ by.

    Args:
        first: On the log scale, shape (people,), two people or more.
        second: The same people again.
    """
    differences = second - first
    return Noise(differences.size, float(differences.mean()), float(differences.std(ddof=1)))


def iccs(readings: Floats) -> tuple[Icc, ...]:
    """Return the six intraclass correlations with their intervals.

    Shrout and Fleiss (1979); the interval of the second kind after McGraw and Wong (1996).

    Args:
        readings: Shape (people, readings), two or more of each, and not all alike.
    """
    squares = _Squares.of(readings)
    return (*_first_kind(squares), *_second_kind(squares), *_third_kind(squares))


def f_quantile(probability: float, df_above: float, df_below: float) -> float:
    """Return the quantile of Fisher's F."""
    rest = beta_quantile(1 - probability, df_below / 2, df_above / 2)
    return df_below * (1 - rest) / (df_above * rest)


@dataclass(frozen=True, slots=True)
class _Squares:
    """Mean squares of a table: between people, between readings, the rest, and within people."""

    people: int
    readings: int
    between: float
    columns: float
    rest: float
    within: float

    @classmethod
    def of(cls, table: Floats) -> "_Squares":
        people, readings = table.shape
        centred = table - table.mean()
        means, levels = centred.mean(axis=1, keepdims=True), centred.mean(axis=0)
        rows = readings * float((means**2).sum())
        columns = people * float((levels**2).sum())
        rest = float(((centred - means - levels) ** 2).sum())
        return cls(
            people,
            readings,
            rows / (people - 1),
            columns / (readings - 1),
            rest / ((people - 1) * (readings - 1)),
            (columns + rest) / (people * (readings - 1)),
        )


def _first_kind(of: _Squares) -> tuple[Icc, Icc]:
    df = (of.people - 1, of.people * (of.readings - 1))
    return _one_way("1", "1k", of.between / of.within, df, of.readings)


def _third_kind(of: _Squares) -> tuple[Icc, Icc]:
    df = (of.people - 1, (of.people - 1) * (of.readings - 1))
    return _one_way("3", "3k", of.between / of.rest, df, of.readings)


def _one_way(
    single: str, mean: str, f: float, df: tuple[int, int], readings: int
) -> tuple[Icc, Icc]:
    """The correlation that one F ratio tells: (F - 1) / (F + k - 1), and 1 - 1 / F of the mean."""
    edge = (1 + LEVEL) / 2
    ends = (f / f_quantile(edge, *df), f * f_quantile(edge, df[1], df[0]))

    def alone(ratio: float) -> float:
        return (ratio - 1) / (ratio + readings - 1)

    low, high = (alone(end) for end in ends)
    return (
        Icc(single, alone(f), (low, high), f, *df),
        Icc(mean, 1 - 1 / f, (1 - 1 / ends[0], 1 - 1 / ends[1]), f, *df),
    )


def _second_kind(of: _Squares) -> tuple[Icc, Icc]:
    n, k = of.people, of.readings
    total = of.between + (k - 1 - k / n) * of.rest + k / n * of.columns
    value = (of.between - of.rest) / total
    dfs = (n - 1, (n - 1) * (k - 1))
    ends = _second_kind_interval(of, _second_kind_df(of, value))
    means = None if ends is None else (_of_the_mean(ends[0], k), _of_the_mean(ends[1], k))
    f = of.between / of.rest
    return Icc("2", value, ends, f, *dfs), Icc("2k", _of_the_mean(value, k), means, f, *dfs)


def _second_kind_interval(of: _Squares, df: float) -> Interval | None:
    """None where hardly any degree of freedom is left: it would hold every correlation."""
    if not df >= _LEAST_DF:
        return None
    n, k, edge = of.people, of.readings, (1 + LEVEL) / 2
    above, below = f_quantile(edge, n - 1, df), f_quantile(edge, df, n - 1)
    spread = k * of.columns + (k * n - k - n) * of.rest
    low = n * (of.between - above * of.rest) / (above * spread + n * of.between)
    high = n * (below * of.between - of.rest) / (spread + n * below * of.between)
    return low, high


def _of_the_mean(icc: float, readings: int) -> float:
    """Spearman and Brown: the correlation of the means of all readings; it has no lower bound."""
    rest = 1 + icc * (readings - 1)
    return icc * readings / rest if rest > 0 else -inf


def _second_kind_df(of: _Squares, icc: float) -> float:
    """Satterthwaite's degrees of freedom of the mean squares put together."""
    n, k, ratio = of.people, of.readings, of.columns / of.rest
    between = n * (1 + (k - 1) * icc) - k * icc
    above = (k - 1) * (n - 1) * (k * icc * ratio + between) ** 2
    return above / ((n - 1) * (k * icc * ratio) ** 2 + between**2)
