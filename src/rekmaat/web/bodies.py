"""What the browser may send, checked before anything else sees it."""

from datetime import date, datetime
from typing import Annotated, Literal

from pydantic import (
    AfterValidator,
    AwareDatetime,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    Strict,
    StringConstraints,
)
from pydantic_core import PydanticCustomError

from rekmaat.catalogue.scales import ScaleVersions
from rekmaat.guide.clearance import AnythingNew, Professional
from rekmaat.guide.protocol import LONGEST_NAME, NAME_PATTERN, Arm
from rekmaat.guide.ratings import Felt, FeltRating, TensionRating
from rekmaat.guide.screening import Adaptation, Answers
from rekmaat.guide.session import AdverseEvent, EventKind, Hold, Session, Stop, StopReason
from rekmaat.guide.wording import Country, Language
from rekmaat.service.screenings import ScreeningForm

EARLIEST_YEAR, LATEST_YEAR = 2020, 2199
LONGEST_SESSION_S = 24 * 3600.0


def _only_text(value: object) -> object:
    if isinstance(value, str):
        return value
    raise PydanticCustomError("text_wanted", "Input should be a text")


def _this_era(value: datetime) -> datetime:
    if EARLIEST_YEAR <= value.year <= LATEST_YEAR:
        return value
    raise PydanticCustomError("year", "The year should be from 2020 to 2199")


Id = Annotated[
    str,
    StringConstraints(
        pattern=r"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
    ),
]
Name = Annotated[
    str, StringConstraints(min_length=1, max_length=LONGEST_NAME, pattern=NAME_PATTERN)
]
Version = Annotated[str, StringConstraints(min_length=1, max_length=LONGEST_NAME)]
Note = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=2000)]
Moment = Annotated[
    AwareDatetime, Strict(strict=False), BeforeValidator(_only_text), AfterValidator(_this_era)
]
Day = Annotated[date, Strict(strict=False), BeforeValidator(_only_text)]
Seconds = Annotated[float, Field(ge=0, le=LONGEST_SESSION_S, allow_inf_nan=False)]
AnyLanguage = Annotated[Language, Strict(strict=False)]
AnyCountry = Annotated[Country, Strict(strict=False)]
AnyAdaptation = Annotated[Adaptation, Strict(strict=False)]


class Body(BaseModel):
    """A body is exactly what it says: no other field, no number in a text."""

    model_config = ConfigDict(strict=True, extra="forbid", frozen=True)


class PersonBody(Body):
    """Language and country."""

    language: AnyLanguage
    country: AnyCountry


class ScreeningBody(Body):
    """The answers so far."""

    id: Id
    language: AnyLanguage
    country: AnyCountry
    answers: Annotated[dict[Name, Annotated[str, Field(max_length=64)] | int], Field(max_length=64)]
    clear_stages: Annotated[list[Annotated[int, Field(ge=1, le=9)]], Field(max_length=9)]

    def form(self) -> ScreeningForm:
        """Return the form as the service takes it."""
        answers = Answers(dict(self.answers), frozenset(self.clear_stages))
        return ScreeningForm(self.id, self.language, self.country, answers)


class ProfessionalBody(Body):
    """A named professional, when, what was allowed, and the lean-back check."""

    name: Annotated[str, StringConstraints(strip_whitespace=True, min_length=2, max_length=200)]
    date: Day
    allowed: Note
    adaptations: Annotated[list[AnyAdaptation], Field(max_length=6)]
    lean_back: Name

    def professional(self) -> Professional:
        """Return the professional's word."""
        adaptations = frozenset(self.adaptations)
        return Professional(self.name, self.date, self.allowed, self.lean_back, adaptations)


class CheckInBody(Body):
    """The answer to "anything new since last time?"."""

    id: Id
    answer: Annotated[AnythingNew, Strict(strict=False)]


Repetitions = Annotated[int, Field(ge=1, le=10)]
"""How often in a row, where a protocol asks for it."""


class ProtocolBody(Body):
    """The chosen protocol, with the repetitions where it asks for them."""

    id: Name
    repetitions: Repetitions | None


class HoldBody(Body):
    """One repetition."""

    number: Annotated[int, Field(ge=1, le=10)]
    planned_s: Annotated[float, Field(ge=0, le=60, allow_inf_nan=False)]
    held_s: Annotated[float, Field(ge=0, le=61, allow_inf_nan=False)]


class StopBody(Body):
    """When and why the session was stopped."""

    at_s: Seconds
    reason: Annotated[StopReason, Strict(strict=False)]


class TensionBody(Body):
    """A tension rating."""

    value: Annotated[int, Field(ge=0, le=10)]
    answered_at: Moment


class FeltBody(Body):
    """How it felt, compared with before."""

    value: Annotated[Felt, Strict(strict=False)]
    answered_at: Moment


class EventBody(Body):
    """Pain or something new."""

    kind: Annotated[EventKind, Strict(strict=False)]
    note: Note | None


class SessionBody(Body):
    """A session as it happened."""

    screening_id: Id
    protocol_id: Name
    protocol_version: Version
    exercise: Name
    arm: Annotated[Arm, Strict(strict=False)]
    language: AnyLanguage
    started_at: Moment
    ended_at: Moment
    paused_s: Seconds
    holds: Annotated[list[HoldBody], Field(min_length=1, max_length=10)]
    stop: StopBody | None
    before: TensionBody
    after: TensionBody | None
    felt: FeltBody | None
    extra_reason: Note | None
    event: EventBody | None

    def session(self, session_id: str, scales: ScaleVersions) -> Session:
        """Return the session as the service takes it."""
        return Session(
            id=session_id,
            screening_id=self.screening_id,
            protocol_id=self.protocol_id,
            protocol_version=self.protocol_version,
            exercise=self.exercise,
            arm=self.arm,
            language=self.language,
            started_at=self.started_at,
            ended_at=self.ended_at,
            paused_s=self.paused_s,
            holds=tuple(Hold(hold.number, hold.planned_s, hold.held_s) for hold in self.holds),
            before=_tension(self.before, scales.tension),
            after=None if self.after is None else _tension(self.after, scales.tension),
            felt=_felt(self.felt, scales.felt),
            stop=None if self.stop is None else Stop(self.stop.at_s, self.stop.reason),
            extra_reason=self.extra_reason,
            event=None if self.event is None else AdverseEvent(self.event.kind, self.event.note),
        )


class EraseBody(Body):
    """A confirmation that cannot be sent by accident."""

    confirm: Literal["erase"]


def _tension(body: TensionBody, version: str) -> TensionRating:
    return TensionRating(body.value, body.answered_at, version)


def _felt(body: FeltBody | None, version: str) -> FeltRating | None:
    return None if body is None else FeltRating(body.value, body.answered_at, version)
