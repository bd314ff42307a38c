"""One A4 for the physiotherapist as HTML: within itself, no script, nothing from outside."""

from collections.abc import Iterable, Sequence
from html import escape as escaped

from rekmaat.guide.wording import Language
from rekmaat.render.brand import BRAND
from rekmaat.render.document import document
from rekmaat.render.pair_svg import plot_svg, strip_svg
from rekmaat.render.sheet_room import percent_that_fits
from rekmaat.render.sheet_style import style
from rekmaat.tell.report_parts import Facts, FeltPart, Lines, PlotPart, Report, StripPart


def sheet(report: Report, language: Language) -> str:
    """Return a whole HTML document that prints on one A4."""
    inside = "\n".join(_body(report))
    return document(
        f'<main class="sheet s{percent_that_fits(report)}">\n{inside}\n</main>',
        language=language.value,
        title=report.window,
        style=style(),
        brings_fonts=True,
    )


def _body(report: Report) -> Iterable[str]:
    yield f'<header class="hd"><h1>{escaped(report.title)}</h1>{_brand()}</header>'
    yield f'<div class="pens">{_all("<span>{}</span>", report.pens)}</div>'
    told, knew = escaped(report.told), escaped(report.knew)
    yield f'<div><p class="sum">{told}</p><p class="knew">{knew}</p></div>'
    noticed = _lines(report.noticed) if report.noticed.lines else ""
    left = _plot(report.plot, report.decimal) + _facts(report.done)
    right = _felt(report.felt) + _lines(report.safety) + noticed + _lines(report.cannot)
    yield f'<div class="two"><div class="stack">{left}</div><div class="stack">{right}</div></div>'
    if report.strip is not None:
        yield _strip(report.strip, report.decimal)
    yield _section(report.sure.heading, _list(report.sure.lines, "lines columns"))
    yield _section(report.talk.heading, _list(report.talk.lines, "talk"))
    foot = (*report.checks.lines, " ".join(report.foot))
    yield f'<footer class="foot">{_all("<p>{}</p>", foot)}</footer>'


def _brand() -> str:
    return f'<span class="brand">{BRAND}Rekmaat</span>'


def _section(heading: str, inside: str) -> str:
    return f"<section><h2>{escaped(heading)}</h2>{inside}</section>"


def _plot(part: PlotPart, decimal: str) -> str:
    drawing = plot_svg(part, decimal) if part.plot is not None else ""
    caption = f'<p class="small">{escaped(part.caption)}</p>'
    return _section(part.heading, drawing + caption)


def _felt(part: FeltPart) -> str:
    names = "".join(f'<th scope="col" class="number">{escaped(it)}</th>' for it in part.columns)
    rows = "".join(
        f'<tr><th scope="row">{escaped(row.name)}</th><td class="number">{escaped(row.stretch)}'
        f'</td><td class="number">{escaped(row.control)}</td></tr>'
        for row in part.rows
    )
    head = f"<thead><tr><td></td>{names}</tr></thead>"
    return _section(part.heading, f"<table>{head}<tbody>{rows}</tbody></table>")


def _facts(part: Facts) -> str:
    rows = "".join(
        f'<tr><th scope="row">{escaped(row.name)}</th><td>{escaped(row.value)}</td></tr>'
        for row in part.rows
    )
    return _section(part.heading, f'<table class="facts"><tbody>{rows}</tbody></table>')


def _strip(part: StripPart, decimal: str) -> str:
    drawing = f'<div class="strip">{strip_svg(part, decimal)}</div>'
    return _section(part.heading, f'{drawing}<p class="small">{escaped(part.lead)}</p>')


def _lines(part: Lines) -> str:
    return _section(part.heading, _list(part.lines, "lines"))


def _list(lines: Sequence[str], name: str) -> str:
    return f'<ul class="{name}">{_all("<li>{}</li>", lines)}</ul>'


def _all(form: str, words: Iterable[str]) -> str:
    return "".join(form.format(escaped(it)) for it in words)
