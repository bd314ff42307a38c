"""The reminders, read back by a parser that knows nothing of ours."""

from datetime import date, datetime, time, timedelta

import icalendar
import pytest
from hypothesis import given
from hypothesis import strategies as st

from experiment_plans import a_plan
from rekmaat.exchange.calendar import reminders
from rekmaat.guide.experiment import Anchor, AnchorTime

FIRST_DAY = date(2026, 11, 24)
MEDICAL = ("back", "rug", "dos", "stretch", "rek ", "étirement", "pain", "pijn", "experiment")


def events(told: str) -> list[icalendar.Event]:
    calendar = icalendar.Calendar.from_ical(told)
    assert isinstance(calendar, icalendar.Calendar)
    assert calendar.errors == []
    assert calendar["VERSION"] == "2.0"
    assert calendar["PRODID"]
    found = calendar.events
    assert all(event.errors == [] for event in found)
    return found


@given(
    at=st.lists(st.times().map(lambda it: it.replace(microsecond=0)), min_size=3, max_size=3),
    days=st.integers(1, 366),
    first_day=st.dates(date(1990, 1, 1), date(2200, 1, 1)),
    title=st.text(st.characters(codec="utf-8", exclude_categories=["C"]), min_size=1).map(str.strip)
    | st.just("Pauze; écran, \\ uit\nen weer aan"),
)
def test_another_program_reads_what_was_meant(
    at: list[time], days: int, first_day: date, title: str
) -> None:
    moments = tuple(map(AnchorTime, Anchor, at))
    found = events(reminders(a_plan(moments, days), first_day, None, title))
    assert [event.start for event in found] == [datetime.combine(first_day, one) for one in at]
    assert [event["SUMMARY"] for event in found] == [title] * 3
    for event in found:
        assert event["RRULE"] == {"FREQ": ["DAILY"], "COUNT": [days]}
        assert a_plan().made_at.replace(microsecond=0) == event.DTSTAMP
        assert event.duration == timedelta(minutes=5)
        (alarm,) = event.alarms.times
        assert alarm.trigger == event.start
        assert alarm.alarm["ACTION"] == "DISPLAY"


def test_times_float_so_that_travel_and_summer_time_keep_them() -> None:
    told = reminders(a_plan(), date(2026, 3, 25), "Europe/Brussels", "Pauze")
    begins = [event.start for event in events(told)]
    assert all(isinstance(one, datetime) and one.tzinfo is None for one in begins)
    assert begins[0] == datetime(2026, 3, 25, 8, 30)  # noqa: DTZ001 - that it has no zone is meant
    assert "TZID" not in told
    assert "X-WR-TIMEZONE:Europe/Brussels\r\n" in told
    assert "X-WR-TIMEZONE" not in reminders(a_plan(), FIRST_DAY, None, "Pauze")


@given(st.text(st.characters(codec="utf-8"), max_size=400))
def test_no_line_is_longer_than_the_standard_allows_nor_cut_within_a_letter(title: str) -> None:
    lines = reminders(a_plan(), FIRST_DAY, None, title).encode().split(b"\r\n")
    assert lines.pop() == b""
    assert all(len(line) <= 75 for line in lines)
    assert all(line.decode() and b"\n" not in line for line in lines)


def test_a_new_export_of_the_same_plan_replaces_the_events_and_another_plan_adds_its_own() -> None:
    later = FIRST_DAY + timedelta(days=3)
    first, again = (events(reminders(a_plan(), day, None, "Pauze")) for day in (FIRST_DAY, later))
    other = events(reminders(a_plan(plan_id="8a1d"), FIRST_DAY, None, "Pauze"))
    ids = [event.uid for event in first]
    assert ids == [event.uid for event in again]
    assert len({*ids, *(event.uid for event in other)}) == 6


@pytest.mark.parametrize("title", ["Pauze", "Pause"])
def test_a_colleague_who_sees_the_calendar_reads_nothing_about_a_body(title: str) -> None:
    told = reminders(a_plan(), FIRST_DAY, "Europe/Amsterdam", title)
    for event in events(told):
        assert event["CLASS"] == "PRIVATE"
        assert event["TRANSP"] == "TRANSPARENT"
        assert {"DESCRIPTION", "LOCATION", "ORGANIZER", "ATTENDEE"}.isdisjoint(event)
        assert all(word not in str(event["SUMMARY"]).lower() for word in MEDICAL)
    assert all(word not in told.lower() for word in MEDICAL)


def test_a_letter_that_would_start_a_line_of_its_own_stays_in_the_title() -> None:
    told = reminders(a_plan(), FIRST_DAY, "Europe/X\r\nATTENDEE:a", "Pauze\r\nATTENDEE:b")
    assert "\r\nATTENDEE" not in told
    assert len(events(told)) == 3
