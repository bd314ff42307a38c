"""Splits a channel into overlapping blocks, and measures the power in its bands.

Blocks of two seconds, half overlapping, each under a Hann window, which sums to one: whatever
is done to the spectra, adding the blocks again gives the filtered channel.
A window of two seconds sets mains apart from EMG to within a hertz and still follows mains
that changes within the recording.
The first and the last second stand under one block only and are left out.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Complexes = NDArray[np.complex128]

BAND_HZ = (20.0, 450.0)
FRAMES_A_SECOND = 100
FRAMES_A_WINDOW = 25
WINDOW_S = FRAMES_A_WINDOW / FRAMES_A_SECOND
NOTCH_HZ = 1.5  # either side of a mains line: the main lobe of the window and 0.5 Hz of wander

_EDGE_HZ = (4.0, 10.0)
_BEAT_BAND_HZ = (10.0, 40.0)
_BEAT_EDGE_HZ = (4.0, 10.0)
_BLOCKS_AT_ONCE = 128
_NYQUIST_SHARE = 0.45  # above this share of the rate, recorders roll off


@dataclass(frozen=True, slots=True)
class Density:
    """The mean power of a channel by frequency.

    Attributes:
        frequency_hz: The middle of each bin, shape (bins,).
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
        return self.uv2_per_hz[self.within(low_hz, high_hz)]

    def within(self, low_hz: float, high_hz: float) -> NDArray[np.bool_]:
        """Return which bins lie from low to high, both included."""
        return (self.frequency_hz >= low_hz) & (self.frequency_hz <= high_hz)


@dataclass(frozen=True, slots=True)
class Filtered:
    """A channel within its band, 100 frames a second.

    Attributes:
        frames_uv2: Mean square of each frame within 20-450 Hz without mains, shape (frames,).
        beats_uv: The channel within 10-40 Hz, where heartbeats stand out, shape (frames,).
    """

    frames_uv2: Floats
    beats_uv: Floats


def middle(values: Floats) -> float:
    """Return the median, the upper of two; `numpy.median` would import masked arrays for it."""
    half = len(values) // 2
    return float(np.partition(values, half)[half])


def band_of(rate_hz: float) -> tuple[float, float]:
    """Return the EMG band that this rate can show, in hertz."""
    return BAND_HZ[0], min(BAND_HZ[1], _NYQUIST_SHARE * rate_hz)


def density(samples_uv: Floats, rate_hz: float) -> Density:
    """Return the mean power density of a channel.

    Args:
        samples_uv: Shape (samples,), at least three seconds.
        rate_hz: Samples a second.
    """
    total, blocks = np.zeros(round(rate_hz) + 1), 0
    for spectra in _spectra(samples_uv, rate_hz):
        total += (spectra.real**2 + spectra.imag**2).sum(axis=0)
        blocks += len(spectra)
    # 3/8 is the mean square of the Hann window; 2 because negative frequencies are folded in.
    scale = 2 / (rate_hz * 0.375 * 2 * round(rate_hz) * blocks)
    return Density(_frequencies(rate_hz), total * scale)


def filtered(samples_uv: Floats, rate_hz: float, lines_hz: tuple[float, ...]) -> Filtered:
    """Return a channel within the EMG band and without the given mains lines.

    Args:
        samples_uv: Shape (samples,), at least three seconds.
        rate_hz: Samples a second.
        lines_hz: The mains lines to take out, `NOTCH_HZ` either side.
    """
    hop, frequency = round(rate_hz), _frequencies(rate_hz)
    shape = band_shape(frequency, rate_hz, lines_hz)
    beats = np.flatnonzero(frequency < FRAMES_A_SECOND / 2)
    beat_shape = _edges(frequency[beats], _BEAT_BAND_HZ, _BEAT_EDGE_HZ)
    frames, slow, last = [], [], None
    for spectra in _spectra(samples_uv, rate_hz):
        wide = np.fft.irfft(spectra * shape, 2 * hop, axis=1)
        thin = np.fft.irfft(spectra[:, beats] * beat_shape, 2 * FRAMES_A_SECOND, axis=1)
        thin *= FRAMES_A_SECOND / hop
        if last is not None:
            wide, thin = np.vstack([last[0], wide]), np.vstack([last[1], thin])
        frames.append(_frame_powers(wide[:-1, hop:] + wide[1:, :hop]))
        slow.append((thin[:-1, FRAMES_A_SECOND:] + thin[1:, :FRAMES_A_SECOND]).ravel())
        last = wide[-1:], thin[-1:]
    return Filtered(np.concatenate(frames), np.concatenate(slow))


def band_shape(frequency_hz: Floats, rate_hz: float, lines_hz: tuple[float, ...]) -> Floats:
    """Return the gain of the band at each frequency, zero at the mains lines."""
    shape = _edges(frequency_hz, band_of(rate_hz), _EDGE_HZ)
    for line_hz in lines_hz:
        shape[np.abs(frequency_hz - line_hz) <= NOTCH_HZ] = 0
    return shape


def _edges(
    frequency_hz: Floats, band_hz: tuple[float, float], width_hz: tuple[float, float]
) -> Floats:
    """A band with half-cosine edges, half the power at its two ends."""
    rise = np.clip((frequency_hz - band_hz[0]) / width_hz[0] + 0.5, 0, 1)
    fall = np.clip((band_hz[1] - frequency_hz) / width_hz[1] + 0.5, 0, 1)
    gain: Floats = np.sin(np.pi / 2 * rise) * np.sin(np.pi / 2 * fall)
    return gain


def _spectra(samples_uv: Floats, rate_hz: float) -> Iterator[Complexes]:
    hop = round(rate_hz)
    window = 0.5 - 0.5 * np.cos(np.pi * np.arange(2 * hop) / hop)
    blocks = np.lib.stride_tricks.sliding_window_view(samples_uv, 2 * hop)[::hop]
    for first in range(0, len(blocks), _BLOCKS_AT_ONCE):
        yield np.fft.rfft(blocks[first : first + _BLOCKS_AT_ONCE] * window, axis=1)


def _frequencies(rate_hz: float) -> Floats:
    hop = round(rate_hz)
    frequency: Floats = np.arange(hop + 1, dtype=np.float64) * (rate_hz / (2 * hop))
    return frequency


def _frame_powers(seconds_uv: Floats) -> Floats:
    """Mean squares of 100 frames a row; the rows are one second each."""
    squares = seconds_uv**2
    starts = np.arange(FRAMES_A_SECOND) * squares.shape[1] // FRAMES_A_SECOND
    counts = np.diff(starts, append=squares.shape[1])
    powers: Floats = (np.add.reduceat(squares, starts, axis=1) / counts).ravel()
    return powers
