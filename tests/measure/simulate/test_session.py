"""What holds of every simulated session, whatever the settings."""

from dataclasses import replace
from hashlib import sha256
from math import expm1, log
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from rekmaat.errors import WrongUseError
from rekmaat.measure.simulate import (
    BeatShapes,
    ContinuousEcg,
    Electrodes,
    Faults,
    Floor,
    Heart,
    Mains,
    Muscle,
    Scene,
    Sensor,
    Simulation,
    simulate,
)

Floats = NDArray[np.float64]

SHORT = Scene(seconds=6, rate_hz=1000, channels=2)

scenes = st.builds(
    Scene,
    change_percent=st.floats(-60, 60),
    median_change_percent=st.floats(-15, 15),
    ecg_db=st.none() | st.floats(-20, 20),
    seconds=st.floats(5, 9),
    rate_hz=st.sampled_from([250.0, 1000.0, 1259.26, 2000.0]),
    channels=st.integers(1, 5),
    recordings=st.integers(1, 2),
    repeats=st.integers(0, 1),
    noise_seconds=st.sampled_from([0.0, 5.0]),
    noise_has_heart=st.booleans(),
    ecg_channel=st.booleans(),
    muscle=st.builds(
        Muscle,
        posture_cv=st.sampled_from([0.0, 0.15]),
        realised=st.booleans(),
        sway_common=st.floats(0, 1),
    ),
    heart=st.builds(
        Heart, fibrillation=st.booleans(), premature_percent=st.sampled_from([0.0, 10.0])
    ),
    floor=st.builds(Floor, pink_share=st.floats(0, 1)),
    mains=st.builds(Mains, mains_hz=st.sampled_from([50.0, 60.0])),
    sensor=st.builds(
        Sensor,
        low_pass_hz=st.none() | st.just(450.0),
        high_pass_hz=st.none() | st.just(10.0),
        limit_uv=st.sampled_from([50.0, 3000.0]),
        bits=st.sampled_from([16, 24]),
    ),
    faults=st.builds(
        Faults,
        dropped_percent=st.sampled_from([0.0, 3.0]),
        dropped_as=st.sampled_from(["held", "zero", "limit"]),
        dropped_together=st.booleans(),
        dropped_marked=st.booleans(),
        movements=st.integers(0, 2),
        loose_channel=st.sampled_from([None, 0]),
    ),
    electrodes=st.builds(
        Electrodes,
        stance_sd=st.sampled_from([0.0, 0.12]),
        replaced_gain_sd=st.sampled_from([0.0, 0.2]),
        replaced_median_sd=st.sampled_from([0.0, 0.05]),
    ),
)


def rms(signals: Floats) -> Floats:
    found: Floats = np.sqrt((signals**2).mean(axis=1))
    return found


def digest(made: Simulation) -> str:
    every = sha256()
    for take in made.takes:
        for channel in take.recording.channels:
            every.update(channel.samples_uv.tobytes())
    return every.hexdigest()


@settings(max_examples=20, deadline=None)
@given(scenes, st.integers(0, 2**32))
def test_the_truth_is_that_of_the_parts(scene: Scene, seed: int) -> None:
    made = simulate(scene, seed)
    for take in made.takes:
        assert take.truth.muscle_uv == pytest.approx(rms(take.parts.muscle), rel=1e-9)
        assert take.truth.heart_uv == pytest.approx(rms(take.parts.heart), rel=1e-9)
        assert take.truth.floor_uv == pytest.approx(rms(take.parts.floor), rel=1e-9)
        assert take.truth.mains_uv == pytest.approx(rms(take.parts.mains), rel=1e-9)
    before = np.mean([np.log(rms(take.parts.muscle)) for take in made.before_takes], axis=0)
    after = np.mean([np.log(rms(take.parts.muscle)) for take in made.after_takes], axis=0)
    assert made.truth.log_ratios == pytest.approx(after - before, abs=1e-9)
    assert made.truth.mean_log_ratio == pytest.approx((after - before).mean(), abs=1e-9)
    assert made.truth.mean_percent == pytest.approx(100 * expm1((after - before).mean()), abs=1e-7)


