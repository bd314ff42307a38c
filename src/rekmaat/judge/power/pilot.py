"""A pilot: one arm, measured before and after, tested by a t test on the changes.

Who is tense and who is not cancels in a change, so the standard deviation between people plays no
part.
"""

import numpy as np

from rekmaat.judge.power.arrays import Floats
from rekmaat.judge.power.plan import Plan
from rekmaat.judge.power.statistics import Statistics

_FEWEST = 2


def changes(plan: Plan, chance: np.random.Generator, trials: int) -> Floats:
    """Simulate changes from before to after.

    Args:
        plan: The trial.
        chance: Where the random numbers come from.
        trials: How many trials.

    Returns:
        Changes in standard deviations within a person, people by trials; not a number where one of
        the two measurements is missing.
    """
    shape = (plan.people, trials)
    before, after = chance.standard_normal(shape), chance.standard_normal(shape)
    changed: Floats = after - before + plan.effects[0] / plan.within_sd
    kept = (1 - plan.losses.missing) ** 2 * (1 - plan.losses.dropout)
    if kept < 1:
        changed[chance.random(shape) >= kept] = np.nan
    return changed


def pilot_statistics(changed: Floats) -> Statistics:
    """Test whether there is a change; with fewer than two people there is no test."""
    seen = ~np.isnan(changed)
    people = np.count_nonzero(seen, axis=0).astype(np.float64)
    fitted = people >= _FEWEST
    people = np.where(fitted, people, np.nan)
    mean = np.sum(changed, axis=0, where=seen) / people
    left = np.sum((changed - mean) ** 2, axis=0, where=seen)
    f = mean**2 * people * (people - 1) / left
    df = people - 1
    return Statistics(f, df, f[np.newaxis], df[np.newaxis], fitted)
