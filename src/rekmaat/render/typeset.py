"""Sets pages as a PDF with typst, which asks nobody anything.

The words go in as data, so that none of them can be taken for typesetting.
"""

import json
import re
import tempfile
from collections.abc import Mapping, Sequence
from importlib.resources import as_file, files
from importlib.util import find_spec

from rekmaat.errors import RekmaatError
from rekmaat.render.letters import has_all
from rekmaat.render.vega import INSTALL

_NARROW, _NO_BREAK = "\N{NARROW NO-BREAK SPACE}", "\N{NO-BREAK SPACE}"
"""French thousands stand apart by the narrow one, which our fonts lack."""
_PAGE = re.compile(rb"/Type\s*/Page\b")


class PdfMissingError(RekmaatError):
    """The extra that sets the page is not installed."""

    code = "extra_missing"

    def __init__(self) -> None:
        """Say how to install it, and what works without."""
        super().__init__(
            "The part of Rekmaat that makes a PDF is not installed. "
            f"Install it: {INSTALL}. Or open the page and print it from the browser."
        )


class TooMuchForOnePageError(RekmaatError):
    """The page cannot be set on one A4: a fault in Rekmaat, not in what was done."""


def can_make_pdf() -> bool:
    """Whether the extra is installed; nothing is loaded to find out."""
    return find_spec("typst") is not None


def one_page(template: str, page: Mapping[str, object], scales: Sequence[float]) -> bytes:
    """Return a page as a PDF, set as large as one A4 allows.

    Args:
        template: Name of the typesetting, beside this module.
        page: What stands on it, as plain data.
        scales: How large it may be set, the largest first.

    Raises:
        PdfMissingError: The extra `report` is not installed.
        TooMuchForOnePageError: It does not fit, however small.
    """
    if not can_make_pdf():
        raise PdfMissingError
    told = json.dumps(page, ensure_ascii=False)
    for scale in scales:
        made = _set(template, told, scale)
        if pages(made) == 1:
            return made
    raise TooMuchForOnePageError("This page does not fit on one A4.")


def all_pages(template: str, page: Mapping[str, object]) -> bytes:
    """Return a PDF of as many pages as it takes.

    Args:
        template: Name of the typesetting, beside this module.
        page: What stands on them, as plain data.

    Raises:
        PdfMissingError: The extra `report` is not installed.
    """
    if not can_make_pdf():
        raise PdfMissingError
    told = json.dumps(page, ensure_ascii=False).replace(_NARROW, _NO_BREAK)
    return _set(template, told, 1.0)


def pages(pdf: bytes) -> int:
    """Return how many pages a PDF of typst's has."""
    return len(_PAGE.findall(pdf))


def _set(template: str, page: str, scale: float) -> bytes:
    """Set the page once.

    PDF/UA takes no letter without a glyph. Where a note holds letters our fonts lack, those of the
    system stand in, and the promise of that standard is not made.
    """
    import typst

    folder = files("rekmaat").joinpath("render")
    known = has_all(page)
    with as_file(folder) as here, tempfile.TemporaryDirectory() as nothing:
        made: bytes = typst.compile(
            str(here / template),
            font_paths=[str(here / "fonts")],
            ignore_system_fonts=known,
            format="pdf",
            package_path=nothing,
            package_cache_path=nothing,
            sys_inputs={"page": page, "scale": str(scale)},
            pdf_standards="ua-1" if known else None,
        )
    return made
