"""Reminders as iCalendar (RFC 5545), with nothing in them that a colleague should not read.

The times float: they name no time zone, so that half past eight stays half past eight on a journey
and after the clock has changed.
"""

from collections.abc import Iterator
from datetime import UTC, date, datetime

from rekmaat.guide.experiment import AnchorTime, ExperimentPlan

_MOST_OCTETS = 75
"""Of a line, its end left out (RFC 5545, 3.1)."""
_MINUTES = 5


def reminders(plan: ExperimentPlan, first_day: date, zone: str | None, title: str) -> str:
    """Return a calendar with one daily event for each of the plan's moments.

    Args:
        plan: Of the experiment.
        first_day: The day of the first reminders.
        zone: The IANA name of the reader's time zone, a hint for calendars on the web, which give
            floating times a zone when they take them over; None where it is not known.
        title: What the calendar shows: neutral, because others look at calendars.
    """
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Rekmaat//Rekmaat//EN",
        "CALSCALE:GREGORIAN",
        *([f"X-WR-TIMEZONE:{_escaped(zone)}"] if zone else []),
        *(line for one in plan.anchors for line in _event(plan, one, first_day, title)),
        "END:VCALENDAR",
    ]
    return "".join(f"{piece}\r\n" for line in lines for piece in _folded(line))


def _event(
    plan: ExperimentPlan, moment: AnchorTime, first_day: date, title: str
) -> tuple[str, ...]:
    begins = datetime.combine(first_day, moment.at.replace(tzinfo=None))
    return (
        "BEGIN:VEVENT",
        f"UID:{_escaped(plan.id)}-{moment.anchor}",
        f"DTSTAMP:{plan.made_at.astimezone(UTC):%Y%m%dT%H%M%SZ}",
        f"DTSTART:{begins:%Y%m%dT%H%M%S}",
        f"DURATION:PT{_MINUTES}M",
        f"RRULE:FREQ=DAILY;COUNT={plan.days}",
        f"SUMMARY:{_escaped(title)}",
        "CLASS:PRIVATE",
        "TRANSP:TRANSPARENT",
        "BEGIN:VALARM",
        "ACTION:DISPLAY",
        f"DESCRIPTION:{_escaped(title)}",
        "TRIGGER:PT0S",
        "END:VALARM",
        "END:VEVENT",
    )


def _escaped(text: str) -> str:
    """Return a value of type TEXT (RFC 5545, 3.3.11)."""
    for plain, written in (("\\", "\\\\"), (";", "\\;"), (",", "\\,"), ("\n", "\\n")):
        text = text.replace(plain, written)
    return "".join(one for one in text if one >= " " and one != "\x7f")


def _folded(line: str) -> Iterator[str]:
    """Cut a line where it grows too long, never within a letter; each next piece is set in."""
    piece = ""
    for letter in line:
        if len((piece + letter).encode()) > _MOST_OCTETS:
            yield piece
            piece = " "
        piece += letter
    yield piece
