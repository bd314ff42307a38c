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
_BATCH_MEASUREMENTS = 120_000  # one megabyte, about what stays close to a processor


def block(plan: Plan, seed: int, number: int, trials: int) -> Tally:
    """Simulate and fit trials.

    Block k of a seed is the same in whatever process and after whatever other block.

    Args:
        plan: The trial.
        seed: Of the whole simulation.
        number: Which block.
        trials: How many trials.
    """
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
