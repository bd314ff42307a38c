"""Finds where a function of one number crosses zero."""

from collections.abc import Callable
from dataclasses import dataclass
from sys import float_info

_STEPS = 200


@dataclass(frozen=True, slots=True)
class _Point:
    at: float
    value: float


def root(function: Callable[[float], float], low: float, high: float) -> float:
    """Return where a continuous function crosses zero between two places.

    By inverse quadratic interpolation where that is safe, else by halving (Chandrupatla 1997).

    Raises:
        ValueError: It has the same sign at both.
    """
    new, other = _Point(low, function(low)), _Point(high, function(high))
    if new.value * other.value > 0:
        raise ValueError(f"no change of sign between {low} and {high}")
    share = 0.5
    for _ in range(_STEPS):
        at = new.at + share * (other.at - new.at)
        tried = _Point(at, function(at))
        if tried.value * new.value > 0:
            old = new
        else:
            old, other = other, new
        new = tried
        best = min(new, other, key=lambda it: abs(it.value))
        least = 2 * float_info.epsilon * (abs(best.at) + float_info.min) / _apart(other, old)
        if best.value == 0 or least > 0.5:  # noqa: PLR2004  the interval is as narrow as can be
            return best.at
        share = min(1 - least, max(least, _share(new, other, old)))
    return best.at


def _apart(one: _Point, other: _Point) -> float:
    return abs(one.at - other.at) or float_info.min


def _share(new: _Point, other: _Point, old: _Point) -> float:
    """How far to go from the newest place to the other: interpolated, where that can be trusted."""
    place = (new.at - other.at) / (old.at - other.at)
    height = (new.value - other.value) / (old.value - other.value)
    if not (height**2 < place and (1 - height) ** 2 < 1 - place):
        return 0.5
    return new.value / (other.value - new.value) * old.value / (other.value - old.value) + (
        old.at - new.at
    ) / (other.at - new.at) * new.value / (old.value - new.value) * other.value / (
        old.value - other.value
    )
