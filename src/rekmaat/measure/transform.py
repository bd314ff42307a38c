"""Takes simultaneous channels to the frequency domain once, and back as often as needed.

One transform of the whole recording in single precision serves the spectrum, the mains, the
noise floor, the heartbeats and the filtered channels.
Sharp lines cost the muscle next to nothing: a bin is as narrow as the recording is long.
Beyond both ends the recording is continued by its point reflection, so that nothing jumps there
and no second has to be left out.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from rekmaat.measure.filters import Density, Floats, Line, Singles

_MARGIN_S = 0.25
_TRACE_LEAST_HZ = 960.0  # shows 20-450 Hz with the edge of its filter
_SLOW_HZ = 100.0
_DENSITY_BIN_HZ = 0.25
_APART = 24
_SLICE_BINS = 250
_SOFT_HZ = 25.0


@dataclass(frozen=True, slots=True)
class Trace:
    """Filtered channels at a lower rate.

    Attributes:
        samples_uv: Shape (channels, samples).
        rate_hz: Samples a second.
    """

    samples_uv: Singles
    rate_hz: float


@dataclass(frozen=True, slots=True)
class Transform:
    """Simultaneous channels in the frequency domain.

    Attributes:
        spectrum: Fourier coefficients in microvolts, shape (channels, size // 2 + 1).
        size: Samples that were transformed, the continuation at both ends included.
        margin: How many of them stand before the recording.
        count: Samples of the recording.
        rate_hz: Samples a second.
        keep_one_in: One sample in so many is enough for the EMG band.
    """

    spectrum: NDArray[np.complex64]
    size: int
    margin: int
    count: int
    rate_hz: float
    keep_one_in: int

    @property
    def bin_hz(self) -> float:
        """The width of a bin."""
        return self.rate_hz / self.size

    @property
    def trace_bins(self) -> int:
        """How many bins a trace of the EMG band is made of."""
        return self.size // (2 * self.keep_one_in) + 1

    @property
    def slow_bins(self) -> int:
        """How many bins a trace of the slow band, up to 50 Hz, is made of."""
        return self.size // (2 * self.keep_one_in * _slower(self.rate_hz)) + 1

    def frequency_hz(self, bins: int) -> Floats:
        """Return the frequencies of the first bins."""
        return np.arange(bins, dtype=np.float64) * self.bin_hz

    def back(self, shape: Floats) -> Trace:
        """Return the channels multiplied by a shape in the frequency domain.

        Args:
            shape: The gain of as many bins as the trace is to be made of: `trace_bins` or
                `slow_bins`.
        """
        size = 2 * (len(shape) - 1)
        gain = (shape * size).astype(np.float32)
        gain[-1] = 0
        samples = np.fft.irfft(self.spectrum[:, : len(gain)] * gain, size, axis=1)
        samples_uv = samples.astype(np.float32, copy=False)
        one_in = self.size // size
        first = self.margin // one_in
        return Trace(samples_uv[:, first : first + self.count // one_in], self.rate_hz / one_in)

    def between(self, low_hz: float, high_hz: float, lines: tuple[Line, ...]) -> Trace:
        """Return the channels within a band, moved down to zero; only their power has a meaning.

        The band has soft ends, so that a knock does not ring on in it, and the power of a hard one.

        Args:
            low_hz: Where the band begins.
            high_hz: Where it ends, at most half the rate.
            lines: What is taken out.
        """
        first, last = round(low_hz / self.bin_hz), round(high_hz / self.bin_hz)
        shape = _soft(last - first, round(_SOFT_HZ / self.bin_hz))
        for line in lines:
            edges_hz = (line.centre_hz - line.half_width_hz, line.centre_hz + line.half_width_hz)
            start, end = (max(0, round(edge / self.bin_hz) - first) for edge in edges_hz)
            shape[start:end] = 0
        bins = -(-len(shape) // _SLICE_BINS) * _SLICE_BINS
        size = 2 * bins
        rate_hz = size * self.bin_hz
        # The last bin of a real transform stands for itself only; it is left empty.
        spectrum = np.zeros((len(self.spectrum), bins + 1), dtype=np.complex64)
        spectrum[:, : len(shape)] = self.spectrum[:, first:last] * (shape * size)
        spectrum[:, 0] = 0
        samples = np.fft.irfft(spectrum, size, axis=1).astype(np.float32, copy=False)
        start = round(self.margin / self.size * size)
        return Trace(samples[:, start : start + round(self.count / self.size * size)], rate_hz)

    def densities(self) -> tuple[Density, ...]:
        """Return the mean power of each channel by frequency, in bins of a quarter hertz."""
        edges_hz = np.arange(0, self.rate_hz / 2, _DENSITY_BIN_HZ)
        starts = np.ceil(edges_hz / self.bin_hz).astype(np.intp)
        counts = np.diff(starts, append=self.spectrum.shape[1])
        power = np.square(self.spectrum.real)
        power += np.square(self.spectrum.imag)
        # Below four seconds a bin may hold no coefficient; then it has the next one's.
        mean = np.add.reduceat(power, starts, axis=1)[:, :-1] / np.maximum(counts[:-1], 1)
        middle_hz = edges_hz[:-1] + _DENSITY_BIN_HZ / 2
        # Twice, because negative frequencies are folded in.
        return tuple(Density(middle_hz, row * (2 / self.bin_hz)) for row in mean)


def transform(channels_uv: Sequence[Floats], rate_hz: float) -> Transform:
    """Take channels to the frequency domain.

    Args:
        channels_uv: Each of shape (samples,), at least three seconds.
        rate_hz: Samples a second.
    """
    channels, count = len(channels_uv), len(channels_uv[0])
    one_in = max(1, int(rate_hz / _TRACE_LEAST_HZ))
    step = one_in * _slower(rate_hz)
    margin = round(_MARGIN_S * rate_hz / step + 1) * step
    size = _fast_size(count + 2 * margin, 2 * step)
    # Rows a power of two apart would fall onto the same lines of the processor's cache.
    whole = np.empty((channels, size + _APART), dtype=np.float32)[:, :size]
    for row, channel_uv in zip(whole, channels_uv, strict=True):
        # What single precision keeps of a large offset would not do for the EMG on top of it.
        inside = row[margin : margin + count]
        np.subtract(channel_uv, channel_uv[0], out=inside, casting="same_kind")
    _continue(whole, margin, count)
    # A factor that is no whole number keeps numpy's transform in single precision.
    spectrum = np.fft.rfft(whole, axis=1, norm="forward")
    return Transform(
        spectrum.astype(np.complex64, copy=False), size, margin, count, rate_hz, one_in
    )


def _slower(rate_hz: float) -> int:
    """How many samples of the trace of the EMG band make one of the slow trace."""
    trace_hz = rate_hz / max(1, int(rate_hz / _TRACE_LEAST_HZ))
    return max(1, int(trace_hz / _SLOW_HZ))


def _continue(whole: Singles, margin: int, count: int) -> None:
    """Continue the recording at both ends by its point reflection, fading out to zero."""
    first, last = margin, margin + count - 1
    after = whole.shape[1] - last - 1
    back = whole[:, last - 1 : last - 1 - after : -1]
    whole[:, :margin] = 2 * whole[:, first, None] - whole[:, first + margin : first : -1]
    whole[:, last + 1 :] = 2 * whole[:, last, None] - back
    whole[:, :margin] *= _fade(margin)
    whole[:, last + 1 :] *= _fade(after)[::-1]


def _soft(bins: int, end: int) -> Singles:
    """A band with ends that rise as a quarter of a sine; the mean of its squares is one."""
    shape = np.ones(bins, dtype=np.float32)
    rise = np.sin(np.pi / 2 * (np.arange(end) + 0.5) / end)
    shape[:end] *= rise
    shape[bins - end :] *= rise[::-1]
    soft: Singles = shape / np.sqrt(np.square(shape).mean())
    return soft


def _fade(samples: int) -> Singles:
    """Rises from zero to one as half a cosine."""
    return (0.5 - 0.5 * np.cos(np.pi * np.arange(samples) / samples)).astype(np.float32)


def _fast_size(least: int, unit: int) -> int:
    """The smallest multiple of the unit that is fast to transform: factors 2, 3 and 5 only."""
    needed = -(-least // unit)
    best = 1 << (needed - 1).bit_length()
    five = 1
    while five < best:
        three = five
        while three < best:
            rest = -(-needed // three)
            best = min(best, three << max(0, (rest - 1).bit_length()))
            three *= 3
        five *= 5
    return best * unit
