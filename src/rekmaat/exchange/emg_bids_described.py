"""One recording of an EMG-BIDS dataset with everything that its files say about it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from rekmaat.errors import Finding, RefusedError, Severity
from rekmaat.exchange.emg_bids_folder import Table, finding, read_object, read_table
from rekmaat.files.bids_dataset import sidecars
from rekmaat.files.edf_header import Header, Signal, read_header

Value = TypeVar("Value")


@dataclass(frozen=True, slots=True)
class Described:
    """A recording and what is said about it; None for what is not there or cannot be read.

    Attributes:
        file: The file with the samples.
        header: What the file itself says.
        settings: What the sidecars say, together.
        columns_said: The columns that `_channels.json` describes.
        channels: The table of channels.
        channels_missing: Whether there is no such table, readable or not.
        electrodes: The table of electrodes.
    """

    file: Path
    header: Header | None
    settings: Mapping[str, Any]
    columns_said: frozenset[str]
    channels: Table | None
    channels_missing: bool
    electrodes: Table | None

    def warn(self, code: str, **arguments: str | float) -> Finding:
        """Return a finding that leaves the recording readable."""
        return finding(code, self.file, Severity.WARNING, **arguments)

    def refuse(self, code: str, **arguments: str | float) -> Finding:
        """Return a finding that leaves nobody sure what the numbers mean."""
        return finding(code, self.file, Severity.REFUSED, **arguments)

    @property
    def signals(self) -> tuple[Signal, ...]:
        """The signals of the file, without its notes."""
        header = self.header
        if header is None:
            return ()
        return tuple(it for it in header.signals if it.label != header.annotations)

    def of_type(self, kind: str) -> int | None:
        """How many channels the table gives this type; None without one."""
        types = self.channels.column("type") if self.channels else ()
        return types.count(kind) if types else None


def describe(file: Path) -> tuple[Described, tuple[Finding, ...]]:
    """Return what is said about a recording, and which of it cannot be read."""
    found: list[Finding] = []

    def tried(read: Callable[[], Value]) -> Value | None:
        try:
            return read()
        except RefusedError as error:
            found.extend(error.findings)
            return None

    tables = tried(lambda: sidecars(file, "channels", ".tsv"))
    described = Described(
        file=file,
        header=tried(lambda: read_header(file, file.suffix[1:].upper())),
        settings=tried(lambda: _together(file, "emg")) or {},
        columns_said=frozenset(tried(lambda: _together(file, "channels")) or ()),
        channels=tried(lambda: read_table(tables[-1])) if tables else None,
        channels_missing=tables == [],
        electrodes=tried(lambda: _electrodes(file)),
    )
    return described, tuple(found)


def _together(file: Path, suffix: str) -> dict[str, Any]:
    """What all files of a kind say; the nearest has the last word."""
    said: dict[str, Any] = {}
    for path in sidecars(file, suffix, ".json"):
        said |= read_object(path)
    return said


def _electrodes(file: Path) -> Table | None:
    """The table nearest to the recording; tables are never merged."""
    paths = sidecars(file, "electrodes", ".tsv")
    return read_table(paths[-1]) if paths else None
