from dataclasses import replace
from itertools import product

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import stats

from experiments import of_differences, other, rated
from rekmaat.guide.protocol import Arm
from rekmaat.judge.decision import FEWEST_PAIRS, PersonVerdict, decide
from rekmaat.judge.observed import Observed
from rekmaat.judge.pairs import in_pairs, paired
from rekmaat.judge.signflip import sign_flip_p
from rekmaat.judge.terms import Terms

POINTS = Terms()
LOGS = Terms(planned_pairs=21, margin=0.105, session_sd=0.17)


def test_a_steady_benefit_works() -> None:
    decision = decide(rated(21, seed=1, effect=-3), POINTS)
    assert decision.verdict is PersonVerdict.WORKS
    assert decision.decided_at is not None
    assert FEWEST_PAIRS <= decision.decided_at < 21


def test_a_steady_harm_is_worse() -> None:
    assert decide(rated(21, seed=1, effect=3), POINTS).verdict is PersonVerdict.WORSE


def test_a_small_spread_around_nothing_is_no_effect_at_the_planned_end_and_not_before() -> None:
    """V13."""
    verdicts = decide(rated(24, seed=2, sd=0.8), POINTS).verdicts
    assert set(verdicts[:20]) == {PersonVerdict.NOT_YET}
    assert set(verdicts[20:]) == {PersonVerdict.NO_EFFECT}


def test_a_plan_whose_days_are_over_ends_with_the_pairs_that_were_begun() -> None:
    """V13: who skips a session need not make it up to hear that there is no effect."""
    sessions = rated(19, seed=2, sd=0.8)
    assert decide(sessions, POINTS).verdict is PersonVerdict.NOT_YET
    ended = decide(sessions, replace(POINTS, ended_pairs=19))
    assert set(ended.verdicts[:18]) == {PersonVerdict.NOT_YET}
    assert ended.verdict is PersonVerdict.NO_EFFECT


@pytest.mark.parametrize("early", [True, False])
def test_days_that_end_early_make_no_verdict_more_likely_than_one_in_twenty(early: bool) -> None:  # noqa: FBT001
    """V09: every order the coins could have given, in a plan of twelve pairs that ended at nine."""
    changes = np.random.default_rng(6).normal(0, 1, (9, 2)).round(2)
    terms = Terms(planned_pairs=12, margin=None, early=early, ended_pairs=9)
    told = 0
    for coins in product(Arm, repeat=9):
        gaps = [
            float(pair[0] - pair[1]) if coin is Arm.STRETCH else float(pair[1] - pair[0])
            for pair, coin in zip(changes, coins, strict=True)
        ]
        verdicts = decide(of_differences(gaps, first=coins), terms).verdicts
        told += bool({PersonVerdict.WORKS, PersonVerdict.WORSE} & set(verdicts))
    assert 0 < told <= 0.0475 * 2**9


def test_of_all_coins_no_more_than_one_in_twenty_ever_tells_works_or_worse() -> None:
    """V09: every order the coins could have given, for numbers that come whatever is done."""
    changes = np.random.default_rng(6).normal(0, 1, (9, 2)).round(2)
    told = 0
    for coins in product(Arm, repeat=9):
        gaps = [
            float(pair[0] - pair[1]) if coin is Arm.STRETCH else float(pair[1] - pair[0])
            for pair, coin in zip(changes, coins, strict=True)
        ]
        terms = Terms(planned_pairs=9, margin=None)
        verdicts = decide(of_differences(gaps, first=coins), terms).verdicts
        told += bool({PersonVerdict.WORKS, PersonVerdict.WORSE} & set(verdicts))
    assert 0 < told <= 0.0475 * 2**9


@given(st.lists(st.floats(-9, -1), min_size=12, max_size=40))
def test_three_days_never_tell_anything(differences: list[float]) -> None:
    """V08."""
    crammed = of_differences(differences, a_day=28)
    assert set(decide(crammed, POINTS).verdicts) == {PersonVerdict.NOT_YET}


@given(st.lists(st.integers(0, 10), min_size=1, max_size=60), st.integers(0, 10))
def test_stretches_only_never_tell_anything(after: list[int], before: int) -> None:
    """V02."""
    sessions = [
        Observed(number, number, (number + 1) // 2, Arm.STRETCH, before, rating)
        for number, rating in enumerate(after, start=1)
    ]
    decision = decide(sessions, POINTS)
    assert decision.verdict is PersonVerdict.NOT_YET


def test_differences_that_are_all_equal_tell_nothing() -> None:
    assert decide(of_differences([-2.0] * 21), POINTS).verdict is PersonVerdict.NOT_YET


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 10**6), st.floats(-2, 2))
def test_swapping_the_arms_swaps_worse_and_better(seed: int, effect: float) -> None:
    differences = np.random.default_rng(seed).normal(effect, 1, 15)
    terms = replace(LOGS, planned_pairs=15)
    one = decide(of_differences(list(differences)), terms).verdict
    swapped = decide(of_differences(list(-differences)), terms).verdict
    mirror = {PersonVerdict.WORKS: PersonVerdict.WORSE, PersonVerdict.WORSE: PersonVerdict.WORKS}
    assert swapped is mirror.get(one, one)


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 10**6))
def test_a_verdict_so_far_does_not_depend_on_what_comes_later(seed: int) -> None:
    sessions = rated(24, seed=seed, effect=-1)
    later = decide(sessions, POINTS).verdicts
    earlier = decide(sessions[:30], POINTS).verdicts
    assert later[: len(earlier)] == earlier


