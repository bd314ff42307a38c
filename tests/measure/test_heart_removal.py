"""Heartbeats taken out of EMG: what is left is the muscle."""

from functools import cache

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from rekmaat.measure.heart_removal import Cleaned, without_heartbeats
from rekmaat.measure.heartbeat import NONE, Heartbeats
from rekmaat.measure.simulate import Floor, Heart, Mains, Scene, Simulation, simulate
from rekmaat.measure.tension import measure
from rekmaat.measure.transform import Trace

Floats = NDArray[np.float64]

RATE_HZ = 1000.0
SECONDS = 30
FRAMES = 100 * SECONDS
BEATS_S = np.arange(0.7, SECONDS - 0.5, 0.83)


@cache
def session(ecg_db: float | None, seed: int, heart: Heart | None = None) -> Simulation:
    scene = Scene(
        seconds=30,
        rate_hz=2000,
        channels=2,
        ecg_db=ecg_db,
        heart=heart or Heart(),
        floor=Floor(noise_uv=1.0),
        mains=Mains(hum_uv=0.5),
    )
    return simulate(scene, seed)


def tensions(made: Simulation) -> Floats:
    read = measure([*made.before, *made.after]).recordings
    return np.array([[channel.tension_uv for channel in one.channels] for one in read])


def errors(ecg_db: float, heart: Heart | None = None) -> Floats:
    """How much the same muscles are read differently with a heart, over four sessions."""
    ratios = [
        tensions(session(ecg_db, seed, heart)) / tensions(session(None, seed)) for seed in range(4)
    ]
    return np.array(ratios) - 1


def test_with_a_heart_the_reading_is_that_without() -> None:
    """Twice as large as the muscle: within 1 % in each channel."""
    found = errors(-6.0)
    assert np.abs(found).max() < 0.015
    assert np.sqrt((found**2).mean()) < 0.006
    assert abs(found.mean()) < 0.003


def test_also_with_one_four_times_as_large() -> None:
    found = errors(-12.0)
    assert np.sqrt((found**2).mean()) < 0.01
    assert abs(found.mean()) < 0.004


@pytest.mark.parametrize(
    "heart",
    [Heart(fibrillation=True), Heart(respiratory_size_share=0.3), Heart(premature_percent=10)],
    ids=["fibrillating", "breathing deeply", "premature beats"],
)
def test_and_with_hearts_that_are_not_regular(heart: Heart) -> None:
    found = errors(-6.0, heart)
    assert np.sqrt((found**2).mean()) < 0.01
    assert abs(found.mean()) < 0.004


def beat(lag_s: Floats) -> Floats:
    """A QRS complex with waves on either side, of 10 uV."""
    spike = (1 - (lag_s / 0.008) ** 2) * np.exp(-((lag_s / 0.008) ** 2) / 2)
    return 10 * (spike + 0.2 * np.exp(-(((lag_s - 0.2) / 0.03) ** 2)))


def train(beats_s: Floats, sizes: Floats) -> Floats:
    time_s = np.arange(round(SECONDS * RATE_HZ)) / RATE_HZ
    wave = np.zeros(len(time_s))
    for at_s, size in zip(beats_s, sizes, strict=True):
        wave += size * beat(time_s - at_s)
    return wave


def removed(
    muscle_uv: Floats, beats_s: Floats = BEATS_S, sizes: Floats | None = None
) -> tuple[Cleaned, Floats]:
    """Channels with beats, freed of them, and what was put in."""
    wave = train(beats_s, np.ones(len(beats_s)) if sizes is None else sizes)
    put_in = muscle_uv + np.array([[1.0], [-0.5]]) * wave
    trace = Trace(put_in.astype(np.float32), RATE_HZ)
    return without_heartbeats(trace, Heartbeats(beats_s, np.empty(0), 20.0), FRAMES), put_in


def noise(size_uv: float, seed: int = 0) -> Floats:
    rng = np.random.default_rng(seed)
    return size_uv * rng.standard_normal((2, round(SECONDS * RATE_HZ)))


