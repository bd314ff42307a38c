"""Many simulated trials, in one process or in several."""

from dataclasses import replace

import pytest

from power_plans import CROSSOVER, EVERY, PARALLEL, PILOT, losing
from rekmaat.judge.power.block import BLOCK_TRIALS, block
from rekmaat.judge.power.plan import Plan
from rekmaat.judge.power.tally import added
from rekmaat.service.trial_power import PowerAnswer, PowerOrder, power_of_trial, work_of
from rekmaat.service.trial_power_findings import power_findings

SOME = BLOCK_TRIALS + 300


def answer(plan: Plan, simulations: int = 500, jobs: int = 1) -> PowerAnswer:
    return power_of_trial(PowerOrder(plan, simulations, seed=1, jobs=jobs))


def codes(plan: Plan) -> set[str]:
    return {finding.code for finding in power_findings(answer(plan))}


def test_the_answer_does_not_depend_on_the_number_of_processes() -> None:
    """Down to the last digit, the search for the smallest effect included."""
    plan = losing(CROSSOVER)
    one, two = (replace(answer(plan, SOME, jobs), seconds=0.0) for jobs in (1, 2))
    assert one == two


def test_all_trials_are_simulated_in_blocks_of_one_seed() -> None:
    parts = [block(PILOT, 1, number, size) for number, size in ((0, BLOCK_TRIALS), (1, 300))]
    assert answer(PILOT, SOME).tally == added(parts)


@pytest.mark.parametrize("plan", [CROSSOVER, losing(PILOT)], ids=["exact", "searched"])
def test_it_tells_how_far_it_is_up_to_all_the_work(plan: Plan) -> None:
    told: list[int] = []
    order = PowerOrder(plan, 400, seed=1)
    power_of_trial(order, told.append)
    assert told == sorted(told)
    assert told[-1] == work_of(order)


@pytest.mark.parametrize("plan", EVERY, ids=lambda plan: plan.design)
def test_a_searched_smallest_effect_is_the_exact_one_where_next_to_nothing_is_lost(
    plan: Plan,
) -> None:
    exact = answer(plan).smallest
    searched = answer(losing(plan, 1e-6), 10_000)
    assert exact is not None
    assert searched.smallest is not None
    assert searched.tolerance_percent > 0
    off = 100 * abs(searched.smallest.effect - exact.effect)
    assert off < 4 * searched.tolerance_percent


def test_what_a_reader_should_know_is_told() -> None:
    assert codes(replace(CROSSOVER, effects=(-0.2, 0, 0))) == set()
    assert codes(CROSSOVER) == {"power-low"}
    assert "power-low" not in codes(CROSSOVER.scaled(0.0))
    assert codes(replace(CROSSOVER, between_sd=0, carry_over=0.1)) == {
        "power-low",
        "power-carry-over",
        "power-not-exact",
        "power-boundary",
    }
    assert codes(replace(losing(PILOT, 0, 0.9), people=3)) == {
        "power-low",
        "power-not-exact",
        "power-not-fitted",
        "power-none-large-enough",
        "power-no-control",
    }


def test_a_parallel_trial_has_no_share_at_the_boundary() -> None:
    assert answer(PARALLEL).tally.boundary_share is None
