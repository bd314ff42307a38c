"""The fit of thousands of crossovers at once, against one at a time the long way."""

from dataclasses import replace

import numpy as np
import pytest

from power_plans import CROSSOVER, losing
from rekmaat.judge.power.crossover import layout, measurements
from rekmaat.judge.power.crossover_complete import complete_statistics
from rekmaat.judge.power.losses import patterns, seen_periods
from rekmaat.judge.power.moments import moments
from rekmaat.judge.power.plan import Plan
from rekmaat.judge.power.reml import reml_statistics
from rekmaat.judge.power.statistics import Statistics
from slow_mixed_model import FTest, Rows, kenward_roger, within_people

SMALL = replace(CROSSOVER, people=12, effects=(-0.2, 0.0, 0.0))
PLANS = {
    "twelve people": (losing(SMALL, 0.15), 15),
    "eight people": (losing(replace(SMALL, people=8), 0.1), 25),
    "people alike": (losing(replace(SMALL, between_sd=0.0), 0.1), 20),
    "who leave": (losing(replace(SMALL, people=13), 0.05, 0.4), 15),
    "two arms": (losing(replace(SMALL, people=9, effects=(-0.2,), between_sd=0.02), 0.1, 0.2), 50),
    "three arms": (losing(replace(SMALL, effects=(-0.2, 0.1)), 0.1, 0.1), 20),
    "six arms": (losing(replace(SMALL, effects=(-0.2, 0.1, 0, 0, 0)), 0.3), 5),
    "nothing lost": (SMALL, 10),
}


def fitted(plan: Plan, trials: int) -> tuple[Statistics, list[Rows]]:
    chance = np.random.default_rng(1)
    measured = measurements(plan, chance, trials)
    seen = patterns(plan, chance, trials)
    with np.errstate(divide="ignore", invalid="ignore"):
        together = reml_statistics(moments(layout(plan.people, plan.arms), measured, seen))
    return together, [rows_of(plan, measured[..., it], seen[:, it]) for it in range(trials)]


def rows_of(plan: Plan, measured: np.ndarray, pattern: np.ndarray) -> Rows:
    who = layout(plan.people, plan.arms)
    order = np.repeat(np.arange(len(who.orders)), who.people)
    person, period = np.nonzero(seen_periods(plan.arms)[pattern])
    arm = np.array(who.orders)[order[person], period]
    model = [order[person] == it for it in range(len(who.orders))]
    model += [period == it for it in range(1, plan.arms)]
    model += [arm == it for it in range(plan.arms - 1)]
    columns = np.column_stack(model).astype(float)
    return Rows(measured[person, period], columns[:, columns.any(axis=0)], person)


def the_long_way(rows: Rows, arms: int) -> tuple[FTest, list[FTest]]:
    ratio, columns = rows.ratio(), rows.model.shape[1]
    of_arms = np.arange(columns - arms + 1, columns)
    if ratio == 0:
        whole = within_people(rows, of_arms)
        return whole, [within_people(rows, of_arms[it : it + 1]) for it in range(arms - 1)]
    contrasts = np.eye(columns)[of_arms]
    whole = kenward_roger(rows, ratio, contrasts)
    return whole, [kenward_roger(rows, ratio, it[np.newaxis]) for it in contrasts]


@pytest.mark.parametrize(("plan", "trials"), PLANS.values(), ids=PLANS.keys())
def test_each_trial_is_fitted_as_it_would_be_alone(plan: Plan, trials: int) -> None:
    """F and degrees of freedom to a millionth, with Kenward and Roger and at the boundary."""
    compare(plan, trials)


@pytest.mark.slow
@pytest.mark.parametrize(("plan", "trials"), PLANS.values(), ids=PLANS.keys())
def test_hundreds_of_trials_are_fitted_as_they_would_be_alone(plan: Plan, trials: int) -> None:
    compare(plan, 10 * trials)


@pytest.mark.slow
def test_trials_of_sixty_people_are_fitted_as_they_would_be_alone() -> None:
    compare(losing(CROSSOVER), 10)


def compare(plan: Plan, trials: int) -> None:
    """Compare all that are fitted, but those whose criterion falls to more than one minimum.

    Of a dozen measurements one in some hundreds has two; which of them a search finds is chance.
    """
    together, alone = fitted(plan, trials)
    assert together.boundary is not None
    compared = 0
    for it in np.flatnonzero(together.fitted):
        if alone[it].minima != 1:
            continue
        whole, each = the_long_way(alone[it], plan.arms)
        assert together.f[it] == pytest.approx(whole.f, rel=1e-6)
        assert together.df[it] == pytest.approx(whole.df, rel=1e-6)
        np.testing.assert_allclose(together.arm_f[:, it], [one.f for one in each], rtol=2e-6)
        np.testing.assert_allclose(together.arm_df[:, it], [one.df for one in each], rtol=2e-6)
        assert together.boundary[it] == (alone[it].ratio() == 0)
        compared += 1
    assert compared > 0.8 * trials


def test_with_people_alike_both_kinds_of_trial_are_compared() -> None:
    boundary = fitted(*PLANS["people alike"])[0].boundary
    assert boundary is not None
    assert 5 <= np.count_nonzero(boundary) <= 15


def test_with_nothing_lost_it_is_the_closed_form() -> None:
    measured = measurements(CROSSOVER, np.random.default_rng(3), 200)
    everything = np.full((60, 200), 15)
    found = reml_statistics(moments(layout(60, 4), measured, everything))
    closed = complete_statistics(CROSSOVER, measured)
    np.testing.assert_allclose(found.f, closed.f, rtol=1e-10)
    np.testing.assert_allclose(found.df, np.full(200, closed.df), rtol=1e-10)
    np.testing.assert_allclose(found.arm_f, closed.arm_f, rtol=1e-9, atol=1e-12)
    np.testing.assert_array_equal(found.boundary, closed.boundary)


def test_a_trial_with_too_little_left_is_not_fitted() -> None:
    plan = losing(replace(SMALL, people=5), 0.8)
    together, alone = fitted(plan, 50)
    for it in range(50):
        rows = alone[it]
        enough = rows.df > 0 and np.linalg.matrix_rank(rows.model) == rows.model.shape[1]
        assert enough or not together.fitted[it]
    assert not together.fitted.all()


def test_a_criterion_that_rises_from_zero_may_be_lower_further_on() -> None:
    """With unequal numbers of measurements there can be two minima; the lower one counts."""
    plan = losing(replace(SMALL, people=8, effects=(-0.2,), between_sd=0.12), 0.1, 0.2)
    together, alone = fitted(plan, 400)
    assert together.boundary is not None
    rises = [it for it in np.flatnonzero(together.fitted) if alone[it].score(0.0) > 0]
    inside = [it for it in rises if not together.boundary[it]]
    assert inside
    for it in inside:
        assert alone[it].ratio() > 0
        whole, _ = the_long_way(alone[it], 2)
        assert together.f[it] == pytest.approx(whole.f, rel=1e-6)
