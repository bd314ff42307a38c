"""The page for the physiotherapist as a PDF of one A4, set by typst, which asks nobody anything.

The words go in as data, so that none of them can be taken for typesetting.
"""

import json
import re
import tempfile
from dataclasses import asdict
from importlib.resources import as_file, files
from importlib.util import find_spec

from rekmaat.errors import RekmaatError
from rekmaat.guide.wording import Language
from rekmaat.render.brand import BRAND
from rekmaat.render.letters import has_all
from rekmaat.render.pair_svg import plot_svg, strip_svg
from rekmaat.render.vega import INSTALL
from rekmaat.tell.report_parts import Report

_SCALES = (1.0, 0.95, 0.9, 0.86, 0.82, 0.78, 0.74, 0.7)
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


def sheet_pdf(report: Report, language: Language) -> bytes:
    """Return the page as a PDF, set as large as one A4 allows.

    Raises:
        PdfMissingError: The extra `report` is not installed.
        TooMuchForOnePageError: It does not fit, however small.
    """
    if not can_make_pdf():
        raise PdfMissingError
    page = json.dumps(_data(report, language), ensure_ascii=False)
    for scale in _SCALES:
        made = _set(page, scale)
        if pages(made) == 1:
            return made
    raise TooMuchForOnePageError("This page does not fit on one A4.")


def pages(pdf: bytes) -> int:
    """Return how many pages a PDF of typst's has."""
    return len(_PAGE.findall(pdf))


def _set(page: str, scale: float) -> bytes:
    """Set the page once.

    PDF/UA takes no letter without a glyph. Where a note holds letters our fonts lack, those of the
    system stand in, and the promise of that standard is not made.
    """
    import typst

    folder = files("rekmaat").joinpath("render")
    known = has_all(page)
    with as_file(folder) as here, tempfile.TemporaryDirectory() as nothing:
        made: bytes = typst.compile(
            str(here / "sheet.typ"),
            font_paths=[str(here / "fonts")],
            ignore_system_fonts=known,
            format="pdf",
            package_path=nothing,
            package_cache_path=nothing,
            sys_inputs={"page": page, "scale": str(scale)},
            pdf_standards="ua-1" if known else None,
        )
    return made


def _data(report: Report, language: Language) -> dict[str, object]:
    plot, strip = report.plot, report.strip
    drawn = plot_svg(plot, report.decimal) if plot.plot is not None else ""
    return {
        "language": language.value,
        "brand": BRAND,
        "window": report.window,
        "title": report.title,
        "pens": report.pens,
        "told": report.told,
        "knew": report.knew,
        "plot": {
            "heading": plot.heading,
            "svg": drawn,
            "alt": plot.alt,
            "caption": plot.caption,
        },
        "felt": {
            "heading": report.felt.heading,
            "columns": report.felt.columns,
            "rows": [(row.name, row.stretch, row.control) for row in report.felt.rows],
        },
        "done": {
            "heading": report.done.heading,
            "rows": [(row.name, row.value) for row in report.done.rows],
        },
        "strip": strip
        and {
            "heading": strip.heading,
            "lead": strip.lead,
            "svg": strip_svg(strip, report.decimal),
        },
        "foot": [*report.checks.lines, " ".join(report.foot)],
        **{
            name: asdict(lines)
            for name, lines in (
                ("safety", report.safety),
                ("noticed", report.noticed),
                ("sure", report.sure),
                ("cannot", report.cannot),
                ("talk", report.talk),
            )
        },
    }
