"""What allowed a session that is saved now: the clearance as it was when the minute began."""

from sqlalchemy import Connection

from rekmaat.guide.clearance import Permit, permit
from rekmaat.guide.experiment import Opening
from rekmaat.guide.session import Session
from rekmaat.guide.visit import CHECK_IN_HOLDS_FOR, Past, valid_permit
from rekmaat.service.visits import UnknownError, past_under
from rekmaat.store.experiments import read_opening
from rekmaat.store.screenings import latest_screening, read_screening


def leave_at_start(connection: Connection, session: Session) -> Permit:
    """Return the leave a session started with, whatever became of the clearance since.

    Raises:
        UnknownError: The screening does not exist, or was taken back before.
        NotClearedError: No session was allowed when it started.
    """
    screening = read_screening(connection, session.screening_id)
    opening = read_opening(connection, session.id)
    if screening is not None and opening is not None and _begins(session, opening):
        # The opening was the leave: nothing told since then unmakes the minute or its answers.
        version = screening.clearance.table_version
        return permit(screening.clearance, table_version=version, at=opening.opened_at)
    if screening is None or screening.was_withdrawn_by(session.started_at):
        raise UnknownError("screening", session.screening_id)
    clearance = screening.clearance
    newest = latest_screening(connection, until=session.started_at)
    if newest is not None:  # a later answer that allowed no session ends what this one allowed
        valid_permit(
            Past(newest.clearance),
            table_version=newest.clearance.table_version,
            at=session.started_at,
        )
    past = past_under(connection, clearance, known_at=session.started_at)
    return valid_permit(
        past.until(session.started_at, without=session.id),
        table_version=clearance.table_version,
        at=session.started_at,
    )


def _begins(session: Session, opening: Opening) -> bool:
    """Whether this is the minute that the opening gave leave for, begun at once."""
    same = session.screening_id == opening.screening_id
    return same and session.started_at - opening.opened_at <= CHECK_IN_HOLDS_FOR
