"""Rows of the experiment tables as records, and records as rows."""

from typing import Any

from sqlalchemy import RowMapping

from rekmaat.guide.experiment import (
    Expectation,
    ExperimentPlan,
    LogEntry,
    Opening,
    OwnNoise,
    Tags,
)
from rekmaat.guide.ratings import TensionRating


def plan_of(row: RowMapping) -> ExperimentPlan:
    """Read a plan."""
    return ExperimentPlan(
        id=row["id"],
        seed=row["seed"],
        made_at=row["made_at"],
        protocol_id=row["protocol_id"],
        protocol_version=row["protocol_version"],
        sessions_per_day=row["sessions_per_day"],
        days=row["days"],
        margin=row["margin"],
        beta=row["beta"],
        session_sd=row["session_sd"],
        horizon=row["horizon"],
        anchors=row["anchors"],
        expectation=_expectation(row),
        rules_version=row["rules_version"],
    )


def plan_values(plan: ExperimentPlan) -> dict[str, Any]:
    """Write a plan."""
    expected = plan.expectation
    return {
        "id": plan.id,
        "seed": plan.seed,
        "made_at": plan.made_at,
        "protocol_id": plan.protocol_id,
        "protocol_version": plan.protocol_version,
        "sessions_per_day": plan.sessions_per_day,
        "days": plan.days,
        "margin": plan.margin,
        "beta": plan.beta,
        "session_sd": plan.session_sd,
        "horizon": plan.horizon,
        "anchors": plan.anchors,
        "expected_stretch": None if expected is None else expected.stretch,
        "expected_control": None if expected is None else expected.control,
        "expected_at": None if expected is None else expected.answered_at,
        "expected_scale_version": None if expected is None else expected.scale_version,
        "rules_version": plan.rules_version,
    }


def opening_of(row: RowMapping) -> Opening:
    """Read an opening."""
    return Opening(
        experiment_id=row["experiment_id"],
        number=row["number"],
        session_id=row["session_id"],
        screening_id=row["screening_id"],
        opened_at=row["opened_at"],
        day=row["day"],
        before=_rating(row, "before"),
        tags=Tags(row["stress"], row["painkiller"], row["after_running"]),
    )


def opening_values(opening: Opening) -> dict[str, Any]:
    """Write an opening."""
    return _rating_values(opening.before, "before") | {
        "experiment_id": opening.experiment_id,
        "number": opening.number,
        "session_id": opening.session_id,
        "screening_id": opening.screening_id,
        "opened_at": opening.opened_at,
        "day": opening.day,
        "stress": opening.tags.stress,
        "painkiller": opening.tags.painkiller,
        "after_running": opening.tags.after_running,
    }


def noise_of(row: RowMapping) -> OwnNoise:
    """Read two ratings with nothing in between."""
    first, second = _rating(row, "first"), _rating(row, "second")
    return OwnNoise(row["id"], row["experiment_id"], first, second)


def noise_values(noise: OwnNoise) -> dict[str, Any]:
    """Write two ratings with nothing in between."""
    return {
        "id": noise.id,
        "experiment_id": noise.experiment_id,
        **_rating_values(noise.first, "first"),
        **_rating_values(noise.second, "second"),
    }


def entry_of(row: RowMapping) -> LogEntry:
    """Read an entry of the log."""
    return LogEntry(
        id=row["id"],
        experiment_id=row["experiment_id"],
        kind=row["kind"],
        at=row["at"],
        cause=row["cause"],
        session_id=row["session_id"],
        note=row["note"],
    )


def entry_values(entry: LogEntry) -> dict[str, Any]:
    """Write an entry of the log."""
    return {
        "id": entry.id,
        "experiment_id": entry.experiment_id,
        "kind": entry.kind,
        "at": entry.at,
        "cause": entry.cause,
        "session_id": entry.session_id,
        "note": entry.note,
    }


def _expectation(row: RowMapping) -> Expectation | None:
    if row["expected_at"] is None:
        return None
    return Expectation(
        stretch=row["expected_stretch"],
        control=row["expected_control"],
        answered_at=row["expected_at"],
        scale_version=row["expected_scale_version"],
    )


def _rating(row: RowMapping, name: str) -> TensionRating:
    return TensionRating(row[f"{name}_value"], row[f"{name}_at"], row[f"{name}_scale_version"])


def _rating_values(rating: TensionRating, name: str) -> dict[str, Any]:
    return {
        f"{name}_value": rating.value,
        f"{name}_at": rating.answered_at,
        f"{name}_scale_version": rating.scale_version,
    }
