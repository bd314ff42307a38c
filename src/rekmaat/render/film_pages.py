"""The pages of a film: words, lists, steps, and a mistake beside the right way."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from rekmaat.guide.moment import fullness_at
from rekmaat.render.film_canvas import (
    GROUND,
    HEIGHT_PX,
    INK,
    INK_2,
    LEADING,
    STAGE,
    STOP,
    TAPE,
    WIDTH_PX,
    broken,
    fitted,
    rectangle,
    sheet,
    text,
)
from rekmaat.render.film_figure import FIGURE_PX, FIGURE_ROOM, film_drawings, sprite, to_and_fro
from rekmaat.render.letters import BOLD
from rekmaat.tell.film_story import RATE_HZ, Motion, Page, Pair, Shot

if TYPE_CHECKING:
    from PIL import Image

_EDGE = 72
_PAIR_ROOM = (350, 530)
_WORD_PX = 170
_TITLE_SIZES = (60, 54, 48, 42)
_LINE_SIZES = (46, 42, 38, 34, 30, 27)
_LEAD_SIZES = (36, 32, 28)
_ITEM_SIZES = (32, 30, 28, 26, 24, 22)
_SMALL_PX = 22
_LEAD_SPACE = 20


@dataclass(frozen=True, slots=True)
class _Writer:
    """Where the next words go."""

    x: float
    y: float
    width: float

    def below(self, height: float) -> "_Writer":
        return _Writer(self.x, self.y + height, self.width)


def page_frame(page: Page, frame: int) -> "Image.Image":
    """Return one frame of a page; the same picture where nothing moves."""
    drawn = _page(page)
    if page.shot is None:
        return drawn
    return _with_figure(page, _index(page.shot, frame))


def pair_frame(pair: Pair, frame: int) -> "Image.Image":
    """Return one frame of a pair: nothing moves in it."""
    del frame
    return _pair(pair)


def _index(shot: Shot, frame: int) -> int:
    count = len(film_drawings(shot))
    match shot.motion:
        case Motion.MOVING | Motion.HANDS:
            return to_and_fro(frame, count)
        case Motion.HOLDING:
            return breath_index(frame / RATE_HZ, count)
        case _:
            return 0


def breath_index(seconds: float, count: int) -> int:
    """Return which of so many drawings of a breath is shown; a hold begins by breathing out."""
    return round(fullness_at(seconds) * (count - 1))


@lru_cache(maxsize=2)
def _with_figure(page: Page, index: int) -> "Image.Image":
    assert page.shot is not None
    drawn = _page(page).copy()
    figure = sprite(page.shot, index, STAGE, FIGURE_ROOM)
    at = ((FIGURE_PX - figure.width) // 2, HEIGHT_PX - 40 - figure.height)
    drawn.paste(figure, at, figure)
    return drawn


@lru_cache(maxsize=2)
def _page(page: Page) -> "Image.Image":
    return sheet("".join(_page_parts(page)), GROUND)


def _page_parts(page: Page) -> Iterator[str]:
    left = _EDGE
    if page.shot is not None:
        yield rectangle((-8, -8, FIGURE_PX + 8, HEIGHT_PX + 16), fill=STAGE)
        left = FIGURE_PX + 56
    at = _Writer(left, 96, WIDTH_PX - left - _EDGE)
    if page.number:
        yield _numbered(page.number, at)
        at = at.below(96)
    size, lines = fitted(page.title, _TITLE_SIZES, at.width, 2)
    fill = STOP if page.stops else INK_2 if page.number else INK
    yield text(lines, (at.x, at.y), size, weight=BOLD, fill=fill)
    at = at.below(len(lines) * size * LEADING + 8)
    foot = HEIGHT_PX - 44 - _small_height(page, at.width)
    written, at = _lines(page, at, foot)
    yield written
    yield from _items(page.items, at, foot)
    yield from _small(page, _Writer(at.x, foot + _SMALL_PX, at.width))


def _numbered(number: str, at: _Writer) -> str:
    """The number of a step, on a piece of the rule."""
    box = (at.x, at.y - 52, 72.0, 72.0)
    digits = text([number], (at.x + 22, at.y + 2), 50, weight=BOLD)
    return rectangle(box, fill=TAPE, edge=INK) + digits


def _lines(page: Page, at: _Writer, foot: float) -> tuple[str, _Writer]:
    """Paragraphs, as large as there is room, and where the next words go."""
    sizes = _LEAD_SIZES if page.items else _LINE_SIZES
    for size in sizes:
        broke = [broken(line, size, at.width) for line in page.lines]
        if at.y + sum(len(it) * size * LEADING + size * 0.5 for it in broke) <= foot:
            break
    written = []
    for it in broke:
        written.append(text(it, (at.x, at.y + size), size))
        at = at.below(len(it) * size * LEADING + size * 0.5)
    return "".join(written), at.below(_LEAD_SPACE) if page.lines and page.items else at


def _items(items: tuple[str, ...], at: _Writer, foot: float) -> Iterator[str]:
    """A list in two columns, as large as there is room."""
    if not items:
        return
    half = -(-len(items) // 2)
    width = at.width / 2 - 24
    for size in _ITEM_SIZES:
        columns = [
            [broken(it, size, width - size) for it in part] for part in (items[:half], items[half:])
        ]
        heights = [sum(len(it) * size * LEADING + size * 0.5 for it in part) for part in columns]
        if at.y + max(heights) <= foot:
            break
    for number, column in enumerate(columns):
        where = _Writer(at.x + number * (at.width / 2 + 24), at.y + size, width)
        for it in column:
            yield rectangle((where.x, where.y - size * 0.55, size * 0.4, size * 0.4), fill=TAPE)
            yield text(it, (where.x + size, where.y), size)
            where = where.below(len(it) * size * LEADING + size * 0.5)


def _small_height(page: Page, width: float) -> float:
    return sum(len(broken(it, _SMALL_PX, width)) * _SMALL_PX * LEADING + 8 for it in page.small)


def _small(page: Page, at: _Writer) -> Iterator[str]:
    for it in page.small:
        lines = broken(it, _SMALL_PX, at.width)
        yield text(lines, (at.x, at.y), _SMALL_PX, fill=INK_2)
        at = at.below(len(lines) * _SMALL_PX * LEADING + 8)


@lru_cache(maxsize=1)
def _pair(pair: Pair) -> "Image.Image":
    middle = WIDTH_PX // 2
    size, lines = fitted(pair.line, (44, 40, 36), WIDTH_PX - 2 * _EDGE, 2)
    body = "".join(
        (
            text([pair.title], (_EDGE, 64), 28, weight=BOLD, fill=STOP),
            text(lines, (_EDGE, 116), size, weight=BOLD),
            rectangle((middle - 2, 210, 4, HEIGHT_PX - 250), fill=STAGE),
            _signed(pair.right_word, (_EDGE, 240), wrong=False),
            _signed(pair.wrong_word, (middle + _EDGE // 2, 240), wrong=True),
        )
    )
    drawn = sheet(body, GROUND)
    rooms = ((pair.right, _EDGE + _WORD_PX), (pair.wrong, middle + _EDGE // 2 + _WORD_PX))
    for shot, left in rooms:
        figure = sprite(shot, 0, GROUND, _PAIR_ROOM)
        at = (left + (_PAIR_ROOM[0] - figure.width) // 2, HEIGHT_PX - 24 - figure.height)
        drawn.paste(figure, at, figure)
    return drawn


def _signed(words: str, at: tuple[float, float], *, wrong: bool) -> str:
    """A sign and words: what is right and what is not is never told by a colour alone."""
    x, y = at
    fill = STOP if wrong else INK
    way = "M-9 -9L9 9M9 -9L-9 9" if wrong else "M-10 0L-3 8L11 -9"
    return (
        f'<g transform="translate({x + 30:g} {y:g}) scale(1.25)"><circle r="24" fill="{fill}"/>'
        f'<path d="{way}" fill="none" stroke="#ffffff" stroke-width="6" '
        'stroke-linecap="round" stroke-linejoin="round"/></g>'
        + text(broken(words, 38, _WORD_PX, BOLD), (x, y + 78), 38, weight=BOLD, fill=fill)
    )
