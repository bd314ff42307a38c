"""Windows that no quiet muscle makes."""

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from rekmaat.measure.cuts import (
    frames_of,
    noisy_windows,
    stretches,
    strong_windows,
    with_neighbours,
)
from rekmaat.measure.gaps import Mask

Floats = NDArray[np.float64]

quick = settings(max_examples=60, deadline=None)
masks = st.lists(st.booleans(), min_size=1, max_size=80).map(np.array)


def quiet(seed: int = 0, channels: int = 2, windows: int = 120) -> Floats:
    """Powers of 250 ms of EMG that sways by 50 %; a window has some thirty degrees of freedom."""
    rng = np.random.default_rng(seed)
    sway = np.exp(np.sin(np.linspace(0, 20, windows)) + rng.uniform(0, 2, (channels, 1)))
    powers: Floats = 36 * sway * rng.chisquare(30, (channels, windows)) / 30
    return powers


def test_quiet_standing_is_never_cut() -> None:
    for seed in range(200):
        powers = quiet(seed)
        assert not strong_windows(powers, powers).any()


@pytest.mark.parametrize("window", [0, 1, 60, 118, 119])
def test_a_knock_in_one_channel_is_found_in_that_channel(window: int) -> None:
    powers = quiet(1)
    powers[1, window] *= 200
    strong = strong_windows(powers, powers)
    assert strong[1, window]
    assert np.count_nonzero(strong) == 1


def test_what_all_channels_share_may_be_smaller() -> None:
    powers = np.full((4, 60), 36.0)
    powers[:, 30] *= 10
    assert strong_windows(powers, powers)[:, 30].all()
    powers[1:, 30] = 36
    assert not strong_windows(powers, powers).any()


def test_ten_seconds_of_more_tension_are_no_knock() -> None:
    powers = quiet(2)
    powers[:, 40:80] *= 30
    strong = strong_windows(powers, powers)
    assert not strong[:, 50:70].any()


def test_what_is_not_known_to_be_muscle_is_compared_with_what_is() -> None:
    every = quiet(3)
    every[:, ::2] *= 100  # odd heartbeats everywhere
    sure = every.copy()
    sure[:, ::2] = np.nan
    assert strong_windows(every, sure)[:, ::2].all()
    assert not strong_windows(sure, sure).any()


@quick
@given(gain=st.floats(1e-6, 1e6), seed=st.integers(0, 50), missing=st.floats(0, 1))
def test_only_relations_count(gain: float, seed: int, missing: float) -> None:
    rng = np.random.default_rng(seed)
    powers = quiet(seed)
    powers[rng.random(powers.shape) < 0.05] *= 300
    powers[rng.random(powers.shape) < missing] = np.nan
    strong = strong_windows(powers, powers)
    np.testing.assert_array_equal(strong_windows(gain * powers, gain * powers), strong)


def test_a_channel_without_any_power_is_not_cut() -> None:
    powers = np.zeros((1, 60))
    powers[0, 30] = 5
    assert not strong_windows(powers, powers).any()


def test_a_rustle_above_the_emg_is_found_although_the_muscle_is_stronger() -> None:
    rng = np.random.default_rng(0)
    density = 0.004 * rng.chisquare(125, (2, 120)) / 125
    density[0, 33] *= 6
    found = noisy_windows(density)
    assert np.flatnonzero(found[0]).tolist() == [33]
    assert not found[1].any()


def test_where_nothing_shows_above_the_emg_nothing_is_noisy() -> None:
    assert not noisy_windows(np.full((3, 40), np.nan)).any()


@quick
@given(mask=masks)
def test_the_neighbours_of_a_bad_window_go_too(mask: Mask) -> None:
    bad = with_neighbours(np.array([mask, np.zeros_like(mask)]))
    for window in range(len(mask)):
        near = mask[max(0, window - 1) : window + 2]
        assert bad[window] == near.any()


@quick
@given(mask=masks)
def test_stretches_are_the_seconds_of_the_windows(mask: Mask) -> None:
    found = stretches(mask)
    assert sum(it.end_s - it.start_s for it in found) == np.count_nonzero(mask) / 4
    for one in found:
        assert mask[round(4 * one.start_s) : round(4 * one.end_s)].all()
    assert all(one.end_s < other.start_s for one, other in pairwise(found))


@quick
@given(mask=masks, rest=st.integers(0, 24))
def test_a_window_is_twenty_five_frames_and_what_is_left_over_is_good(
    mask: Mask, rest: int
) -> None:
    frames = frames_of(mask, 25 * len(mask) + rest)
    np.testing.assert_array_equal(frames[: 25 * len(mask)].reshape(-1, 25).all(axis=1), mask)
    assert not frames[25 * len(mask) :].any()
    assert np.count_nonzero(frames) == 25 * np.count_nonzero(mask)
