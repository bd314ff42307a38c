"""Reads the day of a session: a number, or the date it was for the person at that moment.

A date is taken as it is written, never moved to another time zone: 23:59 and 00:01 are two days,
an hour lost or won in spring or autumn changes nothing, and a journey changes what day it is.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from rekmaat.service.data_table import Row, Table

MOST_DAYS = 100_000
_WHOLE = re.compile(r"[0-9]+")
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}([T ].*)?")


@dataclass(frozen=True, slots=True)
class Day:
    """When a session was.

    Attributes:
        number: Day of the experiment; None where a date was written.
        on: The date, else None.
        at: The moment, where the date came with a time and its distance from UTC.
    """

    number: int | None
    on: date | None = None
    at: datetime | None = None

    def is_before(self, other: "Day") -> bool:
        """Whether this day, or moment where both are known, lies before another."""
        if self.at is not None and other.at is not None:
            return self.at < other.at
        if self.on is not None and other.on is not None:
            return self.on < other.on
        return self.number is not None and other.number is not None and self.number < other.number


def day_of(table: Table, row: Row) -> Day | None:
    """Return the day of a session; what is none is noted."""
    cell = table.cell(row, "day")
    if _WHOLE.fullmatch(cell):
        number = table.whole(row, "day", MOST_DAYS)
        return None if number is None else Day(number)
    if _DATE.fullmatch(cell):
        try:
            at = datetime.fromisoformat(cell)
        except ValueError:
            at = None
        if at is not None:
            return Day(None, at.date(), at if at.tzinfo else None)
    table.complain("day-unreadable", row, "day")
    return None


def check_days(table: Table, rows: Sequence[Row], days: Sequence[Day]) -> None:
    """Note days that are written in two ways, and days that go backwards.

    Args:
        table: Takes the notes.
        rows: In the order the sessions were started.
        days: Of each of them.
    """
    for row, day in zip(rows, days, strict=True):
        if (day.on is None) != (days[0].on is None):
            table.complain("days-mixed", row, "day")
            return
    for row, earlier, later in zip(rows[1:], days, days[1:], strict=False):
        if later.is_before(earlier):
            table.remark("days-backwards", row)


def numbered(days: Sequence[Day]) -> list[int]:
    """Return days of the experiment, from 1 on the date of the first session, never decreasing."""
    numbers: list[int] = []
    for day in days:
        if day.on is None or days[0].on is None:
            numbers.append(day.number or 1)
        else:
            counted = (day.on - days[0].on).days + 1
            numbers.append(max(counted, numbers[-1] if numbers else 1))
    return numbers
