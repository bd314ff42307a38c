from math import log, sqrt

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import fft, stats

from rekmaat.judge.change import (
    STANDING,
    Change,
    LogTension,
    Prior,
    RecordingError,
    change,
    cosines,
    recording_error,
    within_recording,
)

values = st.floats(-3, 3)
variances = st.floats(0, 0.05)
tensions = st.builds(LogTension, values, variances, st.sampled_from([2.0, 4.0, 6.0]))
sides = st.lists(tensions, min_size=1, max_size=5)


def certain(*logs: float) -> list[LogTension]:
    """Recordings whose own tension is known exactly."""
    return [LogTension(value, 0.0, 4.0) for value in logs]


def test_cosines_are_fixed_by_seconds() -> None:
    assert [cosines(seconds) for seconds in (15, 28, 30, 58, 60)] == [3, 4, 4, 6, 6]


@given(st.integers(0, 2**32 - 1), st.sampled_from([60, 113, 240]))
def test_the_long_run_variance_is_that_of_a_discrete_cosine_transform(seed: int, size: int) -> None:
    """The same estimator written another way, with scipy's transform."""
    series = np.cumsum(np.random.default_rng(seed).standard_normal(size)) / 10
    ours = within_recording(0.0, series, size / 4)
    sums = fft.dct(series - series.mean(), type=2, norm="ortho")[1 : cosines(size / 4) + 1]
    assert ours.variance == pytest.approx((sums**2).mean() / size, rel=1e-9)
    assert ours.df == cosines(size / 4)


def test_white_windows_have_the_variance_of_their_mean() -> None:
    rng = np.random.default_rng(1)
    told = [within_recording(0, rng.standard_normal(240), 60).variance for _ in range(4000)]
    assert np.mean(told) == pytest.approx(1 / 240, rel=0.03)  # 4,000 draws of chi2(6)/6: 1 %


def test_without_repeats_the_prior_stands_in() -> None:
    error = recording_error([certain(0.3), certain(0.9)])
    assert (error.variance, error.df, error.repeats_df) == (STANDING.sd**2, STANDING.df, 0)
    assert error.prior is STANDING


def test_repeats_are_pooled_with_the_prior_by_their_degrees_of_freedom() -> None:
    before, after, pair = certain(0.0, 0.1, 0.2), certain(0.5, 0.6), certain(0.0, 0.1)
    error = recording_error([before, after, pair], Prior(0.12, 20, "test"))
    own = 0.02 + 0.005 + 0.005  # sums of squared deviations, 2 + 1 + 1 degrees of freedom
    assert error.variance == pytest.approx((20 * 0.12**2 + own) / 24)
    assert (error.df, error.repeats_df) == (24, 4)


def test_what_already_shows_within_the_recordings_is_not_counted_twice() -> None:
    noisy = [LogTension(value, 0.004, 6.0) for value in (0.0, 0.1)]
    error = recording_error([noisy], Prior(0.12, 8, "test"))
    assert error.variance == pytest.approx((8 * 0.12**2 + (0.005 - 0.004)) / 9)


def test_repeats_that_contradict_the_prior_rule_alone() -> None:
    far_apart = certain(0.0, 1.0, -1.0)
    error = recording_error([far_apart])
    assert error.prior is None
    assert error.variance == pytest.approx(1.0)
    assert error.df == 2


def test_repeats_closer_than_the_prior_never_rule_alone() -> None:
    error = recording_error([certain(0.1, 0.1, 0.1)])
    assert error.prior is STANDING
    assert error.variance == pytest.approx(STANDING.sd**2 * 8 / 10)


@given(sides, sides)
def test_swapping_before_and_after_negates_the_change(
    before: list[LogTension], after: list[LogTension]
) -> None:
    error = recording_error([before, after])
    there, back = change(before, after, error), change(after, before, error)
    assert there.log_ratio == -back.log_ratio
    assert there.standard_error == pytest.approx(back.standard_error)
    assert there.df == pytest.approx(back.df)


@given(sides, sides, values)
def test_scaling_after_shifts_the_log_ratio_and_nothing_else(
    before: list[LogTension], after: list[LogTension], shift: float
) -> None:
    louder = [LogTension(it.value + shift, it.variance, it.df) for it in after]
    plain = change(before, after, recording_error([before, after]))
    shifted = change(before, louder, recording_error([before, louder]))
    assert shifted.log_ratio == pytest.approx(plain.log_ratio + shift, abs=1e-9)
    assert shifted.standard_error == pytest.approx(plain.standard_error, rel=1e-6)


def test_the_standard_error_is_that_of_welch() -> None:
    """judging.md 1.1: s2 = SE_before2 + SE_after2 + 2 s_rec2 / k."""
    before, after = [LogTension(0, 0.001, 6.0)], [LogTension(0, 0.003, 4.0)]
    one = change(before, after, RecordingError(0.0144, 20, 0, STANDING))
    parts = np.array([0.001, 0.003, 2 * 0.0144])
    assert one.standard_error == pytest.approx(sqrt(parts.sum()))
    assert one.df == pytest.approx(parts.sum() ** 2 / (parts**2 / [6, 4, 20]).sum())
    assert one.half_width(0.95) == pytest.approx(
        stats.t.ppf(0.975, one.df) * one.standard_error, rel=1e-9
    )


def test_a_side_with_one_recording_is_as_uncertain_as_that_one() -> None:
    shaky, calm = LogTension(0, 0.04, 4.0), LogTension(0, 0.0, 4.0)
    one = change([shaky], [calm] * 5, RecordingError(0.0, 8, 0, STANDING))
    assert one.within_variance == pytest.approx(0.04)


@given(sides, sides, st.integers(1, 30))
def test_more_recordings_never_widen_the_interval(
    before: list[LogTension], after: list[LogTension], more: int
) -> None:
    one = change(before, after, recording_error([before, after]))
    start = max(len(before), len(after))
    few, many = one.projected(start), one.projected(start + more)
    assert many.half_width(0.95) <= few.half_width(0.95) * (1 + 1e-12)


def test_a_projection_to_what_is_there_already_changes_nothing() -> None:
    three = certain(0.1, 0.2, 0.15)
    one = change(three, three, recording_error([three, three]))
    assert one.projected(3) == one


def test_channels_that_move_together_do_not_make_a_recording_more_certain() -> None:
    """Averaging copies of one channel must not shrink the standard error."""
    series = np.random.default_rng(3).standard_normal(120)
    alone = within_recording(log(5), series, 30)
    averaged = within_recording(log(5), np.mean([series, series, series], axis=0), 30)
    assert averaged.variance == pytest.approx(alone.variance)


def test_the_change_is_a_record_that_cannot_be_altered() -> None:
    one = change(certain(0), certain(0), recording_error([certain(0)]))
    assert isinstance(one, Change)
    with pytest.raises(AttributeError):
        one.log_ratio = 1.0  # type: ignore[misc]  # to be refused
