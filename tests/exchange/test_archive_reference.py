"""The reference page of the archive names what is really in it."""

import re
from pathlib import Path

from rekmaat.exchange.archive import MOST_BYTES, MOST_UNPACKED_BYTES
from rekmaat.exchange.archive_contents import VERSION, Contents
from rekmaat.exchange.archive_experiment_files import COLUMNS
from rekmaat.exchange.archive_sheets import sheets
from rekmaat.store.everything import Everything

PAGE = Path(__file__).parents[2] / "docs" / "reference" / "archive.md"
TEXT = PAGE.read_text(encoding="utf-8")
ROW = re.compile(r"^\| `(\w+)\.csv` \| (.*) \|$", re.MULTILINE)


def test_the_page_names_every_table_with_its_columns_in_their_order() -> None:
    written = {name: tuple(re.findall(r"`(\w+)`", columns)) for name, columns in ROW.findall(TEXT)}
    empty = Everything(None, (), (), ())
    assert written == {sheet.name: sheet.columns for sheet in sheets(empty)}


def test_the_page_names_every_field_of_the_format_it_is_about() -> None:
    described = TEXT.partition(f"## `data.json`, format {VERSION}")[2].partition("\n## ")[0]
    assert re.findall(r"^\| `(\w+)` \|", described, re.MULTILINE) == list(Contents.model_fields)


def test_the_page_names_the_columns_of_the_table_to_check_with() -> None:
    told = re.search(r"^- `sessions\.csv`, with the columns ((?:`\w+` ?)+):", TEXT, re.MULTILINE)
    assert told is not None
    assert tuple(re.findall(r"`(\w+)`", told[1])) == COLUMNS


def test_the_page_states_the_limits() -> None:
    assert f"{MOST_BYTES // 2**20} MB ({MOST_UNPACKED_BYTES // 2**20} MB unpacked)" in TEXT
