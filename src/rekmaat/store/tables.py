"""The tables as they are now; how older ones became these is in `migrations`."""

from enum import StrEnum
from typing import Any

from sqlalchemy import (
    REAL,
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    Table,
    Text,
)

from rekmaat.guide.clearance import AnythingNew
from rekmaat.guide.protocol import Arm
from rekmaat.guide.ratings import HIGHEST_TENSION, LOWEST_TENSION, Felt
from rekmaat.guide.screening import Adaptation, Outcome, Within
from rekmaat.guide.session import EventKind, StopReason
from rekmaat.guide.wording import Country, Language
from rekmaat.store.columns import (
    LONGEST_S,
    Choice,
    Choices,
    Day,
    Flag,
    GivenAnswers,
    Numbers,
    Texts,
    UtcTime,
    is_flag,
    is_id,
    is_time,
    one_of,
    within_range,
)
from rekmaat.store.experiment_tables import (
    experiment,
    experiment_log,
    experiment_noise,
    experiment_opening,
)
from rekmaat.store.metadata import metadata

__all__ = [
    "MOST_REPETITIONS",
    "Scale",
    "Side",
    "adverse_event",
    "check_in",
    "experiment",
    "experiment_log",
    "experiment_noise",
    "experiment_opening",
    "hold",
    "metadata",
    "person",
    "professional",
    "rating",
    "screening",
    "session",
]

MOST_REPETITIONS = 1000


class Scale(StrEnum):
    """The scales a rating can be on."""

    TENSION = "tension"
    FELT = "felt"


class Side(StrEnum):
    """On which side of the session a rating was given."""

    BEFORE = "before"
    AFTER = "after"


def _clearance() -> tuple[Column[Any] | CheckConstraint, ...]:
    return (
        Column("outcome", Choice(Outcome), nullable=False),
        Column("within", Choice(Within)),
        Column("adaptations", Choices(Adaptation), nullable=False),
        Column("advice", Texts, nullable=False),
        Column("clearable", Flag, nullable=False),
        Column("table_version", Text, nullable=False),
        Column("language", Choice(Language), nullable=False),
        Column("answered_at", UtcTime, nullable=False),
        Column("expires_at", UtcTime, nullable=False),
        one_of("outcome", Outcome),
        one_of("within", Within),
        is_flag("clearable"),
        one_of("language", Language),
        is_time("answered_at"),
        is_time("expires_at"),
    )


person = Table(
    "person",
    metadata,
    Column("id", Text, primary_key=True),
    Column("language", Choice(Language), nullable=False),
    Column("country", Choice(Country), nullable=False),
    Column("created_at", UtcTime, nullable=False),
    Column("protocol_id", Text, nullable=False),
    Column("repetitions", Integer),
    is_id(),
    one_of("language", Language),
    one_of("country", Country),
    is_time("created_at"),
    within_range("repetitions", 1, MOST_REPETITIONS),
    sqlite_strict=True,
)

screening = Table(
    "screening",
    metadata,
    Column("id", Text, primary_key=True),
    Column("country", Choice(Country), nullable=False),
    Column("answers", GivenAnswers, nullable=False),
    Column("clear_stages", Numbers, nullable=False),
    *_clearance(),
    Column("withdrawn_at", UtcTime),
    is_id(),
    one_of("country", Country),
    is_time("withdrawn_at"),
    Index(None, "answered_at"),
    sqlite_strict=True,
)
"""What the person answered and what the table itself said; nothing rewrites it later."""

professional = Table(
    "professional",
    metadata,
    Column("screening_id", ForeignKey("screening.id"), primary_key=True),
    Column("name", Text, nullable=False),
    Column("seen_on", Day, nullable=False),
    Column("allowed", Text, nullable=False),
    Column("lean_back", Text, nullable=False),
    Column("allowed_adaptations", Choices(Adaptation), nullable=False),
    Column("recorded_at", UtcTime, nullable=False),
    *_clearance(),
    is_time("recorded_at"),
    sqlite_strict=True,
)
"""Who saw the person, and the clearance that followed from it."""

check_in = Table(
    "check_in",
    metadata,
    Column("id", Text, primary_key=True),
    Column("screening_id", ForeignKey("screening.id"), nullable=False),
    Column("answer", Choice(AnythingNew), nullable=False),
    Column("answered_at", UtcTime, nullable=False),
    is_id(),
    one_of("answer", AnythingNew),
    is_time("answered_at"),
    Index(None, "screening_id", "answered_at"),
    sqlite_strict=True,
)

session = Table(
    "session",
    metadata,
    Column("id", Text, primary_key=True),
    Column("screening_id", ForeignKey("screening.id"), nullable=False),
    Column("protocol_id", Text, nullable=False),
    Column("protocol_version", Text, nullable=False),
    Column("exercise", Text, nullable=False),
    Column("arm", Choice(Arm), nullable=False),
    Column("language", Choice(Language), nullable=False),
    Column("started_at", UtcTime, nullable=False),
    Column("ended_at", UtcTime, nullable=False),
    Column("paused_s", REAL, nullable=False),
    Column("stop_at_s", REAL),
    Column("stop_reason", Choice(StopReason)),
    Column("extra_reason", Text),
    Column("saved_at", UtcTime, nullable=False),
    is_id(),
    one_of("arm", Arm),
    one_of("language", Language),
    is_time("started_at"),
    is_time("ended_at"),
    within_range("paused_s", 0, LONGEST_S),
    within_range("stop_at_s", 0, LONGEST_S),
    one_of("stop_reason", StopReason),
    CheckConstraint("(stop_at_s IS NULL) = (stop_reason IS NULL)", name="stop"),
    is_time("saved_at"),
    Index(None, "started_at"),
    Index(None, "screening_id"),
    sqlite_strict=True,
)

hold = Table(
    "hold",
    metadata,
    Column("session_id", ForeignKey("session.id"), primary_key=True),
    Column("number", Integer, primary_key=True),
    Column("planned_s", REAL, nullable=False),
    Column("held_s", REAL, nullable=False),
    within_range("number", 1, MOST_REPETITIONS),
    within_range("planned_s", 0, LONGEST_S),
    within_range("held_s", 0, LONGEST_S),
    sqlite_strict=True,
)

_CHOICES = ", ".join(f"'{felt}'" for felt in Felt)
rating = Table(
    "rating",
    metadata,
    Column("session_id", ForeignKey("session.id"), primary_key=True),
    Column("scale", Choice(Scale), primary_key=True),
    Column("side", Choice(Side), primary_key=True),
    Column("scale_version", Text, nullable=False),
    Column("number", Integer),
    Column("choice", Choice(Felt)),
    Column("answered_at", UtcTime, nullable=False),
    one_of("side", Side),
    CheckConstraint(
        f"(scale = '{Scale.TENSION}' AND choice IS NULL AND number IS NOT NULL"
        f" AND number BETWEEN {LOWEST_TENSION} AND {HIGHEST_TENSION})"
        f" OR (scale = '{Scale.FELT}' AND side = '{Side.AFTER}' AND number IS NULL"
        f" AND choice IS NOT NULL AND choice IN ({_CHOICES}))",
        name="scale",
    ),
    is_time("answered_at"),
    sqlite_strict=True,
)

adverse_event = Table(
    "adverse_event",
    metadata,
    Column("session_id", ForeignKey("session.id"), primary_key=True),
    Column("kind", Choice(EventKind), nullable=False),
    Column("note", Text),
    one_of("kind", EventKind),
    sqlite_strict=True,
)
