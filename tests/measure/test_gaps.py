"""Samples that were never measured: found, bridged, and nothing else touched."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from rekmaat.measure.gaps import Mask, bridged, lost_samples, runs, uncounted
from rekmaat.measure.recording import Channel, Stretch

Floats = NDArray[np.float64]

RATE_HZ = 1925.9
FINE_UV = 1e-4
quick = settings(max_examples=80, deadline=None)
masks = st.lists(st.booleans(), min_size=1, max_size=300).map(np.array)


def emg(seconds: float = 10, seed: int = 0, offset_uv: float = 100.0) -> Floats:
    count = round(seconds * RATE_HZ)
    noise = np.random.default_rng(seed).standard_normal(count + 4)
    smooth: Floats = 5 * np.convolve(noise, np.full(5, 0.45), mode="valid") + offset_uv
    return smooth


def channel(samples: Floats, step_uv: float = FINE_UV, lost: tuple[Stretch, ...] = ()) -> Channel:
    return Channel("EMG", samples, RATE_HZ, (-3000.0, 3000.0), step_uv, lost=lost)


def gaps(seed: int, lengths: tuple[int, ...], count: int) -> Mask:
    """Which samples are lost: one gap of each length, apart from each other."""
    rng, lost = np.random.default_rng(seed), np.zeros(count, dtype=np.bool_)
    room = count // len(lengths)
    for place, length in enumerate(lengths):
        start = place * room + int(rng.integers(10, room - length - 10))
        lost[start : start + length] = True
    return lost


@quick
@given(mask=masks)
def test_runs_tell_where_a_mask_is_true(mask: Mask) -> None:
    starts, ends = runs(mask)
    rebuilt = np.zeros(len(mask), dtype=np.bool_)
    for start, end in zip(starts, ends, strict=True):
        assert end > start
        rebuilt[start:end] = True
    np.testing.assert_array_equal(rebuilt, mask)
    assert (starts[1:] > ends[:-1]).all()  # runs that touch would be one


@quick
@given(mask=masks, seed=st.integers(0, 100))
def test_a_bridge_leaves_kept_samples_and_spans_the_others_straight(mask: Mask, seed: int) -> None:
    samples = np.random.default_rng(seed).standard_normal(len(mask))
    before = samples.copy()
    filled = bridged(samples, mask)
    np.testing.assert_array_equal(samples, before)
    if mask.all():
        np.testing.assert_array_equal(filled, samples)
        return
    np.testing.assert_array_equal(filled[~mask], samples[~mask])
    for start, end in zip(*runs(mask), strict=True):
        left = samples[start - 1] if start else samples[end]
        right = samples[end] if end < len(samples) else left
        line = np.linspace(left, right, end - start + 2)[1:-1]
        np.testing.assert_allclose(filled[start:end], line, atol=1e-9)


@pytest.mark.parametrize("seed", range(8))
def test_in_a_sound_channel_nothing_is_lost(seed: int) -> None:
    assert not lost_samples(channel(emg(seed=seed))).any()


@pytest.mark.parametrize(("step_uv", "most"), [(0.1, 0), (1.0, 0), (5.0, 0), (12.0, 0.01)])
def test_coarse_steps_repeat_values_by_chance_and_hardly_any_is_lost(
    step_uv: float, most: float
) -> None:
    for seed in range(8):
        coarse = step_uv * np.rint(emg(seed=seed, offset_uv=0) / step_uv)
        assert lost_samples(channel(coarse, step_uv)).mean() <= most, seed


@pytest.mark.parametrize("seed", range(5))
def test_the_last_value_again_and_again_is_found(seed: int) -> None:
    samples = emg(seed=seed)
    lost = gaps(seed, (6, 20, 100, 400), len(samples))
    for start, end in zip(*runs(lost), strict=True):
        samples[start:end] = samples[start - 1]
    found = lost_samples(channel(samples))
    assert found[lost].all()
    # The value that is repeated was measured, but stands in the same run.
    assert np.count_nonzero(found & ~lost) <= 4


@pytest.mark.parametrize("length", [1, 2, 3, 7, 60])
@pytest.mark.parametrize("seed", range(3))
def test_zeros_in_place_of_samples_are_found_however_few(seed: int, length: int) -> None:
    samples = emg(seed=seed)
    lost = gaps(seed, (length,) * 10, len(samples))
    samples[lost] = 0
    np.testing.assert_array_equal(lost_samples(channel(samples)), lost)


def test_a_signal_that_passes_through_zero_loses_nothing() -> None:
    samples = np.rint(10 * emg(offset_uv=0)) / 10
    assert (samples == 0).any()
    assert not lost_samples(channel(samples, 0.1)).any()


def test_what_the_file_says_is_lost_is_lost() -> None:
    lost = lost_samples(channel(emg(), lost=(Stretch(2.0, 2.5), Stretch(9.9, 12.0))))
    assert np.count_nonzero(lost) == pytest.approx(0.6 * RATE_HZ, abs=2)
    starts, ends = runs(lost)
    np.testing.assert_allclose(starts / RATE_HZ, [2.0, 9.9], atol=1 / RATE_HZ)
    np.testing.assert_allclose(ends / RATE_HZ, [2.5, 10.0], atol=1 / RATE_HZ)


def test_a_dead_channel_is_lost_as_a_whole() -> None:
    assert lost_samples(channel(np.full(5003, 17.0))).all()


@pytest.mark.parametrize("rate_hz", [1000.0, 1259.26, 1925.9, 2148.1481, 4000.0])
def test_two_thousandths_of_a_second_are_bridged_and_longer_gaps_do_not_count(
    rate_hz: float,
) -> None:
    lost = np.zeros(round(2 * rate_hz), dtype=np.bool_)
    short, long = round(0.5 * rate_hz), round(1.5 * rate_hz)
    lost[short : short + int(0.002 * rate_hz)] = True
    lost[long : long + round(0.01 * rate_hz)] = True
    starts, ends = runs(uncounted(lost, rate_hz))
    # 20 ms to either side, which the filter smears.
    np.testing.assert_allclose(starts / rate_hz, [1.48], atol=0.002)
    np.testing.assert_allclose(ends / rate_hz, [1.53], atol=0.002)
