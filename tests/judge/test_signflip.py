from itertools import product

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats

from rekmaat.judge.signflip import MOST_EXACT, distribution, sign_flip_p

numbers = st.floats(-10, 10).filter(lambda value: abs(value) > 1e-6)
quarters = st.integers(-40, 40).map(lambda quarter: quarter / 4)


def counted(differences: list[float]) -> float:
    reached = abs(sum(differences)) - 1e-9 * sum(map(abs, differences))
    signs = product((-1, 1), repeat=len(differences))
    sums = [abs(sum(s * d for s, d in zip(sign, differences, strict=True))) for sign in signs]
    return sum(total >= reached for total in sums) / len(sums)


@given(st.lists(numbers, min_size=1, max_size=9))
def test_it_is_the_share_of_all_sign_patterns_that_lean_as_far(differences: list[float]) -> None:
    assert sign_flip_p(np.array(differences)) == pytest.approx(counted(differences))


@given(st.lists(quarters, min_size=1, max_size=MOST_EXACT + 8))
def test_turning_all_signs_changes_nothing(differences: list[float]) -> None:
    values = np.array(differences)
    assert sign_flip_p(values) == pytest.approx(sign_flip_p(-values))


def test_above_24_pairs_it_is_what_scipy_draws() -> None:
    values = np.round(np.random.default_rng(4).normal(0.4, 1.5, 40) * 4) / 4
    drawn = stats.permutation_test(
        (values,), np.mean, permutation_type="samples", n_resamples=200_000, rng=1
    )
    assert sign_flip_p(values) == pytest.approx(drawn.pvalue, abs=0.003)


def test_above_24_pairs_ratings_are_counted_exactly() -> None:
    differences = np.array([1.0, -1.0, 2.0] * 8 + [1.0])
    sizes = np.abs(differences).astype(np.int64)
    chances = distribution(sizes)
    far = np.abs(np.arange(chances.size) - sizes.sum()) >= abs(differences.sum())
    assert sign_flip_p(differences) == pytest.approx(chances[far].sum(), rel=1e-12)


def test_no_difference_at_all_is_no_evidence() -> None:
    assert sign_flip_p(np.zeros(12)) == 1.0
    assert sign_flip_p(np.zeros(40)) == 1.0
