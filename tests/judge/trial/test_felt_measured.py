"""Felt against measured, against other formulas."""

from math import sqrt

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import stats

from rekmaat.guide.ratings import Felt
from rekmaat.judge.trial.felt_measured import (
    CrossTable,
    FeltShares,
    Kappa,
    Measured,
    repeated_correlation,
)

counts = st.lists(st.integers(0, 300), min_size=4, max_size=4).filter(any)
cells = st.lists(st.integers(1, 60), min_size=9, max_size=9)


@given(counts)
def test_four_answers_always_sum_to_100_percent(numbers: list[int]) -> None:
    """M05: 58 and 24 leave 18 % that somebody has to name."""
    better, same, worse, unsure = numbers
    shares = FeltShares((better, same, worse, unsure))
    assert sum(shares.percents) == 100
    for count, percent in zip(numbers, shares.percents, strict=True):
        assert abs(percent - 100 * count / sum(numbers)) < 1


def test_nobody_has_no_shares() -> None:
    assert FeltShares.of([]).percents == (0, 0, 0, 0)


def test_answers_are_counted_in_the_order_of_the_scale() -> None:
    assert FeltShares.of([Felt.UNSURE, Felt.BETTER, Felt.BETTER]).counts == (2, 0, 0, 1)


def test_the_unsure_stand_in_the_table_and_not_in_kappa() -> None:
    table = CrossTable.of(
        [Measured.BETTER, Measured.WORSE, Measured.NONE], [Felt.BETTER, Felt.UNSURE, Felt.SAME]
    )
    assert table.counts == ((1, 0, 0, 0), (0, 1, 0, 0), (0, 0, 0, 1))
    assert table.kappa() == Kappa(1.0, 0.0)


def test_kappa_of_one_answer_is_not_defined() -> None:
    alike = CrossTable.of([Measured.NONE] * 3, [Felt.SAME] * 3)
    assert alike.kappa() is None
    assert alike.quadratic_kappa() is None
    assert CrossTable.of([Measured.NONE], [Felt.UNSURE]).kappa() is None


def by_delta(values: list[int], weights: np.ndarray) -> tuple[float, float]:
    """Kappa and its error by the delta method with numerical derivatives."""
    shares = np.array(values, dtype=float).reshape(3, 3)
    total = shares.sum()
    shares /= total

    def kappa(p: np.ndarray) -> float:
        chance = p.sum(axis=1) @ weights @ p.sum(axis=0)
        return float(((weights * p).sum() - chance) / (1 - chance))

    step, slopes = 1e-6, np.zeros(9)
    for at in range(9):
        moved = np.zeros(9)
        moved[at] = step
        grid = moved.reshape(3, 3)
        slopes[at] = (kappa(shares + grid) - kappa(shares - grid)) / (2 * step)
    p = shares.ravel()
    variance = (slopes**2 @ p - (slopes @ p) ** 2) / total
    return kappa(shares), sqrt(variance)


@settings(deadline=None)
@given(cells)
def test_both_kappas_have_the_error_of_the_delta_method(values: list[int]) -> None:
    rows = [(*values[at : at + 3], 5) for at in (0, 3, 6)]
    table = CrossTable(tuple((a, b, c, d) for a, b, c, d in rows))
    at = np.arange(3)
    quadratic = 1 - (at[:, None] - at) ** 2 / 4
    for found, weights in ((table.kappa(), np.eye(3)), (table.quadratic_kappa(), quadratic)):
        assert found is not None
        value, error = by_delta(values, weights)
        assert found.value == pytest.approx(value, abs=1e-9)
        assert found.se == pytest.approx(error, abs=1e-6)  # of the numerical derivatives


def test_the_correlation_within_people_is_that_of_an_analysis_of_covariance() -> None:
    rng = np.random.default_rng(8)
    sizes = [4, 1, 3, 6, 2]
    people = [f"P{at}" for at, size in enumerate(sizes) for _ in range(size)]
    x = rng.standard_normal(len(people)) + np.repeat([0, 9, 3, -4, 1], sizes)
    y = 0.7 * x + rng.standard_normal(len(people)) + np.repeat([5, 0, -9, 2, 3], sizes)
    levels = np.array([[float(it == name) for name in dict.fromkeys(people)] for it in people])
    rest = [
        float(np.linalg.lstsq(design, y, rcond=None)[1][0])
        for design in (levels, np.column_stack([levels, x]))
    ]
    found = repeated_correlation(people, x, y)
    assert found is not None
    df = len(people) - len(sizes) - 1
    f = (rest[0] - rest[1]) / (rest[1] / df)
    assert (found.df, found.people) == (df, 4)
    assert found.r**2 == pytest.approx((rest[0] - rest[1]) / rest[0])
    assert found.p == pytest.approx(float(stats.f.sf(f, 1, df)), rel=1e-8)


def test_a_correlation_without_two_sessions_or_without_change_is_not_made() -> None:
    numbers = np.array([1.0, 2.0, 3.0])
    assert repeated_correlation(["a", "b", "c"], numbers, numbers) is None
    assert repeated_correlation(["a", "a", "b"], numbers, numbers) is None
    four = np.array([1.0, 2.0, 3.0, 5.0])
    assert repeated_correlation(["a", "a", "b", "b"], four, np.ones(4)) is None
    same = repeated_correlation(["a", "a", "b", "b"], four, 2 * four)
    assert same is not None
    assert (same.r, same.p, same.interval) == (1.0, 0.0, None)
