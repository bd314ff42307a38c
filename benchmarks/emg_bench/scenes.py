"""Pairs of recordings whose true change is known."""

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from emg_bench.hearts import hearts
from rekmaat.measure.recording import Channel, Recording
from rekmaat.measure.simulate import Floor, Heart, Scene, Simulation, simulate

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Pair:
    """Two recordings and the truth.

    Attributes:
        before: The recording before.
        after: The recording after.
        truth_percent: The change in RMS of each muscle over the whole recording.
        noise: A recording with the muscle off, if there is one.
    """

    before: Recording
    after: Recording
    truth_percent: Floats
    noise: Recording | None = None


def samples(recording: Recording) -> Floats:
    """Return the samples of all channels, shape (channels, samples)."""
    return np.array([channel.samples_uv for channel in recording.channels])


def plain(**settings: object) -> Scene:
    """Return the scene that the cases differ from: heart as large as muscle, floor 2 uV."""
    usual: dict[str, object] = {"ecg_db": 0.0, "heart": heart(), "floor": Floor(noise_uv=2.0)}
    return Scene(**(usual | settings))


def heart(**settings: object) -> Heart:
    """Return a heart with real beat shapes, where they are at hand."""
    return Heart(shapes=hearts().shapes, **settings)


def pair(scene: Scene, seed: int) -> Pair:
    """Simulate one before and one after."""
    made = simulate(scene, seed)
    return Pair(
        made.before[0],
        made.after[0],
        np.array(made.truth.percent),
        made.noise[0] if made.noise else None,
    )


def mixed(seed: int, change_percent: float, ecg_db: float | None, floor_uv: float) -> Pair:
    """Return the same muscle, heart and noise in other proportions."""
    made = _parts(seed, change_percent)
    heart_times = 0.0 if ecg_db is None else 10 ** (-ecg_db / 20)
    sides = []
    for take in (made.before_takes[0], made.after_takes[0]):
        parts = take.parts
        heard = parts.muscle + parts.mains + parts.drift
        heard += heart_times * parts.heart + floor_uv * parts.floor
        sides.append(_with_samples(take.recording, heard))
    return Pair(*sides, np.array(made.truth.percent))


@lru_cache(maxsize=2)
def _parts(seed: int, change_percent: float) -> Simulation:
    return simulate(plain(change_percent=change_percent, floor=Floor(noise_uv=1.0)), seed)


def _with_samples(recording: Recording, samples_uv: Floats) -> Recording:
    channels = tuple(
        Channel(
            it.name, row, it.rate_hz, it.limits_uv, it.step_uv, it.prefiltering, it.site, it.lost
        )
        for it, row in zip(recording.channels, samples_uv, strict=True)
    )
    return Recording(recording.file, channels, recording.findings, recording.about)


def drawn_change(seed: int) -> float:
    """Return the true change of a seed, from -30 to +10 %."""
    return float(np.random.default_rng([seed, 99]).uniform(-30, 10))
