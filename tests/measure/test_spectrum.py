"""The spectrum of the muscle alone, and the frequency that halves its power."""

from functools import cache

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from rekmaat.measure.filters import BAND_HZ, Density
from rekmaat.measure.floor import Floor as Known
from rekmaat.measure.simulate import Floor, Scene, Simulation, simulate
from rekmaat.measure.spectrum import median_frequency, muscle_spectrum
from rekmaat.measure.tension import Measurement, measure

Floats = NDArray[np.float64]

FREQUENCY_HZ = np.arange(0, 500, 0.5)
quick = settings(max_examples=40, deadline=None)


@cache
def session(median_change_percent: float = 0.0, rate_hz: float = 2000.0) -> Simulation:
    scene = Scene(
        seconds=40,
        channels=4,
        rate_hz=rate_hz,
        change_percent=0.0,
        median_change_percent=median_change_percent,
        ecg_db=-3,
        floor=Floor(noise_uv=1.0),
    )
    return simulate(scene, 5)


@cache
def measured(median_change_percent: float = 0.0, rate_hz: float = 2000.0) -> Measurement:
    made = session(median_change_percent, rate_hz)
    return measure([*made.before, *made.after])


def medians_hz(one: Measurement, recording: int) -> Floats:
    return np.array([channel.median_hz for channel in one.recordings[recording].channels])


@pytest.mark.parametrize("rate_hz", [1925.9, 2148.1481, 4000.0])
def test_the_median_frequency_is_that_of_the_muscle(rate_hz: float) -> None:
    made, read = session(rate_hz=rate_hz), measured(rate_hz=rate_hz)
    for place, take in enumerate((*made.before_takes, *made.after_takes)):
        errors = medians_hz(read, place) - np.array(take.truth.median_hz)
        assert abs(errors.mean()) < 2
        assert np.abs(errors).max() < 5  # one channel of 40 s is known to about 1.2 Hz


@pytest.mark.parametrize("percent", [-10.0, 10.0])
def test_a_shift_of_the_spectrum_shows_in_the_median_frequency(percent: float) -> None:
    one = measured(percent)
    shift = medians_hz(one, 1).mean() / medians_hz(one, 0).mean() - 1
    assert 100 * shift == pytest.approx(percent, abs=3)


@pytest.mark.parametrize("percent", [-10.0, 10.0])
def test_a_shift_of_the_spectrum_leaves_the_tension(percent: float) -> None:
    before, after = measured(percent).recordings
    ratios = [
        after.channel(one.name).tension_uv / one.tension_uv / np.exp(truth)
        for one, truth in zip(before.channels, session(percent).truth.log_ratios, strict=True)
    ]
    assert np.mean(ratios) == pytest.approx(1, abs=0.005)


@quick
@given(low_hz=st.floats(30, 150), width_hz=st.floats(20, 200), size=st.floats(1e-3, 1e3))
def test_the_middle_of_a_flat_spectrum_halves_it(
    low_hz: float, width_hz: float, size: float
) -> None:
    high_hz = low_hz + width_hz
    flat = np.where(np.abs(FREQUENCY_HZ - (low_hz + high_hz) / 2) < width_hz / 2, size, 0.0)
    found = median_frequency(Density(FREQUENCY_HZ, flat), None)
    assert found == pytest.approx((low_hz + high_hz) / 2, abs=0.75)


def test_a_known_floor_does_not_move_the_median_frequency() -> None:
    muscle = np.exp(-(((FREQUENCY_HZ - 90) / 30) ** 2))
    alone = median_frequency(Density(FREQUENCY_HZ, muscle), None)
    noisy = Density(FREQUENCY_HZ, muscle + 0.2)
    assert median_frequency(noisy, Known(0.2, 775.0)) == pytest.approx(alone, abs=0.01)
    assert median_frequency(noisy, None) > alone + 20


def test_a_spectrum_below_its_floor_has_no_median_frequency() -> None:
    assert median_frequency(Density(FREQUENCY_HZ, np.full(1000, 0.1)), Known(1.0, 775.0)) == 0


@quick
@given(rate_hz=st.sampled_from([960.0, 1000.0, 1074.07, 1259.26, 1333.3]), seed=st.integers(0, 99))
def test_the_spectrum_holds_the_power_of_the_trace(rate_hz: float, seed: int) -> None:
    trace = np.random.default_rng(seed).standard_normal(round(10 * rate_hz)).astype(np.float32)
    spectrum = muscle_spectrum(trace, rate_hz, np.ones(1000, dtype=np.bool_))
    total = float(spectrum.uv2_per_hz.sum()) * spectrum.bin_hz
    assert total == pytest.approx(float((trace**2).mean()), rel=0.1)


def test_disturbed_windows_have_no_part_in_the_spectrum() -> None:
    trace = np.random.default_rng(1).standard_normal(20_000).astype(np.float32)
    undisturbed = np.ones(2000, dtype=np.bool_)
    plain = muscle_spectrum(trace, 1000.0, undisturbed)
    trace[5000:6000] *= 100
    undisturbed[495:605] = False
    spectrum = muscle_spectrum(trace, 1000.0, undisturbed)
    assert spectrum.between(*BAND_HZ).sum() == pytest.approx(
        plain.between(*BAND_HZ).sum(), rel=0.05
    )


def test_where_something_disturbs_everywhere_the_calmest_windows_stand_in() -> None:
    trace = np.random.default_rng(2).standard_normal(20_000).astype(np.float32)
    undisturbed = np.ones(2000, dtype=np.bool_)
    undisturbed[::20] = False
    spectrum = muscle_spectrum(trace, 1000.0, undisturbed)
    assert float(spectrum.uv2_per_hz.sum()) * spectrum.bin_hz == pytest.approx(1, abs=0.1)
