"""Slow random processes: sway, posture, drift."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

_KNOTS_A_PERIOD = 32  # of the fastest part; straight lines between them lose 0.3 % of its size
_STEPS_A_TIME_CONSTANT = 50


@dataclass(frozen=True, slots=True)
class Timeline:
    """When the samples of a recording are."""

    samples: int
    rate_hz: float

    @property
    def seconds(self) -> float:
        """How long it is."""
        return self.samples / self.rate_hz

    @property
    def times_s(self) -> Floats:
        """The time of every sample, shape (samples,)."""
        times: Floats = np.arange(self.samples) / self.rate_hz
        return times

    @property
    def frequencies_hz(self) -> Floats:
        """The frequencies of a real Fourier transform of it, shape (samples // 2 + 1,)."""
        bins = np.arange(self.samples // 2 + 1, dtype=np.float64)
        frequencies: Floats = bins * (self.rate_hz / self.samples)
        return frequencies

    def at(self, knots: Floats, knots_hz: float) -> Floats:
        """Draw straight lines between knots, shape (processes, knots); the first stands at 0 s."""
        knots_s = np.arange(knots.shape[1]) / knots_hz
        return np.array([np.interp(self.times_s, knots_s, row) for row in knots])


def slow_noise(rng: np.random.Generator, timeline: Timeline, count: int, below_hz: float) -> Floats:
    """Return Gaussian processes of variance one, flat to half of a frequency and gone at it.

    Args:
        rng: Draws them.
        timeline: The samples wanted.
        count: How many processes.
        below_hz: Nothing lies above.

    Returns:
        Shape (count, samples).
    """
    knots_hz = _KNOTS_A_PERIOD * below_hz
    wanted = int(timeline.seconds * knots_hz) + 2
    # The Fourier series comes round to its beginning, so only two thirds of it are used.
    around = wanted + wanted // 2 + 2 * _KNOTS_A_PERIOD
    share = np.fft.rfftfreq(around, 1 / knots_hz) / below_hz
    shape = np.cos(np.pi / 2 * np.clip(2 * share - 1, 0, 1))
    shape[0] = 0
    knots = gaussian(rng, shape, count, around) / np.sqrt(2 * (shape**2).sum())
    return timeline.at(knots[:, :wanted], knots_hz)


def ornstein_uhlenbeck(
    rng: np.random.Generator, timeline: Timeline, count: int, tau_s: float
) -> Floats:
    """Return processes of variance one whose autocorrelation is exp(-lag / tau).

    By circulant embedding (Dietrich and Newsam 1997), which is exact at the knots.

    Args:
        rng: Draws them.
        timeline: The samples wanted.
        count: How many processes.
        tau_s: Their time constant.

    Returns:
        Shape (count, samples).
    """
    knots_hz = _STEPS_A_TIME_CONSTANT / tau_s
    wanted = int(timeline.seconds * knots_hz) + 2
    around = 2 * (wanted + 10 * _STEPS_A_TIME_CONSTANT)
    lags = np.minimum(np.arange(around), around - np.arange(around))
    power = np.fft.rfft(np.exp(-lags / _STEPS_A_TIME_CONSTANT)).real
    shape: Floats = np.sqrt(np.maximum(power, 0) / around)
    knots = gaussian(rng, shape, count, around)
    return timeline.at(knots[:, :wanted], knots_hz)


def gaussian(rng: np.random.Generator, shape: Floats, count: int, samples: int) -> Floats:
    """Return Gaussian noise with a given spectrum.

    Args:
        rng: Draws it.
        shape: Amplitude at each frequency, shape (samples // 2 + 1,) or (count, the same).
        count: How many processes.
        samples: How long each is.

    Returns:
        Shape (count, samples); the variance of each is the sum of its squared amplitudes, those
        between zero and the highest frequency twice.
    """
    parts = rng.standard_normal((count, shape.shape[-1], 2))
    parts[:, 1 : (samples + 1) // 2] *= np.sqrt(0.5)
    spectra = parts.view(np.complex128)[..., 0]
    spectra *= shape * samples
    noise: Floats = np.fft.irfft(spectra, samples, axis=1)
    return noise
