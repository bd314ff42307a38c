"""Give Atkinson Hyperlegible Next a zero without a slash, in every weight.

A slashed 0 reads as 8 from two metres, and this product is mostly numerals. The counter of the new
zero is its own outline, shrunk toward the middle by the thickness of the original's stroke, and
turned around so that it cuts a hole.

    python plain_zero.py IN.woff2 OUT.woff2

IN is the latin variable file of @fontsource-variable/atkinson-hyperlegible-next (OFL-1.1, no
reserved font name). Needs fonttools and brotli, which are not dependencies of Rekmaat: the made
font is committed, and this script says how.
"""

import sys
from dataclasses import dataclass

from fontTools.ttLib import TTFont
from fontTools.ttLib.tables._g_l_y_f import Glyph, GlyphCoordinates
from fontTools.ttLib.tables.TupleVariation import TupleVariation
from fontTools.varLib.iup import iup_delta

Point = tuple[float, float]
Outline = list[Point]

OLD_NAME, NEW_NAME = "Atkinson Hyperlegible Next", "Rekmaat Hyperlegible"
NAME_RECORDS = {1, 3, 4, 6, 16}
PHANTOMS = 4
"""Four points after the outline carry a glyph's metrics."""
INNER_LEFT, OUTER_LEFT = (151, 335), (60, 335)
INNER_TOP, OUTER_TOP = (324, 608), (324, 682)


@dataclass(frozen=True)
class Landmarks:
    """Where the stroke of the original zero is measured: indices of its points."""

    inner_left: int
    outer_left: int
    inner_top: int
    outer_top: int

    @classmethod
    def of(cls, outline: Outline) -> "Landmarks":
        """Find the four points in the regular weight."""
        corners = (INNER_LEFT, OUTER_LEFT, INNER_TOP, OUTER_TOP)
        return cls(*(outline.index(corner) for corner in corners))

    def counter(self, outline: Outline, size: int) -> Outline:
        """Return the outer contour shrunk to the counter, running the other way."""
        middle_x, middle_y = outline[0][0], outline[self.outer_left][1]
        wide = (middle_x - outline[self.inner_left][0]) / (middle_x - outline[self.outer_left][0])
        high = (outline[self.inner_top][1] - middle_y) / (outline[self.outer_top][1] - middle_y)
        shrunk = [
            (middle_x + (x - middle_x) * wide, middle_y + (y - middle_y) * high)
            for x, y in outline[:size]
        ]
        return shrunk[::-1]


def make_plain(font: TTFont) -> None:
    """Replace the zero and every weight of it."""
    glyph = font["glyf"]["zero"]
    old: Outline = list(glyph.coordinates)
    ends = list(glyph.endPtsOfContours)
    size = ends[0] + 1
    marks = Landmarks.of(old)
    hole = _rounded(marks.counter(old, size))
    weights = font["gvar"].variations["zero"]
    font["gvar"].variations["zero"] = [
        _weight(weight, old, ends=ends, marks=marks, hole=hole) for weight in weights
    ]
    _redraw(glyph, old[:size], hole)
    glyph.recalcBounds(font["glyf"])


def _weight(
    weight: TupleVariation, old: Outline, *, ends: list[int], marks: Landmarks, hole: Outline
) -> TupleVariation:
    deltas: Outline = iup_delta(weight.coordinates, old + [(0, 0)] * PHANTOMS, ends)
    size = ends[0] + 1
    moved = _plus(old, deltas)
    inner = _minus(marks.counter(moved, size), hole)
    return TupleVariation(weight.axes, _rounded([*deltas[:size], *inner, *deltas[-PHANTOMS:]]))


def _redraw(glyph: Glyph, outer: Outline, hole: Outline) -> None:
    size = len(outer)
    flags = list(glyph.flags[:size])
    glyph.coordinates = GlyphCoordinates(outer + hole)
    glyph.flags = bytearray(flags + flags[::-1])
    glyph.endPtsOfContours = [size - 1, 2 * size - 1]
    glyph.numberOfContours = 2
    if hasattr(glyph, "program"):
        glyph.program.fromBytecode(b"")  # hints of the old outline would bend the new one


def _plus(points: Outline, deltas: Outline) -> Outline:
    return [(x + dx, y + dy) for (x, y), (dx, dy) in zip(points, deltas, strict=False)]


def _minus(points: Outline, others: Outline) -> Outline:
    return [(x - ox, y - oy) for (x, y), (ox, oy) in zip(points, others, strict=True)]


def _rounded(points: Outline) -> Outline:
    return [(round(x), round(y)) for x, y in points]


def rename(font: TTFont) -> None:
    """Give the changed font a name of its own."""
    for record in font["name"].names:
        if record.nameID in NAME_RECORDS:
            name = str(record).replace(OLD_NAME, NEW_NAME)
            record.string = name.replace(OLD_NAME.replace(" ", ""), NEW_NAME.replace(" ", ""))


def main(source: str, made: str) -> None:
    """Write the changed font."""
    font = TTFont(source)
    make_plain(font)
    rename(font)
    font.flavor = "woff2"
    font.save(made)


if __name__ == "__main__":
    main(*sys.argv[1:])
