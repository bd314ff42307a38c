"""Many comparisons in one table: the same numbers as one by one, kept, refused, looked over."""

import shutil
from dataclasses import replace
from math import exp, log
from pathlib import Path

import pytest

from emg_tables import folder_of_recordings, listing, rows_of
from real_recordings import biosppy, leg
from rekmaat.catalogue.text import text_of
from rekmaat.errors import Severity
from rekmaat.exchange.emg_table_journal import Entry, journal_of, open_journal
from rekmaat.exchange.emg_table_records import TableRow
from rekmaat.files.bdf import write_bdf
from rekmaat.guide.wording import Language
from rekmaat.new_file import FileExistsAlreadyError, FileNotWritableError
from rekmaat.service.emg import compare
from rekmaat.service.emg_inputs import ChangeQuestion
from rekmaat.service.emg_listing import read_listing
from rekmaat.service.emg_row import reckon
from rekmaat.service.emg_table import TableAnswer, TableOrder, write_table

TEXT = text_of(Language.EN, "findings", "emg", "emg_table")
HEAD = "person,period,arm,before,after"
FOUR = tuple(f"{1 + at // 2},{1 + at % 2},{'AB'[at % 2]},b{at}.bdf,a{at}.bdf" for at in range(4))


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return folder_of_recordings(tmp_path_factory.mktemp("recordings"))


@pytest.fixture
def folder(shared: Path, tmp_path: Path) -> Path:
    """The recordings, to be changed."""
    return Path(shutil.copytree(shared, tmp_path / "recordings"))


def order(folder: Path, *lines: str, head: str = HEAD) -> TableOrder:
    asked = read_listing(listing(folder / "list.csv", head, *lines))
    return TableOrder(asked, folder / "trial.csv", jobs=1)


def begun(asked: TableOrder, rows: int) -> None:
    """Leave behind what a run that was killed leaves after so many rows."""
    with open_journal(journal_of(asked.out), asked.source, begin=True) as journal:
        for row in asked.asked.rows[:rows]:
            journal.add(Entry(asked.settings, reckon(asked.task(row))))


def codes(row: TableRow) -> list[str]:
    return [it.code for it in row.reckoned.findings]


def refused(answer: TableAnswer) -> list[list[str]]:
    return [
        [it.code for it in row.reckoned.findings if it.severity is Severity.REFUSED]
        for row in answer.table.rows
    ]


def test_each_row_holds_the_numbers_of_the_same_comparison_alone(folder: Path) -> None:
    head = "person,before,after,repeat,noise"
    line = "1,b0.bdf|b1.bdf,a0.bdf|a1.bdf,b2.bdf|b3.bdf,noise.bdf"
    write_table(order(folder, line, head=head), TEXT)
    (row,) = rows_of(folder / "trial.csv")
    told = compare(
        ChangeQuestion(
            before=(folder / "b0.bdf", folder / "b1.bdf"),
            after=(folder / "a0.bdf", folder / "a1.bdf"),
            repeats=(folder / "b2.bdf", folder / "b3.bdf"),
            noise=folder / "noise.bdf",
        )
    )
    change = told.overall.change
    assert float(row["log_ratio"]) == change.log_ratio
    assert (float(row["se"]), float(row["df"])) == (change.standard_error, change.df)
    assert float(row["percent_change"]) == told.overall.percent_change
    assert (float(row["low"]), float(row["high"])) == told.overall.interval_percent
    assert float(row["detectable_percent"]) == told.overall.detectable_percent
    assert row["verdict"] == told.overall.verdict.value
    assert row["channels"] == "EMG L multifid|EMG R multifid"
    assert row["findings"].split() == list(dict.fromkeys(it.code for it in told.noticed))
    assert row["refused"] == ""
    left, right = told.channels
    assert left.before_uv is not None
    assert right.before_uv is not None
    assert float(row["log_before"]) == pytest.approx(log(left.before_uv * right.before_uv) / 2)
    after, before = float(row["log_after"]), float(row["log_before"])
    assert after - before == pytest.approx(change.log_ratio)
    assert exp(after) == pytest.approx(4.2, rel=0.1)


