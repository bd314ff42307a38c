"""Heartbeats against the truth of simulated hearts, and against real recordings."""

from functools import cache

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray
from scipy import signal

import real_recordings
from recordings import Standing
from rekmaat.measure.heartbeat import Heartbeats, find_heartbeats
from rekmaat.measure.prepared import prepare
from rekmaat.measure.recording import Recording
from rekmaat.measure.simulate import Faults, Heart, Scene, Simulation, simulate
from rekmaat.measure.simulate.truth import Take
from rekmaat.measure.tension import RecordingTension, measure

Floats = NDArray[np.float64]

SECONDS = 20.0
SAME_S = 0.06
ENDS_S = 0.4
AT_LEAST = 0.98
HEARTS = {
    "steady": Heart(),
    "fibrillating": Heart(fibrillation=True),
    "slow": Heart(rate_bpm=44, rate_change_bpm=0),
    "fast": Heart(rate_bpm=120),
    "speeding up": Heart(rate_trend_percent=40),
    "breathing deeply": Heart(respiratory_rate_share=0.12, respiratory_size_share=0.35),
}


def measured(one: Standing) -> RecordingTension:
    return measure([one.recording()]).recordings[0]


def codes(one: RecordingTension) -> set[str]:
    in_channels = {finding.code for channel in one.channels for finding in channel.findings}
    return in_channels | {finding.code for finding in one.findings}


@cache
def beating(heart: Heart, ecg_db: float, seed: int, channels: int = 3) -> Simulation:
    scene = Scene(seconds=SECONDS, rate_hz=1000, channels=channels, ecg_db=ecg_db, heart=heart)
    return simulate(scene, seed)


def found_in(recording: Recording) -> Heartbeats:
    return measure([recording]).recordings[0].beats


def all_s(beats: Heartbeats) -> Floats:
    return np.sort(np.concatenate([beats.times_s, beats.odd_s]))


def matched(take: Take) -> tuple[int, int, int, int]:
    """True beats away from the ends, those found, found beats, and those that are true.

    A beat is timed by its shape, which leads or lags the R wave a little, always the same.
    """
    true_s = np.array([beat.time_s for beat in take.truth.beats])
    read_s = all_s(found_in(take.recording))
    if len(read_s) == 0:
        return len(true_s), 0, 0, 0
    apart = read_s[:, None] - true_s
    apart -= np.median(apart[np.arange(len(read_s)), np.abs(apart).argmin(axis=1)])
    same = np.abs(apart) < SAME_S
    inner = (true_s > ENDS_S) & (true_s < SECONDS - ENDS_S)
    return inner.sum(), same.any(axis=0)[inner].sum(), len(read_s), same.any(axis=1).sum()


@pytest.mark.parametrize("ecg_db", [6.0, 0.0, -6.0, -12.0])
def test_the_beats_of_every_heart_are_found_and_nothing_else(ecg_db: float) -> None:
    """Sensitivity and share of true ones over 98 %, over all hearts together."""
    totals = np.zeros(4)
    for place, heart in enumerate(HEARTS.values()):
        made = beating(heart, ecg_db, place)
        totals += np.sum([matched(take) for take in (*made.before_takes, *made.after_takes)], 0)
    true, found, told, right = totals
    assert found / true > AT_LEAST
    assert right / told > AT_LEAST


@pytest.mark.parametrize("channels", [1, 2, 8])
def test_beats_are_found_in_one_channel_as_in_many(channels: int) -> None:
    made = beating(Heart(), -6.0, 1, channels)
    for take in (*made.before_takes, *made.after_takes):
        true, found, told, right = matched(take)
        assert found == true
        assert right == told


@pytest.mark.parametrize("percent", [5.0, 10.0, 20.0])
def test_as_many_premature_beats_are_told_as_there_are(percent: float) -> None:
    true = told = 0
    for seed in range(4):
        made = beating(Heart(premature_percent=percent), -9.0, seed)
        for take in (*made.before_takes, *made.after_takes):
            true += sum(beat.premature for beat in take.truth.beats)
            told += len(found_in(take.recording).odd_s)
    assert 0.75 * true <= told <= 1.1 * true


