"""Experiments: plans, opened sessions, own noise and the log, beside the first tables."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables beside what is there."""
    _experiment()
    _opening()
    _noise()
    _log()


def _experiment() -> None:
    op.create_table(
        "experiment",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("seed", sa.Text(), nullable=False),
        sa.Column("made_at", sa.Text(), nullable=False),
        sa.Column("protocol_id", sa.Text(), nullable=False),
        sa.Column("protocol_version", sa.Text(), nullable=False),
        sa.Column("sessions_per_day", sa.Integer(), nullable=False),
        sa.Column("days", sa.Integer(), nullable=False),
        sa.Column("margin", sa.REAL(), nullable=False),
        sa.Column("beta", sa.REAL(), nullable=False),
        sa.Column("session_sd", sa.REAL(), nullable=False),
        sa.Column("horizon", sa.Text(), nullable=False),
        sa.Column("anchors", sa.Text(), nullable=False),
        sa.Column("expected_stretch", sa.Integer()),
        sa.Column("expected_control", sa.Integer()),
        sa.Column("expected_at", sa.Text()),
        sa.Column("expected_scale_version", sa.Text()),
        sa.Column("rules_version", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "horizon IN ('ordinary', 'long_term')", name=op.f("ck_experiment_horizon")
        ),
        sa.CheckConstraint(
            "(expected_stretch IS NULL) = (expected_at IS NULL)"
            " AND (expected_control IS NULL) = (expected_at IS NULL)"
            " AND (expected_scale_version IS NULL) = (expected_at IS NULL)",
            name=op.f("ck_experiment_expected"),
        ),
        sa.CheckConstraint("beta BETWEEN 0 AND 1", name=op.f("ck_experiment_beta")),
        sa.CheckConstraint("days BETWEEN 1 AND 366", name=op.f("ck_experiment_days")),
        sa.CheckConstraint(
            "expected_control BETWEEN 0 AND 10", name=op.f("ck_experiment_expected_control")
        ),
        sa.CheckConstraint(
            "expected_stretch BETWEEN 0 AND 10", name=op.f("ck_experiment_expected_stretch")
        ),
        sa.CheckConstraint("length(expected_at) = 32", name=op.f("ck_experiment_expected_at")),
        sa.CheckConstraint("length(id) = 36", name=op.f("ck_experiment_id")),
        sa.CheckConstraint("length(made_at) = 32", name=op.f("ck_experiment_made_at")),
        sa.CheckConstraint("length(seed) = 32", name=op.f("ck_experiment_seed")),
        sa.CheckConstraint("margin BETWEEN 0 AND 10", name=op.f("ck_experiment_margin")),
        sa.CheckConstraint("session_sd BETWEEN 0 AND 10", name=op.f("ck_experiment_session_sd")),
        sa.CheckConstraint(
            "sessions_per_day BETWEEN 1 AND 10", name=op.f("ck_experiment_sessions_per_day")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_experiment")),
        sqlite_strict=True,
    )
    op.create_index("ix_experiment_made_at", "experiment", ["made_at"])


def _opening() -> None:
    op.create_table(
        "experiment_opening",
        sa.Column("experiment_id", sa.Text(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("session_id", sa.Text(), nullable=False),
        sa.Column("screening_id", sa.Text(), nullable=False),
        sa.Column("opened_at", sa.Text(), nullable=False),
        sa.Column("day", sa.Integer(), nullable=False),
        sa.Column("before_value", sa.Integer(), nullable=False),
        sa.Column("before_at", sa.Text(), nullable=False),
        sa.Column("before_scale_version", sa.Text(), nullable=False),
        sa.Column("stress", sa.Integer()),
        sa.Column("painkiller", sa.Integer()),
        sa.Column("after_running", sa.Integer()),
        sa.CheckConstraint(
            "after_running IN (0, 1)", name=op.f("ck_experiment_opening_after_running")
        ),
        sa.CheckConstraint(
            "before_value BETWEEN 0 AND 10", name=op.f("ck_experiment_opening_before_value")
        ),
        sa.CheckConstraint("day BETWEEN 1 AND 100000", name=op.f("ck_experiment_opening_day")),
        sa.CheckConstraint("length(before_at) = 32", name=op.f("ck_experiment_opening_before_at")),
        sa.CheckConstraint("length(opened_at) = 32", name=op.f("ck_experiment_opening_opened_at")),
        sa.CheckConstraint(
            "length(session_id) = 36", name=op.f("ck_experiment_opening_session_id")
        ),
        sa.CheckConstraint(
            "number BETWEEN 1 AND 100000", name=op.f("ck_experiment_opening_number")
        ),
        sa.CheckConstraint("painkiller IN (0, 1)", name=op.f("ck_experiment_opening_painkiller")),
        sa.CheckConstraint("stress BETWEEN 0 AND 10", name=op.f("ck_experiment_opening_stress")),
        sa.ForeignKeyConstraint(
            ["experiment_id"], ["experiment.id"], name=op.f("fk_experiment_opening_experiment_id")
        ),
        sa.ForeignKeyConstraint(
            ["screening_id"], ["screening.id"], name=op.f("fk_experiment_opening_screening_id")
        ),
        sa.PrimaryKeyConstraint("experiment_id", "number", name=op.f("pk_experiment_opening")),
        sqlite_strict=True,
    )
    op.create_index("ix_experiment_opening_screening_id", "experiment_opening", ["screening_id"])
    op.create_index(
        "ix_experiment_opening_session_id", "experiment_opening", ["session_id"], unique=True
    )


def _noise() -> None:
    op.create_table(
        "experiment_noise",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("experiment_id", sa.Text(), nullable=False),
        sa.Column("first_value", sa.Integer(), nullable=False),
        sa.Column("first_at", sa.Text(), nullable=False),
        sa.Column("first_scale_version", sa.Text(), nullable=False),
        sa.Column("second_value", sa.Integer(), nullable=False),
        sa.Column("second_at", sa.Text(), nullable=False),
        sa.Column("second_scale_version", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "first_value BETWEEN 0 AND 10", name=op.f("ck_experiment_noise_first_value")
        ),
        sa.CheckConstraint("length(first_at) = 32", name=op.f("ck_experiment_noise_first_at")),
        sa.CheckConstraint("length(id) = 36", name=op.f("ck_experiment_noise_id")),
        sa.CheckConstraint("length(second_at) = 32", name=op.f("ck_experiment_noise_second_at")),
        sa.CheckConstraint(
            "second_value BETWEEN 0 AND 10", name=op.f("ck_experiment_noise_second_value")
        ),
        sa.ForeignKeyConstraint(
            ["experiment_id"], ["experiment.id"], name=op.f("fk_experiment_noise_experiment_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_experiment_noise")),
        sqlite_strict=True,
    )
    op.create_index("ix_experiment_noise_experiment_id", "experiment_noise", ["experiment_id"])


def _log() -> None:
    op.create_table(
        "experiment_log",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("experiment_id", sa.Text(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.Column("cause", sa.Text()),
        sa.Column("session_id", sa.Text()),
        sa.Column("note", sa.Text()),
        sa.CheckConstraint(
            "cause IN ('two_worse', 'two_points_up', 'still_worse', 'own_choice', 'replaced')",
            name=op.f("ck_experiment_log_cause"),
        ),
        sa.CheckConstraint(
            "kind <> 'hour_answered' OR session_id IS NOT NULL",
            name=op.f("ck_experiment_log_about_session"),
        ),
        sa.CheckConstraint(
            "kind IN ('looked', 'paused', 'resumed', 'stopped', 'went_on', 'hour_answered')",
            name=op.f("ck_experiment_log_kind"),
        ),
        sa.CheckConstraint(
            "kind NOT IN ('paused', 'stopped') OR cause IS NOT NULL",
            name=op.f("ck_experiment_log_told_why"),
        ),
        sa.CheckConstraint("length(at) = 32", name=op.f("ck_experiment_log_at")),
        sa.CheckConstraint("length(id) = 36", name=op.f("ck_experiment_log_id")),
        sa.CheckConstraint("length(session_id) = 36", name=op.f("ck_experiment_log_session_id")),
        sa.CheckConstraint("number BETWEEN 1 AND 100000", name=op.f("ck_experiment_log_number")),
        sa.ForeignKeyConstraint(
            ["experiment_id"], ["experiment.id"], name=op.f("fk_experiment_log_experiment_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_experiment_log")),
        sqlite_strict=True,
    )
    op.create_index(
        "ix_experiment_log_experiment_id",
        "experiment_log",
        ["experiment_id", "number"],
        unique=True,
    )
