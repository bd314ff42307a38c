"""How large the page can be set so that it stays one A4, reckoned from the length of its words.

A browser sets the page, and no script may ask it how it went. So the height is reckoned beforehand
from the width of every letter, with some room to spare; tests hold it to a real browser.
"""

from collections.abc import Iterable

from rekmaat.render.letters import BOLD, REGULAR, width_em, widths
from rekmaat.render.pair_svg import plot_shape, strip_shape
from rekmaat.render.sheet_style import PERCENTS, TEXT_PT
from rekmaat.tell.report_parts import Facts, FeltPart, Lines, PlotPart, Report, StripPart

_MM = 25.4 / 72
_HEIGHT_MM, _WIDTH_MM, _GUTTER_MM = 297.0 - 18.0, 180.0, 8.0
_LEFT_MM = 5 / 9 * (_WIDTH_MM - _GUTTER_MM)
_RIGHT_MM = _WIDTH_MM - _GUTTER_MM - _LEFT_MM
_NAME_EM = 8.5
_LINE, _HEADING, _GAP, _ROW, _STACK = 1.3, 2.15, 0.9, 1.58, 0.8
_SAFE_MM = 4.0


def percent_that_fits(report: Report) -> int:
    """Return the largest size, in hundredths, at which the page is one A4."""
    fitting = (it for it in PERCENTS if height_mm(report, it) <= _HEIGHT_MM - _SAFE_MM)
    return next(fitting, PERCENTS[-1])


def height_mm(report: Report, percent: int) -> float:
    """Return how high the page will be without its margins, in millimetres."""
    em = TEXT_PT * percent / 100 * _MM
    room = _Room(em)
    parts = [
        2.1 * em,
        2.75 * em,
        room.lines(report.told, _WIDTH_MM, 1.55, BOLD) * 1.2 * 1.55 * em,
        room.text([report.knew], _WIDTH_MM) - 0.6 * em,
        max(room.left(report), room.right(report)),
        room.strip(report.strip),
        room.columns(report.sure),
        _HEADING * em + 1.6 * em,
        room.foot(report),
    ]
    return sum(parts) + _GAP * em * (len(parts) - 1)


class _Room:
    """Heights in millimetres at one size of type."""

    def __init__(self, em: float) -> None:
        self.em = em

    def lines(self, words: str, width_mm: float, size: float = 1.0, weight: str = REGULAR) -> int:
        """Return how many lines a text takes, broken at its spaces."""
        wide_of, room, taken, lines = widths(weight), width_mm / (size * self.em), 0.0, 1
        for word in words.split(" "):
            wide = width_em(word, weight)
            if taken and taken + wide > room:
                lines, taken = lines + 1, 0.0
            lines += int(wide // room)
            taken += wide % room + wide_of[" "]
        return lines

    def text(self, told: Iterable[str], width_mm: float, size: float = 1.0) -> float:
        """Return how high some paragraphs are."""
        return sum(self.lines(it, width_mm, size) for it in told) * _LINE * size * self.em

    def listed(self, part: Lines, width_mm: float) -> float:
        """Return how high a list under its heading is."""
        if not part.lines:
            return 0.0
        inside = self.text(part.lines, width_mm - 1.1 * self.em)
        return inside + (0.15 * len(part.lines) + _HEADING) * self.em

    def columns(self, part: Lines) -> float:
        """Return how high a list in two columns is, broken where they differ least."""
        width_mm = (_WIDTH_MM - _GUTTER_MM) / 2 - 1.1 * self.em
        heights = [self.text([it], width_mm) + 0.15 * self.em for it in part.lines]
        breaks = range(len(heights) + 1)
        higher = min(max(sum(heights[:at]), sum(heights[at:])) for at in breaks)
        return higher + _HEADING * self.em

    def plot(self, part: PlotPart) -> float:
        """Return how high the plot with its caption is."""
        drawn = _LEFT_MM * plot_shape(part) if part.plot is not None else 0.0
        return _HEADING * self.em + drawn + self.text([part.caption], _LEFT_MM, 0.91)

    def felt(self, part: FeltPart) -> float:
        """Return how high the felt table is; a long name takes two lines."""
        told = (f"{row.name} {row.stretch} {row.control}" for row in part.rows)
        rows = sum(self.lines(it, _RIGHT_MM - 4) for it in told)
        return (_HEADING + _ROW * (1 + rows)) * self.em

    def facts(self, part: Facts) -> float:
        """Return how high the facts are."""
        width_mm = _LEFT_MM - _NAME_EM * self.em
        rows = [self.lines(row.value, width_mm, 1.0, BOLD) for row in part.rows]
        return _HEADING * self.em + sum(_ROW + _LINE * (row - 1) for row in rows) * self.em

    def left(self, report: Report) -> float:
        """Return how high the left side is: the plot, and what was done."""
        return self.plot(report.plot) + self.facts(report.done) + _STACK * self.em

    def right(self, report: Report) -> float:
        """Return how high the right side is: what was felt, went wrong, noticed, is not said."""
        parts = (report.safety, report.noticed, report.cannot)
        heights = [self.listed(part, _RIGHT_MM) for part in parts if part.lines]
        return self.felt(report.felt) + sum(heights) + _STACK * self.em * len(heights)

    def strip(self, part: StripPart | None) -> float:
        """Return how high the lot is."""
        if part is None:
            return 0.0
        drawn = _WIDTH_MM * strip_shape(part)
        return _HEADING * self.em + drawn + self.text([part.lead], _WIDTH_MM, 0.91)

    def foot(self, report: Report) -> float:
        """Return how high the foot is, in 7 points or larger unless the page itself is smaller."""
        size = max(0.8, min(1.0, 7 * _MM / self.em))
        told = [*report.checks.lines, " ".join(report.foot)]
        return self.text(told, _WIDTH_MM, size) + 0.5 * self.em
