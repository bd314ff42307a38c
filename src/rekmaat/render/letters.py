"""How wide each letter of the page's own fonts is, and which letters they have."""

import json
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

REGULAR, BOLD = "regular", "bold"
UNKNOWN_EM = 1.0
"""What a letter takes that the fonts do not have."""


@cache
def widths(weight: str) -> Mapping[str, float]:
    """Return the width of each letter, in parts of the size of the type."""
    told = files("rekmaat").joinpath("render", "fonts", "widths.json").read_text(encoding="utf-8")
    found: Mapping[str, float] = json.loads(told)[weight]
    return found


def width_em(words: str, weight: str) -> float:
    """Return how wide a text is on one line, in parts of the size of the type."""
    known = widths(weight)
    return sum(known.get(letter, UNKNOWN_EM) for letter in words)


def has_all(words: str) -> bool:
    """Whether the fonts of the page can show every letter of a text."""
    return set(words) <= set(widths(REGULAR))
