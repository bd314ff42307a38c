"""Checks where figures are to be saved, before anything is reckoned."""

from pathlib import Path

from rekmaat.catalogue.text import Text
from rekmaat.errors import WrongUseError
from rekmaat.render.vega import INSTALL, can_draw


def check_figure_file(path: Path, endings: tuple[str, ...], text: Text) -> None:
    """Check what can be known of a file for figures beforehand.

    Args:
        path: The file to write.
        endings: What can be written.
        text: Sentences of a language, those about figures among them.

    Raises:
        WrongUseError: The file ends in something that is not written, or the extra is missing.
    """
    if path.suffix.lower() not in endings:
        filled = {"endings": ", ".join(endings), "file": str(path)}
        raise WrongUseError(text.say("usage-figure-ending", filled), allowed=endings)
    if not can_draw():
        raise WrongUseError(text.say("usage-figure-extra", {"command": INSTALL}))
