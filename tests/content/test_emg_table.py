"""What is said about the table of many comparisons: every fault in words, with what to do."""

import re

import pytest

from content.test_experiment_files import messages, read, shape
from content.texts import LANGUAGES, ROOT

BOOK = "emg_table"
SOURCE = ROOT / "src" / "rekmaat"
MAKE = [
    SOURCE / "exchange" / "small_file.py",
    SOURCE / "exchange" / "emg_bids_sessions.py",
    SOURCE / "service" / "data_table.py",
    SOURCE / "service" / "emg_comparisons.py",
    SOURCE / "service" / "emg_dataset.py",
    SOURCE / "service" / "emg_listing.py",
    SOURCE / "service" / "emg_row.py",
    SOURCE / "service" / "emg_table_checks.py",
]
USE = [*MAKE, *sorted((SOURCE / "cli").glob("emg_table*.py"))]
MADE = re.compile(r'(?:refused|_refuse|complain|refusal|finding|Finding)\(\s*"([a-z0-9-]+)"')
# Made of single cells, which the table of comparisons never asks to be numbers.
NEVER_MADE = {"cell-no-number", "cell-too-far", "cell-no-whole"}
SAID_BY_OTHERS = {"rows-named"}


def test_the_three_languages_say_the_same_with_the_same_places() -> None:
    first, *others = (
        {message.id.name: shape(message) for message in messages(language, BOOK)}
        for language in LANGUAGES
    )
    assert all(other == first for other in others)


def test_every_fault_has_words_and_says_what_to_do() -> None:
    written = {message.id.name: bool(message.attributes) for message in messages("en", BOOK)}
    elsewhere = {message.id.name for message in messages("en", "findings")}
    made = set(MADE.findall(read(MAKE))) - NEVER_MADE
    assert len(made) > 25
    assert made - elsewhere - set(written) == set()
    assert all(written[code] for code in made & set(written))


def test_no_message_is_written_twice() -> None:
    """They are read together with those of the findings, and the first would be told."""
    own = {message.id.name for message in messages("en", BOOK)}
    for book in ("findings", "emg"):
        assert own & {message.id.name for message in messages("en", book)} == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_written_that_is_never_said(language: str) -> None:
    source = read(USE)
    never = {
        message.id.name
        for message in messages(language, BOOK)
        if not re.search(rf"[\"']{message.id.name}[\"']", source)
    }
    assert never == SAID_BY_OTHERS
