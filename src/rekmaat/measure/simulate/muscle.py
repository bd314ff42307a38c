"""The EMG of one recording, with its RMS known to the last digit."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from rekmaat.measure.simulate.chance import Chance, Part, Role
from rekmaat.measure.simulate.response import response
from rekmaat.measure.simulate.scene import Muscle, Scene
from rekmaat.measure.simulate.slow import Timeline, gaussian, ornstein_uhlenbeck, slow_noise
from rekmaat.measure.simulate.spectrum import lumbar_power, median_frequency

Floats = NDArray[np.float64]

SWAY_BELOW_HZ = 0.3


@dataclass(frozen=True, slots=True)
class MuscleState:
    """What the muscles do in one recording.

    Attributes:
        level_uv: RMS of each channel, shape (channels,).
        median_hz: Median frequency of each channel before the sensor, shape (channels,).
    """

    level_uv: Floats
    median_hz: Floats


@dataclass(frozen=True, slots=True)
class Streams:
    """The chance that makes the EMG of one recording, and that which moves its size."""

    emg: np.random.Generator
    sway: np.random.Generator


def muscle_state(scene: Scene, chance: Chance) -> MuscleState:
    """Return level and median frequency of every channel in one recording."""
    if chance.role is Role.NOISE:
        return MuscleState(
            np.zeros(scene.channels), np.full(scene.channels, scene.muscle.median_hz)
        )
    level = _levels(scene, chance) * np.exp(_stance(scene, chance))
    median = np.full(scene.channels, scene.muscle.median_hz)
    if chance.role is Role.AFTER:
        electrodes = chance.of_person(Part.ELECTRODES).standard_normal((2, scene.channels))
        level *= 1 + np.array(scene.changes_percent) / 100
        level *= np.exp(scene.electrodes.replaced_gain_sd * electrodes[0])
        median *= 1 + scene.median_change_percent / 100
        median *= np.exp(scene.electrodes.replaced_median_sd * electrodes[1])
    return MuscleState(level, median)


def _levels(scene: Scene, chance: Chance) -> Floats:
    """The level of each channel before; their geometric mean is the one asked for."""
    spread = scene.muscle.level_sd * chance.of_person(Part.LEVEL).standard_normal(scene.channels)
    levels: Floats = scene.muscle.level_uv * np.exp(spread - spread.mean())
    return levels


def _stance(scene: Scene, chance: Chance) -> Floats:
    """How much standing up anew moves each channel, as a logarithm."""
    rng, electrodes = chance.of(Part.STANCE), scene.electrodes
    drawn = rng.standard_normal((scene.channels + 1, 1))
    stance: Floats = electrodes.stance_sd * partly_common(drawn, electrodes.stance_common)
    return stance[:, 0]


def partly_common(drawn: Floats, share: float) -> Floats:
    """Mix one process of all with one of each; the variance stays.

    Args:
        drawn: Shape (1 + channels, samples); the first is the one of all.
        share: Share of the variance that all have in common.
    """
    mixed: Floats = np.sqrt(share) * drawn[:1] + np.sqrt(1 - share) * drawn[1:]
    return mixed


def muscle_uv(scene: Scene, timeline: Timeline, state: MuscleState, streams: Streams) -> Floats:
    """Return the EMG as the sensor passes it on, shape (channels, samples).

    Args:
        scene: The settings.
        timeline: When the samples are.
        state: How strong, and of which frequency.
        streams: Draw the EMG and how its size moves.
    """
    if not state.level_uv.any():
        return np.zeros((scene.channels, timeline.samples))
    shape = np.sqrt(_power(scene, timeline, state))
    emg = gaussian(streams.emg, shape, scene.channels, timeline.samples)
    emg *= _size(scene.muscle, timeline, scene.channels, streams.sway)
    if scene.muscle.realised:
        emg /= np.sqrt((emg**2).mean(axis=1, keepdims=True))
    emg *= state.level_uv[:, None]
    return emg


def median_hz(scene: Scene, timeline: Timeline, state: MuscleState) -> tuple[float, ...]:
    """Return the true median frequency of each channel, behind the sensor."""
    frequency = timeline.frequencies_hz
    return tuple(median_frequency(frequency, row) for row in _power(scene, timeline, state))


def _power(scene: Scene, timeline: Timeline, state: MuscleState) -> Floats:
    """The squared amplitudes of a signal of variance one, shape (channels, frequencies)."""
    frequency = timeline.frequencies_hz
    medians, places = np.unique(state.median_hz, return_inverse=True)
    power = np.array([lumbar_power(frequency, float(median)) for median in medians])
    power *= response(frequency, scene.sensor) ** 2
    power[:, 0] = 0
    power /= 2 * power.sum(axis=1, keepdims=True)
    return power[places]


def _size(muscle: Muscle, timeline: Timeline, channels: int, rng: np.random.Generator) -> Floats:
    """How the size of the EMG moves, shape (channels, samples); its mean square is one."""
    posture_sd = np.sqrt(np.log1p(muscle.posture_cv**2))
    drawn = muscle.sway_sd * slow_noise(rng, timeline, channels + 1, SWAY_BELOW_HZ)
    if posture_sd:
        drawn += posture_sd * ornstein_uhlenbeck(rng, timeline, channels + 1, muscle.posture_tau_s)
    # The mean square of a log-normal of variance v is exp(2 v).
    variance = muscle.sway_sd**2 + posture_sd**2
    size: Floats = np.exp(partly_common(drawn, muscle.sway_common) - variance)
    return size
