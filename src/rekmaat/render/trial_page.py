"""The report of a trial as an HTML page that opens without a network, and prints."""

from collections.abc import Iterable
from html import escape as escaped

from rekmaat.guide.wording import Language
from rekmaat.render.brand import BRAND
from rekmaat.render.document import document
from rekmaat.render.trial_page_style import style
from rekmaat.render.vega import inline_svg
from rekmaat.tell.checklist import ItemState
from rekmaat.tell.figure_parts import unbroken
from rekmaat.tell.trial_report_parts import (
    Block,
    Bullets,
    CheckRow,
    Checks,
    Fact,
    Facts,
    Grid,
    Heading,
    Plate,
    ReportLabels,
    Section,
    TrialReport,
    Words,
)

_MANY = 6
_LONG, _LONG_FROM = ' class="long"', 32


def trial_page(report: TrialReport, language: Language) -> str:
    """Return a whole HTML document.

    Raises:
        DrawingMissingError: The extra `report` is not installed.
    """
    body = [
        f'<header class="hd"><span class="brand">{BRAND}<span>Rekmaat</span></span></header>',
        f'<main><h1>{_told(report.title)}</h1><p class="lead">{_told(report.lead)}</p>',
        f'<p class="small">{_told(report.unfinished)}</p>',
        _contents(report),
        *(_section(section, report.labels) for section in report.sections),
        f"</main><footer>{_all('<p>{}</p>', report.foot)}</footer>",
    ]
    return document(
        "\n".join(body),
        language=language.value,
        title=unbroken(report.window),
        style=style(),
        brings_fonts=True,
    )


def _contents(report: TrialReport) -> str:
    """The sections by name, each of which can be gone to."""
    links = "".join(
        f'<li><a href="#{section.name}">{_told(section.heading)}</a></li>'
        for section in report.sections
    )
    name = _told(report.labels.contents)
    return f'<nav aria-label="{name}"><p class="small">{name}</p><ul>{links}</ul></nav>'


def _section(section: Section, labels: ReportLabels) -> str:
    inside = "\n".join(_Printed(labels).block(block) for block in section.blocks)
    return f'<section id="{section.name}"><h2>{_told(section.heading)}</h2>\n{inside}</section>'


class _Printed:
    """Blocks as HTML; a screen reader meets them in the order they are read."""

    def __init__(self, labels: ReportLabels) -> None:
        self.labels = labels

    def block(self, block: Block) -> str:
        """Return one block."""
        match block:
            case Facts():
                return self._facts(block)
            case Checks():
                return self._checks(block)
            case _:
                return _plain(block)

    def to_write(self, words: str) -> str:
        """Return the mark of what has yet to be written, and what that is."""
        what = f" {_told(words)}" if words else ""
        return f'<span class="write"><b>{_told(self.labels.to_write)}</b>{what}</span>'

    def _facts(self, facts: Facts) -> str:
        rows = "".join(
            f'<tr><th scope="row">{_told(row.name)}</th><td>{self._fact(row)}</td></tr>'
            for row in facts.rows
        )
        name = f'<caption class="unseen">{_told(facts.caption)}</caption>'
        return f'<table class="facts">{name}<tbody>{rows}</tbody></table>'

    def _fact(self, row: Fact) -> str:
        mark = f"<p>{self.to_write('')}</p>" if row.to_write else ""
        return _all("<p>{}</p>", row.told) + mark

    def _checks(self, checks: Checks) -> str:
        head = _all('<th scope="col">{}</th>', self.labels.columns)
        rows = "".join(map(self._check, checks.rows))
        inside = f"{_caption(checks.caption)}<thead><tr>{head}</tr></thead><tbody>{rows}</tbody>"
        return _framed(checks.caption, f'<table class="checks">{inside}</table>')

    def _check(self, row: CheckRow) -> str:
        told = [f"<p>{_told(it)}</p>" for it in row.told]
        if row.state is not ItemState.TO_WRITE:
            told.insert(0, f"<p><b>{_told(self.labels.state(row.state))}</b></p>")
        told += [f"<p>{self.to_write(it)}</p>" for it in row.to_write]
        return (
            f'<tr><th scope="row">{_told(row.number)}</th><td>{_told(row.asks)}</td>'
            f"<td>{''.join(told)}</td></tr>"
        )


def _plain(block: Words | Heading | Bullets | Grid | Plate) -> str:
    """Return a block that has no mark of what has yet to be written."""
    match block:
        case Words():
            strong = f"<strong>{_told(block.strong)}</strong> " if block.strong else ""
            return f"<p>{strong}{_told(block.words)}</p>"
        case Heading():
            return f"<h3>{_told(block.words)}</h3>"
        case Bullets():
            return f"<ul>{_all('<li>{}</li>', block.lines)}</ul>"
        case Grid():
            return _grid(block)
        case Plate():
            return _plate(block)


def _grid(grid: Grid) -> str:
    head = _all('<th scope="col">{}</th>', grid.columns)
    rows = "".join(f"<tr>{_cells(row)}</tr>" for row in grid.rows)
    inside = f"{_caption(grid.caption)}<thead><tr>{head}</tr></thead><tbody>{rows}</tbody>"
    name = "grid many" if len(grid.columns) > _MANY else "grid"
    return _framed(grid.caption, f'<table class="{name}">{inside}</table>')


def _cells(row: tuple[str, ...]) -> str:
    name, *values = row
    cells = (f"<td{_LONG * (len(it) > _LONG_FROM)}>{_told(it)}</td>" for it in values)
    return f'<th scope="row">{_told(name)}</th>{"".join(cells)}'


def _framed(name: str, table: str) -> str:
    """A table that scrolls by itself where the page is narrow, also with the keyboard."""
    return (
        f'<div class="scroll" role="region" aria-label="{_told(name)}" tabindex="0">{table}</div>'
    )


def _caption(words: str) -> str:
    return f"<caption>{_told(words)}</caption>"


def _plate(plate: Plate) -> str:
    """Both drawings; the style shows the one that fits, also to a screen reader."""
    figure = plate.wide
    drawings = "".join(
        f'<div class="{width}">{inline_svg(drawn, f"{drawn.name}-{width}")}</div>'
        for width, drawn in (("wide", plate.wide), ("narrow", plate.narrow))
    )
    head = f"<h3>{_told(figure.title)}</h3><p>{_told(figure.lead)}</p>"
    return f'<div class="plate">{head}{drawings}</div>'


def _all(form: str, words: Iterable[str]) -> str:
    return "".join(form.format(_told(it)) for it in words)


def _told(words: str) -> str:
    """Return text as HTML."""
    return escaped(unbroken(words))
