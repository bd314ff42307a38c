"""What the figures share: colours, type, wrapped text, panels, and a key that says what is what."""

import re
import textwrap
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from rekmaat.tell.figure_colours import EDGE, GROUND, INK
from rekmaat.tell.figures import NARROW_PX, Figure, Side, Spec
from rekmaat.tell.sentences import Sentences

COLOURS = {Side.BEFORE: "#6d8e8a", Side.AFTER: INK, Side.REPEAT: EDGE}
DASHES = {Side.BEFORE: [6, 3], Side.AFTER: [1, 0], Side.REPEAT: [1, 3]}

FONT = (
    "'Rekmaat Hyperlegible', 'Atkinson Hyperlegible', Verdana, 'DejaVu Sans', 'Segoe UI', "
    "system-ui, sans-serif"
)
TITLE_PX, TEXT_PX, SMALL_PX = 20, 13, 12
GAP_PX = 24

_SCHEMA = "https://vega.github.io/schema/vega-lite/v6.json"
_LINE_HEIGHT = 1.35
# The mean letter as a share of the size of the type: Verdana's, the widest font of the list.
_LETTER, _BOLD_LETTER = 0.6, 0.68
_SWATCH_PX, _KEY_ROW_PX = 36, 22
_PLACES = ("x", "x2", "y", "y2")


Row = Sequence[Spec]
"""Panels side by side."""


@dataclass(frozen=True, slots=True)
class Paper:
    """What a figure is drawn on.

    Attributes:
        sentences: The language.
        width_px: Of everything together.
        axis_px: How much of that is left of the panels, for the labels of an axis.
        columns: How many panels stand side by side.
    """

    sentences: Sentences
    width_px: int
    axis_px: int = 0
    columns: int = 1

    @property
    def plot_px(self) -> int:
        """How wide the panels are together."""
        return self.width_px - self.axis_px

    @property
    def panel_px(self) -> int:
        """How wide one panel is."""
        return (self.plot_px - GAP_PX * (self.columns - 1)) // self.columns


@dataclass(frozen=True, slots=True)
class Told:
    """The words of a figure.

    Attributes:
        name: Its short name.
        title: What it says.
        lead: How to read it.
        description: What it shows, for who cannot see it.
    """

    name: str
    title: str
    lead: str
    description: str


@dataclass(frozen=True, slots=True)
class KeyEntry:
    """One thing in a key: marks within 26 by 16 pixels, and what they mean."""

    words: str
    marks: tuple[Spec, ...]


def figure(paper: Paper, told: Told, rows: Iterable[Row]) -> Figure:
    """Return a whole figure: its title above, its rows below each other.

    One flat grid: views inside views do not know their size, so that flush rows would overlap.
    """
    spec = {
        "$schema": _SCHEMA,
        "description": told.description,
        "title": _title(paper, told),
        "padding": 8,
        "background": GROUND,
        "config": _config(paper.sentences),
        "columns": paper.columns,
        "spacing": {"row": 0, "column": GAP_PX},
        "bounds": "flush",
        "concat": [panel for row in rows for panel in _filled(row, paper)],
    }
    return Figure(told.name, told.title, told.lead, told.description, spec)


def _filled(row: Row, paper: Paper) -> list[Spec]:
    """As many panels as there are columns; what needs more room than its own may stand alone."""
    return [*row, *(canvas(paper, 1, []) for _ in range(paper.columns - len(row)))]


def _title(paper: Paper, told: Told) -> Spec:
    return {
        "text": wrapped(told.title, paper.width_px, TITLE_PX, bold=True),
        "subtitle": wrapped(told.lead, paper.width_px, TEXT_PX),
        "anchor": "start",
        "offset": 14,
        "fontSize": TITLE_PX,
        "fontWeight": 700,
        "lineHeight": round(TITLE_PX * 1.2),
        "color": INK,
        "subtitleFontSize": TEXT_PX,
        "subtitleColor": INK,
        "subtitleLineHeight": round(TEXT_PX * _LINE_HEIGHT),
        "subtitlePadding": 6,
    }


