"""What the browser may send about an experiment."""

from datetime import datetime, time
from typing import Annotated

from pydantic import Field, Strict, StringConstraints

from rekmaat.guide.experiment import Anchor, AnchorTime, Expectation, OwnNoise, Tags
from rekmaat.guide.ratings import TensionRating
from rekmaat.service.experiment_new import NewExperiment, NewSession
from rekmaat.web.bodies import Body, Id, Note, TensionBody

FEWEST_DAYS, MOST_DAYS = 3, 90
MOST_A_DAY = 10

Days = Annotated[int, Field(ge=FEWEST_DAYS, le=MOST_DAYS)]
SessionsPerDay = Annotated[int, Field(ge=1, le=MOST_A_DAY)]
ClockTime = Annotated[str, StringConstraints(pattern=r"^([01][0-9]|2[0-3]):[0-5][0-9]$")]
ZeroToTen = Annotated[int, Field(ge=0, le=10)]


class AnchorBody(Body):
    """A moment of the day, and what time it is for this person."""

    anchor: Annotated[Anchor, Strict(strict=False)]
    at: ClockTime


class ExpectationBody(Body):
    """How much each minute is expected to help, asked for each after its instruction."""

    stretch: ZeroToTen
    control: ZeroToTen


class ExperimentBody(Body):
    """What is agreed before the first session; the seed is drawn here, not sent."""

    id: Id
    days: Days
    sessions_per_day: SessionsPerDay
    anchors: Annotated[list[AnchorBody], Field(min_length=1, max_length=len(Anchor))]
    long_term: bool
    expectation: ExpectationBody

    def new(self, now: datetime, scale_version: str) -> NewExperiment:
        """Return it as the service takes it."""
        return NewExperiment(
            id=self.id,
            days=self.days,
            sessions_per_day=self.sessions_per_day,
            anchors=tuple(
                AnchorTime(one.anchor, time.fromisoformat(one.at)) for one in self.anchors
            ),
            long_term=self.long_term,
            expectation=Expectation(
                self.expectation.stretch, self.expectation.control, now, scale_version
            ),
        )


class NoiseBody(Body):
    """Two ratings a minute apart with nothing in between."""

    id: Id
    first: TensionBody
    second: TensionBody

    def noise(self, experiment_id: str, scale_version: str) -> OwnNoise:
        """Return it as the service takes it."""
        first, second = (
            TensionRating(one.value, one.answered_at, scale_version)
            for one in (self.first, self.second)
        )
        return OwnNoise(self.id, experiment_id, first, second)


class TagsBody(Body):
    """What may be told beside the rating; null is not answered."""

    stress: ZeroToTen | None
    painkiller: bool | None
    after_running: bool | None


class OpeningBody(Body):
    """The rating before, after which the arm is shown and the session counts."""

    session_id: Id
    before: TensionBody
    tags: TagsBody

    def new(self, experiment_id: str, scale_version: str) -> NewSession:
        """Return it as the service takes it."""
        before = TensionRating(self.before.value, self.before.answered_at, scale_version)
        tags = Tags(self.tags.stress, self.tags.painkiller, self.tags.after_running)
        return NewSession(experiment_id, self.session_id, before, tags)


class HourBody(Body):
    """The answer to "is it still worse?" an hour after a session."""

    session_id: Id
    still_worse: bool


class WhyBody(Body):
    """What the person wants to say about it, if anything."""

    note: Note | None
