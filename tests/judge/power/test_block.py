"""Simulated trials counted: against theory, against p-values, and at the level of the tests."""

import tracemalloc
from dataclasses import replace

import numpy as np
import pytest
from scipy import stats

from power_plans import CROSSOVER, EVERY, LOWER, PARALLEL, PILOT, losing, without_effect
from rekmaat.judge.power.block import BLOCK_TRIALS, block, simulated
from rekmaat.judge.power.exact import exact_arm_powers, exact_power
from rekmaat.judge.power.parallel import Pairs, arm_sizes, pairs, parallel_statistics
from rekmaat.judge.power.pilot import changes, pilot_statistics
from rekmaat.judge.power.plan import Plan
from rekmaat.judge.power.statistics import decided, holm
from rekmaat.judge.power.tally import Tally, added

LEVELS = {
    "crossover": CROSSOVER,
    "crossover, people alike": replace(CROSSOVER, between_sd=0.0),
    "crossover of eight": replace(CROSSOVER, people=8),
    "crossover of eight, people alike": replace(CROSSOVER, people=8, between_sd=0.0),
    "crossover, 8 % missing": losing(CROSSOVER),
    "crossover, 8 % missing, people alike": losing(replace(CROSSOVER, between_sd=0.0)),
    "crossover of eight, 8 % missing": losing(replace(CROSSOVER, people=8)),
    "crossover of eight, 8 % missing, alike": losing(replace(CROSSOVER, people=8, between_sd=0.0)),
    "crossover of two arms, who leave": losing(replace(CROSSOVER, people=10, effects=(0,)), 0, 0.2),
    "crossover of three arms": losing(replace(CROSSOVER, people=14, effects=(0, 0)), 0.1, 0.1),
    "parallel": PARALLEL,
    "parallel of eight": replace(PARALLEL, people=8, effects=(0.0,)),
    "parallel, 8 % missing": losing(PARALLEL, 0.08, 0.1),
    "pilot of eight": replace(PILOT, people=8),
    "pilot, 8 % missing": losing(PILOT),
}


