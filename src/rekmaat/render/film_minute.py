"""The guided minute of a film: the figure in time, the cue, the count, the breath, what is left."""

from dataclasses import dataclass
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from rekmaat.guide.moment import Breath, Moment, moment_at, said_at, stands_already
from rekmaat.guide.protocol import Phase
from rekmaat.guide.wording import Language
from rekmaat.render.film_canvas import (
    GROUND,
    HEIGHT_PX,
    INK,
    STAGE,
    TAPE,
    fitted,
    raster,
    rectangle,
    sheet,
    text,
)
from rekmaat.render.film_figure import FIGURE_PX, FIGURE_ROOM, film_drawings, sprite
from rekmaat.render.film_pages import breath_index
from rekmaat.render.letters import BOLD
from rekmaat.tell.film_story import RATE_HZ, Minute, Motion, Shot

if TYPE_CHECKING:
    from PIL import Image

_GROUNDS = {Phase.MOVE: STAGE, Phase.HOLD: TAPE, Phase.BACK: STAGE}
_LEFT, _WIDTH = 520, 700
_CUE_SIZES = (66, 60, 54, 48)
_COUNT_PX = 290
_BREATH_AT = (_LEFT, 478)
_BREATH_PX = 68
_BAR = (_LEFT, 602, _WIDTH, 44)
_BAR_EDGE_PX = 3
_BAR_PARTS = 20
_BOX_PX = (40, 20)
_CIRCLES = 24
_SAID_LASTS_S = 3.0


@dataclass(frozen=True, slots=True)
class _Words:
    """What of a frame is words: it stays the same for many frames."""

    ground: str
    cue: str
    count: str
    breath: str
    repetition: str
    done: int
    total: int
    said: str


@dataclass(frozen=True, slots=True)
class _Look:
    """Everything that makes a frame of the minute."""

    words: _Words
    shot: Shot
    index: int
    circle: int | None
    bar_px: int


def minute_frame(minute: Minute, language: Language, frame: int) -> "Image.Image":
    """Return one frame of the minute; the same picture where nothing moved."""
    return _drawn(_look(minute, language, frame / RATE_HZ))


def _look(minute: Minute, language: Language, at_s: float) -> _Look:
    moment = moment_at(minute.sheet, at_s)
    ended = at_s >= minute.sheet.total_s
    shot = _shot(moment)
    return _Look(
        words=_words(minute, moment, _said(minute, at_s, language), language, ended=ended),
        shot=shot,
        index=_index(shot, moment),
        circle=round(moment.fullness * _CIRCLES) if moment.breath else None,
        bar_px=0 if ended else round(moment.left * (_BAR[2] - 2 * _BAR_EDGE_PX)),
    )


def _words(minute: Minute, moment: Moment, said: str, language: Language, *, ended: bool) -> _Words:
    cue = said if ended else moment.cue.text.spoken_in(language)
    breath = _breath_words(minute, moment)
    number = moment.cue.repetition
    return _Words(
        ground=GROUND if ended else _GROUNDS.get(moment.cue.phase, GROUND),
        cue=cue,
        count="" if ended else f"{moment.count}",
        breath=breath,
        repetition=minute.begins if number is None else minute.repetitions[number - 1],
        done=number or 0,
        total=minute.sheet.form.repetitions,
        said="" if stands_already(said, cue, breath) else said,
    )


def _breath_words(minute: Minute, moment: Moment) -> str:
    match moment.breath:
        case Breath.IN:
            return minute.breathe_in
        case Breath.OUT:
            return minute.breathe_out
        case None:
            return minute.breathe_free if moment.cue.phase is Phase.REST else ""


def _said(minute: Minute, at_s: float, language: Language) -> str:
    said = said_at(minute.said, at_s, lasts_s=_SAID_LASTS_S)
    return said.text.spoken_in(language) if said else ""


