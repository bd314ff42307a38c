from math import isclose

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats

from rekmaat.judge.binomial import (
    beta_quantile,
    clopper_pearson,
    count_at_least,
    jeffreys,
    mcnemar_exact,
    upper_tail,
    usual_range,
    wilson,
)

counts = st.integers(1, 400).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n)))


@given(counts)
def test_the_exact_interval_is_that_of_scipy(counted: tuple[int, int]) -> None:
    count, people = counted
    told = stats.binomtest(count, people).proportion_ci(0.95, "exact")
    assert clopper_pearson(count, people) == pytest.approx((told.low, told.high), abs=1e-9)


@given(counts)
def test_the_score_interval_is_that_of_scipy(counted: tuple[int, int]) -> None:
    count, people = counted
    told = stats.binomtest(count, people).proportion_ci(0.95, "wilson")
    assert wilson(count, people) == pytest.approx((told.low, told.high), abs=1e-12)


@given(counts)
def test_every_interval_holds_its_share(counted: tuple[int, int]) -> None:
    count, people = counted
    for low, high in (f(count, people) for f in (clopper_pearson, wilson, jeffreys)):
        assert 0 <= low <= count / people + 1e-12
        assert count / people - 1e-12 <= high <= 1


@given(st.floats(1e-6, 1 - 1e-6), st.floats(0.5, 500), st.floats(0.5, 500))
def test_beta_quantiles_are_those_of_scipy(probability: float, a: float, b: float) -> None:
    told = float(stats.beta.ppf(probability, a, b))
    # 1e-9 of the value, which is what the incomplete beta function itself keeps to
    assert beta_quantile(probability, a, b) == pytest.approx(told, rel=1e-9, abs=1e-12)


@given(counts, st.floats(0.01, 0.99))
def test_a_tail_is_that_of_scipy(counted: tuple[int, int], share: float) -> None:
    count, people = counted
    told = float(stats.binom.sf(count - 1, people, share))
    assert upper_tail(count, people, share) == pytest.approx(told, rel=1e-8, abs=1e-12)


@given(st.integers(1, 2000), st.floats(0.001, 0.999))
def test_a_usual_range_is_made_of_the_quantiles(people: int, share: float) -> None:
    low, high = usual_range(people, share)
    edges = stats.binom.cdf([low - 1, low, high - 1, high], people, share)
    if not np.any(np.isclose(edges, 0.025) | np.isclose(edges, 0.975)):
        told = stats.binom.ppf([0.025, 0.975], people, share)
        assert (low, high) == tuple(int(it) for it in told)


def test_of_sixty_people_a_coin_favours_22_to_38() -> None:
    assert usual_range(60, 0.5) == (22, 38)
    assert usual_range(60, 0.0) == (0, 0)
    assert usual_range(60, 1.0) == (60, 60)


@given(st.integers(0, 60), st.integers(0, 60))
def test_mcnemars_test_is_a_coin_for_each_who_changed_sides(first: int, second: int) -> None:
    told = stats.binomtest(first, first + second, 0.5).pvalue if first + second else 1.0
    assert isclose(mcnemar_exact(first, second), told, rel_tol=1e-9)


@pytest.mark.parametrize(
    ("percent", "people", "count"), [(72, 25, 18), (72, 60, 44), (70, 10, 7), (0, 9, 0)]
)
def test_a_percentage_of_people_is_the_smallest_count_that_reaches_it(
    percent: float, people: int, count: int
) -> None:
    assert count_at_least(percent, people) == count


@pytest.mark.parametrize(("count", "people"), [(0, 0), (-1, 5), (6, 5)])
def test_an_impossible_count_has_no_interval(count: int, people: int) -> None:
    for interval in (clopper_pearson, wilson, jeffreys):
        with pytest.raises(ValueError, match="no interval"):
            interval(count, people)


@pytest.mark.parametrize(
    ("probability", "a", "b"), [(0, 1, 1), (1, 1, 1), (0.5, 0, 1), (0.5, 1, 0)]
)
def test_what_has_no_beta_quantile_is_refused(probability: float, a: float, b: float) -> None:
    with pytest.raises(ValueError, match="no beta quantile"):
        beta_quantile(probability, a, b)
