"""The minute to show in a terminal, and as captions; nothing of it is stored."""

from collections.abc import Iterator
from dataclasses import dataclass
from math import ceil
from pathlib import Path

from rekmaat.catalogue.text import Text, text_of
from rekmaat.errors import Argument, WrongUseError
from rekmaat.guide.cues import ProtocolIncompleteError
from rekmaat.guide.protocol import Arm, Need, ReviewStatus
from rekmaat.guide.voice import Spoken, script
from rekmaat.guide.wording import Country, Language
from rekmaat.new_file import new_file
from rekmaat.service.material import Material, conditions, show
from rekmaat.tell.captions import Caption, opening_captions, packed, spoken_captions, webvtt
from rekmaat.tell.conditions import Conditions

FEWEST_REPETITIONS, MOST_REPETITIONS = 1, 10
CAPTIONS_ENDING = ".vtt"
_PAUSE_S = 1.0
"""Between the last condition and the minute."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What somebody wants to be shown."""

    protocol: str
    arm: Arm = Arm.STRETCH
    repetitions: int | None = None
    seated: bool = False


@dataclass(frozen=True, slots=True)
class Lesson:
    """A protocol to show in one language, with the conditions of use it opens with."""

    material: Material
    conditions: Conditions
    language: Language
    said: tuple[Spoken, ...]

    @property
    def text(self) -> Text:
        """The sentences around it."""
        return coach_text(self.language)

    @property
    def name(self) -> str:
        """What is shown: the exercise, and which minute."""
        named = self.material.exercise.name.spoken_in(self.language)
        if self.material.sheet.arm is Arm.STRETCH:
            return named
        return f"{named}, {self.text.say('coach-kind-control')}"

    @property
    def dose(self) -> str:
        """How often and how long."""
        form = self.material.sheet.form
        counted: dict[str, Argument] = {"times": form.repetitions, "seconds": f"{form.hold_s:g}"}
        return self.text.say("coach-dose", counted)

    @property
    def urgent_title(self) -> str:
        """What stands above the complaints to call about."""
        return self.text.say("card-urgent")

    @property
    def ask_title(self) -> str:
        """What stands above the complaints to ask about first."""
        gp, physio = self.conditions.ask_whom
        return self.text.say("card-ask", {"gp": gp, "physio": physio})

    @property
    def about(self) -> tuple[str, ...]:
        """What it is and is not, and who looked at it."""
        text, protocol = self.text, self.material.protocol
        known = (text.say("coach-nobodys"), text.say("about-review"))
        if protocol.review.status is not ReviewStatus.REVIEWED:
            return known
        named = protocol.name.spoken_in(self.language)
        return *known, f"{named}: {text.say('review-reviewed')} ({protocol.review.by})"


@dataclass(frozen=True, slots=True)
class Captions:
    """Captions, and when the minute begins in them, in seconds."""

    captions: tuple[Caption, ...]
    minute_s: float


def coach_text(language: Language) -> Text:
    """Return the sentences of the minute to show."""
    return text_of(language, "app", "card", "coach")


def prepare(home: Path, wish: Wish, language: Language, country: Country) -> Lesson:
    """Lay out what somebody wants to be shown.

    Raises:
        NoSuchProtocolError: There is no such protocol.
        WrongUseError: It leaves open what nobody may assume, or repetitions were given that
            cannot be meant.
    """
    text = coach_text(language)
    _check_repetitions(wish, text)
    shown = _shown(home, wish, text)
    if wish.repetitions not in (None, shown.protocol.dose.repetitions):
        told = {"protocol": wish.protocol}
        raise WrongUseError(text.say("usage-coach-repetitions", told), field="repetitions")
    said = script(shown.sheet, shown.phrases)
    return Lesson(
        shown,
        conditions(language, country, shown.exercise),
        language,
        said,
    )


def _shown(home: Path, wish: Wish, text: Text) -> Material:
    asked, seated = wish.repetitions, wish.seated
    try:
        return show(home, wish.protocol, wish.arm, repetitions=asked, seated=seated)
    except ProtocolIncompleteError as error:
        missing = error.allowed or ()
        therapist = Need.THERAPIST in missing
        code = "usage-coach-needs-therapist" if therapist else "usage-coach-needs-times"
        said = text.say(code, {"protocol": wish.protocol})
        raise WrongUseError(said, field="protocol") from error


def conditions_paragraphs(lesson: Lesson) -> Iterator[str]:
    """Yield the conditions of use as running text."""
    yield from lesson.about
    yield f"{lesson.urgent_title} {lesson.conditions.call}"
    yield from lesson.conditions.urgent
    yield lesson.ask_title
    yield from lesson.conditions.ask_first
    yield from lesson.conditions.stop
    yield from lesson.conditions.after


def lesson_captions(lesson: Lesson) -> Captions:
    """Return captions that open with the conditions of use, and end with when to ask for help."""
    opening = opening_captions(_grouped(lesson))
    minute_s = float(ceil(opening[-1].end_ms / 1000 + _PAUSE_S))
    minute = spoken_captions(lesson.said, lesson.language, offset_s=minute_s)
    closing = opening_captions(lesson.conditions.after, from_s=minute[-1].end_ms / 1000)
    return Captions((*opening, *minute, *closing), minute_s)


def check_captions(path: Path, text: Text) -> None:
    """Check the name of a file of captions.

    Raises:
        WrongUseError: It does not end as captions do.
    """
    if path.suffix.lower() != CAPTIONS_ENDING:
        said = text.say("usage-coach-vtt", {"file": str(path)})
        raise WrongUseError(said, field="vtt", allowed=(CAPTIONS_ENDING,))


def write_captions(lesson: Lesson, captions: Captions, path: Path, *, overwrite: bool) -> None:
    """Write captions as WebVTT.

    Raises:
        FileExistsAlreadyError: The file exists and was not to be overwritten.
        FileNotWritableError: The file cannot be written.
    """
    text = lesson.text
    notes = (
        f"{lesson.name}, {lesson.dose}",
        "\n".join(conditions_paragraphs(lesson)),
        text.say("coach-note-start", {"time": clock(captions.minute_s)}),
        text.say("intended-purpose"),
    )
    with new_file(path, overwrite=overwrite, shared=True) as unfinished:
        unfinished.write_text(
            webvtt(captions.captions, lesson.language, notes), encoding="utf-8", newline="\n"
        )


def clock(seconds: float) -> str:
    """Return minutes and seconds as a clock shows them."""
    minutes, left = divmod(round(seconds), 60)
    return f"{minutes:02}:{left:02}"


def _grouped(lesson: Lesson) -> Iterator[str]:
    """The conditions in captions that hold more than one of them each."""
    text = lesson.text
    first, *others = lesson.about
    yield f"{text.say('coach-read-first')} {first}"
    yield from others
    yield f"{lesson.urgent_title} {lesson.conditions.call}"
    yield from packed(lesson.conditions.urgent)
    yield lesson.ask_title
    yield from packed(lesson.conditions.ask_first)
    yield from lesson.conditions.stop


def _check_repetitions(wish: Wish, text: Text) -> None:
    given = wish.repetitions
    if given is not None and not FEWEST_REPETITIONS <= given <= MOST_REPETITIONS:
        limits: dict[str, Argument] = {"least": FEWEST_REPETITIONS, "most": MOST_REPETITIONS}
        raise WrongUseError(text.say("usage-coach-range", limits), field="repetitions")
