"""What the minute in the terminal, its captions and its film say."""

import re

import pytest
from fluent.syntax import FluentParser, ast

from content.texts import CONTENT, LANGUAGES, ROOT

USE = [
    *(ROOT / "src/rekmaat/cli").glob("coach*.py"),
    *(ROOT / "src/rekmaat/service").glob("coach.py"),
    *(ROOT / "src/rekmaat/service").glob("film.py"),
]


def messages(language: str) -> dict[str, set[str]]:
    """The names of the messages, with the places each has."""
    source = (CONTENT / "text" / language / "coach.ftl").read_text(encoding="utf-8")
    entries = FluentParser(with_spans=False).parse(source).body
    assert not any(isinstance(entry, ast.Junk) for entry in entries)
    return {
        entry.id.name: set(re.findall(r"VariableReference.*?name.: .(\w+)", str(entry.to_json())))
        for entry in entries
        if isinstance(entry, ast.Message)
    }


def test_the_three_languages_have_the_same_messages_with_the_same_places() -> None:
    first, *others = (messages(language) for language in LANGUAGES)
    assert len(first) > 20
    assert all(other == first for other in others)


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_written_that_is_never_said(language: str) -> None:
    source = "\n".join(file.read_text(encoding="utf-8") for file in USE)
    assert [it for it in messages(language) if not re.search(f"[\"']{it}[\"']", source)] == []
