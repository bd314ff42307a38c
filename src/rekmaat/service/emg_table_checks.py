"""Looks over the rows of a table together, for what no row shows by itself."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import replace

from rekmaat.errors import Argument, Finding, Severity
from rekmaat.exchange.emg_table_records import ManyRows, Reckoned, TableRow
from rekmaat.measure.labels import listed
from rekmaat.service.emg_comparisons import PERSON

_OWN = frozenset({"before", "after", "repeat"})


def checked(table: ManyRows) -> ManyRows:
    """Return the table with what its rows together show.

    A recording given for two people is wrong for one of them, and nobody knows which: neither
    row keeps its numbers. Twice for one person it may be meant, and is said.
    """
    seen = _seen(table)
    rows = tuple(_row(row, table.columns, seen) for row in table.rows)
    findings = (*table.findings, *_twice(table, seen), *_other_channels(table))
    return replace(table, rows=rows, findings=findings)


Seen = Mapping[str, list[TableRow]]
"""The rows that rest on a recording, by the SHA-256 of that."""


def _seen(table: ManyRows) -> Seen:
    seen: dict[str, list[TableRow]] = defaultdict(list)
    for row in table.rows:
        for sha256 in dict.fromkeys(_own(row.reckoned)):
            seen[sha256].append(row)
    return seen


def _own(reckoned: Reckoned) -> Iterator[str]:
    return (it.sha256 for it in reckoned.inputs if it.role in _OWN and it.sha256)


def _person(row: TableRow, columns: tuple[str, ...]) -> str:
    return row.cells[columns.index(PERSON)]


def _row(row: TableRow, columns: tuple[str, ...], seen: Seen) -> TableRow:
    found = tuple(_of_another(row, columns, seen))
    if not found:
        return row
    reckoned = replace(
        row.reckoned, numbers=None, channels=(), findings=found + row.reckoned.findings
    )
    return replace(row, reckoned=reckoned)


def _of_another(row: TableRow, columns: tuple[str, ...], seen: Seen) -> Iterator[Finding]:
    own = _person(row, columns)
    for it in row.reckoned.inputs:
        others = [other for other in seen.get(it.sha256, ()) if _person(other, columns) != own]
        if it.role in _OWN and others:
            place: dict[str, Argument] = {"file": it.file, "place": "file"}
            people = listed([_person(other, columns) for other in others])
            arguments = place | {"person": own, "other": people}
            yield Finding("recording-of-two-people", Severity.REFUSED, arguments)


def _twice(table: ManyRows, seen: Seen) -> Iterator[Finding]:
    """Recordings that several rows of one person rest on: those rows are not apart."""
    for rows in seen.values():
        people = {_person(row, table.columns) for row in rows}
        if len(rows) > 1 and len(people) == 1:
            names = listed([row.name for row in rows])
            yield Finding(
                "recording-in-several-rows",
                Severity.WARNING,
                {"kind": table.kind, "count": len(rows), "person": people.pop(), "rows": names},
            )


def _other_channels(table: ManyRows) -> Iterator[Finding]:
    """Say where the mean is over other channels than in most rows."""
    measured = [row for row in table.rows if row.reckoned.numbers]
    if not measured:
        return
    most, _ = Counter(row.reckoned.channels for row in measured).most_common(1)[0]
    other = [row.name for row in measured if row.reckoned.channels != most]
    if other:
        yield Finding(
            "table-channels-differ",
            Severity.WARNING,
            {
                "kind": table.kind,
                "count": len(other),
                "rows": listed(other),
                "channels": ", ".join(most),
            },
        )
