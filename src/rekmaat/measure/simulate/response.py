"""What the sensor lets through."""

import numpy as np
from numpy.typing import NDArray

from rekmaat.measure.simulate.scene import Sensor

Floats = NDArray[np.float64]

_ORDER = 4


def response(frequency_hz: Floats, sensor: Sensor) -> Floats:
    """Return the gain of the sensor at each frequency: Butterworth of fourth order, no delay."""
    gain: Floats = np.ones(frequency_hz.shape)
    if sensor.low_pass_hz is not None:
        gain /= np.sqrt(1 + (frequency_hz / sensor.low_pass_hz) ** (2 * _ORDER))
    if sensor.high_pass_hz is not None:
        ratio = sensor.high_pass_hz / np.maximum(frequency_hz, 1e-3)
        gain /= np.sqrt(1 + ratio ** (2 * _ORDER))
    return gain


def gain_at(frequency_hz: float, sensor: Sensor) -> float:
    """Return the gain of the sensor at one frequency."""
    return float(response(np.array([frequency_hz]), sensor)[0])


def filters(sensor: Sensor) -> str:
    """Return what a file says about the sensor's filters, as EDF spells it."""
    high = f"HP:{sensor.high_pass_hz:g}Hz" if sensor.high_pass_hz is not None else ""
    low = f"LP:{sensor.low_pass_hz:g}Hz" if sensor.low_pass_hz is not None else ""
    return f"{high} {low}".strip()


def through_sensor(samples: Floats, rate_hz: float, sensor: Sensor) -> Floats:
    """Return signals as the sensor passes them on, shape (signals, samples).

    They should begin and end near zero: what leaves at one end comes in at the other.
    """
    if sensor.low_pass_hz is None and sensor.high_pass_hz is None:
        return samples
    count = samples.shape[1]
    gain = response(np.arange(count // 2 + 1) * (rate_hz / count), sensor)
    passed: Floats = np.fft.irfft(np.fft.rfft(samples) * gain, count)
    return passed