@settings(max_examples=20, deadline=None)
@given(scenes, st.integers(0, 2**32))
def test_a_recording_is_the_sum_of_its_parts_within_one_step(scene: Scene, seed: int) -> None:
    """Where no sample was lost, and within what the recorder can write."""
    for take in simulate(scene, seed).takes:
        total = np.clip(take.parts.total, -scene.sensor.limit_uv, scene.sensor.limit_uv)
        for row, channel, dropped in zip(
            total, take.recording.channels, take.truth.dropped, strict=True
        ):
            arrived = np.ones(len(row), dtype=np.bool_)
            for piece in dropped:
                start, end = (round(edge * scene.rate_hz) for edge in (piece.start_s, piece.end_s))
                arrived[start:end] = False
            difference = np.abs(channel.samples_uv - row)[arrived]
            assert difference.max() <= 0.5001 * channel.step_uv


@settings(max_examples=15, deadline=None)
@given(scenes, st.integers(0, 2**32))
def test_a_recording_is_what_its_scene_says(scene: Scene, seed: int) -> None:
    made = simulate(scene, seed)
    assert len(made.before) == len(made.after) == scene.recordings
    assert len(made.repeats) == 2 * scene.repeats
    assert len(made.noise) == (1 if scene.noise_seconds else 0)
    for recording in (*made.before, *made.after, *made.repeats):
        assert recording.names == scene.names
        for channel in recording.channels:
            assert len(channel.samples_uv) == round(scene.seconds * scene.rate_hz)
            assert np.abs(channel.samples_uv).max() <= scene.sensor.limit_uv
            assert np.isfinite(channel.samples_uv).all()
        assert (recording.ecg is None) == (not scene.ecg_channel or scene.ecg_db is None)


@pytest.mark.parametrize("change", [-80.0, -18.0, 0.0, 10.0, 150.0])
@pytest.mark.parametrize("recordings", [1, 3])
def test_the_change_is_exactly_the_one_asked_for(change: float, recordings: int) -> None:
    truth = simulate(replace(SHORT, change_percent=change, recordings=recordings), 4).truth
    assert truth.percent == pytest.approx((change, change), abs=1e-10)
    assert truth.mean_percent == pytest.approx(change, abs=1e-10)
    assert truth.set_percent == (change, change)


def test_every_channel_can_change_by_its_own() -> None:
    truth = simulate(replace(SHORT, change_percent=(-30.0, 10.0)), 4).truth
    assert truth.percent == pytest.approx((-30, 10), abs=1e-10)
    assert truth.mean_log_ratio == pytest.approx((log(0.7) + log(1.1)) / 2)


@pytest.mark.parametrize("ecg_db", [12.0, 0.0, -6.0, -12.0])
@pytest.mark.parametrize("realised", [True, False])
def test_muscle_over_heart_is_exactly_the_one_asked_for(ecg_db: float, *, realised: bool) -> None:
    scene = replace(SHORT, ecg_db=ecg_db, muscle=Muscle(realised=realised))
    parts = simulate(scene, 5).before_takes[0].parts
    assert 20 * np.log10(rms(parts.muscle) / rms(parts.heart)) == pytest.approx(ecg_db, abs=1e-9)


def test_no_heart_is_no_heart() -> None:
    made = simulate(replace(SHORT, ecg_db=None), 5)
    assert not made.before_takes[0].parts.heart.any()
    assert made.truth.before[0].beats == ()


def test_the_heart_stays_as_large_when_the_muscle_slackens() -> None:
    scene = replace(SHORT, change_percent=-50, heart=Heart(size_sd=0, rate_sd_bpm=0))
    made = simulate(replace(scene, seconds=60), 6)
    sizes = [np.array(take.truth.heart_uv) for take in (made.before_takes + made.after_takes)]
    assert sizes[1] / sizes[0] == pytest.approx(1, abs=0.05)


