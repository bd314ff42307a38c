"""Two one-sided tests: against R, scipy, and the 90 % interval they are."""

from math import isclose

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from scipy import stats

from parallel_trials import from_r
from rekmaat.judge.trial.equivalence import equivalence
from rekmaat.judge.trial.estimates import Estimate

ESTIMATES = st.builds(Estimate, st.floats(-3, 3), st.floats(0.01, 2), st.integers(2, 200))
MARGINS = st.floats(0.01, 3)


def test_it_agrees_with_r() -> None:
    told = from_r("parallel_rct")["tost"]
    found = equivalence(Estimate(told["est"], told["se"], told["df"]), told["margin"])
    assert found.interval == pytest.approx(told["ci90"], rel=1e-10)
    assert found.p_low == pytest.approx(told["p_lower"]["armstretch"], rel=1e-9)
    assert found.p_high == pytest.approx(told["p_upper"]["armstretch"], rel=1e-9)


@given(ESTIMATES, MARGINS)
def test_both_tests_are_those_of_scipy(estimate: Estimate, margin: float) -> None:
    found = equivalence(estimate, margin)
    low = stats.t.sf((estimate.value + margin) / estimate.se, estimate.df)
    high = stats.t.cdf((estimate.value - margin) / estimate.se, estimate.df)
    assert found.p_low == pytest.approx(low, rel=1e-6, abs=1e-13)
    assert found.p_high == pytest.approx(high, rel=1e-6, abs=1e-13)


@given(ESTIMATES, MARGINS)
def test_it_is_below_5_percent_just_where_the_90_percent_interval_lies_within(
    estimate: Estimate, margin: float
) -> None:
    found = equivalence(estimate, margin)
    low, high = found.interval
    assume(not any(isclose(abs(it), margin, rel_tol=1e-9) for it in (low, high)))
    assert (found.p < 0.05) == (-margin < low and high < margin)


def test_a_margin_that_is_none_is_refused() -> None:
    with pytest.raises(ValueError, match="above zero"):
        equivalence(Estimate(0, 1, 5), 0.0)
