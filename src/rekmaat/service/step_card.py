"""The step card of an exercise, to print or as a PDF; nothing of it is stored."""

from dataclasses import dataclass
from pathlib import Path

from rekmaat.catalogue.protocols import Protocols, load_protocols
from rekmaat.catalogue.text import text_of
from rekmaat.errors import WrongUseError
from rekmaat.guide.protocol import Exercise, with_repetitions
from rekmaat.guide.wording import Country, Language
from rekmaat.render.card import card
from rekmaat.render.card_pdf import pdf_of
from rekmaat.service.material import NoSuchProtocolError, conditions
from rekmaat.tell.step_card import (
    NO_DOSE,
    CardSubject,
    dose_to_print,
    step_card,
)
from rekmaat.tell.step_card_parts import StepCard
from rekmaat.version import __version__

BOOKS = ("card", "app")


@dataclass(frozen=True, slots=True)
class CardOrder:
    """Which card to make: of a protocol, or of an exercise whose dose is left to a pen.

    Attributes:
        language: Of its words.
        country: Whom it says to call.
        protocol: Whose exercise and dose.
        exercise: Which exercise, where no protocol is given.
        repetitions: For a protocol that asks for them; else they are left to a pen.
    """

    language: Language
    country: Country = Country.OTHER
    protocol: str | None = None
    exercise: str | None = None
    repetitions: int | None = None


class NoSuchExerciseError(WrongUseError):
    """An exercise nobody wrote."""

    code = "exercise_unknown"

    def __init__(self, exercise_id: str, known: tuple[str, ...]) -> None:
        """Name it, and those there are."""
        super().__init__(
            f"There is no exercise “{exercise_id}”. Choose one of: {', '.join(known)}.",
            field="exercise",
            allowed=known,
        )


class ProtocolOrExerciseError(WrongUseError):
    """A card of nothing, or of two things."""

    code = "protocol_or_exercise"

    def __init__(self) -> None:
        """Say that it is one of the two."""
        super().__init__(
            "Name a protocol or an exercise, one of the two.",
            field="protocol",
            allowed=("protocol", "exercise"),
        )


def card_html(home: Path, order: CardOrder) -> str:
    """Return a whole HTML document that prints on one A4 and asks for nothing from outside.

    Raises:
        WrongUseError: There is no such protocol or exercise.
        DrawingsMissingError: The drawings were not built.
    """
    return card(_told(home, order), order.language)


def card_pdf(home: Path, order: CardOrder) -> bytes:
    """Return the same card as a PDF of one A4.

    Raises:
        WrongUseError: There is no such protocol or exercise.
        DrawingsMissingError: The drawings were not built.
        PdfMissingError: The extra `report` is not installed.
    """
    return pdf_of(_told(home, order), order.language)


def without_protocol(home: Path) -> tuple[Exercise, ...]:
    """Return the exercises no protocol gives a dose, so that only their own card has them."""
    catalogue = load_protocols(home)
    dosed = {protocol.exercise for protocol in catalogue.choosable.values()}
    return tuple(it for name, it in catalogue.exercises.items() if name not in dosed)


def _told(home: Path, order: CardOrder) -> StepCard:
    subject = _subject(load_protocols(home), order)
    return step_card(
        subject,
        conditions(order.language, order.country, subject.exercise),
        sentences=text_of(order.language, *BOOKS),
        language=order.language,
        version=__version__,
    )


def _subject(catalogue: Protocols, order: CardOrder) -> CardSubject:
    exercises, protocols = catalogue.exercises, catalogue.choosable
    if (order.protocol is None) == (order.exercise is None):
        raise ProtocolOrExerciseError
    if order.exercise is not None:
        if order.exercise not in exercises:
            raise NoSuchExerciseError(order.exercise, tuple(exercises))
        return CardSubject(exercises[order.exercise], NO_DOSE, None)
    found = protocols.get(order.protocol or "")
    if found is None:
        raise NoSuchProtocolError(order.protocol or "", catalogue)
    protocol = with_repetitions(found, order.repetitions)
    return CardSubject(exercises[protocol.exercise], dose_to_print(protocol), protocol)
