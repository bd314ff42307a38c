"""Reads the numbers of a table, and names the line of what is none."""

import csv
import warnings
from array import array
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from rekmaat.files.opening import LARGEST_SAMPLES, refuse, refuse_too_much
from rekmaat.files.table_layout import Layout, cell_number, is_comment

Table = NDArray[np.float64]


def numbers(path: Path, layout: Layout) -> Table:
    """Read the cells of a table: fast where all are numbers, with care where not.

    Args:
        path: The file.
        layout: How it is written.

    Returns:
        Shape (rows, columns), not-a-number where a cell says that its sample is missing.

    Raises:
        RefusedError: A row is shorter or longer than the first, or a cell holds something else.
    """
    columns = len(layout.names)
    with path.open(encoding=layout.encoding, errors="replace", newline=None) as lines:
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("error", UserWarning)  # of a table without rows
                table: Table = np.loadtxt(
                    _rows(lines, layout, str(path)),
                    comments=None,
                    delimiter=layout.separator,
                    quotechar='"',
                    ndmin=2,
                    max_rows=LARGEST_SAMPLES // columns + 1,
                )
        except ValueError:
            table = np.empty((0, 0))
        except UserWarning:
            refuse("no-samples", str(path), "data")
    if table.shape[1] != columns:
        table = _numbers_with_care(path, layout)
    refuse_too_much(table.size, str(path))
    table[np.isinf(table)] = np.nan
    return table


def _rows(lines: Iterator[str], layout: Layout, file: str) -> Iterator[str]:
    """The rows of numbers, decimals with a point, without what is no cell."""
    for number, line in enumerate(lines, 1):
        if number < layout.first_line or is_comment(line) or not line.strip():
            continue
        if layout.decimal_comma:
            if "." in line:
                refuse("decimals-unclear", file, "data")
            line = line.replace(",", ".")  # noqa: PLW2901
        if layout.ends_in_separator and layout.separator:
            line = line.rstrip("\r\n").removesuffix(layout.separator)  # noqa: PLW2901
        yield line


def _numbers_with_care(path: Path, layout: Layout) -> Table:
    """Read the cells one by one: some are missing, or one is wrong and has to be named."""
    columns = len(layout.names)
    values = array("d")
    with path.open(encoding=layout.encoding, errors="replace", newline=None) as lines:
        for number, line in enumerate(lines, 1):
            if number < layout.first_line or is_comment(line) or not line.strip():
                continue
            cells = _cells(line.rstrip("\n"), layout, str(path), number)
            if len(cells) != columns:
                refuse(
                    "row-uneven", str(path), "data", line=number, cells=len(cells), columns=columns
                )
            values.extend(_values(cells, str(path), number))
            refuse_too_much(len(values), str(path))
    return np.frombuffer(values).reshape(-1, columns)


def _cells(line: str, layout: Layout, file: str, number: int) -> list[str]:
    try:
        return layout.cells(line)
    except csv.Error:  # a cell longer than any number
        refuse("table-unclear", file, "data", line=number)


def _values(cells: Sequence[str], file: str, line: int) -> list[float]:
    values = [cell_number(it) for it in cells]
    known = [it for it in values if it is not None]
    if len(known) != len(values):
        wrong = cells[values.index(None)]
        refuse("cell-unreadable", file, "data", line=line, value=wrong[:40])
    return known
