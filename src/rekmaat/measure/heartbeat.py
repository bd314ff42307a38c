"""Finds heartbeats in surface EMG, and how much of a channel's power comes with them."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from rekmaat.measure.filters import FRAMES_A_SECOND, Floats, middle

_FASTEST_S, _SLOWEST_S = 0.33, 1.6
_SMOOTH_FRAMES = 8
_SWAY_FRAMES = 2 * FRAMES_A_SECOND
# The correlation that independent envelopes of this smoothness pass at one of about sixteen
# lags less than once in a thousand recordings is 4.2 of its standard errors.
_STANDS_OUT = 4.2
_LEAST = 0.12
_BEFORE_FRAMES, _AFTER_FRAMES = 6, 8


@dataclass(frozen=True, slots=True)
class Heartbeats:
    """The heartbeats of a recording, shared by its channels.

    Attributes:
        frames: Where they are, in frames of 10 ms.
    """

    frames: NDArray[np.intp]

    @property
    def found(self) -> bool:
        """Whether the recording plainly holds an ECG."""
        return len(self.frames) > 0

    @property
    def count(self) -> int:
        """How many."""
        return len(self.frames)

    def share_of(self, frames_uv2: Floats) -> float:
        """Return the share of a channel's power that comes with the beats, 0 to 1.

        Args:
            frames_uv2: The power of the channel, shape (frames,).
        """
        if not self.found:
            return 0.0
        beside = np.ones(len(frames_uv2), dtype=np.bool_)
        for frame in self.frames:
            beside[max(0, frame - _BEFORE_FRAMES) : frame + _AFTER_FRAMES + 1] = False
        whole = float(frames_uv2.mean())
        if whole <= 0 or not beside.any():
            return 0.0
        return max(0.0, 1 - float(frames_uv2[beside].mean()) / whole)


def find_heartbeats(channels_uv: tuple[Floats, ...]) -> Heartbeats:
    """Return the heartbeats in the 10-40 Hz band of simultaneous channels.

    A heart beats in all channels at once and keeps time: the envelopes are added and must
    resemble themselves one beat later.

    Args:
        channels_uv: Each of shape (frames,), 100 frames a second.
    """
    length = min(len(channel) for channel in channels_uv)
    envelope = _envelope([channel[:length] for channel in channels_uv])
    period = _period(envelope)
    if period is None:
        return Heartbeats(np.empty(0, dtype=np.intp))
    return Heartbeats(_peaks(envelope, period))


def _envelope(channels_uv: list[Floats]) -> Floats:
    """The logarithm of the summed power, without slow sway; a single knock cannot rule it."""
    total = np.zeros(len(channels_uv[0]))
    for channel_uv in channels_uv:
        power = _smooth(channel_uv**2, _SMOOTH_FRAMES)
        typical = middle(power)
        if typical > 0:
            total += power / typical
    logarithm = np.log(total + 1e-3)
    return logarithm - _smooth(logarithm, _SWAY_FRAMES)


def _smooth(values: Floats, frames: int) -> Floats:
    padded = np.pad(values, (frames // 2, frames - 1 - frames // 2), mode="edge")
    sums = np.concatenate([[0.0], np.cumsum(padded)])
    smoothed: Floats = (sums[frames:] - sums[:-frames]) / frames
    return smoothed


def _period(envelope: Floats) -> int | None:
    """The frames from beat to beat, or None where nothing keeps time."""
    size = 2 * len(envelope)
    spectrum = np.fft.rfft(envelope, size)
    correlation = np.fft.irfft(spectrum * spectrum.conj(), size)
    first, last = int(_FASTEST_S * FRAMES_A_SECOND), int(_SLOWEST_S * FRAMES_A_SECOND)
    if correlation[0] <= 0 or len(envelope) <= 2 * last:
        return None
    lags = correlation[: last + 1] / correlation[0]
    highest = float(lags[first:].max())
    if highest < max(_LEAST, _STANDS_OUT * np.sqrt(_SMOOTH_FRAMES / len(envelope))):
        return None
    inner = lags[first:-1]
    top = (inner >= lags[first - 1 : -2]) & (inner >= lags[first + 1 :]) & (inner > 0.7 * highest)
    tops = np.flatnonzero(top)
    return first + int(tops[0]) if len(tops) else None


def _peaks(envelope: Floats, period: int) -> NDArray[np.intp]:
    """The highest frames, never two within 0.6 of a period."""
    peak = float(np.sort(envelope)[round(0.98 * (len(envelope) - 1))])
    high = np.flatnonzero(envelope > 0.4 * peak)
    taken = np.zeros(len(envelope), dtype=np.bool_)
    picked, apart = [], int(0.6 * period)
    for frame in high[np.argsort(envelope[high])[::-1]]:
        if not taken[frame]:
            picked.append(frame)
            taken[max(0, frame - apart) : frame + apart + 1] = True
    return np.sort(np.array(picked, dtype=np.intp))
