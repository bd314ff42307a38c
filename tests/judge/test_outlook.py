from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from experiments import of_differences
from rekmaat.judge.decision import PersonVerdict, decide
from rekmaat.judge.outlook import more_pairs, smallest_effect
from rekmaat.judge.terms import Terms

PEOPLE = 300


@pytest.mark.parametrize("pairs", [6, 10, 21, 42])
def test_the_smallest_effect_of_a_plan_is_found_in_eight_of_ten_people(pairs: int) -> None:
    terms = Terms(planned_pairs=pairs)
    effect = smallest_effect(terms)
    assert effect is not None
    rng = np.random.default_rng(pairs)
    found = [
        decide(of_differences(list(rng.normal(-effect, 1.5 * 2**0.5, pairs)), a_day=2), terms)
        for _ in range(PEOPLE)
    ]
    share = np.mean([decision.verdict is PersonVerdict.WORKS for decision in found])
    assert share == pytest.approx(0.8, abs=0.07)


def test_fourteen_days_of_three_find_one_and_a_half_points_and_three_days_nothing() -> None:
    """V08."""
    assert smallest_effect(Terms(planned_pairs=21)) == pytest.approx(1.5, abs=0.05)
    assert smallest_effect(Terms(planned_pairs=4)) is None


def test_without_an_expected_spread_no_smallest_effect_is_promised() -> None:
    assert smallest_effect(replace(Terms(), session_sd=None)) is None


@given(st.integers(6, 100))
def test_a_longer_plan_finds_smaller_effects(pairs: int) -> None:
    shorter, longer = (smallest_effect(Terms(planned_pairs=n)) for n in (pairs, pairs + 1))
    assert shorter is not None
    assert longer is not None
    assert longer < shorter


@given(st.floats(-3, 3), st.floats(0.1, 3), st.integers(2, 60))
def test_the_verdict_is_expected_in_the_future_or_not_at_all(
    effect: float, sd: float, pairs: int
) -> None:
    more = more_pairs(effect, sd, pairs, Terms())
    assert more is None or more >= 1


def test_a_lean_too_small_for_either_verdict_needs_more_than_can_be_asked() -> None:
    assert more_pairs(0.2, 4.0, 21, replace(Terms(), margin=0.1)) is None


@pytest.mark.parametrize(("effect", "more"), [(-1.0, 3), (-1.4, 1)])
def test_a_long_plan_that_ended_with_its_days_waits_for_none_that_were_skipped(
    effect: float, more: int
) -> None:
    terms = Terms(planned_pairs=28, early=False, ended_pairs=19)
    assert more_pairs(effect, 2.2, 19, terms) == more
