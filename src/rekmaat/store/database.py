"""Opening the store, and the two ways to use it: reading and writing."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import NoReturn

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import IntegrityError, StatementError

from rekmaat.errors import RekmaatError
from rekmaat.store.counts import Counts, count
from rekmaat.store.errors import (
    DoesNotFitError,
    FolderNotWritableError,
    LeftoversError,
    NotADatabaseError,
    StoreBusyError,
    StoreFullError,
)
from rekmaat.store.schema import bring_up_to_date
from rekmaat.store.sqlite import WRITES, engine_of, make_file, use_write_ahead_log

FILE_NAME = "rekmaat.sqlite3"


class Database:
    """The open store of one home folder; safe to share between threads."""

    def __init__(self, engine: Engine, path: Path) -> None:
        """Keep the engine; `open_database` makes both."""
        self.path = path
        self._engine = engine

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Give a connection that sees one moment and cannot write."""
        with said_plainly(self.path), self._engine.connect() as connection, connection.begin():
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """Give the only writing connection; at the end all is saved, after an error nothing.

        Raises:
            StoreBusyError: Another program kept the database locked.
            StoreFullError: The disk is full.
            DoesNotFitError: The tables do not allow a value or a reference.
        """
        with (
            said_plainly(self.path),
            self._engine.connect().execution_options(**{WRITES: True}) as connection,
            connection.begin(),
        ):
            yield connection

    def wipe_leftovers(self) -> None:
        """Rewrite the file without its free pages and empty the write-ahead log.

        Raises:
            LeftoversError: Another program was reading all the time, so the log still has them.
        """
        with said_plainly(self.path), closing(self._engine.raw_connection()) as connection:
            cursor = connection.cursor()
            cursor.execute("PRAGMA query_only = OFF")
            cursor.execute("VACUUM")
            cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            row = cursor.fetchone()
            if row is None or row[0] != 0:
                raise LeftoversError(self.path)

    def copy_to(self, target: Path) -> Counts:
        """Copy all of one moment into an empty file, also while others write, and check it.

        Raises:
            NotADatabaseError: The copy is not sound.
            StoreFullError: The disk is full.
        """
        with said_plainly(target), closing(self._engine.raw_connection()) as connection:
            _copy(connection.driver_connection, target)
            engine = engine_of(target)
            with engine.connect() as copied:
                counts = count(copied)
            engine.dispose()
        return counts

    def close(self) -> None:
        """Close every connection."""
        self._engine.dispose()


def open_database(home: Path) -> Database:
    """Open the store of a home folder; make it where there is none, upgrade it where it is older.

    Raises:
        FolderNotWritableError: The folder cannot be made or written.
        NotADatabaseError: The file is damaged or belongs to another program.
        NewerDatabaseError: A later version of Rekmaat wrote it.
        StoreBusyError: Another program kept it locked.
        StoreFullError: The disk is full.
    """
    path = home / FILE_NAME
    make_file(path)
    with said_plainly(path):
        use_write_ahead_log(path)
        engine = engine_of(path)
        try:
            bring_up_to_date(engine, path)
        except BaseException:
            engine.dispose()
            raise
    return Database(engine, path)


def _copy(source: object, target: Path) -> None:
    assert isinstance(source, sqlite3.Connection)
    with closing(sqlite3.connect(target, isolation_level=None)) as copy:
        source.backup(copy)
        copy.execute("PRAGMA journal_mode = DELETE")  # one file, without a log beside it
        found = copy.execute("PRAGMA integrity_check").fetchone()[0]
    if found != "ok":
        raise NotADatabaseError(target, found)


@contextmanager
def said_plainly(path: Path) -> Iterator[None]:
    """Turn what the driver raises into the store's own errors."""
    try:
        yield
    except IntegrityError as error:
        raise DoesNotFitError(str(error.orig)) from error
    except StatementError as error:
        _say(path, error.orig or error)
    except sqlite3.Error as error:
        _say(path, error)
    except OverflowError as error:
        raise DoesNotFitError(str(error)) from error


def _say(path: Path, error: BaseException) -> NoReturn:
    if isinstance(error, RekmaatError):
        raise error
    if isinstance(error, (ValueError, OverflowError)):
        raise DoesNotFitError(str(error)) from error
    if not isinstance(error, sqlite3.Error):
        raise error
    name = getattr(error, "sqlite_errorname", "")
    if name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
        raise StoreBusyError(path) from error
    if name in ("SQLITE_FULL", "SQLITE_IOERR_SHMSIZE"):  # the latter beside the database
        raise StoreFullError(path) from error
    if name.startswith(("SQLITE_READONLY", "SQLITE_CANTOPEN", "SQLITE_PERM", "SQLITE_IOERR")):
        raise FolderNotWritableError(path.parent, str(error)) from error
    raise NotADatabaseError(path, str(error)) from error
