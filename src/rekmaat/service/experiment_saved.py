"""What saving a session means for the experiment that opened it."""

from collections.abc import Iterator
from datetime import datetime
from functools import partial

from sqlalchemy import Connection

from rekmaat.errors import Argument, Finding, Severity
from rekmaat.guide.experiment import (
    Cause,
    LogKind,
    Opening,
    arm_of,
)
from rekmaat.guide.experiment_rules import Status, pauses, status, stops
from rekmaat.guide.session import Session
from rekmaat.service.experiment_record import known_experiment, new_entry
from rekmaat.service.experiment_worse import stop_if_worse
from rekmaat.store.experiments import (
    add_log_entry,
    read_opening,
    read_plan,
    withdraw_log_entry,
)

BY_ITSELF = (Cause.TWO_WORSE, Cause.TWO_POINTS_UP, Cause.WORSE)
"""What a saved session does to the log, and what its correction takes back."""


def differences(connection: Connection, session: Session) -> Iterator[Finding]:
    """Yield how a session differs from what it was opened as; nothing outside an experiment."""
    opening = read_opening(connection, session.id)
    plan = None if opening is None else read_plan(connection, opening.experiment_id)
    if opening is None or plan is None:
        return
    arm = arm_of(plan.seed, opening.number)
    if session.arm is not arm:
        yield _refused("session-arm-differs", expected=arm, given=session.arm)
    if session.before != opening.before:
        expected, given = opening.before.value, session.before.value
        yield _refused("session-before-differs", expected=expected, given=given)
    if session.protocol_id != plan.protocol_id:
        expected_id, given_id = plan.protocol_id, session.protocol_id
        yield _refused("session-protocol-differs", expected=expected_id, given=given_id)


def follow_up(connection: Connection, session: Session, *, now: datetime) -> None:
    """Pause or stop the experiment where this session asks for it (S08).

    What a mistaken tap had paused or stopped is taken back by its correction.
    """
    opening = read_opening(connection, session.id)
    if opening is None:
        return
    _take_back(connection, opening)
    experiment = known_experiment(connection, opening.experiment_id)
    if status(experiment) is Status.STOPPED:
        return
    entry = partial(new_entry, opening.experiment_id, at=now, session_id=session.id)
    if stops(session):
        add_log_entry(connection, entry(LogKind.STOPPED, cause=Cause.TWO_POINTS_UP))
    elif stop_if_worse(connection, experiment, now=now, session_id=session.id):
        return
    elif pauses(experiment):
        add_log_entry(connection, entry(LogKind.PAUSED, cause=Cause.TWO_WORSE))


def _take_back(connection: Connection, opening: Opening) -> None:
    experiment = known_experiment(connection, opening.experiment_id)
    for entry in experiment.log:
        if entry.session_id == opening.session_id and entry.cause in BY_ITSELF:
            withdraw_log_entry(connection, entry.id)


def _refused(code: str, **arguments: Argument) -> Finding:
    return Finding(code, Severity.REFUSED, arguments)
