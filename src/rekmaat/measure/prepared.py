"""Brings the channels of a recording into the frequency domain, without what was never measured."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from rekmaat.measure.filters import (
    FRAMES_A_SECOND,
    Density,
    Floats,
    Line,
    Singles,
    band_shape,
)
from rekmaat.measure.frames import frames_in
from rekmaat.measure.gaps import Mask, bridged, lost_samples, uncounted
from rekmaat.measure.heartbeat import BEAT_BAND_HZ
from rekmaat.measure.mains import Mains, find_mains
from rekmaat.measure.recording import Channel, Recording
from rekmaat.measure.transform import Transform, transform


@dataclass(frozen=True, slots=True)
class Block:
    """Channels of one recording that have one rate and one length.

    Attributes:
        channels: The channels.
        transform: All of them in the frequency domain.
        densities: The power of each by frequency.
        mains: What was found in each.
        lost_share: Which share of the samples of each was never measured.
        missing: Which frames of 10 ms of each do not count for it, shape (channels, frames).
    """

    channels: tuple[Channel, ...]
    transform: Transform
    densities: tuple[Density, ...]
    mains: tuple[Mains | None, ...]
    lost_share: tuple[float, ...]
    missing: Mask

    @property
    def rate_hz(self) -> float:
        """Samples a second."""
        return self.transform.rate_hz


@dataclass(frozen=True, slots=True)
class Prepared:
    """One recording, ready to be measured.

    Attributes:
        recording: As it was read.
        blocks: Its channels, by rate and length.
        ecg: Its ECG channel, if there is one.
        frames: How many frames of 10 ms all channels have.
    """

    recording: Recording
    blocks: tuple[Block, ...]
    ecg: Block | None
    frames: int

    @property
    def mains(self) -> tuple[Mains | None, ...]:
        """What was found in each channel."""
        return tuple(mains for block in self.blocks for mains in block.mains)

    def slow(self, lines: tuple[Line, ...]) -> tuple[Singles, float]:
        """Return all channels within the band of heartbeats, and samples a second.

        The ECG channel, where there is one, is the last.
        """
        traces = []
        for block in (*self.blocks, *([self.ecg] if self.ecg else [])):
            frequency_hz = block.transform.frequency_hz(block.transform.slow_bins)
            traces.append(block.transform.back(band_shape(frequency_hz, BEAT_BAND_HZ, lines)))
        rate_hz = traces[0].rate_hz
        count = int(self.frames / FRAMES_A_SECOND * rate_hz)
        at_s = np.arange(count) / rate_hz
        rows = []
        for trace in traces:
            if trace.rate_hz == rate_hz and trace.samples_uv.shape[1] >= count:
                rows.append(trace.samples_uv[:, :count])
            else:
                times_s = np.arange(trace.samples_uv.shape[1]) / trace.rate_hz
                resampled = [np.interp(at_s, times_s, row) for row in trace.samples_uv]
                rows.append(np.array(resampled, dtype=np.float32))
        return np.concatenate(rows), rate_hz


def prepare(recording: Recording, cut: Mask | None = None) -> Prepared:
    """Bridge what was lost and transform every channel.

    Args:
        recording: At least three seconds of every channel.
        cut: Frames of 10 ms that are no quiet standing, and are bridged like lost ones.
    """
    frames = frames_in(min(channel.seconds for channel in recording.channels))
    kinds = dict.fromkeys((it.rate_hz, len(it.samples_uv)) for it in recording.channels)
    blocks = tuple(
        _block([it for it in recording.channels if _kind(it) == kind], frames, cut)
        for kind in kinds
    )
    ecg = None if recording.ecg is None else _block([recording.ecg], frames, None)
    return Prepared(recording, blocks, ecg, frames)


def _kind(channel: Channel) -> tuple[float, int]:
    return channel.rate_hz, len(channel.samples_uv)


def _block(channels: Sequence[Channel], frames: int, cut: Mask | None) -> Block:
    rate_hz, count = _kind(channels[0])
    samples: list[Floats] = []
    missing = np.zeros((len(channels), frames), dtype=np.bool_)
    shares, bridged_shares = [], []
    for row, channel in enumerate(channels):
        lost = lost_samples(channel)
        shares.append(np.count_nonzero(lost) / count)
        if shares[-1] > 0:
            missing[row] = _frames(uncounted(lost, rate_hz), rate_hz, frames)
        if cut is not None:
            lost |= _samples(cut, rate_hz, count)
        bridged_shares.append(np.count_nonzero(lost) / count)
        samples.append(bridged(channel.samples_uv, lost))
    whole = transform(samples, rate_hz)
    densities = tuple(
        replace(it, uv2_per_hz=it.uv2_per_hz / max(1 - share, 1e-3))
        for it, share in zip(whole.densities(), bridged_shares, strict=True)
    )
    mains = tuple(find_mains(density, count / rate_hz) for density in densities)
    return Block(tuple(channels), whole, densities, mains, tuple(shares), missing)


def _frames(samples: Mask, rate_hz: float, frames: int) -> Mask:
    """Frames that hold any of the samples."""
    inside = np.zeros(frames, dtype=np.bool_)
    where = (np.flatnonzero(samples) * (FRAMES_A_SECOND / rate_hz)).astype(np.intp)
    inside[where[where < frames]] = True
    return inside


def _samples(frames: Mask, rate_hz: float, count: int) -> Mask:
    """Samples that stand in any of the frames."""
    index = (np.arange(count) * (FRAMES_A_SECOND / rate_hz)).astype(np.intp)
    return frames[np.minimum(index, len(frames) - 1)] & (index < len(frames))
