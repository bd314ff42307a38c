"""The pictures of the step card, in lines a copier keeps."""

import re
from functools import cache

from rekmaat.guide.protocol import Poses
from rekmaat.render.drawings import Box, Drawing, Ink, load_drawings, style_of
from rekmaat.tell.step_card_parts import View

_GREY = re.compile(r"#([0-9a-fA-F]{6})\b")
_WHITE_FROM = 384
_PART = re.compile(r"<path[^>]*/>")


def step_drawing(view: View, poses: Poses) -> Drawing:
    """Return the picture of a step; the one that moves has a dashed shadow of where it came from.

    Raises:
        NoSuchPoseError: No exercise goes from the one pose to the other.
        DrawingsMissingError: The build left no drawings.
    """
    drawings = load_drawings()
    drawn = drawings.steps(poses.rest, poses.hold)[list(View).index(view)]
    return _moved(drawings.still(poses.rest), drawn) if view is View.MOVED else drawn


def mistake_drawing(pose: str | None) -> Drawing | None:
    """Return the picture of a mistake; one without a pose has none.

    Raises:
        NoSuchPoseError: The pose was not drawn.
        DrawingsMissingError: The build left no drawings.
    """
    return None if pose is None else load_drawings().mistake(pose)


def drawing_svg(drawing: Drawing) -> str:
    """Return a picture as an SVG document that needs nothing else.

    Raises:
        DrawingsMissingError: The build left no drawings.
    """
    box = drawing.box
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{box.width:g}" height="{box.height:g}" '
        f'viewBox="{view_box(box)}"><style>{drawing_style()}</style>{drawing.svg}</svg>'
    )


def view_box(box: Box) -> str:
    """Return a part of the plane as SVG names it."""
    return f"{box.x:g} {box.y:g} {box.width:g} {box.height:g}"


@cache
def drawing_style() -> str:
    """Return the rules of the pictures: ink on paper, and nothing in between.

    Raises:
        DrawingsMissingError: The build left no drawings.
    """
    return _GREY.sub(_black_or_white, style_of(Ink.PRINT)) + _PAPER


def _black_or_white(colour: re.Match[str]) -> str:
    """What a copier makes of a grey."""
    red, green, blue = (int(colour[1][at : at + 2], 16) for at in (0, 2, 4))
    return "#000" if red + green + blue < _WHITE_FROM else "#fff"


def _moved(before: Drawing, after: Drawing) -> Drawing:
    """What stays in its place casts no shadow."""
    stays = set(_PART.findall(after.svg))
    gone = "".join(part for part in _PART.findall(before.svg) if part not in stays)
    shadow = f'<g class="f-from">{gone}</g><g class="f-clear">{gone}</g>'
    return Drawing(shadow + after.svg, after.box)


_PAPER = """
.f-leg,.f-shoe,.f-sole,.f-hair{fill:#000}
.f-skin,.f-shirt,.f-far,.f-hand,.f-sleeve,.f-ear{fill:#fff;stroke:#000;stroke-width:8;
stroke-linejoin:round;paint-order:normal}
.f-ear{stroke-width:4}
.f-crease{stroke:#000;stroke-width:5}
.f-dot{opacity:1}
.f-spine{fill:#000;stroke:#fff}
.f-prop{stroke:#000;stroke-width:6;stroke-linejoin:round}
.f-arrow{fill:#fff;stroke:#000;stroke-width:9}
.f-breath{stroke-width:11}
.f-ghost{fill:#fff;stroke:#000;stroke-width:6;stroke-dasharray:16 12}
.f-from path{fill:#fff;stroke:#000;stroke-width:14;stroke-dasharray:18 14}
.f-clear path{fill:#fff;stroke:none}
.f-from .f-line,.f-from .f-plumb,.f-from .f-prop,.f-from .f-propleg{display:none}
.f-clear .f-line,.f-clear .f-plumb,.f-clear .f-prop,.f-clear .f-propleg{display:none}
"""
