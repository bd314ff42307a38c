"""How large F must be: its critical values, for millions of degrees of freedom at once.

For the degrees of freedom of Kenward and Roger, which differ from trial to trial, the logarithm of
the critical value is tabulated over 1/df, in which it is smooth, and interpolated by cubics.
"""

from functools import lru_cache
from math import exp, lgamma, log, log1p

import numpy as np

from rekmaat.judge.power.arrays import Floats
from rekmaat.judge.student import f_upper_tail, t_quantile

_NODES = 512
_LEAST_DF = 2.0
_FEWEST_DF = 0.05  # below this the critical value leaves the range of floating point
_STEP = 1 / (_LEAST_DF * _NODES)
_NEWTON_STEPS = 200
_CLOSE = 1e-14


def f_critical(alpha: float, above: int, below: float) -> float:
    """Return the value that Fisher's F exceeds with probability alpha.

    Args:
        alpha: Between 0 and 1.
        above: Degrees of freedom above the line.
        below: Degrees of freedom below the line, above 0.
    """
    if above == 1:
        return t_quantile(1 - alpha / 2, below) ** 2
    return exp(_log_critical(alpha, above, below, 0.0))


class Limit:
    """The critical value of one test, for many degrees of freedom at once.

    Args:
        alpha: The level of the test.
        above: Degrees of freedom above the line.
    """

    def __init__(self, alpha: float, above: int) -> None:
        """Keep what the test is; the table is made when it is first needed."""
        self.alpha, self.above = alpha, above

    def at(self, below: Floats) -> Floats:
        """Return the critical values for some degrees of freedom below the line.

        Not a number where they are zero, negative or not a number, and there is no such test.
        """
        if below.size == 1:
            return np.full_like(below, self._of_one(below.item()))
        table = _table(self.alpha, self.above)
        place = np.clip(1 / below, 0.0, 1 / _LEAST_DF) / _STEP
        place = np.where(np.isfinite(place), place, 0.0)
        node = np.minimum(place.astype(np.intp), _NODES - 1)
        critical = np.exp(_cubic(table, node, place - node))
        few = ~(below >= _LEAST_DF)
        if np.any(few):
            dfs, places = np.unique(below[few], return_inverse=True)
            critical[few] = np.array([self._of_one(df) for df in dfs])[places]
        return critical

    def _of_one(self, df: float) -> float:
        return f_critical(self.alpha, self.above, df) if df > _FEWEST_DF else float("nan")


def _cubic(table: Floats, node: np.ndarray, part: Floats) -> Floats:
    """Lagrange's cubic through the four nodes around each place; the table begins a node early."""
    before, here, after, beyond = (table[node + shift] for shift in range(4))
    left, right = part + 1, part - 1
    far = part - 2
    value: Floats = (
        -part * right * far * before / 6
        + left * right * far * here / 2
        - left * part * far * after / 2
        + left * part * right * beyond / 6
    )
    return value


@lru_cache(maxsize=64)
def _table(alpha: float, above: int) -> Floats:
    """Log critical values at 1/df of -1, 0, 1 … steps, and one beyond.

    The first two, at infinite degrees of freedom and past them, follow from the next five: the
    function goes on smoothly there, and the incomplete beta function loses its digits.
    """
    values: list[float] = []
    start = 0.0
    for node in range(1, _NODES + 2):
        start = _log_critical(alpha, above, 1 / (node * _STEP), start)
        values.append(start)
    for _ in range(2):
        values.insert(0, _before(values))
    return np.array(values)


def _before(values: list[float]) -> float:
    """Return what stands before five values, by the quartic through them."""
    first, second, third, fourth, fifth = values[:5]
    return 5 * first - 10 * second + 10 * third - 5 * fourth + fifth


def _log_critical(alpha: float, above: int, below: float, start: float) -> float:
    """Solve log(tail) = log(alpha) for the logarithm of F by Newton's steps from a near value."""
    place = start
    half, rest = above / 2, below / 2
    scale = lgamma(half + rest) - lgamma(half) - lgamma(rest)
    for _ in range(_NEWTON_STEPS):
        ratio = above * exp(place) / below
        tail = f_upper_tail(exp(place), above, below)
        log_slope = scale + half * log(ratio) - (half + rest) * log1p(ratio)
        step = (log(tail) - log(alpha)) * tail / exp(log_slope)
        place += max(-2.0, min(2.0, step))
        if abs(step) < _CLOSE:
            break
    return place
