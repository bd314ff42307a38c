"""A recording freed of heartbeats, with the seconds that are no quiet standing cut out."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

import numpy as np

from rekmaat.measure.cuts import frames_of, noisy_windows, strong_windows, with_neighbours
from rekmaat.measure.filters import (
    FRAMES_A_WINDOW,
    Density,
    Floats,
    Line,
    Singles,
    band_of,
    band_shape,
    middle,
)
from rekmaat.measure.floor import quiet_band
from rekmaat.measure.frames import Amplitude, frame_means, window_means, window_powers
from rekmaat.measure.gaps import Mask
from rekmaat.measure.heart_removal import Cleaned, without_heartbeats
from rekmaat.measure.heartbeat import Heartbeats, find_heartbeats
from rekmaat.measure.loose import Contact, loose_channels
from rekmaat.measure.prepared import Block, Prepared, prepare
from rekmaat.measure.recording import Channel
from rekmaat.measure.transform import Trace

_ROUNDS = 2
# In the band of the EMG a wide premature beat is no stronger than a usual one.
_BEAT_TIMES = 2.0


@dataclass(frozen=True, slots=True)
class Cleared:
    """One recording within its band, without mains and heartbeats.

    Attributes:
        prepared: The recording it comes from.
        lines: The mains lines taken out.
        beats: The heartbeats that were found.
        cleaned: The channels of each block.
        frame_means: Mean square or mean absolute value, shape (channels, frames).
        heart_uv2: The power of the heartbeats taken out of each channel, shape (channels,).
        strong: Which windows of which channel were far too strong, shape (channels, windows).
        quiet_uv2_per_hz: The density above the EMG in each window, shape (channels, windows);
            not a number where the rate shows nothing there.
    """

    prepared: Prepared
    lines: tuple[Line, ...]
    beats: Heartbeats
    cleaned: tuple[Cleaned, ...]
    frame_means: Floats
    heart_uv2: Floats
    strong: Mask
    quiet_uv2_per_hz: Floats

    @property
    def bad(self) -> Mask:
        """The windows that are cut out of all channels, shape (windows,)."""
        return with_neighbours(self.strong)

    @property
    def channels(self) -> tuple[Channel, ...]:
        """The channels, in the order of the rows."""
        return tuple(channel for block in self.prepared.blocks for channel in block.channels)

    @property
    def beats_uv(self) -> tuple[Singles, ...]:
        """The mean beat of each channel; without samples where none was subtracted."""
        return tuple(row for one in self.cleaned for row in one.beat_uv)

    @property
    def densities(self) -> tuple[Density, ...]:
        """The power of each channel by frequency, as recorded."""
        return tuple(density for block in self.prepared.blocks for density in block.densities)

    @property
    def lost_share(self) -> tuple[float, ...]:
        """Which share of the samples of each channel was never measured."""
        return tuple(share for block in self.prepared.blocks for share in block.lost_share)

    @property
    def loose(self) -> tuple[bool, ...]:
        """Which channels jump, drift or hum as a loose electrode does."""
        kept = self.quiet_uv2_per_hz[:, ~self.bad]
        noise = [middle(row) if len(row) else float("nan") for row in kept]
        contacts = [
            Contact(density, noise_uv2_per_hz, mains.power_uv2 if mains else 0.0)
            for density, noise_uv2_per_hz, mains in zip(
                self.densities, noise, self.prepared.mains, strict=True
            )
        ]
        return loose_channels(self.strong, contacts)

    @property
    def removed(self) -> bool:
        """Whether heartbeats are gone, because there were none or enough to know their shape."""
        return not self.beats.found or all(one.removed for one in self.cleaned)

    @property
    def traces(self) -> tuple[tuple[Singles, float], ...]:
        """The samples of each channel, and how many a second."""
        return tuple(
            (row, one.trace.rate_hz) for one in self.cleaned for row in one.trace.samples_uv
        )

    def heart_share(self, row: int) -> float:
        """Return the share of the power of a channel that stands in the cores of beats."""
        inside = np.concatenate([one.core[None] for one in self.cleaned]).any(axis=0)
        power = self.frame_means[row]
        if not inside.any() or inside.all() or power.mean() <= 0:
            return 0.0
        return max(0.0, 1 - float(power[~inside].mean() / power.mean()))

    def counted(self, *, cores: bool) -> Mask:
        """Return which frames count for which channel, shape (channels, frames).

        Args:
            cores: Whether the cores of removed heartbeats count.
        """
        return self._without([
            one.unsure if cores and one.removed else one.unsure | one.core for one in self.cleaned
        ])  # fmt: skip

    def too_strong(self, amplitude: Amplitude) -> Mask:
        """Return which windows of which channel no quiet muscle makes, shape (channels, windows).

        Where an odd beat is thought to be, a movement may be instead: what is far stronger than
        muscle and usual beat together is no beat.
        """
        sure = window_powers(self.frame_means, self.counted(cores=True), amplitude)
        if not self.beats.found:
            return strong_windows(sure, sure)
        there = self._without([
            np.zeros_like(one.core) if one.removed else one.unsure | one.core
            for one in self.cleaned
        ])  # fmt: skip
        beat_uv2 = self.heart_uv2 * (sure.shape[1] / len(self.beats.times_s))
        every = window_powers(self.frame_means, there, amplitude) - _BEAT_TIMES * beat_uv2[:, None]
        return strong_windows(np.fmax(sure, every), sure)

    def _without(self, left_out: Sequence[Mask]) -> Mask:
        """The frames that were measured and are not cut out, without some of each block."""
        rows = [
            ~block.missing & ~frames
            for block, frames in zip(self.prepared.blocks, left_out, strict=True)
        ]
        return np.concatenate(rows) & ~frames_of(self.bad, self.prepared.frames)


def clear(
    prepared: Prepared, lines: tuple[Line, ...], band_hz: tuple[float, float], amplitude: Amplitude
) -> Cleared:
    """Take heartbeats and mains out of a recording, and cut out what is no quiet standing.

    What is cut out is bridged and the rest measured anew, because a knock also reaches the
    spectrum, the heartbeats and the noise floor.
    """
    cleared = _once(prepared, lines, band_hz, amplitude)
    strong = cleared.strong
    for _ in range(_ROUNDS):
        found = cleared.too_strong(amplitude)
        found |= noisy_windows(cleared.quiet_uv2_per_hz) & ~cleared.bad
        if not found.any():
            break
        strong = strong | found
        bad = frames_of(with_neighbours(strong), prepared.frames)
        again = prepare(prepared.recording, bad)
        cleared = replace(_once(again, lines, band_hz, amplitude), strong=strong)
    return cleared


def clear_again(
    cleared: Cleared, lines: tuple[Line, ...], band_hz: tuple[float, float], amplitude: Amplitude
) -> Cleared:
    """Take other mains lines out of a recording whose bad seconds are known."""
    again = _once(cleared.prepared, lines, band_hz, amplitude)
    return replace(again, strong=cleared.strong)


def left_in_cores(recordings: Iterable[Cleared]) -> float:
    """Return the most that the cores of removed heartbeats still hold, as a share of the rest."""
    left = [0.0]
    for one in recordings:
        first = 0
        for block, cleaned in zip(one.prepared.blocks, one.cleaned, strict=True):
            rows = one.frame_means[first : first + len(block.channels)]
            first += len(block.channels)
            left.append(cleaned.left_in_core(rows))
    return max(left)


def _once(
    prepared: Prepared, lines: tuple[Line, ...], band_hz: tuple[float, float], amplitude: Amplitude
) -> Cleared:
    beats = find_heartbeats(*prepared.slow(lines))
    cleaned = tuple(
        without_heartbeats(_trace(block, lines, band_hz), beats, prepared.frames)
        for block in prepared.blocks
    )
    means = np.concatenate([
        frame_means(one.trace, prepared.frames, amplitude) * one.gain for one in cleaned
    ])  # fmt: skip
    return Cleared(
        prepared,
        lines,
        beats,
        cleaned,
        means,
        np.concatenate([one.removed_uv2 for one in cleaned]),
        np.zeros((len(means), prepared.frames // FRAMES_A_WINDOW), dtype=np.bool_),
        np.concatenate([_quiet(block, lines, prepared.frames) for block in prepared.blocks]),
    )


def _trace(block: Block, lines: tuple[Line, ...], band_hz: tuple[float, float]) -> Trace:
    frequency_hz = block.transform.frequency_hz(block.transform.trace_bins)
    return block.transform.back(band_shape(frequency_hz, band_of(block.rate_hz, band_hz), lines))


def _quiet(block: Block, lines: tuple[Line, ...], frames: int) -> Floats:
    """The density of each window in the band above the EMG, which quiet muscle hardly reaches."""
    band_hz = quiet_band(block.rate_hz)
    shape = len(block.channels), frames // FRAMES_A_WINDOW
    if band_hz is None:
        return np.full(shape, np.nan)
    inside = [line for line in lines if band_hz[0] < line.centre_hz < band_hz[1]]
    width_hz = band_hz[1] - band_hz[0] - sum(2 * line.half_width_hz for line in inside)
    return window_means(block.transform.between(*band_hz, tuple(inside)), shape[1]) / width_hz
