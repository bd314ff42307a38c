"""Changes told from simulated recordings: what is said beside the number, and what is refused."""

from dataclasses import replace
from functools import cache

import numpy as np
import pytest

from rekmaat.errors import RefusedError
from rekmaat.judge.verdict import Verdict
from rekmaat.measure.recording import Recording
from rekmaat.measure.simulate import Faults, Floor, Heart, Scene, Sensor, Simulation, simulate
from rekmaat.measure.tension import OTHER_WAYS, STANDARD
from rekmaat.service.emg_report import ChangeReport
from rekmaat.service.library import compare

SCENE = Scene(seconds=20, channels=2, ecg_db=-3, change_percent=0.0)


@cache
def session(scene: Scene, seed: int = 1) -> Simulation:
    return simulate(scene, seed)


def report(scene: Scene, seed: int = 1) -> ChangeReport:
    made = session(scene, seed)
    return compare(made.before, made.after)


def codes(one: ChangeReport) -> set[str]:
    return {finding.code for finding in one.noticed}


def shifts(scene: Scene) -> list[int]:
    return [
        int(finding.arguments["percent"])
        for finding in report(scene).findings
        if finding.code == "spectrum-shifted"
    ]


@pytest.mark.parametrize("percent", [-10.0, 10.0])
def test_a_shift_of_the_median_frequency_is_told_and_is_no_change(percent: float) -> None:
    scene = replace(SCENE, median_change_percent=percent, channels=4, seconds=40)
    assert shifts(scene) == [pytest.approx(percent, abs=3.5)]
    told = report(scene).overall
    assert abs(told.percent_change) < 1
    assert told.verdict in {Verdict.NO_CHANGE, Verdict.CANNOT_TELL}


def test_where_the_spectrum_stays_no_shift_is_told() -> None:
    assert shifts(replace(SCENE, channels=4, seconds=40)) == []


def test_the_told_change_is_that_of_the_first_of_three_ways() -> None:
    one = report(replace(SCENE, change_percent=-30.0, recordings=3))
    assert [way.way for way in one.ways] == [way.name for way in (STANDARD, *OTHER_WAYS)]
    assert one.overall.percent_change == one.ways[0].judgement.percent_change
    changes = [way.judgement.percent_change for way in one.ways]
    assert np.ptp(changes) < 4


def moved(recording: Recording, share: float) -> Recording:
    """Somebody who does not stand still: three knocks a second, for that share of the time."""
    rng = np.random.default_rng(5)
    channels = []
    for channel in recording.channels:
        samples = channel.samples_uv.copy()
        count = round(share * len(samples))
        time_s = np.arange(count) / channel.rate_hz
        knocks = np.exp(-(time_s % 0.33) / 0.05)
        samples[:count] += 400 * knocks * rng.standard_normal(count)
        channels.append(replace(channel, samples_uv=samples))
    return replace(recording, channels=tuple(channels))


def jumping(recording: Recording, knocks: int) -> Recording:
    """Somebody who is knocked again and again, for a fifth of a second."""
    channels = []
    for channel in recording.channels:
        samples = channel.samples_uv.copy()
        rate_hz = channel.rate_hz
        for at_s in np.linspace(0.5, recording.channels[0].seconds - 1, knocks):
            start = round(at_s * rate_hz)
            burst = np.random.default_rng(start).standard_normal(round(0.2 * rate_hz))
            samples[start : start + len(burst)] += 500 * burst
        channels.append(replace(channel, samples_uv=samples))
    return replace(recording, channels=tuple(channels))


def test_recordings_of_which_over_half_is_cut_are_refused_and_say_so() -> None:
    made = session(SCENE)
    restless = tuple(jumping(one, knocks=10) for one in made.after)
    with pytest.raises(RefusedError) as refused:
        compare(made.before, restless)
    found = {finding.code: finding for finding in refused.value.findings}
    assert "no-usable-channel" in found
    assert found["too-much-cut"].arguments["file"] == made.after[0].file
    assert int(found["too-much-cut"].arguments["percent"]) > 50
    assert made.after[0].file in str(refused.value)


def test_recordings_of_which_a_third_is_cut_are_read_and_carry_no_verdict() -> None:
    made = session(replace(SCENE, change_percent=-40.0))
    one = compare(made.before, [jumping(it, knocks=7) for it in made.after])
    assert {"much-cut", "verdict-withheld", "seconds-cut"} <= codes(one)
    assert one.overall.verdict is Verdict.CANNOT_TELL
    assert one.overall.percent_change == pytest.approx(made.truth.mean_percent, abs=4)


def test_recordings_full_of_movement_never_pass_for_tension() -> None:
    made = session(SCENE)
    for share in (0.3, 0.6, 0.9):
        restless = tuple(moved(one, share) for one in made.after)
        try:
            one = compare(made.before, restless)
        except RefusedError as error:
            told = {finding.code for finding in error.findings}
            assert told & {"too-much-cut", "at-floor"}
            continue
        quiet = abs(one.overall.percent_change - made.truth.mean_percent) < 5
        assert quiet or one.withheld, share


@pytest.mark.parametrize(
    ("scene", "expected"),
    [
        (replace(SCENE, faults=Faults(movements=1)), "seconds-cut"),
        (replace(SCENE, channels=4, faults=Faults(loose_channel=2)), "electrode-loose"),
        (replace(SCENE, faults=Faults(dropped_percent=3, dropped_burst_s=0.05)), "samples-lost"),
        (replace(SCENE, sensor=Sensor(low_pass_hz=450)), "floor-filtered"),
        (replace(SCENE, floor=Floor(noise_uv=4, pink_share=1)), "floor-coloured"),
        (replace(SCENE, ecg_db=-12, heart=Heart(premature_percent=15)), "heartbeats-odd"),
        (replace(SCENE, ecg_db=-12), "heartbeats-strong"),
    ],
    ids=lambda it: it if isinstance(it, str) else "",
)
def test_what_is_wrong_with_a_recording_is_told_by_name(scene: Scene, expected: str) -> None:
    try:
        told = codes(report(scene))
    except RefusedError as error:
        told = {finding.code for finding in error.findings}
    assert expected in told


@pytest.mark.parametrize("ecg_db", [None, 0.0, -9.0])
def test_a_plain_session_raises_no_alarm(ecg_db: float | None) -> None:
    told = codes(report(replace(SCENE, ecg_db=ecg_db, channels=4), seed=3))
    assert told <= {"heartbeats-everywhere", "heartbeats-strong", "prior-stands-in"}
