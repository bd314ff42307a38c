"""The figure as the pages draw it, for film and print: the build writes its frames once.

Coordinates are the figure's own: the body is 1000 high, y points down, the floor is at 0.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from importlib.resources import files
from typing import Any

from rekmaat.errors import RekmaatError, WrongUseError

RATE_HZ = 15
"""Frames a second of `moving` and `hands`."""

_FILE = "figures.json"


class Ink(StrEnum):
    """What a drawing is made with."""

    COLOUR = "colour"
    PRINT = "print"


class DrawingsMissingError(RekmaatError):
    """The build left no drawings."""

    code = "drawings_missing"

    def __init__(self) -> None:
        """Say how they are made."""
        super().__init__(
            "The drawings of the figure are missing or broken in this installation. "
            "Install Rekmaat again, or run “npm run build” in its folder “frontend”."
        )


class NoSuchPoseError(WrongUseError):
    """A pose, or a way between two poses, that nobody drew."""

    code = "pose_unknown"

    def __init__(self, name: str, known: Iterable[str]) -> None:
        """Name it, and those there are."""
        allowed = tuple(known)
        super().__init__(
            f"There is no drawing “{name}”. There are: {', '.join(allowed)}.",
            field="pose",
            allowed=allowed,
        )


@dataclass(frozen=True, slots=True)
class Box:
    """The part of the plane to show."""

    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Drawing:
    """One picture: the inside of an SVG, whose class names `style_of` inks."""

    svg: str
    box: Box


@dataclass(frozen=True, slots=True)
class Drawings:
    """Every picture the build made; all of one exercise share their box."""

    made: Mapping[str, Any]

    @property
    def poses(self) -> tuple[str, ...]:
        """The names of the poses."""
        return tuple(self.made["stills"])

    def still(self, pose: str) -> Drawing:
        """Return a pose, breathed out, without any sign.

        Raises:
            NoSuchPoseError: It was not drawn.
        """
        return self._frames("stills", pose)[0]

    def mistake(self, pose: str) -> Drawing:
        """Return a pose with its ring or sign that says where it goes wrong.

        Raises:
            NoSuchPoseError: It was not drawn.
        """
        return self._frames("mistakes", pose)[0]

    def holding(self, pose: str) -> tuple[Drawing, ...]:
        """Return 16 frames of a pose from breathed out to breathed in.

        Raises:
            NoSuchPoseError: No exercise rests or holds there.
        """
        return self._frames("holdings", pose)

    def steps(self, rest: str, hold: str) -> tuple[Drawing, ...]:
        """Return the four pictures of an exercise: stand or sit, hands, move, hold and breathe.

        Raises:
            NoSuchPoseError: No exercise goes this way.
        """
        return self._frames("steps", f"{rest} {hold}")

    def hands(self, pose: str) -> tuple[Drawing, ...]:
        """Return the hands going from hanging to where the pose has them, at `RATE_HZ`.

        Raises:
            NoSuchPoseError: No exercise starts there.
        """
        return self._frames("hands", pose)

    def moving(self, pose_from: str, pose_to: str) -> tuple[Drawing, ...]:
        """Return 46 frames of 3 s at `RATE_HZ`, eased; the way back is the same reversed.

        Raises:
            NoSuchPoseError: No exercise goes this way.
        """
        if f"{pose_from} {pose_to}" in self.made["moves"]:
            return self._frames("moves", f"{pose_from} {pose_to}")
        if f"{pose_to} {pose_from}" in self.made["moves"]:
            return self._frames("moves", f"{pose_to} {pose_from}")[::-1]
        raise NoSuchPoseError(f"{pose_from} {pose_to}", self.made["moves"])

    def _frames(self, kind: str, name: str) -> tuple[Drawing, ...]:
        if name not in self.made[kind]:
            raise NoSuchPoseError(name, self.made[kind])
        drawn = self.made[kind][name]
        box = Box(*drawn["box"])
        return tuple(Drawing(self._svg(frame), box) for frame in drawn["frames"])

    def _svg(self, frame: list[int]) -> str:
        """Lay the parts over each other; a frame names the place of each kind and path."""
        kinds, paths = self.made["kinds"], self.made["paths"]
        parts = zip(frame[::2], frame[1::2], strict=True)
        return "".join(f'<path class="{kinds[kind]}" d="{paths[path]}"/>' for kind, path in parts)


@cache
def load_drawings() -> Drawings:
    """Return the drawings of this release.

    Raises:
        DrawingsMissingError: The build left none, or not whole.
    """
    try:
        text = files("rekmaat.render").joinpath("drawn", _FILE).read_text(encoding="utf-8")
        return Drawings(json.loads(text))
    except (OSError, ValueError) as error:
        raise DrawingsMissingError from error


@cache
def style_of(ink: Ink) -> str:
    """Return the CSS of the drawings' classes, without variables, for renderers that know none.

    Raises:
        DrawingsMissingError: The build left no drawings.
    """
    made = load_drawings().made
    style: str = made["rules"]
    for name, value in made["inks"][ink].items():
        style = style.replace(f"var({name})", value)
    return style


def whole_svg(drawing: Drawing, ink: Ink, *, height_px: float) -> str:
    """Return a drawing as an SVG document that needs nothing else.

    Raises:
        DrawingsMissingError: The build left no drawings.
    """
    box = drawing.box
    width_px = height_px * box.width / box.height
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width_px:g}" height="{height_px:g}" '
        f'viewBox="{box.x:g} {box.y:g} {box.width:g} {box.height:g}">'
        f"<style>{style_of(ink)}</style>{drawing.svg}</svg>"
    )
