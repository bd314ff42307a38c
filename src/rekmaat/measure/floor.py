"""The noise floor of a sensor, from the band above the EMG."""

import re

from rekmaat.measure.filters import Density, Floats, band_shape, middle
from rekmaat.measure.recording import Channel

_LOW_HZ, _HIGH_HZ = 650.0, 1000.0
_NYQUIST_SHARE = 0.45
_NARROWEST_HZ = 90.0
# The tail of EMG falls with the fourth power of frequency (Shwedyk, Balasubramanian and Scott
# 1977), at most fivefold over this band; a steeper fall is a filter, not muscle or noise.
_STEEPEST = 6.0
_ROUNDING = 3.0


def floor_density(channel: Channel, density: Density) -> float | None:
    """Return the power density of the sensor's own noise, in uV2 per hertz.

    The floor is taken to be white: as dense within the EMG band as above it.
    Returns None where the file cannot show it: the rate is too low, the sensor or the file
    filters that band away, or only the rounding of the recorder is left there.
    """
    high_hz = min(_HIGH_HZ, _NYQUIST_SHARE * channel.rate_hz)
    low_pass_hz = low_pass_of(channel.prefiltering)
    if high_hz - _LOW_HZ < _NARROWEST_HZ or (low_pass_hz is not None and low_pass_hz < high_hz):
        return None
    edge_hz = (high_hz - _LOW_HZ) / 4
    level = _level(density.between(_LOW_HZ, high_hz))
    lower = _level(density.between(_LOW_HZ, _LOW_HZ + edge_hz))
    upper = _level(density.between(high_hz - edge_hz, high_hz))
    rounding = channel.step_uv**2 / 12 / (channel.rate_hz / 2)
    hidden = lower > _STEEPEST * upper or upper <= _ROUNDING * rounding
    return None if hidden else level


def floor_power(uv2_per_hz: float, density: Density, rate_hz: float) -> float:
    """Return the power of a white floor within the EMG band, in uV2."""
    width_hz = float((band_shape(density.frequency_hz, rate_hz, ()) ** 2).sum()) * density.bin_hz
    return uv2_per_hz * width_hz


def low_pass_of(prefiltering: str) -> float | None:
    """Return the low-pass corner that a file states (`LP:450Hz`), in hertz.

    The notation is the one of EDF+, section 2.1.3.
    """
    found = re.search(r"LP:?\s*([0-9]+(?:\.[0-9]+)?)\s*(k?)Hz", prefiltering, re.IGNORECASE)
    return float(found[1]) * (1000 if found[2] else 1) if found else None


def _level(uv2_per_hz: Floats) -> float:
    """The mean, leaving out bins far above the median: mains and other narrow lines."""
    median = middle(uv2_per_hz)
    return float(uv2_per_hz[uv2_per_hz <= 3 * median].mean())
