from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rekmaat.catalogue.protocols import load_shipped
from rekmaat.catalogue.text import text_of
from rekmaat.guide.clearance import Permit
from rekmaat.guide.cues import LONGEST_HOLD_S, SHORT_HOLD_S, cue_sheet, form_of, longest_hold_s
from rekmaat.guide.protocol import Arm
from rekmaat.guide.ratings import TensionRating
from rekmaat.guide.screening import Adaptation
from rekmaat.guide.session import HOLD_TOLERANCE_S, Hold, Session, faults
from rekmaat.guide.wording import Language

SHIPPED = load_shipped()
FORM = form_of(SHIPPED.protocols["umcg"], SHIPPED.exercises, Permit("s", frozenset()))
SHEET = cue_sheet(FORM, SHIPPED.exercises[FORM.exercise], Arm.STRETCH)
START = datetime(2026, 11, 2, 9, 0, tzinfo=UTC)
END = START + timedelta(seconds=109)
SESSION = Session(
    id="a",
    screening_id="s",
    protocol_id="umcg",
    protocol_version="0.1.0",
    exercise=FORM.exercise,
    arm=Arm.STRETCH,
    language=Language.EN,
    started_at=START,
    ended_at=END,
    paused_s=0,
    holds=tuple(Hold(number, 20, 20) for number in (1, 2, 3)),
    before=TensionRating(6, START, "1"),
    after=TensionRating(4, END + timedelta(seconds=8), "1"),
)


def codes(session: Session) -> set[str]:
    found = faults(session, SHEET, longest_s=LONGEST_HOLD_S)
    for language in Language:
        for fault in found:
            assert text_of(language, "sessions").say(fault.code, fault.arguments)
    return {fault.code for fault in found}


def test_a_session_played_as_planned_has_no_fault() -> None:
    assert faults(SESSION, SHEET, longest_s=LONGEST_HOLD_S) == ()


@given(st.lists(st.floats(0, 20), min_size=3, max_size=3))
def test_a_shorter_hold_is_fine_and_its_seconds_are_kept(held: list[float]) -> None:
    """P06, P12: planned and actual seconds per repetition."""
    holds = tuple(Hold(n, 20, s) for n, s in enumerate(held, start=1))
    session = replace(SESSION, holds=holds)
    assert faults(session, SHEET, longest_s=LONGEST_HOLD_S) == ()
    assert session.held_s == pytest.approx(sum(held))
    assert session.planned_s == 60


@given(st.floats(HOLD_TOLERANCE_S + 0.01, 40))
def test_a_hold_beyond_the_plan_is_refused(extra_s: float) -> None:
    holds = (Hold(1, 20, 20 + extra_s), *SESSION.holds[1:])
    assert codes(replace(SESSION, holds=holds)) == {"session-held-too-long"}


def test_a_longer_planned_hold_than_the_sheet_is_refused() -> None:
    holds = (Hold(1, 30, 30), *SESSION.holds[1:])
    assert codes(replace(SESSION, holds=holds)) == {"session-plan-differs"}


def test_more_or_fewer_holds_than_planned_are_refused() -> None:
    assert codes(replace(SESSION, holds=SESSION.holds[:2])) == {"session-holds-differ"}


def test_another_exercise_than_the_one_that_was_allowed_is_refused() -> None:
    other = replace(SESSION, exercise="standing_posterior_tilt")
    assert codes(other) == {"session-exercise-differs"}


def test_holds_out_of_order_are_refused() -> None:
    assert codes(replace(SESSION, holds=SESSION.holds[::-1])) == {"session-holds-unordered"}


def test_an_end_before_the_start_is_refused() -> None:
    backwards = replace(SESSION, ended_at=START - timedelta(seconds=1), after=None)
    assert codes(backwards) == {"session-ends-before-start"}


def test_an_answer_from_before_the_start_is_refused() -> None:
    early = TensionRating(4, START - timedelta(seconds=1), "1")
    assert codes(replace(SESSION, after=early)) == {"session-answered-before-start"}


@pytest.mark.parametrize(("late_s", "in_time"), [(0, True), (60, True), (61, False)])
def test_only_an_answer_within_the_minute_counts_for_the_minute(
    late_s: int,
    in_time: bool,  # noqa: FBT001  the expectation itself
) -> None:
    """P07."""
    after = TensionRating(4, END + timedelta(seconds=late_s), "1")
    assert replace(SESSION, after=after).answered_in_time is in_time


def test_without_its_sheet_a_session_still_keeps_to_what_the_clearance_allows() -> None:
    short = longest_hold_s(Permit("s", frozenset({Adaptation.SHORT_HOLD})))
    assert short == SHORT_HOLD_S
    assert [fault.code for fault in faults(SESSION, None, longest_s=short)] == [
        "session-held-too-long"
    ] * 3