def test_higher_may_be_the_better_one() -> None:
    differences = list(np.random.default_rng(3).normal(2, 1, 21))
    assert decide(of_differences(differences), POINTS).verdict is PersonVerdict.WORSE
    higher = replace(POINTS, lower_is_better=False)
    assert decide(of_differences(differences), higher).verdict is PersonVerdict.WORKS


def test_a_long_term_plan_tells_nothing_before_its_end() -> None:
    """S07."""
    sessions = rated(30, seed=1, effect=-3)
    late = decide(sessions, Terms(planned_pairs=28, early=False))
    assert set(late.verdicts[:27]) == {PersonVerdict.NOT_YET}
    assert late.verdict is PersonVerdict.WORKS


def test_a_long_term_plan_tells_at_the_end_of_its_days_where_sessions_were_skipped() -> None:
    """S07."""
    terms = Terms(planned_pairs=28, early=False, ended_pairs=25)
    late = decide(rated(25, seed=1, effect=-3), terms)
    assert set(late.verdicts[:24]) == {PersonVerdict.NOT_YET}
    assert late.verdict is PersonVerdict.WORKS


def test_without_a_margin_no_effect_is_never_told() -> None:
    sessions = rated(21, seed=2, sd=0.8)
    assert decide(sessions, replace(POINTS, margin=None)).verdict is PersonVerdict.NOT_YET


def silent_after_failed_stretches(sessions: tuple[Observed, ...]) -> list[Observed]:
    return [
        replace(one, after=None) if one.arm is Arm.STRETCH and failed(one) else one
        for one in sessions
    ]


def failed(one: Observed) -> bool:
    return one.after is not None and one.before is not None and one.after > one.before - 1


def test_who_answers_only_after_stretches_that_helped_is_not_told_that_it_works() -> None:
    """Of 60 people who leave out four in ten stretches; by the pairs left most would be."""
    records = [silent_after_failed_stretches(rated(40, seed=seed)) for seed in range(60)]
    left = [paired(in_pairs(record), POINTS.beta).values for record in records]
    leaning = sum(
        stats.ttest_1samp(values, 0, alternative="less").pvalue < 0.025 for values in left
    )
    told = [decide(record, POINTS).verdict for record in records]
    assert leaning > 20
    assert told.count(PersonVerdict.WORKS) <= 5


def tense_before_stretches(sessions: tuple[Observed, ...]) -> list[Observed]:
    """The second minute of a pair waits for tension where it is a stretch: 3 points, then gone."""
    return [
        replace(one, before=(one.before or 0) + 3)
        if one.arm is Arm.STRETCH and one.number % 2 == 0
        else one
        for one in sessions
    ]


def test_numbers_that_differ_before_are_seen_and_counted() -> None:
    decision = decide(tense_before_stretches(rated(40, seed=5)), POINTS)
    assert decision.moments_differ == pytest.approx(1.5, abs=0.8)


def test_first_minutes_that_lean_the_other_way_keep_it_from_works() -> None:
    sessions = []
    for pair in range(1, 31):
        opening = Arm.STRETCH if pair % 2 else Arm.CONTROL
        for place, arm in enumerate((opening, other(opening))):
            after = 6.0 + pair % 3 - (6.0 if place and arm is Arm.STRETCH else 0.0)
            after += 2.0 if not place and arm is Arm.STRETCH else 0.0
            number = 2 * pair - 1 + place
            before = 6.0 + (number % 2)
            sessions.append(Observed(number, number, pair, arm, before, after))
    decision = decide(sessions, POINTS)
    assert decision.verdict is not PersonVerdict.WORKS
    assert decision.first_minutes_differ


@pytest.mark.parametrize("beta", [0.0, 0.25, 1.0])
def test_works_is_never_told_on_a_lean_that_its_own_outcome_does_not_show(beta: float) -> None:
    """V09: also for a weight of the plan outside those that everybody is held to."""
    terms, told = replace(POINTS, beta=beta), 0
    for seed in range(60):
        sessions = tense_before_stretches(rated(21, seed=seed, effect=-0.5, sd=1.2, settling=3))
        verdicts = decide(sessions, terms).verdicts
        if PersonVerdict.WORKS in verdicts:
            told += 1
            pairs = verdicts.index(PersonVerdict.WORKS) + 1
            assert sign_flip_p(paired(in_pairs(sessions), beta).values[:pairs]) < 0.05
    assert told > 0


def test_no_effect_of_the_margin_is_not_told_while_the_mean_lies_beyond_it() -> None:
    """V13: what was told at the end of the plan falls when later pairs speak against it."""
    calm = np.random.default_rng(0).normal(0, 0.8, 21)
    sessions = of_differences([*calm, *[-10.0] * 5, -9.0])
    verdicts = decide(sessions, POINTS).verdicts
    assert verdicts[20] is PersonVerdict.NO_EFFECT
    assert verdicts[-1] is PersonVerdict.NOT_YET
