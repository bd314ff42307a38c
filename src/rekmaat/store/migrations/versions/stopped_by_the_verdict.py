"""The verdict itself can stop an experiment; no other experiment ever did."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

_COLUMNS = "id, experiment_id, number, kind, at, session_id, note"


def upgrade() -> None:
    """Rebuild the log, as SQLite cannot change what a column allows."""
    op.drop_index("ix_experiment_log_experiment_id", "experiment_log")
    op.rename_table("experiment_log", "earlier_log")
    _log()
    op.execute(
        f"INSERT INTO experiment_log ({_COLUMNS}, cause) "  # noqa: S608  no word from outside
        f"SELECT {_COLUMNS}, CASE cause WHEN 'replaced' THEN 'own_choice' ELSE cause END "
        "FROM earlier_log"
    )
    op.drop_table("earlier_log")


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
            "cause IN ('two_worse', 'two_points_up', 'still_worse', 'worse', 'own_choice')",
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
