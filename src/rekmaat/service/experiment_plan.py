"""Draws the plan of an experiment that is kept in a file."""

import secrets
from dataclasses import dataclass
from datetime import datetime
from uuid import uuid4

from rekmaat.catalogue.protocols import load_shipped
from rekmaat.catalogue.scales import load_scale_versions
from rekmaat.guide.experiment import (
    ANCHORS,
    BETA,
    SEED_DIGITS,
    Expectation,
    ExperimentPlan,
    Horizon,
)
from rekmaat.guide.protocol import Protocol
from rekmaat.service.experiment_new import most_per_day
from rekmaat.service.visits import FIRST_PROTOCOL


@dataclass(frozen=True, slots=True)
class PlanOrder:
    """What is to be planned.

    Attributes:
        days: For how many days.
        sessions_per_day: How many sessions a day.
        margin: The smallest effect that matters, in points.
        session_sd: Expected standard deviation of one session's change, in points.
        horizon: What it can be about.
        seed: What the order is drawn from; without one, chance.
        expected: What the person expects of the stretch and of the control, 0 to 10; nothing
            where nobody asked.
    """

    days: int
    sessions_per_day: int
    margin: float
    session_sd: float
    horizon: Horizon = Horizon.ORDINARY
    seed: str | None = None
    expected: tuple[int | None, int | None] = (None, None)


def planned_protocol() -> Protocol:
    """Return the protocol a plan is for."""
    return load_shipped().protocols[FIRST_PROTOCOL]


def most_sessions_per_day() -> int:
    """Return how many sessions a day a plan may hold."""
    return most_per_day(planned_protocol())


def draw_plan(order: PlanOrder, *, now: datetime) -> ExperimentPlan:
    """Return a plan; it is fixed from here on."""
    protocol = planned_protocol()
    return ExperimentPlan(
        id=str(uuid4()),
        seed=order.seed or secrets.token_hex(SEED_DIGITS // 2),
        made_at=now,
        protocol_id=protocol.id,
        protocol_version=protocol.version,
        sessions_per_day=order.sessions_per_day,
        days=order.days,
        margin=order.margin,
        beta=BETA,
        session_sd=order.session_sd,
        horizon=order.horizon,
        anchors=ANCHORS[: order.sessions_per_day],
        expectation=_expectation(order, now),
    )


def _expectation(order: PlanOrder, now: datetime) -> Expectation | None:
    stretch, control = order.expected
    if stretch is None or control is None:
        return None
    return Expectation(stretch, control, now, load_scale_versions().expectation)
