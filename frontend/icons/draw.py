"""Draws the icons of the app from its mark: `python frontend/icons/draw.py`, with `report`.

A launcher cuts a maskable icon to a shape of its own: a circle 80 % as wide stays whole. So there
the mark stands smaller, on a ground that fills the square.
"""

import re
from pathlib import Path

import vl_convert

PUBLIC = Path(__file__).parents[1] / "public"
MARK = PUBLIC / "icon.svg"
GROUND = "#eef4f2"
SIDE = 32
SAFE = 0.66
"""The mark is 32 by 20 of 32: scaled to this, its corners lie within the circle that stays."""


def inner(svg: str) -> str:
    """Return what stands within the root element."""
    found = re.search(r"<svg[^>]*>(.*)</svg>", svg, re.DOTALL)
    if found is None:
        raise SystemExit(f"{MARK} is no SVG")
    return found[1]


def on_ground(svg: str, scale: float) -> str:
    """Return the mark, scaled about the middle, on a ground that fills the square."""
    shift = SIDE * (1 - scale) / 2
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {SIDE} {SIDE}">'
        f'<rect width="{SIDE}" height="{SIDE}" fill="{GROUND}"/>'
        f'<g transform="translate({shift:g} {shift:g}) scale({scale:g})">{inner(svg)}</g></svg>\n'
    )


def drawn(mark: str) -> dict[str, bytes]:
    """Return every icon by its file name."""
    maskable = on_ground(mark, SAFE)
    apple = on_ground(mark, 0.8)  # it rounds the corners itself and shows no ground through
    return {
        "icon-192.png": pixels(mark, 192),
        "icon-512.png": pixels(mark, 512),
        "icon-180.png": pixels(apple, 180),
        "icon-maskable.svg": maskable.encode(),
        "icon-maskable-192.png": pixels(maskable, 192),
        "icon-maskable-512.png": pixels(maskable, 512),
    }


def pixels(svg: str, side: int) -> bytes:
    """Return a drawing as a square PNG."""
    return vl_convert.svg_to_png(svg, scale=side / SIDE)


if __name__ == "__main__":
    for name, content in drawn(MARK.read_text(encoding="utf-8")).items():
        (PUBLIC / name).write_bytes(content)
