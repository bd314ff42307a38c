"""An experiment as it is stored, and what cannot be done with it now."""

from collections.abc import Mapping
from datetime import datetime
from uuid import uuid4

from sqlalchemy import Connection

from rekmaat.errors import RekmaatError
from rekmaat.guide.clearance import Clearance
from rekmaat.guide.experiment import Cause, Experiment, LogEntry, LogKind
from rekmaat.guide.experiment_rules import LEFT_AFTER, Status
from rekmaat.service.visits import UnknownError
from rekmaat.store.experiments import list_experiments, read_experiment
from rekmaat.store.screenings import read_screening


class AnotherRunsError(RekmaatError):
    """An experiment is begun while another is not over."""

    code = "experiment_running"

    def __init__(self, status: Status) -> None:
        """Name how the other one stands."""
        sentence = f"Another experiment is {status}; finish or stop it first."
        super().__init__(sentence, field=status)


class NotRunningError(RekmaatError):
    """The experiment does not stand as this needs."""

    code = "experiment_not_running"

    def __init__(self, status: Status) -> None:
        """Name how it stands."""
        super().__init__(f"This cannot be done: the experiment is {status}.", field=status)


class StillOpenError(RekmaatError):
    """A session is opened while another one still goes on."""

    code = "experiment_session_open"

    def __init__(self, opened_at: datetime) -> None:
        """Say since when the other one is open, and how long that keeps a new one back."""
        minutes = int(LEFT_AFTER.total_seconds()) // 60
        super().__init__(
            f"A session was opened at {opened_at:%H:%M} and has no answers yet. Finish it where "
            f"it was opened; {minutes} minutes after its opening another one can be opened.",
            field=opened_at.isoformat(),
        )


class OtherProtocolError(RekmaatError):
    """Another protocol is chosen than the one in the plan."""

    code = "experiment_protocol"

    def __init__(self, planned: str, chosen: str) -> None:
        """Name both."""
        super().__init__(
            f"The plan is about the protocol {planned}, but {chosen} is chosen now. "
            f"Choose {planned} again, or stop the experiment.",
            field=chosen,
            allowed=(planned,),
        )


class NoLookYetError(RekmaatError):
    """There is nothing to look at, or it would say more than it can."""

    code = "no_look_yet"

    def __init__(self) -> None:
        """Say when one can."""
        super().__init__("The effect can be looked at after one pair, or at the end of the plan.")


def known_experiment(connection: Connection, experiment_id: str) -> Experiment:
    """Return an experiment.

    Raises:
        UnknownError: There is none under this id.
    """
    experiment = read_experiment(connection, experiment_id)
    if experiment is None:
        raise UnknownError("experiment", experiment_id)
    return experiment


def newest_experiment(connection: Connection) -> Experiment | None:
    """Return the experiment that was planned last."""
    return next(reversed(list_experiments(connection)), None)


def new_entry(
    experiment_id: str,
    kind: LogKind,
    *,
    at: datetime,
    cause: Cause | None = None,
    session_id: str | None = None,
) -> LogEntry:
    """Return an entry for the log, without a note."""
    return LogEntry(str(uuid4()), experiment_id, kind, at, cause, session_id, None)


def clearances_of(connection: Connection, experiment: Experiment) -> Mapping[str, Clearance]:
    """Return the clearances the sessions were opened under, by screening, the first one first."""
    ids = dict.fromkeys(played.opening.screening_id for played in experiment.played)
    found = ((one, read_screening(connection, one)) for one in ids)
    return {one: screening.clearance for one, screening in found if screening is not None}
