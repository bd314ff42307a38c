"""What a person agrees to before the first session, made into a plan or refused by name."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime

from rekmaat.errors import Finding, RefusedError, Severity
from rekmaat.guide.cues import ProtocolIncompleteError
from rekmaat.guide.experiment import (
    BETA,
    LONG_TERM_DAYS,
    MARGIN,
    SESSION_SD,
    AnchorTime,
    Expectation,
    ExperimentPlan,
    Horizon,
    Tags,
)
from rekmaat.guide.protocol import Protocol
from rekmaat.guide.ratings import TensionRating


@dataclass(frozen=True, slots=True)
class NewExperiment:
    """What the person chose; the protocol is the one they do, the seed is drawn here."""

    id: str
    days: int
    sessions_per_day: int
    anchors: tuple[AnchorTime, ...]
    long_term: bool
    expectation: Expectation

    @property
    def horizon(self) -> Horizon:
        """What it can be about."""
        return Horizon.LONG_TERM if self.long_term else Horizon.ORDINARY


@dataclass(frozen=True, slots=True)
class NewSession:
    """What is told before a session is opened."""

    experiment_id: str
    session_id: str
    before: TensionRating
    tags: Tags


def most_per_day(protocol: Protocol) -> int:
    """Return how many sessions a day a protocol states.

    Raises:
        ProtocolIncompleteError: It leaves open what nobody may assume.
    """
    dose = protocol.dose
    unstated = dose.hold_s is None or dose.repetitions is None
    if protocol.needs or unstated or dose.sessions_per_day is None:
        raise ProtocolIncompleteError(protocol.id, protocol.needs)
    return dose.sessions_per_day


def check_often(sessions_per_day: int, protocol: Protocol) -> None:
    """Refuse more sessions a day than the protocol states.

    Raises:
        ProtocolIncompleteError: It leaves open what nobody may assume.
        RefusedError: It is not done that often.
    """
    found = tuple(_too_often(sessions_per_day, most_per_day(protocol)))
    if found:
        raise RefusedError(*found)


def plan_of(new: NewExperiment, protocol: Protocol, *, seed: str, now: datetime) -> ExperimentPlan:
    """Return the plan; it is fixed from here on.

    Raises:
        ProtocolIncompleteError: The protocol leaves open what nobody may assume.
        RefusedError: It cannot be done like this; every fault is a finding.
    """
    found = tuple(_faults(new, most_per_day(protocol)))
    if found:
        raise RefusedError(*found)
    return ExperimentPlan(
        id=new.id,
        seed=seed,
        made_at=now,
        protocol_id=protocol.id,
        protocol_version=protocol.version,
        sessions_per_day=new.sessions_per_day,
        days=new.days,
        margin=MARGIN,
        beta=BETA,
        session_sd=SESSION_SD,
        horizon=new.horizon,
        anchors=tuple(sorted(new.anchors, key=lambda one: one.at)),
        expectation=new.expectation,
    )


def is_of(plan: ExperimentPlan, new: NewExperiment) -> bool:
    """Return whether a stored plan is what was asked for, sent once more."""
    asked = (
        None
        if plan.expectation is None
        else replace(new.expectation, answered_at=plan.expectation.answered_at)
    )
    return (
        plan.id,
        plan.days,
        plan.sessions_per_day,
        plan.anchors,
        plan.horizon,
        plan.expectation,
    ) == (
        new.id,
        new.days,
        new.sessions_per_day,
        tuple(sorted(new.anchors, key=lambda one: one.at)),
        new.horizon,
        asked,
    )


def _faults(new: NewExperiment, most: int) -> Iterator[Finding]:
    yield from _too_often(new.sessions_per_day, most)
    if new.long_term and new.days < LONG_TERM_DAYS:
        yield _refused("plan-too-short", given=new.days, least=LONG_TERM_DAYS)
    anchors = {one.anchor for one in new.anchors}
    if len(anchors) < len(new.anchors) or len({one.at for one in new.anchors}) < len(new.anchors):
        yield _refused("plan-anchor-twice")
    if len(new.anchors) > new.sessions_per_day:
        yield _refused("plan-anchors-too-many", given=len(new.anchors), most=new.sessions_per_day)


def _too_often(sessions_per_day: int, most: int) -> Iterator[Finding]:
    if sessions_per_day > most:
        yield _refused("plan-too-often", given=sessions_per_day, most=most)


def _refused(code: str, **arguments: int) -> Finding:
    return Finding(code, Severity.REFUSED, arguments)
