"""One A4 for the physiotherapist as HTML: within itself, no script, nothing from outside."""

from base64 import b64encode
from collections.abc import Iterable, Sequence
from hashlib import sha256
from html import escape as escaped

from rekmaat.guide.wording import Language
from rekmaat.render.brand import BRAND
from rekmaat.render.pair_svg import plot_svg, strip_svg
from rekmaat.render.sheet_style import style
from rekmaat.tell.report_parts import Facts, FeltPart, Lines, PlotPart, Report, StripPart

POLICY = "default-src 'none'; font-src data:; style-src 'sha256-{hash}'"
_FULL_FROM = 3100
"""Letters of running text from which the page is set smaller, so that it stays one page."""
_ROW_LETTERS, _STRIP_LETTERS, _A_ROW = 45, 420, 30


def sheet(report: Report, language: Language) -> str:
    """Return a whole HTML document that prints on one A4."""
    rules = style()
    policy = POLICY.format(hash=b64encode(sha256(rules.encode()).digest()).decode())
    return _DOCUMENT.format(
        language=language.value,
        policy=escaped(policy),
        title=escaped(report.window),
        style=rules,
        dense=" dense" if dense(report) else "",
        body="\n".join(_body(report)),
    )


def dense(report: Report) -> bool:
    """Whether there is so much to tell that it is set smaller."""
    running = [report.told, report.knew, report.plot.caption, *report.foot]
    for part in (report.safety, report.sure, report.noticed, report.cannot, report.checks):
        running += part.lines
    rows = len(report.felt.rows) + len(report.done.rows)
    strips = -(-len(report.strip.cells) // _A_ROW) if report.strip else 0
    letters = sum(map(len, running)) + _ROW_LETTERS * rows + _STRIP_LETTERS * strips
    return letters > _FULL_FROM


def _body(report: Report) -> Iterable[str]:
    yield f'<header class="hd"><h1>{escaped(report.title)}</h1>{_brand()}</header>'
    yield f'<div class="pens">{_all("<span>{}</span>", report.pens)}</div>'
    yield f'<p class="sum">{escaped(report.told)}</p><p class="knew">{escaped(report.knew)}</p>'
    yield _two(_plot(report.plot, report.decimal), _felt(report.felt), "two wide")
    noticed = _lines(report.noticed) if report.noticed.lines else ""
    yield _two(_facts(report.done), _lines(report.safety) + noticed)
    if report.strip is not None:
        yield _strip(report.strip, report.decimal)
    yield _two(_lines(report.sure), _lines(report.cannot))
    yield _section(report.talk.heading, _list(report.talk.lines, "talk"))
    foot = (*report.checks.lines, " ".join(report.foot))
    yield f'<footer class="foot">{_all("<p>{}</p>", foot)}</footer>'


def _brand() -> str:
    return f'<span class="brand">{BRAND}Rekmaat</span>'


def _two(left: str, right: str, name: str = "two") -> str:
    return f'<div class="{name}"><div>{left}</div><div>{right}</div></div>'


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


_DOCUMENT = """<!doctype html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Rekmaat">
<title>{title}</title>
<style>{style}</style>
</head>
<body>
<main class="sheet{dense}">
{body}
</main>
</body>
</html>
"""
