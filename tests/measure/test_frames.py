"""Frames of 10 ms and windows of 250 ms, at rates that do not divide into them."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from rekmaat.measure.filters import FRAMES_A_WINDOW
from rekmaat.measure.frames import (
    Amplitude,
    frame_means,
    frames_in,
    window_means,
    window_powers,
)
from rekmaat.measure.transform import Trace

Floats = NDArray[np.float64]

rates = st.floats(960, 2000)
quick = settings(max_examples=50, deadline=None)


def noise(rate_hz: float, seconds: float, channels: int = 2, seed: int = 0) -> Trace:
    count = round(seconds * rate_hz)
    samples = np.random.default_rng(seed).standard_normal((channels, count)).astype(np.float32)
    return Trace(samples, rate_hz)


@quick
@given(seconds=st.integers(0, 100_000))
def test_hundredths_of_a_second_are_whole_frames(seconds: int) -> None:
    """Also where a division by the rate leaves it a rounding short."""
    assert frames_in(seconds / 100) == seconds
    assert frames_in(seconds / 100 + 0.009) == seconds


@quick
@given(rate_hz=rates, seconds=st.floats(1, 5))
def test_every_sample_counts_once_in_its_frame(rate_hz: float, seconds: float) -> None:
    trace = noise(rate_hz, seconds)
    frames = frames_in(seconds) - 1
    means = frame_means(trace, frames)
    edges = np.rint(np.arange(frames + 1) * (rate_hz / 100)).astype(int)
    for frame in (0, frames // 2, frames - 1):
        inside = trace.samples_uv[:, edges[frame] : edges[frame + 1]]
        np.testing.assert_allclose(means[:, frame], (inside**2).mean(axis=1), rtol=1e-5)
    sizes = np.diff(edges)
    whole = (trace.samples_uv[:, : edges[-1]] ** 2).mean(axis=1)
    np.testing.assert_allclose(means @ sizes / sizes.sum(), whole, rtol=1e-5)


@quick
@given(rate_hz=rates, amplitude=st.sampled_from(Amplitude), size=st.floats(0.01, 1e3))
def test_a_constant_has_the_same_mean_in_every_frame(
    rate_hz: float, amplitude: Amplitude, size: float
) -> None:
    trace = Trace(np.full((1, round(3 * rate_hz)), size, dtype=np.float32), rate_hz)
    expected = size**2 if amplitude is Amplitude.RMS else size
    np.testing.assert_allclose(frame_means(trace, 290, amplitude), expected, rtol=1e-5)


@quick
@given(rate_hz=st.floats(90, 2000))
def test_the_windows_of_a_trace_average_to_its_power(rate_hz: float) -> None:
    trace = noise(rate_hz, 4)
    means = window_means(trace, 16)
    assert means.shape == (2, 16)
    whole = (trace.samples_uv**2).mean(axis=1)
    # A window of a slow trace is a sample longer or shorter than the next.
    np.testing.assert_allclose(means.mean(axis=1), whole, rtol=2 / (rate_hz / 4))


@quick
@given(data=st.data(), rows=st.integers(1, 4), windows=st.integers(1, 6))
def test_a_window_is_the_mean_of_the_frames_that_count(
    data: st.DataObject, rows: int, windows: int
) -> None:
    frames = windows * FRAMES_A_WINDOW + data.draw(st.integers(0, FRAMES_A_WINDOW - 1))
    seed = data.draw(st.integers(0, 1000))
    rng = np.random.default_rng(seed)
    means = rng.uniform(0.1, 5, (rows, frames))
    counted = rng.random((rows, frames)) < data.draw(st.sampled_from([0.0, 0.1, 0.3, 0.9, 1.0]))
    powers = window_powers(means, counted)
    assert powers.shape == (rows, windows)
    for row in range(rows):
        for window in range(windows):
            part = slice(window * FRAMES_A_WINDOW, (window + 1) * FRAMES_A_WINDOW)
            kept = means[row, part][counted[row, part]]
            if len(kept) < 5:
                assert np.isnan(powers[row, window])
            else:
                assert powers[row, window] == pytest.approx(kept.mean())


def test_what_does_not_count_has_no_say_in_its_window() -> None:
    means, counted = np.ones((1, 50)), np.ones((1, 50), dtype=np.bool_)
    means[0, :10], counted[0, :10] = 1e9, False
    np.testing.assert_array_equal(window_powers(means, counted), [[1, 1]])


def test_the_power_of_rectified_noise_is_that_of_its_squares() -> None:
    trace = noise(1000, 60, channels=1)
    counted = np.ones((1, 6000), dtype=np.bool_)
    by_squares, by_sizes = (
        window_powers(frame_means(trace, 6000, amplitude), counted, amplitude).mean()
        for amplitude in Amplitude
    )
    assert by_sizes == pytest.approx(by_squares, rel=0.01)


@pytest.mark.parametrize("gain", [1e-3, 7.0, 1e4])
@pytest.mark.parametrize("amplitude", Amplitude)
def test_powers_grow_with_the_square_of_the_signal(gain: float, amplitude: Amplitude) -> None:
    plain = noise(1074.07, 2)
    grown = Trace((gain * plain.samples_uv).astype(np.float32), plain.rate_hz)
    counted = np.ones((2, 200), dtype=np.bool_)
    powers, more = (
        window_powers(frame_means(it, 200, amplitude), counted, amplitude) for it in (plain, grown)
    )
    np.testing.assert_allclose(more, gain**2 * powers, rtol=1e-5)
