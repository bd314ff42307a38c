"""Outcomes of simulated people, counted."""

from dataclasses import replace
from math import inf

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rekmaat.judge.people import Gaps, Moment, Someone
from rekmaat.judge.people.block import Trial, block, outcome
from rekmaat.judge.people.outcomes import Outcome, Outcomes, Rate, joined
from rekmaat.judge.people.play import play
from rekmaat.judge.person import PersonVerdict, verdicts_by_pair
from rekmaat.judge.terms import Terms

STRONG = Trial(Someone(effect=-3.0), Terms(), 25)

verdicts = st.sampled_from(PersonVerdict)
looks = st.none() | st.integers(6, 60)
outcomes = st.builds(
    Outcomes,
    st.lists(
        st.builds(
            Outcome,
            works_at=looks,
            worse_at=looks,
            no_effect_at=looks,
            planned=verdicts,
            last=verdicts,
            pairs=st.integers(0, 60),
            stretches=st.integers(0, 60),
            better=st.just(0),
        ),
        max_size=8,
    ).map(tuple),
)


def test_a_share_carries_its_monte_carlo_error() -> None:
    rate = Rate(50, 1000)
    assert rate.share == 0.05
    assert rate.mc_error == pytest.approx(0.006892, abs=1e-6)
    assert (Rate(0, 0).share, Rate(0, 0).mc_error) == (0, 0)


@given(outcomes)
def test_everybody_has_one_verdict_at_the_end_of_the_plan(some: Outcomes) -> None:
    counted = sum(some.at_plan(verdict).count for verdict in PersonVerdict)
    assert counted == len(some.people)
    assert some.ever_works.count <= some.ever_either.count
    assert some.ever_either.count <= some.ever_works.count + some.ever_worse.count
    assert some.works_by(60).count == some.ever_works.count


@given(outcomes)
def test_the_median_counts_those_who_never_get_there(some: Outcomes) -> None:
    middle = some.median_pairs
    if 2 * some.ever_works.count < len(some.people):
        assert middle is None
    if middle is not None:
        waits = [inf if one.works_at is None else one.works_at for one in some.people]
        assert 2 * sum(wait <= middle for wait in waits) >= len(waits)


def test_a_person_is_the_same_in_whatever_block() -> None:
    whole = block(STRONG, 4, range(12))
    assert joined([block(STRONG, 4, range(5)), block(STRONG, 4, range(5, 12))]) == whole
    assert block(STRONG, 5, range(12)) != whole


def test_an_outcome_is_what_the_judge_said_at_the_time() -> None:
    gaps = Gaps(missed=0.2, unfinished=0.3)
    for seed in range(12):
        played = play(Someone(effect=-1.5, gaps=gaps), seed, 40)
        made = outcome(played, Trial(Someone(), Terms(), 40))
        path = verdicts_by_pair(played, Terms())
        at_end = verdicts_by_pair(played[:42], Terms())
        assert made.last is path[-1]
        assert made.planned is at_end[-1]
        assert made.pairs == len(path) < 40
        if made.works_at is not None:
            assert path[made.works_at - 1] is PersonVerdict.WORKS
            assert PersonVerdict.WORKS not in path[: made.works_at - 1]


def test_the_plan_ends_with_its_days_for_those_who_skip_sessions() -> None:
    """Where half of the slots pass without a session, fourteen days hold about ten pairs."""
    someone = Someone(gaps=Gaps(missed=0.5))
    for seed in range(10):
        played = play(someone, seed, 21)
        begun = sum(one.day <= 14 for one in played) // 2
        assert 5 <= begun <= 17
        ended = outcome(played, Trial(someone, Terms(), 21, days=14))
        at_end = [one for one in played if one.pair <= begun]
        told = verdicts_by_pair(at_end, Terms(ended_pairs=begun))
        assert ended.planned is (told[-1] if told else PersonVerdict.NOT_YET)
    everything = Trial(Someone(), Terms(), 21)
    assert outcome(played, everything) == outcome(played, replace(everything, days=200))


def test_a_strong_effect_is_found_and_felt() -> None:
    found = block(STRONG, 1, range(20))
    assert found.works_by(21).count == 20
    assert found.felt_better.share > 0.9
    assert found.median_pairs is not None
    assert 6 <= found.median_pairs <= 10


def test_lower_afterwards_counts_answered_stretches_only() -> None:
    someone = Someone(moment=Moment.WHEN_TENSE, gaps=Gaps(unfinished=0.5))
    found = block(Trial(someone, Terms(), 21), 1, range(10))
    assert 60 < found.felt_better.people < 150  # of 210 stretches