@given(st.integers(0, 2**63))
@settings(max_examples=5, deadline=None)
def test_the_same_seed_gives_the_same_bytes_and_another_gives_others(seed: int) -> None:
    scene = replace(SHORT, seconds=5, channels=1)
    assert digest(simulate(scene, seed)) == digest(simulate(scene, seed))
    assert digest(simulate(scene, seed)) != digest(simulate(scene, seed + 1))


def test_more_noise_leaves_muscle_and_heart_as_they_were() -> None:
    quiet = simulate(SHORT, 7).before_takes[0].parts
    loud_scene = replace(
        SHORT,
        floor=Floor(noise_uv=9, pink_share=0.5),
        mains=Mains(hum_uv=30),
        faults=Faults(movements=2, dropped_percent=5),
    )
    loud = simulate(loud_scene, 7).before_takes[0].parts
    assert np.array_equal(quiet.muscle, loud.muscle)
    assert np.array_equal(quiet.heart, loud.heart)
    assert np.array_equal(quiet.drift, loud.drift)


def test_another_change_leaves_everything_before_as_it_was() -> None:
    one, other = (simulate(replace(SHORT, change_percent=change), 7) for change in (-18, 5))
    assert np.array_equal(one.before_takes[0].parts.total, other.before_takes[0].parts.total)
    ratio = one.after_takes[0].parts.muscle / other.after_takes[0].parts.muscle
    assert ratio == pytest.approx(0.82 / 1.05)


def test_recordings_are_not_copies_of_each_other() -> None:
    made = simulate(replace(SHORT, recordings=2, repeats=1, noise_seconds=6), 8)
    rows = np.array([take.parts.floor[0] for take in made.takes])
    likeness = np.corrcoef(rows) - np.eye(len(rows))
    assert np.abs(likeness).max() < 0.1


def test_a_noise_recording_has_no_muscle_and_a_heart_only_where_asked() -> None:
    plain = simulate(replace(SHORT, noise_seconds=8), 1).noise_takes[0]
    assert not plain.parts.muscle.any()
    assert not plain.parts.heart.any()
    assert plain.recording.channels[0].seconds == 8
    beating = simulate(replace(SHORT, noise_seconds=8, noise_has_heart=True), 1).noise_takes[0]
    assert beating.parts.heart.any()


def test_the_ecg_channel_shows_every_beat_the_channels_have() -> None:
    made = simulate(replace(SHORT, ecg_channel=True, seconds=20), 2).before_takes[0]
    ecg = made.recording.ecg
    assert ecg is not None
    for beat in made.truth.beats[1:-1]:
        middle = round(beat.time_s * ecg.rate_hz)
        near = np.abs(ecg.samples_uv[middle - 60 : middle + 60]).max()
        assert near > 4 * np.median(np.abs(ecg.samples_uv))


def test_standing_up_anew_spreads_as_asked_and_the_truth_follows() -> None:
    scene = replace(
        SHORT,
        seconds=5,
        channels=1,
        recordings=40,
        ecg_db=None,
        electrodes=Electrodes(stance_sd=0.12),
    )
    truth = simulate(replace(scene, rate_hz=250), 3).truth
    logs = np.log([take.muscle_uv[0] for take in (*truth.before, *truth.after)])
    logs[40:] -= log(0.82)
    assert logs.std(ddof=1) == pytest.approx(0.12, rel=0.25)
    assert truth.set_percent == (-18,)
    assert truth.percent[0] != pytest.approx(-18, abs=0.01)


