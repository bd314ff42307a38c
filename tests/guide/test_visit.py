from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rekmaat.guide.clearance import (
    AnythingNew,
    CheckIn,
    Clearance,
    NotClearedError,
    Obstacle,
    permit,
)
from rekmaat.guide.protocol import Arm
from rekmaat.guide.ratings import Felt, FeltRating, TensionRating
from rekmaat.guide.screening import Outcome
from rekmaat.guide.session import (
    AdverseEvent,
    EventKind,
    Hold,
    Session,
    Stop,
    StopReason,
)
from rekmaat.guide.visit import (
    CHECK_IN_HOLDS_FOR,
    Past,
    Step,
    next_step,
    obstacle_to_start,
    permit_to_start,
    ready_until,
    valid_permit,
)
from rekmaat.guide.wording import Language

SCREENED_AT = datetime(2026, 11, 2, 9, 0, tzinfo=UTC)
MINUTE = timedelta(minutes=1)
VERSION = "0.3.0"
CLEARANCE = Clearance(
    screening_id="one",
    outcome=Outcome.GO,
    within=None,
    adaptations=frozenset(),
    advice=(),
    clearable=False,
    table_version=VERSION,
    language=Language.NL,
    answered_at=SCREENED_AT,
    expires_at=SCREENED_AT + timedelta(days=28),
)


def a_session(started_at: datetime, **changes: object) -> Session:
    session = Session(
        id=f"session-{started_at.isoformat()}",
        screening_id="one",
        protocol_id="umcg",
        protocol_version="0.1.0",
        exercise="standing_pelvic_forward",
        arm=Arm.STRETCH,
        language=Language.NL,
        started_at=started_at,
        ended_at=started_at + 2 * MINUTE,
        paused_s=0,
        holds=(Hold(1, 20, 20),),
        before=TensionRating(5, started_at, "1"),
    )
    return replace(session, **changes)  # type: ignore[arg-type]  # any field by name


def step_at(past: Past, now: datetime) -> Step:
    return next_step(obstacle_to_start(past, table_version=VERSION, now=now))


def test_who_was_never_screened_is_screened_first() -> None:
    assert step_at(Past(), SCREENED_AT) is Step.SCREEN


def test_a_fresh_clearance_may_start_at_once() -> None:
    assert step_at(Past(CLEARANCE), SCREENED_AT + MINUTE) is Step.READY


@pytest.mark.parametrize("outcome", [Outcome.DOCTOR_FIRST, Outcome.URGENT])
def test_urgent_and_doctor_first_never_reach_the_exercise(outcome: Outcome) -> None:
    """S01, S13."""
    past = Past(replace(CLEARANCE, outcome=outcome))
    assert step_at(past, SCREENED_AT + MINUTE) is Step.REFUSED
    with pytest.raises(NotClearedError) as refused:
        valid_permit(past, table_version=VERSION, at=SCREENED_AT + MINUTE)
    assert refused.value.obstacle is Obstacle.REFUSED


def test_an_incomplete_screening_gives_no_permit() -> None:
    with pytest.raises(NotClearedError):
        permit(
            replace(CLEARANCE, outcome=Outcome.INCOMPLETE),
            table_version=VERSION,
            at=SCREENED_AT,
        )


def test_a_clearance_ends_after_the_days_the_table_states() -> None:
    last_moment = CLEARANCE.expires_at - timedelta(seconds=1)
    assert permit(CLEARANCE, table_version=VERSION, at=last_moment).screening_id == "one"
    assert step_at(Past(CLEARANCE), CLEARANCE.expires_at) is Step.SCREEN


def test_a_clearance_under_another_version_of_the_table_counts_no_more() -> None:
    obstacle = obstacle_to_start(Past(CLEARANCE), table_version="9", now=SCREENED_AT)
    assert next_step(obstacle) is Step.SCREEN


def test_a_clearance_from_the_future_is_not_valid_yet() -> None:
    assert step_at(Past(CLEARANCE), SCREENED_AT - MINUTE) is Step.SCREEN


def test_a_later_visit_asks_anything_new_first() -> None:
    past = Past(CLEARANCE, last_over_at=SCREENED_AT + 3 * MINUTE)
    assert step_at(past, SCREENED_AT + 10 * MINUTE) is Step.CHECK_IN


def test_nothing_new_holds_for_one_session_and_one_hour() -> None:
    asked_at = SCREENED_AT + timedelta(days=1)
    fresh = Past(CLEARANCE, (CheckIn("c", "one", AnythingNew.NO, asked_at),))
    assert step_at(fresh, asked_at + MINUTE) is Step.READY
    assert step_at(fresh, asked_at + CHECK_IN_HOLDS_FOR + MINUTE) is Step.CHECK_IN
    done = replace(fresh, last_over_at=asked_at + 3 * MINUTE)
    assert step_at(done, asked_at + 5 * MINUTE) is Step.CHECK_IN


@pytest.mark.parametrize("answer", [AnythingNew.YES, AnythingNew.UNSURE])
def test_something_new_or_not_knowing_asks_every_question_again(answer: AnythingNew) -> None:
    """S02."""
    past = Past(CLEARANCE, (CheckIn("c", "one", answer, SCREENED_AT + MINUTE),))
    assert step_at(past, SCREENED_AT + 2 * MINUTE) is Step.SCREEN


