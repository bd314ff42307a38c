"""How fast Rekmaat simulates trials, in how much memory, and how near to theory."""

import json
import resource
import subprocess
import sys
from collections.abc import Iterator, Sequence
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


def jobs(options: Sequence[str], processes: int) -> Jobs:
    """Return how long the same command takes in one process and in more, all counted.

    Args:
        options: Of `rekmaat trial power`.
        processes: How many are more.
    """
    turns = [[_command(options, count) for count in (1, processes)] for _ in range(_TURNS)]
    one, more = (min(turn[which].seconds for turn in turns) for which in range(2))
    of_one, of_more = (min(turn[which].processor for turn in turns) for which in range(2))
    same = all(turn[0].said == turn[1].said for turn in turns)
    return Jobs(one, more, of_one, of_more, same)


@dataclass(frozen=True, slots=True)
class _Command:
    """What a command took, by the clock and of all processors, and what it said."""

    seconds: float
    processor: float
    said: str


def _command(options: Sequence[str], count: int) -> _Command:
    command = [sys.executable, "-m", "rekmaat", "trial", "power", *options]
    clock, processor = perf_counter(), _processor_seconds()
    told = subprocess.run(
        [*command, "--json", "--jobs", str(count)], capture_output=True, text=True, check=True
    )
    answer = json.loads(told.stdout)
    del answer["simulations_per_second"]  # the only thing that may differ
    return _Command(perf_counter() - clock, _processor_seconds() - processor, json.dumps(answer))


def _processor_seconds() -> float:
    """Of all processes that this one has seen end."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def peak_megabytes(plan: Plan, trials: int) -> float:
    """Return the most memory a new process needs for so many trials."""
    context = get_context("spawn")
    with ProcessPoolExecutor(1, mp_context=context, initializer=one_thread) as pool:
        return pool.submit(_peak, plan, trials).result()


def off_theory(plan: Plan, trials: int) -> float:
    """Return how many Monte-Carlo errors the power of a balanced plan is off the exact one."""
    tally = power_of_trial(PowerOrder(plan, trials, 1)).tally
    exact = exact_power(plan)
    assert exact is not None, "the plan is balanced"
    return abs(tally.power - exact) / tally.mc_error(tally.found)


def type_one(plans: dict[str, Plan], trials: int, processes: int) -> Iterator[tuple[str, Tally]]:
    """Yield what is found where there is no effect."""
    for name, plan in plans.items():
        none = replace(plan, effects=(0.0,) * len(plan.effects))
        yield name, power_of_trial(PowerOrder(none, trials, 1, processes)).tally
        print(name, file=sys.stderr, flush=True)


def _peak(plan: Plan, trials: int) -> float:
    for number in range(-(-trials // BLOCK_TRIALS)):
        block(plan, 1, number, min(BLOCK_TRIALS, trials - number * BLOCK_TRIALS))
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / _MEGABYTE
