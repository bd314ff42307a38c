"""Gathers many values into the few that a drawing can show, and loses nothing that counts."""

from collections.abc import Sequence
from math import floor, log10
from typing import Any

import numpy as np
from numpy.typing import NDArray

from rekmaat.measure.filters import Density

Samples = NDArray[np.floating[Any]]

_BINS = 70


def envelope(samples: Samples, columns: int) -> tuple[Samples, Samples]:
    """Return the lowest and the highest value of each column, so that no peak is lost.

    Columns are as equal as they can be; where all samples are missing (NaN), so is the column.
    """
    columns = min(columns, len(samples))
    starts = np.arange(columns) * len(samples) // columns
    return np.fmin.reduceat(samples, starts), np.fmax.reduceat(samples, starts)


def log_binned(density: Density, low_hz: float, high_hz: float) -> Density:
    """Return a density in bins of equal ratio, the power kept: means over the bins they hold.

    Where bins of equal ratio would be finer than the density, they take what there is.
    """
    inside = density.within(low_hz, high_hz)
    frequency_hz, uv2_per_hz = density.frequency_hz[inside], density.uv2_per_hz[inside]
    place = np.floor(_BINS * np.log(frequency_hz / low_hz) / np.log(high_hz / low_hz) + 1e-9)
    starts = np.flatnonzero(np.diff(place, prepend=-1.0))
    counts = np.diff(starts, append=len(place))
    middle_hz = np.exp(np.add.reduceat(np.log(frequency_hz), starts) / counts)
    return Density(middle_hz, np.add.reduceat(uv2_per_hz, starts) / counts)


def geometric_mean(curves: Sequence[Density]) -> Density:
    """Return the geometric mean of densities of one rate, zero where one of them is."""
    bins = min(len(curve.uv2_per_hz) for curve in curves)
    densities = np.array([curve.uv2_per_hz[:bins] for curve in curves])
    there = np.flatnonzero(densities.min(axis=0) > 0)
    mean = np.zeros(bins)
    mean[there] = np.exp(np.log(densities[:, there]).mean(axis=0))
    return Density(curves[0].frequency_hz[:bins], mean)


def round_below(value: float) -> float:
    """Return the largest of one, two or five times a power of ten that is not above."""
    power = 10.0 ** floor(log10(value))
    return max(it * power for it in (0.5, 1, 2, 5) if it * power <= value)
