"""Counts out of a number of people: tails, ranges and intervals of a share.

Everything rests on the incomplete beta function, of which a binomial tail is one value and an
exact interval two quantiles.
"""

from collections.abc import Callable
from math import ceil, exp, lgamma, log, log1p, sqrt
from statistics import NormalDist

from rekmaat.judge.student import incomplete_beta

LEVEL = 0.95

Interval = tuple[float, float]

_STEPS = 200
_CLOSE = 1e-15
_ROUNDING = 1e-9


def upper_tail(count: int, people: int, share: float) -> float:
    """Return the probability of at least this many of some people, each with the same chance."""
    if count <= 0:
        return 1.0
    return 0.0 if count > people else incomplete_beta(share, count, people - count + 1)


def count_at_least(percent: float, people: int) -> int:
    """Return the smallest count of people that is at least this percentage of all of them."""
    return ceil(people * percent / 100 - _ROUNDING)


def usual_range(people: int, share: float, level: float = LEVEL) -> tuple[int, int]:
    """Return the central range of counts: each tail beyond it has at most half of what is left."""
    tail = (1 - level) / 2
    low = _first(lambda count: 1 - upper_tail(count + 1, people, share) > tail, people)
    high = _first(lambda count: upper_tail(count + 1, people, share) <= tail, people)
    return low, high


def clopper_pearson(count: int, people: int, level: float = LEVEL) -> Interval:
    """Return the exact interval of a share (Clopper and Pearson 1934).

    Raises:
        ValueError: There are no people, or more are counted than there are.
    """
    _check(count, people)
    tail = (1 - level) / 2
    low = beta_quantile(tail, count, people - count + 1) if count else 0.0
    high = beta_quantile(1 - tail, count + 1, people - count) if count < people else 1.0
    return low, high


def wilson(count: int, people: int, level: float = LEVEL) -> Interval:
    """Return the score interval of a share (Wilson 1927), the one to draw.

    Raises:
        ValueError: There are no people, or more are counted than there are.
    """
    _check(count, people)
    z = NormalDist().inv_cdf((1 + level) / 2)
    share, shrink = count / people, 1 + z * z / people
    middle = share + z * z / (2 * people)
    half = z * sqrt(share * (1 - share) / people + (z / (2 * people)) ** 2)
    return max((middle - half) / shrink, 0.0), min((middle + half) / shrink, 1.0)


def jeffreys(count: int, people: int, level: float = LEVEL) -> Interval:
    """Return the equal-tailed interval after Jeffreys' prior (Brown, Cai and DasGupta 2001).

    It begins at 0 for nobody and ends at 1 for everybody, as they advise.

    Raises:
        ValueError: There are no people, or more are counted than there are.
    """
    _check(count, people)
    tail, a, b = (1 - level) / 2, count + 0.5, people - count + 0.5
    low = beta_quantile(tail, a, b) if count else 0.0
    return low, beta_quantile(1 - tail, a, b) if count < people else 1.0


def mcnemar_exact(only_first: int, only_second: int) -> float:
    """Return the two-sided exact p-value of McNemar's test.

    Of those whom only one of two rules counts, as many as it happens by a coin for each.
    Twice the smaller tail, at most 1: with a fair coin that is every count as unlikely or more so.

    Args:
        only_first: Counted by the first and not by the second.
        only_second: Counted by the second and not by the first.
    """
    discordant = only_first + only_second
    return min(1.0, 2 * upper_tail(max(only_first, only_second), discordant, 0.5))


def beta_quantile(probability: float, a: float, b: float) -> float:
    """Return the quantile of the beta distribution.

    Newton's steps within a bracket, and half the bracket where a step would leave it.

    Args:
        probability: Between 0 and 1, both excluded.
        a: First shape, above 0.
        b: Second shape, above 0.

    Raises:
        ValueError: The probability or a shape is out of range.
    """
    if not 0 < probability < 1 or not a > 0 or not b > 0:
        raise ValueError(f"no beta quantile for probability {probability}, shapes {a} and {b}")
    scale = lgamma(a + b) - lgamma(a) - lgamma(b)
    low, high, x = 0.0, 1.0, a / (a + b)
    for _ in range(_STEPS):
        miss = incomplete_beta(x, a, b) - probability
        low, high = (low, x) if miss > 0 else (x, high)
        density = exp(scale + (a - 1) * log(x) + (b - 1) * log1p(-x))
        following = x - miss / density if density else low
        if not low < following < high:
            following = (low + high) / 2
        if abs(following - x) <= _CLOSE * x or following in (0.0, 1.0):
            break
        x = following
    return x


def _first(holds: Callable[[int], bool], people: int) -> int:
    """The smallest count from which on something holds, by halving."""
    low, high = 0, people
    while low < high:
        middle = (low + high) // 2
        low, high = (low, middle) if holds(middle) else (middle + 1, high)
    return low


def _check(count: int, people: int) -> None:
    if not 0 <= count <= people or people < 1:
        raise ValueError(f"no interval for {count} of {people} people")
