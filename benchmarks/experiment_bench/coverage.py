"""Whether the intervals cover the truth, and how long one verdict takes."""

import time
from collections.abc import Sequence
from concurrent.futures import Executor
from dataclasses import dataclass, replace
from statistics import median

import numpy as np
from numpy.typing import NDArray

from experiment_bench.cells import LONG, PLAIN, RATED, SENSED, trial
from experiment_bench.measured import BLOCK_PEOPLE, SEED
from rekmaat.judge.eprocess import ANYTIME_LEVEL, log_e_values
from rekmaat.judge.observed import Observed
from rekmaat.judge.pairs import in_pairs, paired
from rekmaat.judge.people import Someone, on_sensor
from rekmaat.judge.people.outcomes import Rate
from rekmaat.judge.people.play import play
from rekmaat.judge.person import judge_person
from rekmaat.judge.spread import Spread

Floats = NDArray[np.float64]

TURNS = 30


@dataclass(frozen=True, slots=True)
class Covered:
    """How often the intervals held the true effect.

    Attributes:
        label: Of whom.
        at_plan: The t interval at the end of the plan.
        always: The anytime interval, at every look to the last pair.
    """

    label: str
    at_plan: Rate
    always: Rate


@dataclass(frozen=True, slots=True)
class Speed:
    """Milliseconds of CPU for one judgement with everything beside it, warm; median."""

    label: str
    milliseconds: float


# Nobody here comes near the ends of the scale, so the set effect is the true difference.
PEOPLE: tuple[tuple[str, Someone], ...] = (
    ("1 point lower", replace(PLAIN, effect=-1.0, between_sd=0.7)),
    ("1 point lower, AR 0.6", replace(PLAIN, effect=-1.0, between_sd=0.7, autocorrelation=0.6)),
    ("-18 %, sensor", on_sensor(-18, 12)),
    ("-18 %, sensor, AR 0.6", on_sensor(-18, 12, 0.6)),
)


def cover(pool: Executor, people: int) -> list[Covered]:
    """Return how often the intervals held the truth, for every kind of person."""
    found = []
    for label, someone in PEOPLE:
        blocks = [
            range(it, min(it + BLOCK_PEOPLE, people)) for it in range(0, people, BLOCK_PEOPLE)
        ]
        parts = [pool.submit(covered, someone, block) for block in blocks]
        at_plan, always = np.sum([part.result() for part in parts], axis=0)
        found.append(Covered(label, Rate(int(at_plan), people), Rate(int(always), people)))
    return found


def covered(someone: Someone, people: range) -> tuple[int, int]:
    """Return whom the t interval held at the end of the plan, and whom the other at every look."""
    at_plan = always = 0
    for number in people:
        values = differences(play(someone, (SEED, number), LONG))
        at_plan += _holds(Spread.of(values[: RATED.planned_pairs]).interval, someone.effect)
        always += bool(held_at_looks(values, someone.effect).all())
    return at_plan, always


def held_at_looks(values: Floats, effect: float) -> NDArray[np.bool_]:
    """Whether the anytime interval holds an effect, at every look: it is not ruled out."""
    return log_e_values(values - effect) < -np.log(1 - ANYTIME_LEVEL)


def differences(played: Sequence[Observed]) -> Floats:
    """Return the differences of the complete pairs, as the judge takes them."""
    return paired(in_pairs(played), RATED).values


def _holds(interval: tuple[float, float] | None, effect: float) -> bool:
    """Whether an interval holds the effect; one without bounds holds everything."""
    return interval is None or interval[0] <= effect <= interval[1]


def speeds() -> list[Speed]:
    """Return how long one judgement takes."""
    return [
        Speed(f"{word}, {pairs} pairs", _milliseconds(someone, pairs))
        for word, someone in (("ratings", PLAIN), ("sensor", on_sensor(0, 12)))
        for pairs in (RATED.planned_pairs, LONG)
    ]


def _milliseconds(someone: Someone, pairs: int) -> float:
    terms = trial(someone).terms
    assert terms in {RATED, SENSED}
    played = [play(someone, (SEED, turn), pairs) for turn in range(TURNS)]
    judge_person(played[0], terms)
    taken = []
    for one in played:
        begun = time.process_time()
        judge_person(one, terms)
        taken.append(1000 * (time.process_time() - begun))
    return median(taken)
