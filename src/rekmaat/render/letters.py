"""How wide each letter of the page's own fonts is, and which letters they have."""

import json
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

REGULAR, BOLD = "regular", "bold"


@cache
def widths(weight: str) -> Mapping[str, float]:
    """Return the width of each letter, in parts of the size of the type."""
    told = files("rekmaat").joinpath("render", "fonts", "widths.json").read_text(encoding="utf-8")
    found: Mapping[str, float] = json.loads(told)[weight]
    return found


def has_all(words: str) -> bool:
    """Whether the fonts of the page can show every letter of a text."""
    return set(words) <= set(widths(REGULAR))
