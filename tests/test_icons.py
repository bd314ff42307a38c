"""The icons of the installed app are drawn from the mark, by the script beside them."""

import math
import re
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType

import pytest

ICONS = Path(__file__).parents[1] / "frontend" / "icons" / "draw.py"
PUBLIC = ICONS.parents[1] / "public"


@pytest.fixture(scope="module")
def draw() -> ModuleType:
    pytest.importorskip("vl_convert", reason="the icons are drawn with the `report` extra")
    spec = spec_from_file_location("draw_icons", ICONS)
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_icons_in_the_pages_are_those_the_script_draws_from_the_mark(
    draw: ModuleType,
) -> None:
    drawn = draw.drawn((PUBLIC / "icon.svg").read_text(encoding="utf-8"))
    assert len(drawn) == 6
    for name, content in drawn.items():
        assert (PUBLIC / name).read_bytes() == content, f"run: python {ICONS.name} ({name})"


def test_the_mark_of_a_maskable_icon_lies_within_the_circle_a_launcher_leaves(
    draw: ModuleType,
) -> None:
    rect = re.search(
        r'<rect x="([\d.]+)" y="([\d.]+)"[^>]*stroke-width="(\d+)"',
        (PUBLIC / "icon.svg").read_text(encoding="utf-8"),
    )
    assert rect is not None
    x, y, stroke = map(float, rect.groups())
    middle = draw.SIDE / 2
    corner = math.hypot(middle - x + stroke / 2, middle - y + stroke / 2)
    assert corner * draw.SAFE <= 0.4 * draw.SIDE
