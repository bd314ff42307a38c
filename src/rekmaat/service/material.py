"""A protocol to show and not to do under guidance: captions, a film, a step card, a class.

It needs no screening and opens with the conditions of use; nothing of it is stored.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from rekmaat.catalogue.protocols import Protocols, load_protocols
from rekmaat.catalogue.screening import load_screening
from rekmaat.catalogue.voice import load_phrases
from rekmaat.errors import WrongUseError
from rekmaat.guide.cues import CueSheet, demonstration
from rekmaat.guide.protocol import Arm, Exercise, Need, Posture, Protocol, with_repetitions
from rekmaat.guide.screening import Adaptation, Outcome, Question, Within
from rekmaat.guide.voice import Phrases
from rekmaat.guide.wording import Country, Language, Wording
from rekmaat.tell.conditions import Conditions


@dataclass(frozen=True, slots=True)
class Material:
    """One protocol laid out to be shown."""

    protocol: Protocol
    exercise: Exercise
    sheet: CueSheet
    phrases: Phrases


class NoSuchProtocolError(WrongUseError):
    """A protocol nobody wrote."""

    code = "protocol_unknown"

    def __init__(self, protocol_id: str, protocols: Protocols) -> None:
        """Name it, those there are, and the files that were left out for a fault."""
        known = tuple(protocols.choosable)
        said = f"There is no protocol “{protocol_id}”. Choose one of: {', '.join(known)}."
        faulty = sorted({str(it.arguments["file"]) for it in protocols.findings})
        if faulty:
            said += f" Left out for a fault that Settings in the app names: {', '.join(faulty)}."
        super().__init__(said, field="protocol", allowed=known)


@dataclass(frozen=True, slots=True)
class Showable:
    """A protocol that can be shown; some ask for a number of repetitions first."""

    protocol: Protocol
    exercise: Exercise
    hold_s: float


def showable(home: Path, *, first: str) -> tuple[Showable, ...]:
    """Return what a room may choose from: `first` before the others, what asks for more last.

    A protocol whose numbers a therapist must set first is not among them.
    """
    protocols = load_protocols(home)
    ordered = sorted(protocols.choosable.values(), key=lambda it: (it.needs, it.id != first))
    return tuple(
        Showable(it, protocols.exercises[it.exercise], it.dose.hold_s)
        for it in ordered
        if Need.THERAPIST not in it.needs and it.dose.hold_s is not None
    )


def show(
    home: Path,
    protocol_id: str,
    arm: Arm = Arm.STRETCH,
    *,
    repetitions: int | None = None,
    seated: bool = False,
) -> Material:
    """Lay out a protocol of this release or of the home folder.

    Args:
        home: The home folder, where a therapist's own protocols are.
        protocol_id: Which one.
        arm: The minute with or without the stretch.
        repetitions: The number, for a protocol that asks for it; others keep their own.
        seated: Its form for who sits, with the same times.

    Raises:
        NoSuchProtocolError: There is none of that name.
        ProtocolIncompleteError: It leaves open what nobody may assume.
    """
    protocols = load_protocols(home)
    found = protocols.choosable.get(protocol_id)
    if found is None:
        raise NoSuchProtocolError(protocol_id, protocols)
    protocol = with_repetitions(found, repetitions)
    adaptations = frozenset({Adaptation.SEATED}) if seated else frozenset()
    sheet = demonstration(protocol, protocols.exercises, arm, adaptations=adaptations)
    return Material(protocol, protocols.exercises[sheet.form.exercise], sheet, load_phrases())


def conditions(
    language: Language, country: Country, exercise: Exercise | None = None
) -> Conditions:
    """Return the conditions of use as the first questions and the stop rules state them.

    What is urgent stands apart. For an exercise done sitting nothing is asked that only leads to
    sitting; without an exercise everything is.
    """
    screening = load_screening()
    words, questions = screening.words, screening.table.questions

    def told(wordings: Iterable[Wording]) -> tuple[str, ...]:
        return tuple(words.terms.fill(it, language, country) for it in wordings)

    def listed(asked: Iterable[Question]) -> tuple[str, ...]:
        shorts = (words.questions[question.id].short for question in asked)
        return told(short for short in shorts if short)

    here = words.terms.here(language, country)
    left = (it for it in questions if not _is_urgent(it) and not _is_met(it, exercise))
    return Conditions(
        urgent=listed(filter(_is_urgent, questions)),
        call=words.terms.fill(words.within[Within.NOW], language, country),
        ask_first=listed(left),
        ask_whom=(here["gp"], here["physio"]),
        stop=told(rule.text for rule in words.stop_rules if rule.when == "during"),
        after=told(rule.text for rule in words.stop_rules if rule.when == "after"),
    )


def _is_urgent(question: Question) -> bool:
    return any(row.outcome is Outcome.URGENT for row in question.rows)


def _is_met(question: Question, exercise: Exercise | None) -> bool:
    """Whether all it could ask for is to sit, and the exercise is done sitting."""
    sits = any(Adaptation.SEATED in row.adaptations for row in question.rows)
    worst = max(row.outcome.rank for row in question.rows)
    seated = exercise is not None and exercise.posture is Posture.SEATED
    return sits and worst <= Outcome.ADAPTED.rank and seated
