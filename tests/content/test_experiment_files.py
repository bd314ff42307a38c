"""What the commands about an experiment say of files: every fault in words, with what to do."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from content.texts import CONTENT, LANGUAGES, ROOT

BOOK = "experiment_files"
SOURCE = ROOT / "src" / "rekmaat"
MAKE = [
    SOURCE / "exchange" / "small_file.py",
    SOURCE / "exchange" / "plan_file.py",
    SOURCE / "service" / "data_table.py",
    *sorted((SOURCE / "service").glob("experiment_[dfpt]*.py")),
]
USE = [
    *MAKE,
    *sorted((SOURCE / "cli").glob("experiment*.py")),
    *sorted((SOURCE / "service").glob("*remind*.py")),
]
MADE = re.compile(r'(?:refused|_refuse|complain|remark)\(\s*"([a-z0-9-]+)"')


class Places(Visitor):
    def __init__(self) -> None:
        self.found: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802 - Fluent's
        self.found.add(node.id.name)


def messages(language: str, book: str = BOOK) -> Iterator[ast.Message]:
    source = (CONTENT / "text" / language / f"{book}.ftl").read_text(encoding="utf-8")
    for entry in FluentParser().parse(source).body:
        assert not isinstance(entry, ast.Junk), entry.content
        if isinstance(entry, ast.Message):
            yield entry


def shape(message: ast.Message) -> tuple[frozenset[str], bool]:
    places = Places()
    places.visit(message)
    return frozenset(places.found), bool(message.attributes)


def read(files: list[Path]) -> str:
    return "\n".join(file.read_text(encoding="utf-8") for file in files)


def test_the_three_languages_say_the_same_with_the_same_places() -> None:
    first, *others = (
        {message.id.name: shape(message) for message in messages(language)}
        for language in LANGUAGES
    )
    assert all(other == first for other in others)


def test_every_fault_of_a_file_has_words_and_says_what_to_do() -> None:
    written = {message.id.name: bool(message.attributes) for message in messages("en")}
    elsewhere = {message.id.name for message in messages("en", "findings")}
    made = set(MADE.findall(read(MAKE)))
    assert len(made) > 30
    assert made - elsewhere - set(written) == set()
    assert all(written[code] for code in made & set(written))


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_written_that_is_never_said(language: str) -> None:
    source = read(USE)
    said = {
        message.id.name
        for message in messages(language)
        if not re.search(rf"[\"']{message.id.name}[\"']", source)
    }
    assert said == set()
