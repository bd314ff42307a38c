"""Makes the recordings of a session, each with its parts and its truth."""

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from rekmaat.errors import WrongUseError
from rekmaat.measure.recording import Channel, Recording
from rekmaat.measure.simulate.chance import Chance, Part, Role
from rekmaat.measure.simulate.faults import (
    Artefacts,
    artefacts,
    lost_samples,
    recorded,
    step_uv,
    stretches,
)
from rekmaat.measure.simulate.heart import heart_unit
from rekmaat.measure.simulate.muscle import Streams, median_hz, muscle_state, muscle_uv
from rekmaat.measure.simulate.response import filters
from rekmaat.measure.simulate.rhythm import Beat
from rekmaat.measure.simulate.scene import Faults, Scene, Sensor
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
        WrongUseError: The seed is below zero, or a continuous ECG shorter than a recording.
    """
    if seed < 0:
        raise WrongUseError(f"seed is {seed}, but must be a whole number from 0.", field="seed")
    first = Chance(seed, Role.BEFORE, 0)
    studio = _Studio(scene, seed, _sources(scene, _timeline(scene, first), first))
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


def _sources(scene: Scene, timeline: Timeline, chance: Chance) -> _Sources:
    state = muscle_state(scene, chance)
    streams = Streams(chance.of(Part.MUSCLE), chance.of(Part.SWAY))
    muscle = muscle_uv(scene, timeline, state, streams)
    heart = np.zeros((scene.channels + 1, timeline.samples))
    told: tuple[Beat, ...] = ()
    if scene.ecg_db is not None and (chance.role is not Role.NOISE or scene.noise_has_heart):
        heart, told = heart_unit(scene, timeline, chance)
    return _Sources(muscle, heart, told, median_hz(scene, timeline, state))


@dataclass(frozen=True, slots=True)
class _Studio:
    """Makes the recordings of one session; the first one says how large the heart is."""

    scene: Scene
    seed: int
    first: _Sources

    def takes(self, role: Role, count: int) -> tuple[Take, ...]:
        """Make all recordings of one kind."""
        names = [_FILE_NAMES[role] + (str(it + 1) if count > 1 else "") for it in range(count)]
        return tuple(
            self._take(Chance(self.seed, role, number), f"{name}.bdf")
            for number, name in enumerate(names)
        )

    def _take(self, chance: Chance, file: str) -> Take:
        scene, timeline = self.scene, _timeline(self.scene, chance)
        is_first = (chance.role, chance.number) == (Role.BEFORE, 0)
        sources = self.first if is_first else _sources(scene, timeline, chance)
        floor, mains = floor_uv(scene, timeline, chance), mains_uv(scene, timeline, chance)
        heart = sources.heart[:-1] * self._heart_sizes()[:, None]
        faults = _faults(scene, timeline, (mains, floor), chance)
        drift = drift_uv(scene, timeline, chance)
        parts = Parts(sources.muscle, heart, floor, mains, drift, faults.added_uv)
        lost = lost_samples(scene.faults, timeline, scene.channels, chance.of(Part.DROPS))
        total = parts.total
        written = recorded(total, lost, scene.faults, scene.sensor)
        clipped = np.abs(total) >= scene.sensor.limit_uv
        truth = replace(
            _truth(file, parts, sources, faults),
            dropped=tuple(stretches(row, timeline.rate_hz) for row in lost),
            clipped=tuple(clipped.sum(axis=1).tolist()),
        )
        ecg = self._ecg(sources.heart[-1], timeline, chance)
        recording = replace(_recording(scene, written, truth, chance.role), ecg=ecg)
        return Take(recording, parts, truth)

    def _heart_sizes(self) -> Floats:
        """How many microvolts a unit of heart is in each channel."""
        if self.scene.ecg_db is None:
            return np.zeros(self.scene.channels)
        ratio = 10 ** (-self.scene.ecg_db / 20)
        muscle, heart = _rms(self.first.muscle), _rms(self.first.heart[:-1])
        sizes: Floats = ratio * np.array(muscle) / np.array(heart)
        return sizes

    def _ecg(self, heart: Floats, timeline: Timeline, chance: Chance) -> Channel | None:
        if not self.scene.ecg_channel or self.scene.ecg_db is None:
            return None
        noise = _ECG_FLOOR_UV * chance.of(Part.ECG).standard_normal(timeline.samples)
        size = _R_WAVE_UV / np.abs(self.first.heart[-1]).max()
        sensor = replace(self.scene.sensor, limit_uv=_ECG_LIMIT_UV)
        return _channel("ECG", size * heart + noise, timeline.rate_hz, sensor)


def _faults(
    scene: Scene, timeline: Timeline, others: tuple[Floats, Floats], chance: Chance
) -> Artefacts:
    """The artefacts; nobody moves while the noise is recorded."""
    if chance.role is Role.NOISE:
        scene = replace(scene, faults=Faults())
    return artefacts(scene, timeline, others, chance.of(Part.FAULTS))


def _truth(file: str, parts: Parts, sources: _Sources, faults: Artefacts) -> TakeTruth:
    return TakeTruth(
        file=file,
        muscle_uv=_rms(parts.muscle),
        heart_uv=_rms(parts.heart),
        floor_uv=_rms(parts.floor),
        mains_uv=_rms(parts.mains),
        median_hz=sources.median_hz,
        beats=sources.beats,
        dropped=(),
        movements=faults.movements,
        loose=faults.loose,
        clipped=(),
    )


def _rms(part: Floats) -> tuple[float, ...]:
    """The RMS of each channel."""
    return tuple(np.sqrt((part**2).mean(axis=1)).tolist())


def _timeline(scene: Scene, chance: Chance) -> Timeline:
    seconds = scene.noise_seconds if chance.role is Role.NOISE else scene.seconds
    return Timeline(round(seconds * scene.rate_hz), scene.rate_hz)


def _recording(scene: Scene, written: Floats, truth: TakeTruth, role: Role) -> Recording:
    marked = truth.dropped if scene.faults.dropped_marked else ((),) * scene.channels
    channels = tuple(
        replace(_channel(name, row, scene.rate_hz, scene.sensor), lost=lost)
        for name, row, lost in zip(scene.names, written, marked, strict=True)
    )
    posture = "lying" if role is Role.NOISE else "standing"
    return Recording(truth.file, channels, about=f"simulated, {posture}")


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