def test_electrodes_put_back_change_gain_and_spectrum_after_only() -> None:
    scene = replace(
        SHORT,
        recordings=2,
        electrodes=Electrodes(replaced_gain_sd=0.2, replaced_median_sd=0.1),
    )
    truth = simulate(scene, 3).truth
    assert truth.before[0].muscle_uv == pytest.approx(truth.before[1].muscle_uv)
    assert truth.after[0].muscle_uv == pytest.approx(truth.after[1].muscle_uv)
    assert truth.percent[0] != pytest.approx(truth.percent[1], abs=0.1)
    assert truth.after[0].median_hz == truth.after[1].median_hz
    assert truth.after[0].median_hz[0] != pytest.approx(truth.before[0].median_hz[0], abs=0.1)


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        ({"seconds": 1.0}, "seconds"),
        ({"seconds": float("nan")}, "seconds"),
        ({"channels": 17}, "channels"),
        ({"change_percent": -100.0}, "change_percent"),
        ({"change_percent": (-18.0, -18.0)}, "change_percent"),
        ({"muscle": Muscle(median_hz=20)}, "muscle.median_hz"),
        ({"faults": Faults(dropped_percent=80)}, "faults.dropped_percent"),
        ({"seconds": 3000.0, "channels": 16}, "samples"),
    ],
)
def test_a_setting_beyond_its_limits_is_named(wrong: dict[str, Any], field: str) -> None:
    with pytest.raises(WrongUseError) as caught:
        Scene(**wrong)
    assert caught.value.field == field


def test_a_seed_below_zero_is_refused() -> None:
    with pytest.raises(WrongUseError, match="seed is -1"):
        simulate(SHORT, -1)


def test_a_continuous_ecg_that_is_too_short_is_refused() -> None:
    ecg = ContinuousEcg(np.ones((1, 2000)), 1000.0)
    with pytest.raises(WrongUseError, match="shorter than a recording"):
        simulate(replace(SHORT, heart=Heart(continuous=ecg)), 1)


def test_shapes_of_the_caller_are_what_the_channels_show() -> None:
    """One lead, a bump 40 ms wide: every channel shows that bump at every beat."""
    time_s = np.arange(-300, 600) / 1000
    bump = np.exp(-0.5 * (time_s / 0.02) ** 2)[None]
    heart = Heart(
        shapes=BeatShapes(bump, 1000.0, 300), shape_sd=0, respiratory_size_share=0, size_sd=0
    )
    made = simulate(replace(SHORT, heart=heart), 1).before_takes[0]
    wave = np.abs(made.parts.heart[0] / np.abs(made.parts.heart[0]).max())
    expected = sum(
        np.exp(-0.5 * ((np.arange(6000) / 1000 - beat.time_s) / 0.02) ** 2)
        for beat in made.truth.beats
    )
    inside = slice(100, -100)
    assert wave[inside] == pytest.approx(np.asarray(expected)[inside], abs=0.01)


def test_a_continuous_ecg_is_a_piece_of_what_was_given() -> None:
    rng = np.random.default_rng(0)
    time_s = np.arange(20_000) / 1000
    lead = np.cumsum(rng.standard_normal(20_000)) * 0.01 + np.sin(2 * np.pi * 1.3 * time_s)
    ecg = ContinuousEcg(lead[None], 1000.0, tuple(np.arange(1, 19.5, 0.5).tolist()))
    made = simulate(replace(SHORT, rate_hz=1000, heart=Heart(continuous=ecg)), 1).before_takes[0]
    wave = made.parts.heart[0]
    pieces = np.lib.stride_tricks.sliding_window_view(lead, len(wave))
    likeness = [abs(np.corrcoef(piece, wave)[0, 1]) for piece in pieces[::1]]
    first = int(np.argmax(likeness))
    assert likeness[first] == pytest.approx(1, abs=1e-4)
    expected = [time for time in np.arange(1.5, 19.5, 0.5) if first <= 1000 * time < first + 6000]
    found = [beat.time_s + first / 1000 for beat in made.truth.beats]
    assert found == pytest.approx(expected, abs=0.002)