@pytest.mark.parametrize("reason", [StopReason.LEG_SYMPTOM, StopReason.DIZZY])
def test_a_leg_symptom_or_dizziness_makes_the_clearance_void(reason: StopReason) -> None:
    past = Past(CLEARANCE, sessions=(a_session(SCREENED_AT + MINUTE, stop=Stop(3, reason)),))
    assert step_at(past, SCREENED_AT + 10 * MINUTE) is Step.SCREEN


def test_telling_of_pain_or_something_new_makes_the_clearance_void() -> None:
    event = AdverseEvent(EventKind.NEW_SYMPTOM, None)
    past = Past(CLEARANCE, sessions=(a_session(SCREENED_AT + MINUTE, event=event),))
    assert step_at(past, SCREENED_AT + 10 * MINUTE) is Step.SCREEN


def test_an_experiment_stopped_for_getting_worse_asks_every_question_again() -> None:
    """S08."""
    halted = Past(CLEARANCE, halted_at=SCREENED_AT + MINUTE)
    assert step_at(halted, SCREENED_AT + 2 * MINUTE) is Step.SCREEN
    again = replace(CLEARANCE, answered_at=SCREENED_AT + 5 * MINUTE)
    assert step_at(replace(halted, clearance=again), SCREENED_AT + 6 * MINUTE) is Step.READY
    earlier = halted.until(SCREENED_AT, without="")
    assert step_at(earlier, SCREENED_AT + 2 * MINUTE) is Step.READY


def test_an_interruption_leaves_the_clearance_as_it_is() -> None:
    stop = Stop(3, StopReason.INTERRUPTED)
    stopped = a_session(SCREENED_AT + MINUTE, stop=stop)
    past = Past(CLEARANCE, sessions=(stopped,), last_over_at=stopped.ended_at)
    assert step_at(past, SCREENED_AT + 10 * MINUTE) is Step.CHECK_IN


def test_a_new_screening_starts_clean() -> None:
    again = replace(CLEARANCE, screening_id="two", answered_at=SCREENED_AT + 20 * MINUTE)
    assert step_at(Past(again), SCREENED_AT + 21 * MINUTE) is Step.READY


def test_something_new_cannot_be_taken_back_by_a_later_no() -> None:
    told = (
        CheckIn("a", "one", AnythingNew.YES, SCREENED_AT + MINUTE),
        CheckIn("b", "one", AnythingNew.NO, SCREENED_AT + 2 * MINUTE),
    )
    assert step_at(Past(CLEARANCE, told), SCREENED_AT + 3 * MINUTE) is Step.SCREEN


def test_the_past_of_a_session_knows_nothing_of_what_came_later() -> None:
    late = CheckIn("c", "one", AnythingNew.YES, SCREENED_AT + 30 * MINUTE)
    first, second = (a_session(SCREENED_AT + n * MINUTE) for n in (1, 10))
    past = Past(CLEARANCE, (late,), (second, first)).until(second.started_at, without=second.id)
    assert past == Past(CLEARANCE, (), (first,))


def test_the_permit_carries_what_must_be_adapted() -> None:
    adapted = replace(CLEARANCE, outcome=Outcome.ADAPTED, adaptations=frozenset({"small_range"}))
    given = permit_to_start(Past(adapted), table_version=VERSION, now=SCREENED_AT)
    assert given.adaptations == {"small_range"}


def felt(*answers: Felt) -> tuple[Session, ...]:
    """Sessions felt like this, the last of them first."""
    return tuple(
        a_session(
            SCREENED_AT + timedelta(hours=len(answers) - place),
            felt=FeltRating(answer, SCREENED_AT + timedelta(hours=len(answers) - place), "1"),
        )
        for place, answer in enumerate(answers)
    )


@pytest.mark.parametrize(
    ("last_first", "stops"),
    [
        ((Felt.WORSE,), False),
        ((Felt.WORSE, Felt.WORSE), True),
        ((Felt.WORSE, Felt.BETTER, Felt.WORSE), True),
        ((Felt.WORSE, Felt.BETTER, Felt.SAME, Felt.WORSE), False),
        ((Felt.SAME, Felt.SAME, Felt.WORSE, Felt.WORSE), False),
    ],
)
def test_two_worse_among_the_last_three_ask_every_question_again(
    last_first: tuple[Felt, ...], *, stops: bool
) -> None:
    """S08."""
    sessions = felt(*last_first)
    past = Past(CLEARANCE, sessions=sessions, last_over_at=sessions[0].ended_at)
    now = SCREENED_AT + timedelta(hours=9)
    obstacle = obstacle_to_start(past, table_version=VERSION, now=now)
    assert obstacle is (Obstacle.GOT_WORSE if stops else Obstacle.NOT_CHECKED_IN)


def test_leave_without_a_clearance_lasts_no_time_at_all() -> None:
    assert ready_until(Past()) is None


@given(
    asked_min=st.lists(st.integers(1, 27 * 24 * 60), max_size=3),
    later_s=st.integers(0, 30 * 24 * 3600),
)
def test_leave_lasts_as_long_as_the_server_would_give_it_if_nothing_happens(
    asked_min: list[int], later_s: int
) -> None:
    """S08."""
    check_ins = tuple(
        CheckIn(f"asked-{minute}", "one", AnythingNew.NO, SCREENED_AT + minute * MINUTE)
        for minute in asked_min
    )
    past = Past(CLEARANCE, check_ins)
    now = SCREENED_AT + max(asked_min, default=0) * MINUTE + timedelta(seconds=later_s)
    until = ready_until(past)
    assert until is not None
    assert until <= CLEARANCE.expires_at
    if now != until:
        assert (step_at(past, now) is Step.READY) == (now < until)
