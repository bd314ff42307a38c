"""Plain SVG of the pairs and of the lot, for the printed page: no renderer, no script, no style."""

from collections.abc import Iterable, Sequence
from html import escape

from rekmaat.guide.protocol import Arm
from rekmaat.tell.figure_colours import EDGE, GROUND, INK, INK_2, TAPE
from rekmaat.tell.pair_plot import PairPlot, days_told, signed
from rekmaat.tell.pair_strip import Cell
from rekmaat.tell.report_parts import PlotPart, StripPart

FAMILY = "Rekmaat Hyperlegible"
"""The font of the page, which brings it along."""

_WIDTH, _RULE, _TALLEST, _STEP = 420.0, 26.0, 120.0, 15.0
_SIDE, _EDGE_ROOM, _RADIUS = 10.0, 14.0, 6.6
_STRIP_WIDTH, _A_ROW, _BOX, _STRIP_HIGH = 700.0, 30, 15.0, 62.0
_MOST_CELLS = 90


def plot_svg(part: PlotPart, decimal: str) -> str:
    """Return the pairs as dots above a folding rule, with their mean below it."""
    assert part.plot is not None
    drawing = _Plot(part.plot)
    shapes = [*drawing.zero(), *drawing.dots(), *drawing.rule(decimal), *drawing.mean()]
    return _svg((_WIDTH, drawing.height), part.alt, [*shapes, *drawing.sides(part.sides)])


def strip_svg(part: StripPart, decimal: str) -> str:
    """Return the lot: two boxes a pair, the first above, and the difference below them."""
    rows, a_row = _rows(part)
    letters = dict(zip((Arm.STRETCH, Arm.CONTROL), part.letters, strict=True))
    shapes = [
        shape
        for number, row in enumerate(rows)
        for shape in _row(row, number * _STRIP_HIGH, _STRIP_WIDTH / a_row, letters, decimal)
    ]
    return _svg((_STRIP_WIDTH, _strip_height(len(rows))), part.lead, shapes)


def plot_shape(part: PlotPart) -> float:
    """Return how high the drawing of the pairs is for its width."""
    assert part.plot is not None
    return _Plot(part.plot).height / _WIDTH


def strip_shape(part: StripPart) -> float:
    """Return how high the drawing of the lot is for its width."""
    return _strip_height(len(_rows(part)[0])) / _STRIP_WIDTH


def _rows(part: StripPart) -> tuple[list[Sequence[Cell]], int]:
    """The cells row by row, and how many a row holds."""
    cells = part.cells[-_MOST_CELLS:]
    a_row = min(max(len(cells), 14), _A_ROW)
    return [cells[at : at + a_row] for at in range(0, len(cells), a_row)], a_row


def _strip_height(rows: int) -> float:
    return rows * _STRIP_HIGH - 4


