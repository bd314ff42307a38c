"""The analysis of parallel groups, digit by digit against R."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from parallel_trials import FOUR_ARMS, TWO_ARMS, four_arms, from_r, two_arms
from rekmaat.judge.trial.estimates import Estimate
from rekmaat.judge.trial.parallel import ParallelAnalysis, analyse_parallel
from rekmaat.judge.trial.parallel_rows import (
    ParallelChoices,
    ParallelRow,
)
from rekmaat.judge.trial.verdict import TrialVerdict
from rekmaat.judge.trial.ways import Way

REL, REL_P = 1e-9, 1e-6
"""As many digits as R's lm has in common with another way of solving it."""
TWO, FOUR = from_r("parallel_rct"), from_r("four_arms")
OTHERS = ("breathing", "seated", "standing")


@pytest.fixture(scope="module")
def two() -> ParallelAnalysis:
    return analyse_parallel(two_arms(), TWO_ARMS)


@pytest.fixture(scope="module")
def four() -> ParallelAnalysis:
    return analyse_parallel(four_arms(), FOUR_ARMS)


def check(found: Estimate, told: Sequence[float]) -> None:
    value, se, t, p = told
    assert found.value == pytest.approx(value, rel=REL)
    assert found.se == pytest.approx(se, rel=REL)
    assert found.t == pytest.approx(t, rel=REL)
    assert found.p == pytest.approx(p, rel=REL_P)


def row(rows: Sequence[Mapping[str, Any]], term: str) -> list[float]:
    found = next(it for it in rows if it["term"] == term)
    return [found[it] for it in ("Estimate", "Std_Error", "t_value", "Pr_t_")]


def way(analysis: ParallelAnalysis, wanted: Way) -> tuple[Estimate, ...]:
    return next(it.differences for it in analysis.ways if it.way is wanted)


def test_the_main_model_of_two_arms(two: ParallelAnalysis) -> None:
    told = TWO["ancova"]
    names = {name: name for name in ("(Intercept)", "armstretch", "log_pre")}
    assert [it.term for it in two.coefficients] == list(names)
    for coefficient in two.coefficients:
        check(coefficient.estimate, row(told["coef"], names[coefficient.term]))
        assert coefficient.estimate.df == told["df"]
    assert two.residual_variance == pytest.approx(told["sigma"] ** 2, rel=REL)
    intervals = [it.estimate.interval() for it in two.coefficients]
    for interval, expected in zip(intervals, told["ci"]["data"], strict=True):
        assert interval == pytest.approx(expected, rel=REL)


def test_the_adjusted_mean_of_every_arm(two: ParallelAnalysis) -> None:
    """V05."""
    assert [it.arm for it in two.means] == [it["arm"] for it in TWO["ancova"]["emm"]]
    for mean, told in zip(two.means, TWO["ancova"]["emm"], strict=True):
        assert mean.estimate.value == pytest.approx(told["emmean"], rel=REL)
        assert mean.estimate.se == pytest.approx(told["SE"], rel=REL)
        assert mean.estimate.interval() == pytest.approx(
            (told["lower.CL"], told["upper.CL"]), rel=REL
        )


def test_the_other_ways_of_two_arms(two: ParallelAnalysis) -> None:
    hc2, hc3 = (way(two, it)[0] for it in (Way.ANCOVA_HC2, Way.ANCOVA_HC3))
    assert hc2.se == pytest.approx(TWO["ancova_HC3"]["HC2"]["armstretch"], rel=REL)
    assert hc3.se == pytest.approx(TWO["ancova_HC3"]["se"]["armstretch"], rel=REL)
    check(way(two, Way.INTERACTED)[0], row(TWO["ancova_interacted_lin"], "armstretch"))
    check(way(two, Way.CHANGE)[0], row(TWO["change_score"], "armstretch"))
    check(way(two, Way.OUTCOME)[0], row(TWO["post_only"], "armstretch"))
    welch, told = way(two, Way.WELCH)[0], TWO["welch"]
    assert welch.value == pytest.approx(told["estimate"][1] - told["estimate"][0], rel=REL)
    assert welch.se == pytest.approx(told["stderr"], rel=REL)
    assert welch.df == pytest.approx(told["parameter"], rel=REL)
    assert welch.p == pytest.approx(told["p"], rel=REL_P)
    assert sorted(-it for it in welch.interval()) == pytest.approx(told["ci"], rel=REL)


def test_equivalence_of_two_arms(two: ParallelAnalysis) -> None:
    (found,) = two.equivalences
    assert found.test.interval == pytest.approx(TWO["tost"]["ci90"], rel=REL)
    assert found.test.p == pytest.approx(TWO["tost"]["p_lower"]["armstretch"], rel=REL_P)


