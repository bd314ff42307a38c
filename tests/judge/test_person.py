import csv
import json
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import stats

from experiments import of_differences, rated
from rekmaat.guide.protocol import Arm
from rekmaat.judge.afterwards import Afterwards
from rekmaat.judge.decision import PersonVerdict
from rekmaat.judge.observed import Observed
from rekmaat.judge.person import judge_person, verdicts_by_pair
from rekmaat.judge.terms import Terms

REFERENCE = Path(__file__).parents[3] / "shared" / "reference"


def codes(sessions: Sequence[Observed]) -> set[str]:
    return {finding.code for finding in judge_person(sessions).findings}


def test_it_gives_what_r_gives() -> None:
    """Paired t and the exact randomisation test over all 2^14 orders."""
    if not REFERENCE.exists():
        pytest.skip("R's answers stand beside the project, not in it")
    told = json.loads((REFERENCE / "nof1.R.json").read_text())
    rows = csv.DictReader((REFERENCE / "nof1_single.csv").read_text().splitlines())
    sessions = [
        Observed(
            number,
            int(row["day"]),
            int(row["pair"]),
            Arm.STRETCH if row["treatment"] == "S" else Arm.CONTROL,
            None,
            float(row["y"]),
        )
        for number, row in enumerate(rows, start=1)
    ]
    judged = judge_person(sessions, Terms(planned_pairs=14, margin=0.1, session_sd=0.17))
    paired = told["paired"]["t"]
    assert judged.effect == pytest.approx(paired["estimate"], rel=1e-9)
    assert judged.se == pytest.approx(paired["stderr"], rel=1e-9)
    assert judged.df == paired["parameter"]
    assert judged.interval == pytest.approx(paired["ci"], rel=1e-9)
    assert judged.p_exact == pytest.approx(told["randomisation"]["p_two_sided"], rel=1e-9)


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 10**6), st.floats(-3, 3))
def test_effect_and_interval_are_those_of_the_paired_t_test(seed: int, effect: float) -> None:
    sessions = rated(15, seed=seed, effect=effect)
    judged = judge_person(sessions)
    values = [pair.difference for pair in judged.differences]
    if judged.interval is None:
        assert np.ptp(values) == 0
        return
    told = stats.ttest_1samp(values, 0).confidence_interval()
    assert judged.interval == pytest.approx((told.low, told.high))
    assert judged.detectable == pytest.approx((told.high - told.low) / 2)


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 10**6), st.floats(-3, 3), st.integers(1, 60))
def test_the_verdict_is_the_last_of_those_after_every_pair(
    seed: int, effect: float, pairs: int
) -> None:
    sessions = rated(pairs, seed=seed, effect=effect)
    verdicts = verdicts_by_pair(sessions, Terms())
    judged = judge_person(sessions)
    assert judged.verdict is (verdicts[-1] if verdicts else PersonVerdict.NOT_YET)
    assert (judged.decided_at is None) == (judged.verdict is PersonVerdict.NOT_YET)


@settings(max_examples=30, deadline=None)
@given(st.permutations(rated(12, seed=9)))
def test_the_order_of_the_rows_does_not_matter(mixed: list[Observed]) -> None:
    assert judge_person(mixed) == judge_person(rated(12, seed=9))


def test_somebody_whom_any_minute_helps_feels_better_but_not_from_the_stretch() -> None:
    """M09, C20 and C24: two answers, kept apart."""
    judged = judge_person(rated(21, seed=2, sd=0.8, settling=2))
    assert judged.better_afterwards.answer is Afterwards.YES
    assert judged.verdict is PersonVerdict.NO_EFFECT


def test_feeling_worse_after_every_minute_is_told() -> None:
    judged = judge_person(rated(21, seed=2, sd=0.8, settling=-2))
    assert judged.better_afterwards.answer is Afterwards.NO


def test_stretches_only_are_named_and_still_told_how_they_felt() -> None:
    """V02."""
    sessions = [one for one in rated(21, seed=1, effect=-3) if one.arm is Arm.STRETCH]
    judged = judge_person(sessions)
    assert judged.verdict is PersonVerdict.NOT_YET
    assert "experiment-no-control" in codes(sessions)
    assert judged.effect is None
    assert judged.better_afterwards.sessions > 10


def test_three_days_are_named() -> None:
    """V08."""
    assert "experiment-three-days" in codes(rated(4, seed=1, effect=-4))


def test_equal_differences_are_a_finding_and_give_no_interval() -> None:
    sessions = of_differences([-1.0] * 12)
    judged = judge_person(sessions)
    assert "experiment-all-equal" in codes(sessions)
    assert judged.interval is None
    assert judged.effect == -1


def test_a_session_that_began_below_two_does_not_count_for_the_effect() -> None:
    sessions = list(rated(12, seed=1))
    sessions[0] = replace(sessions[0], before=1.0)
    judged = judge_person(sessions)
    assert judged.pairs == 11
    assert judged.left_out == 1
    assert "experiment-too-low" in codes(sessions)


def test_a_session_without_an_answer_leaves_out_its_pair_and_is_named() -> None:
    sessions = list(rated(12, seed=1))
    sessions[3] = replace(sessions[3], after=None)
    judged = judge_person(sessions)
    assert (judged.pairs, judged.left_out) == (11, 1)
    assert "experiment-unfinished" in codes(sessions)


def test_a_record_that_has_not_begun_tells_nothing_and_does_not_fail() -> None:
    judged = judge_person([])
    assert judged.verdict is PersonVerdict.NOT_YET
    assert judged.e_value == 1.0
    assert judged.effect is None


def test_what_an_undecided_one_still_needs_is_enough_when_it_goes_on_as_it_does() -> None:
    differences = [-1.0, 1.2, -2.0, 0.4, -1.5, -0.5, 0.8, -1.8, -0.2, -0.6]
    judged = judge_person(of_differences(differences))
    assert judged.verdict is PersonVerdict.NOT_YET
    assert judged.more_pairs_expected is not None
    longer = differences * 5
    ended = len(differences) + judged.more_pairs_expected
    verdicts = verdicts_by_pair(of_differences(longer), Terms())
    told = next(k for k, verdict in enumerate(verdicts, 1) if verdict is not PersonVerdict.NOT_YET)
    assert abs(told - ended) <= 4


def test_the_model_check_tells_a_trend_that_the_pairs_do_not_see() -> None:
    sessions = [
        replace(one, after=None if one.after is None else one.after + one.number / 10)
        for one in rated(21, seed=4, effect=-2)
    ]
    check = judge_person(sessions).check
    assert check is not None
    assert check.trend == pytest.approx(0.1, abs=0.04)
    assert check.agrees


def test_the_same_relief_every_time_is_relief() -> None:
    sessions = [replace(one, before=8.0, after=1.0) for one in rated(12, seed=1)]
    told = judge_person(sessions).better_afterwards
    assert (told.answer, told.change, told.interval) == (Afterwards.YES, -7.0, None)