class _Plot:
    """Places of one plot, in units of the drawing."""

    def __init__(self, plot: PairPlot) -> None:
        self.plot = plot
        self.step = min(_STEP, _TALLEST / plot.levels)
        self.base = 20 + plot.levels * self.step

    @property
    def height(self) -> float:
        """How high the drawing is."""
        return self.base + _RULE + 44

    def x(self, points: float) -> float:
        """Return where so many points stand."""
        low, high = self.plot.domain
        return _SIDE + (points - low) / (high - low) * (_WIDTH - 2 * _SIDE)

    def zero(self) -> Iterable[str]:
        """Return the line of no difference."""
        x = self.x(0)
        yield _line(x, 4, x, self.base, stroke=EDGE, width=1.5, dashes="3 4")

    def dots(self) -> Iterable[str]:
        """Return a dot for each pair."""
        radius = min(_RADIUS, 0.45 * self.step)
        for dot in self.plot.dots:
            y = self.base - 8 - dot.level * self.step
            yield (
                f'<circle cx="{self.x(dot.helped):.1f}" cy="{y:.1f}" r="{radius:.1f}" '
                f'fill="{TAPE}" stroke="{INK}" stroke-width="1.6"/>'
            )

    def rule(self, decimal: str) -> Iterable[str]:
        """Return the folding rule with its numbers."""
        yield (
            f'<rect x="1" y="{self.base:.1f}" width="{_WIDTH - 2:g}" height="{_RULE:g}" rx="3" '
            f'fill="{TAPE}" stroke="{INK}" stroke-width="1.8"/>'
        )
        for tick in self.plot.ticks():
            x = self.x(tick)
            yield _line(x, self.base, x, self.base + 8, stroke=INK, width=1.8)
            if _EDGE_ROOM < x < _WIDTH - _EDGE_ROOM:
                told = signed(tick, decimal)
                yield _words(x, self.base + 20.5, told, size=12, weight=700)

    def mean(self) -> Iterable[str]:
        """Return the mean as a diamond on its interval."""
        y = self.base + _RULE + 13
        if self.plot.interval is not None:
            low, high = (self.x(end) for end in self.plot.interval)
            yield _line(low, y, high, y, stroke=INK, width=5)
            for end in (low, high):
                yield _line(end, y - 6, end, y + 6, stroke=INK, width=1.8)
        x = self.x(self.plot.mean)
        yield (
            f'<path d="M{x:.1f} {y - 8:.1f}l8 8l-8 8l-8-8Z" fill="{GROUND}" stroke="{INK}" '
            f'stroke-width="2"/>'
        )

    def sides(self, told: tuple[str, str]) -> Iterable[str]:
        """Return what lies on either side of no difference: an arrow at each end of the rule."""
        left, right = told
        y = self.base + _RULE + 38
        for x, sign, words in ((0.0, 1, left), (_WIDTH, -1, right)):
            yield f'<path d="M{x + sign * 4:.1f} {y - 4:.1f}h{sign * 11}" {_STROKE}/>'
            yield f'<path d="M{x:.1f} {y - 4:.1f}l{sign * 6} -3.5v7Z" fill="{INK}"/>'
            anchor = "start" if sign > 0 else "end"
            yield _words(x + sign * 19, y, words, size=12, anchor=anchor)


_STROKE = f'fill="none" stroke="{INK}" stroke-width="1.6"'


def _row(
    cells: Sequence[Cell], top: float, wide: float, letters: dict[Arm, str], decimal: str
) -> Iterable[str]:
    for at, cell in enumerate(cells):
        middle = (at + 0.5) * wide
        yield _words(
            middle, top + 9, days_told(cell.days) if cell.days else "", size=8.5, ink=INK_2
        )
        for down, arm in ((13.0, cell.first), (13.0 + _BOX, cell.second)):
            yield (
                f'<rect x="{middle - _BOX / 2:.1f}" y="{top + down:g}" width="{_BOX:g}" '
                f'height="{_BOX:g}" fill="{GROUND}" stroke="{INK}" stroke-width="1"/>'
            )
            yield _words(middle, top + down + 11, letters[arm], size=9.5)
        if cell.helped is not None:
            told = signed(cell.helped, decimal)
            yield _words(middle, top + 54, told, size=9.5, weight=700)


def _line(x: float, y: float, to_x: float, to_y: float, **look: object) -> str:
    dashes = f' stroke-dasharray="{look["dashes"]}"' if "dashes" in look else ""
    return (
        f'<path d="M{x:.1f} {y:.1f}L{to_x:.1f} {to_y:.1f}" fill="none" '
        f'stroke="{look["stroke"]}" stroke-width="{look["width"]}"{dashes}/>'
    )


def _words(x: float, y: float, words: str, **look: object) -> str:
    anchor, ink = look.get("anchor", "middle"), look.get("ink", INK)
    weight = look.get("weight", 400)
    return (
        f'<text x="{x:.1f}" y="{y:.1f}" font-size="{look["size"]}" font-weight="{weight}" '
        f'text-anchor="{anchor}" fill="{ink}">{escape(words)}</text>'
    )


def _svg(size: tuple[float, float], told: str, shapes: Iterable[str]) -> str:
    width, height = size
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:g} {height:.1f}" '
        f'width="{width:g}" height="{height:.1f}" font-family="{FAMILY}" role="img" '
        f'aria-label="{escape(told)}">{"".join(shapes)}</svg>'
    )
