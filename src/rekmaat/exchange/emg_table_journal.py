"""The rows that are finished while others are still being measured.

Each stands on the disk before the next is begun, so that a run which was killed loses nothing
it had finished. A line that was cut off is measured again.
"""

import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from pydantic import TypeAdapter, ValidationError

from rekmaat.exchange.emg_table_records import Reckoned, Settings
from rekmaat.new_file import FileExistsAlreadyError, FileNotWritableError, new_file

FORMAT = "rekmaat-emg-table-part"


@dataclass(frozen=True, slots=True)
class Entry:
    """One finished row, with the settings it was made with."""

    settings: Settings
    reckoned: Reckoned


_ENTRY = TypeAdapter(Entry)


@dataclass(frozen=True, slots=True)
class Journal:
    """Where finished rows are kept until the table is written.

    Attributes:
        path: The file.
        stream: Open at its end.
    """

    path: Path
    stream: BinaryIO

    def add(self, entry: Entry) -> None:
        """Put one row on the disk.

        Raises:
            FileNotWritableError: The disk takes no more.
        """
        try:
            self.stream.write(_ENTRY.dump_json(entry) + b"\n")
            self.stream.flush()
            os.fsync(self.stream.fileno())
        except OSError as error:
            raise _unwritable(self.path, error) from error


def journal_of(table: Path) -> Path:
    """Return where the finished rows of a table are kept."""
    return table.with_name(f"{table.name}.part")


def entries_of(path: Path, source: str) -> tuple[Entry, ...]:
    """Return the rows of an earlier run that was not finished; none where there was none.

    Args:
        path: The journal.
        source: The listing or folder it must be of.

    Raises:
        FileExistsAlreadyError: The file is of another listing, or something else.
        FileNotWritableError: It cannot be read.
    """
    try:
        first, *lines = path.read_bytes().split(b"\n")
    except FileNotFoundError:
        return ()
    except OSError as error:
        raise _unwritable(path, error) from error
    if first != _header(source):
        raise FileExistsAlreadyError(path)
    return tuple(_entries(lines))


@contextmanager
def open_journal(path: Path, source: str, *, begin: bool) -> Iterator[Journal]:
    """Open the journal to add rows to it.

    Args:
        path: The journal.
        source: The listing or folder it is of.
        begin: Whether to begin it, over whatever is there.

    Raises:
        FileNotWritableError: It cannot be written.
    """
    if begin:
        with new_file(path, overwrite=True) as unfinished:
            unfinished.write_bytes(_header(source) + b"\n")
    try:
        stream = path.open("ab")
    except OSError as error:
        raise _unwritable(path, error) from error
    with stream:
        # After a line that was cut off, so that the next one begins on its own.
        stream.write(b"\n")
        yield Journal(path, stream)


def _header(source: str) -> bytes:
    return json.dumps({"format": FORMAT, "layout": 1, "source": source}).encode()


def _entries(lines: list[bytes]) -> Iterator[Entry]:
    for line in lines:
        try:
            yield _ENTRY.validate_json(line)
        except ValidationError:
            continue  # cut off by a kill, or empty


def _unwritable(path: Path, error: OSError) -> FileNotWritableError:
    return FileNotWritableError(path, error.strerror or str(error))