def test_processes_and_the_order_of_finishing_change_nothing(folder: Path) -> None:
    one = order(folder, *FOUR)
    two = replace(one, out=folder / "two.csv", jobs=2)
    write_table(one, TEXT)
    write_table(two, TEXT)
    assert two.out.read_bytes() == one.out.read_bytes()
    assert two.out.with_suffix(".json").read_bytes() == one.out.with_suffix(".json").read_bytes()
    assert [it["person"] + it["period"] for it in rows_of(one.out)] == ["11", "12", "21", "22"]


def test_finished_rows_are_kept_and_the_table_is_the_same_as_in_one_go(folder: Path) -> None:
    whole = order(folder, *FOUR)
    write_table(replace(whole, out=folder / "whole.csv"), TEXT)
    begun(whole, 3)
    counts: list[int] = []
    answer = write_table(whole, TEXT, counts.append)
    assert (answer.kept, answer.anew, counts) == (3, 0, [3, 4])
    assert whole.out.read_bytes() == (folder / "whole.csv").read_bytes()
    assert not journal_of(whole.out).exists()


def test_rows_may_be_added_and_moved_while_a_run_is_stopped(folder: Path) -> None:
    begun(order(folder, *FOUR[:2]), 2)
    answer = write_table(order(folder, *reversed(FOUR)), TEXT)
    assert (answer.kept, answer.anew) == (2, 0)
    assert [it["person"] for it in rows_of(folder / "trial.csv")] == ["2", "2", "1", "1"]


def test_a_row_whose_recording_changed_is_measured_anew(folder: Path) -> None:
    asked = order(folder, *FOUR)
    begun(asked, 4)
    (folder / "other.bdf").replace(folder / "a1.bdf")
    (folder / "other2.bdf").replace(folder / "b1.bdf")
    answer = write_table(asked, TEXT)
    assert (answer.kept, answer.anew) == (3, 1)
    assert rows_of(asked.out)[1]["channels"] == "EMG L longiss|EMG R longiss"


def test_other_settings_measure_every_row_anew_and_mix_none(folder: Path) -> None:
    asked = order(folder, *FOUR)
    begun(asked, 2)
    answer = write_table(replace(asked, channels=("EMG L multifid",)), TEXT)
    assert (answer.kept, answer.anew) == (0, 2)
    assert {it["channels"] for it in rows_of(asked.out)} == {"EMG L multifid"}


def test_what_was_refused_is_tried_anew(folder: Path) -> None:
    asked = order(folder, *FOUR)
    whole = (folder / "b0.bdf").read_bytes()
    (folder / "b0.bdf").write_bytes(whole[:5000])
    begun(asked, 1)
    (folder / "b0.bdf").write_bytes(whole)
    answer = write_table(asked, TEXT)
    assert refused(answer) == [[], [], [], []]


def test_a_finished_table_is_left_alone_unless_told(folder: Path) -> None:
    asked = order(folder, *FOUR[:1])
    write_table(asked, TEXT)
    content = asked.out.read_bytes()
    with pytest.raises(FileExistsAlreadyError, match=r"trial\.csv"):
        write_table(order(folder, *FOUR[1:2]), TEXT)
    assert asked.out.read_bytes() == content
    answer = write_table(replace(order(folder, *FOUR[1:2]), overwrite=True), TEXT)
    assert (answer.kept, rows_of(asked.out)[0]["period"]) == (0, "2")


def test_nothing_is_overwritten_that_stands_where_the_json_or_the_journal_goes(
    folder: Path,
) -> None:
    asked = order(folder, *FOUR[:1])
    for name in ("trial.json", "trial.csv.part"):
        (folder / name).write_text("precious", encoding="utf-8")
        with pytest.raises(FileExistsAlreadyError):
            write_table(asked, TEXT)
        assert (folder / name).read_text(encoding="utf-8") == "precious"
        assert not asked.out.exists()
        (folder / name).unlink()


def test_a_table_that_another_listing_began_is_not_continued(folder: Path) -> None:
    begun(order(folder, *FOUR), 1)
    other = read_listing(listing(folder / "other.csv", HEAD, *FOUR))
    with pytest.raises(FileExistsAlreadyError, match=r"trial\.csv\.part"):
        write_table(TableOrder(other, folder / "trial.csv"), TEXT)


