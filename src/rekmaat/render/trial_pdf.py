"""The report of a trial as a PDF of as many A4 pages as it takes."""

import re

from rekmaat.guide.wording import Language
from rekmaat.render.brand import BRAND
from rekmaat.render.typeset import all_pages
from rekmaat.render.vega import inline_svg
from rekmaat.tell.checklist import ItemState
from rekmaat.tell.figure_parts import unbroken
from rekmaat.tell.trial_report_parts import (
    Block,
    Bullets,
    CheckRow,
    Checks,
    Facts,
    Grid,
    Heading,
    Plate,
    ReportLabels,
    TrialReport,
    Words,
)

_WIDEST_MM, _TALLEST_MM = 146.0, 215.0
SIZE = re.compile(r'viewBox="0 0 ([\d.]+) ([\d.]+)"')

_Plain = dict[str, object]


def trial_pdf(report: TrialReport, language: Language) -> bytes:
    """Return the report as a PDF.

    Raises:
        PdfMissingError: The extra `report` is not installed.
        DrawingMissingError: The same.
    """
    page = {
        "language": language.value,
        "brand": BRAND,
        "window": report.window,
        "title": report.title,
        "lead": report.lead,
        "unfinished": report.unfinished,
        "labels": {"to_write": report.labels.to_write, "columns": report.labels.columns},
        "sections": [
            {
                "heading": section.heading,
                "blocks": [_plain(block, report.labels) for block in section.blocks],
            }
            for section in report.sections
        ],
        "foot": report.foot,
    }
    return all_pages("trial_report.typ", page)


def _plain(block: Block, labels: ReportLabels) -> _Plain:
    """Return a block as plain data."""
    match block:
        case Facts():
            return _facts(block)
        case Checks():
            rows = [_check(row, labels) for row in block.rows]
            return {"kind": "checks", "caption": block.caption, "rows": rows}
        case Plate():
            return _plate(block)
        case _:
            return _told(block)


def _told(block: Words | Heading | Bullets | Grid) -> _Plain:
    """Return a block of words as plain data."""
    match block:
        case Words():
            told = {"words": unbroken(block.words), "strong": unbroken(block.strong)}
            return {"kind": "words", **told}
        case Heading():
            return {"kind": "heading", "words": block.words}
        case Bullets():
            return {"kind": "bullets", "lines": [*map(unbroken, block.lines)]}
        case Grid():
            rows = [[*map(unbroken, row)] for row in block.rows]
            named = {"caption": block.caption, "columns": block.columns}
            return {"kind": "grid", "rows": rows, **named}


def _facts(facts: Facts) -> _Plain:
    rows = [
        {"name": row.name, "told": [*map(unbroken, row.told)], "to_write": row.to_write}
        for row in facts.rows
    ]
    return {"kind": "facts", "rows": rows}


def _plate(plate: Plate) -> _Plain:
    """A figure with very many rows is set smaller rather than cut off."""
    figure = plate.wide
    svg = inline_svg(figure, f"{figure.name}-pdf")
    return {
        "kind": "plate",
        "title": figure.title,
        "lead": figure.lead,
        "alt": figure.description,
        "svg": svg,
        "width_mm": fitting_width_mm(svg),
    }


def fitting_width_mm(svg: str) -> float:
    """Return how wide a drawing is set so that it is no higher than a page."""
    found = SIZE.search(svg)
    assert found is not None, "every drawing says how large it is"
    return min(_WIDEST_MM, _TALLEST_MM * float(found[1]) / float(found[2]))


def _check(row: CheckRow, labels: ReportLabels) -> _Plain:
    return {
        "number": row.number,
        "asks": row.asks,
        "state": "" if row.state is ItemState.TO_WRITE else labels.state(row.state),
        "told": row.told,
        "to_write": row.to_write,
    }
