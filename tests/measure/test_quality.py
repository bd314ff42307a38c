from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from recordings import LIMIT_UV, RATE_HZ, Standing, recording
from rekmaat.measure.filters import band_of
from rekmaat.measure.quality import clipped_share, lost_percent, refusals
from rekmaat.measure.recording import Recording
from rekmaat.measure.simulate import Faults, Floor, Mains, Muscle, Scene, Sensor, simulate
from rekmaat.measure.tension import RecordingTension, measure


def codes_of(one: Recording, channel: int = 0) -> set[str]:
    return {it.code for it in measure([one]).recordings[0].channels[channel].findings}


def test_a_clean_recording_has_no_findings() -> None:
    measured = measure([Standing(1).recording()]).recordings[0]
    assert [channel.findings for channel in measured.channels] == [(), ()]


def test_a_dead_channel_is_said_and_the_other_still_measured() -> None:
    one = Standing(2)
    samples = one.samples_uv.copy()
    samples[0] = 17.0
    measured = measure([recording(samples)]).recordings[0]
    assert [channel.alive for channel in measured.channels] == [False, True]
    assert codes_of(recording(samples)) == {"channel-flat"}


def test_lost_samples_are_said_and_left_out() -> None:
    samples = Standing(3).samples_uv.copy()
    samples[0, 20_000:24_000] = samples[0, 20_000]
    assert "samples-lost" in codes_of(recording(samples))
    assert codes_of(recording(samples), channel=1) == set()
    measured = measure([recording(samples)]).recordings[0]
    assert measured.kept.sum() == pytest.approx(4 * 28, abs=2)
    rms = np.sqrt((Standing(3).muscle_uv[0] ** 2).mean())
    assert measured.channels[0].tension_uv == pytest.approx(rms, rel=0.03)


def test_many_lost_samples_carry_no_verdict() -> None:
    samples = Standing(3).samples_uv.copy()
    samples[0, 20_000:34_000] = samples[0, 20_000]
    found = measure([recording(samples)]).recordings[0].channels[0]
    assert "samples-lost-many" in {finding.code for finding in found.findings}
    assert not found.trusted


def test_clipping_carries_no_verdict() -> None:
    samples = np.clip(200 * Standing(4).muscle_uv, -LIMIT_UV, LIMIT_UV)
    found = measure([recording(samples)]).recordings[0].channels[0]
    assert "channel-clipped" in {finding.code for finding in found.findings}
    assert not found.trusted


def test_a_few_samples_at_the_limit_are_only_noted() -> None:
    samples = Standing(5).samples_uv.copy()
    samples[0, 9_000:9_004] = LIMIT_UV
    one = recording(samples)
    assert "channel-clips-rarely" in codes_of(one)
    assert clipped_share(one.channels[0]) == pytest.approx(4 / 60_000)


def test_one_sample_at_the_limit_is_the_range_of_the_file_and_no_clipping() -> None:
    samples = Standing(6).samples_uv.copy()
    samples[0, 100] = LIMIT_UV
    assert clipped_share(recording(samples).channels[0]) == 0


@pytest.mark.parametrize("times", [1 / 1000, 1000])
def test_a_unit_a_thousand_times_wrong_is_said_and_carries_no_verdict(times: float) -> None:
    wrong = measure([recording(Standing(7).samples_uv * times)]).recordings[0].channels[0]
    assert "amplitude-implausible" in {finding.code for finding in wrong.findings}
    assert not wrong.trusted


def test_mains_above_the_muscle_is_said_and_far_above_it_carries_no_verdict() -> None:
    assert "mains-strong" in codes_of(Standing(8, mains_uv=12).recording())
    loud = measure([Standing(8, mains_uv=150).recording()]).recordings[0].channels[0]
    assert not loud.trusted


def test_too_short_is_refused_with_the_least_that_is_needed() -> None:
    one = recording(np.zeros((2, round(14.9 * RATE_HZ))))
    found = refusals(one, 15)
    assert [it.code for it in found] == ["too-short"]
    assert found[0].arguments["shortest_s"] == 15


def test_too_slow_is_refused_with_what_would_be_lost() -> None:
    found = refusals(recording(np.zeros((1, 30_000)), rate_hz=200), 15)
    assert found[0].code == "rate-too-low"
    assert found[0].arguments["lost_percent"] == lost_percent(200)


@pytest.mark.parametrize(("rate_hz", "shown"), [(200, 72), (250, 82), (500, 97)])
def test_the_power_that_a_slow_rate_loses_is_that_of_the_lumbar_spectrum(
    rate_hz: float, shown: int
) -> None:
    """measuring.md 1, for the whole Nyquist band; ours ends at 0.9 of it, so loses a bit more."""
    lost = lost_percent(rate_hz)
    assert 100 - shown <= lost <= 100 - shown + 7
    assert band_of(rate_hz)[1] == 0.45 * rate_hz


