"""The table of many comparisons as CSV, and the JSON beside it that says what each row rests on.

The CSV is for `trial analyse`, for R and for a spreadsheet: commas, decimal points, UTF-8, and an
empty cell where there is no number.
"""

import csv
import json
from collections.abc import Iterator
from dataclasses import asdict, fields
from io import StringIO
from pathlib import Path
from typing import Any

from rekmaat.errors import Finding, Severity
from rekmaat.exchange.emg_table_records import ManyRows, Numbers, Reckoned, Settings, TableRow
from rekmaat.tell.sentences import Sentences, finding_sentence

FORMAT = "rekmaat-emg-table"
NUMBERS = tuple(it.name for it in fields(Numbers))
OUTCOMES = (*NUMBERS, "channels", "findings", "refused")
"""The columns that a listing cannot have, because the table adds them."""
BETWEEN = "|"
"""What stands between several names in one cell."""


def table_text(table: ManyRows) -> str:
    """Return the table as comma-separated values."""
    out = StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow((*table.columns, *OUTCOMES))
    for row in table.rows:
        writer.writerow((*map(_on_one_line, row.cells), *_outcomes(row.reckoned)))
    return out.getvalue()


def sidecar_of(table: Path) -> Path:
    """Return where the JSON of a table stands."""
    return table.with_suffix(".json")


def sidecar_text(table: ManyRows, sentences: Sentences) -> str:
    """Return the JSON of a table, its findings in sentences."""
    content = {
        "format": FORMAT,
        "layout": 1,
        "provenance": {
            "version": table.settings.version,
            "settings": _settings(table.settings),
            "inputs": [asdict(it) for it in table.inputs],
        },
        "findings": _findings(table.findings, sentences),
        "rows": [
            _row(number, row, table.columns, sentences) for number, row in enumerate(table.rows, 1)
        ],
    }
    return json.dumps(content, ensure_ascii=False, allow_nan=False, indent=1) + "\n"


def _settings(settings: Settings) -> dict[str, Any]:
    return {name: it for name, it in asdict(settings).items() if name != "version"}


def refused_code(reckoned: Reckoned) -> str:
    """Return why a row has no numbers; empty where it has."""
    if reckoned.numbers is not None:
        return ""
    return next((it.code for it in reckoned.findings if it.severity is Severity.REFUSED), "")


def _outcomes(reckoned: Reckoned) -> Iterator[str]:
    numbers = reckoned.numbers
    for name in NUMBERS:
        yield "" if numbers is None else _cell(getattr(numbers, name))
    yield BETWEEN.join(reckoned.channels)
    yield " ".join(dict.fromkeys(it.code for it in reckoned.findings))
    yield refused_code(reckoned)


def _on_one_line(cell: str) -> str:
    """The text without line breaks, which not every program reads within quotation marks."""
    return " ".join(cell.splitlines())


def _cell(value: float | str) -> str:
    return value if isinstance(value, str) else repr(float(value))


def _row(
    number: int, row: TableRow, columns: tuple[str, ...], sentences: Sentences
) -> dict[str, Any]:
    reckoned = row.reckoned
    return {
        "row": number,
        "name": row.name,
        "about": dict(zip(columns, row.cells, strict=True)),
        "inputs": [asdict(it) for it in reckoned.inputs],
        "numbers": None if reckoned.numbers is None else asdict(reckoned.numbers),
        "channels": list(reckoned.channels),
        "findings": _findings(reckoned.findings, sentences),
    }


def _findings(findings: tuple[Finding, ...], sentences: Sentences) -> list[dict[str, Any]]:
    return [
        {
            "code": it.code,
            "severity": it.severity.value,
            "arguments": dict(it.arguments),
            "text": finding_sentence(it, sentences),
        }
        for it in findings
    ]
