"""Short windows within a minute, simulated: there is no closed form for the lowest of them."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from math import sqrt

import numpy as np
from numpy.typing import NDArray

from rekmaat.judge.false_responders.situation import Situation

_BLOCK = 20_000

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Played:
    """What came of many simulated minutes.

    Attributes:
        minutes: How many.
        counted: How many had windows low enough.
        total: Sum of the lowest change, on the log scale.
        total_counted: The same over those that counted.
    """

    minutes: int
    counted: int
    total: float
    total_counted: float


def play_minutes(
    situation: Situation, minutes: int, seed: int, done: Callable[[int], None] | None = None
) -> Played:
    """Return how many minutes in which nothing happens would count.

    A change is a window less the baseline; the lowest is that of the windows in a row whose
    highest lies lowest.

    Args:
        situation: The noise and the windows.
        minutes: How many to simulate.
        seed: Of all of them.
        done: Told now and then how many are through.
    """
    counted, total, total_counted, through = 0, 0.0, 0.0, 0
    for lowest in _blocks(situation, minutes, seed):
        low = lowest < 0
        counted += int(low.sum())
        total += float(lowest.sum())
        total_counted += float(lowest[low].sum())
        through += lowest.size
        if done is not None:
            done(through)
    return Played(minutes, counted, total, total_counted)


def _blocks(situation: Situation, minutes: int, seed: int) -> Iterator[Floats]:
    """Yield the lowest change of each minute, a few thousand at a time; memory stays flat."""
    rng = np.random.default_rng(seed)
    for begun in range(0, minutes, _BLOCK):
        yield _lowest(situation, min(_BLOCK, minutes - begun), rng)


def _lowest(situation: Situation, minutes: int, rng: np.random.Generator) -> Floats:
    windows = situation.windows
    baseline = rng.standard_normal(minutes) / sqrt(windows.baseline_readings)
    rho = windows.autocorrelation
    fresh = sqrt(1 - rho * rho)
    noise = rng.standard_normal((windows.count, minutes))
    for later in range(1, windows.count):
        noise[later] = rho * noise[later - 1] + fresh * noise[later]
    rows = np.lib.stride_tricks.sliding_window_view(noise, windows.in_a_row, axis=0)
    return np.asarray((rows.max(axis=-1).min(axis=0) - baseline) * situation.log_sd)
