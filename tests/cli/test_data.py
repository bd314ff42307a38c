import io
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from lives import NOTE, a_person, keep_a_life
from rekmaat.cli.main import run
from rekmaat.service.data import stored
from rekmaat.store.database import FILE_NAME, Database, open_database
from rekmaat.store.people import read_person


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    home = tmp_path / "home"
    monkeypatch.setenv("REKMAAT_HOME", str(home))
    monkeypatch.setenv("LC_ALL", "C.UTF-8")
    monkeypatch.chdir(tmp_path)
    return home


@pytest.fixture
def database(home: Path) -> Iterator[Database]:
    database = open_database(home)
    with database.writing() as connection:
        keep_a_life(connection)
    yield database
    database.close()


def answer_with(monkeypatch: pytest.MonkeyPatch, words: str) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(words))


@pytest.mark.usefixtures("database")
def test_export_writes_one_zip_named_after_the_day_and_says_what_is_in_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["export"]) == 0
    (archive,) = tmp_path.glob("rekmaat-20??-??-??.zip")
    assert zipfile.is_zipfile(archive)
    said = capsys.readouterr().out
    assert archive.name in said
    assert "3 sessies" in said


@pytest.mark.usefixtures("database")
def test_export_does_not_overwrite_unless_told_to(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "mine.zip").write_text("mine")
    assert run(["export", "mine.zip"]) == 2
    assert "--force" in capsys.readouterr().err
    assert run(["export", "mine.zip", "--force"]) == 0
    assert zipfile.is_zipfile(tmp_path / "mine.zip")


@pytest.mark.usefixtures("database")
def test_what_was_exported_can_be_imported_in_another_home(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    other = tmp_path / "other"
    run(["export", "all.zip"])
    assert run(["import", "all.zip", "--home", str(other), "--language", "en"]) == 0
    assert "Brought back" in capsys.readouterr().out
    assert run(["import", "all.zip", "--home", str(other), "--language", "fr"]) == 0
    assert "Déjà présent" in capsys.readouterr().out
    database = open_database(other)
    with database.reading() as connection:
        assert read_person(connection) == a_person()
    database.close()


@pytest.mark.parametrize("language", ["nl", "fr", "en"])
def test_a_file_that_is_no_archive_is_refused_in_one_sentence_and_its_remedy(
    home: Path, language: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (home.parent / "letter.txt").write_text("dear friend")
    assert run(["import", "letter.txt", "--language", language]) == 3
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.count("\n") == 1
    assert "zip" in said.err


def test_erase_says_what_it_will_remove_asks_and_says_what_it_removed(
    database: Database, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    answer_with(monkeypatch, "ja\n")
    assert run(["erase"]) == 0
    asked, _, removed = capsys.readouterr().out.partition("Gewist:")
    for told in (asked, removed):
        assert "3 sessies" in told
        assert "9 keer vasthouden" in told
    assert stored(database).total == 0


@pytest.mark.parametrize("words", ["nee\n", "\n", "yes\n", "j\n"])
def test_erase_removes_nothing_on_any_other_answer(
    database: Database,
    words: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    answer_with(monkeypatch, words)
    assert run(["erase"]) == 0
    assert "Er is niets gewist" in capsys.readouterr().out
    assert stored(database).sessions == 3


def test_erase_without_anybody_to_ask_removes_nothing(
    database: Database, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    answer_with(monkeypatch, "")
    assert run(["erase"]) == 2
    assert "--yes" in capsys.readouterr().err
    assert stored(database).sessions == 3


def test_erase_of_an_empty_home_says_there_is_nothing(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    open_database(home).close()
    assert run(["erase", "--language", "en"]) == 0
    assert "nothing to erase" in capsys.readouterr().out


def test_erase_works_while_the_app_has_the_database_open(database: Database) -> None:
    done = subprocess.run(
        [sys.executable, "-c", "from rekmaat.cli.main import main; main()", "erase", "--yes"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert "3 sessies" in done.stdout
    assert stored(database).total == 0
    home = database.path.parent
    assert all(NOTE.encode() not in path.read_bytes() for path in home.iterdir())


@pytest.mark.usefixtures("database")
def test_backup_writes_a_copy_and_does_not_overwrite(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    copy = tmp_path / "copy" / FILE_NAME
    copy.parent.mkdir()
    assert run(["backup", str(copy)]) == 0
    assert "3 sessies" in capsys.readouterr().out
    assert run(["backup", str(copy)]) == 2
    assert "--force" in capsys.readouterr().err
    assert run(["backup", str(copy), "--force", "--home", str(copy.parents[1] / "home")]) == 0
    opened = open_database(copy.parent)
    assert stored(opened).sessions == 3
    opened.close()


@pytest.mark.parametrize("command", [["export"], ["erase", "--yes"], ["backup", "copy"]])
def test_a_home_without_data_is_told_and_not_made(
    home: Path, command: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(command) == 2
    assert str(home) in capsys.readouterr().err
    assert not home.exists()
    assert list(home.parent.iterdir()) == []
