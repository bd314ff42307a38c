"""What the step card is made of, whatever it is printed with."""

from dataclasses import dataclass
from enum import StrEnum

from rekmaat.guide.protocol import Poses


@dataclass(frozen=True, slots=True)
class DoseField:
    """One number of the dose with its words; None is a line for a pen."""

    number: str | None
    words: str


class View(StrEnum):
    """What the picture of a step shows."""

    ARRIVED = "arrived"
    READY = "ready"
    MOVED = "moved"
    HELD = "held"


@dataclass(frozen=True, slots=True)
class CardStep:
    """One step and what its picture shows."""

    text: str
    view: View


@dataclass(frozen=True, slots=True)
class CardMistake:
    """What not to do; a mistake that cannot be drawn has no pose."""

    text: str
    pose: str | None


@dataclass(frozen=True, slots=True)
class Part:
    """Sentences under a heading, some with a sentence of their own above them."""

    heading: str
    lines: tuple[str, ...]
    lead: str = ""


@dataclass(frozen=True, slots=True)
class StepCard:
    """Everything on the card, in words and names of poses, in this order.

    Attributes:
        window: The title of the window and of the document.
        hint: How to print it; shown on a screen only.
        title: The name of the exercise.
        protocol: The name of the protocol; empty without one.
        dose: Times, seconds, times a day, days.
        rest: What is between two holds; empty where that is not stated.
        poses: Of the exercise, for the pictures of its steps.
        steps: Under their heading.
        mistakes: Under their heading.
        stop: When to stop.
        urgent: When to call and not to stretch.
        ask: Who asks a doctor or a physiotherapist first.
        pens: What a therapist fills in.
        review: That no clinician looked at it yet.
        foot: Purpose, where the text comes from, version.
    """

    window: str
    hint: str
    title: str
    protocol: str
    dose: tuple[DoseField, ...]
    rest: str
    poses: Poses
    steps_heading: str
    steps: tuple[CardStep, ...]
    mistakes_heading: str
    mistakes: tuple[CardMistake, ...]
    stop: Part
    urgent: Part
    ask: Part
    pens: tuple[str, ...]
    review: str
    foot: tuple[str, ...]
