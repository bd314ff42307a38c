"""Limits of agreement, with uneven numbers too."""

import numpy as np
import pytest

from rekmaat.judge.trial.bland_altman import agreement, repeated_agreement


def test_the_variances_of_uneven_numbers_are_unbiased() -> None:
    """Mean over simulated people with 2 to 9 pairs, between variance 1, within variance 4."""
    rng = np.random.default_rng(5)
    found = []
    for _ in range(300):
        groups = [
            rng.standard_normal() + 2 * rng.standard_normal(size)
            for size in rng.integers(2, 10, 40)
        ]
        told = repeated_agreement(groups)
        assert told is not None
        found.append((told.between, told.within, told.bias))
    between, within, bias = np.mean(found, axis=0)
    assert between == pytest.approx(1, abs=0.08)
    assert within == pytest.approx(4, abs=0.08)
    assert bias == pytest.approx(0, abs=0.06)


def test_without_two_people_or_two_pairs_there_is_no_within() -> None:
    one, two = np.array([0.1]), np.array([0.1, 0.3])
    assert repeated_agreement([two]) is None
    assert repeated_agreement([one, one]) is None
    assert repeated_agreement([two, one, np.array([])]) is not None


def test_people_who_do_not_differ_have_no_variance_between_them() -> None:
    told = repeated_agreement([np.array([-1.0, 1.0]), np.array([-1.0, 1.0])])
    assert told is not None
    assert told.between == 0
    assert told.sd == pytest.approx(2**0.5)


def test_the_limits_hold_95_of_100_differences() -> None:
    differences = np.random.default_rng(1).standard_normal(20_000)
    low, high = agreement(differences).limits
    assert ((low < differences) & (differences < high)).mean() == pytest.approx(0.95, abs=0.005)