def _shot(moment: Moment) -> Shot:
    cue = moment.cue
    match cue.phase:
        case Phase.READY:
            return Shot(Motion.HANGING, cue.pose_from)
        case Phase.HANDS:
            return Shot(Motion.HANDS, cue.pose_from)
        case Phase.MOVE | Phase.BACK:
            return Shot(Motion.MOVING, cue.pose_from, cue.pose_to)
        case Phase.HOLD:
            return Shot(Motion.HOLDING, cue.pose_from)
        case _:
            return Shot(Motion.STILL, cue.pose_from)


def _index(shot: Shot, moment: Moment) -> int:
    count = len(film_drawings(shot))
    if shot.motion is Motion.HOLDING:
        return breath_index(moment.in_cue_s, count)
    return min(round(moment.in_cue_s * RATE_HZ), count - 1)


@lru_cache(maxsize=2)
def _drawn(look: _Look) -> "Image.Image":
    drawn = _sheet(look.words).copy()
    figure = sprite(look.shot, look.index, look.words.ground, FIGURE_ROOM)
    at = ((FIGURE_PX - figure.width) // 2, HEIGHT_PX - 40 - figure.height)
    drawn.paste(figure, at, figure)
    if look.circle is not None:
        circle = _circle(look.circle)
        drawn.paste(circle, _BREATH_AT, circle)
    _draw_bar(drawn, look)
    return drawn


def _draw_bar(drawn: "Image.Image", look: _Look) -> None:
    """What is left of the cue, as a rule that runs out, in twenty parts."""
    x, y, width, height = _BAR
    top, inner = y + _BAR_EDGE_PX, height - 2 * _BAR_EDGE_PX
    left = x + _BAR_EDGE_PX
    drawn.paste(INK, (left, top, left + look.bar_px, top + inner))
    for part in range(1, _BAR_PARTS):
        at = left + round(part * (width - 2 * _BAR_EDGE_PX) / _BAR_PARTS)
        drawn.paste(look.words.ground, (at - 2, top, at, top + inner))


@cache
def _circle(step: int) -> "Image.Image":
    """The breath: a disc in a rim of dots, larger the further one has breathed in."""
    radius = 8 + 17 * step / _CIRCLES
    return raster(
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{_BREATH_PX}" height="{_BREATH_PX}" '
        f'viewBox="0 0 60 60"><circle cx="30" cy="30" r="27" fill="none" stroke="{INK}" '
        'stroke-width="2.5" stroke-dasharray="2 5" stroke-linecap="round"/>'
        f'<circle cx="30" cy="30" r="{radius:.2f}" fill="{INK}"/></svg>'
    )


@lru_cache(maxsize=4)
def _sheet(words: _Words) -> "Image.Image":
    size, lines = fitted(words.cue, _CUE_SIZES, _WIDTH, 2)
    breath_x = _LEFT + _BREATH_PX + 22 if words.ground == TAPE else _LEFT
    parts = [
        text(lines, (_LEFT, 40 + size), size, weight=BOLD),
        text([words.count], (_LEFT - 12, 440), _COUNT_PX, weight=BOLD),
        text([words.breath], (breath_x, _BREATH_AT[1] + 48), 42, weight=BOLD),
        text([words.repetition], (_LEFT, 588), 28, weight=BOLD),
        _boxes(words),
        rectangle((_BAR[0] + 1.5, _BAR[1] + 1.5, _BAR[2] - 3, _BAR[3] - 3), fill="none", edge=INK),
        text([words.said], (_LEFT, 690), 30),
    ]
    return sheet("".join(parts), words.ground)


def _boxes(words: _Words) -> str:
    """A box for every repetition, filled up to the one that is done now."""
    if not words.done:
        return ""
    width, height = _BOX_PX
    left = _LEFT + _WIDTH - words.total * (width + 10) + 10
    return "".join(
        rectangle(
            (left + number * (width + 10), 568, width, height),
            fill=INK if number < words.done else "none",
            edge=INK,
        )
        for number in range(words.total)
    )
