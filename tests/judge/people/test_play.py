"""Simulated people: what is observed of them follows from their truth, in the order of time."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rekmaat.guide.protocol import Arm
from rekmaat.judge.observed import Observed
from rekmaat.judge.people import Expected, Gaps, Habit, Kind, Moment, Someone, on_sensor
from rekmaat.judge.people.play import play

PAIRS = 21
SEEDS = range(150)

people = st.builds(
    Someone,
    effect=st.floats(-3, 1),
    level=st.floats(0, 10),
    autocorrelation=st.floats(0, 0.6),
    passing_share=st.floats(0, 1),
    trend_per_week=st.floats(-1, 1),
    carry_over=st.floats(0, 1),
    habit=st.sampled_from(Habit),
    moment=st.sampled_from(Moment),
    expected=st.builds(Expected, st.floats(0, 2), st.floats(0, 2), st.floats(0, 2)),
    gaps=st.builds(Gaps, st.floats(0, 0.5), st.floats(0, 0.5), st.floats(0, 1)),
    kind=st.sampled_from(Kind),
)


def everyone(someone: Someone, pairs: int = PAIRS) -> list[Observed]:
    return [one for seed in SEEDS for one in play(someone, seed, pairs)]


def change(one: Observed) -> float:
    assert one.after is not None
    return one.after - (one.before or 0.0)


def mean_change(sessions: list[Observed], arm: Arm) -> float:
    return float(np.mean([change(one) for one in sessions if one.arm is arm]))


def mean_difference(someone: Someone) -> float:
    """Stretch minus control of all sessions; its standard error is 0.04 of a session's SD."""
    sessions = everyone(someone)
    return mean_change(sessions, Arm.STRETCH) - mean_change(sessions, Arm.CONTROL)


@settings(deadline=None)
@given(people, st.integers(0, 10**6))
def test_nobody_reads_the_future(someone: Someone, seed: int) -> None:
    """What is still to come changes nothing of what was."""
    assert play(someone, seed, 9)[:8] == play(someone, seed, 4)


@settings(deadline=None)
@given(people, st.integers(0, 10**6))
def test_every_pair_has_one_of_each_and_days_never_go_back(someone: Someone, seed: int) -> None:
    sessions = play(someone, seed, 6)
    assert [one.number for one in sessions] == list(range(1, 13))
    for first, second in zip(sessions[::2], sessions[1::2], strict=True):
        assert first.pair == second.pair
        assert {first.arm, second.arm} == set(Arm)
    days = [one.day for one in sessions]
    assert days[0] == 1
    assert days == sorted(days)
    assert max(days.count(day) for day in days) <= 3


@settings(deadline=None)
@given(people, st.integers(0, 10**6))
def test_a_rating_is_one_that_the_habit_allows(someone: Someone, seed: int) -> None:
    allowed = {
        Habit.WHOLE: set(range(11)),
        Habit.EVEN: {0, 2, 4, 6, 8, 10},
        Habit.FIVES: {0, 2, 3, 5, 7, 8, 10},
        Habit.ENDS: {0, 3, 4, 5, 6, 7, 10},
    }
    for one in play(replace(someone, kind=Kind.RATING), seed, 4):
        for rating in (one.before, one.after):
            if rating is not None:
                assert 0 <= rating <= 10
                assert someone.habit is Habit.EXACT or rating in allowed[someone.habit]


def test_three_sessions_a_day_fill_fourteen_days() -> None:
    assert play(Someone(), 1, PAIRS)[-1].day == 14
    assert play(Someone(gaps=Gaps(missed=0.4)), 1, PAIRS)[-1].day > 18


@pytest.mark.parametrize("effect", [0.0, -1.5, 0.7])
def test_the_stretch_does_what_was_said(effect: float) -> None:
    assert mean_difference(Someone(effect=effect)) == pytest.approx(effect, abs=0.12)


def test_a_sensor_reads_the_logarithm_of_the_ratio() -> None:
    sessions = everyone(on_sensor(-18, 12))
    assert all(one.before is None for one in sessions)
    control = [change(one) for one in sessions if one.arm is Arm.CONTROL]
    assert np.std(control) == pytest.approx(0.12 * np.sqrt(2), rel=0.05)
    assert mean_change(sessions, Arm.STRETCH) == pytest.approx(np.log(0.82), abs=0.01)


@pytest.mark.parametrize("share", [0.0, 0.5, 1.0])
def test_a_change_scatters_as_said_wherever_it_comes_from(share: float) -> None:
    sessions = everyone(Someone(passing_share=share))
    control = [change(one) for one in sessions if one.arm is Arm.CONTROL]
    assert np.std(control) == pytest.approx(1.5, rel=0.05)


