"""Tukey and Dunnett, against scipy and against simulated trials."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import special, stats

from rekmaat.judge.normal import normal_below, normal_density
from rekmaat.judge.trial.estimates import Estimate
from rekmaat.judge.trial.simultaneous import (
    all_pairs,
    dunnett,
    many_to_one,
    shared_factor,
    tukey,
)


def test_the_normal_distribution_is_that_of_scipy() -> None:
    z = np.linspace(-36, 36, 2001)
    assert normal_below(z) == pytest.approx(special.ndtr(z), rel=1e-8)
    assert normal_density(z) == pytest.approx(stats.norm.pdf(z), rel=1e-12)


@pytest.mark.parametrize("df", [2, 3, 7.5, 18, 66, 174, 5000])
@pytest.mark.parametrize("arms", [2, 3, 4, 6, 12])
def test_the_studentized_range_is_that_of_scipy(arms: int, df: float) -> None:
    for q in (0.5, 1.5, 3.0, 4.5, 8.0):
        theirs = stats.studentized_range.sf(q, arms, df)
        if theirs > 1e-6:
            assert all_pairs(arms).tail(q / 2**0.5, df) == pytest.approx(theirs, rel=1e-5)


def test_a_range_of_two_is_students_t() -> None:
    for df in (2.0, 9.0, 120.0):
        for t in (0.1, 1.0, 3.0, 9.0):
            assert all_pairs(2).tail(t, df) == pytest.approx(2 * stats.t.sf(t, df), rel=1e-6)
        assert all_pairs(2).critical(df) == pytest.approx(stats.t.isf(0.025, df), rel=1e-6)


def test_dunnett_is_the_multivariate_t_of_a_shared_control() -> None:
    half = np.full((3, 3), 0.5) + np.eye(3) / 2
    family = many_to_one(shared_factor(half))
    for df in (6, 30, 174):
        theirs = stats.multivariate_t(shape=half, df=df, seed=1)  # itself random
        for t in (1.0, 2.0, 3.0):
            outside = 1 - theirs.cdf([t] * 3, lower_limit=[-t] * 3, maxpts=50_000)
            assert family.tail(t, df) == pytest.approx(outside, abs=2e-4)


def test_the_shared_factor_of_three_contrasts_gives_their_correlation_back() -> None:
    correlation = np.array([[1, 0.5, 0.4], [0.5, 1, 0.6], [0.4, 0.6, 1]])
    loadings = shared_factor(correlation)
    again = np.outer(loadings, loadings)
    np.fill_diagonal(again, 1)
    assert again == pytest.approx(correlation, abs=1e-8)


def test_one_arm_against_the_control_is_not_adjusted() -> None:
    alone = Estimate(0.3, 0.1, 20.0)
    (told,) = dunnett((alone,), np.eye(1))
    assert (told.p, told.interval) == (alone.p, alone.interval())


estimates = st.builds(Estimate, st.floats(-5, 5), st.floats(0.01, 2), st.floats(3, 500))


@given(st.lists(estimates, min_size=3, max_size=3).map(tuple))
def test_adjusting_never_makes_a_claim_easier(three: tuple[Estimate, ...]) -> None:
    half = np.full((3, 3), 0.5) + np.eye(3) / 2
    for told, narrow, alone in zip(tukey(three, 4), dunnett(three, half), three, strict=True):
        assert alone.p <= narrow.p <= 1
        assert narrow.p <= told.p + 1e-6
        low, high = alone.interval()
        close = 1e-5 * alone.se
        assert told.interval[0] <= narrow.interval[0] + close <= low + 2 * close
        assert told.interval[1] >= narrow.interval[1] - close >= high - 2 * close


@given(estimates)
def test_the_adjusted_interval_and_p_agree(one: Estimate) -> None:
    (told,) = tukey((one,), 4)
    low, high = told.interval
    if abs(told.p - 0.05) > 1e-4:
        assert (low > 0 or high < 0) == (told.p < 0.05)
