"""Draws figures as SVG and PNG with vl-convert, which asks the network for nothing.

Every drawing carries its title and its description, and is one picture to a screen reader.
"""

import re
from dataclasses import dataclass, replace
from importlib.resources import as_file, files
from importlib.util import find_spec
from xml.etree import ElementTree as ET

from rekmaat.errors import RekmaatError
from rekmaat.tell.figures import Figure

INSTALL = "pip install 'rekmaat[report]'"

_SPACE_PX = 36
_SCALE = 2.0
_NAMESPACE = "http://www.w3.org/2000/svg"
_DECIMALS = re.compile(r"-?\d+\.\d+(?:e-?\d+)?")
# What Vega tells its own scripts, and says to a screen reader about every single mark.
_SPARE = ("class", "role", "aria-hidden", "aria-label", "aria-roledescription")


class DrawingMissingError(RekmaatError):
    """The extra that draws is not installed."""

    code = "extra_missing"

    def __init__(self) -> None:
        """Say how to install it."""
        super().__init__(f"The part of Rekmaat that draws is not installed. Install it: {INSTALL}")


@dataclass(frozen=True, slots=True)
class _Drawing:
    """What was drawn of one figure: a group, and how large it is."""

    group: ET.Element
    width_px: float
    height_px: float


def can_draw() -> bool:
    """Whether the extra is installed; nothing is loaded to find out."""
    return find_spec("vl_convert") is not None


def svg(*figures: Figure) -> str:
    """Return figures below each other as one SVG document.

    Raises:
        DrawingMissingError: The extra `report` is not installed.
    """
    drawings = [_drawing(figure) for figure in figures]
    width = max(drawing.width_px for drawing in drawings)
    height = sum(it.height_px + _SPACE_PX for it in drawings) - _SPACE_PX
    root = ET.Element("svg", {"xmlns": _NAMESPACE} | _frame(width, height))
    ET.SubElement(root, "rect", width="100%", height="100%", fill="#ffffff")
    top = 0.0
    for figure, drawing in zip(figures, drawings, strict=True):
        moved = ET.SubElement(root, "g", transform=f"translate(0,{top:g})")
        moved.append(_named(drawing.group, figure, figure.name))
        top += drawing.height_px + _SPACE_PX
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{ET.tostring(root, encoding="unicode")}\n'


def png(*figures: Figure) -> bytes:
    """Return figures below each other as one PNG, two pixels for each CSS pixel.

    Raises:
        DrawingMissingError: The extra `report` is not installed.
    """
    document = svg(*figures)
    import vl_convert  # is there, or the line above had said so

    with as_file(files("rekmaat").joinpath("render", "fonts")) as fonts:
        vl_convert.register_font_directory(str(fonts))
        return vl_convert.svg_to_png(document, scale=_SCALE)


def inline_svg(figure: Figure, name: str) -> str:
    """Return a figure for a page, without its title, which the page says itself.

    Args:
        figure: The figure.
        name: For the ids within; nothing else on the page may have it.

    Raises:
        DrawingMissingError: The extra `report` is not installed.
    """
    untitled = {part: it for part, it in figure.spec.items() if part != "title"}
    drawing = _drawing(replace(figure, name=name, spec=untitled))
    root = ET.Element("svg", _frame(drawing.width_px, drawing.height_px))
    root.append(drawing.group)
    return ET.tostring(_named(root, figure, name), encoding="unicode")


def _drawing(figure: Figure) -> _Drawing:
    try:
        import vl_convert
    except ModuleNotFoundError as error:
        raise DrawingMissingError from error
    drawn = vl_convert.vegalite_to_svg(figure.spec, allowed_base_urls=[])
    root = ET.fromstring(drawn)  # noqa: S314 - not from outside: vl-convert wrote it
    group = ET.Element("g")
    group.extend(root)
    _tidy(group, figure.name)
    return _Drawing(group, float(root.attrib["width"]), float(root.attrib["height"]))


def _tidy(group: ET.Element, name: str) -> None:
    """Give the ids a name of their own, say the font once, and round what nobody sees."""
    numbers: dict[str, str] = {}
    for element in group.iter():
        element.tag = element.tag.removeprefix(f"{{{_NAMESPACE}}}")
        for attribute in _SPARE:
            element.attrib.pop(attribute, None)
        if "d" in element.attrib:
            element.attrib["d"] = _DECIMALS.sub(_tenth, element.attrib["d"])
        if "id" in element.attrib:
            number = numbers.setdefault(element.attrib["id"], f"{name}-{len(numbers)}")
            element.attrib["id"] = number
        if font := element.attrib.pop("font-family", None):
            group.attrib["font-family"] = font
    for element in group.iter():
        clip = element.attrib.get("clip-path", "").removeprefix("url(#").removesuffix(")")
        if clip:
            element.attrib["clip-path"] = f"url(#{numbers[clip]})"


def _tenth(number: re.Match[str]) -> str:
    """Return a number of pixels to a tenth: finer is not seen, and doubles the weight."""
    return f"{float(number[0]):.1f}".removesuffix(".0")


def _named(picture: ET.Element, figure: Figure, name: str) -> ET.Element:
    """Make an element one picture with a title and a description."""
    title, description = (
        ET.Element("title", id=f"{name}-title"),
        ET.Element("desc", id=f"{name}-desc"),
    )
    title.text, description.text = figure.title, figure.description
    picture[:0] = [title, description]
    picture.attrib |= {"role": "img", "aria-labelledby": f"{name}-title {name}-desc"}
    return picture


def _frame(width_px: float, height_px: float) -> dict[str, str]:
    return {
        "width": f"{width_px:g}",
        "height": f"{height_px:g}",
        "viewBox": f"0 0 {width_px:g} {height_px:g}",
    }
