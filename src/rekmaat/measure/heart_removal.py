"""Takes heartbeats out of filtered EMG: subtracts the beat they share.

What that cannot remove is left out.

The mean beat of each channel is subtracted at every beat.
Breathing changes the size of a beat and its exact instant falls between two samples, so both are
fitted for each beat over all channels at once and drawn towards the usual beat as far as the EMG
blurs them.
What is left in the core of the beats is compared with the time between them: where more is left
there, the cores are not counted.
Premature and other odd beats, and beats cut off by an end of the recording, are never counted.

The mean of B beats holds a share 1/B of the EMG, so subtracting it takes that share of the power
away; it is given back.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from rekmaat.measure.filters import FRAMES_A_SECOND, Floats, Singles
from rekmaat.measure.gaps import Mask
from rekmaat.measure.heartbeat import Heartbeats
from rekmaat.measure.transform import Trace

_BEFORE_S, _AFTER_S = 0.2, 0.35
_CORE_BEFORE_S, _CORE_AFTER_S = 0.06, 0.08
_ODD_BEFORE_S, _ODD_AFTER_S = 0.15, 0.45
_END_S = 0.1
_FEWEST = 6
# Filtered EMG repeats itself within a few samples, so that a fit over it is this much less
# certain than the number of samples says.
_KINSHIP = 10.0
_RIDGE = 1e-9


@dataclass(frozen=True, slots=True)
class Cleaned:
    """Channels without heartbeats.

    Attributes:
        trace: The channels.
        unsure: Frames of 10 ms with something no mean beat explains, shape (frames,).
        core: Frames with the core of a subtracted beat, shape (frames,).
        gain: What the power of each frame is multiplied by, shape (frames,).
        removed_uv2: The power that was taken out of each channel, shape (channels,).
        removed: Whether beats could be subtracted; without it they are still there.
        beat_uv: The mean beat of each channel around its core, shape (channels, samples); without
            samples where none was subtracted.
    """

    trace: Trace
    unsure: Mask
    core: Mask
    gain: Floats
    removed_uv2: Floats
    removed: bool
    beat_uv: Singles

    def left_in_core(self, frames_uv2: Floats) -> float:
        """Return by what share the cores hold more power than the time between them.

        Args:
            frames_uv2: Power of each frame after removal, shape (channels, frames).
        """
        core, between = self.core & ~self.unsure, ~self.core & ~self.unsure
        if not core.any() or not between.any():
            return 0.0
        outside = frames_uv2 @ (between / between.sum())
        inside = frames_uv2 @ (core / core.sum())
        alive = outside > 0
        return float((inside[alive] / outside[alive]).mean()) - 1 if alive.any() else 0.0


@dataclass(frozen=True, slots=True)
class _Shape:
    """The mean beat of each channel, and its slope from sample to sample."""

    beat: Singles
    slope: Singles
    before: int

    @property
    def after(self) -> int:
        return int(self.beat.shape[1]) - self.before


def without_heartbeats(trace: Trace, beats: Heartbeats, frames: int) -> Cleaned:
    """Return channels freed of their heartbeats.

    Args:
        trace: The channels within the EMG band.
        beats: Of the same recording.
        frames: How many frames of 10 ms it has.
    """
    places = np.rint(beats.times_s * trace.rate_hz).astype(np.intp)
    before, after = round(_BEFORE_S * trace.rate_hz), round(_AFTER_S * trace.rate_hz)
    whole = (places >= before) & (places + after <= trace.samples_uv.shape[1])
    enough = int(whole.sum()) >= _FEWEST
    unsure = _marked(beats.odd_s, (_ODD_BEFORE_S, _ODD_AFTER_S), frames)
    if beats.found:
        unsure |= _marked(beats.times_s[~whole], (_CORE_BEFORE_S, _CORE_AFTER_S), frames)
        unsure[: round(_END_S * FRAMES_A_SECOND)] = True
        unsure[-round(_END_S * FRAMES_A_SECOND) :] = True
    core = _marked(beats.times_s, (_CORE_BEFORE_S, _CORE_AFTER_S), frames)
    gain = np.ones(frames)
    if not enough:
        none = trace.samples_uv[:, :0]
        nothing = np.zeros(len(none))
        return Cleaned(trace, unsure, core, gain, nothing, removed=False, beat_uv=none)
    shape, sizes, shifts = _fitted(trace, places[whole], before, after)
    all_sizes, all_shifts = np.ones(len(places)), np.zeros(len(places))
    all_sizes[whole], all_shifts[whole] = sizes, shifts
    samples = _subtracted(trace.samples_uv, shape, places, np.array([all_sizes, all_shifts]))
    share = int(whole.sum())
    gain[_marked(beats.times_s, (_BEFORE_S, _AFTER_S), frames)] = share / (share - 1)
    return Cleaned(
        Trace(samples, trace.rate_hz),
        unsure,
        core,
        gain,
        _power(shape.beat) * float(all_sizes @ all_sizes) / trace.samples_uv.shape[1],
        removed=True,
        beat_uv=shape.beat[:, before // 2 : before + after // 2],
    )


def _fitted(
    trace: Trace, places: NDArray[np.intp], before: int, after: int
) -> tuple[_Shape, Floats, Floats]:
    """The mean beat, and the size and shift of each beat against it.

    Weighted least squares over all channels, on the mean beat and its slope.
    """
    windows = np.lib.stride_tricks.sliding_window_view(trace.samples_uv, before + after, axis=1)
    cut = windows[:, places - before]
    beat = cut.mean(axis=1)
    slope = np.gradient(beat, axis=1).astype(np.float32)
    core = slice(
        before - round(_CORE_BEFORE_S * trace.rate_hz),
        before + round(_CORE_AFTER_S * trace.rate_hz),
    )
    basis = np.stack([beat[:, core], slope[:, core]])
    rest = cut[:, :, core] - beat[:, None, core]
    variance = np.einsum("cbs,cbs->c", rest, rest) / rest[0].size
    weights = 1 / np.maximum(variance, np.float32(1e-9))
    weighted = basis * weights[:, None]
    gram = np.einsum("ics,jcs->ij", weighted, basis, dtype=np.float64)
    products = np.tensordot(weighted, rest, axes=([1, 2], [0, 2])).astype(np.float64)
    inverse = np.linalg.inv(gram + _RIDGE * np.diag(np.diag(gram)) + 1e-30 * np.eye(2))
    fits = inverse @ products
    blur = np.diag(inverse) * _KINSHIP
    spread = fits.var(axis=1)
    trusted = np.where(spread > blur, 1 - blur / np.maximum(spread, 1e-30), 0.0)
    fits = (fits - fits.mean(axis=1, keepdims=True)) * trusted[:, None]
    return _Shape(beat, slope, before), 1 + fits[0], fits[1]


def _subtracted(
    samples_uv: Singles, shape: _Shape, places: NDArray[np.intp], fits: Floats
) -> Singles:
    samples, length = samples_uv.copy(), samples_uv.shape[1]
    for place, size, shift in zip(places.tolist(), *fits.astype(np.float32), strict=True):
        start, end = max(0, place - shape.before), min(length, place + shape.after)
        part = slice(start - place + shape.before, end - place + shape.before)
        samples[:, start:end] -= size * shape.beat[:, part] + shift * shape.slope[:, part]
    return samples


def _power(beat: Singles) -> Floats:
    """The sum of squares of each channel."""
    power: Floats = np.einsum("cs,cs->c", beat, beat).astype(np.float64)
    return power


def _marked(times_s: Floats, around_s: tuple[float, float], frames: int) -> Mask:
    """The frames from some time before to some time after each of the times."""
    edges = np.zeros(frames + 1, dtype=np.intp)
    starts = np.floor((times_s - around_s[0]) * FRAMES_A_SECOND).clip(0, frames).astype(np.intp)
    ends = np.ceil((times_s + around_s[1]) * FRAMES_A_SECOND).clip(0, frames).astype(np.intp)
    np.add.at(edges, starts, 1)
    np.add.at(edges, ends, -1)
    inside: Mask = np.cumsum(edges)[:-1] > 0
    return inside
