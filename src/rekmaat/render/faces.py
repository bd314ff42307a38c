"""The fonts a page brings along."""

from base64 import b64encode
from functools import cache
from importlib.resources import files

_FACE = (
    "@font-face{{font-family:'Rekmaat Hyperlegible';font-weight:{weight};"
    "src:url(data:font/ttf;base64,{data}) format('truetype')}}"
)
FONTS = {400: "rekmaat-hyperlegible-regular.ttf", 700: "rekmaat-hyperlegible-bold.ttf"}


@cache
def font(weight: int) -> bytes:
    """Return a font of the page."""
    return files("rekmaat").joinpath("render", "fonts", FONTS[weight]).read_bytes()


@cache
def faces() -> str:
    """Return the rules of a style that hold both fonts."""
    return "\n".join(
        _FACE.format(weight=weight, data=b64encode(font(weight)).decode()) for weight in FONTS
    )