def test_where_no_table_can_be_written_nothing_is_measured(folder: Path) -> None:
    asked = order(folder, *FOUR[:1])
    (folder / "trial.csv").mkdir()
    with pytest.raises(FileNotWritableError):
        write_table(asked, TEXT)
    with pytest.raises(FileNotWritableError):
        write_table(replace(asked, out=folder / "none" / "trial.csv"), TEXT)


def test_a_recording_of_two_people_gives_neither_a_number(folder: Path) -> None:
    lines = ("1,1,A,b0.bdf,a0.bdf", "2,1,A,b0.bdf,a1.bdf", "3,1,A,b2.bdf,a2.bdf", "4,1,B,a2.bdf,")
    answer = write_table(order(folder, *lines), TEXT)
    first, second, third, fourth = answer.table.rows
    for row in (first, second, third):
        assert codes(row)[0] == "recording-of-two-people"
    assert "recording-of-two-people" in codes(fourth)
    assert [it["log_ratio"] + it["channels"] for it in rows_of(folder / "trial.csv")] == [""] * 4
    told = first.reckoned.findings[0].arguments
    assert (told["file"], told["person"], told["other"]) == ("b0.bdf", "1", "2")


def test_one_recording_of_noise_may_serve_everybody(folder: Path) -> None:
    head = "person,before,after,noise"
    lines = ("1,b0.bdf,a0.bdf,noise.bdf", "2,b1.bdf,a1.bdf,noise.bdf")
    answer = write_table(order(folder, *lines, head=head), TEXT)
    assert (refused(answer), answer.table.findings) == ([[], []], ())


def test_a_recording_in_two_rows_of_one_person_is_said(folder: Path) -> None:
    lines = ("1,1,A,b0.bdf,a0.bdf", "1,2,B,b0.bdf,a1.bdf")
    answer = write_table(order(folder, *lines), TEXT)
    (finding,) = answer.table.findings
    assert (finding.code, finding.arguments["rows"]) == ("recording-in-several-rows", "2, 3")
    assert refused(answer) == [[], []]


def test_a_mean_over_other_channels_than_in_most_rows_is_said(folder: Path) -> None:
    lines = (*FOUR[:2], "3,1,A,other.bdf,other2.bdf")
    answer = write_table(order(folder, *lines), TEXT)
    (finding,) = answer.table.findings
    assert finding.code == "table-channels-differ"
    assert (finding.arguments["rows"], finding.arguments["count"]) == ("4", 1)


def test_paths_are_told_from_the_folder_of_the_listing(folder: Path) -> None:
    (folder / "b0.bdf").write_bytes((folder / "b0.bdf").read_bytes()[:5000])
    answer = write_table(order(folder, *FOUR[:1]), TEXT)
    (row,) = answer.table.rows
    assert row.reckoned.findings[0].arguments["file"] == "b0.bdf"
    assert [it.file for it in row.reckoned.inputs] == ["b0.bdf", "a0.bdf"]
    assert str(folder) not in (folder / "trial.json").read_text(encoding="utf-8")


def test_real_recordings_give_a_number_or_a_reason(tmp_path: Path) -> None:
    """The halves of two that are long enough, and of two of moving legs that are too short."""
    for one in (biosppy("emg.txt"), biosppy("emg_1.txt"), leg("3Apie.txt"), leg("5Npie.txt")):
        middle = len(one.channels[0].samples_uv) // 2
        for side, part in (("b", slice(None, middle)), ("a", slice(middle, None))):
            halves = tuple(replace(it, samples_uv=it.samples_uv[part]) for it in one.channels)
            write_bdf(tmp_path / f"{one.file}_{side}.bdf", replace(one, channels=halves))
    names = ("emg.txt", "emg_1.txt", "3Apie.txt", "5Npie.txt")
    lines = [f"{name},{name}_b.bdf,{name}_a.bdf" for name in names]
    answer = write_table(order(tmp_path, *lines, head="person,before,after"), TEXT)
    assert [bool(row.reckoned.numbers) for row in answer.table.rows] == [True, True, False, False]
    assert [set(it) for it in refused(answer)[2:]] == [{"too-short"}, {"too-short"}]
    assert [it["refused"] for it in rows_of(tmp_path / "trial.csv")] == ["", "", *["too-short"] * 2]
