"""`rekmaat coach --card`: the step card as a file, a PDF or a page to print."""

from pathlib import Path

from rekmaat.errors import WrongUseError
from rekmaat.new_file import new_file
from rekmaat.service.step_card import CardOrder, card_html, card_pdf

ENDINGS = (".pdf", ".html", ".htm")


class CardEndingError(WrongUseError):
    """A file whose name does not say what to write."""

    code = "card_ending"

    def __init__(self, file: Path) -> None:
        """Name it, and what it may end with."""
        super().__init__(
            f"{file} does not say what to write. Let it end with .pdf or .html.",
            field="card",
            allowed=ENDINGS,
        )


def check_card(file: Path) -> None:
    """Check the name of a file of a step card.

    Raises:
        CardEndingError: It does not say what to write.
    """
    if file.suffix.lower() not in ENDINGS:
        raise CardEndingError(file)


def write_card(file: Path, home: Path, *, order: CardOrder, overwrite: bool) -> None:
    """Write the step card of a protocol or an exercise.

    Args:
        file: Ends with .pdf or .html.
        home: The folder in which a therapist's own protocols are.
        order: Which card.
        overwrite: Whether a file of that name may be replaced.

    Raises:
        CardEndingError: The name does not say what to write.
        FileExistsAlreadyError: The file exists and was not to be overwritten.
        FileNotWritableError: The file cannot be written.
        WrongUseError: There is no such protocol or exercise.
        PdfMissingError: A PDF needs the extra `report`.
    """
    check_card(file)
    pdf = file.suffix.lower() == ".pdf"
    written = card_pdf(home, order) if pdf else card_html(home, order).encode()
    with new_file(file, overwrite=overwrite, shared=True) as unfinished:
        unfinished.write_bytes(written)
