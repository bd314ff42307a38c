"""Stops an experiment whose verdict is *worse*, so that every question comes before more (S08)."""

from datetime import datetime, time, timedelta

from sqlalchemy import Connection

from rekmaat.guide.experiment import Cause, Experiment, LogKind
from rekmaat.guide.experiment_rules import Status, status
from rekmaat.judge.answers import PersonVerdict
from rekmaat.service.experiment_judged import judged
from rekmaat.service.experiment_record import clearances_of, new_entry, newest_experiment
from rekmaat.store.experiments import add_log_entry


def stop_if_worse(
    connection: Connection,
    experiment: Experiment,
    *,
    now: datetime,
    session_id: str | None = None,
) -> bool:
    """Stop an experiment once, where its verdict is *worse*; return whether that was now.

    Args:
        connection: One that writes.
        experiment: As it is stored.
        now: In the local time of the person.
        session_id: The session whose answer may have brought the verdict. Without it the end of
            the planned days did, and the stop is dated by them: who answered every question since
            then need not do so again.
    """
    if status(experiment) is Status.STOPPED:
        return False
    judgement = judged(experiment, clearances_of(connection, experiment).values(), now=now)
    if judgement.verdict is not PersonVerdict.WORSE:
        return False
    at = now if session_id else _known_since(experiment, now)
    plan_id, kind = experiment.plan.id, LogKind.STOPPED
    entry = new_entry(plan_id, kind, at=at, cause=Cause.WORSE, session_id=session_id)
    add_log_entry(connection, entry)
    return True


def stop_newest_if_worse(connection: Connection, *, now: datetime) -> None:
    """Do so where the planned days ended, and with them the plan, without another session."""
    newest = newest_experiment(connection)
    if newest is not None:
        stop_if_worse(connection, newest, now=now)


def _known_since(experiment: Experiment, now: datetime) -> datetime:
    """Return the last of what can have brought the verdict: an answer, or the end of the days."""
    first = experiment.played[0].opening.opened_at.date()
    days_over = first + timedelta(days=experiment.plan.days)
    moments = [one.session.ended_at for one in experiment.played if one.session is not None]
    moments.append(datetime.combine(days_over, time(), tzinfo=now.tzinfo))
    return max((moment for moment in moments if moment <= now), default=now)
