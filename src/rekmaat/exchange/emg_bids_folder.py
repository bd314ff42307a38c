"""Walks an EMG-BIDS dataset: its recordings, and the files that speak about each of them."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from rekmaat.errors import Argument, Finding, RefusedError, Severity
from rekmaat.exchange.bids_names import DATATYPE, DESCRIPTION

_RECORDING = re.compile(r"_emg\.(edf|bdf)$", re.IGNORECASE)
MOST_BYTES = 16 * 2**20
"""The largest description or table that is read; a channel takes about a hundred bytes."""


@dataclass(frozen=True, slots=True)
class Table:
    """A table of texts, as BIDS writes it: tabs between, one line of names first."""

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]

    def column(self, name: str) -> tuple[str, ...]:
        """Return one column; empty where the table has none of that name."""
        if name not in self.columns:
            return ()
        at = self.columns.index(name)
        return tuple(row[at] if at < len(row) else "" for row in self.rows)


@dataclass(frozen=True, slots=True)
class Place:
    """One recording within a dataset.

    Attributes:
        root: The dataset.
        file: The file with the samples.
    """

    root: Path
    file: Path

    @property
    def labels(self) -> Mapping[str, str]:
        """The entities in the name, such as `sub` and `task`."""
        return _labels(self.file.name)

    def beside(self, suffix: str, ending: str) -> tuple[Path, ...]:
        """Return the files of one kind that speak about the recording, the general ones first.

        A file speaks for every recording in its folder and below whose name holds all of its
        entities (BIDS, inheritance principle). `space` names a system of coordinates, not a
        recording.
        """
        own = dict(self.labels)
        found = []
        for folder in self._folders():
            fitting = [
                path
                for path in sorted(folder.glob(f"*{suffix}{ending}"))
                if path.stem.split("_")[-1] == suffix
                and {key: it for key, it in _labels(path.name).items() if key != "space"}.items()
                <= own.items()
            ]
            found.extend(sorted(fitting, key=lambda path: len(_labels(path.name))))
        return tuple(found)

    def _folders(self) -> tuple[Path, ...]:
        """From the dataset down to the folder of the recording."""
        inner = self.file.parent
        return tuple(it for it in (*reversed(inner.parents), inner) if self._within(it))

    def _within(self, folder: Path) -> bool:
        return folder == self.root or self.root in folder.parents


def is_dataset(path: Path) -> bool:
    """Whether a folder says that it is a BIDS dataset."""
    try:
        return (path / DESCRIPTION).is_file()
    except OSError:  # not even to be looked at
        return False


def recordings(root: Path) -> tuple[Place, ...]:
    """Return the EMG recordings of a dataset, in the order of their names."""
    folders = (f"sub-*/{DATATYPE}", f"sub-*/ses-*/{DATATYPE}")
    files = [path for pattern in folders for path in root.glob(f"{pattern}/*")]
    return tuple(Place(root, path) for path in sorted(files) if _RECORDING.search(path.name))


def read_object(path: Path) -> dict[str, Any]:
    """Return what a JSON file says.

    Raises:
        RefusedError: It cannot be read, or holds no JSON object.
    """
    try:
        content = json.loads(_text(path))
    except (ValueError, RecursionError) as error:
        raise _unreadable(path, "no JSON") from error
    if not isinstance(content, dict):
        raise _unreadable(path, "no JSON object")
    return content


def read_table(path: Path) -> Table:
    """Return the rows of a TSV file.

    Raises:
        RefusedError: It cannot be read, or is empty.
    """
    lines = [line for line in _text(path).splitlines() if line.strip()]
    if not lines:
        raise _unreadable(path, "empty")
    columns, *rows = (tuple(line.split("\t")) for line in lines)
    return Table(columns, tuple(rows))


def finding(code: str, path: Path, severity: Severity, **arguments: Argument) -> Finding:
    """Return a finding about one file of a dataset."""
    return Finding(code, severity, {"file": str(path), "place": "file", **arguments})


def _labels(name: str) -> dict[str, str]:
    parts = [part.split("-", 1) for part in name.partition(".")[0].split("_") if "-" in part]
    return {key: value for key, value in parts}  # noqa: C416 - a pair is a list here


def _text(path: Path) -> str:
    try:
        if not path.is_file():
            raise _unreadable(path, "not a regular file")
        with path.open("rb") as stream:
            content = stream.read(MOST_BYTES + 1)
        if len(content) > MOST_BYTES:
            raise _unreadable(path, "too large")
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise _unreadable(path, "not UTF-8") from error
    except OSError as error:
        raise _unreadable(path, error.strerror or str(error)) from error


def _unreadable(path: Path, reason: str) -> RefusedError:
    return RefusedError(finding("bids-unreadable", path, Severity.REFUSED, reason=reason))
