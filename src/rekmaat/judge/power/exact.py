"""The power of a balanced trial without simulation, and the smallest effect it finds."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from rekmaat.judge.power.arrays import Floats
from rekmaat.judge.power.critical import f_critical
from rekmaat.judge.power.crossover_complete import within
from rekmaat.judge.power.noncentral import noncentral_f_upper_tail
from rekmaat.judge.power.parallel import arm_sizes
from rekmaat.judge.power.plan import Design, Plan

_ANGLES = 32


@dataclass(frozen=True, slots=True)
class ExactTest:
    """What decides the power of a test.

    Attributes:
        above: Degrees of freedom above the line.
        below: Degrees of freedom below the line.
        shift: Noncentrality; of a parallel trial the one without the measurement before.
    """

    above: int
    below: int
    shift: float


def exact_power(plan: Plan) -> float | None:
    """Return the power of the overall test, or None where it takes simulation."""
    return _power(plan, _overall(plan)) if plan.balanced else None


def exact_arm_powers(plan: Plan) -> tuple[float, ...] | None:
    """Return the power of each arm against the control, at the level of one test."""
    if not plan.balanced:
        return None
    return tuple(_power(plan, _arm(plan, arm)) for arm in range(max(1, plan.arms - 1)))


def power_as_if_complete(plan: Plan) -> float:
    """Return the power the trial would have with nothing lost and nothing carried over."""
    return _power(plan, _overall(plan))


def _overall(plan: Plan) -> ExactTest:
    covariance = _arm_covariance(plan)
    effects = np.array(plan.effects) / plan.within_sd
    shift = float(effects @ np.linalg.solve(covariance, effects))
    return ExactTest(len(effects), _df(plan), shift)


def _arm(plan: Plan, arm: int) -> ExactTest:
    variance = float(_arm_covariance(plan)[arm, arm])
    return ExactTest(1, _df(plan), (plan.effects[arm] / plan.within_sd) ** 2 / variance)


def _arm_covariance(plan: Plan) -> Floats:
    """Of the estimates against the control, in units of the variance within a person."""
    match plan.design:
        case Design.CROSSOVER:
            return within(plan.people, plan.arms).arm_covariance
        case Design.PARALLEL:
            sizes = np.array(arm_sizes(plan))
            between_arms = np.diag(1 / sizes[:-1]) + 1 / sizes[-1]
            return np.asarray(_residual_ratio(plan) * between_arms)
        case Design.PILOT:
            return np.array([[2 / plan.people]])


def _residual_ratio(plan: Plan) -> float:
    """Variance after, given before: within + between - between^2 / (within + between)."""
    ratio = (plan.between_sd / plan.within_sd) ** 2
    return 1 + ratio - ratio**2 / (1 + ratio)


def _df(plan: Plan) -> int:
    match plan.design:
        case Design.CROSSOVER:
            return within(plan.people, plan.arms).df
        case Design.PARALLEL:
            return plan.people - plan.arms - 1
        case Design.PILOT:
            return plan.people - 1


def _power(plan: Plan, test: ExactTest) -> float:
    limit = f_critical(plan.alpha, test.above, test.below)

    def tail(shift: float) -> float:
        return noncentral_f_upper_tail(limit, test.above, test.below, shift)

    if plan.design is Design.PARALLEL:
        return _over_baselines(tail, test.shift, plan.people - 1)
    return tail(test.shift)


def _over_baselines(tail: Callable[[float], float], shift: float, dimensions: int) -> float:
    """Average the power over what is measured before.

    Adjusting for a normal covariate leaves of the noncentrality a share of 1 - c^2, where c is the
    cosine between two independent directions, one of them uniform: its density is proportional to
    (1 - c^2)^((dimensions - 3) / 2). With c = sin(angle) that of the angle is
    cos(angle)^(dimensions - 2), which Gauss and Legendre integrate.
    """
    places, weights = np.polynomial.legendre.leggauss(_ANGLES)
    width = min(np.pi / 2, 9 / np.sqrt(dimensions))
    angles = places * width
    weights = weights * np.cos(angles) ** (dimensions - 2)
    powers = [tail(shift * float(np.cos(angle)) ** 2) for angle in angles]
    return float(weights @ powers / weights.sum())
