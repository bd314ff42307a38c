"""What saving a session means for the experiment that opened it."""

from collections.abc import Iterator
from datetime import datetime
from functools import partial

from sqlalchemy import Connection

from rekmaat.errors import Argument, Finding, Severity
from rekmaat.guide.experiment import (
    Cause,
    Experiment,
    LogKind,
    Opening,
    arm_of,
)
from rekmaat.guide.experiment_rules import Status, pauses, status, stops
from rekmaat.guide.session import Session
from rekmaat.service.experiment_judged import is_revealed, judged, standing_status
from rekmaat.service.experiment_record import clearances_of, known_experiment, new_entry
from rekmaat.service.experiment_worse import stop_if_worse
from rekmaat.service.screenings import UNDO_FOR, UNDO_GRACE
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


def is_open(connection: Connection, session_id: str, *, now: datetime) -> bool:
    """Return whether the answer can be seen of the experiment that opened this session."""
    opening = read_opening(connection, session_id)
    if opening is None:
        return False
    experiment = known_experiment(connection, opening.experiment_id)
    judgement = judged(experiment, clearances_of(connection, experiment).values(), now=now)
    standing = standing_status(experiment, judgement, now=now)
    return is_revealed(experiment, judgement, standing, now=now)


def follow_up(connection: Connection, session: Session, *, seen: bool, now: datetime) -> None:
    """Pause or stop the experiment where this session asks for it (S08).

    What a mistaken tap had paused or stopped is taken back by its correction. Where the answer
    could be seen until then, that is logged as the early look it was.
    """
    opening = read_opening(connection, session.id)
    if opening is None:
        return
    _take_back(connection, opening)
    _pause_or_stop(connection, known_experiment(connection, opening.experiment_id), session, now)
    if seen and not is_open(connection, session.id, now=now):
        entry = new_entry(opening.experiment_id, LogKind.LOOKED, at=now)
        add_log_entry(connection, entry)


def _pause_or_stop(
    connection: Connection, experiment: Experiment, session: Session, now: datetime
) -> None:
    if status(experiment) is Status.STOPPED:
        return
    entry = partial(new_entry, experiment.plan.id, at=now, session_id=session.id)
    if stops(session):
        add_log_entry(connection, entry(LogKind.STOPPED, cause=Cause.TWO_POINTS_UP))
        return
    stopped = stop_if_worse(connection, experiment, now=now, session_id=session.id)
    if not stopped and pauses(experiment):
        add_log_entry(connection, entry(LogKind.PAUSED, cause=Cause.TWO_WORSE))


def is_settled(experiment: Experiment, *, now: datetime) -> bool:
    """Return whether no mistaken tap can be corrected any more that ended the experiment."""
    stop = next((one for one in experiment.log if one.kind is LogKind.STOPPED), None)
    if stop is not None and stop.cause not in BY_ITSELF:
        return True
    saved = [one.saved_at for one in experiment.played if one.saved_at is not None]
    return not saved or now - max(saved) > UNDO_FOR + UNDO_GRACE


def _take_back(connection: Connection, opening: Opening) -> None:
    experiment = known_experiment(connection, opening.experiment_id)
    for entry in experiment.log:
        if entry.session_id == opening.session_id and entry.cause in BY_ITSELF:
            withdraw_log_entry(connection, entry.id)


def _refused(code: str, **arguments: Argument) -> Finding:
    return Finding(code, Severity.REFUSED, arguments)
