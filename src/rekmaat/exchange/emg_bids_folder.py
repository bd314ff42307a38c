"""Walks an EMG-BIDS dataset, and reads the texts and tables in it."""

import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from rekmaat.errors import Argument, Finding, RefusedError, Severity
from rekmaat.exchange.bids_names import DATATYPE, DESCRIPTION
from rekmaat.files.bids_dataset import name_of, root_of

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


def is_dataset(path: Path) -> bool:
    """Whether a folder says that it is a BIDS dataset."""
    try:
        return (path / DESCRIPTION).is_file()
    except OSError:  # not even to be looked at
        return False


def recordings(root: Path) -> tuple[Path, ...]:
    """Return the EMG recordings of a dataset, in the order of their names."""
    folders = (f"sub-*/{DATATYPE}", f"sub-*/ses-*/{DATATYPE}")
    files = [path for pattern in folders for path in root.glob(f"{pattern}/*")]
    return tuple(path for path in sorted(files) if _RECORDING.search(path.name))


def coordinate_systems(recording: Path) -> tuple[Path, ...]:
    """Return the files that say what the coordinates of a recording's electrodes mean.

    `_space-` names the system, not a recording, so several may stand in one folder.
    """
    root = root_of(recording)
    above = recording.absolute().parents
    folders = above[: above.index(root) + 1] if root in above else above[:1]
    own = name_of(recording).entities
    return tuple(
        path
        for folder in folders
        for path in sorted(folder.glob("*coordsystem.json"))
        if {it for it in name_of(path).entities if not it.startswith("space-")} <= own
    )


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
