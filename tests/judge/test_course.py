import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from rekmaat.judge.course import Windows, course


def windows(*channels: list[float], start_s: float = 0.0) -> Windows:
    return Windows(np.array(channels), start_s)


def test_a_block_is_the_logarithm_of_the_mean_power_over_its_windows() -> None:
    """Tension is an amplitude, so half the logarithm of a power."""
    made = course(windows([1, 3, 5, 7, 16, 16, 16, 16]), 1.0)
    assert made is not None
    assert made.times_s.tolist() == [0.5, 1.5]
    assert made.levels == pytest.approx([np.log(4) / 2, np.log(16) / 2])


def test_channels_are_averaged_as_logarithms() -> None:
    made = course(windows([4.0] * 4, [16.0] * 4), 1.0)
    assert made is not None
    assert made.levels == pytest.approx([np.log(8) / 2])


def test_blocks_count_from_the_start_of_the_recording_not_of_its_windows() -> None:
    made = course(windows([1.0] * 8, start_s=1.0), 1.0)
    assert made is not None
    assert made.times_s.tolist() == [1.5, 2.5]


def test_a_block_that_was_mostly_cut_out_is_missing_and_time_goes_on() -> None:
    powers = [1.0] * 4 + [np.nan] * 3 + [9.0] + [4.0] * 4
    made = course(windows(powers), 1.0)
    assert made is not None
    assert made.times_s.tolist() == [0.5, 2.5]
    assert made.levels == pytest.approx([0, np.log(4) / 2])


def test_a_window_cut_out_of_one_channel_is_cut_out_of_all() -> None:
    made = course(windows([1.0, np.nan, 1.0, 1.0], [1.0, 100.0, 1.0, 1.0]), 1.0)
    assert made is not None
    assert made.levels == pytest.approx([0])


@pytest.mark.parametrize("low", [0.0, -1.0, 0.04])
def test_a_block_at_the_floor_leaves_no_course(low: float) -> None:
    assert course(windows([1.0] * 8 + [low] * 4), 1.0) is None
    longer = course(windows([1.0] * 8 + [low] * 4), 5.0)
    assert longer is not None


def test_nothing_left_leaves_no_course() -> None:
    assert course(windows([np.nan] * 8), 1.0) is None


@given(st.floats(0, 70), st.integers(0, 400), st.floats(0, 3))
def test_the_first_minute_ends_at_sixty_seconds(end_s: float, count: int, start_s: float) -> None:
    """P07."""
    kept = Windows(np.ones((2, count)), start_s).until(end_s)
    last = start_s + kept.powers_uv2.shape[1] * kept.window_s
    assert kept.powers_uv2.shape[1] == 0 or last <= end_s + 1e-6
    assert kept.powers_uv2.shape[1] == count or last + kept.window_s > end_s
