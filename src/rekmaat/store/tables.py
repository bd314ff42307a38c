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
    MetaData,
    Table,
    Text,
)

from rekmaat.guide.clearance import AnythingNew
from rekmaat.guide.experiment import SEED_DIGITS, Cause, Horizon, LogKind
from rekmaat.guide.protocol import Arm
from rekmaat.guide.ratings import HIGHEST_TENSION, LOWEST_TENSION, Felt
from rekmaat.guide.screening import Adaptation, Outcome, Within
from rekmaat.guide.session import EventKind, StopReason
from rekmaat.guide.wording import Country, Language
from rekmaat.store.columns import (
    LONGEST_S,
    AnchorTimes,
    Choice,
    Choices,
    Day,
    Flag,
    GivenAnswers,
    LocalTime,
    Numbers,
    Texts,
    UtcTime,
    is_flag,
    is_id,
    is_time,
    one_of,
    within_range,
)

MOST_REPETITIONS = 1000
MOST_SESSIONS_PER_DAY, MOST_DAYS = 10, 366
MOST_OPENINGS = 100_000
HIGHEST_POINTS = 10
"""The widest scale a plan can be about, so that no margin or spread is larger."""


class Scale(StrEnum):
    """The scales a rating can be on."""

    TENSION = "tension"
    FELT = "felt"


class Side(StrEnum):
    """On which side of the session a rating was given."""

    BEFORE = "before"
    AFTER = "after"


metadata = MetaData(
    naming_convention={
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
        "ix": "ix_%(table_name)s_%(column_0_name)s",
    }
)


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

experiment = Table(
    "experiment",
    metadata,
    Column("id", Text, primary_key=True),
    Column("seed", Text, nullable=False),
    Column("made_at", UtcTime, nullable=False),
    Column("protocol_id", Text, nullable=False),
    Column("protocol_version", Text, nullable=False),
    Column("sessions_per_day", Integer, nullable=False),
    Column("days", Integer, nullable=False),
    Column("margin", REAL, nullable=False),
    Column("beta", REAL, nullable=False),
    Column("session_sd", REAL, nullable=False),
    Column("horizon", Choice(Horizon), nullable=False),
    Column("anchors", AnchorTimes, nullable=False),
    Column("expected_stretch", Integer),
    Column("expected_control", Integer),
    Column("expected_at", UtcTime),
    Column("expected_scale_version", Text),
    Column("rules_version", Text, nullable=False),
    is_id(),
    CheckConstraint(f"length(seed) = {SEED_DIGITS}", name="seed"),
    is_time("made_at"),
    within_range("sessions_per_day", 1, MOST_SESSIONS_PER_DAY),
    within_range("days", 1, MOST_DAYS),
    within_range("margin", 0, HIGHEST_POINTS),
    within_range("beta", 0, 1),
    within_range("session_sd", 0, HIGHEST_POINTS),
    one_of("horizon", Horizon),
    within_range("expected_stretch", 0, 10),
    within_range("expected_control", 0, 10),
    is_time("expected_at"),
    CheckConstraint(
        "(expected_stretch IS NULL) = (expected_at IS NULL)"
        " AND (expected_control IS NULL) = (expected_at IS NULL)"
        " AND (expected_scale_version IS NULL) = (expected_at IS NULL)",
        name="expected",
    ),
    Index(None, "made_at"),
    sqlite_strict=True,
)
"""What was fixed before the first session; nothing here is ever changed."""

experiment_opening = Table(
    "experiment_opening",
    metadata,
    Column("experiment_id", ForeignKey("experiment.id"), primary_key=True),
    Column("number", Integer, primary_key=True),
    Column("session_id", Text, nullable=False),
    Column("screening_id", ForeignKey("screening.id"), nullable=False),
    Column("opened_at", LocalTime, nullable=False),
    Column("day", Integer, nullable=False),
    Column("before_value", Integer, nullable=False),
    Column("before_at", UtcTime, nullable=False),
    Column("before_scale_version", Text, nullable=False),
    Column("stress", Integer),
    Column("painkiller", Flag),
    Column("after_running", Flag),
    within_range("number", 1, MOST_OPENINGS),
    is_id("session_id"),
    is_time("opened_at"),
    within_range("day", 1, MOST_OPENINGS),
    within_range("before_value", LOWEST_TENSION, HIGHEST_TENSION),
    is_time("before_at"),
    within_range("stress", 0, 10),
    is_flag("painkiller"),
    is_flag("after_running"),
    Index(None, "session_id", unique=True),
    Index(None, "screening_id"),
    sqlite_strict=True,
)
"""Sessions whose arm was shown; the session itself comes later, or never."""

experiment_noise = Table(
    "experiment_noise",
    metadata,
    Column("id", Text, primary_key=True),
    Column("experiment_id", ForeignKey("experiment.id"), nullable=False),
    Column("first_value", Integer, nullable=False),
    Column("first_at", UtcTime, nullable=False),
    Column("first_scale_version", Text, nullable=False),
    Column("second_value", Integer, nullable=False),
    Column("second_at", UtcTime, nullable=False),
    Column("second_scale_version", Text, nullable=False),
    is_id(),
    within_range("first_value", LOWEST_TENSION, HIGHEST_TENSION),
    is_time("first_at"),
    within_range("second_value", LOWEST_TENSION, HIGHEST_TENSION),
    is_time("second_at"),
    Index(None, "experiment_id"),
    sqlite_strict=True,
)

experiment_log = Table(
    "experiment_log",
    metadata,
    Column("id", Text, primary_key=True),
    Column("experiment_id", ForeignKey("experiment.id"), nullable=False),
    Column("number", Integer, nullable=False),
    Column("kind", Choice(LogKind), nullable=False),
    Column("at", UtcTime, nullable=False),
    Column("cause", Choice(Cause)),
    Column("session_id", Text),
    Column("note", Text),
    is_id(),
    within_range("number", 1, MOST_OPENINGS),
    one_of("kind", LogKind),
    is_time("at"),
    one_of("cause", Cause),
    is_id("session_id"),
    CheckConstraint(
        f"kind NOT IN ('{LogKind.PAUSED}', '{LogKind.STOPPED}') OR cause IS NOT NULL",
        name="told_why",
    ),
    CheckConstraint(
        f"kind <> '{LogKind.HOUR_ANSWERED}' OR session_id IS NOT NULL", name="about_session"
    ),
    Index(None, "experiment_id", "number", unique=True),
    sqlite_strict=True,
)
"""Only added to; `number` keeps the order in which entries came, whatever the clock did."""
