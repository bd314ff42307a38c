"""What a listing or a dataset asks to be compared, one comparison a row."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from rekmaat.errors import Argument, Finding, RefusedError, Severity
from rekmaat.exchange.emg_table_file import OUTCOMES
from rekmaat.exchange.emg_table_records import Kind
from rekmaat.exchange.small_file import refused
from rekmaat.files.opening import printable

PERSON = "person"
DESIGN = ("period", "sequence", "arm")
"""What a trial needs to know of a row, where it asks for it."""
FIRST = (PERSON, *DESIGN, "session", "day", "task")
"""The order of the columns that mean something; any others follow as they come."""
_NEVER_IN_A_NAME = frozenset('\t;,"\n\r')
_SHOWN = 40


@dataclass(frozen=True, slots=True)
class Comparison:
    """One row: what is known of it, and the recordings.

    Attributes:
        name: The line of the listing, or person and session of the dataset.
        cells: What is known of it, by column.
        before: Recordings before.
        after: Recordings after.
        repeats: Pairs with nothing in between.
        noise: A recording with the muscle off.
        findings: What was noticed; of severity `refused` where nothing can be compared.
    """

    name: str
    cells: tuple[tuple[str, str], ...]
    before: tuple[Path, ...] = ()
    after: tuple[Path, ...] = ()
    repeats: tuple[Path, ...] = ()
    noise: Path | None = None
    findings: tuple[Finding, ...] = ()

    @property
    def refused(self) -> bool:
        """Whether it is known beforehand that nothing can be compared."""
        return any(it.severity is Severity.REFUSED for it in self.findings)

    def cell(self, column: str) -> str:
        """Return what is known; empty where nothing is."""
        return dict(self.cells).get(column, "")


@dataclass(frozen=True, slots=True)
class Comparisons:
    """All that is to be compared.

    Attributes:
        kind: What they come from.
        source: The listing, or the folder of the dataset.
        base: The folder that the paths are told from.
        rows: In the order of the table.
        tables: The files that say what belongs together.
    """

    kind: Kind
    source: Path
    base: Path
    rows: tuple[Comparison, ...]
    tables: tuple[Path, ...]

    @property
    def columns(self) -> tuple[str, ...]:
        """The columns that any row knows something of, those of the design first."""
        found = list(dict.fromkeys(column for row in self.rows for column, _ in row.cells))
        return (*(it for it in FIRST if it in found), *(it for it in found if it not in FIRST))


def from_folder(folder: Path, path: Path) -> str:
    """Return a path as it is told in the table: from the folder, where it lies in it."""
    whole, above = path.absolute(), folder.absolute()
    told = whole.relative_to(above).as_posix() if whole.is_relative_to(above) else str(path)
    return writable(told)


def writable(text: str) -> str:
    """Return a text without what UTF-8 cannot hold, such as a name of a file that is no text."""
    return text.encode("utf-8", "replace").decode()


def with_gaps_named(found: Comparisons) -> Comparisons:
    """Return the same rows, with a warning where one does not say what others do."""
    said = [it for it in DESIGN if any(row.cell(it) for row in found.rows)]
    return replace(found, rows=tuple(_with_gaps(row, said, found) for row in found.rows))


def refusal(code: str, path: Path, **arguments: Argument) -> Finding:
    """Return why a row cannot be compared."""
    return Finding(code, Severity.REFUSED, {"file": str(path), "place": "file", **arguments})


def check_columns(path: Path, names: Sequence[str], taken: Collection[str] = ()) -> None:
    """Refuse columns that could not stand in the table under their own names.

    Args:
        path: What they were read from.
        names: The columns.
        taken: Names that are taken besides those of the outcomes.

    Raises:
        RefusedError: One has the name of a column that is added, or a name no table can hold.
    """
    found = [
        refused("column-taken", path, column=name)
        for name in names
        if name in OUTCOMES or name in taken
    ]
    found += [
        refused("column-name-wrong", path, column=printable(name[:_SHOWN]) or " ")
        for name in names
        if not name or _NEVER_IN_A_NAME & set(name)
    ]
    if found:
        raise RefusedError(*found)


def _with_gaps(row: Comparison, said: Sequence[str], found: Comparisons) -> Comparison:
    gaps = tuple(_gaps(row, said, found))
    return replace(row, findings=row.findings + gaps) if gaps else row


def _gaps(row: Comparison, said: Sequence[str], found: Comparisons) -> Iterator[Finding]:
    for column in said:
        if not row.cell(column):
            place = {"file": writable(str(found.source)), "place": "file", "kind": found.kind}
            arguments: dict[str, Argument] = {"rows": row.name, "count": 1, "column": column}
            yield Finding("row-design-unsaid", Severity.WARNING, arguments | place)
