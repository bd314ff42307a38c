"""What every route works with: the opened home folder, the time, and who tells it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Annotated, Any

from fastapi import Depends, Path, Query, Request

from rekmaat.catalogue.screening import load_screening
from rekmaat.guide.wording import Country, Language
from rekmaat.service import visits
from rekmaat.service.house import House
from rekmaat.web import bodies, replies
from rekmaat.web.teller import Teller


@dataclass(frozen=True, slots=True)
class Desk:
    """What every route works with: the opened home folder and the time."""

    house: House
    now: Callable[[], datetime]

    def teller(self, language: Language | None = None, country: Country | None = None) -> Teller:
        """Return who tells it in the language asked for, else the person's."""
        person = visits.person(self.house)
        if person is not None:
            language, country = language or person.language, country or person.country
        return Teller(load_screening(), language or Language.NL, country or Country.OTHER)

    def state(self, language: Language | None = None) -> replies.StateReply:
        """Tell where the person stands."""
        return self.teller(language).state(visits.state(self.house, now=self.now()))


def _desk(request: Request) -> Desk:
    desk: Desk = request.app.state.desk
    return desk


AtDesk = Annotated[Desk, Depends(_desk)]
AnId = Annotated[bodies.Id, Path()]
Spoken = Annotated[Language | None, Query(description="nl, fr or en; else the person's own")]


def _to_anybody(
    language: Annotated[Language | None, Query(description="nl, fr or en; else nl")] = None,
    country: Country | None = None,
) -> Teller:
    return Teller(load_screening(), language or Language.NL, country or Country.OTHER)


ToAnybody = Annotated[Teller, Depends(_to_anybody)]
"""Who tells what is shown to a room: nothing of the person here is looked at."""
REFUSALS: dict[int | str, dict[str, Any]] = {
    status: {"model": replies.ErrorReply} for status in (400, 404, 409, 413, 422, 503)
}


def written_as(media_type: str) -> dict[int | str, dict[str, Any]]:
    """Describe a reply that is a file, beside the refusals, which stay JSON."""
    return {200: {"content": {media_type: {"schema": {"type": "string"}}}}}
