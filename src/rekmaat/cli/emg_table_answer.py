"""Makes the table of `rekmaat emg change`, and says what was written and what was not measured."""

import sys
from collections import Counter
from collections.abc import Iterator

from rekmaat.catalogue.text import Text, text_of
from rekmaat.cli.emg_options import ForTable
from rekmaat.cli.exit_codes import DONE, REFUSED
from rekmaat.cli.findings import Object, finding_objects, print_refusal
from rekmaat.cli.printing import print_lines, print_object
from rekmaat.cli.progress import progress
from rekmaat.errors import Argument, Finding, RefusedError, Severity
from rekmaat.exchange.emg_table_file import refused_code
from rekmaat.exchange.emg_table_journal import journal_of
from rekmaat.exchange.emg_table_records import ManyRows, TableRow
from rekmaat.guide.wording import Language
from rekmaat.measure.labels import listed
from rekmaat.service.emg_comparisons import Comparisons
from rekmaat.service.emg_dataset import read_dataset
from rekmaat.service.emg_inputs import ChangeQuestion
from rekmaat.service.emg_listing import read_listing
from rekmaat.service.emg_table import TableAnswer, TableOrder, write_table
from rekmaat.tell.sentences import grouped_sentences

_MOST_SENTENCES = 3
_MOST_CODES = 8


def table_text(language: Language) -> Text:
    """Return the sentences about recordings and tables of them."""
    return text_of(language, "findings", "emg", "emg_table")


def answer_table(asked: ForTable, question: ChangeQuestion, text: Text, *, as_json: bool) -> int:
    """Make a table, and say how it went.

    Returns:
        The exit code: 0, or 3 where the listing is refused or no row has numbers.

    Raises:
        WrongUseError: The table cannot be written, or exists.
    """
    streams = sys.stdout, sys.stderr
    try:
        comparisons = _comparisons(asked)
    except RefusedError as error:
        print_refusal(error.findings, text, as_json=as_json, streams=streams)
        return REFUSED
    assert asked.table is not None
    order = TableOrder(
        asked=comparisons,
        out=asked.table,
        channels=question.channels,
        reading=question.reading,
        jobs=asked.jobs,
        overwrite=asked.force,
    )
    answer = _made(order, text)
    if as_json:
        print_object(_object(answer, text), sys.stdout)
    else:
        print_lines(_written(answer, text), sys.stdout)
        print_lines(_noticed(answer.table, text), sys.stderr)
    return DONE if any(row.reckoned.numbers for row in answer.table.rows) else REFUSED


def _comparisons(asked: ForTable) -> Comparisons:
    if asked.folder is not None:
        return read_dataset(asked.folder)
    assert asked.listing is not None
    return read_listing(asked.listing)


def _made(order: TableOrder, text: Text) -> TableAnswer:
    """Make the table; whoever stops it is told what is kept."""
    try:
        with progress(len(order.asked.rows)) as done:
            return write_table(order, text, done)
    except KeyboardInterrupt:
        part = journal_of(order.out)
        if part.exists():
            print_lines([text.say("table-stopped", {"file": str(part)})], sys.stderr)
        raise


def _written(answer: TableAnswer, text: Text) -> Iterator[str]:
    rows = answer.table.rows
    refused = sum(row.reckoned.numbers is None for row in rows)
    told: dict[str, Argument] = {"file": str(answer.file), "rows": len(rows), "refused": refused}
    yield text.say("table-written", told)
    yield text.say("table-sidecar", {"file": str(answer.sidecar)})
    if answer.kept:
        yield text.say("table-kept", {"count": answer.kept})
    if answer.anew:
        yield text.say("table-anew", {"count": answer.anew})


def _noticed(table: ManyRows, text: Text) -> Iterator[str]:
    """Why rows have no numbers, the same reason once; then what concerns several rows."""
    for code, rows in _refused(table).items():
        names = {"kind": table.kind, "rows": listed([row.name for row in rows])}
        yield text.say("table-refused", names | {"count": len(rows)})
        sentences = grouped_sentences(_reasons(rows, code), text)
        yield from (f"  - {it}" for it in sentences[:_MOST_SENTENCES])
        if len(sentences) > _MOST_SENTENCES:
            yield "  - " + text.say("table-more", {"count": len(sentences) - _MOST_SENTENCES})
    yield from grouped_sentences(table.findings, text)
    warnings = _warnings(table)
    if warnings:
        shown = listed([f"{code} ({count})" for code, count in warnings.most_common(_MOST_CODES)])
        yield text.say("table-warnings", {"codes": shown})


def _refused(table: ManyRows) -> dict[str, list[TableRow]]:
    """The rows without numbers, by the reason that is told first."""
    found: dict[str, list[TableRow]] = {}
    for row in table.rows:
        if code := refused_code(row.reckoned):
            found.setdefault(code, []).append(row)
    return found


def _reasons(rows: list[TableRow], code: str) -> list[Finding]:
    return [it for row in rows for it in row.reckoned.findings if it.code == code]


def _warnings(table: ManyRows) -> Counter[str]:
    """In how many rows each warning stands."""
    return Counter(
        code
        for row in table.rows
        for code in {it.code for it in row.reckoned.findings if it.severity is Severity.WARNING}
    )


def _object(answer: TableAnswer, text: Text) -> Object:
    table = answer.table
    refused = _refused(table)
    return {
        "table": str(answer.file),
        "sidecar": str(answer.sidecar),
        "rows": len(table.rows),
        "refused": sum(map(len, refused.values())),
        "kept": answer.kept,
        "measured_anew": answer.anew,
        "refusals": [
            {
                "code": code,
                "rows": [row.name for row in rows],
                "findings": finding_objects(_reasons(rows, code), text),
            }
            for code, rows in refused.items()
        ],
        "warnings": dict(_warnings(table).most_common()),
        "findings": finding_objects(table.findings, text),
        "provenance": {
            "version": table.settings.version,
            "settings": {
                "channels": list(table.settings.channels),
                "rate_hz": table.settings.rate_hz,
                "unit": table.settings.unit,
            },
            "inputs": [
                {"file": it.file, "role": it.role, "sha256": it.sha256} for it in table.inputs
            ],
        },
    }
