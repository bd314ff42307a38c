"""Plays thousands of simulated people through the judge, in as many processes as asked."""

from collections.abc import Callable, Iterator
from concurrent.futures import Executor, ProcessPoolExecutor
from dataclasses import dataclass
from functools import partial
from multiprocessing import get_context

from rekmaat.judge.people.block import Trial, block
from rekmaat.judge.people.outcomes import Outcomes, joined

BLOCK_PEOPLE = 10


@dataclass(frozen=True, slots=True)
class PeopleOrder:
    """How many people to simulate of what kind.

    Attributes:
        trial: The kind of person, the terms and how far they go on.
        people: How many.
        seed: Of all of them; person k is the same in every order with this trial and seed.
        jobs: In how many processes; it changes nothing but the time it takes.
    """

    trial: Trial
    people: int
    seed: int
    jobs: int = 1


def simulate_people(order: PeopleOrder, done: Callable[[int], None] | None = None) -> Outcomes:
    """Play and judge people.

    Args:
        order: Whom, and how many.
        done: Told after each block how many people are through.
    """
    parts: list[Outcomes] = []
    for part in _parts(order):
        parts.append(part)
        if done is not None:
            done(sum(len(it.people) for it in parts))
    return joined(parts)


def _parts(order: PeopleOrder) -> Iterator[Outcomes]:
    if order.jobs == 1:
        yield from map(partial(block, order.trial, order.seed), _blocks(order.people))
        return
    # A new interpreter in each, because a copy of this one would not have its threads.
    with ProcessPoolExecutor(order.jobs, mp_context=get_context("spawn")) as pool:
        yield from _spread(pool, order)


def _spread(pool: Executor, order: PeopleOrder) -> Iterator[Outcomes]:
    yield from pool.map(partial(block, order.trial, order.seed), _blocks(order.people))


def _blocks(people: int) -> list[range]:
    return [
        range(first, min(first + BLOCK_PEOPLE, people)) for first in range(0, people, BLOCK_PEOPLE)
    ]
