"""Makes the report of a trial and writes it: a page or a PDF, and its figures as pictures."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from rekmaat.catalogue.reporting import load_checklists
from rekmaat.catalogue.text import Text, text_of
from rekmaat.errors import WrongUseError
from rekmaat.guide.wording import Language
from rekmaat.new_file import FileExistsAlreadyError, FileNotWritableError, new_file
from rekmaat.render.trial_page import trial_page
from rekmaat.render.trial_pdf import trial_pdf
from rekmaat.render.typeset import can_make_pdf
from rekmaat.render.vega import INSTALL, can_draw, png, svg
from rekmaat.tell.figures import Figure
from rekmaat.tell.trial_account import TrialAccount
from rekmaat.tell.trial_report import trial_report
from rekmaat.tell.trial_report_parts import TrialReport

ENDINGS = (".html", ".pdf")
PICTURES = (".svg", ".png")
BOOKS = (
    "findings", "trial_table", "trial", "trial_crossover", "trial_parallel", "trial_pilot",
    "trial_allocate", "protocols", "figures", "app", "trial_report",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Place:
    """Where a report goes.

    Attributes:
        file: The report; its ending says as what.
        figures: The folder that takes each figure as a picture; None without.
        overwrite: Whether files that exist may be replaced.
    """

    file: Path
    figures: Path | None = None
    overwrite: bool = False


def report_text(language: Language) -> Text:
    """Return every sentence a report needs."""
    return text_of(language, *BOOKS)


def check_place(place: Place, text: Text) -> None:
    """Check what can be known before anything is reckoned.

    Raises:
        WrongUseError: The file ends in something that is not written, the extra is missing, or
            the file exists already.
    """
    if place.file.suffix.lower() not in ENDINGS:
        filled = {"endings": ", ".join(ENDINGS), "file": str(place.file)}
        raise WrongUseError(text.say("usage-report-ending", filled), field="--out", allowed=ENDINGS)
    if not (can_draw() and can_make_pdf()):
        raise WrongUseError(text.say("usage-report-extra", {"command": INSTALL}))
    if place.file.exists() and not place.overwrite:
        raise FileExistsAlreadyError(place.file)
    if place.figures is not None and place.figures.exists() and not place.figures.is_dir():
        raise FileNotWritableError(place.figures, "it is not a folder")


def made_report(account: TrialAccount, language: Language) -> TrialReport:
    """Return the report of a trial in one language."""
    return trial_report(account, load_checklists(), report_text(language), language)


def write_report(
    report: TrialReport, place: Place, language: Language, done: Callable[[int], None]
) -> tuple[Path, ...]:
    """Write a report and its figures, each file whole or not at all.

    Args:
        report: What to write.
        place: Where.
        language: Of the report.
        done: Told after each file how many there are.

    Returns:
        The files, the report first.

    Raises:
        FileExistsAlreadyError: A file exists and was not to be overwritten.
        FileNotWritableError: A file cannot be written.
    """
    written: list[Path] = []
    for path, content in _files(report, place, language):
        with new_file(path, overwrite=place.overwrite, shared=True) as unfinished:
            unfinished.write_bytes(content())
        written.append(path)
        done(len(written))
    return tuple(written)


def files_of(report: TrialReport, place: Place) -> int:
    """Return how many files a report takes."""
    return 1 + (0 if place.figures is None else len(PICTURES) * len(report.figures))


def _files(
    report: TrialReport, place: Place, language: Language
) -> Iterator[tuple[Path, Callable[[], bytes]]]:
    if place.file.suffix.lower() == ".pdf":
        yield place.file, lambda: trial_pdf(report, language)
    else:
        yield place.file, lambda: trial_page(report, language).encode("utf-8")
    if place.figures is None:
        return
    try:
        place.figures.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise FileNotWritableError(place.figures, error.strerror or str(error)) from error
    for figure in report.figures:
        yield place.figures / f"{figure.name}.svg", partial(_svg, figure)
        yield place.figures / f"{figure.name}.png", partial(png, figure)


def _svg(figure: Figure) -> bytes:
    return svg(figure).encode("utf-8")
