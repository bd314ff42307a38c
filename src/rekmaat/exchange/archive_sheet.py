"""One table of the archive, harmless in a spreadsheet."""

import csv
import io
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, time

Cell = str | int | float | None
_STARTS_A_FORMULA = ("=", "+", "-", "@", "\uff1d", "\uff0b", "\uff0d", "\uff20")
_BREAKS_A_CELL = ("\t", "\r", "\n")


@dataclass(frozen=True, slots=True)
class Sheet:
    """One table with its column names."""

    name: str
    columns: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]

    @property
    def file_name(self) -> str:
        """Name of its file in the archive."""
        return f"{self.name}.csv"

    def as_csv(self) -> bytes:
        """Write it with a byte order mark, without which spreadsheets misread accents."""
        text = io.StringIO()
        writer = csv.writer(text, quoting=csv.QUOTE_NONNUMERIC)
        writer.writerow(self.columns)
        writer.writerows([_harmless(cell) for cell in row] for row in self.rows)
        return text.getvalue().encode("utf-8-sig")


def sheet(name: str, columns: tuple[str, ...], rows: Iterable[tuple[object, ...]]) -> Sheet:
    """Make a table of rows of any values."""
    return Sheet(name, columns, tuple(tuple(_cell(value) for value in row) for row in rows))


def _harmless(cell: Cell) -> Cell:
    """Keep a spreadsheet from running a text as a formula: a quote in front makes it text."""
    if not isinstance(cell, str):
        return cell
    risky = cell.lstrip().startswith(_STARTS_A_FORMULA) or cell.startswith(_BREAKS_A_CELL)
    return f"'{cell}" if risky else cell


def _cell(value: object) -> Cell:
    match value:
        case bool():
            return int(value)
        case None | str() | int() | float():
            return value
        case date() | time():
            return value.isoformat()
        case frozenset():
            return " ".join(sorted(str(one) for one in value))
        case tuple():
            return " ".join(str(one) for one in value)
        case _:
            raise TypeError(value)
