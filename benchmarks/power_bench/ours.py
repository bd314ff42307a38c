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

_TURNS = 3
_MEGABYTE = 1024.0  # ru_maxrss counts kilobytes on Linux


@dataclass(frozen=True, slots=True)
class Pace:
    """Trials a second: by the clock, and by the time of one processor."""

    by_clock: float
    by_processor: float


@dataclass(frozen=True, slots=True)
class Jobs:
    """The same work in one process and in more, turn by turn; the quickest of each counts."""

    seconds_one: float
    seconds_more: float
    processor_one: float
    processor_more: float
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
    orders = [PowerOrder(plan, trials, 1, count) for count in (1, processes)]
    turns = [[_taken(order) for order in orders] for _ in range(_TURNS)]
    one, more = (min(turn[which].seconds for turn in turns) for which in range(2))
    of_one, of_more = (min(turn[which].processor for turn in turns) for which in range(2))
    same = all(turn[0].tally == turn[1].tally for turn in turns)
    return Jobs(one, more, of_one, of_more, same)


def peak_megabytes(plan: Plan, trials: int) -> float:
    """Return the most memory a new process needs for so many trials."""
    context = get_context("spawn")
    with ProcessPoolExecutor(1, mp_context=context, initializer=one_thread) as pool:
        return pool.submit(_peak, plan, trials).result()


def off_theory(plan: Plan, trials: int) -> float:
    """Return how many Monte-Carlo errors the power of a balanced plan is off the exact one."""
    tally = _taken(PowerOrder(plan, trials, 1)).tally
    exact = exact_power(plan)
    assert exact is not None, "the plan is balanced"
    return abs(tally.power - exact) / tally.mc_error(tally.found)


def type_one(plans: dict[str, Plan], trials: int, processes: int) -> Iterator[tuple[str, Tally]]:
    """Yield what is found where there is no effect."""
    for name, plan in plans.items():
        none = replace(plan, effects=(0.0,) * len(plan.effects))
        yield name, _taken(PowerOrder(none, trials, 1, processes)).tally
        print(name, file=sys.stderr, flush=True)


@dataclass(frozen=True, slots=True)
class _Taken:
    """What some work took, by the clock and of all processors, and what came out."""

    seconds: float
    processor: float
    tally: Tally


def _taken(order: PowerOrder) -> _Taken:
    clock, processor = perf_counter(), _processor_seconds()
    answer = power_of_trial(order)
    return _Taken(perf_counter() - clock, _processor_seconds() - processor, answer.tally)


def _processor_seconds() -> float:
    """Of this process and of those it has seen end."""
    every = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(it.ru_utime + it.ru_stime for it in every)


def _peak(plan: Plan, trials: int) -> float:
    for number in range(-(-trials // BLOCK_TRIALS)):
        block(plan, 1, number, min(BLOCK_TRIALS, trials - number * BLOCK_TRIALS))
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / _MEGABYTE
