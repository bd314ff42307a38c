from collections.abc import Sequence
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
from rekmaat.judge.pairs import in_pairs, outcome_of, paired
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
    left = [paired(in_pairs(record), POINTS).values for record in records]
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
            assert (
                sign_flip_p(paired(in_pairs(sessions), replace(POINTS, beta=beta)).values[:pairs])
                < 0.05
            )
    assert told > 0


def test_no_effect_of_the_margin_is_not_told_while_the_mean_lies_beyond_it() -> None:
    """V13: what was told at the end of the plan falls when later pairs speak against it."""
    calm = np.random.default_rng(0).normal(0, 0.8, 21)
    sessions = of_differences([*calm, *[-10.0] * 5, -9.0])
    verdicts = decide(sessions, POINTS).verdicts
    assert verdicts[20] is PersonVerdict.NO_EFFECT
    assert verdicts[-1] is PersonVerdict.NOT_YET


def without_answers(sessions: Sequence[Observed], pairs: set[int]) -> list[Observed]:
    """The same record, in which some pairs were begun and one of their minutes not answered."""
    first = {pair: min(it.number for it in sessions if it.pair == pair) for pair in pairs}
    return [
        replace(it, after=None) if it.pair in pairs and it.number == first[it.pair] else it
        for it in sessions
    ]


def pairs_against(sessions: Sequence[Observed]) -> set[int]:
    """The pairs in which the stretch did worse."""
    differences = paired(in_pairs(sessions), POINTS).differences
    return {one.pair for one in differences if one.difference > 0}


def ever(verdict: PersonVerdict, sessions: Sequence[Observed]) -> bool:
    return verdict in decide(sessions, POINTS).verdicts


def test_leaving_out_every_pair_against_does_not_make_it_work() -> None:
    """V02: the numbers of the sessions tell that pairs are missing; each counts against."""
    told = undetected = 0
    for seed in range(40):
        sessions = rated(42, seed=seed)
        against = pairs_against(sessions)
        kept = [it for it in sessions if it.pair not in against]
        bare = [replace(it, number=place) for place, it in enumerate(kept, start=1)]
        told += ever(PersonVerdict.WORKS, kept)
        undetected += ever(PersonVerdict.WORKS, bare)
    assert told <= 3
    assert undetected > 30  # where the sessions are numbered anew, nobody can know it


def test_a_pair_of_one_session_counts_against_as_a_missing_one_does() -> None:
    sessions = rated(42, seed=5)
    against = pairs_against(sessions)
    halved = [it for it in sessions if it.pair not in against or it.number % 2]
    assert not ever(PersonVerdict.WORKS, halved)


def test_a_clear_effect_bears_a_few_answers_that_are_missing() -> None:
    """Interruptions happen: a third of a pair for each, of both kinds alike."""
    sessions = rated(21, seed=1, effect=-3)
    for silent in ({4}, {4, 9}, {4, 9, 15}):
        assert decide(without_answers(sessions, silent), POINTS).verdict is PersonVerdict.WORKS


def test_answers_missing_of_both_kinds_alike_count_against_too() -> None:
    """V02: a disappointing stretch and a pleasing control can both be left out."""
    works = sum(
        ever(PersonVerdict.WORKS, silent_where_disappointing(rated(42, seed=seed)))
        for seed in range(60)
    )
    assert works <= 3


def silent_where_disappointing(sessions: Sequence[Observed]) -> list[Observed]:
    return [
        replace(it, after=None)
        if it.after is not None
        and it.before is not None
        and (it.after - it.before > -1) is (it.arm is Arm.STRETCH)
        and it.number % 5 < 3
        else it
        for it in sessions
    ]


def test_measured_changes_never_work_where_the_order_is_not_known_to_be_drawn() -> None:
    """V02: nothing tells when a minute began, and nobody knows who chose what came first."""
    differences = list(np.random.default_rng(3).normal(-2, 1, 21))
    coins = [Arm.STRETCH if k % 3 else Arm.CONTROL for k in range(21)]
    sessions = of_differences(differences, first=coins)
    assert decide(sessions, LOGS).verdict is PersonVerdict.WORKS
    unknown = replace(LOGS, drawn=False)
    assert PersonVerdict.WORKS not in decide(sessions, unknown).verdicts
    harm = of_differences([-one for one in differences], first=coins)
    assert decide(harm, unknown).verdict is PersonVerdict.WORSE
    assert decide(rated(21, seed=1, effect=-3), replace(POINTS, drawn=False)).verdict is (
        PersonVerdict.WORKS
    )


def test_the_first_minutes_must_lean_the_same_way_for_measured_changes_too() -> None:
    """V02: of the second minute the moment can be chosen by what the sensor reads."""
    sessions = []
    for pair in range(1, 22):
        opening = Arm.STRETCH if pair % 2 else Arm.CONTROL
        first = 0.02 if opening is Arm.STRETCH else 0.0
        lean = -0.3 if opening is Arm.CONTROL else 0.3
        noise = 0.01 * (pair % 5)
        numbers = (2 * pair - 1, 2 * pair)
        changes = (first, first + lean + noise)
        for number, arm, change in zip(numbers, (opening, other(opening)), changes, strict=True):
            sessions.append(Observed(number, (number + 2) // 3, pair, arm, None, change))
    decision = decide(sessions, LOGS)
    assert decision.verdict is not PersonVerdict.WORKS
    assert decision.first_minutes_differ


@pytest.mark.parametrize(("before", "counts"), [(0, True), (1, True), (8, True), (9, False)])
def test_where_higher_is_better_it_is_the_top_of_the_scale_that_leaves_no_room(
    before: float,
    counts: bool,  # noqa: FBT001
) -> None:
    higher = replace(POINTS, lower_is_better=False)
    session = Observed(1, 1, 1, Arm.STRETCH, before, 5)
    assert (outcome_of(session, higher) is not None) is counts
    lower = outcome_of(replace(session, before=10 - before), POINTS)
    assert (lower is not None) is counts
