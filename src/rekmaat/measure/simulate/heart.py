"""The ECG in the channels of one recording."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from rekmaat.errors import WrongUseError
from rekmaat.measure.simulate.chance import Chance, Part
from rekmaat.measure.simulate.heart_shapes import (
    SHAPE_RATE_HZ,
    BeatShapes,
    ContinuousEcg,
    draw_heart,
    draw_wide_beat,
)
from rekmaat.measure.simulate.muscle import partly_common
from rekmaat.measure.simulate.response import gain_at, through_sensor
from rekmaat.measure.simulate.rhythm import Beat, beats
from rekmaat.measure.simulate.scene import Heart, Scene
from rekmaat.measure.simulate.slow import Timeline, slow_noise

Floats = NDArray[np.float64]

_FIBRILLATORY_HZ = 6.0
_FIBRILLATORY_SHARE = 0.05  # of the QRS; from no P wave to 0.1 mV in life
_PREMATURE_TIMES = 1.3  # as large as a normal beat, from top to bottom
_REPOLARISATION_S = 0.10  # from here on a beat stretches with the square root of the interval
_USUAL_INTERVAL_S = 0.81
_ATRIAL_S = (-0.10, -0.05)
_MARGIN_S = 0.5
_FINE_RATE_HZ = 8000.0  # so fine that straight lines lose less than 0.1 % at 100 Hz


@dataclass(frozen=True, slots=True)
class _Projection:
    """One beat as every channel sees it, and as it would see a turned heart."""

    seen: Floats
    turned: Floats
    rate_hz: float
    r_index: int


def heart_unit(scene: Scene, timeline: Timeline, chance: Chance) -> tuple[Floats, tuple[Beat, ...]]:
    """Return the ECG of every channel, of no particular size, and its beats.

    Channels and recordings keep their sizes beside each other; the last row is a lead of the ECG
    of its own, as from electrodes on the chest.

    Returns:
        Shape (channels + 1, samples), and the beats within the recording.
    """
    heart = scene.heart
    if heart.continuous is not None:
        wave, told = _cut_out(scene, heart.continuous, timeline, chance)
    else:
        told = beats(heart, timeline.seconds, chance)
        wave = _beat_by_beat(scene, told, timeline, chance)
        wave *= _breathing(heart, timeline, chance.of(Part.BREATHING))
    wave *= np.exp(heart.size_sd * chance.of(Part.HEART).standard_normal((len(wave), 1)))
    return wave, tuple(beat for beat in told if 0 <= beat.time_s < timeline.seconds)


def _projections(scene: Scene, leads: int, rng: np.random.Generator) -> Floats:
    """How much of each lead every channel sees, shape (2, channels + 1, leads).

    The first is the heart at rest; the second, of the same size, is what turning it adds.
    """
    drawn = rng.standard_normal((2, scene.channels + 2, leads))
    mixed = np.array([partly_common(one, scene.heart.alike) for one in drawn])
    mixed[:, -1] = np.eye(1, leads)[0]
    return mixed


def _beat_by_beat(
    scene: Scene, told: tuple[Beat, ...], timeline: Timeline, chance: Chance
) -> Floats:
    person, rng = chance.of_person(Part.HEART), chance.of(Part.HEART)
    shapes = scene.heart.shapes or draw_heart(person)
    normal = _projected(scene, shapes, person)
    wide = _projected(scene, draw_wide_beat(person), person)
    times = _PREMATURE_TIMES * np.ptp(normal.seen) / np.ptp(wide.seen)
    wave = np.zeros((scene.channels + 1, timeline.samples))
    for beat in told:
        turn = scene.heart.shape_sd * float(rng.standard_normal())
        if beat.premature:
            _add(wave, timeline.rate_hz, beat, wide, (times, times * turn))
        else:
            _add(wave, timeline.rate_hz, beat, normal, (1.0, turn))
    if scene.heart.fibrillation:
        wave += _fibrillatory(scene, timeline, rng) * np.abs(normal.seen).max(axis=1)[:, None]
    return wave


def _projected(scene: Scene, shapes: BeatShapes, rng: np.random.Generator) -> _Projection:
    fine = _finer(shapes)
    leads = fine.leads
    if scene.heart.fibrillation:
        leads = leads * _without_atria(fine)
    leads = through_sensor(leads, fine.rate_hz, scene.sensor)
    seen, turned = _projections(scene, len(leads), rng) @ leads
    return _Projection(seen, turned, fine.rate_hz, fine.r_index)


def _finer(shapes: BeatShapes) -> BeatShapes:
    """Resample to so many points that straight lines between them lose nothing."""
    times = int(np.ceil(SHAPE_RATE_HZ / shapes.rate_hz))
    if times == 1:
        return shapes
    leads = finer(shapes.leads, times)
    return BeatShapes(leads, shapes.rate_hz * times, shapes.r_index * times)


def finer(signals: Floats, times: int) -> Floats:
    """Resample to a multiple of the rate, by a Fourier transform; shape (signals, samples)."""
    count = signals.shape[1] * times
    spectrum = np.fft.rfft(signals)
    fine: Floats = np.fft.irfft(spectrum, count) * times
    return fine


def _without_atria(shapes: BeatShapes) -> Floats:
    time_s = (np.arange(shapes.leads.shape[1]) - shapes.r_index) / shapes.rate_hz
    ramp: Floats = np.clip((time_s - _ATRIAL_S[0]) / (_ATRIAL_S[1] - _ATRIAL_S[0]), 0, 1)
    return np.sin(np.pi / 2 * ramp) ** 2


def _add(
    wave: Floats, rate_hz: float, beat: Beat, shape: _Projection, sizes: tuple[float, float]
) -> None:
    """Add one beat, between the samples too."""
    stretch = np.sqrt(beat.interval_s / _USUAL_INTERVAL_S)  # Bazett
    count = shape.seen.shape[1]
    tail_s = (count - 1 - shape.r_index) / shape.rate_hz
    end_s = beat.time_s + _REPOLARISATION_S + (tail_s - _REPOLARISATION_S) * stretch
    first = max(0, int(np.ceil((beat.time_s - shape.r_index / shape.rate_hz) * rate_hz)))
    last = min(wave.shape[1], int(end_s * rate_hz))
    if last <= first:
        return
    lag_s = np.arange(first, last) / rate_hz - beat.time_s
    late = np.maximum(lag_s - _REPOLARISATION_S, 0)
    place = (lag_s - late + late / stretch) * shape.rate_hz + shape.r_index
    knot = np.clip(place.astype(np.intp), 0, count - 2)
    between = place - knot
    fine = sizes[0] * shape.seen + sizes[1] * shape.turned if sizes[1] else shape.seen
    wave[:, first:last] += fine[:, knot] * (1 - between) + fine[:, knot + 1] * between


def _breathing(heart: Heart, timeline: Timeline, rng: np.random.Generator) -> Floats:
    """How breathing moves the size of the ECG, shape (samples,)."""
    angle = 2 * np.pi * heart.respiration_hz * timeline.times_s + rng.uniform(0, 2 * np.pi)
    breathing: Floats = 1 + heart.respiratory_size_share * np.sin(angle)
    return breathing


def _fibrillatory(scene: Scene, timeline: Timeline, rng: np.random.Generator) -> Floats:
    """The small waves of atria that flutter, shape (channels + 1, samples)."""
    wander = slow_noise(rng, timeline, 1, 0.5)[0]
    turn = 2 * np.pi * np.cumsum(_FIBRILLATORY_HZ + 0.5 * wander) / timeline.rate_hz
    phase = rng.uniform(0, 2 * np.pi, (scene.channels + 1, 1))
    gain = _FIBRILLATORY_SHARE * gain_at(_FIBRILLATORY_HZ, scene.sensor)
    waves: Floats = gain * np.sin(turn + phase)
    return waves


def _cut_out(
    scene: Scene, ecg: ContinuousEcg, timeline: Timeline, chance: Chance
) -> tuple[Floats, tuple[Beat, ...]]:
    """Take a piece of a real ECG, from where chance says."""
    wanted = int(np.ceil(timeline.seconds * ecg.rate_hz)) + 1
    spare = ecg.leads.shape[1] - wanted
    if spare < 0:
        raise WrongUseError("The continuous ECG is shorter than a recording.", field="continuous")
    first = int(chance.of(Part.RHYTHM).integers(spare + 1))
    mix = _projections(scene, len(ecg.leads), chance.of_person(Part.HEART))[0]
    piece = mix @ ecg.leads[:, first : first + wanted]
    return _resampled(scene, piece, ecg.rate_hz, timeline), _beats_of(ecg, first / ecg.rate_hz)


def _resampled(scene: Scene, piece: Floats, rate_hz: float, timeline: Timeline) -> Floats:
    """Bring a piece of ECG to the rate of the recording and through the sensor."""
    margin = min(round(_MARGIN_S * rate_hz), piece.shape[1] - 1)
    ramp = np.pad(np.ones(piece.shape[1]), margin, mode="linear_ramp")
    padded = np.pad(piece, ((0, 0), (margin, margin)), mode="reflect") * ramp
    times = max(1, round(_FINE_RATE_HZ / rate_hz))
    fine = through_sensor(finer(padded, times), times * rate_hz, scene.sensor)
    return timeline.at(fine[:, margin * times :], times * rate_hz)


def _beats_of(ecg: ContinuousEcg, from_s: float) -> tuple[Beat, ...]:
    """The beats of a real ECG, as far as they are known."""
    return tuple(
        Beat(time_s - from_s, time_s - before_s)
        for before_s, time_s in zip(ecg.r_s, ecg.r_s[1:], strict=False)
    )
