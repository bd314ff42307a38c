"""Words of a film, also those of a protocol file of somebody else."""

from xml.etree import ElementTree as ET

import pytest

from rekmaat.render.film_canvas import text


@pytest.mark.parametrize("hidden", ["\x1b", "\x00", "\x9b", "\u202e", "\ufffe"])
def test_a_letter_that_cannot_be_drawn_is_left_out(hidden: str) -> None:
    drawn = ET.fromstring(text([f"ge{hidden}woon <b>"], (0, 0), 20))  # noqa: S314
    assert drawn.text == "gewoon <b>"


def test_spaces_that_do_not_break_stay() -> None:
    drawn = ET.fromstring(text(["Fini\u202f? Fini\u00a0!"], (0, 0), 20))  # noqa: S314
    assert drawn.text == "Fini\u00a0? Fini\u00a0!"
