"""Two folders for two people: one for those who enrol, one for the one who keeps the list."""

import csv
import secrets
import shutil
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from io import StringIO
from pathlib import Path

from rekmaat.errors import RefusedError
from rekmaat.exchange.allocation_check import Enrolment
from rekmaat.exchange.allocation_files import (
    CODES,
    ENVELOPES,
    LIST,
    PUBLISHED,
    ConcealedList,
    list_text,
    read_published,
)
from rekmaat.exchange.allocation_log import read_log
from rekmaat.exchange.small_file import refused
from rekmaat.new_file import FileNotWritableError, new_file

ENROLMENT, CONCEALED = "enrolment", "concealed"


class FolderNotEmptyError(FileNotWritableError):
    """The folder holds something already."""


@dataclass(frozen=True, slots=True)
class EnrolmentFolder:
    """The folder of an enrolment as it lies there, nothing of it checked yet."""

    path: Path
    list_beside: Path | None


@dataclass(frozen=True, slots=True)
class NewFile:
    """A file to be written: its name and what will be in it."""

    name: str
    content: str


@contextmanager
def new_folder(folder: Path) -> Iterator[Path]:
    """Give a folder beside the one asked for that takes its place only once it is whole.

    Raises:
        FolderNotEmptyError: There is something in the folder already.
        FileNotWritableError: It cannot be made.
    """
    try:
        if folder.is_symlink() or (folder.exists() and not _is_empty(folder)):
            raise FolderNotEmptyError(folder, "it is there already and is not empty")
        folder.parent.mkdir(parents=True, exist_ok=True)
        unfinished = folder.with_name(f".{folder.name}.{secrets.token_hex(4)}")
        unfinished.mkdir()
    except OSError as error:
        raise FileNotWritableError(folder, error.strerror or str(error)) from error
    try:
        yield unfinished
        if folder.exists():
            folder.rmdir()
        unfinished.rename(folder)
    except OSError as error:
        raise FileNotWritableError(folder, error.strerror or str(error)) from error
    finally:
        shutil.rmtree(unfinished, ignore_errors=True)


def _is_empty(folder: Path) -> bool:
    return folder.is_dir() and not any(folder.iterdir())


def write_enrolment(
    folder: Path, files: Sequence[NewFile], done: Callable[[int], None] | None = None
) -> None:
    """Write the files of those who enrol; anybody may read them.

    Args:
        folder: Takes them; it is not there yet.
        files: What to write; in a name, `/` stands between folder and file.
        done: Told after each how many are written.
    """
    (folder / ENVELOPES).mkdir(parents=True)
    for count, file in enumerate(files, 1):
        (folder / file.name).write_text(file.content, encoding="utf-8", newline="")
        if done is not None:
            done(count)


def write_concealed(folder: Path, concealed: ConcealedList) -> None:
    """Write what nobody else may read: the list, and the codes without what they open."""
    folder.mkdir(mode=0o700)
    table = StringIO(newline="")
    writer = csv.writer(table, lineterminator="\n")
    writer.writerow(["file", "stratum", "envelope", "code"])
    writer.writerows([it.place.file, it.stratum, it.number, it.code] for it in concealed.entries)
    for name, content in ((LIST, list_text(concealed)), (CODES, table.getvalue())):
        with new_file(folder / name, overwrite=False) as unfinished:
            unfinished.write_text(content, encoding="utf-8", newline="")


def enrolment_folder(folder: Path) -> EnrolmentFolder:
    """Return the folder of an enrolment: this one, or the one inside it of that name.

    Raises:
        RefusedError: There is neither.
    """
    inside = folder / ENROLMENT
    path = inside if not (folder / PUBLISHED).exists() and inside.is_dir() else folder
    if not path.is_dir():
        raise RefusedError(refused("allocation-no-folder", folder))
    beside = (path.parent / CONCEALED / LIST, path / CONCEALED / LIST)
    return EnrolmentFolder(path, next((it.parent for it in beside if it.exists()), None))


def read_enrolment(folder: Path) -> Enrolment:
    """Read what was published and the log; the envelopes are read when they are needed.

    Raises:
        RefusedError: One of them is missing or cannot be read.
    """
    published, digest = read_published(folder)
    return Enrolment(folder, published, digest, read_log(folder))
