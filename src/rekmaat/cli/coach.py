"""`rekmaat coach`: the guided minute in a terminal, as captions, as a film."""

import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from cyclopts import Parameter

from rekmaat.cli.exit_codes import DONE
from rekmaat.cli.language import reader_country, reader_language
from rekmaat.cli.whole import whole
from rekmaat.errors import WrongUseError
from rekmaat.guide.wording import Country, Language

if TYPE_CHECKING:  # this brings the catalogue, which the help need not pay for
    from rekmaat.service.coach import Lesson

_Yes = Annotated[bool, Parameter(negative="", show_default=False)]
_Whole = Annotated[int | None, Parameter(converter=whole, show_default=False)]


@Parameter(name="*")
@dataclass(frozen=True, slots=True)
class Shown:
    """What is shown.

    Parameters
    ----------
    protocol
        The protocol to show, of this release or your own.
    seated
        Show the form for who sits, with the same times.
    control
        Show the minute without a stretch.
    repetitions
        How often in a row, for a protocol that does not say it.
    language
        Language of the words; otherwise that of the terminal.
    country
        Where it is shown, which says whom to call; otherwise that of the terminal.
    home
        The folder with your own protocol files.
    """

    protocol: str = "umcg"
    seated: _Yes = False
    control: _Yes = False
    repetitions: _Whole = None
    language: Language | None = None
    country: Country | None = None
    home: Path | None = None


@Parameter(name="*")
@dataclass(frozen=True, slots=True)
class Written:
    """The files that are written in place of playing.

    Parameters
    ----------
    film
        Make a film (.mp4 or .gif) in place of playing.
    vtt
        Write captions (.vtt) in place of playing; with --film, those of the film.
    card
        Write the step card to print (.pdf or .html) in place of playing.
    exercise
        With --card: of an exercise in place of a protocol, its numbers left to a pen.
    force
        Overwrite files that exist.
    """

    film: Path | None = None
    vtt: Path | None = None
    card: Path | None = None
    exercise: str | None = None
    force: _Yes = False

    @property
    def asked(self) -> bool:
        """Whether any file was asked for."""
        return self.lessons or self.card is not None

    @property
    def lessons(self) -> bool:
        """Whether a file was asked for that shows the minute itself."""
        return any(it is not None for it in (self.film, self.vtt))


@Parameter(name="*")
@dataclass(frozen=True, slots=True)
class Manner:
    """How it plays.

    Parameters
    ----------
    discreet
        One quiet line, without colour or bell; for a film, no voice.
    bell
        Ring the bell of the terminal where a hold begins and ends.
    quick
        Print all words at once, in place of in their time.
    """

    discreet: _Yes = False
    bell: _Yes = False
    quick: _Yes = False


_SHOWN, _WRITTEN, _MANNER = Shown(), Written(), Manner()


def coach(*, shown: Shown = _SHOWN, written: Written = _WRITTEN, manner: Manner = _MANNER) -> int:
    """Play the guided minute in the terminal, or write it to show to others. Nothing is stored.

    Parameters
    ----------
    shown
        What is shown.
    written
        The files that are written in place of playing.
    manner
        How it plays.
    """
    _check_card(shown, written)
    if not written.asked:
        return _play(_lesson(shown), manner)
    if written.lessons:
        from rekmaat.cli.coach_files import write_files

        write_files(_lesson(shown), written, sys.stdout, silent=manner.discreet)
    if written.card is not None:
        _write_card(shown, written, written.card)
    return DONE


def _lesson(shown: Shown) -> "Lesson":
    from rekmaat.guide.protocol import Arm
    from rekmaat.service.coach import Wish, prepare
    from rekmaat.service.home import home_folder

    arm = Arm.CONTROL if shown.control else Arm.STRETCH
    wish = Wish(shown.protocol, arm, shown.repetitions, shown.seated)
    language = reader_language(shown.language)
    country = shown.country or reader_country()
    return prepare(home_folder(shown.home), wish, language, country)


def _check_card(shown: Shown, written: Written) -> None:
    """Look at what is asked of a card before a film is drawn in vain."""
    if written.exercise is None and written.card is None:
        return
    from rekmaat.cli.coach_card import check_card
    from rekmaat.service.coach import coach_text

    text = coach_text(reader_language(shown.language))
    if written.card is None:
        raise WrongUseError(text.say("usage-coach-exercise"), field="exercise")
    if shown.control or shown.seated:
        raise WrongUseError(text.say("usage-coach-card"), field="card")
    check_card(written.card)


def _write_card(shown: Shown, written: Written, file: Path) -> None:
    """A card leaves to a pen what a protocol does not say, so it needs no whole lesson."""
    from rekmaat.cli.coach_card import write_card
    from rekmaat.cli.printing import print_lines
    from rekmaat.service.coach import coach_text
    from rekmaat.service.home import home_folder
    from rekmaat.service.step_card import CardOrder

    language = reader_language(shown.language)
    order = CardOrder(
        language,
        shown.country or reader_country(),
        protocol=shown.protocol if written.exercise is None else None,
        exercise=written.exercise,
        repetitions=shown.repetitions,
    )
    write_card(file, home_folder(shown.home), order=order, overwrite=written.force)
    said = coach_text(language).say("coach-card-written", {"file": str(file)})
    print_lines([said], sys.stdout)


def _play(lesson: "Lesson", manner: Manner) -> int:
    from rekmaat.cli.coach_lines import print_words
    from rekmaat.cli.coach_play import can_play, play

    if not manner.quick and can_play():
        return play(lesson, manner)
    print_words(lesson, sys.stdout, at_once=manner.quick)
    return DONE