def test_expectation_asked_before_is_a_covariate(two: ParallelAnalysis) -> None:
    """M07."""
    assert two.expectation is not None
    model = two.expectation.model
    assert model is not None
    check(model.differences[0], row(TWO["ancova_expect"], "armstretch"))
    for coefficient in model.coefficients[2:]:
        check(coefficient.estimate, row(TWO["ancova_expect"], coefficient.term))


@pytest.mark.parametrize("name", ["sex", "age", "chronic", "running"])
def test_an_interaction_of_two_arms(two: ParallelAnalysis, name: str) -> None:
    """V10."""
    found = next(it for it in two.subgroups.subgroups if it.name == name)
    told = TWO[f"interaction_{name}"]
    assert found.interaction.f == pytest.approx(told["F"], rel=REL)
    assert found.interaction.p == pytest.approx(told["p"], rel=REL_P)
    assert found.p_adjusted == pytest.approx(TWO["interaction_adjust"]["holm"][name], rel=REL_P)
    level = "sexM" if name == "sex" else name
    interaction = row(told["coef"], f"armstretch:{level}")
    if name == "age":
        (slope,) = found.slopes
        assert slope.units == 10
        assert slope.change.value == pytest.approx(10 * interaction[0], rel=REL)
        assert slope.change.se == pytest.approx(10 * interaction[1], rel=REL)
    else:
        first, second = found.levels
        check(first.difference, row(told["coef"], "armstretch"))
        assert second.difference.value == pytest.approx(
            first.difference.value + interaction[0], rel=REL
        )
        assert first.people + second.people == found.people == 96


def test_the_verdict_on_two_arms(two: ParallelAnalysis) -> None:
    (verdict,) = two.verdicts
    assert (verdict.verdict, verdict.within_margin) == (TrialVerdict.LOWER, False)


def test_a_claim_that_goes_when_expectation_is_adjusted_for_is_flagged(
    two: ParallelAnalysis,
) -> None:
    """M07."""
    (found,) = two.findings
    assert (found.code, found.arguments["arm"]) == ("parallel-expectation-differs", "stretch")
    told = row(TWO["ancova_expect"], "armstretch")
    assert found.arguments["p"] == pytest.approx(told[3], rel=REL_P)


def test_the_main_model_of_four_arms_with_missing_cells(four: ParallelAnalysis) -> None:
    """V04."""
    names = {"(Intercept)": "(Intercept)", "log(pre)": "x"}
    for coefficient in four.coefficients:
        term = coefficient.term.replace("[", "").replace("]", "")
        check(coefficient.estimate, FOUR["ancova"][names.get(term, term)])
    assert four.coefficients[0].estimate.df == FOUR["df"]
    assert four.formula == "log(post) ~ arm + log(pre) + age + site"
    for contrast in four.contrasts:
        assert contrast.b == "control"
        assert contrast.p_adjusted == pytest.approx(FOUR["holm"][contrast.a], rel=REL_P)
    for found in four.equivalences:
        told = FOUR["tost"][found.arm]
        assert found.test.p_low == pytest.approx(told["p_low"], rel=REL_P)
        assert found.test.p_high == pytest.approx(told["p_high"], rel=REL_P)
        assert found.test.interval == pytest.approx(told["interval"], rel=REL)


def test_every_arm_is_told_with_its_interval(four: ParallelAnalysis) -> None:
    """V05."""
    assert [it.arm for it in four.means] == ["control", *OTHERS]
    for mean in four.means:
        (told,) = FOUR["means"][mean.arm]
        assert mean.estimate.value == pytest.approx(told["emmean"], rel=REL)
        assert mean.estimate.se == pytest.approx(told["SE"], rel=REL)


def test_the_other_ways_of_four_arms(four: ParallelAnalysis) -> None:
    for at, arm in enumerate(OTHERS):
        term = f"arm{arm}"
        assert way(four, Way.ANCOVA_HC2)[at].se == pytest.approx(FOUR["hc2"][term], rel=REL)
        assert way(four, Way.ANCOVA_HC3)[at].se == pytest.approx(FOUR["hc3"][term], rel=REL)
        check(way(four, Way.INTERACTED)[at], FOUR["lin"][term])
        check(way(four, Way.CHANGE)[at], FOUR["change"][term])
        check(way(four, Way.OUTCOME)[at], FOUR["outcome"][term])
        told = FOUR["welch"][arm]
        welch = way(four, Way.WELCH)[at]
        assert (welch.value, welch.se, welch.df) == pytest.approx(
            (told["difference"], told["se"], told["df"]), rel=REL
        )


def test_an_interacted_model_in_which_somebody_stands_alone_has_no_robust_error(
    four: ParallelAnalysis,
) -> None:
    """One person of the breathing arm is the only one of their site."""
    assert Way.INTERACTED_HC2 not in {it.way for it in four.ways}


