from itertools import product

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from rekmaat.judge.spending import LEVEL, WITHIN_PLAN, boundaries, on_grid, spent_by

plans = st.integers(6, 60)


@given(plans, st.integers(1, 500))
def test_what_is_spent_never_falls_and_never_passes_five_percent(planned: int, pair: int) -> None:
    """V09."""
    assert spent_by(pair, planned) <= spent_by(pair + 1, planned) <= LEVEL


@given(plans)
def test_the_plan_spends_its_share_and_going_on_the_rest(planned: int) -> None:
    assert spent_by(planned, planned) == WITHIN_PLAN
    assert spent_by(1000 * planned, planned) == pytest.approx(LEVEL)


@given(plans)
def test_without_early_looks_nothing_is_spent_before_the_end(planned: int) -> None:
    assert spent_by(planned - 1, planned, early=False) == 0
    assert spent_by(planned, planned, early=False) == WITHIN_PLAN


@given(
    st.lists(st.floats(0.05, 8), min_size=8, max_size=11),
    st.integers(6, 12),
)
def test_of_all_sign_patterns_no_more_than_five_percent_ever_cross(
    sizes: list[float], planned: int
) -> None:
    """V09: exact, whatever the differences are; not by simulation."""
    grid = on_grid(np.array(sizes))
    spent = [spent_by(pair, planned) for pair in range(1, len(sizes) + 1)]
    needed = boundaries(np.array(sizes), spent)
    patterns = np.array(list(product((-1.0, 1.0), repeat=len(sizes))))
    crossed = np.abs(np.cumsum(patterns * grid, axis=1)) >= needed
    for look, allowed in enumerate(spent):
        assert crossed[:, : look + 1].any(axis=1).mean() <= allowed + 1e-12


@given(st.lists(st.floats(0.05, 8), min_size=6, max_size=20), st.floats(0.05, 8))
def test_a_later_pair_does_not_move_an_earlier_boundary(sizes: list[float], later: float) -> None:
    spent = [spent_by(pair, 21) for pair in range(1, len(sizes) + 2)]
    before = boundaries(np.array(sizes), spent[:-1])
    after = boundaries(np.array([*sizes, later]), spent)
    assert np.array_equal(before, after[:-1])


def test_ratings_lie_on_the_grid_as_they_are() -> None:
    quarters = np.array([-0.75, 2.25, 1.0, 3.5, -4.25, 0.25])
    assert np.array_equal(on_grid(quarters), quarters)


def test_nothing_but_zeros_has_no_boundary() -> None:
    assert np.isinf(boundaries(np.zeros(8), [0.05] * 8)).all()
