"""Reads TOML field by field and notes what is wrong, with the line it stands on."""

import re
import tomllib
from collections.abc import Iterator, Mapping
from enum import StrEnum
from typing import Any, TypeVar

from rekmaat.errors import Argument, Finding, RefusedError, Severity
from rekmaat.guide.wording import Language, Wording

Choice = TypeVar("Choice", bound=StrEnum)

_HEADER = re.compile(r"\s*\[+\s*([^\[\]]+?)\s*\]+")
_KEY = re.compile(r"""\s*["']?([\w-]+)["']?\s*(?:\.|=)""")
_PLACE = re.compile(r"\(at line (\d+), column (\d+)\)")
_NOWHERE = Wording("", "", "")


class TomlFile:
    """One file: its tables, where each key stands, and what was found wrong so far."""

    def __init__(self, name: str, text: str) -> None:
        """Parse the text.

        Raises:
            RefusedError: The text is not TOML; the finding names the line.
        """
        self.name = name
        self.findings: list[Finding] = []
        self._lines = text.splitlines()
        try:
            self.root = Section(self, "", tomllib.loads(text))
        except (tomllib.TOMLDecodeError, RecursionError) as error:
            raise RefusedError(self._syntax(str(error))) from error

    def complain(self, code: str, table: str, key: str, **arguments: str) -> None:
        """Note what is wrong with one field."""
        where: dict[str, Argument] = {
            "file": self.name,
            "line": self.line_of(table, key),
            "field": _dotted(table, key),
        }
        self.findings.append(Finding(code, Severity.REFUSED, where | arguments))

    def refuse_if_faulty(self) -> None:
        """Raise everything noted so far.

        Raises:
            RefusedError: At least one field is wrong.
        """
        if self.findings:
            raise RefusedError(*self.findings)

    def line_of(self, table: str, key: str) -> int:
        """Return the line of a key, else of its table, else the first."""
        header_line, current = 1, ""
        for number, line in enumerate(self._lines, start=1):
            if header := _HEADER.match(line):
                current = header.group(1)
                if current == table:
                    header_line = number
                if current == _dotted(table, key):
                    return number
            elif current == table and (found := _KEY.match(line)) and found.group(1) == key:
                return number
        return header_line

    def _syntax(self, message: str) -> Finding:
        place = _PLACE.search(message)
        line = int(place.group(1)) if place else len(self._lines)
        reason = _PLACE.sub("", message).strip()
        arguments: dict[str, Argument] = {"file": self.name, "line": line, "reason": reason}
        return Finding("toml-syntax", Severity.REFUSED, arguments)


class Section:
    """One table of a file, read field by field."""

    def __init__(self, file: TomlFile, name: str, fields: Mapping[str, Any]) -> None:
        """Read from a table that `tomllib` parsed."""
        self._file = file
        self._name = name
        self._fields = fields

    def __contains__(self, key: str) -> bool:
        """Say whether the table states this key."""
        return key in self._fields

    def names(self) -> tuple[str, ...]:
        """Return the keys the table states."""
        return tuple(self._fields)

    def complain(self, code: str, key: str, **arguments: str) -> None:
        """Note what is wrong with one field of this table."""
        self._file.complain(code, self._name, key, **arguments)

    def only(self, *allowed: str) -> None:
        """Note every key that means nothing here."""
        for key in self._fields:
            if key not in allowed:
                self.complain("toml-field-unknown", key, allowed=", ".join(allowed))

    def text(self, key: str, *, default: str | None = None) -> str:
        """Return a text; missing without a default is noted."""
        value = self._fields.get(key, default)
        if isinstance(value, str) and value.strip():
            return value
        self._wrong(key, "text")
        return ""

    def whole(self, key: str, lowest: int, highest: int) -> int | None:
        """Return a whole number in a range, or `None` where it is not stated."""
        value = self.number(key, lowest, highest)
        if value is None or isinstance(self._fields[key], int):
            return None if value is None else int(value)
        self.complain("toml-whole", key, lowest=f"{lowest}", highest=f"{highest}")
        return None

    def number(self, key: str, lowest: float, highest: float) -> float | None:
        """Return a number in a range, or `None` where it is not stated."""
        value = self._fields.get(key)
        if value is None:
            return None
        is_number = isinstance(value, int | float) and not isinstance(value, bool)
        if is_number and lowest <= value <= highest:
            return float(value)
        self.complain("toml-number", key, lowest=f"{lowest:g}", highest=f"{highest:g}")
        return None

    def flag(self, key: str, *, default: bool) -> bool:
        """Return true or false."""
        value = self._fields.get(key, default)
        if isinstance(value, bool):
            return value
        self._wrong(key, "true, false")
        return default

    def choice(self, key: str, choices: type[Choice], *, default: Choice) -> Choice:
        """Return one of the choices; anything else is noted."""
        return _choice(self, key, self._fields.get(key, default), choices) or default

    def choices(self, key: str, choices: type[Choice]) -> tuple[Choice, ...]:
        """Return a list of choices, empty where it is not stated."""
        found = (_choice(self, key, item, choices) for item in self.texts(key))
        return tuple(item for item in found if item is not None)

    def texts(self, key: str) -> tuple[str, ...]:
        """Return a list of texts, empty where it is not stated."""
        value = self._fields.get(key, [])
        if isinstance(value, list) and all(isinstance(item, str) for item in value):
            return tuple(value)
        self._wrong(key, "list")
        return ()

    def wording(self, key: str) -> Wording:
        """Return a text in every language; one plain text serves for all."""
        value = self._fields.get(key)
        if isinstance(value, str) and value.strip():
            return Wording(value, value, value)
        if isinstance(value, dict) and _in_every_language(value):
            return _worded(value)
        self.complain("toml-wording", key)
        return _NOWHERE

    def here(self) -> Wording:
        """Return the text this table itself holds in every language."""
        if _in_every_language(self._fields):
            return _worded(self._fields)
        self.complain("toml-wording", "")
        return _NOWHERE

    def section(self, key: str) -> "Section":
        """Return a table inside this one; missing is noted."""
        value = self._fields.get(key, {})
        if not isinstance(value, dict) or key not in self._fields:
            self._wrong(key, "table")
            value = {}
        return Section(self._file, _dotted(self._name, key), value)

    def optional_section(self, key: str) -> "Section":
        """Return a table inside this one, empty where it is not stated."""
        return self.section(key) if key in self else Section(self._file, key, {})

    def sections(self, key: str) -> Iterator["Section"]:
        """Return every table of a list of tables."""
        for item in self._fields.get(key, []):
            yield Section(self._file, _dotted(self._name, key), item)

    def _wrong(self, key: str, allowed: str) -> None:
        code = "toml-field-wrong" if key in self._fields else "toml-field-missing"
        self.complain(code, key, allowed=allowed)


def _choice(section: Section, key: str, value: object, choices: type[Choice]) -> Choice | None:
    if isinstance(value, str) and value in tuple(choices):
        return choices(value)
    section.complain("toml-field-wrong", key, allowed=", ".join(choices))
    return None


def _in_every_language(fields: Mapping[str, Any]) -> bool:
    return all(isinstance(fields.get(language), str) for language in Language)


def _worded(fields: Mapping[str, Any]) -> Wording:
    return Wording(**{language.value: fields[language] for language in Language})


def _dotted(table: str, key: str) -> str:
    return ".".join(part for part in (table, key) if part)
