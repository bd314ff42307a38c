"""The transform there and back, against a filter of scipy and against what is known of a signal."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray
from scipy import signal

from rekmaat.measure.filters import BAND_HZ, Line, band_shape
from rekmaat.measure.transform import Trace, Transform, transform

Floats = NDArray[np.float64]

RATES_HZ = (1000.0, 1259.26, 1925.9, 2148.1481, 4000.0)
ENDS_S = 0.5
lengths = st.integers(5_003, 12_007)
rates = st.sampled_from(RATES_HZ)
quick = settings(max_examples=25, deadline=None)


def white(count: int, channels: int = 1, seed: int = 0) -> Floats:
    return np.random.default_rng(seed).standard_normal((channels, count))


def inside_the_band(count: int, rate_hz: float, channels: int = 1) -> Floats:
    """Noise of 40-380 Hz, as scipy filters it without delay."""
    sos = signal.butter(10, (40, 380), "bandpass", fs=rate_hz, output="sos")
    filtered: Floats = signal.sosfiltfilt(sos, white(count, channels), axis=1)
    return filtered


def in_band(whole: Transform, lines: tuple[Line, ...] = ()) -> Trace:
    return whole.back(band_shape(whole.frequency_hz(whole.trace_bins), BAND_HZ, lines))


def power(samples: Floats) -> float:
    return float((samples**2).mean())


@quick
@given(count=lengths, rate_hz=rates)
def test_what_lies_within_the_band_comes_back_as_it_was(count: int, rate_hz: float) -> None:
    """Sample by sample; the filter of scipy leaves a trace of what lies outside."""
    samples = inside_the_band(count, rate_hz)
    whole = transform(samples, rate_hz)
    trace = in_band(whole)
    expected = samples[:, :: whole.keep_one_in][:, : trace.samples_uv.shape[1]]
    ends = round(ENDS_S * trace.rate_hz)
    trace_uv, expected = trace.samples_uv[:, ends:-ends], expected[:, ends:-ends]
    assert power(trace_uv - expected) < 1e-4 * power(expected)


@quick
@given(count=lengths, rate_hz=rates)
def test_the_band_has_the_power_that_a_filter_of_scipy_leaves(count: int, rate_hz: float) -> None:
    samples = white(count)
    high_hz = min(450.0, 0.45 * rate_hz)
    # Forth and back halves the power at the corners twice, hence the corners a bit outside.
    sos = signal.butter(20, (20, high_hz), "bandpass", fs=rate_hz, output="sos")
    filtered = signal.sosfilt(sos, samples[0])
    whole = transform(samples, rate_hz)
    shape = band_shape(whole.frequency_hz(whole.trace_bins), (20.0, high_hz))
    assert power(whole.back(shape).samples_uv) == pytest.approx(power(filtered), rel=0.08)


@quick
@given(count=lengths, rate_hz=rates)
def test_a_trace_is_as_long_as_the_recording_and_fast_enough_for_the_band(
    count: int, rate_hz: float
) -> None:
    whole = transform(white(count), rate_hz)
    trace = in_band(whole)
    assert trace.rate_hz >= 960
    assert trace.samples_uv.shape[1] / trace.rate_hz == pytest.approx(
        count / rate_hz, abs=1 / trace.rate_hz
    )


@quick
@given(count=lengths, rate_hz=rates)
def test_the_size_is_fast_to_transform_and_holds_the_recording(count: int, rate_hz: float) -> None:
    whole = transform(white(count), rate_hz)
    assert count + 2 * whole.margin <= whole.size < 1.3 * (count + 2 * whole.margin)
    rest = whole.size
    for factor in (2, 3, 5):
        while rest % factor == 0:
            rest //= factor
    # Beside the small factors only the thinning may be left, by a whole number below eleven.
    assert rest in {1, 7}


@quick
@given(count=lengths, rate_hz=rates, gain=st.floats(1e-3, 1e3), offset_uv=st.floats(-1e5, 1e5))
def test_the_trace_grows_with_the_signal_and_does_not_see_an_offset(
    count: int, rate_hz: float, gain: float, offset_uv: float
) -> None:
    samples = inside_the_band(count, rate_hz)
    plain = in_band(transform(samples, rate_hz)).samples_uv
    grown = in_band(transform(gain * samples + offset_uv, rate_hz)).samples_uv
    tolerance = 1e-5 * gain + 1e-7 * abs(offset_uv)  # what single precision keeps
    np.testing.assert_allclose(grown, gain * plain, atol=tolerance)


@pytest.mark.parametrize("rate_hz", RATES_HZ)
def test_a_channel_among_many_comes_back_as_it_does_alone(rate_hz: float) -> None:
    samples = white(5003, channels=32)
    together = in_band(transform(samples, rate_hz)).samples_uv
    for row in (0, 17, 31):
        alone = in_band(transform(samples[row : row + 1], rate_hz)).samples_uv
        np.testing.assert_allclose(together[row], alone[0], atol=1e-5)


@pytest.mark.parametrize("rate_hz", RATES_HZ)
@pytest.mark.parametrize("count", [6007, 8000])
def test_a_ramp_leaves_nothing_in_the_band_not_even_at_the_ends(rate_hz: float, count: int) -> None:
    ramp = np.linspace(-500, 500, count)[None]
    trace = in_band(transform(ramp, rate_hz))
    assert np.abs(trace.samples_uv).max() < 0.5


@quick
@given(count=lengths, rate_hz=rates)
def test_the_densities_add_up_to_the_power_of_the_signal(count: int, rate_hz: float) -> None:
    samples = inside_the_band(count, rate_hz, channels=2)
    whole = transform(samples, rate_hz)
    share = count / whole.size  # the continuation at the ends is about as strong
    for row, density in zip(samples, whole.densities(), strict=True):
        total = float(density.uv2_per_hz.sum()) * density.bin_hz
        assert share * power(row) < total < 1.05 * power(row)


@pytest.mark.parametrize("rate_hz", [2000.0, 2148.1481, 4000.0])
def test_a_band_moved_down_to_zero_keeps_its_power(rate_hz: float) -> None:
    samples = white(20_011)
    moved = transform(samples, rate_hz).between(650, 850, ())
    assert power(moved.samples_uv) == pytest.approx(200 / (rate_hz / 2), rel=0.05)
    assert moved.samples_uv.shape[1] / moved.rate_hz == pytest.approx(20_011 / rate_hz, rel=1e-2)


def test_a_line_within_a_band_that_is_moved_down_is_taken_out() -> None:
    time_s = np.arange(20_000) / 2000.0
    hum = np.sin(2 * np.pi * 700 * time_s)[None]
    whole = transform(hum, 2000.0)
    assert power(whole.between(650, 850, ()).samples_uv) > 0.5
    assert power(whole.between(650, 850, (Line(700.0, 1.0),)).samples_uv) < 0.01


def test_a_moment_stays_at_its_time() -> None:
    time_s = np.arange(10_007) / 2148.1481
    burst = np.exp(-(((time_s - 2.0) / 0.01) ** 2)) * np.sin(2 * np.pi * 100 * time_s)
    trace = in_band(transform(burst[None], 2148.1481))
    energy = trace.samples_uv[0] ** 2
    centre_s = float(energy @ np.arange(len(energy))) / float(energy.sum()) / trace.rate_hz
    assert centre_s == pytest.approx(2.0, abs=0.001)
