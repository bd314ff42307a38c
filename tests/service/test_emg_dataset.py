"""A dataset, from its folders to what is to be compared."""

import json
from pathlib import Path

import pytest

from emg_tables import SECONDS, rows_of
from real_recordings import real
from recordings import Standing
from rekmaat.catalogue.text import text_of
from rekmaat.errors import RefusedError
from rekmaat.exchange.bids_names import Entities
from rekmaat.exchange.emg_bids import Study, write_emg_bids
from rekmaat.exchange.emg_bids_tables import Setting
from rekmaat.exchange.emg_table_journal import Entry, journal_of, open_journal
from rekmaat.guide.wording import Language
from rekmaat.measure.labels import Posture
from rekmaat.service.emg_dataset import read_dataset
from rekmaat.service.emg_row import reckon
from rekmaat.service.emg_table import TableOrder, write_table

TEXT = text_of(Language.EN, "findings", "emg", "emg_table")
SETTING = Setting(50, "by palpation", "bipolar")


def add(root: Path, name: str, seed: int) -> Path:
    """Add a recording by a short name: `01 1 pre`."""
    subject, session, acquisition, *run = name.split()
    entities = Entities(
        subject, Posture.STANDING, session, acquisition, int(run[0]) if run else None
    )
    study = Study(entities, SETTING, "Quiet standing.")
    return write_emg_bids(root, Standing(seed, seconds=SECONDS).recording(), study=study).file


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """One person, two sessions with both sides."""
    folder = tmp_path / "study"
    for seed, name in enumerate(("1 pre", "1 post", "2 pre", "2 post")):
        add(folder, f"01 {name}", seed)
    return folder


def refused_codes(folder: Path) -> list[str]:
    with pytest.raises(RefusedError) as caught:
        read_dataset(folder)
    return [it.code for it in caught.value.findings]


def test_sessions_are_periods_and_tables_tell_the_rest(root: Path, tmp_path: Path) -> None:
    (root / "participants.tsv").write_text(
        "participant_id\tsex\tsequence\nsub-01\tf\tAB\n", encoding="utf-8"
    )
    (root / "sub-01" / "sub-01_sessions.tsv").write_text(
        "session_id\tarm\nses-1\tA\nses-2\tB\n", encoding="utf-8"
    )
    write_table(TableOrder(read_dataset(root), tmp_path / "t.csv"), TEXT)
    rows = rows_of(tmp_path / "t.csv")
    known = ("person", "period", "sequence", "arm", "session", "task", "sex")
    assert tuple(rows[0])[:7] == known
    assert [[row[it] for it in known] for row in rows] == [
        ["sub-01", "1", "AB", "A", "ses-1", "reststand", "f"],
        ["sub-01", "2", "AB", "B", "ses-2", "reststand", "f"],
    ]
    assert all(float(row["log_ratio"]) for row in rows)


def test_a_period_that_the_tables_number_is_not_taken_from_the_label(root: Path) -> None:
    (root / "sub-01" / "sub-01_sessions.tsv").write_text(
        "session_id\tperiod\nses-1\t2\nses-2\tn/a\n", encoding="utf-8"
    )
    first, second = read_dataset(root).rows
    assert (first.cell("period"), second.cell("period")) == ("2", "")
    assert [it.code for it in second.findings] == ["row-design-unsaid"]


def test_what_cannot_be_told_is_a_row_without_numbers(root: Path) -> None:
    add(root, "01 3 pre", 7)
    add(root, "01 4 warmup", 8)
    add(root, "02 1 pre", 9)
    add(root, "02 1 post", 10)
    add(root, "02 1 repeat 1", 11)
    with (root / "participants.tsv").open("a", encoding="utf-8") as people:
        people.write("sub-03\n")
    found = {row.name: [it.code for it in row.findings] for row in read_dataset(root).rows}
    assert found == {
        "sub-01_ses-1_task-reststand": [],
        "sub-01_ses-2_task-reststand": [],
        "sub-01_ses-3_task-reststand": ["visit-side-missing"],
        "sub-01_ses-4_task-reststand": ["visit-side-missing"] * 2 + ["visit-unplaced"],
        "sub-02_ses-1_task-reststand": ["visit-repeats-odd"],
        "sub-03": ["visit-no-recording", "row-design-unsaid"],
    }


def test_a_folder_that_is_no_dataset_or_holds_no_recording_is_refused(tmp_path: Path) -> None:
    assert refused_codes(tmp_path) == ["folder-no-dataset"]
    (tmp_path / "dataset_description.json").write_text("{}", encoding="utf-8")
    assert refused_codes(tmp_path) == ["bids-no-recording"]


@pytest.mark.parametrize("column", ["log_ratio", "task", "person"])
def test_a_column_that_the_table_adds_itself_is_refused(root: Path, column: str) -> None:
    (root / "participants.tsv").write_text(
        f"participant_id\t{column}\nsub-01\t1\n", encoding="utf-8"
    )
    assert refused_codes(root) == ["column-taken"]


def test_a_table_beside_a_recording_that_changed_measures_its_row_anew(
    root: Path, tmp_path: Path
) -> None:
    order = TableOrder(read_dataset(root), tmp_path / "t.csv", jobs=1)
    with open_journal(journal_of(order.out), order.source, begin=True) as journal:
        for row in order.asked.rows:
            journal.add(Entry(order.settings, reckon(order.task(row))))
    name = "sub-01/ses-1/emg/sub-01_ses-1_task-reststand_acq-{}_channels.tsv"
    for side in ("pre", "post"):
        table = root / name.format(side)
        first, left, right = table.read_text(encoding="utf-8").splitlines()
        lines = [f"{first}\tstatus", f"{left}\tgood", f"{right}\tbad"]
        table.write_text("\n".join(lines) + "\n", encoding="utf-8")
    answer = write_table(order, TEXT)
    assert (answer.kept, answer.anew) == (1, 1)
    assert [it["channels"].count("EMG") for it in rows_of(order.out)] == [1, 2]
    inputs = json.loads((tmp_path / "t.json").read_text(encoding="utf-8"))["rows"][0]["inputs"]
    assert [it["role"] for it in inputs] == ["before", *["beside"] * 2, "after", *["beside"] * 2]
    assert all(len(it["sha256"]) == 64 for it in inputs)


@pytest.mark.parametrize("name", ["emg_TwoWristbands", "emg_ConcurrentIndependentUnits"])
def test_a_dataset_of_others_that_says_no_sides_keeps_its_rows_and_guesses_nothing(
    tmp_path: Path, name: str
) -> None:
    asked = read_dataset(real("emg_bids_examples", name))
    write_table(TableOrder(asked, tmp_path / "t.csv", jobs=1), TEXT)
    rows = rows_of(tmp_path / "t.csv")
    assert rows
    assert {it["refused"] for it in rows} == {"visit-side-missing"}
    assert all("visit-unplaced" in it["findings"] for it in rows)
