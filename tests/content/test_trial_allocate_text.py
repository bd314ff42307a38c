"""What the commands about allocation say: the same in three languages, and nothing too much."""

import re

import pytest

from content.test_experiment_files import messages, read, shape
from content.texts import LANGUAGES, ROOT

BOOK = "trial_allocate"
SOURCE = ROOT / "src" / "rekmaat"
USE = [
    *sorted((SOURCE / "exchange").glob("allocation*.py")),
    SOURCE / "judge" / "allocation_scheme.py",
    *sorted(
        path
        for room in ("service", "cli")
        for name in ("allocate", "open", "check")
        for path in (SOURCE / room).glob(f"trial_{name}*.py")
    ),
]
MADE = re.compile(r'(?:refused|_fault|Finding)\(\s*"([a-z-]+)"')
PUT_TOGETHER = (
    "scheme-block-parallel",
    "scheme-block-crossover",
    "allocated-parallel",
    "allocated-crossover",
)


def test_the_three_languages_say_the_same_with_the_same_places() -> None:
    first, *others = (
        {message.id.name: shape(message) for message in messages(language, BOOK)}
        for language in LANGUAGES
    )
    assert all(other == first for other in others)


def test_every_fault_has_words_and_says_what_to_do() -> None:
    written = {message.id.name: bool(message.attributes) for message in messages("en", BOOK)}
    made = set(MADE.findall(read(USE)))
    assert len(made) > 40
    assert made - set(written) == set()
    assert all(written[code] for code in made)


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_written_that_is_never_said(language: str) -> None:
    source = read(USE)
    said = {message.id.name for message in messages(language, BOOK)}
    never = {name for name in said if f'"{name}"' not in source}
    assert never == set(PUT_TOGETHER)
