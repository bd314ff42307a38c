"""A simulated session: its recordings, what each is made of, and what is true about it."""

from dataclasses import dataclass
from math import expm1

import numpy as np
from numpy.typing import NDArray

from rekmaat.measure.recording import Recording, Stretch
from rekmaat.measure.simulate.rhythm import Beat
from rekmaat.measure.simulate.scene import Scene

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Parts:
    """What a recording is made of, in microvolts, each of shape (channels, samples).

    Their sum is what reaches the recorder, which clips it, writes whole steps and loses samples.
    """

    muscle: Floats
    heart: Floats
    floor: Floats
    mains: Floats
    drift: Floats
    artefacts: Floats

    @property
    def total(self) -> Floats:
        """The sum of all parts."""
        return self.muscle + self.heart + self.floor + self.mains + self.drift + self.artefacts


@dataclass(frozen=True, slots=True)
class TakeTruth:
    """What is true about one recording; the tuples of numbers have one for each channel.

    Attributes:
        file: Its name.
        muscle_uv: RMS of the muscle.
        heart_uv: RMS of the heart.
        floor_uv: RMS of the noise.
        mains_uv: RMS of the mains with harmonics.
        median_hz: Median frequency of the law the muscle is drawn from, behind the sensor.
        beats: The heartbeats; empty too where a continuous ECG came without their times.
        dropped: The stretches that were lost, channel by channel.
        movements: When somebody moved.
        loose: When the electrode of the loose channel was loose.
        clipped: How many samples stand at the limit of the recorder.
    """

    file: str
    muscle_uv: tuple[float, ...]
    heart_uv: tuple[float, ...]
    floor_uv: tuple[float, ...]
    mains_uv: tuple[float, ...]
    median_hz: tuple[float, ...]
    beats: tuple[Beat, ...]
    dropped: tuple[tuple[Stretch, ...], ...]
    movements: tuple[Stretch, ...]
    loose: tuple[Stretch, ...]
    clipped: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Take:
    """One recording, what it is made of, and what is true about it."""

    recording: Recording
    parts: Parts
    truth: TakeTruth


@dataclass(frozen=True, slots=True)
class Truth:
    """What is true about a session.

    Attributes:
        names: The channels.
        set_percent: The change that was asked for, channel by channel.
        log_ratios: Mean log RMS of the muscle after less that before, channel by channel: what a
            perfect meter would read from these very recordings.
        before: The truth about each recording before.
        after: The truth about each recording after.
        repeats: The truth about each extra recording.
        noise: The truth about the recording with the muscle off.
    """

    names: tuple[str, ...]
    set_percent: tuple[float, ...]
    log_ratios: tuple[float, ...]
    before: tuple[TakeTruth, ...]
    after: tuple[TakeTruth, ...]
    repeats: tuple[TakeTruth, ...]
    noise: tuple[TakeTruth, ...]

    @property
    def percent(self) -> tuple[float, ...]:
        """The change of each channel that these very recordings hold."""
        return tuple(100 * expm1(ratio) for ratio in self.log_ratios)

    @property
    def mean_log_ratio(self) -> float:
        """The mean log ratio over the channels."""
        return sum(self.log_ratios) / len(self.log_ratios)

    @property
    def mean_percent(self) -> float:
        """The change over all channels: the mean log ratio, as a percentage."""
        return 100 * expm1(self.mean_log_ratio)


@dataclass(frozen=True, slots=True)
class Simulation:
    """A session of recordings with its truth."""

    scene: Scene
    seed: int
    before_takes: tuple[Take, ...]
    after_takes: tuple[Take, ...]
    repeat_takes: tuple[Take, ...]
    noise_takes: tuple[Take, ...]

    @property
    def before(self) -> tuple[Recording, ...]:
        """The recordings before."""
        return tuple(take.recording for take in self.before_takes)

    @property
    def after(self) -> tuple[Recording, ...]:
        """The recordings after."""
        return tuple(take.recording for take in self.after_takes)

    @property
    def repeats(self) -> tuple[Recording, ...]:
        """The extra recordings before, in pairs one after the other."""
        return tuple(take.recording for take in self.repeat_takes)

    @property
    def noise(self) -> tuple[Recording, ...]:
        """The recording with the muscle off, or none."""
        return tuple(take.recording for take in self.noise_takes)

    @property
    def takes(self) -> tuple[Take, ...]:
        """Every recording."""
        return self.before_takes + self.after_takes + self.repeat_takes + self.noise_takes

    @property
    def truth(self) -> Truth:
        """What is true about the session."""
        before, after = _mean_logs(self.before_takes), _mean_logs(self.after_takes)
        return Truth(
            names=self.scene.names,
            set_percent=self.scene.changes_percent,
            log_ratios=tuple((after - before).tolist()),
            before=tuple(take.truth for take in self.before_takes),
            after=tuple(take.truth for take in self.after_takes),
            repeats=tuple(take.truth for take in self.repeat_takes),
            noise=tuple(take.truth for take in self.noise_takes),
        )


def _mean_logs(takes: tuple[Take, ...]) -> Floats:
    """Mean log RMS of the muscle, shape (channels,)."""
    logs: Floats = np.log([take.truth.muscle_uv for take in takes]).mean(axis=0)
    return logs
