"""Column types: INTEGER, REAL or TEXT in the database, the records' own types in Python."""

import json
from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime, time, timedelta, timezone
from enum import StrEnum

from sqlalchemy import CheckConstraint, Dialect, Integer, Text, TypeDecorator

from rekmaat.guide.experiment import Anchor, AnchorTime
from rekmaat.guide.screening import Answer
from rekmaat.store.errors import DoesNotFitError

TIME_LENGTH = len("2026-01-31T12:00:00.000000+00:00")
ID_LENGTH = len("00000000-0000-0000-0000-000000000000")
LONGEST_S = 1_000_000
"""More seconds than any hold, pause or session has; it keeps infinity out."""


class UtcTime(TypeDecorator[datetime]):
    """A moment as ISO 8601 text in UTC with microseconds, so that text order is time order."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:
        """Write the moment; one without a zone is refused."""
        del dialect
        if value is None:
            return None
        if value.tzinfo is None:
            raise DoesNotFitError(f"the time {value} has no zone, and nobody may guess it")
        return value.astimezone(UTC).isoformat(timespec="microseconds")

    def process_result_value(self, value: str | None, dialect: Dialect) -> datetime | None:
        """Read the moment back, aware and in UTC."""
        del dialect
        return None if value is None else datetime.fromisoformat(value)


class LocalTime(TypeDecorator[datetime]):
    """A moment as ISO 8601 text with the whole minutes that local time was ahead of UTC then."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:
        """Write the moment; one without a zone is refused."""
        del dialect
        if value is None:
            return None
        ahead = value.utcoffset()
        if ahead is None:
            raise DoesNotFitError(f"the time {value} has no zone, and nobody may guess it")
        zone = timezone(timedelta(minutes=round(ahead / timedelta(minutes=1))))
        return value.astimezone(zone).isoformat(timespec="microseconds")

    def process_result_value(self, value: str | None, dialect: Dialect) -> datetime | None:
        """Read the moment back with its date and time of then."""
        del dialect
        return None if value is None else datetime.fromisoformat(value)


class Day(TypeDecorator[date]):
    """A calendar day as ISO 8601 text."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: date | None, dialect: Dialect) -> str | None:
        """Write the day."""
        del dialect
        return None if value is None else value.isoformat()

    def process_result_value(self, value: str | None, dialect: Dialect) -> date | None:
        """Read the day back."""
        del dialect
        return None if value is None else date.fromisoformat(value)


class Flag(TypeDecorator[bool]):
    """True or false as 1 or 0."""

    impl = Integer
    cache_ok = True

    def process_bind_param(self, value: bool | None, dialect: Dialect) -> int | None:  # noqa: FBT001
        """Write the flag."""
        del dialect
        return None if value is None else int(value)

    def process_result_value(self, value: int | None, dialect: Dialect) -> bool | None:
        """Read the flag back."""
        del dialect
        return None if value is None else bool(value)


class Choice(TypeDecorator[StrEnum]):
    """One member of an enumeration as its value."""

    impl = Text
    cache_ok = True

    def __init__(self, members: type[StrEnum]) -> None:
        """Keep the enumeration to read back."""
        super().__init__()
        self.members = members

    def process_bind_param(self, value: StrEnum | None, dialect: Dialect) -> str | None:
        """Write the value; another enumeration's member is refused by name."""
        del dialect
        return None if value is None else self.members(value).value

    def process_result_value(self, value: str | None, dialect: Dialect) -> StrEnum | None:
        """Read the member back."""
        del dialect
        return None if value is None else self.members(value)


class Choices(TypeDecorator[frozenset[StrEnum]]):
    """A set of members as a sorted JSON list."""

    impl = Text
    cache_ok = True

    def __init__(self, members: type[StrEnum]) -> None:
        """Keep the enumeration to read back."""
        super().__init__()
        self.members = members

    def process_bind_param(self, value: Iterable[StrEnum] | None, dialect: Dialect) -> str | None:
        """Write the values in a fixed order."""
        del dialect
        return None if value is None else _json(sorted(self.members(one).value for one in value))

    def process_result_value(
        self, value: str | None, dialect: Dialect
    ) -> frozenset[StrEnum] | None:
        """Read the set back."""
        del dialect
        return None if value is None else frozenset(self.members(one) for one in json.loads(value))


class Numbers(TypeDecorator[frozenset[int]]):
    """A set of whole numbers as a sorted JSON list."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Iterable[int] | None, dialect: Dialect) -> str | None:
        """Write the numbers in order."""
        del dialect
        return None if value is None else _json(sorted(value))

    def process_result_value(self, value: str | None, dialect: Dialect) -> frozenset[int] | None:
        """Read the set back."""
        del dialect
        return None if value is None else frozenset(json.loads(value))


class Texts(TypeDecorator[tuple[str, ...]]):
    """Texts in their order as a JSON list."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Iterable[str] | None, dialect: Dialect) -> str | None:
        """Write the texts."""
        del dialect
        return None if value is None else _json(list(value))

    def process_result_value(self, value: str | None, dialect: Dialect) -> tuple[str, ...] | None:
        """Read the texts back."""
        del dialect
        return None if value is None else tuple(json.loads(value))


class GivenAnswers(TypeDecorator[Mapping[str, Answer]]):
    """Answers by question as a JSON object."""

    impl = Text
    cache_ok = True

    def process_bind_param(
        self, value: Mapping[str, Answer] | None, dialect: Dialect
    ) -> str | None:
        """Write the answers in a fixed order."""
        del dialect
        return None if value is None else _json(dict(value))

    def process_result_value(
        self, value: str | None, dialect: Dialect
    ) -> Mapping[str, Answer] | None:
        """Read the answers back."""
        del dialect
        if value is None:
            return None
        answers: dict[str, Answer] = json.loads(value)
        return answers


class AnchorTimes(TypeDecorator[tuple[AnchorTime, ...]]):
    """The moments of a day that sessions hang on, in their order, as a JSON list of pairs."""

    impl = Text
    cache_ok = True

    def process_bind_param(
        self, value: Iterable[AnchorTime] | None, dialect: Dialect
    ) -> str | None:
        """Write the moments."""
        del dialect
        return None if value is None else _json([[one.anchor, one.at.isoformat()] for one in value])

    def process_result_value(
        self, value: str | None, dialect: Dialect
    ) -> tuple[AnchorTime, ...] | None:
        """Read the moments back."""
        del dialect
        if value is None:
            return None
        pairs: list[tuple[str, str]] = json.loads(value)
        return tuple(AnchorTime(Anchor(name), time.fromisoformat(at)) for name, at in pairs)


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def one_of(column: str, members: type[StrEnum]) -> CheckConstraint:
    """Allow the values of an enumeration."""
    values = ", ".join(f"'{member}'" for member in members)
    return CheckConstraint(f"{column} IN ({values})", name=column)


def within_range(column: str, lowest: int, highest: int) -> CheckConstraint:
    """Allow the numbers from `lowest` to `highest`."""
    return CheckConstraint(f"{column} BETWEEN {lowest} AND {highest}", name=column)


def is_id(column: str = "id") -> CheckConstraint:
    """Allow what is as long as a UUID."""
    return CheckConstraint(f"length({column}) = {ID_LENGTH}", name=column)


def is_time(column: str) -> CheckConstraint:
    """Allow what is as long as a moment with its zone."""
    return CheckConstraint(f"length({column}) = {TIME_LENGTH}", name=column)


def is_flag(column: str) -> CheckConstraint:
    """Allow 0 and 1."""
    return CheckConstraint(f"{column} IN (0, 1)", name=column)