def _config(sentences: Sentences) -> Spec:
    """Type, colours and numbers; the marks say nothing to a screen reader, the description does."""
    return {
        "font": FONT,
        "aria": False,
        "locale": {
            "number": {
                "decimal": sentences.say("number-decimal"),
                "thousands": sentences.say("number-thousands"),
                "grouping": [3],
                "currency": ["", ""],
            }
        },
        "view": {"stroke": None},
        "text": {"fontSize": TEXT_PX, "fill": INK, "baseline": "middle"},
        "axis": {
            "labelFontSize": SMALL_PX,
            "labelColor": INK,
            "titleFontSize": SMALL_PX,
            "titleColor": INK,
            "titleFontWeight": 400,
            "domainColor": EDGE,
            "tickColor": EDGE,
            "grid": False,
        },
    }


def columns_on(width_px: int) -> int:
    """Return how many panels stand side by side."""
    return 1 if width_px <= NARROW_PX else 2


def wrapped(words: str, width_px: float, size_px: float, *, bold: bool = False) -> list[str]:
    """Return text in lines that fit, reckoned with the widest font of the list."""
    letters = max(12, int(width_px / (size_px * (_BOLD_LETTER if bold else _LETTER))))
    return textwrap.wrap(unbroken(words), letters, break_on_hyphens=False) or [""]


def unbroken(words: str) -> str:
    """Return text whose numbers keep to their units at the end of a line."""
    return re.sub(r"(?<=\d) (?=%|µV|Hz\b|s\b)", "\N{NO-BREAK SPACE}", words)


def shortened(words: str, width_px: float, size_px: float, *, bold: bool = False) -> str:
    """Return text in one line, its end left out where it would not fit."""
    letters = max(12, int(width_px / (size_px * (_BOLD_LETTER if bold else _LETTER))))
    return words if len(words) <= letters else f"{words[: letters - 1]}…"


def canvas(paper: Paper, height_px: int, marks: Iterable[Spec]) -> Spec:
    """Return a view without axes, on which marks stand by pixel, also beyond its width."""
    nothing = drawn("text", text="")
    return {"width": paper.panel_px, "height": height_px, "layer": [nothing, *marks]}


def gap(paper: Paper, height_px: int) -> Row:
    """Return an empty row."""
    return (canvas(paper, height_px, []),)


def drawn(kind: str, **how: object) -> Spec:
    """Return one mark; `x`, `x2`, `y` and `y2` are pixels."""
    places = {place: {"value": how.pop(place)} for place in _PLACES if place in how}
    return on([{}], {"type": kind, **how}, places)


def placed(mark: Spec, x: float, y: float) -> Spec:
    """Return one mark with its middle at a place."""
    return on([{}], mark, {"x": {"value": x}, "y": {"value": y}})


def on(values: Sequence[Spec], mark: Spec, encoding: Spec) -> Spec:
    """Return marks placed by their values."""
    return {"data": {"values": list(values)}, "mark": mark, "encoding": encoding}


def words_at(x: float, y: float, words: str, **how: object) -> Spec:
    """Return text by its left end and its middle height."""
    return drawn("text", text=words, x=x, y=y, align="left", **how)


def section(paper: Paper, heading: str) -> Row:
    """Return a heading under a line, as wide as the paper."""
    left = -paper.axis_px
    shown = shortened(heading, paper.width_px, TEXT_PX, bold=True)
    line = drawn("rule", x=left, x2=paper.plot_px, y=6, stroke=INK, strokeWidth=2)
    return (canvas(paper, 34, [line, words_at(left, 21, shown, fontWeight=700)]),)


def key(paper: Paper, entries: Iterable[KeyEntry]) -> Row:
    """Return what the marks mean, one entry below the other."""
    marks: list[Spec] = []
    left, top = -paper.axis_px, 0
    step = round(SMALL_PX * _LINE_HEIGHT)
    for entry in entries:
        marks += [_moved(mark, left, top) for mark in entry.marks]
        lines = wrapped(entry.words, paper.width_px - _SWATCH_PX, SMALL_PX)
        marks += [
            words_at(left + _SWATCH_PX, top + 8 + step * number, line, fontSize=SMALL_PX)
            for number, line in enumerate(lines)
        ]
        top += _KEY_ROW_PX + step * (len(lines) - 1)
    return (canvas(paper, top + 4, marks),)


def _moved(mark: Spec, right_px: float, down_px: float) -> Spec:
    """Return a mark elsewhere."""
    shifts = {"x": right_px, "x2": right_px, "y": down_px, "y2": down_px}
    places = {name: {"value": it["value"] + shifts[name]} for name, it in mark["encoding"].items()}
    return mark | {"encoding": places}
