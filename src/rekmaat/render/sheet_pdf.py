"""The page for the physiotherapist as a PDF of one A4."""

from dataclasses import asdict

from rekmaat.guide.wording import Language
from rekmaat.render.brand import BRAND
from rekmaat.render.pair_svg import plot_svg, strip_svg
from rekmaat.render.sheet_style import PERCENTS
from rekmaat.render.typeset import one_page
from rekmaat.tell.report_parts import Report

_SCALES = tuple(percent / 100 for percent in PERCENTS)


def sheet_pdf(report: Report, language: Language) -> bytes:
    """Return the page as a PDF, set as large as one A4 allows.

    Raises:
        PdfMissingError: The extra `report` is not installed.
        TooMuchForOnePageError: It does not fit, however small.
    """
    return one_page("sheet.typ", _data(report, language), _SCALES)


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
