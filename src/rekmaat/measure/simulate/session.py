"""Makes the recordings of a session, each with its parts and its truth."""

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from rekmaat.measure.recording import Channel, Recording, Stretch
from rekmaat.measure.simulate.dice import Dice, Part, Role
from rekmaat.measure.simulate.faults import (
    artefacts_uv,
    lost_samples,
    recorded,
    step_uv,
    stretches,
)
from rekmaat.measure.simulate.heart import heart_unit
from rekmaat.measure.simulate.muscle import Streams, median_hz, muscle_state, muscle_uv
from rekmaat.measure.simulate.response import filters
from rekmaat.measure.simulate.rhythm import Beat
from rekmaat.measure.simulate.scene import Scene, Sensor
from rekmaat.measure.simulate.slow import Timeline
from rekmaat.measure.simulate.surroundings import drift_uv, floor_uv, mains_uv
from rekmaat.measure.simulate.truth import Parts, Simulation, Take, TakeTruth

Floats = NDArray[np.float64]

_R_WAVE_UV = 1000.0
_ECG_FLOOR_UV = 5.0
_ECG_LIMIT_UV = 5000.0
_FILE_NAMES = {
    Role.BEFORE: "before",
    Role.AFTER: "after",
    Role.REPEAT: "repeat",
    Role.NOISE: "noise",
}


def simulate(scene: Scene, seed: int) -> Simulation:
    """Simulate a session.

    Args:
        scene: What is to be simulated.
        seed: Any whole number from zero; the same one gives the same recordings again. Settings
            do not disturb each other: more noise leaves the muscle as it was, sample by sample.

    Raises:
        WrongUseError: A continuous ECG is shorter than a recording.
    """
    dice = Dice(seed)
    studio = _Studio(scene, dice, _sources(scene, dice, Role.BEFORE, 0))
    return Simulation(
        scene,
        seed,
        studio.takes(Role.BEFORE, scene.recordings),
        studio.takes(Role.AFTER, scene.recordings),
        studio.takes(Role.REPEAT, 2 * scene.repeats),
        studio.takes(Role.NOISE, 1 if scene.noise_seconds else 0),
    )


@dataclass(frozen=True, slots=True)
class _Sources:
    """What the body gives off in one recording; the heart of no particular size."""

    muscle: Floats
    heart: Floats
    beats: tuple[Beat, ...]
    median_hz: tuple[float, ...]


def _sources(scene: Scene, dice: Dice, role: Role, number: int) -> _Sources:
    timeline, state = _timeline(scene, role), muscle_state(scene, dice, role, number)
    streams = Streams(dice.of(Part.MUSCLE, role, number), dice.of(Part.SWAY, role, number))
    heart = np.zeros((scene.channels + 1, timeline.samples))
    told: tuple[Beat, ...] = ()
    if scene.ecg_db is not None and (role is not Role.NOISE or scene.noise_has_heart):
        heart, told = heart_unit(scene, timeline, dice, role, number)
    return _Sources(
        muscle_uv(scene, timeline, state, streams), heart, told, median_hz(scene, timeline, state)
    )


