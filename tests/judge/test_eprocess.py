from itertools import product

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from rekmaat.judge.eprocess import anytime_interval, log_e_values


@given(st.lists(st.floats(0.05, 8), min_size=1, max_size=10))
def test_over_all_sign_patterns_its_mean_is_one(sizes: list[float]) -> None:
    """So it exceeds 20 in at most one of twenty people for whom nothing works (Ville)."""
    patterns = np.array(list(product((-1.0, 1.0), repeat=len(sizes)))) * np.array(sizes)
    e_values = np.exp([log_e_values(pattern)[-1] for pattern in patterns])
    assert np.mean(e_values) == pytest.approx(1)


@given(st.lists(st.integers(-40, 40), min_size=1, max_size=40), st.floats(0.1, 20))
def test_the_unit_does_not_matter(quarters: list[int], unit: float) -> None:
    values = np.array(quarters) / 4
    assert log_e_values(values * unit) == pytest.approx(log_e_values(values), abs=1e-9)


def test_the_interval_ends_where_the_evidence_is_twenty_to_one() -> None:
    values = np.random.default_rng(2).normal(-1, 2, 30)
    interval = anytime_interval(values)
    assert interval is not None
    for edge in interval:
        assert log_e_values(values - edge)[-1] == pytest.approx(np.log(20), abs=1e-6)
    assert interval[0] < values.mean() < interval[1]


def test_it_is_wider_than_the_interval_of_one_look() -> None:
    values = np.random.default_rng(3).normal(-1, 2, 21)
    interval = anytime_interval(values)
    half = 2.086 * values.std(ddof=1) / np.sqrt(21)
    assert interval is not None
    assert interval[0] < values.mean() - half
    assert interval[1] > values.mean() + half


def test_a_few_pairs_bound_nothing() -> None:
    assert anytime_interval(np.array([-1.0, -2.0, 0.5])) is None
    assert anytime_interval(np.zeros(30)) is None
