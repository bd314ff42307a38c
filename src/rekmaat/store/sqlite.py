"""How Rekmaat talks to SQLite: the file, its settings, and how a transaction begins."""

import os
import sqlite3
from pathlib import Path

from sqlalchemy import URL, Connection, Engine, create_engine, event
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.pool import ConnectionPoolEntry

from rekmaat.store.errors import FolderNotWritableError

BUSY_S = 20.0
"""How long a writer waits for another one before it gives up."""
WRITES = "rekmaat_writes"
_SETTINGS = (
    "PRAGMA foreign_keys = ON",
    "PRAGMA synchronous = FULL",  # what was said to be saved survives a crash (design, promise 6)
    "PRAGMA secure_delete = ON",  # an erased note is overwritten, not only unlinked
    "PRAGMA temp_store = MEMORY",  # no notes in temporary files outside the home folder
)


def make_file(path: Path) -> None:
    """Make the folder and an empty database file that only their owner can open.

    Raises:
        FolderNotWritableError: The folder cannot be made, or the file not be written.
    """
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
    except OSError as error:
        raise FolderNotWritableError(path.parent, error.strerror or str(error)) from error


def use_write_ahead_log(path: Path) -> None:
    """Let readers go on while somebody writes; the file remembers it."""
    connection = sqlite3.connect(path, timeout=BUSY_S, isolation_level=None)
    try:
        if connection.execute("PRAGMA journal_mode").fetchone()[0] != "wal":
            # SQLite does not wait when two connections switch the mode at once; a write lock does.
            connection.execute("BEGIN IMMEDIATE")
            connection.execute("COMMIT")
            connection.execute("PRAGMA journal_mode = WAL")
    finally:
        connection.close()


def engine_of(path: Path) -> Engine:
    """Return an engine whose transactions are exactly the ones that are asked for."""
    engine = create_engine(
        URL.create("sqlite", database=str(path)),
        connect_args={"timeout": BUSY_S},
        max_overflow=-1,  # threads wait for the database, where the wait is told, not for a pool
        hide_parameters=True,  # an error message must not carry a note about somebody's health
    )
    event.listen(engine, "connect", _set_up)
    event.listen(engine, "begin", _begin)
    return engine


def _set_up(connection: DBAPIConnection, _entry: ConnectionPoolEntry) -> None:
    connection.isolation_level = None  # the driver would begin transactions of its own
    cursor = connection.cursor()
    for setting in _SETTINGS:
        cursor.execute(setting)
    cursor.close()


def _begin(connection: Connection) -> None:
    writes = connection.get_execution_options().get(WRITES, False)
    connection.exec_driver_sql(f"PRAGMA query_only = {'OFF' if writes else 'ON'}")
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
