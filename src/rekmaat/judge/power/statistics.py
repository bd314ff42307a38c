"""The test statistics of simulated trials, and what they find."""

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from rekmaat.judge.power.arrays import Flags, Floats
from rekmaat.judge.power.critical import Limit
from rekmaat.judge.power.plan import Plan
from rekmaat.judge.power.tally import Tests


@dataclass(frozen=True, slots=True)
class Statistics:
    """The tests of many trials; the last axis is the trial, or 1 where all have the same.

    Attributes:
        f: F of all arms at once.
        df: Degrees of freedom below its line.
        arm_f: F of each arm against the control, the square of its t.
        arm_df: Degrees of freedom of each.
        fitted: Whether the model could be fitted; F and df are not numbers where not.
        boundary: Whether the person variance is estimated as zero; None without such a variance.
    """

    f: Floats
    df: Floats
    arm_f: Floats
    arm_df: Floats
    fitted: Flags
    boundary: Flags | None = None


def decided(statistics: Statistics, plan: Plan) -> Tests:
    """Compare the statistics with their critical values.

    Where the model could not be fitted nothing is found: no comparison with what is not a number
    holds.
    """
    arms = len(statistics.arm_f)
    overall, *steps = _limits(plan.alpha, arms)
    below = [statistics.arm_f > limit.at(statistics.arm_df) for limit in steps]
    return Tests(
        found=statistics.f > overall.at(statistics.df),
        arms=below[-1],
        holm=holm(below),
        fitted=statistics.fitted,
        boundary=statistics.boundary,
    )


def holm(below: list[Flags]) -> Flags:
    """Return which arms differ from the control after Holm's adjustment.

    The smallest p-value must be below alpha/arms, the next below alpha/(arms - 1), and so on until
    one is not (Holm 1979). How many p-values lie below each level is all that takes, so no p-value
    is computed.

    Args:
        below: For each level, from the strictest on, which arms have a p-value below it; arms by
            trials.
    """
    rejected = np.zeros_like(below[0])
    going = np.ones(below[0].shape[1:], dtype=bool)
    for needed, level in enumerate(below, start=1):
        going = going & (np.count_nonzero(level, axis=0) >= needed)
        rejected = np.where(going, level, rejected)
    return rejected


@lru_cache(maxsize=16)
def _limits(alpha: float, arms: int) -> tuple[Limit, ...]:
    """Of all arms at once; then of one at alpha/arms, alpha/(arms - 1) … alpha, Holm's levels."""
    return Limit(alpha, arms), *(Limit(alpha / (arms - step), 1) for step in range(arms))
