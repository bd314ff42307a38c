"""The tension of recordings: RMS amplitude at 20-450 Hz, free of mains, heartbeats and noise."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from rekmaat.errors import Finding
from rekmaat.measure.cleared import clear, clear_again, left_in_cores
from rekmaat.measure.cuts import stretches
from rekmaat.measure.filters import (
    BAND_HZ,
    WINDOW_S,
    Density,
    Floats,
    Line,
    Singles,
    band_of,
)
from rekmaat.measure.floor import Floor, most_floor_power
from rekmaat.measure.frames import Amplitude
from rekmaat.measure.gaps import Mask
from rekmaat.measure.heartbeat import Heartbeats
from rekmaat.measure.mains import lines_of
from rekmaat.measure.noise import Noise, noise_above_emg, noise_with_muscle_off
from rekmaat.measure.prepared import Prepared, prepare
from rekmaat.measure.quality import (
    DEAD,
    DISTRUSTED,
    Heard,
    Hearts,
    findings_of,
    recording_findings,
)
from rekmaat.measure.recording import Recording, Stretch
from rekmaat.measure.spectrum import median_frequency, muscle_spectrum
from rekmaat.measure.windows import Windows, windows_of

# Cores that hold over this much more than the time between them are not counted; a core takes a
# sixth of the time, so that less than this is worth under half a percent of the amplitude.
_MOST_LEFT = 0.05
_MOST_HIDDEN = 0.9


@dataclass(frozen=True, slots=True)
class Way:
    """One defensible way to read the tension of a recording.

    Attributes:
        name: Short, for results.
        band_hz: Where the EMG is looked for.
        amplitude: What is averaged.
        cores: Whether the cores of removed heartbeats are counted where little is left in them.
    """

    name: str
    band_hz: tuple[float, float] = BAND_HZ
    amplitude: Amplitude = Amplitude.RMS
    cores: bool = True


STANDARD = Way("rms-20-450")
OTHER_WAYS = (
    Way("rms-30-450-gated", band_hz=(30.0, 450.0), cores=False),
    Way("arv-20-450", amplitude=Amplitude.ARV),
)
"""Drake and Callaghan 2006 high-pass trunk EMG at 30 Hz; many laboratories rectify."""


@dataclass(frozen=True, slots=True)
class ChannelTension:
    """One channel of one recording, measured.

    Attributes:
        name: The channel.
        windows_uv2: Power of each kept window of 250 ms, the floor still in it, shape (kept,).
        floor: The noise of the sensor, None if not known.
        floor_uv2: Its power in the same band.
        findings: What was noticed about it.
        trace_uv: The channel freed of mains and heartbeats, within the band, shape (samples,).
        trace_rate_hz: Samples a second of the trace.
        density: Power by frequency as recorded, up to half the rate.
        undisturbed: Which frames of 10 ms hold the muscle alone, shape (frames,).
        beat_uv: The mean heartbeat that was subtracted; without samples where none was.
    """

    name: str
    windows_uv2: Floats
    floor: Floor | None
    floor_uv2: float | None
    findings: tuple[Finding, ...]
    trace_uv: Singles
    trace_rate_hz: float
    density: Density
    undisturbed: Mask
    beat_uv: Singles

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
        if len(self.windows_uv2) == 0:
            return 0.0
        return float(self.windows_uv2.mean()) - (self.floor_uv2 or 0.0)

    @property
    def hidden_share(self) -> float:
        """The largest share of the power that may be a floor nobody knows; 0 where it is known."""
        if self.floor_uv2 is not None or self.power_uv2 <= 0:
            return 0.0
        band_hz = band_of(2 * float(self.density.frequency_hz[-1]))
        return min(_MOST_HIDDEN, most_floor_power(self.density, band_hz) / self.power_uv2)

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

    @property
    def spectrum(self) -> Density:
        """The power of the muscle and its floor by frequency, without heartbeats and mains."""
        return muscle_spectrum(self.trace_uv, self.trace_rate_hz, self.undisturbed)

    @property
    def median_hz(self) -> float:
        """The frequency that halves the power of the muscle."""
        return median_frequency(self.spectrum, self.floor)


@dataclass(frozen=True, slots=True)
class RecordingTension:
    """All channels of one recording, measured.

    Attributes:
        file: Its path, as it was given.
        channels: In the order of the recording.
        beats: The heartbeats in it.
        cut: The seconds left out in all channels.
        kept: Which windows of 250 ms are kept, shape (windows,).
        findings: What was noticed about the recording as a whole.
    """

    file: str
    channels: tuple[ChannelTension, ...]
    beats: Heartbeats
    cut: tuple[Stretch, ...]
    kept: Mask
    findings: tuple[Finding, ...]

    @property
    def heartbeats(self) -> int:
        """How many heartbeats were found."""
        return self.beats.count

    @property
    def seconds(self) -> float:
        """How long the recording is."""
        return len(self.kept) * WINDOW_S

    def channel(self, name: str) -> ChannelTension:
        """Return the channel of that name."""
        return next(channel for channel in self.channels if channel.name == name)


@dataclass(frozen=True, slots=True)
class Measurement:
    """Every recording of a comparison, measured in the same way.

    Attributes:
        recordings: In the order they were given.
        mains: The mains lines taken out of all of them.
        way: How it was measured.
        cores_counted: Whether the cores of heartbeats count, once the beats are removed.
    """

    recordings: tuple[RecordingTension, ...]
    mains: tuple[Line, ...]
    way: Way
    cores_counted: bool

    @property
    def mains_hz(self) -> tuple[float, ...]:
        """The middles of the mains lines."""
        return tuple(line.centre_hz for line in self.mains)


def measure(
    recordings: Sequence[Recording], noise: Recording | None = None, way: Way = STANDARD
) -> Measurement:
    """Measure recordings that are to be compared.

    What is done to one is done to all: a mains line found anywhere is taken out everywhere,
    cores of heartbeats count everywhere or nowhere, and a floor is taken off all recordings of
    a channel or off none, so that the comparison never rests on a difference in treatment.

    Args:
        recordings: Each at least three seconds, with the same channels.
        noise: A recording of the same channels with the muscle off; without one the floor comes
            from the band above the EMG.
        way: How to read the tension.
    """
    return measure_in_ways(recordings, noise, (way,))[0]


def measure_in_ways(
    recordings: Sequence[Recording], noise: Recording | None, ways: Sequence[Way]
) -> tuple[Measurement, ...]:
    """Measure the same recordings in several ways; see `measure`."""
    everything = [prepare(one) for one in (*recordings, *([noise] if noise else []))]
    return tuple(_measure(everything, way, noise=noise is not None) for way in ways)


def _measure(everything: Sequence[Prepared], way: Way, *, noise: bool) -> Measurement:
    lines = lines_of(mains for one in everything for mains in one.mains)
    cleared = [clear(one, lines, way.band_hz, way.amplitude) for one in everything]
    quiet = lines_of(mains for one in cleared for mains in one.prepared.mains)
    if quiet != lines:  # a knock had looked like mains
        lines, cleared = (
            quiet,
            [clear_again(one, quiet, way.band_hz, way.amplitude) for one in cleared],
        )
    cores = way.cores and left_in_cores(cleared) <= _MOST_LEFT
    read = [
        windows_of(one, band_hz=way.band_hz, amplitude=way.amplitude, cores=cores)
        for one in cleared
    ]
    if noise:
        known = [noise_with_muscle_off(read.pop(), way.band_hz)] * len(read)
    else:
        known = noise_above_emg(read, way.band_hz)
    measured = tuple(_measured(one, noises) for one, noises in zip(read, known, strict=True))
    return Measurement(measured, lines, way, cores)


def _measured(read: Windows, noises: Sequence[Noise]) -> RecordingTension:
    cleared, recording = read.cleared, read.cleared.prepared.recording
    cut = stretches(cleared.bad)
    channels = [
        _channel(read, row, noise, loose=loose)
        for row, (noise, loose) in enumerate(zip(noises, cleared.loose, strict=True))
    ]
    whole = recording_findings(
        recording.file,
        cut=cut,
        seconds=len(read.kept) * WINDOW_S,
        hearts=Hearts(cleared.beats, cleared.removed, read.largest_heart_share),
    )
    in_order = sorted(channels, key=lambda it: recording.names.index(it.name))
    return RecordingTension(recording.file, tuple(in_order), cleared.beats, cut, read.kept, whole)


def _channel(read: Windows, row: int, noise: Noise, *, loose: bool) -> ChannelTension:
    cleared, powers = read.cleared, read.kept_uv2(row)
    channel, (trace_uv, trace_rate_hz) = cleared.channels[row], cleared.traces[row]
    heard = Heard(
        file=cleared.prepared.recording.file,
        channel=channel,
        windows_uv2=powers,
        floor=noise.floor,
        floor_uv2=noise.power_uv2,
        density=cleared.densities[row],
        mains=cleared.prepared.mains[row],
        beats=cleared.beats,
        heart_uv2=float(cleared.heart_uv2[row]),
        heart_left=0.0 if cleared.removed else cleared.heart_share(row),
        lost_share=cleared.lost_share[row],
        kept_share=float(read.kept.mean()) if len(read.kept) else 0.0,
        loose=loose,
    )
    return ChannelTension(
        name=channel.name,
        windows_uv2=powers,
        floor=noise.floor,
        floor_uv2=noise.power_uv2,
        findings=findings_of(heard),
        trace_uv=trace_uv,
        trace_rate_hz=trace_rate_hz,
        density=cleared.densities[row],
        undisturbed=read.counted[row],
        beat_uv=cleared.beats_uv[row],
    )
