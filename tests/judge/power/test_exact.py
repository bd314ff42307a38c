"""Power without simulation, against designs written out and integrals done by scipy."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import integrate, stats

from power_plans import CROSSOVER, EVERY, LOWER, PARALLEL, PILOT, losing
from rekmaat.judge.power.crossover import layout
from rekmaat.judge.power.exact import exact_arm_powers, exact_power
from rekmaat.judge.power.plan import Plan


def test_a_crossover_of_four_arms_is_noncentral_f_on_its_design() -> None:
    """With one arm lowered among 60 people and 4 arms: 3 and 174 degrees of freedom."""
    shift = 60 * LOWER**2 * (1 - 1 / 4) / 0.125**2
    expected = stats.ncf.sf(stats.f.isf(0.05, 3, 174), 3, 174, shift)
    assert exact_power(CROSSOVER) == pytest.approx(expected, rel=1e-9)


@pytest.mark.parametrize("people", [61, 62, 63])
def test_people_who_do_not_fill_the_orders_evenly_are_counted_as_they_are(people: int) -> None:
    plan = replace(CROSSOVER, people=people)
    who = layout(people, 4)
    order = np.repeat(np.arange(4), who.people)
    arms = np.array(who.orders)[order].ravel()
    levels = [np.repeat(np.arange(people), 4) == it for it in range(people)]
    levels += [np.tile(np.arange(4), people) == it for it in range(1, 4)]
    nuisance = np.column_stack(levels).astype(float)
    mean = np.where(arms == 0, LOWER / 0.125, 0.0)
    left = mean - nuisance @ np.linalg.lstsq(nuisance, mean, rcond=None)[0]
    df = 4 * people - people - 3 - 3
    expected = stats.ncf.sf(stats.f.isf(0.05, 3, df), 3, df, left @ left)
    assert exact_power(plan) == pytest.approx(expected, rel=1e-8)


def test_a_pilot_is_noncentral_t() -> None:
    shift = abs(PILOT.effects[0]) / (0.125 * np.sqrt(2 / 20))
    limit = stats.t.isf(0.025, 19)
    expected = stats.nct.sf(limit, 19, shift) + stats.nct.cdf(-limit, 19, shift)
    assert exact_power(PILOT) == pytest.approx(expected, rel=1e-9)


@pytest.mark.parametrize("people", [6, 12, 60, 600])
def test_a_parallel_trial_is_averaged_over_what_is_measured_before(people: int) -> None:
    plan = replace(PARALLEL, people=people, effects=(4 * LOWER,))
    ratio = (0.3 / 0.125) ** 2
    variance = 1 + ratio - ratio**2 / (1 + ratio)
    shift = (plan.effects[0] / 0.125) ** 2 / variance / (4 / people)
    limit, df = stats.f.isf(0.05, 1, people - 3), people - 3

    def power(share: float) -> float:
        lost = stats.beta.pdf(share, 1 / 2, (people - 2) / 2)
        return float(lost * stats.ncf.sf(limit, 1, df, shift * (1 - share)))

    expected = sum(
        integrate.quad(power, *ends, epsabs=1e-11)[0]
        for ends in ((0, 1e-4), (1e-4, 0.05), (0.05, 1))
    )
    assert exact_power(plan) == pytest.approx(expected, abs=2e-6)


@pytest.mark.parametrize("plan", EVERY, ids=lambda plan: plan.design)
def test_what_is_lost_or_carried_over_takes_simulation(plan: Plan) -> None:
    assert exact_power(losing(plan)) is None
    assert exact_arm_powers(losing(plan, 0.0, 0.1)) is None
    assert exact_power(replace(CROSSOVER, carry_over=0.1)) is None


@settings(deadline=None, max_examples=40)
@given(
    st.sampled_from(EVERY),
    st.integers(20, 100),
    st.floats(0.01, 0.5),
    st.floats(0.02, 0.4),
    st.floats(0, 0.5),
)
def test_power_rises_from_the_level_of_the_test_with_the_effect(
    plan: Plan, people: int, effect: float, within: float, between: float
) -> None:
    here = replace(plan, people=people, within_sd=within, between_sd=between)
    powers = [
        exact_power(here.with_effects((size, *here.effects[1:])))
        for size in (0, effect, 2 * effect)
    ]
    assert powers[0] == pytest.approx(0.05, abs=1e-9)
    assert powers[0] < powers[1] <= powers[2] + 1e-9  # a millionth of a thousandth: rounding
    assert powers[2] <= 1
