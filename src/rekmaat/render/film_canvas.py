"""Draws words and shapes of a film as SVG, and rasterises them with our own fonts."""

import io
from collections.abc import Iterable, Iterator
from functools import cache
from html import escape
from importlib.resources import as_file, files
from typing import TYPE_CHECKING

from rekmaat.render.letters import BOLD, REGULAR, has_all, widths

if TYPE_CHECKING:  # of the extra `film`
    from PIL import Image

WIDTH_PX, HEIGHT_PX = 1280, 720
GROUND, STAGE, TAPE = "#ffffff", "#eef4f2", "#ffc72e"
INK, INK_2, STOP, GO = "#0b3234", "#44615d", "#b3261e", "#0b3234"
_FAMILY = "Rekmaat Hyperlegible"
_WEIGHTS = {REGULAR: 400, BOLD: 700}
_UNKNOWN_LETTER = 0.6
_SPACES = str.maketrans({"\u00a0": "\u00a0", "\u202f": "\u00a0"})


def width_px(words: str, size_px: float, weight: str) -> float:
    """Return how wide words are."""
    known = widths(weight)
    return sum(known.get(letter, _UNKNOWN_LETTER) for letter in words) * size_px


def broken(words: str, size_px: float, within_px: float, weight: str = REGULAR) -> tuple[str, ...]:
    """Break words at plain spaces into lines that fit, all about as long."""
    lines = tuple(_broken(words, size_px, within_px, weight))
    narrower = within_px - size_px
    while len(lines) > 1 and narrower > size_px:
        tried = tuple(_broken(words, size_px, narrower, weight))
        if len(tried) > len(lines):
            break
        lines, narrower = tried, narrower - size_px
    return lines


def fitted(
    words: str, sizes_px: Iterable[float], within_px: float, most_lines: int, weight: str = BOLD
) -> tuple[float, tuple[str, ...]]:
    """Return the first size at which words take few enough lines, with those lines."""
    tried = ((size, broken(words, size, within_px, weight)) for size in sizes_px)
    found = [(0.0, tuple[str, ...]())]
    for size, lines in tried:
        found = [(size, lines)]
        if len(lines) <= most_lines:
            break
    return found[0]


def text(
    lines: Iterable[str],
    at: tuple[float, float],
    size_px: float,
    *,
    weight: str = REGULAR,
    fill: str = INK,
) -> str:
    """Return lines below each other; `at` is where the first baseline begins, in pixels."""
    x, y = at
    return "".join(
        f'<text x="{x:g}" y="{y + number * size_px * LEADING:g}" font-family="{_FAMILY}" '
        f'font-size="{size_px:g}" font-weight="{_WEIGHTS[weight]}" fill="{fill}" '
        f'xml:space="preserve">{escape(_drawable(line))}</text>'
        for number, line in enumerate(lines)
    )


def _drawable(line: str) -> str:
    """A line without what has no letter: XML knows no control characters, and a film would stop."""
    spaced = line.translate(_SPACES)
    return "".join(letter for letter in spaced if letter.isprintable() or letter == "\u00a0")


LEADING = 1.22
"""Of the size of the letters, from one line to the next."""


def rectangle(box: tuple[float, float, float, float], *, fill: str, edge: str = "none") -> str:
    """Return a rectangle: x, y, width and height, in pixels."""
    x, y, width, height = box
    return (
        f'<rect x="{x:g}" y="{y:g}" width="{width:g}" height="{height:g}" rx="4" '
        f'fill="{fill}" stroke="{edge}" stroke-width="3"/>'
    )


def sheet(body: str, ground: str) -> "Image.Image":
    """Return a whole frame of words and shapes on one ground."""
    document = (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH_PX}" height="{HEIGHT_PX}">'
        f'<rect width="100%" height="100%" fill="{ground}"/>{body}</svg>'
    )
    return raster(document).convert("RGB")


def raster(document: str) -> "Image.Image":
    """Return an SVG document as a picture with transparency."""
    import resvg_py
    from PIL import Image

    drawn = resvg_py.svg_to_bytes(
        svg_string=document,
        # Letters our fonts lack come from the system; without such, every machine draws the same.
        skip_system_fonts=has_all(document.replace("\n", "")),
        font_files=list(_fonts()),
        font_family=_FAMILY,
    )
    return Image.open(io.BytesIO(drawn)).convert("RGBA")


@cache
def _fonts() -> tuple[str, ...]:
    folder = files("rekmaat").joinpath("render", "fonts")
    with as_file(folder) as here:
        return tuple(str(here / f"rekmaat-hyperlegible-{weight}.ttf") for weight in _WEIGHTS)


def _broken(words: str, size_px: float, within_px: float, weight: str) -> Iterator[str]:
    line = ""
    for word in words.split(" "):
        longer = f"{line} {word}" if line else word
        if line and width_px(longer, size_px, weight) > within_px:
            yield line
            line = word
        else:
            line = longer
    yield line
