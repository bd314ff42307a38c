"""Simulated crossover trials: Williams squares, a level of each person, rows that are lost."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from rekmaat.judge.williams import williams_square

SEED = 20261130
ARMS = "ABCDEF"
HEAD = "trial,subject,sequence,period,treatment,y"
DECIMALS = 6  # so that every reader of the file sees the same doubles


@dataclass(frozen=True, slots=True)
class Design:
    """Of which kind the trials are; the SD within a person is 1.

    Attributes:
        arms: How many; each person has one period of each.
        people: How many, dealt over the sequences in turn.
        person_sd: Of the level of a person.
        missing: The share of the rows that is lost, at random.
        effect: Between one arm and the next.
    """

    arms: int
    people: int
    person_sd: float = 0.6
    missing: float = 0.0
    effect: float = 0.0

    @property
    def label(self) -> str:
        """What the tables call it."""
        lost = f", {self.missing:.0%} missing" if self.missing else ""
        return f"{self.arms} arms, {self.people} people, person SD {self.person_sd:g}{lost}"


@dataclass(frozen=True, slots=True)
class Row:
    """One period of one person."""

    subject: str
    sequence: str
    period: int
    arm: str
    y: float


@dataclass(frozen=True, slots=True)
class Trial:
    """The rows of one simulated trial."""

    rows: tuple[Row, ...]

    @property
    def arms(self) -> list[str]:
        """The arms that are there, the control first."""
        return sorted({row.arm for row in self.rows})


def simulated(design: Design, number: int) -> Trial:
    """Return one trial of a design; the same number gives the same trial."""
    key = [SEED, number, *design.label.encode()]
    rng = np.random.default_rng(key)
    sequences = ["".join(ARMS[arm] for arm in order) for order in williams_square(design.arms)]
    level = design.person_sd * rng.standard_normal(design.people)
    noise = rng.standard_normal((design.people, design.arms))
    lost = set(rng.permutation(noise.size)[: round(design.missing * noise.size)].tolist())
    rows = []
    for place, (person, period) in enumerate(np.ndindex(noise.shape)):
        sequence = sequences[person % len(sequences)]
        arm = sequence[period]
        y = level[person] + noise[person, period] + design.effect * ARMS.index(arm)
        if place not in lost:
            told = round(float(y), DECIMALS)
            rows.append(Row(f"P{person + 1:03}", sequence, period + 1, arm, told))
    return Trial(tuple(rows))


def write_trials(path: Path, trials: Iterable[Trial]) -> None:
    """Write trials into one table, numbered from 1."""
    path.write_text("\n".join([HEAD, *_lines(trials)]) + "\n", encoding="utf-8")


def _lines(trials: Iterable[Trial]) -> Iterator[str]:
    for number, trial in enumerate(trials, start=1):
        for row in trial.rows:
            yield f"{number},{row.subject},{row.sequence},{row.period},{row.arm},{row.y:.6f}"
