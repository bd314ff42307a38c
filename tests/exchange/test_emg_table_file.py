"""The table of many comparisons: what is written is what is read again."""

from dataclasses import fields
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given
from hypothesis import strategies as st

from rekmaat.errors import Finding, Severity
from rekmaat.exchange.emg_table_file import NUMBERS, OUTCOMES, sidecar_of, table_text
from rekmaat.exchange.emg_table_journal import Entry, entries_of, open_journal
from rekmaat.exchange.emg_table_records import (
    Input,
    ManyRows,
    Numbers,
    Reckoned,
    Settings,
    TableRow,
    key_of,
)
from rekmaat.service.data_table import LARGEST, SMALLEST, read_table

SETTINGS = Settings("1.0", ("EMG L",), 2000.0, "uV")
SIZES = st.floats(SMALLEST, LARGEST)
NUMBER = st.one_of(st.just(0.0), SIZES, SIZES.map(lambda it: -it))
VERDICTS = st.sampled_from(["decreased", "increased", "no_change", "cannot_tell"])
WORDS = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=20)
FINDINGS = st.builds(
    Finding,
    st.sampled_from(["near-floor", "file-missing"]),
    st.sampled_from(Severity),
    st.dictionaries(
        WORDS,
        st.one_of(WORDS, st.integers(), st.floats(allow_nan=False, allow_infinity=False)),
        max_size=3,
    ),
)
RECKONED = st.builds(
    Reckoned,
    st.lists(st.builds(Input, WORDS, WORDS, WORDS), max_size=3).map(tuple),
    st.none()
    | st.builds(Numbers, **{it: NUMBER for it in NUMBERS if it != "verdict"}, verdict=VERDICTS),
    st.lists(WORDS, max_size=3).map(tuple),
    st.lists(FINDINGS, max_size=3).map(tuple),
)


def table(*rows: TableRow, columns: tuple[str, ...] = ("person", "note")) -> ManyRows:
    return ManyRows("listing", columns, rows, SETTINGS, (), ())


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0")), RECKONED)
def test_whatever_stands_in_a_row_is_read_again_to_the_last_digit(
    note: str, reckoned: Reckoned
) -> None:
    text = table_text(table(TableRow("2", ("p1", note), reckoned)))
    with TemporaryDirectory() as folder:
        path = Path(folder) / "table.csv"
        path.write_text(text, encoding="utf-8", newline="")
        read = read_table(path, ("person", *OUTCOMES))
    (row,) = read.rows
    assert read.columns == ("person", "note", *OUTCOMES)
    assert read.cell(row, "note") == " ".join(note.splitlines()).strip()
    for name in NUMBERS:
        if reckoned.numbers is None:
            assert read.cell(row, name) == ""
        elif name == "verdict":
            assert read.cell(row, name) == reckoned.numbers.verdict
        else:
            assert read.number(row, name) == getattr(reckoned.numbers, name)
    assert read.findings == []


def test_a_refused_row_has_empty_cells_its_codes_and_the_reason() -> None:
    noticed = Finding("near-floor", Severity.WARNING)
    why = Finding("file-truncated", Severity.REFUSED)
    row = TableRow("2", ("p1", ""), Reckoned((), None, (), (noticed, why, noticed)))
    cells = table_text(table(row)).splitlines()[1].split(",")
    assert cells == [
        "p1",
        *[""] * (len(NUMBERS) + 2),
        "near-floor file-truncated",
        "file-truncated",
    ]
    assert len(NUMBERS) == len(fields(Numbers))


def test_the_json_stands_beside_the_table() -> None:
    assert sidecar_of(Path("a/trial.csv")) == Path("a/trial.json")


@given(st.lists(RECKONED, max_size=4))
def test_a_journal_gives_back_what_was_put_in(rows: list[Reckoned]) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "t.csv.part"
        with open_journal(path, "list.csv", begin=True) as journal:
            for one in rows:
                journal.add(Entry(SETTINGS, one))
        assert entries_of(path, "list.csv") == tuple(Entry(SETTINGS, one) for one in rows)


def test_the_same_settings_and_files_have_the_same_key_and_no_others() -> None:
    inputs = (Input("a.bdf", "before", "12"), Input("b.bdf", "after", "34"))
    others = [
        key_of(Settings("1.1", ("EMG L",), 2000.0, "uV"), inputs),
        key_of(Settings("1.0", ("EMG R",), 2000.0, "uV"), inputs),
        key_of(Settings("1.0", ("EMG L",), 1000.0, "uV"), inputs),
        key_of(SETTINGS, (Input("a.bdf", "before", "13"), inputs[1])),
        key_of(SETTINGS, (Input("a.bdf", "repeat", "12"), inputs[1])),
        key_of(SETTINGS, tuple(reversed(inputs))),
    ]
    assert key_of(SETTINGS, inputs) == key_of(SETTINGS, inputs)
    assert len({key_of(SETTINGS, inputs), *others}) == 7
