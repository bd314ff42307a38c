"""When an experiment pauses, stops and is done, on any clock."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from courses import begun, ended, logged, opened, played, played_at
from lives import a_plan, a_screening, a_session, lowered
from rekmaat.guide.experiment import (
    Cause,
    Experiment,
    Horizon,
    LogKind,
    arm_of,
    order_of,
    pair_of,
)
from rekmaat.guide.experiment_rules import (
    Status,
    day_at,
    horizon_of,
    hour_question,
    next_number,
    pauses,
    status,
    status_cause,
    stops,
)
from rekmaat.guide.ratings import Felt
from strategies import seeds, times

AMSTERDAM, TOKYO = ZoneInfo("Europe/Amsterdam"), ZoneInfo("Asia/Tokyo")
MORNING = datetime(2026, 3, 2, 8, 30, tzinfo=AMSTERDAM)
HOUR, DAY = timedelta(hours=1), timedelta(days=1)
SHORT = replace(a_plan(), sessions_per_day=2, days=2)


def going_on(count: int, *, start: datetime = MORNING, worse: tuple[int, ...] = ()) -> Experiment:
    """Play so many sessions, an hour apart, those with these numbers felt as worse."""
    experiment = begun()
    for number in range(1, count + 1):
        felt = Felt.WORSE if number in worse else Felt.SAME
        experiment = played(experiment, start + number * HOUR, felt=felt)
    return experiment


@given(seeds, st.lists(times, max_size=12))
def test_numbers_and_coins_never_depend_on_the_clock_and_days_never_decrease(
    seed: str, moments: list[datetime]
) -> None:
    """Summer time, travel, a clock set back by years: any moment in any zone, in any order."""
    experiment = played_at(begun(replace(a_plan(), seed=seed)), moments)
    openings = [one.opening for one in experiment.played]
    assert [one.number for one in openings] == list(range(1, len(moments) + 1))
    assert tuple(arm_of(seed, one.number) for one in openings) == order_of(seed, len(moments))
    assert all(first.day <= second.day for first, second in pairwise(openings))
    assert all(one.day >= 1 for one in openings)


def test_a_pair_may_span_midnight() -> None:
    """23:59 and 00:01 are two days and one pair, whatever the two minutes between them."""
    late = datetime(2026, 3, 2, 23, 59, tzinfo=AMSTERDAM)
    first, second = (
        one.opening for one in played_at(begun(), [late, late + timedelta(minutes=2)]).played
    )
    assert (first.day, second.day) == (1, 2)
    assert pair_of(first.number) == pair_of(second.number) == 1


@pytest.mark.parametrize(
    "night",
    [
        datetime(2026, 3, 28, 23, 30, tzinfo=AMSTERDAM),
        datetime(2026, 10, 24, 23, 30, tzinfo=AMSTERDAM),
    ],
    ids=["an hour is lost", "an hour is won"],
)
def test_the_night_the_clock_changes_is_one_night(night: datetime) -> None:
    experiment = played(begun(), night)
    days = [day_at(experiment, (night + timedelta(hours=hours))) for hours in (0, 0.4, 1, 24, 25)]
    assert days == [1, 1, 2, 2, 3]
    same_moments = [
        day_at(experiment, (night.astimezone(UTC) + timedelta(hours=hours)).astimezone(AMSTERDAM))
        for hours in (0, 0.4, 1, 4)
    ]
    assert same_moments == [1, 1, 2, 2]


def test_a_journey_neither_repeats_nor_takes_back_a_day() -> None:
    """East, the date of the first opening stays what it was there; west, no day comes again."""
    evening = datetime(2026, 3, 2, 17, 30, tzinfo=AMSTERDAM)
    experiment = played(begun(), evening)
    in_tokyo = evening.astimezone(TOKYO) + timedelta(minutes=10)
    assert day_at(experiment, in_tokyo) == 2
    experiment = played(experiment, in_tokyo)
    back = datetime(2026, 3, 2, 21, 0, tzinfo=AMSTERDAM)
    assert back > in_tokyo
    assert day_at(experiment, back) == 2


def test_before_the_first_session_every_day_is_the_first() -> None:
    assert day_at(begun(), MORNING) == day_at(begun(), MORNING + 400 * DAY) == 1
    assert next_number(begun()) == 1


@pytest.mark.parametrize(
    ("worse", "expected"),
    [((), False), ((3,), False), ((2, 3), True), ((1, 3), True), ((1, 2), True), ((1, 2, 3), True)],
)
def test_two_worse_in_three_sessions_pause(worse: tuple[int, ...], *, expected: bool) -> None:
    """S08."""
    assert pauses(going_on(3, worse=worse)) is expected


def test_two_worse_with_two_sessions_between_them_do_not_pause() -> None:
    """S08: two in three, not two in four."""
    assert not pauses(going_on(4, worse=(1, 4)))
    assert pauses(going_on(4, worse=(2, 4)))


def test_a_session_that_was_never_finished_is_not_one_of_the_three() -> None:
    experiment = opened(going_on(2, worse=(1,)), MORNING + 3 * HOUR)
    assert not pauses(experiment)
    experiment = played(experiment, MORNING + 4 * HOUR, felt=Felt.WORSE)
    assert pauses(experiment)


def test_unsure_is_not_worse() -> None:
    experiment = played(begun(), MORNING, felt=Felt.UNSURE)
    assert not pauses(played(experiment, MORNING + HOUR, felt=Felt.UNSURE))


def test_a_paused_experiment_is_not_paused_again_and_after_it_resumes_both_count_anew() -> None:
    """S08."""
    experiment = going_on(2, worse=(1, 2))
    paused = logged(experiment, LogKind.PAUSED, MORNING + 3 * HOUR, cause=Cause.TWO_WORSE)
    assert not pauses(paused)
    resumed = logged(paused, LogKind.RESUMED, MORNING + 4 * HOUR)
    assert not pauses(resumed)
    once = played(resumed, MORNING + 5 * HOUR, felt=Felt.WORSE)
    assert not pauses(once)
    assert pauses(played(once, MORNING + 6 * HOUR, felt=Felt.WORSE))


@given(st.integers(0, 10), st.integers(0, 10))
def test_two_points_up_stop(before: int, after: int) -> None:
    experiment = ended(opened(begun(), MORNING, before=before), after=after)
    session = experiment.played[0].session
    assert session is not None
    assert stops(session) == (after >= before + 2)


def test_a_session_without_an_answer_afterwards_does_not_stop() -> None:
    assert not stops(replace(a_session(), after=None))


def test_after_an_hour_the_session_that_felt_worse_is_asked_about_until_it_is_answered() -> None:
    experiment = going_on(1, worse=(1,))
    session = experiment.played[0].session
    assert session is not None
    end = session.ended_at
    moments = (end, end + HOUR - timedelta(seconds=1), end + HOUR, end + 47 * HOUR, end + 48 * HOUR)
    asked = [hour_question(experiment, moment) for moment in moments]
    assert asked == [None, None, session.id, session.id, None]
    answered = logged(experiment, LogKind.HOUR_ANSWERED, end + HOUR, session_id=session.id)
    assert hour_question(answered, end + 2 * HOUR) is None


@pytest.mark.parametrize(("late", "until"), [(0, 48), (30, 78), (72, 120), (140, 168)])
def test_a_session_delivered_late_is_asked_about_from_then_on(late: int, until: int) -> None:
    """S08: two days from its answers, but no later than a week after the minute."""
    experiment = going_on(1, worse=(1,))
    session = experiment.played[0].session
    assert session is not None
    saved_at = session.ended_at + late * HOUR
    delivered = replace(experiment.played[0], saved_at=saved_at)
    told = replace(experiment, played=(delivered,))
    last = session.ended_at + until * HOUR
    assert hour_question(told, last - timedelta(seconds=1)) == session.id
    assert hour_question(told, last) is None


def test_the_oldest_of_two_sessions_that_felt_worse_is_asked_about_first() -> None:
    experiment = going_on(3, worse=(1, 3))
    now = MORNING + 6 * HOUR
    first, third = (experiment.played[place].opening.session_id for place in (0, 2))
    assert hour_question(experiment, now) == first
    answered = logged(experiment, LogKind.HOUR_ANSWERED, now, session_id=first)
    assert hour_question(answered, now) == third


def test_nobody_is_asked_after_a_session_that_felt_the_same() -> None:
    assert hour_question(going_on(2), MORNING + 5 * HOUR) is None


def test_an_experiment_runs_from_its_plan_until_it_pauses_and_again_once_it_resumes() -> None:
    assert status(begun()) is Status.RUNNING
    paused = logged(going_on(2), LogKind.PAUSED, MORNING, cause=Cause.TWO_WORSE)
    assert (status(paused), status_cause(paused)) == (Status.PAUSED, Cause.TWO_WORSE)
    resumed = logged(paused, LogKind.RESUMED, MORNING - DAY)  # the clock was set back meanwhile
    assert (status(resumed), status_cause(resumed)) == (Status.RUNNING, None)


@pytest.mark.parametrize(
    "cause", [Cause.TWO_POINTS_UP, Cause.STILL_WORSE, Cause.OWN_CHOICE, Cause.WORSE]
)
@pytest.mark.parametrize("later", [LogKind.RESUMED, LogKind.WENT_ON, LogKind.LOOKED])
def test_a_stop_is_final_and_keeps_its_cause(cause: Cause, later: LogKind) -> None:
    stopped = logged(going_on(2), LogKind.STOPPED, MORNING, cause=cause)
    later_on = logged(stopped, later, MORNING + DAY)
    assert (status(later_on), status_cause(later_on)) == (Status.STOPPED, cause)
    assert status(logged(stopped, LogKind.PAUSED, MORNING, cause=Cause.TWO_WORSE)) is Status.STOPPED


def test_the_plan_is_done_with_its_last_session_not_when_that_is_opened() -> None:
    experiment = played_at(begun(SHORT), [MORNING + hours * HOUR for hours in range(3)])
    assert status(experiment) is Status.RUNNING
    last = opened(experiment, MORNING + 3 * HOUR)
    assert status(last) is Status.RUNNING
    assert status(last, now=MORNING + 3.4 * HOUR) is Status.RUNNING
    assert status(ended(last)) is Status.DONE


def test_a_last_session_that_nobody_ends_does_not_keep_the_plan_open() -> None:
    experiment = played_at(begun(SHORT), [MORNING + hours * HOUR for hours in range(3)])
    last = opened(experiment, MORNING + 3 * HOUR)
    assert status(last, now=MORNING + 4 * HOUR) is Status.DONE
    assert status(opened(last, MORNING + 5 * HOUR)) is Status.DONE


def test_the_plan_is_done_with_its_last_day_when_sessions_were_skipped() -> None:
    experiment = played(begun(SHORT), MORNING)
    midnight = datetime(2026, 3, 4, tzinfo=AMSTERDAM)
    assert status(experiment, now=midnight - timedelta(seconds=1)) is Status.RUNNING
    assert status(experiment, now=midnight) is Status.DONE
    assert status(begun(SHORT), now=MORNING + 400 * DAY) is Status.RUNNING


def test_the_end_of_the_plan_ends_a_pause_and_going_on_brings_it_back() -> None:
    experiment = going_on(2, worse=(1, 2))
    paused = logged(experiment, LogKind.PAUSED, MORNING, cause=Cause.TWO_WORSE)
    after = MORNING + 14 * DAY
    assert status(paused, now=after) is Status.DONE
    assert status_cause(paused) is Cause.TWO_WORSE
    assert status(logged(paused, LogKind.WENT_ON, after), now=after) is Status.PAUSED


def test_a_done_experiment_that_goes_on_runs_again_without_an_end() -> None:
    experiment = played_at(begun(SHORT), [MORNING + hours * HOUR for hours in range(4)])
    on = logged(experiment, LogKind.WENT_ON, MORNING + DAY)
    assert status(on, now=MORNING + 60 * DAY) is Status.RUNNING
    assert status(played(on, MORNING + 2 * DAY)) is Status.RUNNING


def test_a_clearance_that_changed_makes_the_horizon_long() -> None:
    clearance = a_screening().clearance
    renewed = replace(clearance, answered_at=clearance.expires_at, screening_id="other")
    assert horizon_of(a_plan(), ()) is Horizon.ORDINARY
    assert horizon_of(a_plan(), (clearance, renewed)) is Horizon.ORDINARY
    assert horizon_of(a_plan(), (clearance, lowered(a_screening()))) is Horizon.LONG_TERM
    long = replace(a_plan(), horizon=Horizon.LONG_TERM)
    assert horizon_of(long, (clearance,)) is Horizon.LONG_TERM
