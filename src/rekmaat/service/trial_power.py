"""Simulates planned trials in as many processes as asked, and says what they would find."""

from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, Future, ProcessPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import islice
from math import sqrt
from multiprocessing import get_context
from time import perf_counter

from rekmaat.judge.power.block import BLOCK_TRIALS, block
from rekmaat.judge.power.exact import exact_arm_powers, exact_power, power_as_if_complete
from rekmaat.judge.power.plan import Plan
from rekmaat.judge.power.smallest import TARGET, Search, SmallestEffect, smallest_effect
from rekmaat.judge.power.tally import Tally, added
from rekmaat.service.one_thread import one_thread

SEARCH_TRIALS = 10_000
"""How many trials each step of the search for the smallest effect takes at most."""

_SEARCH_STEPS = 8
_EXACT_CLOSE, _EXACT_STEPS = 1e-9, 60
_START = 0.2
_AHEAD = 3

Done = Callable[[int], None]


@dataclass(frozen=True, slots=True)
class PowerOrder:
    """What to simulate.

    Attributes:
        plan: The trial.
        simulations: How many times.
        seed: Of all of them.
        jobs: In how many processes; it changes nothing but the time it takes.
    """

    plan: Plan
    simulations: int
    seed: int
    jobs: int = 1


@dataclass(frozen=True, slots=True)
class PowerAnswer:
    """What the planned trial would find.

    Attributes:
        plan: The trial.
        tally: What the simulated trials found.
        seconds: How long simulating them took.
        exact: The power without simulation, where it is known.
        exact_arms: The same of each arm against the control.
        smallest: The smallest effect found in 80 of 100 trials; None where no effect is large
            enough.
        tolerance_percent: How far that may be off by chance, in percent; 0 where it is exact.
    """

    plan: Plan
    tally: Tally
    seconds: float
    exact: float | None
    exact_arms: tuple[float, ...] | None
    smallest: SmallestEffect | None
    tolerance_percent: float

    @property
    def power(self) -> float:
        """The exact power where it is known, else the simulated one."""
        return self.tally.power if self.exact is None else self.exact


def power_of_trial(order: PowerOrder, done: Done | None = None) -> PowerAnswer:
    """Simulate a planned trial, and look for the smallest effect it finds.

    Args:
        order: What to simulate.
        done: Told how many of the trials of `work_of` are through.
    """
    with _executor(order.jobs) as pool:
        runner = _Runner(order, pool, done or (lambda _: None))
        begun = perf_counter()
        tally = runner.tally(order.plan, order.simulations)
        seconds = perf_counter() - begun
        smallest, tolerance = _smallest(order, runner)
        runner.finished()
    plan = order.plan
    exact, arms = exact_power(plan), exact_arm_powers(plan)
    return PowerAnswer(plan, tally, seconds, exact, arms, smallest, tolerance)


def work_of(order: PowerOrder) -> int:
    """Return how many trials are simulated at most, those of the search included."""
    steps = 0 if order.plan.balanced else _SEARCH_STEPS + 1
    return order.simulations + steps * min(order.simulations, SEARCH_TRIALS)


def _smallest(order: PowerOrder, runner: "_Runner") -> tuple[SmallestEffect | None, float]:
    exact = smallest_effect(
        order.plan, Search(power_as_if_complete, _EXACT_CLOSE, _EXACT_STEPS, _START)
    )
    if order.plan.balanced:
        return exact, 0.0
    trials = min(order.simulations, SEARCH_TRIALS)
    error = sqrt(TARGET * (1 - TARGET) / trials)
    start = abs(exact.effect) if exact else _START
    search = Search(lambda plan: runner.tally(plan, trials).power, error / 4, _SEARCH_STEPS, start)
    found = smallest_effect(order.plan, search)
    if found is None:
        return None, 0.0
    return found, found.tolerance_percent(error + abs(found.power - TARGET))


class _Runner:
    """Plays blocks of trials here or in a pool, and tells how far it is."""

    def __init__(self, order: PowerOrder, pool: Executor | None, done: Done) -> None:
        self._order, self._pool, self._done = order, pool, done
        self._through = 0

    def tally(self, plan: Plan, trials: int) -> Tally:
        """Return the counts over trials; the same blocks, with the same chance, for every plan."""
        total: Tally | None = None
        for part in self._parts(plan, trials):
            total = part if total is None else added((total, part))
            self._through += part.trials
            self._done(self._through)
        assert total is not None, "there is at least one trial"
        return total

    def finished(self) -> None:
        self._done(work_of(self._order))

    def _parts(self, plan: Plan, trials: int) -> Iterator[Tally]:
        seed, blocks = self._order.seed, _blocks(trials)
        if self._pool is None:
            yield from (block(plan, seed, number, size) for number, size in blocks)
            return
        waiting: deque[Future[Tally]] = deque()
        ahead = _AHEAD * self._order.jobs
        pool = self._pool
        futures = (pool.submit(block, plan, seed, number, size) for number, size in blocks)
        waiting.extend(islice(futures, ahead))
        while waiting:
            yield waiting.popleft().result()
            waiting.extend(islice(futures, 1))


def _blocks(trials: int) -> Iterator[tuple[int, int]]:
    """The number and size of each block."""
    for number, first in enumerate(range(0, trials, BLOCK_TRIALS)):
        yield number, min(BLOCK_TRIALS, trials - first)


@contextmanager
def _executor(jobs: int) -> Iterator[Executor | None]:
    if jobs == 1:
        yield None
        return
    # A new interpreter in each, because a copy of this one would not have its threads.
    context = get_context("spawn")
    with ProcessPoolExecutor(jobs, mp_context=context, initializer=one_thread) as pool:
        yield pool
