"""The figure of a film: every drawing is rasterised once for each ground it stands on."""

from functools import cache, lru_cache
from typing import TYPE_CHECKING

from rekmaat.render.drawings import Drawing, Ink, load_drawings, style_of
from rekmaat.render.film_canvas import INK, TAPE, raster
from rekmaat.tell.film_story import RATE_HZ, Motion, Shot

if TYPE_CHECKING:
    from PIL import Image

FIGURE_PX = 470
"""How wide the part of a frame is that the figure stands in."""
FIGURE_ROOM = (FIGURE_PX - 40, 640)

_PAUSE_FRAMES = RATE_HZ
"""A movement that repeats stands still for a second at either end."""


@cache
def film_drawings(shot: Shot) -> tuple[Drawing, ...]:
    """Return the drawings a shot goes through."""
    drawings = load_drawings()
    if shot.motion in {Motion.HANDS, Motion.HANGING} and shot.pose not in drawings.made["hands"]:
        return (drawings.still(shot.pose),)
    match shot.motion:
        case Motion.HOLDING:
            drawn = drawings.holding(shot.pose)
        case Motion.MOVING:
            drawn = drawings.moving(shot.pose, shot.pose_to)
        case Motion.HANDS:
            drawn = drawings.hands(shot.pose)
        case Motion.HANGING:
            drawn = drawings.hands(shot.pose)[:1]
        case Motion.MISTAKE:
            drawn = (drawings.mistake(shot.pose),)
        case Motion.STILL:
            drawn = (drawings.still(shot.pose),)
    return drawn


def to_and_fro(frame: int, count: int) -> int:
    """Return which of so many drawings a movement that repeats shows in a frame."""
    there = count - 1 + _PAUSE_FRAMES
    turn = frame % (2 * there)
    if turn >= there:
        return max(0, count - 1 - (turn - there))
    return min(turn, count - 1)


@lru_cache(maxsize=160)  # a figure is a megabyte
def sprite(shot: Shot, index: int, ground: str, room: tuple[int, int]) -> "Image.Image":
    """Return one drawing of a shot as large as the room, width and height in pixels, allows."""
    drawing = film_drawings(shot)[index]
    box = drawing.box
    scale = min(room[0] / box.width, room[1] / box.height)
    return raster(
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{round(box.width * scale)}" '
        f'height="{round(box.height * scale)}" '
        f'viewBox="{box.x:g} {box.y:g} {box.width:g} {box.height:g}">'
        f"<style>{style_of(Ink.COLOUR)}{_on(ground)}</style>{drawing.svg}</svg>"
    )


def _on(ground: str) -> str:
    """What keeps the figure apart from its ground; on yellow, the pelvis needs an edge."""
    gaps = f".f-hand,.f-sleeve{{stroke:{ground}}}.f-dot{{fill:{ground}}}"
    edged = f".f-pelvis{{stroke:{INK};stroke-width:14}}" if ground == TAPE else ""
    return gaps + edged
