"""What is left of a run that was stopped."""

from pathlib import Path

import pytest

from rekmaat.errors import WrongUseError
from rekmaat.exchange.emg_table_journal import Entry, entries_of, open_journal
from rekmaat.exchange.emg_table_records import Input, Reckoned, Settings
from rekmaat.new_file import FileExistsAlreadyError

SETTINGS = Settings("1.0")


def entry(name: str) -> Entry:
    return Entry(SETTINGS, Reckoned((Input(name, "before", "ab"),), None, ("EMG",), ()))


@pytest.fixture
def part(tmp_path: Path) -> Path:
    path = tmp_path / "t.csv.part"
    with open_journal(path, "list.csv", begin=True) as journal:
        for name in ("a", "b"):
            journal.add(entry(name))
    return path


@pytest.mark.parametrize("cut", [1, 5, 40])
def test_a_line_that_was_cut_off_is_lost_alone(part: Path, cut: int) -> None:
    part.write_bytes(part.read_bytes()[:-cut])
    kept = entries_of(part, "list.csv")
    assert kept == ((entry("a"), entry("b")) if cut == 1 else (entry("a"),))
    with open_journal(part, "list.csv", begin=False) as journal:
        journal.add(entry("c"))
    assert entries_of(part, "list.csv") == (*kept, entry("c"))


def test_a_journal_of_another_listing_is_left_alone(part: Path) -> None:
    content = part.read_bytes()
    with pytest.raises(FileExistsAlreadyError, match=r"t\.csv\.part"):
        entries_of(part, "other.csv")
    assert part.read_bytes() == content


def test_a_file_that_is_no_journal_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "t.csv.part"
    path.write_bytes(b"half a download")
    with pytest.raises(FileExistsAlreadyError):
        entries_of(path, "list.csv")


def test_without_an_earlier_run_nothing_is_kept(tmp_path: Path) -> None:
    assert entries_of(tmp_path / "t.csv.part", "list.csv") == ()


def test_a_journal_that_cannot_be_opened_is_wrong_use(tmp_path: Path) -> None:
    with (
        pytest.raises(WrongUseError, match="cannot be written"),
        open_journal(tmp_path / "none" / "t.csv.part", "list.csv", begin=True),
    ):
        pass
    (tmp_path / "t.csv.part").mkdir()
    with pytest.raises(WrongUseError, match="cannot be written"):
        entries_of(tmp_path / "t.csv.part", "list.csv")
