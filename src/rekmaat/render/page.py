"""One page of figures that opens without a network: no script, nothing from outside."""

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape as escaped

from rekmaat.render.brand import BRAND
from rekmaat.render.document import document
from rekmaat.render.vega import inline_svg
from rekmaat.tell.figure_parts import unbroken
from rekmaat.tell.figures import Figure


@dataclass(frozen=True, slots=True)
class Plate:
    """One figure, drawn for a wide page and for a narrow one."""

    wide: Figure
    narrow: Figure


@dataclass(frozen=True, slots=True)
class Table:
    """A table under a heading; the first column names the row."""

    heading: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Remarks:
    """Sentences under a heading, one below the other."""

    heading: str
    sentences: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Page:
    """What a page holds, in this order.

    Attributes:
        language: The code of the language, for hyphens and voices.
        title: Of the window.
        told: The answer in sentences; the first is the heading.
        plates: The figures; the first stands right below the answer.
        sections: What else belongs beside them.
        footer: What it is for, and who made it.
    """

    language: str
    title: str
    told: tuple[str, ...]
    plates: tuple[Plate, ...]
    sections: tuple[Table | Remarks, ...]
    footer: tuple[str, ...]


def page(content: Page) -> str:
    """Return a whole HTML document.

    Raises:
        DrawingMissingError: The extra `report` is not installed.
    """
    answer, *rest = content.told
    body = [
        f'<header class="brand">{BRAND}<span>Rekmaat</span></header>',
        f"<main><h1>{_told(answer)}</h1>",
        *(f'<p class="told">{_told(sentence)}</p>' for sentence in rest),
        *(_plate(plate, heading=number > 0) for number, plate in enumerate(content.plates)),
        *map(_section, content.sections),
        "</main>",
        f"<footer>{_paragraphs(content.footer)}</footer>",
    ]
    title = unbroken(content.title)
    return document("\n".join(body), language=content.language, title=title, style=_STYLE)


def fragment(told: Sequence[str], sections: Sequence[Table | Remarks]) -> str:
    """Return an answer for a page that is somebody else's, such as a notebook: no style, no script.

    Args:
        told: The answer in sentences; the first is set bold.
        sections: What else belongs beside it.
    """
    answer, *rest = told
    strong = f"<p><strong>{_told(answer)}</strong></p>"
    return f"<div>{strong}{_paragraphs(rest)}{''.join(map(_inset, sections))}</div>"


def _plate(plate: Plate, *, heading: bool) -> str:
    """Both drawings; the style shows the one that fits, also to a screen reader."""
    figure = plate.wide
    title = f"<h2>{_told(figure.title)}</h2>" if heading else ""
    drawings = "".join(
        f'<div class="{width}">{inline_svg(drawn, f"{drawn.name}-{width}")}</div>'
        for width, drawn in (("wide", plate.wide), ("narrow", plate.narrow))
    )
    return f"<section>{title}<p>{_told(figure.lead)}</p>{drawings}</section>"


def _section(section: Table | Remarks) -> str:
    return f"<section><h2>{_told(section.heading)}</h2>{_inside(section)}</section>"


def _inset(section: Table | Remarks) -> str:
    """A section without a heading, which would stand among the headings of the notebook."""
    return f"<p><strong>{_told(section.heading)}</strong></p>{_inside(section)}"


def _inside(section: Table | Remarks) -> str:
    return _table(section) if isinstance(section, Table) else _list(section)


def _table(table: Table) -> str:
    head = "".join(f'<th scope="col">{_told(name)}</th>' for name in table.columns)
    rows = "".join(f"<tr>{_cells(row)}</tr>" for row in table.rows)
    inside = f"<table><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>"
    name = _told(table.heading)
    return f'<div class="scroll" role="region" aria-label="{name}" tabindex="0">{inside}</div>'


def _cells(row: Sequence[str]) -> str:
    name, *values = row
    cells = (f"<td{_LONG * (len(value) > _LONG_FROM)}>{_told(value)}</td>" for value in values)
    return f'<th scope="row">{_told(name)}</th>{"".join(cells)}'


def _list(remarks: Remarks) -> str:
    return f"<ul>{''.join(f'<li>{_told(sentence)}</li>' for sentence in remarks.sentences)}</ul>"


def _paragraphs(sentences: Sequence[str]) -> str:
    return "".join(f"<p>{_told(sentence)}</p>" for sentence in sentences)


def _told(words: str) -> str:
    """Return text as HTML."""
    return escaped(unbroken(words))


_LONG, _LONG_FROM = ' class="long"', 32

_STYLE = """
:root{color-scheme:light;font-size:112.5%}
body{margin:0 auto;padding:1.2rem 1rem 3rem;max-width:42rem;background:#fff;color:#0b3234;
font-family:"Rekmaat Hyperlegible","Atkinson Hyperlegible",Verdana,"Segoe UI",system-ui,sans-serif;
line-height:1.45;overflow-wrap:break-word}
.brand{display:flex;align-items:center;gap:.5rem;font-weight:700}
h1{font-size:1.9rem;line-height:1.15;margin:1.2rem 0 .7rem}
h2{font-size:1.3rem;line-height:1.2;margin:0 0 .5rem}
p{margin:.4rem 0}
section{margin-top:2rem;padding-top:.9rem;border-top:4px solid #0b3234}
section svg{display:block;max-width:100%;height:auto;margin:.8rem 0 0}
.narrow{display:none}
.scroll{overflow-x:auto}
.scroll:focus-visible{outline:4px solid #0b3234;outline-offset:3px}
table{border-collapse:collapse;font-size:.89rem;font-variant-numeric:tabular-nums}
th,td{text-align:left;vertical-align:top;padding:.35rem .9rem .35rem 0;
border-bottom:1px solid #c9d8d4}
thead th{color:#44615d;font-weight:400;border-bottom-color:#5f7c78}
td{white-space:nowrap}
td.long{white-space:normal;overflow-wrap:anywhere;min-width:11rem}
tbody th{min-width:6rem;overflow-wrap:anywhere}
ul{margin:.4rem 0;padding-left:1.1rem}
li{margin:.35rem 0}
footer{margin-top:2.5rem;color:#44615d;font-size:.89rem}
@media (max-width:600px){.wide{display:none}.narrow{display:block}h1{font-size:1.55rem}}
@media print{:root{font-size:10pt}body{max-width:none;padding:0}.wide{display:block}
.narrow{display:none}section svg{max-height:235mm}
tr,li,h2,p,svg{break-inside:avoid}h2{break-after:avoid}.scroll{overflow:visible}}
"""
