"""Finds mains hum and its harmonics; 50 or 60 Hz is found, never assumed."""

from dataclasses import dataclass

import numpy as np

from rekmaat.measure.filters import NOTCH_HZ, Density, Floats, band_shape

_BASES_HZ = (50.0, 60.0)
_BESIDE_HZ = 6.0
_PEAK_BINS = np.arange(-1, 2)
_NOTCH_BINS = np.arange(-3, 4)
_BESIDE_BINS = np.array([*range(-12, -3), *range(4, 13)])
# A line this many times its surroundings is no chance: with 13 blocks the largest of three bins
# passes 3 by chance less than once in 100,000. A line that stays below it holds under 0.3 % of
# the power of the band.
_STANDS_OUT = 3.0


@dataclass(frozen=True, slots=True)
class Mains:
    """The mains in one channel.

    Attributes:
        base_hz: 50 or 60.
        lines_hz: The harmonics that stand out.
        power_uv2: The power above the surroundings, all lines together.
    """

    base_hz: float
    lines_hz: tuple[float, ...]
    power_uv2: float


def find_mains(density: Density) -> Mains | None:
    """Return the mains of one channel, or None where no line stands out."""
    found = max((_comb(density, base_hz) for base_hz in _BASES_HZ), key=lambda it: it.power_uv2)
    return found if found.lines_hz else None


def refill(density: Density, rate_hz: float, lines_hz: tuple[float, ...]) -> float:
    """Return what the band power must be multiplied by to make good the notches.

    The power taken out with each line is replaced by the density on either side of it.
    """
    whole = band_shape(density.frequency_hz, rate_hz, ()) ** 2
    kept = band_shape(density.frequency_hz, rate_hz, lines_hz) ** 2
    remaining = float(density.uv2_per_hz @ kept)
    if remaining <= 0:
        return 1.0
    return float(bridge(density, lines_hz).uv2_per_hz @ whole) / remaining


def bridge(density: Density, lines_hz: tuple[float, ...]) -> Density:
    """Return the density with each line replaced by a straight line between its sides."""
    bridged = density.uv2_per_hz.copy()
    for line_hz in lines_hz:
        notch = density.within(line_hz - NOTCH_HZ, line_hz + NOTCH_HZ)
        ends = (line_hz - 2 * NOTCH_HZ, line_hz + 2 * NOTCH_HZ)
        sides = (
            _mean(density.between(line_hz - 3 * NOTCH_HZ, line_hz - NOTCH_HZ - 1e-9)),
            _mean(density.between(line_hz + NOTCH_HZ + 1e-9, line_hz + 3 * NOTCH_HZ)),
        )
        bridged[notch] = np.interp(density.frequency_hz[notch], ends, sides)
    return Density(density.frequency_hz, bridged)


def _comb(density: Density, base_hz: float) -> Mains:
    """The harmonics of one base that stand out; a bin is half a hertz wide."""
    lines_hz = np.arange(base_hz, float(density.frequency_hz[-1]) - _BESIDE_HZ, base_hz)
    bins = np.rint(lines_hz / density.bin_hz).astype(np.intp)[:, None]
    level = np.sort(density.uv2_per_hz[bins + _BESIDE_BINS], axis=1)[:, len(_BESIDE_BINS) // 2]
    peak = density.uv2_per_hz[bins + _PEAK_BINS].max(axis=1)
    found = peak > _STANDS_OUT * level
    above = density.uv2_per_hz[bins + _NOTCH_BINS] - level[:, None]
    power_uv2 = float(above[found].sum()) * density.bin_hz
    return Mains(base_hz, tuple(lines_hz[found].tolist()), power_uv2)


def _mean(values: Floats) -> float:
    return float(values.mean()) if len(values) else 0.0
