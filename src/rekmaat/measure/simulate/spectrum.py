"""The spectrum of surface EMG of the lower back.

Shape: Shwedyk, Balasubramanian and Scott 1977 (IEEE Trans Biomed Eng 24:417) with the corners that
Stulen and De Luca 1981 (IEEE Trans Biomed Eng 28:515) use, 35 and 90 Hz, within the 20-450 Hz that
electrodes and amplifiers for surface EMG pass, with edges of fourth order.
"""

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

BAND_HZ = (20.0, 450.0)
LEAST_MEDIAN_HZ, MOST_MEDIAN_HZ = 40.0, 150.0

_LOW_HZ, _HIGH_HZ = 35.0, 90.0
_GRID_HZ: Floats = np.arange(0.125, 2000.0, 0.25)


def lumbar_power(frequency_hz: Floats, median_hz: float) -> Floats:
    """Return the power density of lumbar EMG, of no particular size.

    Args:
        frequency_hz: Where, shape (frequencies,).
        median_hz: Half of the power lies below. The shape is stretched along the frequencies,
            while its edges at 20 and 450 Hz stay, as when conduction slows under one sensor.
    """
    return _stretched(frequency_hz, _stretch(median_hz))


def median_frequency(frequency_hz: Floats, power: Floats) -> float:
    """Return the frequency below which half of the power lies."""
    below = np.cumsum(power)
    return float(np.interp(below[-1] / 2, below - power / 2, frequency_hz))


def _stretched(frequency_hz: Floats, stretch: float) -> Floats:
    f = np.maximum(frequency_hz, 1e-3)
    low, high = stretch * _LOW_HZ, stretch * _HIGH_HZ
    shape = f**2 / ((f**2 + low**2) * (f**2 + high**2) ** 2)
    edges = (1 + (BAND_HZ[0] / f) ** 8) * (1 + (f / BAND_HZ[1]) ** 8)
    power: Floats = shape / edges
    return power


@lru_cache(maxsize=256)
def _stretch(median_hz: float) -> float:
    """Find the stretch that gives a median frequency, by halving."""
    low, high = 0.1, 10.0
    for _ in range(50):
        middle = (low + high) / 2
        if median_frequency(_GRID_HZ, _stretched(_GRID_HZ, middle)) < median_hz:
            low = middle
        else:
            high = middle
    return low
