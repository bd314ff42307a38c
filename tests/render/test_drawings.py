"""The figure's frames as the build left them."""

import re
import shutil
import subprocess
import sys
from itertools import pairwise
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

import rekmaat
from rekmaat.catalogue.protocols import load_shipped
from rekmaat.render.drawings import (
    Drawing,
    Ink,
    NoSuchPoseError,
    load_drawings,
    style_of,
    whole_svg,
)

DRAWN = load_drawings()
EXERCISES = load_shipped().exercises.values()
WAYS = sorted(
    {(it.poses.rest, away) for it in EXERCISES for away in (it.poses.hold, it.poses.control)}
)
NUMBER = re.compile(r"-?(?:\d+(?:\.\d+)?|\.\d+)")


def numbers(drawing: Drawing) -> list[float]:
    return [float(it) for it in NUMBER.findall(drawing.svg.replace("f-", ""))]


@pytest.mark.parametrize("pose", DRAWN.poses)
@pytest.mark.parametrize("ink", Ink)
def test_every_pose_is_an_svg_that_needs_nothing_else(pose: str, ink: Ink) -> None:
    svg = whole_svg(DRAWN.mistake(pose), ink, height_px=400)
    root = ET.fromstring(svg)  # noqa: S314 - our own
    assert root.attrib["height"] == "400"
    assert "var(" not in svg
    assert "NaN" not in svg
    named = {name for path in root.iterfind(".//{*}path") for name in path.attrib["class"].split()}
    assert named
    assert all(f".{name}" in style_of(ink) for name in named)


@pytest.mark.parametrize("way", WAYS, ids="-".join)
def test_every_exercise_moves_in_three_seconds_there_and_back(way: tuple[str, str]) -> None:
    there, back = DRAWN.moving(*way), DRAWN.moving(*way[::-1])
    assert len(there) == 46
    assert there[0].svg == back[-1].svg
    assert (there[0], there[-1]) == (DRAWN.still(way[0]), DRAWN.still(way[1]))


@pytest.mark.parametrize("way", WAYS, ids="-".join)
def test_nothing_jumps_between_two_frames(way: tuple[str, str]) -> None:
    for earlier, later in pairwise(DRAWN.moving(*way)):
        a, b = numbers(earlier), numbers(later)
        assert len(a) == len(b)
        assert max(abs(p - q) for p, q in zip(a, b, strict=True)) < 30


@pytest.mark.parametrize("name", sorted({it.poses.hold for it in EXERCISES}))
def test_a_hold_breathes_in_from_its_still(name: str) -> None:
    breathing = DRAWN.holding(name)
    assert len(breathing) == 16
    assert breathing[0] == DRAWN.still(name)
    assert len({it.svg for it in breathing}) == 16


@pytest.mark.parametrize("name", sorted({it.poses.rest for it in EXERCISES}))
def test_the_hands_arrive_where_the_rest_has_them(name: str) -> None:
    assert DRAWN.hands(name)[-1] == DRAWN.still(name)
    assert DRAWN.hands(name)[0] != DRAWN.still(name)


def test_print_is_black_and_white() -> None:
    for colour in re.findall(r"#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})", style_of(Ink.PRINT)):
        assert len(set(colour)) == 1, colour
    assert "#ffc72e" in style_of(Ink.COLOUR)


def test_what_was_never_drawn_is_refused_by_name() -> None:
    with pytest.raises(NoSuchPoseError, match="handstand"):
        DRAWN.still("handstand")
    with pytest.raises(NoSuchPoseError, match="neutral wall"):
        DRAWN.moving("neutral", "wall")


def test_an_installation_without_drawings_says_what_to_do(tmp_path: Path) -> None:
    kept = shutil.ignore_patterns("static", "drawn", "__pycache__")
    shutil.copytree(Path(rekmaat.__file__).parent, tmp_path / "rekmaat", ignore=kept)
    asked = "from rekmaat.render import drawings; drawings.load_drawings()"
    found = subprocess.run(
        [sys.executable, "-c", asked], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert found.returncode != 0
    assert "DrawingsMissingError: The drawings of the figure are missing" in found.stderr
