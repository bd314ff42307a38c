"""Make `crossovers.csv`: simulated crossover trials, plain ones and awkward ones.

    python tests/reference/make_crossovers.py [where]

The same numbers come out each time; `make_crossovers.R` then fits them.
"""

import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import cycle, islice
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

SEED = 20261130
ARMS = "ABCDEF"
HEAD = "trial,subject,sequence,period,treatment,age,log_pre,y"


@dataclass(frozen=True, slots=True)
class Trial:
    """How one trial is made; the SD of a measurement is 1 before `scale`.

    Attributes:
        name: What the files call it.
        arms: How many; every person has one period for each.
        people: How many, dealt over the sequences in turn unless `of_sequence` says otherwise.
        person_sd: Of the person's own level.
        missing: How many rows are lost, at random.
        removed: The share of each person's mean taken away; near 1 leaves persons more alike than
            chance, so that the variance of persons is estimated as zero.
        of_sequence: How many people in each sequence.
        offset: Added to every outcome.
        scale: Times every outcome.
        decimals: To which the outcome is rounded.
        with_age: Whether the outcome depends on an age, which is given.
        with_baseline: Whether the outcome depends on a value before, which is given.
    """

    name: str
    arms: int
    people: int
    person_sd: float = 0.6
    missing: int = 0
    removed: float = 0.0
    of_sequence: Sequence[int] = ()
    offset: float = 0.0
    scale: float = 1.0
    decimals: int = 6
    with_age: bool = False
    with_baseline: bool = False


TRIALS = (
    Trial("2x12", 2, 12),
    Trial("2x12_missing", 2, 12, missing=3),
    Trial("2x12_boundary", 2, 12, removed=0.7),
    Trial("3x18", 3, 18),
    Trial("3x18_missing", 3, 18, missing=6),
    Trial("4x60_missing", 4, 60, missing=19),
    Trial("4x60_much_missing", 4, 60, missing=60),
    Trial("3x8", 3, 8),
    Trial("4x5", 4, 5),
    Trial("4x5_missing", 4, 5, missing=2),
    Trial("4x6", 4, 6, person_sd=1.5),
    Trial("4x6_boundary", 4, 6, removed=0.7),
    Trial("4x6_missing", 4, 6, person_sd=1.5, missing=2),
    Trial("4x8", 4, 8),
    Trial("4x8_missing", 4, 8, missing=3),
    Trial("4x8_boundary", 4, 8, removed=0.7),
    Trial("4x8_boundary_missing", 4, 8, removed=0.8, missing=3),
    Trial("4x24_boundary", 4, 24, removed=0.7),
    Trial("4x24_boundary_missing", 4, 24, removed=0.8, missing=8),
    Trial("4x24_near_boundary", 4, 24, person_sd=0.35, removed=0.385),
    Trial("5x20", 5, 20),
    Trial("5x20_missing", 5, 20, missing=10),
    Trial("6x12_missing", 6, 12, missing=6),
    Trial("6x12_boundary_missing", 6, 12, removed=0.8, missing=6),
    Trial("4x24_persons_differ", 4, 24, person_sd=19**0.5),  # intraclass correlation 0.95
    Trial("4x24_persons_differ_missing", 4, 24, person_sd=99**0.5, missing=8),  # 0.99
    Trial("4x24_offset", 4, 24, offset=1000.0, missing=8),
    Trial("4x24_small_numbers", 4, 24, scale=1e-4, decimals=10, missing=8),
    Trial("4x24_large_numbers", 4, 24, scale=1e4, decimals=2, missing=8),
    Trial("4x17_unequal_sequences", 4, 17, of_sequence=(9, 5, 2, 1)),
    Trial("4x17_unequal_sequences_missing", 4, 17, of_sequence=(10, 5, 1, 1), missing=5),
    Trial("4x24_baseline", 4, 24, with_baseline=True),
    Trial("4x24_baseline_missing", 4, 24, with_baseline=True, missing=8),
    Trial("4x24_age_missing", 4, 24, with_age=True, missing=8),
    Trial("4x32_carry_over", 4, 32),
    Trial("4x32_carry_over_missing", 4, 32, missing=10),
)


def williams(arms: int) -> list[str]:
    """Return the sequences of a Williams design; an odd number of arms takes them mirrored too."""
    zigzag = [0]
    for step in range(1, arms):
        zigzag.append((zigzag[-1] + (step if step % 2 else -step)) % arms)
    square = [[(arm + shift) % arms for arm in zigzag] for shift in range(arms)]
    if arms % 2:
        square += [row[::-1] for row in square]
    return ["".join(ARMS[arm] for arm in row) for row in square]


def sequences(trial: Trial) -> list[str]:
    """Return the sequence of each person."""
    every = williams(trial.arms)
    if trial.of_sequence:
        return [
            it for it, people in zip(every, trial.of_sequence, strict=True) for _ in range(people)
        ]
    return list(islice(cycle(every), trial.people))


def outcomes(trial: Trial, given: Sequence[str], rng: np.random.Generator) -> Iterator[Floats]:
    """Yield the ages, the values before and the outcomes, each of shape (people, periods)."""
    shape = (trial.people, trial.arms)
    arm = np.array([[ARMS.index(letter) for letter in sequence] for sequence in given])
    person = trial.person_sd * rng.standard_normal((trial.people, 1))
    y = person + rng.standard_normal(shape) - 0.4 * arm + 0.1 * np.arange(trial.arms)
    age = np.broadcast_to(rng.integers(20, 70, (trial.people, 1)).astype(float), shape)
    log_pre = 2.5 + 0.5 * rng.standard_normal((trial.people, 1)) + 0.3 * rng.standard_normal(shape)
    y = y + 0.03 * trial.with_age * age + 0.8 * trial.with_baseline * log_pre
    y = y - trial.removed * y.mean(axis=1, keepdims=True)
    yield age
    yield log_pre
    yield trial.offset + trial.scale * y


def lines(trial: Trial) -> Iterator[str]:
    """Yield the rows of one trial; its numbers depend on no other trial."""
    rng = np.random.default_rng([SEED, *trial.name.encode()])
    given = sequences(trial)
    age, log_pre, y = outcomes(trial, given, rng)
    lost = set(rng.permutation(y.size)[: trial.missing].tolist())
    for row, (person, period) in enumerate(np.ndindex(y.shape)):
        if row in lost:
            continue
        cells = (
            trial.name,
            f"P{person + 1:02}",
            given[person],
            str(period + 1),
            given[person][period],
            f"{age[person, period]:.0f}" if trial.with_age else "",
            f"{log_pre[person, period]:.6f}" if trial.with_baseline else "",
            f"{y[person, period]:.{trial.decimals}f}",
        )
        yield ",".join(cells)


def main() -> None:
    """Write the file."""
    where = Path(sys.argv[1] if len(sys.argv) > 1 else Path(__file__).with_name("crossovers.csv"))
    rows = [HEAD, *(line for trial in TRIALS for line in lines(trial))]
    where.write_text("\n".join(rows) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
