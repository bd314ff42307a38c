"""The step card: one A4 that shows an exercise, its dose, its mistakes and who asks a doctor first.

A dose that is not stated stays open for a pen; nothing is assumed.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from rekmaat.guide.protocol import Dose, Exercise, Need, Protocol, ReviewStatus
from rekmaat.guide.wording import Language
from rekmaat.tell.conditions import Conditions
from rekmaat.tell.plain_line import shortened
from rekmaat.tell.sentences import Sentences
from rekmaat.tell.step_card_parts import CardMistake, CardStep, DoseField, Part, StepCard, View

NO_DOSE = Dose(hold_s=None, repetitions=None, rest_s=0.0, sessions_per_day=None, days=None)
"""Every number is left to the therapist."""
_MANY = 9
_MOVING = 2
"""The last steps: the movement and the hold."""
_MOST_LETTERS = 110


@dataclass(frozen=True, slots=True)
class CardSubject:
    """What a card is about: an exercise, and the protocol that gives its dose where there is one.

    Attributes:
        exercise: What is done.
        dose: How long and how often; what is not stated is left to a pen.
        protocol: Where the dose comes from; None where all of it is left to a pen.
    """

    exercise: Exercise
    dose: Dose
    protocol: Protocol | None


def step_card(
    subject: CardSubject,
    conditions: Conditions,
    *,
    sentences: Sentences,
    language: Language,
    version: str,
) -> StepCard:
    """Return the card of an exercise.

    Args:
        subject: The exercise and its dose.
        conditions: The conditions of use, in the same language.
        sentences: The books `card` and `app` of one language.
        language: Which one that is.
        version: Of Rekmaat.
    """
    say, exercise = sentences.say, subject.exercise
    name = exercise.name.spoken_in(language)
    gp, physio = conditions.ask_whom
    return StepCard(
        window=say("card-window", {"exercise": name}),
        hint=say("card-hint"),
        title=name,
        protocol=_protocol_name(subject.protocol, language),
        dose=tuple(_dose(subject.dose, sentences)),
        rest=_rest(subject.dose, sentences),
        poses=exercise.poses,
        steps_heading=say("card-steps"),
        steps=tuple(_steps(exercise, language)),
        mistakes_heading=say("card-mistakes"),
        mistakes=_mistakes(exercise, language),
        stop=Part(say("card-stop"), (*conditions.stop, *conditions.after)),
        urgent=Part(say("card-urgent"), conditions.urgent, lead=conditions.call),
        ask=Part(say("card-ask", {"gp": gp, "physio": physio}), conditions.ask_first),
        pens=tuple(say(f"card-pen-{name}") for name in ("notes", "therapist", "date")),
        review=say("about-review"),
        foot=tuple(_foot(subject, sentences, language, version=version)),
    )


def _protocol_name(protocol: Protocol | None, language: Language) -> str:
    if protocol is None:
        return ""
    return shortened(protocol.name.spoken_in(language), _MOST_LETTERS)


def _dose(dose: Dose, sentences: Sentences) -> Iterator[DoseField]:
    numbers = {
        "times": dose.repetitions,
        "seconds": dose.hold_s,
        "a-day": dose.sessions_per_day,
        "days": dose.days,
    }
    for name, number in numbers.items():
        count = _MANY if number is None else number
        words = sentences.say(f"card-dose-{name}", {"count": count})
        yield DoseField(None if number is None else _told(number, sentences), words)


def _told(number: float, sentences: Sentences) -> str:
    return f"{number:g}".replace(".", sentences.say("card-decimal"))


def _rest(dose: Dose, sentences: Sentences) -> str:
    """Say the rest only beside a hold: without one, the rest is nobody's choice either."""
    if dose.hold_s is None or dose.repetitions == 1:
        return ""
    return sentences.say("card-rest", {"seconds": _told(dose.rest_s, sentences)})


def _steps(exercise: Exercise, language: Language) -> Iterator[CardStep]:
    """The movement and the hold are the last two steps; the first is to take one's place."""
    views = [View.ARRIVED, *[View.READY] * len(exercise.steps), View.MOVED, View.HELD]
    for place, step in enumerate(exercise.steps):
        left = len(exercise.steps) - place
        view = views[-left] if left <= _MOVING else views[min(place, 1)]
        yield CardStep(step.spoken_in(language), view)


def _mistakes(exercise: Exercise, language: Language) -> tuple[CardMistake, ...]:
    """Those with a picture stand first."""
    drawn_first = sorted(exercise.mistakes, key=lambda it: it.pose is None)
    return tuple(CardMistake(it.text.spoken_in(language), it.pose) for it in drawn_first)


def _foot(
    subject: CardSubject, sentences: Sentences, language: Language, *, version: str
) -> Iterator[str]:
    say, exercise, protocol = sentences.say, subject.exercise, subject.protocol
    yield say("intended-purpose")
    yield say(
        "card-exercise",
        {"version": exercise.version, "status": say(f"source-{exercise.source_status}")},
    )
    if protocol is not None:
        reference = shortened(protocol.source.reference.spoken_in(language), _MOST_LETTERS)
        yield say(
            "card-protocol",
            {
                "name": shortened(protocol.name.spoken_in(language), _MOST_LETTERS),
                "version": protocol.version,
                "source": reference.rstrip("."),
                "status": say(f"source-{protocol.source.status}"),
            },
        )
        if protocol.review.status is ReviewStatus.REVIEWED:
            by = shortened(protocol.review.by or "", _MOST_LETTERS)
            yield say("card-reviewed", {"by": by})
    yield say("card-version", {"version": version})


def dose_to_print(protocol: Protocol) -> Dose:
    """Return the dose of a protocol; one that a therapist must set has none."""
    return NO_DOSE if Need.THERAPIST in protocol.needs else protocol.dose
