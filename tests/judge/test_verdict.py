from math import exp, log

import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats

from rekmaat.judge.change import STANDING, Change, LogTension, RecordingError, change
from rekmaat.judge.verdict import (
    MARGIN_PERCENT,
    Trust,
    Verdict,
    equivalence_interval,
    judge,
)

changes = st.builds(
    Change,
    log_ratio=st.floats(-2, 2),
    before=st.integers(1, 8),
    after=st.integers(1, 8),
    within_variance=st.floats(0, 0.1),
    within_df=st.floats(1, 50),
    error=st.builds(
        RecordingError,
        variance=st.floats(1e-6, 0.3),
        df=st.floats(1, 60),
        repeats_df=st.integers(0, 10),
        prior=st.sampled_from([None, STANDING]),
    ),
)


def measured(log_ratio: float, recordings: int = 1, sd: float = 0.12, df: float = 20) -> Change:
    one = [LogTension(0.0, 0.0009, 6.0)] * recordings
    other = [LogTension(log_ratio, 0.0009, 6.0)] * recordings
    return change(one, other, RecordingError(sd**2, df, 0, STANDING))


@given(changes)
def test_the_verdict_never_contradicts_its_interval(one: Change) -> None:
    judged = judge(one)
    low, high = judged.interval_percent
    assert low <= judged.percent_change <= high
    match judged.verdict:
        case Verdict.DECREASED:
            assert high < 0
        case Verdict.INCREASED:
            assert low > 0
        case Verdict.NO_CHANGE:
            assert low <= 0 <= high
            narrow_low, narrow_high = equivalence_interval(one)
            assert narrow_low > -MARGIN_PERCENT
            assert narrow_high < MARGIN_PERCENT
        case Verdict.CANNOT_TELL:
            assert low <= 0 <= high


@given(changes)
def test_a_change_is_called_exactly_when_it_exceeds_what_could_be_detected(one: Change) -> None:
    judged = judge(one)
    detectable = -log(1 - judged.detectable_percent / 100) if judged.detectable_percent < 100 else 9
    called = judged.verdict in {Verdict.DECREASED, Verdict.INCREASED}
    if abs(abs(one.log_ratio) - detectable) > 1e-9:
        assert called == (abs(one.log_ratio) > detectable)


@given(changes)
def test_without_trust_nobody_can_tell(one: Change) -> None:
    assert judge(one, Trust(any_verdict=False)).verdict is Verdict.CANNOT_TELL


@given(changes)
def test_an_unknown_floor_takes_away_no_change_and_nothing_else(one: Change) -> None:
    free, bound = judge(one).verdict, judge(one, Trust(no_change=False)).verdict
    assert bound is (Verdict.CANNOT_TELL if free is Verdict.NO_CHANGE else free)


@given(changes)
def test_the_recordings_needed_are_enough_and_one_less_is_not(one: Change) -> None:
    judged = judge(one)
    needed = judged.recordings_needed
    if needed is None:
        return
    assert judge(one.projected(needed)).detectable_percent <= judged.needed_for_percent + 1e-9
    if needed > max(one.before, one.after):
        fewer = judge(one.projected(needed - 1)).detectable_percent
        assert fewer > judged.needed_for_percent


def test_one_recording_a_side_cannot_call_an_eighteen_percent_decrease() -> None:
    """judging.md, answer 2: at 12 % from recording to recording the limit lies near 28 %."""
    judged = judge(measured(log(0.82)))
    assert judged.verdict is Verdict.CANNOT_TELL
    assert 28 < judged.detectable_percent < 31  # 28 with the normal quantile, 20 df here


def test_three_recordings_a_side_bring_the_limit_to_eighteen_percent() -> None:
    """judging.md, answer 2."""
    assert judge(measured(0, 3)).detectable_percent == pytest.approx(18, abs=1.5)


def test_the_detectable_change_is_that_of_the_table() -> None:
    """judging.md 2: 1 - exp(-t sqrt(2) s / sqrt(k)), with the quantile of the stated df."""
    for sd, known in ((0.05, 13), (0.08, 20), (0.10, 24), (0.12, 28), (0.15, 34), (0.20, 42)):
        one = Change(0.0, 1, 1, 0.0, 6.0, RecordingError(sd**2, 1e9, 0, STANDING))
        assert judge(one).detectable_percent == pytest.approx(known, abs=0.6)


def test_without_repeats_three_recordings_a_side_are_asked_for() -> None:
    one = measured(0.0, sd=STANDING.sd, df=STANDING.df)
    assert judge(one).recordings_needed == 3
    assert judge(one).needed_for_percent == 20


def test_once_a_fifth_can_be_seen_the_aim_is_the_margin() -> None:
    judged = judge(measured(0.0, 6))
    assert judged.needed_for_percent == MARGIN_PERCENT
    assert judged.recordings_needed is not None
    assert judged.recordings_needed > 6


def test_no_number_of_recordings_helps_where_thirty_do_not() -> None:
    assert judge(measured(0.0, sd=1.5)).recordings_needed is None


def test_no_change_is_two_one_sided_tests() -> None:
    one = measured(0.01, 6, sd=0.04)
    edges = [log(1 + edge / 100) for edge in (-MARGIN_PERCENT, MARGIN_PERCENT)]
    above = stats.t.sf((one.log_ratio - edges[0]) / one.standard_error, one.df)
    below = stats.t.sf((edges[1] - one.log_ratio) / one.standard_error, one.df)
    assert (max(above, below) < 0.05) == (judge(one).verdict is Verdict.NO_CHANGE)
    assert judge(one).verdict is Verdict.NO_CHANGE


def test_percent_and_log_ratio_say_the_same() -> None:
    judged = judge(measured(-0.25))
    assert 1 + judged.percent_change / 100 == pytest.approx(exp(-0.25))
