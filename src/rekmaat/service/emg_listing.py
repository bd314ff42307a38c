"""Reads a listing: a table that says, row by row, which recordings to compare.

One row a comparison. `before` and `after` hold paths from the folder of the listing, several in
one cell with | between them; so do `repeat` and `noise`, where there are any. Every other column
is carried through to the table.
"""

import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from rekmaat.errors import Finding
from rekmaat.exchange.emg_table_file import BETWEEN
from rekmaat.files.opening import printable
from rekmaat.service.data_table import Row, Table, read_table
from rekmaat.service.emg_comparisons import (
    PERSON,
    Comparison,
    Comparisons,
    check_columns,
    from_folder,
    refusal,
    with_gaps_named,
)

BEFORE, AFTER, REPEAT, NOISE = "before", "after", "repeat", "noise"
_FILES = (BEFORE, AFTER, REPEAT, NOISE)
_LONGEST = 200
_NUMBER = re.compile(r"[+-]?[0-9]*,?[0-9]+([eE][+-]?[0-9]{1,3})?")


def read_listing(path: Path) -> Comparisons:
    """Read a listing.

    A row whose recordings are not there or not told is kept, with the reason.

    Raises:
        RefusedError: It cannot be read, lacks a column, has one that the table adds itself, or
            leaves a person out.
    """
    table = read_table(path, (PERSON, BEFORE, AFTER))
    check_columns(path, table.columns)
    for row in table.rows:
        if not table.cell(row, PERSON):
            table.complain("listing-person-missing", row, PERSON)
    table.refuse_if_faulty()
    carried = [it for it in table.columns if it not in _FILES]
    numbers = [it for it in carried if it != PERSON and _is_numbers(table, it)]
    rows = tuple(_comparison(table, row, carried, numbers) for row in table.rows)
    return with_gaps_named(Comparisons("listing", path, path.parent, rows, (path,)))


def _is_numbers(table: Table, column: str) -> bool:
    """Whether a column holds numbers with a decimal comma, which the table writes with a point."""
    cells = [it for row in table.rows if (it := table.cell(row, column))]
    return table.decimal_comma and all(map(_NUMBER.fullmatch, cells))


def _comparison(
    table: Table, row: Row, carried: Sequence[str], numbers: Sequence[str]
) -> Comparison:
    cells = ((name, table.cell(row, name)) for name in carried)
    before, after, repeats, noise = (_paths(table, row, name) for name in _FILES)
    return Comparison(
        name=str(row.line),
        cells=tuple(
            (name, cell.replace(",", ".") if name in numbers else cell) for name, cell in cells
        ),
        before=before,
        after=after,
        repeats=repeats,
        noise=noise[0] if noise else None,
        findings=(*_uncountable(table, row), *_missing(table, row)),
    )


def _paths(table: Table, row: Row, column: str) -> tuple[Path, ...]:
    if column not in table.columns:
        return ()
    told = (it.strip() for it in table.cell(row, column).split(BETWEEN))
    return tuple(table.path.parent / it for it in told if it)


def _uncountable(table: Table, row: Row) -> Iterator[Finding]:
    """Sides without a recording, repeats that are no pairs, several recordings of noise."""
    for column in (BEFORE, AFTER):
        if not _paths(table, row, column):
            yield refusal("listing-side-missing", table.path, line=row.line, column=column)
    repeats, noise = (len(_paths(table, row, it)) for it in (REPEAT, NOISE))
    if repeats % 2:
        yield refusal("listing-repeats-odd", table.path, line=row.line, count=repeats)
    if noise > 1:
        yield refusal("listing-noise-several", table.path, line=row.line, count=noise)


def _missing(table: Table, row: Row) -> Iterator[Finding]:
    for column in _FILES:
        for path in _paths(table, row, column):
            if not _exists(path):
                told = from_folder(table.path.parent, path)
                yield refusal(
                    "listing-file-missing",
                    table.path,
                    line=row.line,
                    column=column,
                    value=printable(told[-_LONGEST:]),
                )


def _exists(path: Path) -> bool:
    try:
        return path.exists()
    except (OSError, ValueError):  # not even to be looked at, or no name of a file
        return False
