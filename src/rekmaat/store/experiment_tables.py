"""The tables of the experiments; how they came beside the first ones is in `migrations`."""

from sqlalchemy import REAL, CheckConstraint, Column, ForeignKey, Index, Integer, Table, Text

from rekmaat.guide.experiment import SEED_DIGITS, Cause, Horizon, LogKind
from rekmaat.guide.ratings import HIGHEST_TENSION, LOWEST_TENSION
from rekmaat.store.columns import (
    AnchorTimes,
    Choice,
    Flag,
    LocalTime,
    UtcTime,
    is_flag,
    is_id,
    is_time,
    one_of,
    within_range,
)
from rekmaat.store.metadata import metadata

MOST_SESSIONS_PER_DAY, MOST_DAYS = 10, 366
MOST_OPENINGS = 100_000
HIGHEST_POINTS = 10
"""The widest scale a plan can be about, so that no margin or spread is larger."""

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
