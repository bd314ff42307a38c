"""Cuts a recording into the data records of EDF and BDF.

A record lasts the same for every channel, is written with eight characters, and is the only
place the sampling rate comes from: rate = samples a record / seconds a record (Kemp and others
1992). So the record is chosen to give the rate back to the last digit, and to leave as few
samples over as can be.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import gcd, isqrt, lcm, log

import numpy as np

LARGEST_RATE_ERROR = 1e-6
_FIELD = 8
_LONGEST_GRAIN_S = 1.0  # less than this an exact rate may cost at the end of a recording
_LONGEST_NEAR_S = 0.1
_SHORTEST_S = 1e-3  # below it Python writes an exponent, and records become many
_LARGEST_DENOMINATOR = 1_000_000
_FEWER = 3


@dataclass(frozen=True, slots=True)
class Records:
    """How a recording is cut into records.

    Attributes:
        seconds: What each record lasts.
        samples: The samples of each channel in a record.
        count: How many records.
    """

    seconds: float
    samples: tuple[int, ...]
    count: int

    def rate_error(self, rates_hz: Sequence[float]) -> float:
        """Return how far the rates that a reader finds are off, relatively, at the most."""
        found = [samples / self.seconds for samples in self.samples]
        return max(abs(it / rate - 1) for it, rate in zip(found, rates_hz, strict=True))


def record_choices(lengths: Sequence[int], rates_hz: Sequence[float]) -> Iterator[Records]:
    """Yield ways to cut, the best first; none where no record fits these rates together.

    Exact rates come first. Where they would cost over a second of the recording, the rates are off
    by less than `LARGEST_RATE_ERROR`, always by the same for the same rates.

    Args:
        lengths: Samples of each channel.
        rates_hz: Samples a second of each channel.
    """
    rates = [_simplest(rate) for rate in rates_hz]
    grid_s = _common_multiple([1 / rate for rate in rates])
    grain = _grain(grid_s)
    if grain * grid_s <= _LONGEST_GRAIN_S:
        steps = min(
            int(length / (rate * grid_s)) for length, rate in zip(lengths, rates, strict=True)
        )
        for grains in range(steps // grain, max(0, steps // grain - _FEWER), -1):
            yield from _exact(grains, grain * grid_s, rates)
    if (near := _near(lengths, rates_hz)) is not None:
        yield near


def _simplest(rate_hz: float) -> Fraction:
    """The simplest fraction that is this very number: 52000/27 for 1925.925925925926."""
    simple = Fraction(rate_hz).limit_denominator(_LARGEST_DENOMINATOR)
    return simple if float(simple) == rate_hz else Fraction(rate_hz)


def _common_multiple(values: Sequence[Fraction]) -> Fraction:
    return Fraction(lcm(*(it.numerator for it in values)), gcd(*(it.denominator for it in values)))


def _grain(grid_s: Fraction) -> int:
    """The fewest steps of the grid that six decimals can write."""
    return grid_s.denominator // gcd(grid_s.denominator, 10 ** (_FIELD - 2))


def _exact(grains: int, grain_s: Fraction, rates: Sequence[Fraction]) -> Iterator[Records]:
    """Yield the ways to share grains evenly among records, those nearest to one second first."""
    sizes = [it for it in _divisors(grains) if _written_exactly(it * grain_s)]
    for size in sorted(sizes, key=lambda it: abs(log(it * grain_s))):
        samples = tuple(int(rate * size * grain_s) for rate in rates)
        records = Records(float(size * grain_s), samples, grains // size)
        if all(
            it / records.seconds == float(rate) for it, rate in zip(samples, rates, strict=True)
        ):
            yield records


def _divisors(number: int) -> list[int]:
    small = [it for it in range(1, isqrt(number) + 1) if number % it == 0]
    return [*small, *(number // it for it in small)]


def _written_exactly(seconds: Fraction) -> bool:
    value = float(seconds)
    text = str(int(value)) if value.is_integer() else str(value)
    return value >= _SHORTEST_S and len(text) <= _FIELD and Fraction(text) == seconds


def _near(lengths: Sequence[int], rates_hz: Sequence[float]) -> Records | None:
    """Return records of 10 to 100 ms that come nearest to all rates, chosen by the rates alone.

    Recordings of the same rates then keep the same rates, however long they are.
    """
    rates = np.array(rates_hz)
    first = np.arange(max(1, int(0.01 * rates[0])), int(_LONGEST_NEAR_S * rates[0]) + 2)
    seconds = np.round(first / rates[0], _FIELD - 2)
    samples = np.rint(seconds[:, None] * rates)
    errors = np.abs(samples / seconds[:, None] / rates - 1).max(axis=1)
    best = int(errors.argmin())
    each = tuple(int(it) for it in samples[best])
    count = min(length // size if size else 0 for length, size in zip(lengths, each, strict=True))
    if errors[best] > LARGEST_RATE_ERROR or count == 0:
        return None
    return Records(float(seconds[best]), each, count)
