"""Every text of the package that somebody reads, with the place it stands in."""

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from fluent.syntax import FluentParser, ast

ROOT = Path(__file__).parents[2]
CONTENT = ROOT / "src" / "rekmaat" / "content"
SHARED = ROOT.parent / "shared"
LANGUAGES = ("nl", "fr", "en")
MOST_WORDS = 22
_MARKDOWN_NOT_FOR_USERS = ("docs/decisions/",)


@dataclass(frozen=True, slots=True)
class Text:
    """One text in one language; `file` is relative to the content folder or the project."""

    file: str
    place: str
    language: str
    words: str

    def __str__(self) -> str:
        return f"{self.file}, {self.place}, {self.language}: {self.words}"


def toml(name: str) -> dict[str, Any]:
    return tomllib.loads((CONTENT / name).read_text(encoding="utf-8"))


def toml_folder(folder: str) -> dict[str, dict[str, Any]]:
    files = sorted((CONTENT / folder).glob("*.toml"))
    return {file.stem: toml(f"{folder}/{file.name}") for file in files}


@cache
def content_texts() -> tuple[Text, ...]:
    """Everything that is read in the content TOML, the word lists themselves left out."""
    found: list[Text] = []
    for file in sorted(CONTENT.rglob("*.toml")):
        name = file.relative_to(CONTENT).as_posix()
        if name != "words.toml":
            found.extend(_texts_in(toml(name), name, ""))
    return tuple(found)


@cache
def interface_texts() -> tuple[Text, ...]:
    """Everything that is read in the Fluent catalogues."""
    return tuple(
        Text(file.relative_to(CONTENT).as_posix(), place, file.parent.name, words)
        for file in sorted((CONTENT / "text").glob("*/*.ftl"))
        for place, words in _messages(file.read_text(encoding="utf-8"))
    )


@cache
def page_texts() -> tuple[Text, ...]:
    """README and the documentation for users; decisions are for those who build."""
    pages = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
    names = [page.relative_to(ROOT).as_posix() for page in pages if page.exists()]
    return tuple(
        Text(name, f"paragraph {number}", "en", " ".join(paragraph.replace("\n>", "\n").split()))
        for name in names
        if not name.startswith(_MARKDOWN_NOT_FOR_USERS)
        for number, paragraph in enumerate(
            (ROOT / name).read_text(encoding="utf-8").split("\n\n"), 1
        )
    )


def all_texts() -> tuple[Text, ...]:
    return (*content_texts(), *interface_texts(), *page_texts())


def wordings(fields: Mapping[str, Any], place: str = "") -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Every table that speaks at least one of the languages."""
    if any(language in fields for language in LANGUAGES):
        yield place, fields
    for key, value in fields.items():
        inside = f"{place}.{key}" if place else key
        if isinstance(value, dict):
            yield from wordings(value, inside)
        elif isinstance(value, list):
            for number, item in enumerate(value):
                if isinstance(item, dict):
                    yield from wordings(item, f"{inside}[{item.get('id', number)}]")


def sentences(words: str) -> Iterator[str]:
    return (found for found in re.split(r"[.?!]+(?:\s+|$)", words) if found.strip())


def word_count(words: str) -> int:
    return len(words.split())


def _texts_in(fields: Mapping[str, Any], file: str, place: str) -> Iterator[Text]:
    for where, wording in wordings(fields, place):
        for language in LANGUAGES:
            if language in wording:
                yield Text(file, where, language, wording[language])
        if "quote" in wording:
            yield Text(file, f"{where}.quote", "nl", wording["quote"])
    for claim in fields.get("claim", []):
        if "quote" in claim:
            yield Text(file, f"claim[{claim['id']}].quote", "nl", claim["quote"])
    for country, terms in fields.get("terms", {}).items():
        for name, words in terms.items():
            yield Text(file, f"terms.{country}.{name}", country[:2], words)


def _messages(text: str) -> Iterator[tuple[str, str]]:
    for entry in FluentParser(with_spans=False).parse(text).body:
        if isinstance(entry, ast.Message | ast.Term):
            for part in (entry, *entry.attributes):
                if part.value is not None:
                    yield entry.id.name, " ".join(_spoken(part.value))


def _spoken(pattern: ast.Pattern) -> Iterator[str]:
    for element in pattern.elements:
        if isinstance(element, ast.TextElement):
            yield " ".join(element.value.split())
        elif isinstance(element.expression, ast.SelectExpression):
            for variant in element.expression.variants:
                yield from _spoken(variant.value)