@dataclass(frozen=True, slots=True)
class _Studio:
    """Makes the recordings of one session; the first one says how large the heart is."""

    scene: Scene
    dice: Dice
    first: _Sources

    def takes(self, role: Role, count: int) -> tuple[Take, ...]:
        """Make all recordings of one kind."""
        names = [_FILE_NAMES[role] + (str(it + 1) if count > 1 else "") for it in range(count)]
        return tuple(self._take(role, number, f"{name}.bdf") for number, name in enumerate(names))

    def _take(self, role: Role, number: int, file: str) -> Take:
        timeline = _timeline(self.scene, role)
        sources = self.first
        if (role, number) != (Role.BEFORE, 0):
            sources = _sources(self.scene, self.dice, role, number)
        parts, movements, loose = self._parts(sources, timeline, role, number)
        drops = self.dice.of(Part.DROPS, role, number)
        lost = lost_samples(self.scene.faults, timeline, self.scene.channels, drops)
        written = recorded(parts.total, lost, self.scene.faults, self.scene.sensor)
        dropped = tuple(stretches(row, timeline.rate_hz) for row in lost)
        limit_uv = self.scene.sensor.limit_uv
        truth = TakeTruth(
            file=file,
            muscle_uv=_rms(parts.muscle),
            heart_uv=_rms(parts.heart),
            floor_uv=_rms(parts.floor),
            mains_uv=_rms(parts.mains),
            median_hz=sources.median_hz,
            beats=sources.beats,
            dropped=dropped,
            movements=movements,
            loose=loose,
            clipped=tuple((np.abs(parts.total) >= limit_uv).sum(axis=1).tolist()),
        )
        ecg = self._ecg(sources.heart[-1], timeline, role, number)
        return Take(_recording(self.scene, written, truth, ecg), parts, truth)

    def _parts(
        self, sources: _Sources, timeline: Timeline, role: Role, number: int
    ) -> tuple[Parts, tuple[Stretch, ...], tuple[Stretch, ...]]:
        scene, key = self.scene, (self.dice, role, number)
        rng = self.dice.of(Part.FAULTS, role, number)
        floor, mains = floor_uv(scene, timeline, *key), mains_uv(scene, timeline, *key)
        artefacts, movements, loose = artefacts_uv(scene, timeline, (mains, floor), rng)
        heart = sources.heart[:-1] * self._heart_sizes()[:, None]
        drift = drift_uv(scene, timeline, *key)
        return Parts(sources.muscle, heart, floor, mains, drift, artefacts), movements, loose

    def _heart_sizes(self) -> Floats:
        """How many microvolts a unit of heart is in each channel."""
        if self.scene.ecg_db is None:
            return np.zeros(self.scene.channels)
        ratio = 10 ** (-self.scene.ecg_db / 20)
        muscle, heart = _rms(self.first.muscle), _rms(self.first.heart[:-1])
        sizes: Floats = ratio * np.array(muscle) / np.array(heart)
        return sizes

    def _ecg(self, heart: Floats, timeline: Timeline, role: Role, number: int) -> Channel | None:
        if not self.scene.ecg_channel or self.scene.ecg_db is None:
            return None
        rng = self.dice.of(Part.ECG, role, number)
        size = _R_WAVE_UV / np.abs(self.first.heart[-1]).max()
        ecg = size * heart + _ECG_FLOOR_UV * rng.standard_normal(timeline.samples)
        return _channel("ECG", ecg, timeline.rate_hz, replace(self.scene.sensor, limit_uv=5000.0))


def _rms(part: Floats) -> tuple[float, ...]:
    """The RMS of each channel."""
    return tuple(np.sqrt((part**2).mean(axis=1)).tolist())


def _timeline(scene: Scene, role: Role) -> Timeline:
    seconds = scene.noise_seconds if role is Role.NOISE else scene.seconds
    return Timeline(round(seconds * scene.rate_hz), scene.rate_hz)


def _recording(scene: Scene, written: Floats, truth: TakeTruth, ecg: Channel | None) -> Recording:
    marked = truth.dropped if scene.faults.dropped_marked else ((),) * scene.channels
    channels = tuple(
        replace(_channel(name, row, scene.rate_hz, scene.sensor), lost=lost)
        for name, row, lost in zip(scene.names, written, marked, strict=True)
    )
    return Recording(truth.file, channels, about="simulated, standing", ecg=ecg)


def _channel(name: str, samples_uv: Floats, rate_hz: float, sensor: Sensor) -> Channel:
    return Channel(
        name=name,
        samples_uv=samples_uv,
        rate_hz=rate_hz,
        limits_uv=(-sensor.limit_uv, sensor.limit_uv),
        step_uv=step_uv(sensor),
        prefiltering=filters(sensor),
        site="simulated",
    )
