"""A clearance, how long it holds, and the permit it gives."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from rekmaat.errors import RekmaatError
from rekmaat.guide.screening import Adaptation, Answers, Outcome, Within
from rekmaat.guide.wording import Country, Language


@dataclass(frozen=True, slots=True)
class Professional:
    """A named professional who saw the person, what was allowed, and the lean-back check since."""

    name: str
    seen_on: date
    allowed: str
    lean_back: str
    adaptations: frozenset[Adaptation] = frozenset()


@dataclass(frozen=True, slots=True)
class Clearance:
    """The result of one screening, as it was stored."""

    screening_id: str
    outcome: Outcome
    within: Within | None
    adaptations: frozenset[Adaptation]
    advice: tuple[str, ...]
    clearable: bool
    table_version: str
    language: Language
    answered_at: datetime
    expires_at: datetime
    professional: Professional | None = None


class Obstacle(StrEnum):
    """Why no session may start."""

    NOT_SCREENED = "not_screened"
    REFUSED = "refused"
    EXPIRED = "expired"
    TABLE_CHANGED = "table_changed"
    SOMETHING_NEW = "something_new"
    GOT_WORSE = "got_worse"
    NOT_CHECKED_IN = "not_checked_in"


class NotClearedError(RekmaatError):
    """No session may start: there is no valid clearance."""

    code = "not_cleared"

    def __init__(self, obstacle: Obstacle) -> None:
        """Name what stands in the way."""
        self.obstacle = obstacle
        sentence = f"No session may start ({obstacle}); answer the conditions of use first."
        super().__init__(sentence, field=obstacle)


@dataclass(frozen=True, slots=True)
class Permit:
    """Leave to start a session, with what must be adapted.

    The app takes one only from `permit`; a researcher may write one out to lay out a cue sheet.
    """

    screening_id: str
    adaptations: frozenset[Adaptation]


def permit(clearance: Clearance | None, *, table_version: str, at: datetime) -> Permit:
    """Turn a clearance that is valid now into leave to start.

    Raises:
        NotClearedError: There is no clearance, it does not allow a session, it has expired, or it
            was given under another version of the table.
    """
    if clearance is None:
        raise NotClearedError(Obstacle.NOT_SCREENED)
    if clearance.outcome not in (Outcome.GO, Outcome.ADAPTED):
        raise NotClearedError(Obstacle.REFUSED)
    if clearance.table_version != table_version:
        raise NotClearedError(Obstacle.TABLE_CHANGED)
    if not clearance.answered_at <= at < clearance.expires_at:
        raise NotClearedError(Obstacle.EXPIRED)
    return Permit(clearance.screening_id, clearance.adaptations)


@dataclass(frozen=True, slots=True)
class Screening:
    """The answers of one finished screening with what followed from them."""

    answers: Answers
    country: Country
    clearance: Clearance
    withdrawn_at: datetime | None = None

    def was_withdrawn_by(self, moment: datetime) -> bool:
        """Whether the result had been taken back by then."""
        return self.withdrawn_at is not None and self.withdrawn_at <= moment


class AnythingNew(StrEnum):
    """The answer to "is anything new since last time?"."""

    NO = "no"
    YES = "yes"
    UNSURE = "unsure"


@dataclass(frozen=True, slots=True)
class CheckIn:
    """One answer to "anything new?" under a clearance."""

    id: str
    screening_id: str
    answer: AnythingNew
    answered_at: datetime
