"""The verdict on a contrast: it never contradicts its interval."""

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rekmaat.judge.trial.estimates import Estimate
from rekmaat.judge.trial.verdict import TrialVerdict, verdict_of

ESTIMATES = st.builds(Estimate, st.floats(-3, 3), st.floats(0.01, 2), st.integers(2, 200))


@given(ESTIMATES, st.none() | st.floats(0.01, 3))
def test_it_follows_from_the_intervals(estimate: Estimate, margin: float | None) -> None:
    """V02."""
    found = verdict_of(estimate, margin)
    low, high = estimate.interval()
    narrow_low, narrow_high = estimate.interval(0.90)
    within = margin is not None and -margin < narrow_low and narrow_high < margin
    expected = TrialVerdict.EQUIVALENT if within else TrialVerdict.CANNOT_TELL
    if high < 0:
        expected = TrialVerdict.LOWER
    elif low > 0:
        expected = TrialVerdict.HIGHER
    assert found.verdict is expected
    assert found.within_margin == (None if margin is None else within)


def test_a_small_difference_that_is_there_is_a_difference_within_the_margin() -> None:
    found = verdict_of(Estimate(-0.03, 0.01, 400), 0.1)
    assert (found.verdict, found.within_margin) == (TrialVerdict.LOWER, True)


def test_without_a_margin_nothing_is_ever_called_equivalent() -> None:
    for value, se in product((-1, 0, 1), (1e-6, 1)):
        assert verdict_of(Estimate(value, se, 50), None).verdict is not TrialVerdict.EQUIVALENT


def test_one_of_many_needs_its_adjusted_p() -> None:
    """V04."""
    estimate = Estimate(-0.21, 0.1, 60)
    assert verdict_of(estimate, None, p_adjusted=0.039).verdict is TrialVerdict.LOWER
    found = verdict_of(estimate, None, p_adjusted=0.12)
    assert (found.verdict, found.one_of_many) == (TrialVerdict.CANNOT_TELL, True)


def test_equivalence_of_many_needs_its_adjusted_p_too() -> None:
    estimate = Estimate(0.0, 0.05, 60)
    assert verdict_of(estimate, 0.1).verdict is TrialVerdict.EQUIVALENT
    found = verdict_of(estimate, 0.1, p_equivalence_adjusted=0.08)
    assert found.verdict is TrialVerdict.CANNOT_TELL
    assert found.within_margin is False


def test_a_margin_that_is_none_is_refused() -> None:
    with pytest.raises(ValueError, match="above zero"):
        verdict_of(Estimate(0, 1, 5), -0.1)
