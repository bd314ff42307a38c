"""The log of an allocation: one line of JSON for each thing that happened, each tied to the last.

Every line holds the SHA-256 of the line before it, the first that of the published file. So no line
can be changed or taken out without the next one telling. Of the last lines only the fingerprint of
the last one can tell, which is why it is shown at each opening, to be kept by somebody else.
"""

import json
import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from typing import Literal

from pydantic import TypeAdapter, ValidationError

from rekmaat.errors import Finding, RefusedError
from rekmaat.exchange.envelope import Place
from rekmaat.exchange.small_file import read_text, refused
from rekmaat.judge.allocation import Allocation
from rekmaat.new_file import FileNotWritableError, new_file

LOG = "log.jsonl"
_LOCK = ".log.lock"


@dataclass(frozen=True, slots=True)
class Made:
    """The lots were drawn and the envelopes sealed."""

    entry: int
    event: Literal["made"]
    at: datetime
    previous: str


@dataclass(frozen=True, slots=True)
class Opened:
    """An envelope was opened for a person.

    Attributes:
        entry: The number of the line.
        event: What happened.
        at: When.
        person: Under which number or code the person takes part.
        stratum: Of the envelope.
        number: Of the envelope in its stratum.
        code: What it was opened with; with it anybody can open it again.
        allocation: What was in it.
        reason: Why it was opened out of turn; None where it was not.
        previous: SHA-256 of the line before.
    """

    entry: int
    event: Literal["opened"]
    at: datetime
    person: str
    stratum: str
    number: int
    code: str
    allocation: Allocation
    reason: str | None
    previous: str

    @property
    def place(self) -> Place:
        """Which envelope."""
        return Place(self.stratum, self.number)


_LINE: TypeAdapter[Made | Opened] = TypeAdapter(Made | Opened)


@dataclass(frozen=True, slots=True)
class Log:
    """A log as it was read.

    Attributes:
        path: Its file.
        lines: Its lines, without their ends.
        entries: What they say.
    """

    path: Path
    lines: tuple[str, ...]
    entries: tuple[Made | Opened, ...]

    @property
    def hashes(self) -> tuple[str, ...]:
        """SHA-256 of each line."""
        return tuple(map(line_hash, self.lines))

    @property
    def head(self) -> str:
        """The fingerprint of the last line, which holds that of all before it."""
        return line_hash(self.lines[-1])

    @property
    def opened(self) -> tuple[Opened, ...]:
        """Every opening, in order."""
        return tuple(it for it in self.entries if isinstance(it, Opened))


def line_of(entry: Made | Opened) -> str:
    """Return the line of an entry, without its end."""
    fields = asdict(entry) | {"at": entry.at.isoformat()}
    return json.dumps(fields, ensure_ascii=False)


def line_hash(line: str) -> str:
    """Return SHA-256 of a line in UTF-8, without its end."""
    return sha256(line.encode()).hexdigest()


def read_log(folder: Path) -> Log:
    """Return the log in a folder, whether or not its lines belong together.

    Raises:
        RefusedError: There is none, it is cut off, or a line of it cannot be read.
    """
    path = folder / LOG
    text = read_text(path)
    lines = text.split("\n")
    if lines.pop():
        raise RefusedError(refused("log-cut-off", path, entry=len(lines) + 1))
    entries = tuple(_entry(path, number, line) for number, line in enumerate(lines, 1))
    return Log(path, tuple(lines), entries)


def _entry(path: Path, number: int, line: str) -> Made | Opened:
    try:
        return _LINE.validate_json(line, strict=True)
    except ValidationError as error:
        raise RefusedError(refused("log-line-unreadable", path, entry=number)) from error


def chain_faults(log: Log, published_sha256: str) -> tuple[Finding, ...]:
    """Return where lines were changed, taken out, put in or moved."""
    if not isinstance(log.entries[0], Made) or log.entries[0].entry != 1:
        return (refused("log-beginning-missing", log.path),)
    if log.entries[0].previous != published_sha256:
        return (refused("log-of-another", log.path),)
    pairs = range(1, len(log.entries))
    return tuple(found for it in pairs if (found := _link_fault(log, it)) is not None)


def _link_fault(log: Log, at: int) -> Finding | None:
    """What is wrong between a line and the one before it."""
    before, after = log.entries[at - 1], log.entries[at]
    expected = before.entry + 1
    if after.entry > expected:
        told = {"first": expected, "last": after.entry - 1, "count": after.entry - expected}
        return refused("log-entries-missing", log.path, **told)
    if after.entry < expected or isinstance(after, Made):
        return refused("log-entry-out-of-place", log.path, entry=after.entry, line=at + 1)
    if after.previous != line_hash(log.lines[at - 1]):
        return refused("log-entry-changed", log.path, entry=before.entry, next=after.entry)
    return None


def write_log(path: Path, lines: Sequence[str]) -> None:
    """Write a log whole; it is on the disk when this returns."""
    with new_file(path, overwrite=True, shared=True) as unfinished:
        content = "".join(f"{line}\n" for line in lines)
        with unfinished.open("w", encoding="utf-8", newline="") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())


@contextmanager
def alone(folder: Path) -> Iterator[None]:
    """Let nobody else open an envelope meanwhile.

    Raises:
        RefusedError: Somebody else is doing so, or was cut off in the midst of it.
        FileNotWritableError: Nothing can be written in this folder.
    """
    lock = folder / _LOCK
    try:
        os.close(os.open(lock, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    except FileExistsError as error:
        raise RefusedError(refused("log-in-use", lock)) from error
    except OSError as error:
        raise FileNotWritableError(folder / LOG, error.strerror or str(error)) from error
    try:
        yield
    finally:
        lock.unlink(missing_ok=True)
