"""Three defensible ways of reading the same recordings."""

from functools import cache

import numpy as np
import pytest
from numpy.typing import NDArray

from recordings import Standing
from rekmaat.measure.frames import Amplitude
from rekmaat.measure.simulate import Scene, Simulation, simulate
from rekmaat.measure.tension import (
    OTHER_WAYS,
    STANDARD,
    Measurement,
    Way,
    measure,
    measure_in_ways,
)

Floats = NDArray[np.float64]

WAYS = (STANDARD, *OTHER_WAYS)


@cache
def session(ecg_db: float | None, median_change_percent: float = 0.0) -> Simulation:
    scene = Scene(
        seconds=30,
        channels=4,
        ecg_db=ecg_db,
        change_percent=-18.0,
        median_change_percent=median_change_percent,
    )
    return simulate(scene, 7)


@cache
def in_ways(ecg_db: float | None, median_change_percent: float = 0.0) -> tuple[Measurement, ...]:
    made = session(ecg_db, median_change_percent)
    return measure_in_ways([*made.before, *made.after], None, WAYS)


def log_ratios(measured: Measurement) -> Floats:
    before, after = measured.recordings
    return np.array([
        np.log(after.channel(one.name).tension_uv / one.tension_uv) for one in before.channels
    ])  # fmt: skip


def test_the_ways_differ_in_band_in_gate_and_in_average() -> None:
    """M04."""
    assert len({way.name for way in WAYS}) == 3
    assert {way.band_hz for way in WAYS} == {(20.0, 450.0), (30.0, 450.0)}
    assert {way.amplitude for way in WAYS} == set(Amplitude)
    assert {way.cores for way in WAYS} == {True, False}


@pytest.mark.parametrize("ecg_db", [None, 0.0, -9.0])
@pytest.mark.parametrize("place", range(3))
def test_every_way_reads_the_same_change(place: int, ecg_db: float | None) -> None:
    errors = log_ratios(in_ways(ecg_db)[place]) - np.array(session(ecg_db).truth.log_ratios)
    assert abs(errors.mean()) < 0.01
    assert np.abs(errors).max() < 0.03


@pytest.mark.parametrize("place", range(3))
def test_no_way_takes_a_shift_of_the_spectrum_for_a_change(place: int) -> None:
    """measuring.md 2c: a 100 Hz high-pass reads 9 % here."""
    errors = log_ratios(in_ways(None, -10.0)[place])
    errors -= session(None, -10.0).truth.log_ratios
    assert abs(errors.mean()) < 0.02


def test_reading_in_ways_is_reading_in_each() -> None:
    made = session(0.0)
    recordings = [*made.before, *made.after]
    for way, together in zip(WAYS, in_ways(0.0), strict=True):
        alone = measure(recordings, way=way)
        np.testing.assert_array_equal(log_ratios(alone), log_ratios(together))
        assert together.way is way
    np.testing.assert_array_equal(log_ratios(measure(recordings)), log_ratios(in_ways(0.0)[0]))


def test_a_narrower_band_holds_less_and_the_floor_with_it() -> None:
    whole, narrow, _ = in_ways(None)
    for one, other in zip(whole.recordings[0].channels, narrow.recordings[0].channels, strict=True):
        assert 0.85 < other.tension_uv / one.tension_uv < 1
        assert one.floor_uv2 is not None
        assert other.floor_uv2 is not None
        # 420 of 430 hertz of a white floor.
        assert other.floor_uv2 / one.floor_uv2 == pytest.approx(420 / 430, abs=0.005)


def test_rectified_or_squared_gaussian_emg_has_one_size() -> None:
    squared, _, rectified = in_ways(None)
    for one, other in zip(
        squared.recordings[0].channels, rectified.recordings[0].channels, strict=True
    ):
        # Sway within a window makes the rectified mean a little smaller.
        assert other.tension_uv / one.tension_uv == pytest.approx(1, abs=0.02)


def test_cores_count_everywhere_or_nowhere() -> None:
    """A recording with a heart beside one without: what is done to one is done to both."""
    quiet, beating = Standing(1, seconds=30), Standing(2, seconds=30, heart_uv=40.0)
    gated = Way("gated", cores=False)
    for way in (STANDARD, gated):
        measured = measure([quiet.recording(), beating.recording()], way=way)
        assert measured.cores_counted in {False, way.cores}
    assert not measure([beating.recording()], way=gated).cores_counted
    assert measure([quiet.recording()]).cores_counted


def test_the_gate_leaves_out_the_cores_of_beats() -> None:
    made = session(0.0)
    counted = [
        measure(made.before, way=way).recordings[0].channels[0].undisturbed.mean()
        for way in (STANDARD, Way("gated", cores=False))
    ]
    beats = len(made.before_takes[0].truth.beats)
    assert counted[1] == pytest.approx(1 - 0.14 * beats / 30, abs=0.03)
    assert counted[1] <= counted[0]
