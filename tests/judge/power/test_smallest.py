from dataclasses import replace
from math import log

import pytest

from power_plans import CROSSOVER, EVERY, PILOT
from rekmaat.judge.power.exact import exact_power, power_as_if_complete
from rekmaat.judge.power.plan import Plan
from rekmaat.judge.power.smallest import Search, shape_of, smallest_effect

EXACT = Search(power_as_if_complete, close=1e-9, steps=60, start=0.2)


@pytest.mark.parametrize("plan", EVERY, ids=lambda plan: plan.design)
def test_the_smallest_effect_is_found_in_eighty_of_a_hundred(plan: Plan) -> None:
    found = smallest_effect(plan, EXACT)
    assert found is not None
    assert found.effect < 0
    assert exact_power(plan.with_effects(found.effects)) == pytest.approx(0.8, abs=1e-8)


def test_the_pattern_of_the_effects_is_kept_and_scaled() -> None:
    plan = replace(CROSSOVER, effects=(0.02, -0.01, 0.0))
    found = smallest_effect(plan, EXACT)
    assert found is not None
    assert found.effect == max(found.effects)
    assert found.effects == pytest.approx((found.effect, -found.effect / 2, 0))


def test_without_effects_one_arm_that_lowers_the_outcome_is_looked_for() -> None:
    assert shape_of(CROSSOVER.scaled(0.0)).effects == (-1, 0, 0)
    none, one = (smallest_effect(CROSSOVER.scaled(it), EXACT) for it in (0.0, 1.0))
    assert none == one


@pytest.mark.parametrize("start", [0.001, 0.05, 0.4, 3.0])
def test_it_does_not_matter_where_the_search_begins(start: float) -> None:
    found = smallest_effect(CROSSOVER, replace(EXACT, start=start))
    assert found is not None
    assert found.effect == pytest.approx(log(1 - 0.0603), abs=1e-3)


def test_a_steep_and_a_flat_power_are_both_followed() -> None:
    for within in (0.002, 0.9):
        found = smallest_effect(replace(PILOT, within_sd=within), EXACT)
        assert found is not None
        assert found.power == pytest.approx(0.8, abs=1e-8)


def test_where_no_effect_is_large_enough_there_is_none() -> None:
    assert smallest_effect(CROSSOVER, replace(EXACT, power_of=lambda _: 0.4)) is None
    assert smallest_effect(replace(PILOT, people=2, within_sd=2.0), EXACT) is None
