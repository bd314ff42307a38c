"""The bands of surface EMG, the power in them, and the numbers all rooms share about windows."""

from dataclasses import dataclass
from functools import lru_cache
from math import ceil, floor

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Singles = NDArray[np.float32]

BAND_HZ = (20.0, 450.0)
FRAMES_A_SECOND = 100
FRAMES_A_WINDOW = 25
WINDOW_S = FRAMES_A_WINDOW / FRAMES_A_SECOND

_EDGE_HZ = (4.0, 10.0)
_TINY = 1e-9
_NYQUIST_SHARE = 0.45  # above this share of the rate, recorders roll off


@dataclass(frozen=True, slots=True)
class Density:
    """The mean power of a channel by frequency.

    Attributes:
        frequency_hz: The middle of each bin, evenly spaced, shape (bins,).
        uv2_per_hz: The power there, shape (bins,).
    """

    frequency_hz: Floats
    uv2_per_hz: Floats

    @property
    def bin_hz(self) -> float:
        """The width of a bin."""
        return float(self.frequency_hz[1] - self.frequency_hz[0])

    def between(self, low_hz: float, high_hz: float) -> Floats:
        """Return the density of the bins from low to high, both included."""
        return self.uv2_per_hz[self.span(low_hz, high_hz)]

    def within(self, low_hz: float, high_hz: float) -> NDArray[np.bool_]:
        """Return whether each bin lies from low to high, both included."""
        inside = np.zeros(len(self.frequency_hz), dtype=np.bool_)
        inside[self.span(low_hz, high_hz)] = True
        return inside

    def span(self, low_hz: float, high_hz: float) -> slice:
        """Return which bins lie from low to high, both included."""
        first, bin_hz = float(self.frequency_hz[0]), self.bin_hz
        start = ceil((low_hz - first) / bin_hz - _TINY)
        end = floor((high_hz - first) / bin_hz + _TINY) + 1
        return slice(max(0, start), max(0, end))


@dataclass(frozen=True, slots=True)
class Line:
    """A narrow stretch of frequencies that is taken out.

    Attributes:
        centre_hz: Its middle.
        half_width_hz: How far it reaches on either side.
    """

    centre_hz: float
    half_width_hz: float


def middle(values: Floats | Singles) -> float:
    """Return the median, the upper of two; `numpy.median` would import masked arrays for it."""
    half = len(values) // 2
    return float(np.partition(values, half)[half])


def band_of(rate_hz: float, band_hz: tuple[float, float] = BAND_HZ) -> tuple[float, float]:
    """Return the part of a band that this rate can show, in hertz."""
    return band_hz[0], min(band_hz[1], _NYQUIST_SHARE * rate_hz)


@lru_cache(maxsize=64)
def density_gains(
    bins: int, bin_hz: float, band_hz: tuple[float, float], lines: tuple[Line, ...] = ()
) -> Floats:
    """Return the gain of the power in each bin of a density, to be read only.

    Args:
        bins: How many bins.
        bin_hz: Their width; the first begins at zero.
        band_hz: Where the power falls to half.
        lines: What is taken out.
    """
    middles_hz: Floats = (np.arange(bins, dtype=np.float64) + 0.5) * bin_hz
    gains: Floats = band_shape(middles_hz, band_hz, lines) ** 2
    gains.setflags(write=False)
    return gains


def band_shape(
    frequency_hz: Floats, band_hz: tuple[float, float], lines: tuple[Line, ...] = ()
) -> Floats:
    """Return the gain of a band at each frequency, zero at the lines.

    The edges are half cosines, 4 Hz wide below and 10 Hz above, with half the power at the two
    ends of the band.

    Args:
        frequency_hz: Rising, shape (bins,).
        band_hz: Where the power falls to half.
        lines: What is taken out.
    """
    shape = np.zeros(len(frequency_hz))
    (low, high), (rise, fall) = band_hz, _EDGE_HZ
    marks = np.searchsorted(
        frequency_hz, [low - rise / 2, low + rise / 2, high - fall / 2, high + fall / 2]
    )
    up, flat, down, end = (int(mark) for mark in marks)
    shape[flat:down] = 1
    shape[up:flat] = np.sin(np.pi / 2 * ((frequency_hz[up:flat] - low) / rise + 0.5))
    shape[down:end] = np.sin(np.pi / 2 * ((high - frequency_hz[down:end]) / fall + 0.5))
    for line in lines:
        edges = (line.centre_hz - line.half_width_hz, line.centre_hz + line.half_width_hz)
        first, last = np.searchsorted(frequency_hz, edges)
        shape[first:last] = 0
    return shape
