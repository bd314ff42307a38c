from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from power_plans import CROSSOVER, EVERY, PARALLEL, PILOT, losing
from rekmaat.judge.power.block import block
from rekmaat.judge.power.crossover import cell_means, layout, measurements
from rekmaat.judge.power.parallel import arm_sizes
from rekmaat.judge.power.plan import Design, Losses, Plan

PLANS = st.builds(
    Plan,
    design=st.sampled_from([Design.CROSSOVER, Design.PARALLEL]),
    people=st.integers(12, 20),
    effects=st.lists(st.floats(-2, 2), min_size=1, max_size=5).map(tuple),
    within_sd=st.floats(0.001, 2),
    between_sd=st.floats(0, 5),
    losses=st.builds(Losses, st.floats(0, 0.95), st.floats(0, 0.95)),
    carry_over=st.floats(0, 1),
    alpha=st.sampled_from([0.001, 0.05]),
)


@settings(deadline=None, max_examples=50)  # tables of critical values are made on the way
@given(PLANS, st.integers(0, 2**32))
def test_every_plan_is_counted_without_a_fault(plan: Plan, seed: int) -> None:
    tally = block(plan, seed, 0, 20)
    assert 0 <= tally.found <= tally.fitted <= tally.trials == 20
    assert len(tally.arms) == len(plan.effects)
    for arm, adjusted in zip(tally.arms, tally.holm, strict=True):
        assert adjusted <= arm <= tally.fitted


def test_how_many_people_it_takes_depends_on_the_design() -> None:
    least = {plan.design: plan.least_people for plan in EVERY}
    assert least == {Design.CROSSOVER: 5, Design.PARALLEL: 6, Design.PILOT: 2}
    assert replace(CROSSOVER, effects=(0, 0)).least_people == 7


@pytest.mark.parametrize("plan", EVERY, ids=lambda plan: plan.design)
def test_with_the_fewest_people_the_model_can_be_fitted(plan: Plan) -> None:
    tally = block(replace(plan, people=plan.least_people), 1, 0, 100)
    assert tally.fitted == 100


def test_people_are_spread_as_evenly_as_can_be() -> None:
    assert layout(62, 4).people == (16, 16, 15, 15)
    assert arm_sizes(replace(PARALLEL, people=62)) == (16, 16, 15, 15)


def test_only_what_is_all_measured_and_carries_nothing_over_is_balanced() -> None:
    assert all(plan.balanced for plan in EVERY)
    assert not losing(PILOT).balanced
    assert not losing(PARALLEL, 0.0, 0.1).balanced
    assert not replace(CROSSOVER, carry_over=0.1).balanced


def test_what_is_measured_has_the_means_and_spreads_of_the_plan() -> None:
    plan = replace(CROSSOVER, effects=(0.5, -0.25, 0.1), between_sd=0.25)
    measured = measurements(plan, np.random.default_rng(1), 400)
    group = next(layout(60, 4).groups)  # the order 1, 2, 4, 3
    means = measured[group].mean(axis=(0, 2))
    np.testing.assert_allclose(means, [4, -2, 0, 0.8], atol=0.15)  # five standard errors
    spread = np.cov((measured[group] - means[:, np.newaxis]).transpose(1, 0, 2).reshape(4, -1))
    np.testing.assert_allclose(spread, np.full((4, 4), 4) + np.eye(4), atol=0.4)


def test_a_share_of_the_effect_before_is_left_in_the_next_period() -> None:
    plan = replace(CROSSOVER, effects=(0.5, -0.25, 0.1), carry_over=0.2)
    first = cell_means(plan)[0]  # the order 1, 2, 4, 3
    np.testing.assert_allclose(first, [4, -2 + 0.2 * 4, 0 - 0.2 * 2, 0.8])
