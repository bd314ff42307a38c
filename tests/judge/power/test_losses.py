from math import comb

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from power_plans import CROSSOVER, losing
from rekmaat.judge.power.losses import pattern_chances, patterns, seen_periods
from rekmaat.judge.power.plan import Losses

SHARES = st.floats(0, 0.95)


@given(SHARES, SHARES, st.integers(2, 6))
def test_everybody_has_some_pattern(missing: float, dropout: float, periods: int) -> None:
    chances = pattern_chances(Losses(missing, dropout), periods)
    assert chances.sum() == pytest.approx(1, abs=1e-12)
    assert np.all(chances >= 0)


@given(SHARES, st.integers(2, 6))
def test_what_is_only_missing_is_binomial(missing: float, periods: int) -> None:
    chances = pattern_chances(Losses(missing), periods)
    sizes = seen_periods(periods).sum(axis=1)
    for size in range(periods + 1):
        expected = comb(periods, size) * (1 - missing) ** size * missing ** (periods - size)
        assert chances[sizes == size].sum() == pytest.approx(expected, abs=1e-12)


def test_who_leaves_has_the_first_periods_only() -> None:
    chances = pattern_chances(Losses(dropout=0.3), 4)
    first = {2**last - 1: 0.1 for last in (1, 2, 3)} | {15: 0.7}
    assert dict(enumerate(chances)) == pytest.approx(
        {pattern: first.get(pattern, 0.0) for pattern in range(16)}
    )


def test_patterns_are_drawn_as_often_as_they_should() -> None:
    plan = losing(CROSSOVER, missing=0.2, dropout=0.3)
    drawn = patterns(plan, np.random.default_rng(1), 5000)
    expected = pattern_chances(plan.losses, 4) * drawn.size
    # five standard errors of a count
    assert np.all(np.abs(np.bincount(drawn.ravel()) - expected) < 5 * np.sqrt(expected))
