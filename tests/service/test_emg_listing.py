"""A listing, from its lines to what is to be compared."""

from pathlib import Path

import pytest

from emg_tables import listing
from rekmaat.errors import RefusedError, Severity
from rekmaat.service.emg_comparisons import Comparison, Comparisons
from rekmaat.service.emg_listing import read_listing


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Only names are looked at; what is in the files is not."""
    for name in ("b1", "b2", "b3", "a1", "a2", "noise"):
        (tmp_path / f"{name}.bdf").write_bytes(b"x")
    return tmp_path


def read(folder: Path, *lines: str) -> Comparisons:
    return read_listing(listing(folder / "list.csv", *lines))


def codes(row: Comparison) -> list[str]:
    return [it.code for it in row.findings]


def refused(folder: Path, *lines: str) -> list[str]:
    with pytest.raises(RefusedError) as caught:
        read(folder, *lines)
    return [it.code for it in caught.value.findings]


def test_paths_are_read_from_the_folder_of_the_listing(folder: Path) -> None:
    found = read(folder, "person,before,after", f"1,b1.bdf,{folder}/a1.bdf")
    (row,) = found.rows
    assert (row.before, row.after) == ((folder / "b1.bdf",), (folder / "a1.bdf",))
    assert (row.repeats, row.noise, row.findings) == ((), None, ())


def test_several_recordings_stand_in_one_cell(folder: Path) -> None:
    (row,) = read(
        folder,
        "person,before,after,repeat,noise",
        "1,b1.bdf | b2.bdf,a1.bdf,b3.bdf|a2.bdf,noise.bdf",
    ).rows
    assert [it.name for it in row.before] == ["b1.bdf", "b2.bdf"]
    assert [it.name for it in row.repeats] == ["b3.bdf", "a2.bdf"]
    assert row.noise == folder / "noise.bdf"
    assert not row.refused


def test_other_columns_are_carried_through_after_those_of_the_design(folder: Path) -> None:
    found = read(
        folder,
        "Sex,before,after,Arm,Note,person,Day,Period,sequence",
        'f,b1.bdf,a1.bdf,A,"tired, said so",7,2026-11-02,1,AB',
    )
    assert found.columns == ("person", "period", "sequence", "arm", "day", "sex", "note")
    assert found.rows[0].cell("note") == "tired, said so"


def test_a_decimal_comma_becomes_a_point_where_a_column_holds_numbers(folder: Path) -> None:
    found = read(
        folder,
        "person;score;age;note;before;after",
        "1,5;7,5;40;1,5;b1.bdf;a1.bdf",
        "2;-0,25;41;about 3;b2.bdf;a2.bdf",
    )
    told = [[row.cell(it) for it in ("person", "score", "age", "note")] for row in found.rows]
    assert told == [["1,5", "7.5", "40", "1,5"], ["2", "-0.25", "41", "about 3"]]


def test_a_missing_file_is_named_with_line_and_column_and_the_row_is_kept(folder: Path) -> None:
    first, second = read(
        folder, "person,before,after", "1,b1.bdf,a1.bdf", "2,b2.bdf|gone.bdf,a2.bdf"
    ).rows
    assert not first.refused
    (finding,) = second.findings
    assert finding.code == "listing-file-missing"
    told = finding.arguments
    assert (told["line"], told["column"], told["value"]) == (3, "before", "gone.bdf")


def test_a_side_that_was_never_recorded_keeps_its_row(folder: Path) -> None:
    rows = read(folder, "person,period,before,after", "1,1,b1.bdf,a1.bdf", "1,2,,").rows
    assert codes(rows[1]) == ["listing-side-missing", "listing-side-missing"]
    assert [it.arguments["column"] for it in rows[1].findings] == ["before", "after"]
    assert rows[1].refused


def test_repeats_that_are_no_pairs_and_several_recordings_of_noise_are_named(folder: Path) -> None:
    (row,) = read(
        folder, "person,before,after,repeat,noise", "1,b1.bdf,a1.bdf,b2.bdf,noise.bdf|b3.bdf"
    ).rows
    assert codes(row) == ["listing-repeats-odd", "listing-noise-several"]


@pytest.mark.parametrize("column", ["period", "sequence", "arm"])
def test_a_row_that_does_not_say_what_others_say_is_warned_of(folder: Path, column: str) -> None:
    head = f"person,{column},before,after"
    first, second = read(folder, head, "1,A,b1.bdf,a1.bdf", "2,,b2.bdf,a2.bdf").rows
    assert first.findings == ()
    (finding,) = second.findings
    assert (finding.code, finding.severity) == ("row-design-unsaid", Severity.WARNING)
    assert (finding.arguments["rows"], finding.arguments["column"]) == ("3", column)
    assert not second.refused


def test_an_empty_listing_and_one_of_names_only_are_refused(folder: Path) -> None:
    assert refused(folder, "person,before,after") == ["table-no-rows"]
    (folder / "none.csv").write_bytes(b"")
    with pytest.raises(RefusedError, match="given-empty"):
        read_listing(folder / "none.csv")


def test_a_layout_that_is_no_listing_is_refused_with_what_it_lacks(folder: Path) -> None:
    assert refused(folder, "file,when", "b1.bdf,before") == ["columns-missing"]
    with pytest.raises(RefusedError) as caught:
        read(folder, "subject,pre,post", "1,b1.bdf,a1.bdf")
    assert caught.value.findings[0].arguments["columns"] == "person, before, after"


def test_columns_that_the_table_adds_itself_are_refused(folder: Path) -> None:
    head = "person,before,after,SE,verdict"
    assert refused(folder, head, "1,b1.bdf,a1.bdf,1,2") == ["column-taken"] * 2


def test_a_name_that_no_table_can_hold_is_refused(folder: Path) -> None:
    head = "person\tbefore\tafter\tscore; left"
    assert refused(folder, head, "1\tb1.bdf\ta1.bdf\t2") == ["column-name-wrong"]
    assert refused(folder, "person,,before,after", "1,,b1.bdf,a1.bdf") == ["column-name-wrong"]


def test_every_line_without_a_person_is_named_before_anything_is_measured(folder: Path) -> None:
    lines = ("1,b1.bdf,a1.bdf", ",b2.bdf,a2.bdf", " ,b3.bdf,a2.bdf")
    assert refused(folder, "person,before,after", *lines) == ["listing-person-missing"] * 2


def test_a_cell_that_can_be_no_path_is_a_missing_file(folder: Path) -> None:
    (row,) = read(folder, "person,before,after", f"1,{'x' * 5000},a1.bdf").rows
    assert codes(row) == ["listing-file-missing"]
    assert len(str(row.findings[0].arguments["value"])) <= 200
