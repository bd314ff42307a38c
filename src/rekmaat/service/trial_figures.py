"""Saves the figures of a trial as a picture: SVG for print and screen, PNG for everything else."""

from pathlib import Path

from rekmaat.catalogue.text import Text
from rekmaat.new_file import new_file
from rekmaat.render.vega import png, svg
from rekmaat.service.figure_file import check_figure_file
from rekmaat.tell.figures import Figure

ENDINGS = (".svg", ".png")


def check_figure(path: Path, text: Text) -> None:
    """Check what can be known before anything is reckoned.

    Args:
        path: The file to write.
        text: Sentences of a language, those about figures among them.

    Raises:
        WrongUseError: The file ends in something that is not written, or the extra is missing.
    """
    check_figure_file(path, ENDINGS, text)


def write_figure(path: Path, figure: Figure, text: Text) -> None:
    """Write a figure: the ending of the file says as what.

    An ordinary file of that name is overwritten, whole or not at all.

    Raises:
        WrongUseError: As `check_figure`.
        FileNotWritableError: The file cannot be written, or its place is held by a folder, a
            link or a device.
    """
    check_figure(path, text)
    is_png = path.suffix.lower() == ".png"
    content = png(figure) if is_png else svg(figure).encode("utf-8")
    with new_file(path, overwrite=True, shared=True) as unfinished:
        unfinished.write_bytes(content)