@pytest.mark.parametrize("rho", [0.0, 0.3, 0.6])
def test_a_session_resembles_the_next_as_said(rho: float) -> None:
    someone = Someone(autocorrelation=rho, passing_share=0.0, session_sd=1.0, between_sd=1.0)
    befores, changes = [], []
    for seed in range(40):
        sessions = play(someone, seed, 100)
        befores.append([one.before or 0.0 for one in sessions])
        changes.append([change(one) for one in sessions])
    for series in (np.array(befores), np.array(changes)):
        found = np.corrcoef(series[:, :-1].ravel(), series[:, 1:].ravel())[0, 1]
        assert found == pytest.approx(rho, abs=0.04)


def test_a_trend_moves_before_and_after_alike() -> None:
    sessions = everyone(Someone(trend_per_week=-1.0))
    late, early = ([one for one in sessions if one.day in days] for days in ((14,), (1,)))
    fall = np.mean([one.before for one in late]) - np.mean([one.before for one in early])
    assert fall == pytest.approx(-13 / 7, abs=0.25)


def test_who_starts_when_tense_feels_better_without_any_effect() -> None:
    """C40: about 75 % "respond", and after a minute of standing still just as many."""
    sessions = everyone(Someone(moment=Moment.WHEN_TENSE, habit=Habit.WHOLE))
    for arm in Arm:
        fell = np.mean([change(one) < 0 for one in sessions if one.arm is arm])
        same = np.mean([change(one) == 0 for one in sessions if one.arm is arm])
        assert fell + same / 2 == pytest.approx(0.74, abs=0.03)
    as_it_comes = everyone(Someone())
    assert np.mean([change(one) < 0 for one in as_it_comes]) == pytest.approx(0.5, abs=0.03)


@pytest.mark.parametrize(("moment", "sign"), [("stretch_tense", 1), ("stretch_relaxed", -1)])
def test_the_moment_is_picked_only_where_the_arm_is_known(moment: str, sign: int) -> None:
    sessions = everyone(Someone(moment=Moment(moment)))
    mean = {
        (arm, second): np.mean(
            [
                one.before
                for one in sessions
                if one.arm is arm and (one.number % 2 == 0) is second and one.before is not None
            ]
        )
        for arm in Arm
        for second in (False, True)
    }
    assert abs(mean[Arm.STRETCH, False] - mean[Arm.CONTROL, False]) < 0.2
    assert sign * (mean[Arm.STRETCH, True] - mean[Arm.CONTROL, True]) > 2


def test_a_rating_is_exaggerated_only_before_a_stretch_that_is_known() -> None:
    plain, exaggerating = (
        play(Someone(between_sd=0.5, expected=Expected(exaggerated=it)), 3, PAIRS)
        for it in (0.0, 0.5)
    )
    for one, other in zip(plain, exaggerating, strict=True):
        raised = one.arm is Arm.STRETCH and one.number % 2 == 0
        assert other.before is not None
        assert one.before is not None
        assert other.before - one.before == pytest.approx(0.5 if raised else 0, abs=1e-12)
        assert other.after == one.after


def test_expecting_relief_changes_the_answer_of_its_arm_only() -> None:
    gap = mean_difference(Someone(expected=Expected(stretch=1.5, control=0.5)))
    assert gap == pytest.approx(-1.0, abs=0.12)


def test_a_stretch_may_still_be_felt_at_the_next_session() -> None:
    def after(kind: Arm, carry_over: float) -> float:
        befores = [
            second.before
            for seed in SEEDS
            for one, second in zip(
                *(play(Someone(effect=-2, carry_over=carry_over), seed, PAIRS)[k:] for k in (0, 1)),
                strict=False,
            )
            if one.arm is kind and second.before is not None
        ]
        return float(np.mean(befores))

    assert after(Arm.STRETCH, 0.5) - after(Arm.CONTROL, 0.5) == pytest.approx(-1.0, abs=0.15)
    assert after(Arm.STRETCH, 0.0) - after(Arm.CONTROL, 0.0) == pytest.approx(0.0, abs=0.15)


def test_answers_are_missing_as_said() -> None:
    missing = {
        gaps: np.mean([one.after is None for one in everyone(Someone(gaps=gaps))])
        for gaps in (Gaps(), Gaps(unfinished=0.2))
    }
    assert missing[Gaps()] == 0
    assert missing[Gaps(unfinished=0.2)] == pytest.approx(0.2, abs=0.02)


def test_who_hides_failures_leaves_out_the_stretch_that_did_not_help() -> None:
    sessions = everyone(Someone(between_sd=0.5, gaps=Gaps(hides_failures=1.0)))
    assert all(one.after is not None for one in sessions if one.arm is Arm.CONTROL)
    stretches = [one for one in sessions if one.arm is Arm.STRETCH]
    assert all(change(one) < 0 for one in stretches if one.after is not None)
    assert np.mean([one.after is None for one in stretches]) == pytest.approx(0.5, abs=0.03)
