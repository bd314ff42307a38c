"""How fast Rekmaat simulates trials, in how much memory, and how near to theory."""

import resource
import sys
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, replace
from multiprocessing import get_context
from time import perf_counter, process_time

from rekmaat.judge.power.block import BLOCK_TRIALS, block
from rekmaat.judge.power.exact import exact_power
from rekmaat.judge.power.plan import Plan
from rekmaat.judge.power.tally import Tally
from rekmaat.service.one_thread import one_thread
from rekmaat.service.trial_power import PowerOrder, power_of_trial

_MEGABYTE = 1024.0  # ru_maxrss counts kilobytes on Linux


@dataclass(frozen=True, slots=True)
class Pace:
    """Trials a second: by the clock, and by the time of one processor."""

    by_clock: float
    by_processor: float


@dataclass(frozen=True, slots=True)
class Jobs:
    """The same work in one process and in more, turn by turn."""

    seconds_one: float
    seconds_more: float
    same: bool


def pace(plan: Plan, blocks: int) -> Pace:
    """Return how fast this process simulates and fits, the first block not counted."""
    block(plan, 1, blocks, BLOCK_TRIALS)
    clock, processor = perf_counter(), process_time()
    for number in range(blocks):
        block(plan, 1, number, BLOCK_TRIALS)
    trials = blocks * BLOCK_TRIALS
    return Pace(trials / (perf_counter() - clock), trials / (process_time() - processor))


def jobs(plan: Plan, trials: int, processes: int) -> Jobs:
    """Return how long the same work takes in one process and in more, the start of them counted."""
    one, alone = _taken(PowerOrder(plan, trials, 1, 1))
    more, together = _taken(PowerOrder(plan, trials, 1, processes))
    return Jobs(one, more, alone == together)


def peak_megabytes(plan: Plan, trials: int) -> float:
    """Return the most memory a new process needs for so many trials."""
    context = get_context("spawn")
    with ProcessPoolExecutor(1, mp_context=context, initializer=one_thread) as pool:
        return pool.submit(_peak, plan, trials).result()


def off_theory(plan: Plan, trials: int) -> float:
    """Return how many Monte-Carlo errors the power of a balanced plan is off the exact one."""
    tally = _taken(PowerOrder(plan, trials, 1))[1]
    exact = exact_power(plan)
    assert exact is not None, "the plan is balanced"
    return abs(tally.power - exact) / tally.mc_error(tally.found)


def type_one(plans: dict[str, Plan], trials: int, processes: int) -> Iterator[tuple[str, Tally]]:
    """Yield what is found where there is no effect."""
    for name, plan in plans.items():
        none = replace(plan, effects=(0.0,) * len(plan.effects))
        yield name, _taken(PowerOrder(none, trials, 1, processes))[1]
        print(name, file=sys.stderr, flush=True)


def _taken(order: PowerOrder) -> tuple[float, Tally]:
    begun = perf_counter()
    answer = power_of_trial(order)
    return perf_counter() - begun, answer.tally


def _peak(plan: Plan, trials: int) -> float:
    for number in range(-(-trials // BLOCK_TRIALS)):
        block(plan, 1, number, min(BLOCK_TRIALS, trials - number * BLOCK_TRIALS))
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / _MEGABYTE
