"""The power of a plan counts what the analysis of that trial will say."""

from dataclasses import replace

import numpy as np
import pytest

from power_plans import CROSSOVER, losing
from rekmaat.errors import RefusedError
from rekmaat.judge.power.arrays import Counts, Floats
from rekmaat.judge.power.crossover import layout, measurements
from rekmaat.judge.power.losses import patterns, seen_periods
from rekmaat.judge.power.moments import moments
from rekmaat.judge.power.plan import Plan
from rekmaat.judge.power.reml import reml_statistics
from rekmaat.judge.trial.crossover import CrossoverAnalysis, analyse_crossover
from rekmaat.judge.trial.crossover_rows import CrossoverChoices, CrossoverNames, CrossoverRow

NAMES = CrossoverNames("y", "person", "period", "arm", "sequence")
PLANS = {
    "twelve people": losing(replace(CROSSOVER, people=12, effects=(-0.2, 0.0, 0.0)), 0.15),
    "people alike": losing(replace(CROSSOVER, people=10, between_sd=0.0), 0.1),
    "who leave": losing(replace(CROSSOVER, people=16), 0.05, 0.3),
}


def rows_of(plan: Plan, measured: Floats, pattern: Counts) -> list[CrossoverRow]:
    who = layout(plan.people, plan.arms)
    order = np.repeat(np.arange(len(who.orders)), who.people)
    person, period = np.nonzero(seen_periods(plan.arms)[pattern])
    return [
        CrossoverRow(
            line=line,
            person=f"P{one}",
            period=str(when + 1),
            arm="ABCDEF"[who.orders[order[one]][when]],
            outcome=float(measured[one, when]),
            sequence=f"order {order[one]}",
        )
        for line, (one, when) in enumerate(zip(person.tolist(), period.tolist(), strict=True), 2)
    ]


def analysed(rows: list[CrossoverRow], arms: int) -> CrossoverAnalysis | None:
    try:
        return analyse_crossover(rows, CrossoverChoices("ABCDEF"[arms - 1], NAMES))
    except RefusedError:
        return None


@pytest.mark.parametrize("plan", PLANS.values(), ids=PLANS.keys())
def test_a_simulated_trial_is_tested_as_its_table_would_be(plan: Plan) -> None:
    """V04."""
    trials = 12
    chance = np.random.default_rng(8)
    measured = measurements(plan, chance, trials)
    seen = patterns(plan, chance, trials)
    together = reml_statistics(moments(layout(plan.people, plan.arms), measured, seen))
    assert together.boundary is not None
    compared = 0
    for it in range(trials):
        alone = analysed(rows_of(plan, measured[..., it], seen[:, it]), plan.arms)
        if alone is None:
            continue
        assert alone.boundary == together.boundary[it]
        assert alone.arm_test.f == pytest.approx(together.f[it], rel=1e-6)
        assert alone.arm_test.df_below == pytest.approx(together.df[it], rel=1e-6)
        compared += 1
    assert compared > trials / 2
