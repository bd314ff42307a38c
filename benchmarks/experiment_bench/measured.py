"""Runs the cells, block by block, in as many processes as asked."""

from collections.abc import Iterable, Iterator
from concurrent.futures import Executor
from dataclasses import dataclass
from zlib import crc32

from experiment_bench.cells import Cell, Part
from experiment_bench.peers import LEVEL, changes, paired_t
from rekmaat.judge.people.block import outcome
from rekmaat.judge.people.outcomes import Outcomes, Rate
from rekmaat.judge.people.play import play

SEED = 20_260_101
BLOCK_PEOPLE = 25
NEAR_TIMES = 4


@dataclass(frozen=True, slots=True)
class Measured:
    """What a cell gave.

    Attributes:
        outcomes: By the judge.
        peeked: Whom a paired t test, looked at after every pair, called different.
        fixed: Whom it called different at the end of the plan, looked at once.
    """

    outcomes: Outcomes
    peeked: Rate
    fixed: Rate


def measure(cell: Cell, people: range) -> Measured:
    """Play and judge some people of a cell; those of no other cell have their luck."""
    made, peeked, fixed = [], 0, 0
    luck = crc32(f"{cell.part}: {cell.label}".encode())
    for number in people:
        played = play(cell.trial.someone, (SEED, luck, number), cell.trial.pairs)
        made.append(outcome(played, cell.trial))
        p = paired_t(changes(played))
        planned = p[: cell.trial.terms.planned_pairs]
        peeked += bool((p < LEVEL).any())
        fixed += bool(planned.size and planned[-1] < LEVEL)
    return Measured(Outcomes(tuple(made)), Rate(peeked, len(made)), Rate(fixed, len(made)))


def together(parts: Iterable[Measured]) -> Measured:
    """Return several blocks of one cell as one."""
    every = list(parts)
    outcomes = Outcomes(tuple(one for part in every for one in part.outcomes.people))
    return Measured(
        outcomes, _sum([part.peeked for part in every]), _sum([part.fixed for part in every])
    )


def measure_all(every: list[Cell], people: int, pool: Executor) -> Iterator[tuple[Cell, Measured]]:
    """Yield each cell once all its people are through."""
    asked = [
        (
            cell,
            [
                pool.submit(
                    measure, cell, range(first, min(first + BLOCK_PEOPLE, _times(cell) * people))
                )
                for first in range(0, _times(cell) * people, BLOCK_PEOPLE)
            ],
        )
        for cell in every
    ]
    for cell, parts in asked:
        yield cell, together(part.result() for part in parts)


def _times(cell: Cell) -> int:
    """A rate so near its goal needs more people than the others."""
    return NEAR_TIMES if cell.part is Part.NONE else 1


def rate_of(cell: Cell, measured: Measured) -> Rate:
    """Return the rate that a cell's goal is about."""
    made, planned = measured.outcomes, cell.trial.terms.planned_pairs
    if cell.part is Part.NONE:
        return made.ever_either
    if cell.part is Part.POWER:
        return made.works_by(planned)
    if cell.part is Part.MARGIN:
        return made.ever_no_effect
    if cell.part is Part.NOTHING:
        return made.rate(lambda one: one.planned == "no_effect")
    return made.ever_works


def _sum(rates: list[Rate]) -> Rate:
    return Rate(sum(one.count for one in rates), sum(one.people for one in rates))
