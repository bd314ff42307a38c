"""Finds mains hum and its harmonics; 50 or 60 Hz is found, never assumed."""

from collections.abc import Iterable
from dataclasses import dataclass
from math import sqrt

import numpy as np

from rekmaat.measure.filters import Density, Floats, Line, density_gains

_BASES_HZ = (50.0, 60.0)
_PEAK_HZ = 0.75
_BESIDE_HZ = (2.5, 8.0)
# In standard deviations of a normal law: no chance among the 200 bins that are looked at in each
# of a few channels, and plainly above the surroundings.
_STANDS_OUT, _SPREADS = 5.5, 2.5
_NARROWEST_HZ, _WIDEST_HZ = 0.5, 4.0


@dataclass(frozen=True, slots=True)
class Mains:
    """The mains in one channel.

    Attributes:
        base_hz: 50 or 60.
        lines: The harmonics that stand out, each as wide as it is.
        power_uv2: The power above the surroundings, all lines together.
    """

    base_hz: float
    lines: tuple[Line, ...]
    power_uv2: float


def find_mains(density: Density, seconds: float) -> Mains | None:
    """Return the mains of one channel, or None where no line stands out.

    Args:
        density: In bins of well under a hertz.
        seconds: How long the channel is; fixes how much the density scatters.
    """
    times = [_by_chance(it, density, seconds) for it in (_STANDS_OUT, _SPREADS)]
    combs = (_comb(density, base_hz, *times) for base_hz in _BASES_HZ)
    found = max(combs, key=lambda it: it.power_uv2)
    return found if found.lines else None


def lines_of(combs: Iterable[Mains | None]) -> tuple[Line, ...]:
    """Return every line of some channels once, as wide as the widest."""
    widest: dict[float, float] = {}
    for line in (line for comb in combs if comb for line in comb.lines):
        widest[line.centre_hz] = max(widest.get(line.centre_hz, 0.0), line.half_width_hz)
    return tuple(Line(centre_hz, widest[centre_hz]) for centre_hz in sorted(widest))


def refill(density: Density, band_hz: tuple[float, float], lines: tuple[Line, ...]) -> float:
    """Return what the band power must be multiplied by to make good the lines taken out.

    The power taken out with each line is replaced by the density on either side of it.
    """
    if not lines:
        return 1.0
    bins, bin_hz = len(density.frequency_hz), density.bin_hz
    whole = density_gains(bins, bin_hz, band_hz)
    kept = density_gains(bins, bin_hz, band_hz, lines)
    remaining = float(density.uv2_per_hz @ kept)
    if remaining <= 0:
        return 1.0
    return float(bridge(density, lines).uv2_per_hz @ whole) / remaining


def bridge(density: Density, lines: tuple[Line, ...]) -> Density:
    """Return the density with each line replaced by a straight line between its sides."""
    bridged = density.uv2_per_hz.copy()
    for line in lines:
        centre, half = line.centre_hz, line.half_width_hz
        beside = half + _BESIDE_HZ[0]
        left = density.between(centre - beside, centre - half)
        right = density.between(centre + half, centre + beside)
        if len(left) and len(right):
            inside = density.span(centre - half, centre + half)
            ends = (centre - half - beside / 2, centre + half + beside / 2)
            bridged[inside] = np.interp(
                density.frequency_hz[inside], ends, (float(left.mean()), float(right.mean()))
            )
    return Density(density.frequency_hz, bridged)


def _by_chance(deviations: float, density: Density, seconds: float) -> float:
    """How many times its mean a bin of noise reaches, that many standard deviations up.

    A bin follows a gamma law of bandwidth times seconds; the cube root of one is close to normal
    (Wilson and Hilferty 1931).
    """
    shape = max(1.0, density.bin_hz * seconds)
    return float((1 - 1 / (9 * shape) + deviations / (3 * sqrt(shape))) ** 3)


def _comb(density: Density, base_hz: float, stands_out: float, spreads: float) -> Mains:
    """The harmonics of one base that stand out."""
    bin_hz, highest_hz = density.bin_hz, float(density.frequency_hz[-1])
    reach = round(_BESIDE_HZ[1] / bin_hz)
    off_hz = np.arange(-reach, reach + 1) * bin_hz
    centres_hz = np.arange(base_hz, highest_hz - 2 * _BESIDE_HZ[1], base_hz)
    bins = np.rint((centres_hz - density.frequency_hz[0]) / bin_hz).astype(np.intp)
    near = density.uv2_per_hz[bins[:, None] + np.arange(-reach, reach + 1)]
    beside = np.sort(near[:, np.abs(off_hz) >= _BESIDE_HZ[0]], axis=1)
    levels = beside[:, beside.shape[1] // 2]
    peaks = near[:, np.abs(off_hz) <= _PEAK_HZ].max(axis=1)
    lines, power_uv2 = [], 0.0
    for row in np.flatnonzero(peaks > levels * stands_out).tolist():
        high = float(levels[row]) * spreads
        half_hz = _half_width(np.abs(off_hz), near[row], high, bin_hz)
        lines.append(Line(float(centres_hz[row]), half_hz))
        above = near[row, np.abs(off_hz) <= half_hz] - levels[row]
        power_uv2 += float(above.sum()) * bin_hz
    return Mains(base_hz, tuple(lines), power_uv2)


def _half_width(off_hz: Floats, near: Floats, high: float, bin_hz: float) -> float:
    """How far a line reaches before its skirts drown: until two bins running are low."""
    half_hz = _NARROWEST_HZ
    while half_hz < _WIDEST_HZ:
        skirt = near[(off_hz > half_hz) & (off_hz <= half_hz + 2 * bin_hz)]
        if len(skirt) == 0 or float(skirt.mean()) <= high:
            break
        half_hz += 2 * bin_hz
    return half_hz
