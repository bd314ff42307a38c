"""Reads a table as text: its columns, and what stands in each line."""

import csv
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from io import StringIO
from math import isfinite
from pathlib import Path

from rekmaat.errors import Argument, Finding, RefusedError, Severity
from rekmaat.exchange.small_file import read_text, refused
from rekmaat.files.opening import printable

MOST_ROWS = 10_000
SMALLEST, LARGEST = 1e-9, 1e9
"""No outcome in any unit is smaller or larger, but for 0; beyond them squares and words fail."""
_NOT_KNOWN = "NA"
_MOST_TOLD = 20
_SEPARATORS = "\t;,"
_SHOWN = 40
_POINT = re.compile(r"[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]{1,3})?")
_COMMA = re.compile(r"[+-]?[0-9]*,[0-9]+([eE][+-]?[0-9]{1,3})?")


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a table: its number, and what stands in each column."""

    line: int
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A table, and what was found wrong with it so far.

    Attributes:
        path: The file.
        columns: Their names, in small letters.
        rows: The lines below the names.
        decimal_comma: Whether 0,5 is a half.
        findings: What is wrong with, or worth knowing about, single lines.
    """

    path: Path
    columns: tuple[str, ...]
    rows: tuple[Row, ...]
    decimal_comma: bool
    findings: list[Finding] = field(default_factory=list)

    def cell(self, row: Row, column: str) -> str:
        """Return what stands in a cell; what R writes where nothing is known is nothing."""
        cell = row.cells[self.columns.index(column)]
        return "" if cell == _NOT_KNOWN else cell

    def complain(self, code: str, row: Row, column: str, **arguments: Argument) -> None:
        """Note what is wrong with one cell."""
        value = printable(self.cell(row, column)[:_SHOWN])
        told = {"column": column, "value": value} | arguments
        self.findings.append(self._about(code, row, Severity.REFUSED, told))

    def remark(self, code: str, row: Row, **arguments: Argument) -> None:
        """Note what is worth knowing about one line."""
        self.findings.append(self._about(code, row, Severity.WARNING, arguments))

    def refuse_if_faulty(self) -> None:
        """Raise what is wrong; of very much, the first of it.

        Raises:
            RefusedError: At least one cell is wrong.
        """
        faults = [it for it in self.findings if it.severity is Severity.REFUSED]
        if len(faults) > _MOST_TOLD:
            more = refused("table-more-faults", self.path, count=len(faults) - _MOST_TOLD)
            faults = [*faults[:_MOST_TOLD], more]
        if faults:
            raise RefusedError(*faults)

    def number(self, row: Row, column: str, *, smallest: float = SMALLEST) -> float | None:
        """Return the number in a cell; an empty cell gives None, what is no number is noted.

        Args:
            row: The line.
            column: The column.
            smallest: What is nearer to zero, and not zero, is noted too.
        """
        cell = self.cell(row, column)
        value = _number(cell, decimal_comma=self.decimal_comma)
        if value is None and cell:
            self.complain("cell-no-number", row, column)
        if value and not smallest <= abs(value) <= LARGEST:
            self.complain("cell-too-far", row, column)
            return None
        return value

    def whole(self, row: Row, column: str, most: int) -> int | None:
        """Return the whole number from 1 in a cell; what is none is noted."""
        value = _number(self.cell(row, column), decimal_comma=self.decimal_comma)
        if value is not None and value.is_integer() and 1 <= value <= most:
            return int(value)
        self.complain("cell-no-whole", row, column, most=most)
        return None

    def _about(
        self, code: str, row: Row, severity: Severity, arguments: dict[str, Argument]
    ) -> Finding:
        place: dict[str, Argument] = {"file": str(self.path), "place": "file", "line": row.line}
        return Finding(code, severity, place | arguments)


def read_table(path: Path, needed: Sequence[str]) -> Table:
    """Read a table.

    Args:
        path: A file of comma-, semicolon- or tab-separated values in UTF-8.
        needed: The columns it must have; others are kept too.

    Raises:
        RefusedError: It cannot be opened, has no names or no row, lacks a column, has a line with
            another number of cells, or writes decimals in two ways.
    """
    text = read_text(path)
    separator = _separator(text)
    lines = _lines(path, text, separator)
    _, names = next(lines, (0, []))
    columns = [name.casefold() for name in names]
    while columns and not columns[-1]:
        columns.pop()
    _check_columns(path, columns, needed)
    rows = tuple(_rows(path, len(columns), lines))
    if not rows:
        raise RefusedError(refused("table-no-rows", path))
    table = Table(path, tuple(columns), rows, decimal_comma=separator != ",")
    _check_decimals(table)
    return table


def _number(cell: str, *, decimal_comma: bool) -> float | None:
    if not (_POINT.fullmatch(cell) or (decimal_comma and _COMMA.fullmatch(cell))):
        return None
    value = float(cell.replace(",", "."))
    return value if isfinite(value) else None


def _separator(text: str) -> str:
    """What stands between the names of the columns, which hold none of these themselves."""
    lines = (line for line in StringIO(text) if line.strip() and not line.startswith("#"))
    header = next(lines, "")
    return next((it for it in _SEPARATORS if it in header), ",")


def _lines(path: Path, text: str, separator: str) -> Iterator[tuple[int, list[str]]]:
    """Yield the cells of every line that says something, with its number."""
    reader = csv.reader(StringIO(text, newline=""), delimiter=separator, strict=True)
    try:
        for cells in reader:
            told = [cell.strip() for cell in cells]
            if any(told) and not told[0].startswith("#"):
                yield reader.line_num, told
    except csv.Error as error:
        raise RefusedError(refused("line-unreadable", path, line=reader.line_num)) from error


def _check_columns(path: Path, columns: Sequence[str], needed: Iterable[str]) -> None:
    found = [
        refused("column-twice", path, column=printable(name[:_SHOWN]))
        for name, times in Counter(columns).items()
        if times > 1
    ]
    missing = [name for name in needed if name not in columns]
    if missing:
        found.append(refused("columns-missing", path, columns=", ".join(missing)))
    if found:
        raise RefusedError(*found)


def _rows(path: Path, columns: int, lines: Iterable[tuple[int, list[str]]]) -> Iterator[Row]:
    for count, (line, cells) in enumerate(lines):
        if count == MOST_ROWS:
            raise RefusedError(refused("table-too-long", path, most=MOST_ROWS))
        while len(cells) > columns and not cells[-1]:
            cells.pop()
        if len(cells) != columns:
            told = {"line": line, "cells": len(cells), "columns": columns}
            raise RefusedError(refused("row-uneven", path, **told))
        yield Row(line, tuple(cells))


def _check_decimals(table: Table) -> None:
    """Refuse a table in which a comma and a point both stand before decimals."""
    cells = {cell for row in table.rows for cell in row.cells}
    commas = table.decimal_comma and any(map(_COMMA.fullmatch, cells))
    if commas and any("." in cell and _POINT.fullmatch(cell) for cell in cells):
        raise RefusedError(refused("decimals-mixed", table.path))
