"""Finds out how a plain table of numbers is written: its separator, decimals and names."""

import codecs
import csv
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from rekmaat.files.opening import first_bytes, printable, refuse

_LOOKED_AT_BYTES = 256 * 1024
_MOST_COLUMNS = 4096
_LONGEST_ABOUT = 2000
_NUMBER = re.compile(r"[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]+)?")
_COMMA_NUMBER = re.compile(r"[+-]?[0-9]*(,[0-9]+)?([eE][+-]?[0-9]+)?")
_WHOLE = re.compile(r"[+-]?[0-9]+")
MISSING = frozenset({"", "nan", "na", "n/a", "null"}) | {
    f"{sign}{word}" for sign in ("", "+", "-") for word in ("inf", "infinity", "nan")
}


@dataclass(frozen=True, slots=True)
class Layout:
    """How a table is written.

    Attributes:
        encoding: Of its text.
        separator: Between cells; None for any run of spaces.
        decimal_comma: Whether 0,5 is a half.
        names: Of the columns; `column 1` and so on where there is no row of names.
        first_line: The line the numbers begin at, counted from one.
        ends_in_separator: Whether each row has a separator more than it needs.
        about: What the comments above the numbers say.
    """

    encoding: str
    separator: str | None
    decimal_comma: bool
    names: tuple[str, ...]
    first_line: int
    ends_in_separator: bool
    about: str = ""

    def cells(self, line: str) -> list[str]:
        """Cut a line into cells, decimals with a point."""
        cells = _cut(line, self.separator)
        if self.ends_in_separator and len(cells) == len(self.names) + 1 and not cells[-1]:
            del cells[-1]
        return [it.replace(",", ".") for it in cells] if self.decimal_comma else cells


def cell_number(text: str) -> float | None:
    """Return the number in a cell, not-a-number where it says missing, None where it is neither."""
    if _NUMBER.fullmatch(text):
        return float(text)
    return float("nan") if text.casefold() in MISSING else None


def is_comment(line: str) -> bool:
    """Whether a line is a comment; #N/A within a row is not."""
    return line.lstrip().startswith("#")


def layout_of(path: Path) -> Layout:
    """Look at the beginning of a file.

    Raises:
        RefusedError: It is no table of numbers, or could be read in two ways.
    """
    raw, size = first_bytes(path, _LOOKED_AT_BYTES)
    file = str(path)
    encoding = _encoding(raw)
    text = raw.decode(encoding, "replace")
    if "\0" in text:
        refuse("not-this-format", file, "file", format="CSV")
    lines = re.split(r"\r\n|\r|\n", text)
    if size > len(raw):
        lines = lines[:-1]  # it may be cut off
    rows = [
        (number, line)
        for number, line in enumerate(lines, 1)
        if line.strip() and not is_comment(line)
    ]
    if not rows:
        refuse("no-samples", file, "data")
    if len(lines) < 2 and size > len(raw):  # noqa: PLR2004 - one endless line
        refuse("table-unclear", file, "header", line=1)
    try:
        return replace(_layout(rows, encoding, file), about=_comments(lines))
    except csv.Error:  # a cell longer than any number or name
        refuse("table-unclear", file, "header", line=rows[0][0])


def _comments(lines: Sequence[str]) -> str:
    told = " ".join(it.lstrip().lstrip("#").strip() for it in lines if is_comment(it))
    return printable(told)[:_LONGEST_ABOUT]


def _encoding(raw: bytes) -> str:
    if raw.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    try:
        codecs.getincrementaldecoder("utf-8")().decode(raw)
    except UnicodeDecodeError:
        return "latin-1"
    return "utf-8-sig"


def _layout(rows: Sequence[tuple[int, str]], encoding: str, file: str) -> Layout:
    has_names = not _is_numbers(rows[0][1])
    data = rows[1:] if has_names else rows
    if not data:
        refuse("no-samples", file, "data")
    first_line, first = data[0]
    if not _is_numbers(first):
        refuse("table-unclear", file, "header", line=first_line)
    sample = [line for _, line in data]
    separator = _separator(first)
    one_column = separator is None and len(first.split()) == 1
    heads = [rows[0][1].strip()] if one_column else _cut(rows[0][1], separator)
    heads = heads if has_names else []
    separator, decimal_comma = _commas(sample, heads, separator, file)
    columns = len(_cut(first, separator))
    ends = columns > 1 and (not heads or not heads[-1] or len(heads) == columns - 1)
    ends = ends and all(not _cut(line, separator)[-1] for line in sample)
    names = _names(heads, columns - ends, file, line=rows[0][0])
    return Layout(encoding, separator, decimal_comma, names, first_line, ends)


def _is_numbers(line: str) -> bool:
    """Whether a line holds numbers only, whatever stands between them."""
    cells = [it.strip().strip('"') for it in re.split(r"[\t;, ]", line)]
    return all(cell_number(it) is not None for it in cells)


def _separator(line: str) -> str | None:
    """What stands between the cells of a row; None for spaces or nothing."""
    found = next((it for it in "\t;," if it in line), None)
    words = line.split()
    if found == "," and len(words) > 1 and all(_COMMA_NUMBER.fullmatch(it) for it in words):
        return None
    return found


def _cut(line: str, separator: str | None) -> list[str]:
    if separator is None:
        return [it.strip('"') for it in line.split()]
    (cells,) = csv.reader([line], delimiter=separator, skipinitialspace=True)
    return [it.strip() for it in cells]


def _commas(
    sample: Sequence[str], heads: Sequence[str], separator: str | None, file: str
) -> tuple[str | None, bool]:
    """What stands between cells, and whether commas are decimals.

    Raises:
        RefusedError: A comma could be either, or thousands are marked.
    """
    if not any("," in line for line in sample):
        return separator, False
    cells = [cell for line in sample for cell in _cut(line, separator)]
    points = any("." in cell for cell in cells)
    if separator != "," or any("," in cell for cell in cells):
        if points:
            refuse("decimals-unclear", file, "data")
        return separator, True
    widest = max(len(_cut(line, ",")) for line in sample)
    if len(heads) == 1 and widest == 2:  # noqa: PLR2004 - before the comma and after it
        return None, True
    whole = not points and all(_WHOLE.fullmatch(it) for it in cells)
    if widest == 2 * len(heads) or (whole and len(heads) != widest):
        refuse("decimals-unclear", file, "data")
    return separator, False


def _names(heads: Sequence[str], columns: int, file: str, line: int) -> tuple[str, ...]:
    if columns > _MOST_COLUMNS:
        refuse("table-unclear", file, "header", line=line)
    if not heads:
        return tuple(f"column {number}" for number in range(1, columns + 1))
    named = list(heads)
    while len(named) > columns and not named[-1]:
        del named[-1]
    if len(named) != columns:
        refuse("row-uneven", file, "header", line=line, cells=len(named), columns=columns)
    return tuple(printable(it) or f"column {number}" for number, it in enumerate(named, 1))
