"""The server and a command use one database at the same time."""

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from lives import NOON, a_screening, a_session, number_id
from rekmaat.store.database import open_database
from rekmaat.store.screenings import add_screening
from rekmaat.store.sessions import list_sessions, put_session

CHILD = Path(__file__).with_name("saves_sessions.py")
EACH = 60


def test_two_programs_that_save_at_once_lose_nothing(tmp_path: Path) -> None:
    started = [
        subprocess.Popen(
            [sys.executable, str(CHILD), str(tmp_path), str(EACH)],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        for _ in range(2)
    ]
    said = [program.communicate(timeout=120) for program in started]
    assert [errors for _, errors in said] == ["", ""]
    ids = {line for lines, _ in said for line in lines.split()}
    database = open_database(tmp_path)
    with database.reading() as connection:
        stored = {one.session.id for one in list_sessions(connection)}
    database.close()
    assert len(ids) == 2 * EACH
    assert stored == ids


def test_threads_of_one_server_that_save_and_read_at_once_lose_nothing(tmp_path: Path) -> None:
    database = open_database(tmp_path)
    with database.writing() as connection:
        add_screening(connection, a_screening())

    def save(number: int) -> int:
        with database.writing() as connection:
            put_session(connection, a_session(number), saved_at=NOON)
        with database.reading() as connection:
            return len(list_sessions(connection))

    with ThreadPoolExecutor(8) as threads:
        seen = list(threads.map(save, range(1, EACH + 1)))
    with database.reading() as connection:
        stored = {one.session.id for one in list_sessions(connection)}
    database.close()
    assert max(seen) == EACH
    assert stored == {number_id(number) for number in range(1, EACH + 1)}


def test_a_reader_sees_one_moment_while_somebody_writes(tmp_path: Path) -> None:
    database = open_database(tmp_path)
    with database.writing() as connection:
        add_screening(connection, a_screening())
    with database.reading() as reader:
        assert list_sessions(reader) == ()
        with database.writing() as connection:
            put_session(connection, a_session(), saved_at=NOON)
        assert list_sessions(reader) == ()
    with database.reading() as reader:
        assert len(list_sessions(reader)) == 1
    database.close()
