"""The routes of the step card, as a page to print and as a PDF; nothing of the person is told."""

from typing import Annotated

from fastapi import APIRouter, Depends, Query, Response
from pydantic import BaseModel

from rekmaat.guide.wording import Country, Language
from rekmaat.service.step_card import CardOrder, card_html, card_pdf, without_protocol
from rekmaat.web import bodies
from rekmaat.web.desk import REFUSALS, AtDesk, Spoken, written_as
from rekmaat.web.security import POLICY, page_policy

CARDS = APIRouter(prefix="/api", responses=REFUSALS)


class ExerciseReply(BaseModel):
    """An exercise that can be printed."""

    id: str
    name: str


class CardsReply(BaseModel):
    """The exercises no protocol gives a dose; a therapist writes one on their card."""

    exercises: list[ExerciseReply]


def _order(
    protocol: Annotated[str | None, Query(description="its exercise and its dose")] = None,
    exercise: Annotated[
        str | None, Query(description="or an exercise, its dose left to a pen")
    ] = None,
    language: Annotated[Language | None, Query(description="nl, fr or en; else nl")] = None,
    country: Country | None = None,
    repetitions: bodies.Repetitions | None = None,
) -> CardOrder:
    return CardOrder(
        language or Language.NL,
        country or Country.OTHER,
        protocol=protocol,
        exercise=exercise,
        repetitions=repetitions,
    )


Ordered = Annotated[CardOrder, Depends(_order)]


@CARDS.get("/material/cards")
def get_cards(desk: AtDesk, language: Spoken = None) -> CardsReply:
    """Return what has a step card and no protocol."""
    spoken = desk.teller(language).language
    return CardsReply(
        exercises=[
            ExerciseReply(id=exercise.id, name=exercise.name.spoken_in(spoken))
            for exercise in without_protocol(desk.house.home)
        ]
    )


@CARDS.get("/material/card", response_class=Response, responses=written_as("text/html"))
def get_card(desk: AtDesk, order: Ordered) -> Response:
    """Return the step card of a protocol or an exercise as a page that prints on one A4."""
    page = card_html(desk.house.home, order)
    return Response(page, media_type="text/html", headers={POLICY: page_policy(page)})


@CARDS.get("/material/card.pdf", response_class=Response, responses=written_as("application/pdf"))
def get_card_pdf(desk: AtDesk, order: Ordered) -> Response:
    """Return the step card of a protocol or an exercise as PDF."""
    named = order.protocol or order.exercise
    written = card_pdf(desk.house.home, order)
    headers = {"Content-Disposition": f'attachment; filename="rekmaat-{named}.pdf"'}
    return Response(written, media_type="application/pdf", headers=headers)
