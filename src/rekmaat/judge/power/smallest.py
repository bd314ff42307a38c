"""The smallest effect a planned trial finds with a given power."""

from collections.abc import Callable
from dataclasses import dataclass
from math import exp
from statistics import NormalDist

from rekmaat.judge.power.plan import Plan

TARGET = 0.8
"""The power people plan for."""

_LARGEST = 5.0  # on the logarithm: 99.3 % lower, or 148 times as high
_GROWTH = 1.5
_TAIL = 1e-4


@dataclass(frozen=True, slots=True)
class Search:
    """How to look for it.

    Attributes:
        power_of: The power of a plan.
        close: Stop where the power is this close to the target.
        steps: Stop after so many plans.
        start: The scale of the first plan.
    """

    power_of: Callable[[Plan], float]
    close: float
    steps: int
    start: float


@dataclass(frozen=True, slots=True)
class SmallestEffect:
    """The smallest effect found with the target power.

    Attributes:
        effect: The largest of the effects, on the logarithm.
        effects: Of all arms but the control: the pattern that was asked for, scaled.
        power: The power with it.
        slope: How fast the power rises with the effect's size.
    """

    effect: float
    effects: tuple[float, ...]
    power: float
    slope: float

    def tolerance_percent(self, error: float) -> float:
        """Return how far off the effect may be, in percent, for an error of the power."""
        return 100 * exp(self.effect) * error / self.slope


@dataclass(frozen=True, slots=True)
class _Point:
    scale: float
    power: float

    @property
    def probit(self) -> float:
        return NormalDist().inv_cdf(min(max(self.power, _TAIL), 1 - _TAIL))


def shape_of(plan: Plan) -> Plan:
    """Return the plan whose largest effect has size one, with the pattern of this plan's effects.

    Without any effect it is that of a first arm that lowers the outcome, alone.
    """
    largest = max(abs(effect) for effect in plan.effects)
    if largest > 0:
        return plan.scaled(1 / largest)
    alone = (-1.0, *(0.0 for _ in plan.effects[1:]))
    return plan.with_effects(alone)


def smallest_effect(plan: Plan, search: Search) -> SmallestEffect | None:
    """Look for the scale of the effects at which the power is the target.

    The probit of the power is nearly linear in the effect, so the next scale is where the line
    through the last two points crosses the target, or else the middle of the bracket.

    Args:
        plan: The trial; its effects give the pattern.
        search: How to look.

    Returns:
        The effect, or None where not even a very large one is found that often.
    """
    shape = shape_of(plan)
    low = last = _Point(0.0, plan.alpha)
    high: _Point | None = None
    here = _Point(search.start, search.power_of(shape.scaled(search.start)))
    for _ in range(search.steps):
        if here.power < TARGET:
            low = here
        else:
            high = here
        if abs(here.power - TARGET) <= search.close or here.scale >= _LARGEST:
            break
        scale = _next(last, here, low.scale, high.scale if high else None)
        last, here = here, _Point(scale, search.power_of(shape.scaled(scale)))
    if high is None and abs(here.power - TARGET) > search.close:
        return None
    slope = _slope(here, last)
    return _found(shape.scaled(here.scale), here.power, slope) if slope > 0 else None


def _next(last: _Point, here: _Point, low: float, high: float | None) -> float:
    """Where the line crosses the target, kept inside what is known."""
    target = NormalDist().inv_cdf(TARGET)
    rise = here.probit - last.probit
    crossing = (
        here.scale + (target - here.probit) * (here.scale - last.scale) / rise if rise else 0.0
    )
    if high is None:
        reach = min(max(crossing, here.scale * 1.02), here.scale * _GROWTH**2)
        return min(reach, _LARGEST)
    return crossing if low < crossing < high else (low + high) / 2


def _slope(here: _Point, last: _Point) -> float:
    """Of the power, by the line of the probits."""
    if here.scale == last.scale:
        return 0.0
    steepness = (here.probit - last.probit) / (here.scale - last.scale)
    return steepness * NormalDist().pdf(here.probit)


def _found(plan: Plan, power: float, slope: float) -> SmallestEffect:
    largest = max(plan.effects, key=abs)
    return SmallestEffect(largest, plan.effects, power, slope)