def test_a_heart_of_which_every_second_beat_is_premature_is_found() -> None:
    """It has two shapes, and no interval that is the usual one."""
    heart = Heart(premature_percent=40)
    for seed in range(4):
        for take in beating(heart, -12.0, seed).before_takes:
            beats = found_in(take.recording)
            premature = sum(beat.premature for beat in take.truth.beats)
            assert len(beats.times_s) >= 0.9 * (len(take.truth.beats) - premature) - 1, seed
            assert len(beats.odd_s) >= 0.7 * premature - 1, seed


@pytest.mark.parametrize("name", HEARTS)
def test_without_premature_beats_hardly_any_is_told(name: str) -> None:
    odd = [
        len(found_in(recording).odd_s)
        for db in (0.0, -12.0)
        for made in [beating(HEARTS[name], db, list(HEARTS).index(name))]
        for recording in (*made.before, *made.after)
    ]
    assert sum(odd) <= 1


def test_where_a_beat_is_missing_none_is_made_up() -> None:
    beating_one = Standing(4, heart_uv=8.0, seconds=30, rate_hz=1000)
    whole_s = all_s(measured(beating_one).beats)
    skipped_s = whole_s[len(whole_s) // 2]
    near = np.abs(np.arange(30_000) / 1000 - skipped_s) < 0.2
    beating_one.samples_uv[:, near] = Standing(4, seconds=30, rate_hz=1000).samples_uv[:, near]
    left_s = all_s(measured(beating_one).beats)
    assert np.abs(left_s - skipped_s).min() > 0.3
    assert len(left_s) == len(whole_s) - 1


def test_a_heart_is_found_through_movements() -> None:
    scene = Scene(seconds=30, channels=4, ecg_db=-6, faults=Faults(movements=2))
    for seed in range(3):
        take = simulate(scene, seed).before_takes[0]
        count = found_in(take.recording).count
        cut_s = 2 * 1.5
        assert count >= len(take.truth.beats) * (1 - cut_s / 30) - 2
        assert count <= len(take.truth.beats) + 1


@settings(max_examples=10, deadline=None)
@given(gain=st.floats(1e-3, 1e3), order=st.permutations(range(3)))
def test_neither_size_nor_order_of_the_channels_matters(gain: float, order: list[int]) -> None:
    slow_uv, rate_hz = prepare(beating(Heart(), -3.0, 2).before[0]).slow(())
    plain = find_heartbeats(slow_uv, rate_hz)
    mixed = find_heartbeats((gain * slow_uv[order]).astype(np.float32), rate_hz)
    np.testing.assert_allclose(mixed.times_s, plain.times_s, atol=0.002)
    assert len(mixed.odd_s) == len(plain.odd_s)


def test_channels_that_depend_on_each_other_do_not_hide_the_heart() -> None:
    """As with an average reference, or leads that are differences of others."""
    slow_uv, rate_hz = prepare(beating(Heart(), -3.0, 3).before[0]).slow(())
    plain = find_heartbeats(slow_uv, rate_hz)
    for dependent in (
        np.concatenate([slow_uv, slow_uv]),
        slow_uv - slow_uv.mean(axis=0),
        np.concatenate([slow_uv, slow_uv[:1] - slow_uv[1:2]]),
    ):
        assert len(find_heartbeats(dependent, rate_hz).times_s) == len(plain.times_s)


def test_a_channel_of_the_ecg_itself_helps_to_find_a_weak_heart() -> None:
    scene = Scene(seconds=SECONDS, rate_hz=1000, channels=1, ecg_db=14, ecg_channel=True)
    take = simulate(scene, 3).before_takes[0]
    assert found_in(take.recording).count == pytest.approx(len(take.truth.beats), abs=1)


@pytest.mark.parametrize("seed", range(2))
def test_plain_heartbeats_are_found_and_counted(seed: int) -> None:
    one = measured(Standing(seed, heart_uv=6.0, seconds=60, rate_hz=1000))
    assert one.heartbeats == pytest.approx(58 / 0.85, abs=5)  # 70 a minute, the ends left out
    assert codes(one) & {"heartbeats", "heartbeats-strong"}


def test_heartbeats_stronger_than_the_muscle_are_taken_out_and_said() -> None:
    one, quiet = Standing(1, heart_uv=12.0, seconds=60), Standing(1, seconds=60)
    found = measured(one)
    assert "heartbeats-strong" in codes(found)
    read = [channel.tension_uv for channel in found.channels]
    assert read == pytest.approx([it.tension_uv for it in measured(quiet).channels], rel=0.02)


def test_heartbeats_far_stronger_than_the_muscle_carry_no_verdict() -> None:
    one = measured(Standing(1, heart_uv=60.0, seconds=60))
    assert "heartbeats-too-strong" in codes(one)
    assert not any(channel.trusted for channel in one.channels)


def test_without_a_heart_none_is_found() -> None:
    """At most one in a hundred recordings, of 15 s too."""
    counts = [
        measured(Standing(seed, seconds=seconds, rate_hz=1000, channels=channels)).heartbeats
        for seed in range(25)
        for seconds, channels in ((15, 1), (15, 4), (30, 1), (30, 2))
    ]
    assert len(counts) == 100
    assert sum(count > 0 for count in counts) <= 1


def test_swaying_slowly_is_no_heartbeat() -> None:
    assert measured(Standing(2, sway=0.6, seconds=60)).heartbeats == 0


@pytest.mark.parametrize("every_s", [0.8, 1.0])
def test_bursts_of_a_muscle_are_no_heartbeat_however_regular(every_s: float) -> None:
    """Each is another, while a heart has one shape."""
    for seed in range(4):
        one = Standing(seed, seconds=30, rate_hz=1000)
        time_s = np.arange(one.samples_uv.shape[1]) / 1000
        burst = np.exp(-((((time_s + every_s / 2) % every_s - every_s / 2) / 0.08) ** 2))
        one.samples_uv[:] += 6 * burst * one.muscle_uv
        assert measured(one).heartbeats == 0, seed


def reference_s(rows_uv: Floats, rate_hz: float) -> Floats:
    """The beats of a clean ECG: summits of the power of 8-30 Hz, smoothed."""
    band = signal.butter(3, (8, 30), "bandpass", fs=rate_hz, output="sos")
    smooth = signal.butter(2, 10, fs=rate_hz, output="sos")
    power = signal.sosfiltfilt(smooth, (signal.sosfiltfilt(band, rows_uv, axis=1) ** 2).sum(0))
    least = 0.3 * np.quantile(power, 0.99)
    return signal.find_peaks(power, distance=int(0.35 * rate_hz), height=least)[0] / rate_hz


@pytest.mark.parametrize(
    "leads", [[0], [0, 1], [0, 1, 2, 3, 4, 5], [7, 9, 11], list(range(15))], ids=len
)
def test_every_beat_of_a_real_ecg_is_found_within_twenty_milliseconds(leads: list[int]) -> None:
    """Also where the leads are sums and differences of each other."""
    ecg = real_recordings.ptb_ecg()
    rows_uv = np.array([ecg.channels[lead].samples_uv for lead in leads])
    true_s = reference_s(rows_uv, 1000.0)
    beats = found_in(real_recordings.of("s0010", rows_uv))
    assert len(true_s) == beats.count == 52
    assert np.abs(all_s(beats) - true_s).max() < 0.02
    assert len(beats.odd_s) == 0


def test_no_heart_is_found_in_arms_and_legs() -> None:
    counts = {one.file: found_in(one).count for one in real_recordings.without_a_heart()}
    assert set(counts.values()) == {0}, counts


@pytest.mark.parametrize("name", ["3Apie.txt", "5Npie.txt"])
def test_no_heart_is_found_in_any_muscle_of_a_leg_alone(name: str) -> None:
    leg = real_recordings.leg(name)
    for channel in leg.channels:
        assert found_in(Recording(name, (channel,))).count == 0, channel.name
