"""The strip keeps planned, done, stopped, left and skipped sessions apart (P01, P13)."""

from collections import Counter
from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from courses import begun, ended, logged, opened, played, played_at
from lives import a_plan
from rekmaat.guide.experiment import Anchor, Cause, Experiment, LogKind
from rekmaat.guide.experiment_calendar import CalendarDay, SlotState, calendar
from rekmaat.guide.experiment_rules import Status, status

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
MORNING = datetime(2026, 3, 2, 8, 30, tzinfo=AMSTERDAM)
HOUR, DAY = timedelta(hours=1), timedelta(days=1)
THREE_DAYS = replace(a_plan(), sessions_per_day=3, days=3)
DONE, STOPPED, UNFINISHED, SKIPPED, TO_COME = SlotState


def states(days: tuple[CalendarDay, ...]) -> list[list[SlotState]]:
    return [[slot.state for slot in day.slots] for day in days]


def counted(experiment: Experiment, now: datetime) -> Counter[SlotState]:
    strip = calendar(experiment, now=now)
    return Counter(slot.state for day in strip for slot in day.slots)


def test_before_the_first_session_all_planned_places_are_to_come_from_today() -> None:
    """P01: three days of three are exactly nine."""
    strip = calendar(begun(THREE_DAYS), now=MORNING)
    assert states(strip) == [[TO_COME] * 3] * 3
    assert [day.date for day in strip] == [(MORNING + days * DAY).date() for days in range(3)]
    assert [slot.anchor for slot in strip[0].slots] == list(Anchor)


def test_a_skipped_place_stays_visible_as_skipped_once_its_day_is_over() -> None:
    """P01."""
    experiment = played(begun(THREE_DAYS), MORNING)
    assert states(calendar(experiment, now=MORNING + 12 * HOUR))[0] == [DONE, TO_COME, TO_COME]
    tomorrow = calendar(experiment, now=MORNING + DAY)
    assert states(tomorrow) == [[DONE, SKIPPED, SKIPPED], [TO_COME] * 3, [TO_COME] * 3]
    at_the_end = calendar(played(experiment, MORNING + 2 * DAY), now=MORNING + 3 * DAY)
    assert states(at_the_end) == [[DONE, SKIPPED, SKIPPED], [SKIPPED] * 3, [DONE, SKIPPED, SKIPPED]]


def test_done_stopped_and_left_unfinished_are_kept_apart() -> None:
    experiment = played(begun(THREE_DAYS), MORNING)
    experiment = ended(opened(experiment, MORNING + 4 * HOUR), stopped=True)
    experiment = opened(experiment, MORNING + 8 * HOUR)
    experiment = ended(opened(experiment, MORNING + DAY), after=None)
    strip = calendar(experiment, now=MORNING + DAY + HOUR)
    assert states(strip)[:2] == [[DONE, STOPPED, UNFINISHED], [UNFINISHED, TO_COME, TO_COME]]
    assert [slot.number for slot in (*strip[0].slots, *strip[1].slots)] == [1, 2, 3, 4, None, None]


def test_a_session_hangs_on_the_days_next_anchor_whatever_the_clock_says() -> None:
    """P13: the first of the day is the morning's, also at four."""
    experiment = played(begun(THREE_DAYS), MORNING + 8 * HOUR)
    first, second, _ = calendar(experiment, now=MORNING + 9 * HOUR)[0].slots
    assert (first.anchor, first.state) == (Anchor.MORNING, DONE)
    assert (second.anchor, second.state) == (Anchor.LUNCH, TO_COME)


def test_one_more_than_the_day_has_anchors_is_shown_without_one_and_leaves_one_less_to_come() -> (
    None
):
    experiment = played_at(begun(THREE_DAYS), [MORNING + hours * HOUR for hours in range(4)])
    strip = calendar(experiment, now=MORNING + 5 * HOUR)
    assert states(strip) == [[DONE] * 4, [TO_COME] * 3, [TO_COME] * 2]
    assert [slot.anchor for slot in strip[0].slots] == [*Anchor, None]


def test_a_stop_leaves_nothing_to_come_and_skips_nothing_of_its_own_day() -> None:
    experiment = played_at(begun(THREE_DAYS), [MORNING, MORNING + DAY])
    at = MORNING + DAY + HOUR
    stopped = logged(experiment, LogKind.STOPPED, at, cause=Cause.TWO_POINTS_UP)
    for now in (at, at + 30 * DAY):
        assert states(calendar(stopped, now=now)) == [[DONE, SKIPPED, SKIPPED], [DONE]]
    never_begun = logged(begun(THREE_DAYS), LogKind.STOPPED, at, cause=Cause.OWN_CHOICE)
    assert counted(never_begun, at + DAY) == Counter()


def test_nobody_skips_a_session_while_the_experiment_is_paused() -> None:
    experiment = played_at(begun(), [MORNING, MORNING + HOUR])
    paused = logged(experiment, LogKind.PAUSED, MORNING + 2 * HOUR, cause=Cause.TWO_WORSE)
    now = MORNING + 4 * DAY
    assert states(calendar(paused, now=now))[:5] == [[DONE] * 2, [], [], [], [TO_COME] * 3]
    resumed = logged(paused, LogKind.RESUMED, MORNING + 2 * DAY)
    assert states(calendar(resumed, now=now))[:5] == [
        [DONE] * 2,
        [],
        [],
        [SKIPPED] * 3,
        [TO_COME] * 3,
    ]