def played(plan: Plan, trials: int, seed: int = 1) -> Tally:
    blocks = range(-(-trials // BLOCK_TRIALS))
    return added([block(plan, seed, number, BLOCK_TRIALS) for number in blocks])


@pytest.mark.parametrize("plan", EVERY, ids=lambda plan: plan.design)
def test_with_nothing_lost_the_power_is_that_of_noncentral_f(plan: Plan) -> None:
    """V04: the overall test and every arm, within three Monte-Carlo errors."""
    tally = played(plan, 20_000)
    exact, arms = exact_power(plan), exact_arm_powers(plan)
    assert exact is not None
    assert arms is not None
    assert abs(tally.power - exact) < 3 * tally.mc_error(tally.found)
    for found, power in zip(tally.arms, arms, strict=True):
        assert abs(found / tally.trials - power) < 3 * tally.mc_error(found)


@pytest.mark.parametrize("plan", LEVELS.values(), ids=LEVELS.keys())
def test_without_an_effect_one_in_twenty_is_found(plan: Plan) -> None:
    """V04: four Monte-Carlo errors around 5 %; the slow test is as sharp as the promise."""
    tally = played(without_effect(plan), 4000)
    assert abs(tally.power - 0.05) < 4 * np.sqrt(0.05 * 0.95 / tally.trials)


@pytest.mark.slow
@pytest.mark.parametrize("plan", LEVELS.values(), ids=LEVELS.keys())
def test_without_an_effect_five_percent_is_found_give_or_take_half(plan: Plan) -> None:
    """V04: also at a person variance of zero, and with eight people."""
    tally = played(without_effect(plan), 40_000)
    assert tally.fitted > 0.99 * tally.trials
    for found in (tally.found, *tally.arms):
        assert found / tally.trials == pytest.approx(0.05, abs=0.005)


@pytest.mark.slow
def test_after_holm_no_more_than_five_percent_of_null_trials_have_a_winner() -> None:
    """V04: a false winner among four arms in one trial of twenty at most."""
    chance = np.random.default_rng(1)
    plan = without_effect(CROSSOVER)
    winners = [decided(simulated(plan, chance, 500), plan).holm.any(axis=0) for _ in range(80)]
    assert np.mean(winners) < 0.053


def test_at_a_person_variance_of_zero_the_share_is_told() -> None:
    alike, apart = (played(replace(CROSSOVER, between_sd=sd), 2000) for sd in (0.0, 0.5))
    assert alike.boundary_share == pytest.approx(0.5, abs=0.05)
    assert apart.boundary_share == 0
    assert played(PARALLEL, 2000).boundary_share is None


def test_missing_measurements_cost_power_and_carry_over_blurs() -> None:
    whole, less, least = (
        played(plan, 4000).power
        for plan in (CROSSOVER, losing(CROSSOVER), losing(CROSSOVER, 0.08, 0.3))
    )
    assert whole > less > least
    assert played(replace(CROSSOVER, carry_over=0.5), 4000).power < whole - 0.1


def test_a_block_is_the_same_whenever_it_is_played() -> None:
    for plan in (CROSSOVER, losing(CROSSOVER), PARALLEL, losing(PILOT)):
        first = block(plan, 7, 3, 300)
        assert block(plan, 7, 3, 300) == first
        assert first not in (block(plan, 7, 4, 300), block(plan, 8, 3, 300))


def test_holm_is_what_its_p_values_say() -> None:
    plan = losing(CROSSOVER.scaled(1.2))
    statistics = simulated(plan, np.random.default_rng(1), 400)
    found = decided(statistics, plan).holm
    p = stats.f.sf(statistics.arm_f, 1, statistics.arm_df)
    for trial in range(400):
        rejected = np.zeros(3, dtype=bool)
        for step, arm in enumerate(np.argsort(p[:, trial])):
            if p[arm, trial] > 0.05 / (3 - step):
                break
            rejected[arm] = True
        assert list(found[:, trial]) == list(rejected)


def test_holm_stops_at_the_first_p_value_that_is_too_large() -> None:
    strict = np.array([[False], [False]])
    lenient = np.array([[True], [True]])
    assert not holm([strict, lenient]).any()
    assert holm([np.array([[True], [False]]), lenient]).all()


def test_a_parallel_trial_is_the_analysis_of_covariance() -> None:
    """Against least squares with and without the arms, by their residuals."""
    plan = losing(replace(PARALLEL, people=21), 0.1)
    measured = pairs(plan, np.random.default_rng(1), 30)
    found = parallel_statistics(plan, measured)
    arm = np.repeat(np.arange(4), arm_sizes(plan))
    for trial in range(30):
        here = measured.seen[:, trial] == 1
        x, y = measured.before[here, trial], measured.after[here, trial]
        full = np.column_stack([np.ones(len(x)), x, *(arm[here] == it for it in range(3))])
        coefficients, left = np.linalg.lstsq(full, y, rcond=None)[:2]
        less = np.linalg.lstsq(full[:, :2], y, rcond=None)[1]
        df = len(y) - 5
        assert found.df[trial] == df
        assert found.f[trial] == pytest.approx(((less - left) / 3 / (left / df)).item())
        variance = np.diag(np.linalg.inv(full.T @ full))[2:] * left / df
        np.testing.assert_allclose(found.arm_f[:, trial], coefficients[2:] ** 2 / variance)


def test_an_arm_that_loses_everybody_cannot_be_compared() -> None:
    plan = replace(PARALLEL, people=6, effects=(0.0,))
    seen = np.ones((6, 2))
    seen[:3, 0] = 0
    before, after = np.random.default_rng(1).standard_normal((2, 6, 2))
    with np.errstate(divide="ignore", invalid="ignore"):
        statistics = parallel_statistics(plan, Pairs(before, after, seen))
        tests = decided(statistics, plan)
    assert list(statistics.fitted) == [False, True]
    assert not tests.found[0]


def test_a_pilot_is_a_paired_t_test() -> None:
    changed = changes(losing(PILOT, 0.2), np.random.default_rng(1), 20)
    found = pilot_statistics(changed)
    for trial in range(20):
        seen = changed[~np.isnan(changed[:, trial]), trial]
        expected = stats.ttest_1samp(seen, 0)
        assert found.f[trial] == pytest.approx(expected.statistic**2)
        assert found.df[trial] == expected.df


def test_memory_does_not_grow_with_the_number_of_trials() -> None:
    """Ten blocks need no more than two, because only counts are kept."""
    plan = losing(CROSSOVER)
    peaks = []
    for blocks in (2, 10):
        tracemalloc.start()
        for number in range(blocks):
            block(plan, 1, number, 200)
        peaks.append(tracemalloc.get_traced_memory()[1])
        tracemalloc.stop()
    assert peaks[1] < 1.1 * peaks[0]


def test_effects_are_of_the_first_arms_and_the_last_is_the_control() -> None:
    plan = replace(CROSSOVER, effects=(0.0, 0.0, 3 * LOWER))
    tally = played(plan, 2000)
    assert tally.arms[2] > 0.9 * tally.trials
    assert max(tally.arms[:2]) < 0.08 * tally.trials
