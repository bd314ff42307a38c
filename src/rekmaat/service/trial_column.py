"""Tells what a column of a table of people holds: numbers, or names of levels."""

from collections.abc import Sequence
from dataclasses import replace

from rekmaat.exchange.small_file import refused
from rekmaat.judge.trial.scale import Value
from rekmaat.service.data_table import Table

MOST_LEVELS = 10
_FEW_NUMBERS = 2
_MOST_LINES = 10


def values_of(table: Table, column: str, *, two_are_levels: bool) -> list[Value | None]:
    """Return what stands in a column, one value a row; None where a cell is empty.

    A column in which every cell is a number is one of numbers, and one in which none is, of
    levels. A column with both is noted as a fault: nobody can know which is the mistake.

    Args:
        table: The table.
        column: One of its columns.
        two_are_levels: Numbers of which there are only two, as 0 and 1, are levels.
    """
    apart = replace(table, findings=[])
    numbers = [apart.number(row, column) for row in table.rows]
    words = [it.arguments["line"] for it in apart.findings if it.code == "cell-no-number"]
    counted = [row.line for row, it in zip(table.rows, numbers, strict=True) if it is not None]
    if words and not counted:
        return [table.cell(row, column) or None for row in table.rows]
    if words:
        _note_mixed(table, column, words, counted)
    table.findings.extend(it for it in apart.findings if it.code != "cell-no-number")
    if two_are_levels and len(set(numbers) - {None}) <= _FEW_NUMBERS:
        return [None if it is None else f"{it:g}" for it in numbers]
    return list(numbers)


def _note_mixed(
    table: Table, column: str, words: Sequence[object], numbers: Sequence[object]
) -> None:
    """Name the lines of whichever there are fewer of."""
    fewer = words if len(words) <= len(numbers) else numbers
    more = ["…"] if len(fewer) > _MOST_LINES else []
    lines = ", ".join([*map(str, fewer[:_MOST_LINES]), *more])
    fault = refused(
        "trial-column-mixed",
        table.path,
        column=column,
        numbers=len(numbers),
        words=len(words),
        lines=lines,
    )
    table.findings.append(fault)