def test_the_interactions_of_four_arms(four: ParallelAnalysis) -> None:
    assert [it.name for it in four.subgroups.subgroups] == ["sex", "age", "site", "after_run"]
    for found in four.subgroups.subgroups:
        told = FOUR["interactions"][found.name]
        assert found.interaction.f == pytest.approx(told["F"], rel=REL)
        assert found.interaction.df_above == told["df"]
        assert found.interaction.df_below == told["df_below"]
        assert found.interaction.p == pytest.approx(told["p"], rel=REL_P)
        assert found.p_adjusted == pytest.approx(FOUR["interactions_holm"][found.name], rel=REL_P)


def test_nobody_is_left_out_unsaid(four: ParallelAnalysis) -> None:
    rows = four_arms()
    assert sum(it.people for it in four.flow) == len(rows)
    for it in four.flow:
        left_out = it.without_outcome + it.without_baseline + it.without_covariate
        assert it.people == it.analysed + left_out
    told = {it.code: dict(it.arguments) for it in four.findings}
    lines = [str(it.line) for it in rows if it.baseline is None]
    assert told["parallel-baseline-missing"] == {
        "column": "pre", "count": 1, "lines": ", ".join(lines),
    }  # fmt: skip
    lacking = {it.arm: 0 for it in four.flow}
    for it in rows:
        lacking[it.arm] += it.outcome is None
    said = [it for it in four.findings if it.code == "parallel-outcome-missing"]
    assert {it.arguments["arm"]: it.arguments["missing"] for it in said} == {
        arm: count for arm, count in lacking.items() if count
    }
    assert told["parallel-covariate-missing"]["count"] == 2


@given(st.permutations(two_arms()))
@settings(max_examples=10, deadline=None)
def test_the_order_of_the_rows_changes_nothing(rows: list[ParallelRow]) -> None:
    first = analyse_parallel(two_arms(), TWO_ARMS).contrasts[0].estimate
    second = analyse_parallel(rows, TWO_ARMS).contrasts[0].estimate
    assert (first.value, first.se) == pytest.approx((second.value, second.se), rel=1e-10)


def test_the_other_arm_as_control_turns_the_sign() -> None:
    turned = replace(TWO_ARMS, control="stretch")
    first = analyse_parallel(two_arms(), TWO_ARMS).contrasts[0].estimate
    second = analyse_parallel(two_arms(), turned).contrasts[0].estimate
    assert first.value == pytest.approx(-second.value, rel=REL)
    assert first.p == pytest.approx(second.p, rel=REL_P)


def test_without_a_baseline_only_the_outcomes_are_compared() -> None:
    names = replace(TWO_ARMS.names, baseline=None)
    found = analyse_parallel(two_arms(), replace(TWO_ARMS, names=names))
    check(found.contrasts[0].estimate, row(TWO["post_only"], "armstretch"))
    assert found.formula == "log_post ~ arm"
    assert found.individual_responses == ()
    assert [it.code for it in found.findings] == ["parallel-no-baseline"]
    assert {it.way for it in found.ways} == {Way.ANCOVA_HC2, Way.ANCOVA_HC3}


def test_without_a_margin_no_equivalence_is_tested_and_that_is_said() -> None:
    found = analyse_parallel(two_arms(), replace(TWO_ARMS, margin=None))
    assert found.equivalences == ()
    assert "trial-no-margin" in {it.code for it in found.findings}


def test_a_claim_that_hangs_on_people_spreading_alike_is_flagged() -> None:
    """The small arm spreads much more; pooling its variance with the large one is too sure."""
    choices = ParallelChoices("control", replace(TWO_ARMS.names, subgroups=(), expectation=None))
    rows = [
        *(ParallelRow(it, f"c{it}", "control", 1 + 0.01 * (it % 5), it % 7) for it in range(60)),
        *(ParallelRow(it, f"s{it}", "stretch", 0.8 + 0.8 * (it % 2), it % 3) for it in range(6)),
    ]
    found = analyse_parallel(rows, choices)
    assert found.contrasts[0].estimate.p < 0.05 < way(found, Way.ANCOVA_HC3)[0].p
    assert "parallel-robust-differs" in {it.code for it in found.findings}


def test_the_error_lin_asks_for_is_the_sandwich_of_the_interacted_model(
    two: ParallelAnalysis,
) -> None:
    rows = two_arms()
    arm = np.array([it.arm == "stretch" for it in rows], dtype=float)
    before = np.array([it.baseline for it in rows]) - np.mean([it.baseline for it in rows])
    x = np.column_stack([np.ones(len(rows)), arm, before, arm * before])
    bread = np.linalg.inv(x.T @ x)
    y = np.array([it.outcome for it in rows])
    left = y - x @ bread @ x.T @ y
    hat = np.diag(x @ bread @ x.T)
    se = (bread @ (x.T * (left**2 / (1 - hat))) @ x @ bread)[1, 1] ** 0.5
    assert way(two, Way.INTERACTED_HC2)[0].se == pytest.approx(se, rel=REL)