def test_a_pause_that_nobody_had_begun_changes_nothing() -> None:
    experiment = played(begun(THREE_DAYS), MORNING)
    odd = logged(experiment, LogKind.RESUMED, MORNING + HOUR)
    now = MORNING + DAY
    assert calendar(odd, now=now) == calendar(experiment, now=now)


def test_once_the_planned_number_is_reached_nothing_is_skipped_any_more() -> None:
    moments = [MORNING + day * DAY + place * HOUR for day in range(2) for place in range(5)]
    experiment = played_at(begun(THREE_DAYS), moments[:9])
    now = MORNING + 20 * DAY
    assert status(experiment, now=now) is Status.DONE
    assert states(calendar(experiment, now=now)) == [[DONE] * 5, [DONE] * 4]


def test_going_on_after_the_plan_offers_today_and_counts_no_day_as_skipped() -> None:
    experiment = played(begun(THREE_DAYS), MORNING)
    on = logged(experiment, LogKind.WENT_ON, MORNING + 4 * DAY)
    on = played(on, MORNING + 5 * DAY)
    assert states(calendar(on, now=MORNING + 6 * DAY)) == [
        [DONE, SKIPPED, SKIPPED],
        [SKIPPED] * 3,
        [SKIPPED] * 3,
        [],
        [],
        [DONE],
        [TO_COME] * 3,
    ]


def test_dates_follow_the_calendar_over_the_night_the_clock_changes() -> None:
    start = datetime(2026, 3, 28, 23, 59, tzinfo=AMSTERDAM)
    experiment = played_at(begun(THREE_DAYS), [start, start + timedelta(minutes=2)])
    strip = calendar(experiment, now=start + HOUR)
    assert [str(day.date) for day in strip] == ["2026-03-28", "2026-03-29", "2026-03-30"]
    assert states(strip) == [[DONE, SKIPPED, SKIPPED], [DONE, TO_COME, TO_COME], [TO_COME] * 3]


@st.composite
def courses(draw: st.DrawFn) -> tuple[Experiment, datetime]:
    """Draw any course of a small plan, on a clock that never goes back, and a moment after it."""
    a_day, days = draw(st.integers(1, 4)), draw(st.integers(1, 5))
    experiment = begun(replace(a_plan(), sessions_per_day=a_day, days=days))
    now = MORNING
    for _ in range(draw(st.integers(0, 12))):
        now += draw(st.integers(1, 40)) * HOUR
        if status(experiment, now=now) is not Status.RUNNING:
            break
        experiment = opened(experiment, now)
        how = draw(st.sampled_from(("done", "stopped", "left", "unanswered")))
        if how != "left":
            after = None if how == "unanswered" else 5
            experiment = ended(experiment, after=after, stopped=how == "stopped")
        if draw(st.integers(0, 9)) == 0:
            experiment = logged(experiment, LogKind.PAUSED, now, cause=Cause.TWO_WORSE)
            now += draw(st.integers(1, 60)) * HOUR
            experiment = logged(experiment, LogKind.RESUMED, now)
    return experiment, now + draw(st.integers(2, 200)) * HOUR


@given(courses())
def test_every_opened_session_stands_in_the_strip_once_on_its_day(
    course: tuple[Experiment, datetime],
) -> None:
    experiment, now = course
    strip = calendar(experiment, now=now)
    shown = [(day.day, slot.number) for day in strip for slot in day.slots if slot.number]
    assert shown == [(one.opening.day, one.opening.number) for one in experiment.played]
    empty = {slot.state for day in strip for slot in day.slots if slot.number is None}
    assert empty <= {SKIPPED, TO_COME}
    assert [day.day for day in strip] == list(range(1, len(strip) + 1))


@given(courses())
def test_no_day_offers_more_places_than_planned_and_no_more_is_to_come_than_is_left(
    course: tuple[Experiment, datetime],
) -> None:
    experiment, now = course
    plan, count = experiment.plan, counted(experiment, now)
    left = plan.planned_sessions - len(experiment.played)
    assert count[TO_COME] <= max(left, 0)
    assert count[SKIPPED] <= plan.planned_sessions
    if status(experiment, now=now) is Status.DONE:
        assert count[TO_COME] == 0
    for day in calendar(experiment, now=now):
        free = sum(slot.number is None for slot in day.slots)
        assert free == 0 or len(day.slots) <= plan.sessions_per_day
        assert free == 0 or day.day <= plan.days


@given(courses())
def test_without_a_pause_and_extra_sessions_the_strip_is_exactly_the_plan(
    course: tuple[Experiment, datetime],
) -> None:
    """P01: skipped or not, nine planned places stay nine."""
    experiment, now = course
    strip = calendar(experiment, now=now)
    usual = not experiment.log and all(
        len(day.slots) <= experiment.plan.sessions_per_day for day in strip
    )
    if usual and len(experiment.played) < experiment.plan.planned_sessions:
        assert sum(len(day.slots) for day in strip[: experiment.plan.days]) == (
            experiment.plan.planned_sessions
        )
