"""One recording of an EMG-BIDS dataset with everything that its files say about it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, TypeVar

from rekmaat.errors import Finding, RefusedError, Severity
from rekmaat.exchange.emg_bids_folder import Place, Table, finding, read_object, read_table
from rekmaat.files.edf_header import Header, Signal, read_header

Value = TypeVar("Value")


@dataclass(frozen=True, slots=True)
class Described:
    """A recording and what is said about it; None for what is not there or cannot be read.

    Attributes:
        place: Where it is.
        header: What the file itself says.
        settings: What the sidecars say, together.
        columns_said: The columns that `_channels.json` describes.
        channels: The table of channels.
        electrodes: The table of electrodes.
    """

    place: Place
    header: Header | None
    settings: Mapping[str, Any]
    columns_said: frozenset[str]
    channels: Table | None
    electrodes: Table | None

    def warn(self, code: str, **arguments: str | float) -> Finding:
        """Return a finding that leaves the recording readable."""
        return finding(code, self.place.file, Severity.WARNING, **arguments)

    def refuse(self, code: str, **arguments: str | float) -> Finding:
        """Return a finding that leaves nobody sure what the numbers mean."""
        return finding(code, self.place.file, Severity.REFUSED, **arguments)

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


def describe(place: Place) -> tuple[Described, tuple[Finding, ...]]:
    """Return what is said about a recording, and which of it cannot be read."""
    found: list[Finding] = []

    def tried(read: Callable[[], Value]) -> Value | None:
        try:
            return read()
        except RefusedError as error:
            found.extend(error.findings)
            return None

    described = Described(
        place=place,
        header=tried(lambda: read_header(place.file, place.file.suffix[1:].upper())),
        settings=tried(lambda: _together(place, "emg")) or {},
        columns_said=frozenset(tried(lambda: _together(place, "channels")) or ()),
        channels=tried(lambda: _nearest(place, "channels")),
        electrodes=tried(lambda: _nearest(place, "electrodes")),
    )
    return described, tuple(found)


def _together(place: Place, suffix: str) -> dict[str, Any]:
    """What all files of a kind say; the nearest has the last word."""
    said: dict[str, Any] = {}
    for path in place.beside(suffix, ".json"):
        said |= read_object(path)
    return said


def _nearest(place: Place, suffix: str) -> Table | None:
    """The table nearest to the recording; tables are never merged."""
    paths = place.beside(suffix, ".tsv")
    return read_table(paths[-1]) if paths else None
