"""Reads the numbers of a table, and names the line of what is none."""

import csv
from array import array
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from rekmaat.files.opening import printable, refuse, refuse_too_much
from rekmaat.files.table_layout import Layout, cell_number, is_comment

Table = NDArray[np.float64]


def numbers(path: Path, layout: Layout) -> Table:
    """Read the cells of a table.

    Args:
        path: The file.
        layout: How it is written.

    Returns:
        Shape (rows, columns), not-a-number where a cell says that its sample is missing.

    Raises:
        RefusedError: A row is shorter or longer than the first, or a cell holds something else.
    """
    file = str(path)
    columns = len(layout.names)
    values = array("d")
    with path.open(encoding=layout.encoding, errors="replace", newline=None) as lines:
        for number, line in _rows(lines, layout):
            try:
                values.extend(_plain_values(line, layout, columns))
            except ValueError:  # one is missing, in quotes, or no number: look at each
                values.extend(_values(_cells(line, layout, file, number), columns, file, number))
            refuse_too_much(len(values), file)
    if not values:
        refuse("no-samples", file, "data")
    table = np.frombuffer(values).reshape(-1, columns)
    table[np.isinf(table)] = np.nan
    return table


def _rows(lines: Iterator[str], layout: Layout) -> Iterator[tuple[int, str]]:
    for number, line in enumerate(lines, 1):
        if number >= layout.first_line and line.strip() and not is_comment(line):
            yield number, line.rstrip("\n")


def _plain_values(line: str, layout: Layout, columns: int) -> list[float]:
    """Read a line of nothing but numbers.

    Raises:
        ValueError: It is not that plain.
    """
    if "_" in line or not line.isascii():  # which Python would read as numbers
        raise ValueError
    if layout.decimal_comma:
        if layout.separator == "," or "." in line:
            raise ValueError
        line = line.replace(",", ".")
    if layout.ends_in_separator and layout.separator:
        line = line.removesuffix(layout.separator)
    cells = line.split(layout.separator)
    if len(cells) != columns:
        raise ValueError
    return [float(it) for it in cells]


def _cells(line: str, layout: Layout, file: str, number: int) -> list[str]:
    if layout.decimal_comma and "." in line:
        refuse("decimals-unclear", file, "data")
    try:
        return layout.cells(line)
    except csv.Error:  # a cell longer than any number
        refuse("table-unclear", file, "data", line=number)


def _values(cells: Sequence[str], columns: int, file: str, line: int) -> list[float]:
    if len(cells) != columns:
        refuse("row-uneven", file, "data", line=line, cells=len(cells), columns=columns)
    values = [cell_number(it) for it in cells]
    known = [it for it in values if it is not None]
    if len(known) != len(values):
        wrong = cells[values.index(None)]
        refuse("cell-unreadable", file, "data", line=line, value=printable(wrong[:40]))
    return known