def test_beats_alone_leave_nothing() -> None:
    cleaned, put_in = removed(noise(0.0))
    assert (cleaned.trace.samples_uv**2).sum() < 1e-4 * (put_in**2).sum()


def test_beats_of_other_sizes_and_between_the_samples_leave_hardly_anything() -> None:
    rng = np.random.default_rng(1)
    sizes = 1 + 0.15 * np.sin(BEATS_S)
    cleaned, put_in = removed(noise(0.05), BEATS_S + rng.uniform(-0.0005, 0.0005), sizes)
    kept = cleaned.trace.samples_uv[:, 200:-200]
    assert (kept**2).mean() < 0.05**2 + 2e-3 * (put_in**2).mean()


@settings(max_examples=20, deadline=None)
@given(size_uv=st.floats(0.5, 20), seed=st.integers(0, 50))
def test_the_power_of_the_muscle_is_kept(size_uv: float, seed: int) -> None:
    """The share of it that the mean beat carries off is given back."""
    muscle = noise(size_uv, seed)
    cleaned, _ = removed(muscle)
    frames = (cleaned.trace.samples_uv**2).reshape(2, FRAMES, -1).mean(axis=2) * cleaned.gain
    counted = ~cleaned.unsure
    true = (muscle**2).reshape(2, FRAMES, -1).mean(axis=2)
    assert frames[:, counted].mean() == pytest.approx(true[:, counted].mean(), rel=0.01)


def test_the_power_that_is_told_is_that_of_the_beats() -> None:
    cleaned, _ = removed(noise(1.0))
    wave = train(BEATS_S, np.ones(len(BEATS_S)))
    true = (wave**2).mean()
    assert cleaned.removed_uv2 == pytest.approx([true, true / 4], rel=0.1)


@pytest.mark.parametrize("beats_s", [np.empty(0), BEATS_S[:5]], ids=["none", "five"])
def test_too_few_beats_to_know_their_shape_are_left_in(beats_s: Floats) -> None:
    cleaned, put_in = removed(noise(1.0), beats_s)
    assert not cleaned.removed
    assert cleaned.beat_uv.shape[1] == 0
    np.testing.assert_array_equal(cleaned.trace.samples_uv, put_in.astype(np.float32))
    np.testing.assert_array_equal(cleaned.gain, 1)


def test_without_a_heart_every_frame_is_sure() -> None:
    trace = Trace(noise(1.0).astype(np.float32), RATE_HZ)
    cleaned = without_heartbeats(trace, NONE, FRAMES)
    assert not cleaned.unsure.any()
    assert not cleaned.core.any()


def test_an_odd_beat_is_not_subtracted_and_its_frames_do_not_count() -> None:
    trace = Trace(noise(1.0).astype(np.float32), RATE_HZ)
    beats = Heartbeats(np.delete(BEATS_S, 10), BEATS_S[10:11], 20.0)
    cleaned = without_heartbeats(trace, beats, FRAMES)
    at = round(100 * BEATS_S[10])
    assert cleaned.unsure[at - 14 : at + 44].all()
    assert not cleaned.core[at - 3 : at + 3].any()


def test_a_beat_that_an_end_cuts_off_does_not_count() -> None:
    beats_s = np.concatenate([[0.05], BEATS_S, [SECONDS - 0.1]])
    cleaned, _ = removed(noise(1.0), beats_s)
    assert cleaned.unsure[:10].all()
    assert cleaned.unsure[-15:].all()
    assert not cleaned.unsure[50:-50].any()


def test_what_is_left_in_the_cores_is_told() -> None:
    cleaned, _ = removed(noise(1.0))
    flat = np.ones((2, FRAMES))
    assert cleaned.left_in_core(flat) == pytest.approx(0, abs=1e-9)
    assert cleaned.left_in_core(np.where(cleaned.core, 1.5, 1.0) * flat) == pytest.approx(0.5)
