import os
import shutil
import sqlite3
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from lives import a_person
from rekmaat.store.database import FILE_NAME, open_database
from rekmaat.store.errors import (
    FolderNotWritableError,
    NewerDatabaseError,
    NotADatabaseError,
    StoreBusyError,
    StoreFullError,
)
from rekmaat.store.people import read_person, write_person


def test_only_the_owner_can_open_what_is_stored(tmp_path: Path) -> None:
    home = tmp_path / "some" / "home"
    database = open_database(home)
    with database.writing() as connection:
        write_person(connection, a_person())
    modes = {path.name: path.stat().st_mode & 0o777 for path in home.iterdir()}
    database.close()
    assert home.stat().st_mode & 0o777 == 0o700
    assert FILE_NAME in modes
    assert set(modes.values()) == {0o600}


def test_what_was_saved_is_there_when_opened_again(tmp_path: Path) -> None:
    for _ in range(2):
        database = open_database(tmp_path)
        with database.writing() as connection:
            write_person(connection, a_person())
        database.close()
    database = open_database(tmp_path)
    with database.reading() as connection:
        assert read_person(connection) == a_person()
    database.close()


def test_the_settings_that_keep_promises_are_on_in_every_connection(tmp_path: Path) -> None:
    database = open_database(tmp_path)
    for way in (database.reading, database.writing):
        with way() as connection:
            found = {
                name: connection.exec_driver_sql(f"PRAGMA {name}").scalar()
                for name in ("journal_mode", "synchronous", "foreign_keys", "secure_delete")
            }
        expected = {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "secure_delete": 1}
        assert found == expected
    database.close()


def test_what_fails_halfway_leaves_nothing(tmp_path: Path) -> None:
    database = open_database(tmp_path)

    def save_half() -> None:
        with database.writing() as connection:
            write_person(connection, a_person())
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        save_half()
    with database.reading() as connection:
        assert read_person(connection) is None
    database.close()


def test_a_reading_connection_cannot_write(tmp_path: Path) -> None:
    database = open_database(tmp_path)
    with pytest.raises(FolderNotWritableError), database.reading() as connection:
        write_person(connection, a_person())
    with database.writing() as connection:
        write_person(connection, a_person())
    database.close()


def test_a_home_that_is_a_file_is_refused_by_name(tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.write_text("not a folder")
    with pytest.raises(FolderNotWritableError, match=r"home.*--home"):
        open_database(home)


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_without_write_access_is_refused_by_name(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(FolderNotWritableError, match="Permission denied"):
        open_database(tmp_path)


def test_a_file_that_is_no_database_is_refused_and_left_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / FILE_NAME
    path.write_bytes(b"a letter to a friend " * 100)
    with pytest.raises(NotADatabaseError, match=FILE_NAME):
        open_database(tmp_path)
    assert path.read_bytes() == b"a letter to a friend " * 100


def test_a_database_of_another_program_is_refused(tmp_path: Path) -> None:
    connection = sqlite3.connect(tmp_path / FILE_NAME)
    connection.execute("CREATE TABLE recipe (name TEXT)")
    connection.close()
    with pytest.raises(NotADatabaseError, match="another program"):
        open_database(tmp_path)


def test_a_damaged_database_is_refused(tmp_path: Path) -> None:
    open_database(tmp_path).close()
    path = tmp_path / FILE_NAME
    content = bytearray(path.read_bytes())
    content[100:4096] = b"\xff" * 3996
    path.write_bytes(content)
    with pytest.raises(NotADatabaseError):
        open_database(tmp_path)


def test_a_database_from_a_newer_version_is_refused_and_left_as_it_is(tmp_path: Path) -> None:
    open_database(tmp_path).close()
    path = tmp_path / FILE_NAME
    connection = sqlite3.connect(path)
    with connection:
        connection.execute("UPDATE alembic_version SET version_num = '9001'")
    connection.close()
    before = path.read_bytes()
    with pytest.raises(NewerDatabaseError, match="9001"):
        open_database(tmp_path)
    assert path.read_bytes() == before


def test_a_full_disk_is_told_and_the_rest_stays(tmp_path: Path) -> None:
    database = open_database(tmp_path)
    long_name = replace(a_person(), protocol_id="long" * 100_000)
    with database.writing() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar()
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(StoreFullError, match="disk"), database.writing() as connection:
        write_person(connection, long_name)
    with database.reading() as connection:
        assert read_person(connection) is None
    database.close()


def test_a_database_kept_locked_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("rekmaat.store.sqlite.BUSY_S", 0.1)
    database = open_database(tmp_path)
    other = sqlite3.connect(database.path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(StoreBusyError, match="another program"), database.writing():
        pass
    other.close()
    with database.writing() as connection:
        write_person(connection, a_person())
    database.close()


def test_many_programs_may_open_a_new_home_at_once(tmp_path: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from rekmaat.store.database import open_database;"
        "open_database(Path(sys.argv[1])).close()"
    )
    for attempt in range(3):
        home = tmp_path / str(attempt)
        started = [
            subprocess.Popen([sys.executable, "-c", code, str(home)], stderr=subprocess.PIPE)
            for _ in range(4)
        ]
        said = [program.communicate(timeout=60)[1].decode() for program in started]
        assert said == [""] * 4
        assert [program.returncode for program in started] == [0] * 4


def test_an_up_to_date_database_is_opened_without_alembic(tmp_path: Path) -> None:
    open_database(tmp_path).close()
    code = (
        "import sys; from pathlib import Path; from rekmaat.store.database import open_database;"
        "open_database(Path(sys.argv[1])).close(); print('alembic' in sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path)], capture_output=True, text=True, check=True
    )
    assert done.stdout == "False\n"


def test_a_copy_of_the_folder_is_a_home_too(tmp_path: Path) -> None:
    database = open_database(tmp_path / "one")
    with database.writing() as connection:
        write_person(connection, a_person())
    database.close()
    shutil.copytree(tmp_path / "one", tmp_path / "two")
    other = open_database(tmp_path / "two")
    with other.reading() as connection:
        assert read_person(connection) == a_person()
    other.close()
