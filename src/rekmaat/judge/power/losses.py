"""Which periods of a crossover are measured in whom."""

from functools import lru_cache

import numpy as np

from rekmaat.judge.power.arrays import Counts, Flags, Floats
from rekmaat.judge.power.plan import Losses, Plan


def seen_periods(periods: int) -> Flags:
    """Return for each pattern which periods it has; patterns by periods.

    Pattern number 0 has none and the last has all: period p is in it where bit p is set.
    """
    patterns = np.arange(2**periods)
    seen: Flags = (patterns[:, np.newaxis] >> np.arange(periods)) % 2 == 1
    return seen


@lru_cache(maxsize=16)
def pattern_chances(losses: Losses, periods: int) -> Floats:
    """Return the chance of each pattern: of leaving after a period, and of each one missing."""
    seen = seen_periods(periods)
    chances = np.zeros(len(seen))
    for last in range(1, periods + 1):
        stays = 1 - losses.dropout if last == periods else losses.dropout / (periods - 1)
        each = np.where(seen, 1 - losses.missing, losses.missing)[:, :last].prod(axis=1)
        chances += stays * each * ~seen[:, last:].any(axis=1)
    return chances


def patterns(plan: Plan, chance: np.random.Generator, trials: int) -> Counts:
    """Draw the pattern of every person; people by trials."""
    chances = pattern_chances(plan.losses, plan.arms)
    by_size = np.argsort(-chances, kind="stable")  # the search is short where chances are large
    edges = np.cumsum(chances[by_size])[:-1]
    drawn = np.searchsorted(edges, chance.random((plan.people, trials)), side="right")
    found: Counts = by_size[drawn]
    return found
