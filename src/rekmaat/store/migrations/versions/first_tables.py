"""The first tables: the person, screenings, sessions and all that belongs to them."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make every table of the first release."""
    _person()
    _screening()
    _check_in()
    _professional()
    _session()
    _adverse_event()
    _hold()
    _rating()


def _person() -> None:
    op.create_table(
        "person",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("country", sa.Text(), nullable=False),
        sa.Column("created_at", sa.Text(), nullable=False),
        sa.Column("protocol_id", sa.Text(), nullable=False),
        sa.Column("repetitions", sa.Integer()),
        sa.CheckConstraint("country IN ('NL', 'BE', 'other')", name=op.f("ck_person_country")),
        sa.CheckConstraint("language IN ('nl', 'fr', 'en')", name=op.f("ck_person_language")),
        sa.CheckConstraint("length(created_at) = 32", name=op.f("ck_person_created_at")),
        sa.CheckConstraint("length(id) = 36", name=op.f("ck_person_id")),
        sa.CheckConstraint("repetitions BETWEEN 1 AND 1000", name=op.f("ck_person_repetitions")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_person")),
        sqlite_strict=True,
    )


def _screening() -> None:
    op.create_table(
        "screening",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("country", sa.Text(), nullable=False),
        sa.Column("answers", sa.Text(), nullable=False),
        sa.Column("clear_stages", sa.Text(), nullable=False),
        sa.Column("outcome", sa.Text(), nullable=False),
        sa.Column("within", sa.Text()),
        sa.Column("adaptations", sa.Text(), nullable=False),
        sa.Column("advice", sa.Text(), nullable=False),
        sa.Column("clearable", sa.Integer(), nullable=False),
        sa.Column("table_version", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("answered_at", sa.Text(), nullable=False),
        sa.Column("expires_at", sa.Text(), nullable=False),
        sa.Column("withdrawn_at", sa.Text()),
        sa.CheckConstraint("country IN ('NL', 'BE', 'other')", name=op.f("ck_screening_country")),
        sa.CheckConstraint("language IN ('nl', 'fr', 'en')", name=op.f("ck_screening_language")),
        sa.CheckConstraint(
            "outcome IN ('go', 'adapted', 'doctor_first', 'urgent', 'incomplete')",
            name=op.f("ck_screening_outcome"),
        ),
        sa.CheckConstraint("within IN ('days', 'today', 'now')", name=op.f("ck_screening_within")),
        sa.CheckConstraint("clearable IN (0, 1)", name=op.f("ck_screening_clearable")),
        sa.CheckConstraint("length(answered_at) = 32", name=op.f("ck_screening_answered_at")),
        sa.CheckConstraint("length(expires_at) = 32", name=op.f("ck_screening_expires_at")),
        sa.CheckConstraint("length(id) = 36", name=op.f("ck_screening_id")),
        sa.CheckConstraint("length(withdrawn_at) = 32", name=op.f("ck_screening_withdrawn_at")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_screening")),
        sqlite_strict=True,
    )
    op.create_index("ix_screening_answered_at", "screening", ["answered_at"])


def _check_in() -> None:
    op.create_table(
        "check_in",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("screening_id", sa.Text(), nullable=False),
        sa.Column("answer", sa.Text(), nullable=False),
        sa.Column("answered_at", sa.Text(), nullable=False),
        sa.CheckConstraint("answer IN ('no', 'yes', 'unsure')", name=op.f("ck_check_in_answer")),
        sa.CheckConstraint("length(answered_at) = 32", name=op.f("ck_check_in_answered_at")),
        sa.CheckConstraint("length(id) = 36", name=op.f("ck_check_in_id")),
        sa.ForeignKeyConstraint(
            ["screening_id"], ["screening.id"], name=op.f("fk_check_in_screening_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_check_in")),
        sqlite_strict=True,
    )
    op.create_index("ix_check_in_screening_id", "check_in", ["screening_id", "answered_at"])


def _professional() -> None:
    op.create_table(
        "professional",
        sa.Column("screening_id", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("seen_on", sa.Text(), nullable=False),
        sa.Column("allowed", sa.Text(), nullable=False),
        sa.Column("lean_back", sa.Text(), nullable=False),
        sa.Column("allowed_adaptations", sa.Text(), nullable=False),
        sa.Column("recorded_at", sa.Text(), nullable=False),
        sa.Column("outcome", sa.Text(), nullable=False),
        sa.Column("within", sa.Text()),
        sa.Column("adaptations", sa.Text(), nullable=False),
        sa.Column("advice", sa.Text(), nullable=False),
        sa.Column("clearable", sa.Integer(), nullable=False),
        sa.Column("table_version", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("answered_at", sa.Text(), nullable=False),
        sa.Column("expires_at", sa.Text(), nullable=False),
        sa.CheckConstraint("language IN ('nl', 'fr', 'en')", name=op.f("ck_professional_language")),
        sa.CheckConstraint(
            "outcome IN ('go', 'adapted', 'doctor_first', 'urgent', 'incomplete')",
            name=op.f("ck_professional_outcome"),
        ),
        sa.CheckConstraint(
            "within IN ('days', 'today', 'now')", name=op.f("ck_professional_within")
        ),
        sa.CheckConstraint("clearable IN (0, 1)", name=op.f("ck_professional_clearable")),
        sa.CheckConstraint("length(answered_at) = 32", name=op.f("ck_professional_answered_at")),
        sa.CheckConstraint("length(expires_at) = 32", name=op.f("ck_professional_expires_at")),
        sa.CheckConstraint("length(recorded_at) = 32", name=op.f("ck_professional_recorded_at")),
        sa.ForeignKeyConstraint(
            ["screening_id"], ["screening.id"], name=op.f("fk_professional_screening_id")
        ),
        sa.PrimaryKeyConstraint("screening_id", name=op.f("pk_professional")),
        sqlite_strict=True,
    )


def _session() -> None:
    op.create_table(
        "session",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("screening_id", sa.Text(), nullable=False),
        sa.Column("protocol_id", sa.Text(), nullable=False),
        sa.Column("protocol_version", sa.Text(), nullable=False),
        sa.Column("exercise", sa.Text(), nullable=False),
        sa.Column("arm", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("started_at", sa.Text(), nullable=False),
        sa.Column("ended_at", sa.Text(), nullable=False),
        sa.Column("paused_s", sa.REAL(), nullable=False),
        sa.Column("stop_at_s", sa.REAL()),
        sa.Column("stop_reason", sa.Text()),
        sa.Column("extra_reason", sa.Text()),
        sa.Column("saved_at", sa.Text(), nullable=False),
        sa.CheckConstraint("arm IN ('stretch', 'control')", name=op.f("ck_session_arm")),
        sa.CheckConstraint("language IN ('nl', 'fr', 'en')", name=op.f("ck_session_language")),
        sa.CheckConstraint(
            "stop_reason IN ('sharp_pain', 'leg_symptom', 'dizzy', 'interrupted', 'other')",
            name=op.f("ck_session_stop_reason"),
        ),
        sa.CheckConstraint(
            "(stop_at_s IS NULL) = (stop_reason IS NULL)", name=op.f("ck_session_stop")
        ),
        sa.CheckConstraint("length(ended_at) = 32", name=op.f("ck_session_ended_at")),
        sa.CheckConstraint("length(id) = 36", name=op.f("ck_session_id")),
        sa.CheckConstraint("length(saved_at) = 32", name=op.f("ck_session_saved_at")),
        sa.CheckConstraint("length(started_at) = 32", name=op.f("ck_session_started_at")),
        sa.CheckConstraint("paused_s BETWEEN 0 AND 1000000", name=op.f("ck_session_paused_s")),
        sa.CheckConstraint("stop_at_s BETWEEN 0 AND 1000000", name=op.f("ck_session_stop_at_s")),
        sa.ForeignKeyConstraint(
            ["screening_id"], ["screening.id"], name=op.f("fk_session_screening_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_session")),
        sqlite_strict=True,
    )
    op.create_index("ix_session_screening_id", "session", ["screening_id"])
    op.create_index("ix_session_started_at", "session", ["started_at"])


def _adverse_event() -> None:
    op.create_table(
        "adverse_event",
        sa.Column("session_id", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("note", sa.Text()),
        sa.CheckConstraint("kind IN ('pain', 'new_symptom')", name=op.f("ck_adverse_event_kind")),
        sa.ForeignKeyConstraint(
            ["session_id"], ["session.id"], name=op.f("fk_adverse_event_session_id")
        ),
        sa.PrimaryKeyConstraint("session_id", name=op.f("pk_adverse_event")),
        sqlite_strict=True,
    )


def _hold() -> None:
    op.create_table(
        "hold",
        sa.Column("session_id", sa.Text(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("planned_s", sa.REAL(), nullable=False),
        sa.Column("held_s", sa.REAL(), nullable=False),
        sa.CheckConstraint("held_s BETWEEN 0 AND 1000000", name=op.f("ck_hold_held_s")),
        sa.CheckConstraint("number BETWEEN 1 AND 1000", name=op.f("ck_hold_number")),
        sa.CheckConstraint("planned_s BETWEEN 0 AND 1000000", name=op.f("ck_hold_planned_s")),
        sa.ForeignKeyConstraint(["session_id"], ["session.id"], name=op.f("fk_hold_session_id")),
        sa.PrimaryKeyConstraint("session_id", "number", name=op.f("pk_hold")),
        sqlite_strict=True,
    )


def _rating() -> None:
    op.create_table(
        "rating",
        sa.Column("session_id", sa.Text(), nullable=False),
        sa.Column("scale", sa.Text(), nullable=False),
        sa.Column("side", sa.Text(), nullable=False),
        sa.Column("scale_version", sa.Text(), nullable=False),
        sa.Column("number", sa.Integer()),
        sa.Column("choice", sa.Text()),
        sa.Column("answered_at", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "(scale = 'tension' AND choice IS NULL AND number IS NOT NULL"
            " AND number BETWEEN 0 AND 10)"
            " OR (scale = 'felt' AND side = 'after' AND number IS NULL"
            " AND choice IS NOT NULL AND choice IN ('better', 'same', 'worse', 'unsure'))",
            name=op.f("ck_rating_scale"),
        ),
        sa.CheckConstraint("side IN ('before', 'after')", name=op.f("ck_rating_side")),
        sa.CheckConstraint("length(answered_at) = 32", name=op.f("ck_rating_answered_at")),
        sa.ForeignKeyConstraint(["session_id"], ["session.id"], name=op.f("fk_rating_session_id")),
        sa.PrimaryKeyConstraint("session_id", "scale", "side", name=op.f("pk_rating")),
        sqlite_strict=True,
    )
