"""The tension of recordings: RMS amplitude within 20-450 Hz, free of mains and sensor noise."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from rekmaat.errors import Argument, Finding
from rekmaat.measure.filters import (
    FRAMES_A_WINDOW,
    Density,
    Filtered,
    Floats,
    density,
    filtered,
)
from rekmaat.measure.floor import floor_density, floor_power
from rekmaat.measure.heartbeat import Heartbeats, find_heartbeats
from rekmaat.measure.mains import Mains, find_mains, refill
from rekmaat.measure.quality import (
    DEAD,
    DISTRUSTED,
    disturbance_findings,
    level_findings,
    raw_findings,
    steadiness_findings,
)
from rekmaat.measure.recording import Channel, Recording

Floors = dict[str, float | None]


@dataclass(frozen=True, slots=True)
class ChannelTension:
    """One channel of one recording, measured.

    Attributes:
        name: The channel.
        windows_uv2: Power of each window of 250 ms, the floor still in it, shape (windows,).
        floor_uv2: Power of the sensor's noise in the same band, None if not known.
        findings: What was noticed about it.
    """

    name: str
    windows_uv2: Floats
    floor_uv2: float | None
    findings: tuple[Finding, ...]

    @property
    def alive(self) -> bool:
        """Whether there is a number at all."""
        return not any(finding.code in DEAD for finding in self.findings)

    @property
    def trusted(self) -> bool:
        """Whether the number may carry a verdict."""
        return not any(finding.code in DISTRUSTED for finding in self.findings)

    @property
    def power_uv2(self) -> float:
        """The power of the muscle: the mean over the windows, less the floor."""
        return float(self.windows_uv2.mean()) - (self.floor_uv2 or 0.0)

    @property
    def tension_uv(self) -> float:
        """The RMS amplitude of the muscle, in microvolts."""
        return float(np.sqrt(self.power_uv2))

    @property
    def influence(self) -> Floats:
        """How much each window moves the logarithm of the tension, mean zero.

        The derivative of ln(tension) by the mean power, times each window's deviation: to first
        order the spread of ln(tension) is the spread of the mean of this series. Unlike the
        logarithm of single windows it exists where a window falls below the floor, and its
        estimate is not biased by how many windows do.
        """
        series: Floats = (self.windows_uv2 - self.windows_uv2.mean()) / (2 * self.power_uv2)
        return series


@dataclass(frozen=True, slots=True)
class RecordingTension:
    """All channels of one recording, measured."""

    file: str
    channels: tuple[ChannelTension, ...]
    heartbeats: int

    def channel(self, name: str) -> ChannelTension:
        """Return the channel of that name."""
        return next(channel for channel in self.channels if channel.name == name)


@dataclass(frozen=True, slots=True)
class Measurement:
    """Every recording of a comparison, measured in the same way.

    Attributes:
        recordings: In the order they were given.
        mains_hz: The mains lines taken out of all of them.
    """

    recordings: tuple[RecordingTension, ...]
    mains_hz: tuple[float, ...]


def measure(recordings: Sequence[Recording], noise: Recording | None = None) -> Measurement:
    """Measure recordings that are to be compared.

    A mains line found in any channel of any recording is taken out of all of them, so that the
    comparison never rests on a difference in treatment.

    Args:
        recordings: Each at least three seconds, with the same channels.
        noise: A recording of the same channels with the muscle off; without one the floor comes
            from the band above the EMG.
    """
    everything = [*recordings, *([noise] if noise else [])]
    spectra = [[density(it.samples_uv, it.rate_hz) for it in one.channels] for one in everything]
    combs = [[find_mains(spectrum) for spectrum in one] for one in spectra]
    lines = sorted({line for one in combs for comb in one if comb for line in comb.lines_hz})
    floors = _same_for_all(
        [_own_floors(one, seen) for one, seen in zip(recordings, spectra, strict=False)]
        if noise is None
        else [_noise_floors(noise, spectra[-1], tuple(lines))] * len(recordings)
    )
    measured = tuple(
        _measure_one(recording, spectra[i], combs[i], plan=_Plan(tuple(lines), floors[i]))
        for i, recording in enumerate(recordings)
    )
    return Measurement(measured, tuple(lines))


@dataclass(frozen=True, slots=True)
class _Plan:
    """How one recording is measured: the mains lines of all, and its floors."""

    lines_hz: tuple[float, ...]
    floors_uv2: Floors


@dataclass(frozen=True, slots=True)
class _Heard:
    """What the spectra say about one channel."""

    spectrum: Density
    mains: Mains | None
    band: Filtered
    beats: Heartbeats


def _noise_floors(noise: Recording, spectra: list[Density], lines_hz: tuple[float, ...]) -> Floors:
    """The band power of a recording with the muscle off."""
    floors: Floors = {}
    for channel, spectrum in zip(noise.channels, spectra, strict=True):
        band = filtered(channel.samples_uv, channel.rate_hz, lines_hz)
        floors[channel.name] = float(_windows(channel, spectrum, band, lines_hz).mean())
    return floors


def _own_floors(recording: Recording, spectra: list[Density]) -> Floors:
    """The floor of each channel from the band above the EMG, None where that is hidden."""
    floors: Floors = {}
    for channel, spectrum in zip(recording.channels, spectra, strict=True):
        dense = floor_density(channel, spectrum)
        known = None if dense is None else floor_power(dense, spectrum, channel.rate_hz)
        floors[channel.name] = known
    return floors


def _same_for_all(floors: list[Floors]) -> list[Floors]:
    """Forget the floor of a channel where any recording hides it.

    A floor taken off one side only would look like a change.
    """
    hidden = {name for one in floors for name, floor in one.items() if floor is None}
    return [{name: None if name in hidden else it for name, it in one.items()} for one in floors]


def _windows(
    channel: Channel, spectrum: Density, band: Filtered, lines_hz: tuple[float, ...]
) -> Floats:
    """The band power of each window, with what the notches took from the muscle put back."""
    means = band.frames_uv2.reshape(-1, FRAMES_A_WINDOW).mean(axis=1)
    windows: Floats = means * refill(spectrum, channel.rate_hz, lines_hz)
    return windows


def _measure_one(
    recording: Recording, spectra: list[Density], combs: list[Mains | None], *, plan: _Plan
) -> RecordingTension:
    bands = [filtered(it.samples_uv, it.rate_hz, plan.lines_hz) for it in recording.channels]
    beats = find_heartbeats(tuple(band.beats_uv for band in bands))
    channels = tuple(
        _measure_channel(recording.file, channel, _Heard(spectrum, comb, band, beats), plan=plan)
        for channel, spectrum, comb, band in zip(
            recording.channels, spectra, combs, bands, strict=True
        )
    )
    return RecordingTension(recording.file, channels, beats.count)


def _measure_channel(file: str, channel: Channel, heard: _Heard, *, plan: _Plan) -> ChannelTension:
    windows = _windows(channel, heard.spectrum, heard.band, plan.lines_hz)
    findings = raw_findings(file, channel)
    measured = ChannelTension(channel.name, windows, plan.floors_uv2[channel.name], findings)
    return replace(measured, findings=findings + _level(file, channel, heard, measured))


def _level(
    file: str, channel: Channel, heard: _Heard, measured: ChannelTension
) -> tuple[Finding, ...]:
    """What the level of a channel shows, unless the channel is dead."""
    if not measured.alive:
        return ()
    place: dict[str, Argument] = {"file": file, "place": channel.name}
    rounding = channel.step_uv**2 / 12 / (channel.rate_hz / 2)
    level = level_findings(
        place,
        band_uv2=float(measured.windows_uv2.mean()),
        floor_uv2=measured.floor_uv2,
        rounding_uv2=floor_power(rounding, heard.spectrum, channel.rate_hz),
    )
    disturbed = disturbance_findings(
        place,
        signal_uv2=measured.power_uv2,
        mains_uv2=heard.mains.power_uv2 if heard.mains else 0.0,
        beats=heard.beats.count,
        share=heard.beats.share_of(heard.band.frames_uv2),
    )
    if any(finding.code in DEAD for finding in level):
        return level
    if any(finding.code == "heartbeats-strong" for finding in disturbed):
        return level + disturbed  # the strong moments are known by name
    steady = steadiness_findings(place, measured.windows_uv2, measured.floor_uv2 or 0.0)
    return level + steady + disturbed