def test_at_a_thousand_hertz_nothing_is_lost() -> None:
    assert lost_percent(1000) == 0
    assert "rate-low" not in codes_of(Standing(9, rate_hz=1000.0).recording())
    assert "rate-low" in codes_of(Standing(9, rate_hz=500.0).recording())


def test_a_clock_that_is_a_little_slow_loses_nothing() -> None:
    assert "rate-low" not in codes_of(Standing(9, rate_hz=999.87).recording())


def simulated(scene: Scene, seed: int = 1) -> RecordingTension:
    return measure(simulate(scene, seed).before).recordings[0]


def all_codes(one: RecordingTension) -> set[str]:
    inside = {finding.code for channel in one.channels for finding in channel.findings}
    return inside | {finding.code for finding in one.findings}


QUIET = Scene(seconds=20, channels=2, ecg_db=None)


@pytest.mark.parametrize("rate_hz", [1925.9, 2148.1481, 4000.0])
@pytest.mark.parametrize("channels", [1, 8])
def test_a_sound_recording_of_any_rate_raises_no_alarm(channels: int, rate_hz: float) -> None:
    for seed in range(2):
        one = simulated(replace(QUIET, rate_hz=rate_hz, channels=channels, seconds=15), seed)
        assert all_codes(one) == set()


@pytest.mark.parametrize(
    ("scene", "code"),
    [
        (replace(QUIET, muscle=Muscle(level_uv=0.05), floor=Floor(noise_uv=3)), "at-floor"),
        (replace(QUIET, mains=Mains(hum_uv=200)), "mains-too-strong"),
        (replace(QUIET, ecg_db=-26), "heartbeats-too-strong"),
        (replace(QUIET, sensor=Sensor(limit_uv=10, offset_uv=0, drift_uv=0)), "channel-clipped"),
        (replace(QUIET, faults=Faults(dropped_percent=30)), "samples-lost-many"),
        (replace(QUIET, muscle=Muscle(level_uv=9000), sensor=Sensor(limit_uv=1e6)),
         "amplitude-implausible"),
        (replace(QUIET, muscle=Muscle(sway_sd=1.0)), "channel-unsteady"),
    ],
    ids=lambda it: it if isinstance(it, str) else "",
)  # fmt: skip
def test_what_spoils_a_reading_is_named_and_takes_its_trust(scene: Scene, code: str) -> None:
    one = simulated(scene)
    assert code in all_codes(one)
    marked = [it for it in one.channels if code in {finding.code for finding in it.findings}]
    assert marked
    assert not any(channel.trusted for channel in marked)


@pytest.mark.parametrize("ecg_db", [-20.0, -30.0, -40.0])
def test_a_heart_that_drowns_the_muscle_never_carries_a_verdict(ecg_db: float) -> None:
    for seed in range(3):
        one = simulated(replace(QUIET, ecg_db=ecg_db, channels=1), seed)
        truth = simulate(replace(QUIET, ecg_db=ecg_db, channels=1), seed).truth.before[0]
        for channel, true_uv in zip(one.channels, truth.muscle_uv, strict=True):
            if channel.trusted and channel.alive:
                assert channel.tension_uv == pytest.approx(true_uv, rel=0.05)


def test_every_finding_names_its_file_and_place() -> None:
    scene = replace(QUIET, ecg_db=-20, mains=Mains(hum_uv=100), faults=Faults(movements=2))
    one = simulated(scene)
    for finding in (*one.findings, *(it for channel in one.channels for it in channel.findings)):
        assert finding.arguments["file"] == one.file
        assert finding.arguments["place"]


@settings(max_examples=40, deadline=None)
@given(data=st.data())
def test_the_share_that_is_clipped_counts_runs_of_three_at_the_limit(data: st.DataObject) -> None:
    runs = data.draw(st.lists(st.integers(1, 9), min_size=1, max_size=12))
    samples = np.random.default_rng(0).uniform(-100, 100, 20_000)
    for place, length in enumerate(runs):
        limit = LIMIT_UV if place % 2 else -LIMIT_UV
        samples[1000 * place + 500 : 1000 * place + 500 + length] = limit
    expected = sum(length for length in runs if length >= 3) / len(samples)
    assert clipped_share(recording(samples[None]).channels[0]) == pytest.approx(expected)


@settings(max_examples=60, deadline=None)
@given(rate_hz=st.floats(50, 4000), more=st.floats(1, 500))
def test_a_faster_rate_never_loses_more(rate_hz: float, more: float) -> None:
    assert 0 <= lost_percent(rate_hz + more) <= lost_percent(rate_hz) <= 100


def test_each_channel_that_is_too_slow_is_refused_by_name() -> None:
    fast, slow = recording(np.zeros((1, 40_000))), recording(np.zeros((2, 8_000)), 380.0)
    mixed = Recording("mixed.edf", (*fast.channels, *slow.channels[1:]))
    found = refusals(mixed, 15)
    assert [(it.code, it.arguments["place"]) for it in found] == [
        ("rate-too-low", slow.channels[1].name)
    ]
