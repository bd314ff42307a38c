"""Blocks of simulated trials, each independent of the others."""

import numpy as np

from rekmaat.judge.power.crossover import layout, measurements
from rekmaat.judge.power.crossover_complete import complete_statistics
from rekmaat.judge.power.losses import patterns
from rekmaat.judge.power.moments import moments
from rekmaat.judge.power.parallel import pairs, parallel_statistics
from rekmaat.judge.power.pilot import changes, pilot_statistics
from rekmaat.judge.power.plan import Design, Plan
from rekmaat.judge.power.reml import reml_statistics
from rekmaat.judge.power.statistics import Statistics, decided
from rekmaat.judge.power.tally import Tally, added, tally_of

BLOCK_TRIALS = 2000
_KEPT_BYTES = 30_000_000
"""Asking for this much once and giving it back makes the C library keep what smaller arrays give
back. Without that, every array of a batch comes as new pages, which take longer than filling it."""

_BATCH_MEASUREMENTS = (
    480_000  # small enough for memory, large enough that numpy's calls do not count
)


def block(plan: Plan, seed: int, number: int, trials: int) -> Tally:
    """Simulate and fit trials.

    Block k of a seed is the same in whatever process and after whatever other block.

    Args:
        plan: The trial.
        seed: Of the whole simulation.
        number: Which block.
        trials: How many trials.
    """
    np.empty(_KEPT_BYTES, dtype=np.uint8)
    chance = np.random.Generator(np.random.SFC64(np.random.SeedSequence((seed, number))))
    batch = max(50, min(trials, _BATCH_MEASUREMENTS // (plan.people * max(2, plan.arms))))
    sizes = [min(batch, trials - first) for first in range(0, trials, batch)]
    return added([tally_of(decided(simulated(plan, chance, it), plan)) for it in sizes])


def simulated(plan: Plan, chance: np.random.Generator, trials: int) -> Statistics:
    """Simulate and fit trials at once.

    Args:
        plan: The trial.
        chance: Where the random numbers come from.
        trials: How many trials.
    """
    with np.errstate(divide="ignore", invalid="ignore"):  # what cannot be fitted is not a number
        return _statistics(plan, chance, trials)


def _statistics(plan: Plan, chance: np.random.Generator, trials: int) -> Statistics:
    match plan.design:
        case Design.CROSSOVER:
            measured = measurements(plan, chance, trials)
            if not plan.losses.any:
                return complete_statistics(plan, measured)
            seen = patterns(plan, chance, trials)
            return reml_statistics(moments(layout(plan.people, plan.arms), measured, seen))
        case Design.PARALLEL:
            return parallel_statistics(plan, pairs(plan, chance, trials))
        case Design.PILOT:
            return pilot_statistics(changes(plan, chance, trials))
