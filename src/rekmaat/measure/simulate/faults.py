"""What goes wrong in a recording, and what the recorder writes of it."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from rekmaat.measure.recording import Stretch
from rekmaat.measure.simulate.response import through_sensor
from rekmaat.measure.simulate.scene import Faults, Scene, Sensor
from rekmaat.measure.simulate.slow import Timeline

Floats = NDArray[np.float64]
Flags = NDArray[np.bool_]

_MOVEMENT_S = (0.3, 1.0)
_MOVEMENT_HZ = (1.5, 12.0)
_WAVES_A_MOVEMENT = 6
_KNOCK_SHARE = 0.15  # of a movement's size, over all frequencies
_POPS_A_SECOND = 1.5
_POP_TAU_S = 0.15
_BURSTS_LEFT = 8
_LOOSE_TIMES = (8.0, 4.0)  # what a loose electrode does to mains and to noise


@dataclass(frozen=True, slots=True)
class Artefacts:
    """What movements and a loose electrode add.

    Attributes:
        added_uv: Shape (channels, samples).
        movements: When somebody moved.
        loose: When the electrode was loose.
    """

    added_uv: Floats
    movements: tuple[Stretch, ...]
    loose: tuple[Stretch, ...]


def artefacts(
    scene: Scene, timeline: Timeline, others: tuple[Floats, Floats], rng: np.random.Generator
) -> Artefacts:
    """Return what movements and a loose electrode add, and when they did.

    Args:
        scene: The settings.
        timeline: When the samples are.
        others: Mains and noise of the recording; a loose electrode brings in more of both.
        rng: Draws the artefacts.
    """
    moved, movements = _movements(scene, timeline, rng)
    added, loose = _loose(scene, timeline, others, rng)
    return Artefacts(moved + added, movements, loose)


def _movements(
    scene: Scene, timeline: Timeline, rng: np.random.Generator
) -> tuple[Floats, tuple[Stretch, ...]]:
    faults = scene.faults
    moved = np.zeros((scene.channels, timeline.samples))
    found = []
    for _ in range(faults.movements):
        length_s = min(rng.uniform(*_MOVEMENT_S), timeline.seconds / 4)
        start_s = rng.uniform(0, timeline.seconds - length_s)
        first, count = int(start_s * timeline.rate_hz), int(length_s * timeline.rate_hz)
        shape = through_sensor(
            _movement(rng, scene, timeline, count), timeline.rate_hz, scene.sensor
        )
        moved[:, first : first + count] += faults.movement_uv * shape
        found.append(Stretch(start_s, start_s + length_s))
    return moved, tuple(sorted(found, key=lambda it: it.start_s))


def _movement(rng: np.random.Generator, scene: Scene, timeline: Timeline, count: int) -> Floats:
    """One movement: slow waves of cable and skin, with a rustle; RMS one in each channel."""
    time_s = np.arange(count) / timeline.rate_hz
    frequency = rng.uniform(*_MOVEMENT_HZ, (_WAVES_A_MOVEMENT, 1))
    waves = np.sin(2 * np.pi * frequency * time_s + rng.uniform(0, 6.28, (_WAVES_A_MOVEMENT, 1)))
    moved = rng.standard_normal((scene.channels, _WAVES_A_MOVEMENT)) @ waves
    moved += _KNOCK_SHARE * moved.std() * rng.standard_normal(moved.shape)
    moved *= np.sin(np.pi * np.arange(count) / count) ** 2
    unit: Floats = moved / np.sqrt((moved**2).mean(axis=1, keepdims=True))
    return unit


def _loose(
    scene: Scene, timeline: Timeline, others: tuple[Floats, Floats], rng: np.random.Generator
) -> tuple[Floats, tuple[Stretch, ...]]:
    added = np.zeros((scene.channels, timeline.samples))
    channel = scene.faults.loose_channel
    first = round((1 - scene.faults.loose_share) * timeline.samples)
    if channel is None or first >= timeline.samples:
        return added, ()
    for times, part in zip(_LOOSE_TIMES, others, strict=True):
        added[channel, first:] += (times - 1) * part[channel, first:]
    added[channel, first:] += _pops(scene, timeline, first, rng)
    return added, (Stretch(first / timeline.rate_hz, timeline.seconds),)


def _pops(scene: Scene, timeline: Timeline, first: int, rng: np.random.Generator) -> Floats:
    """Jumps of the contact's potential that die away."""
    count = timeline.samples - first
    pops = np.zeros(count)
    number = rng.poisson(_POPS_A_SECOND * count / timeline.rate_hz)
    for place in rng.integers(count, size=number).tolist():
        decay = np.exp(-np.arange(count - place) / (_POP_TAU_S * timeline.rate_hz))
        pops[place:] += scene.faults.movement_uv * rng.standard_normal() * decay
    passed: Floats = through_sensor(np.pad(pops, (0, count))[None], timeline.rate_hz, scene.sensor)
    return passed[0, :count]


def lost_samples(
    faults: Faults, timeline: Timeline, channels: int, rng: np.random.Generator
) -> Flags:
    """Return which samples never arrive, shape (channels, samples)."""
    lost = np.zeros((channels, timeline.samples), dtype=np.bool_)
    wanted = round(faults.dropped_percent / 100 * timeline.samples)
    for row in lost[:1] if faults.dropped_together else lost:
        _lose(row, wanted, faults.dropped_burst_s * timeline.rate_hz, rng)
    return lost if not faults.dropped_together else np.repeat(lost[:1], channels, axis=0)


def _lose(row: Flags, wanted: int, burst: float, rng: np.random.Generator) -> None:
    """Lose bursts until so many samples are gone; the first sample always arrives."""
    missing = wanted
    while missing > 0:
        # So few at once that they cannot be too many together, however long they are.
        count = max(1, int(missing / max(burst, 1) / _BURSTS_LEFT))
        lengths = 1 + rng.exponential(max(burst - 1, 0), count).astype(np.intp)
        for length in np.minimum(lengths, missing // count).tolist():
            first = int(rng.integers(1, max(2, len(row) - length)))
            row[first : first + length] = True
        missing = wanted - int(row.sum())


def stretches(lost: Flags, rate_hz: float) -> tuple[Stretch, ...]:
    """Return the stretches that flags mark, shape (samples,)."""
    edges = np.flatnonzero(np.diff(np.concatenate([[False], lost, [False]]).astype(np.int8)))
    pairs = edges.reshape(-1, 2) / rate_hz
    return tuple(Stretch(float(start), float(end)) for start, end in pairs)


def recorded(signal_uv: Floats, lost: Flags, faults: Faults, sensor: Sensor) -> Floats:
    """Return what the recorder writes: clipped, in whole steps, with fillers for what was lost."""
    step = step_uv(sensor)
    written = np.clip(signal_uv, -sensor.limit_uv, sensor.limit_uv)
    written = np.rint((written + sensor.limit_uv) / step) * step - sensor.limit_uv
    if not lost.any():
        return written
    if faults.dropped_as == "held":
        places = np.where(lost, 0, np.arange(lost.shape[1]))
        return np.take_along_axis(written, np.maximum.accumulate(places, axis=1), axis=1)
    filler = 0.0 if faults.dropped_as == "zero" else sensor.limit_uv
    return np.where(lost, filler, written)


def step_uv(sensor: Sensor) -> float:
    """Return the smallest difference that the recorder writes."""
    return 2 * sensor.limit_uv / ((1 << sensor.bits) - 1)
