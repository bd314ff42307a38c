"""What is said of a trial: the same in three languages, and every fault with its remedy."""

import re
from collections.abc import Iterator

import pytest
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from content.texts import CONTENT, LANGUAGES, ROOT

BOOKS = ("trial", "trial_table", "trial_parallel", "trial_crossover")
SOURCE = ROOT / "src" / "rekmaat"
USE = [
    *sorted((SOURCE / "judge" / "trial").glob("*.py")),
    *sorted((SOURCE / "cli").glob("trial*.py")),
    *sorted((SOURCE / "service").glob("trial*.py")),
    *sorted((SOURCE / "tell").glob("trial_*.py")),
    SOURCE / "service" / "data_table.py",
    SOURCE / "exchange" / "small_file.py",
]
MAKE = [
    *(
        SOURCE / "judge" / "trial" / f"{name}.py"
        for name in ("linear", "parallel", "parallel_people", "ways", "subgroups", "expectation")
    ),
    *sorted((SOURCE / "judge" / "trial").glob("crossover*.py")),
    *(
        SOURCE / "service" / f"trial_{name}.py"
        for name in ("crossover", "parallel", "column", "row")
    ),
    SOURCE / "service" / "data_table.py",
    SOURCE / "exchange" / "small_file.py",
]
MADE = re.compile(
    r"(?:refusal|warning|note|missing|refused|_refuse|_differs|complain|code =|Finding)"
    r'\(?\s*"([a-z0-9-]+)"'
)
IN_PARTS = re.compile(r'f"((?:parallel|trial|crossover)-[a-z-]+-){')


class Places(Visitor):
    def __init__(self) -> None:
        self.found: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802 - Fluent's
        self.found.add(node.id.name)


def messages(language: str, book: str) -> Iterator[ast.Message]:
    source = (CONTENT / "text" / language / f"{book}.ftl").read_text(encoding="utf-8")
    for entry in FluentParser().parse(source).body:
        assert not isinstance(entry, ast.Junk), entry.content
        if isinstance(entry, ast.Message):
            yield entry


def shape(message: ast.Message) -> tuple[frozenset[str], bool]:
    places = Places()
    places.visit(message)
    return frozenset(places.found), bool(message.attributes)


@pytest.mark.parametrize("book", BOOKS)
def test_the_three_languages_say_the_same_with_the_same_places(book: str) -> None:
    first, *others = (
        {message.id.name: shape(message) for message in messages(language, book)}
        for language in LANGUAGES
    )
    assert len(first) > 20
    assert all(other == first for other in others)


def test_every_fault_says_what_to_do() -> None:
    """Only of some there is nothing to do but to know it."""
    without = {
        message.id.name
        for book in BOOKS
        for message in messages("en", book)
        if "where" in shape(message)[0] and not message.attributes
    }
    assert without == {
        "parallel-way-impossible",
        "crossover-boundary",
        "crossover-carry-over-untold",
    }


def test_every_fault_has_words() -> None:
    source = "\n".join(file.read_text(encoding="utf-8") for file in MAKE)
    written = {it.id.name for book in (*BOOKS, "findings") for it in messages("en", book)}
    made = set(MADE.findall(source))
    assert len(made) > 40
    assert made - written == set()


def test_nothing_is_written_that_is_never_said() -> None:
    source = "\n".join(file.read_text(encoding="utf-8") for file in USE)
    begun = tuple(IN_PARTS.findall(source))
    said = set(re.findall(r'"([a-z0-9-]+)"', source))
    written = {message.id.name for book in BOOKS for message in messages("en", book)}
    assert {it for it in written - said if not it.startswith(begun)} == set()
