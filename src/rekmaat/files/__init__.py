"""Reads recordings: one module a format, chosen by the ending of the file's name.

Where formats share an ending, the first bytes decide. A reader that needs an extra runs in a
process of its own, so that nothing of it is loaded for the others.
"""

from collections.abc import Sequence
from dataclasses import replace
from hashlib import sha256
from math import isclose
from pathlib import Path

from rekmaat.errors import Finding, Severity
from rekmaat.files.bids_dataset import is_recording
from rekmaat.files.opening import first_bytes, reason, refuse
from rekmaat.files.parts import parts_of
from rekmaat.files.reading import NOTHING_SAID, Reading
from rekmaat.measure.recording import Recording

_EDF = {".edf": "EDF", ".bdf": "BDF"}
_TABLES = frozenset({".csv", ".tsv", ".txt"})
_APART = {".c3d": "c3d", ".xdf": "xdf", ".h5": "hdf5", ".hdf5": "hdf5", ".hea": "wfdb"}
_ENDINGS = (*_EDF, *_APART, *sorted(_TABLES))
_OPENSIGNALS = b"# OpenSignals"
_SAME_RATE = 1e-3


def read_recording(
    path: Path, wanted: Sequence[str] = (), *, reading: Reading = NOTHING_SAID
) -> Recording:
    """Read the EMG channels of a recording.

    Args:
        path: A file of one of the formats, or an EMG-BIDS folder with one recording.
        wanted: The names of the channels; without them every channel that is EMG.
        reading: Rate and unit, for tables that do not say them.

    Raises:
        RefusedError: The file cannot be trusted; says which, where, why and what to do.
    """
    if _is_table(path):
        from rekmaat.files import table

        return table.read(path, reading, wanted)
    recording = _read_what_says_all(path, wanted)
    _refuse_other_rate(recording, reading)
    if reading == NOTHING_SAID:
        return recording
    note = Finding("reading-unused", Severity.NOTE, {"file": str(path), "place": "header"})
    return replace(recording, findings=(*recording.findings, note))


def _is_table(path: Path) -> bool:
    if path.suffix.lower() not in _TABLES:
        return False
    raw, _ = first_bytes(path, len(_OPENSIGNALS))
    return raw != _OPENSIGNALS


def _read_what_says_all(path: Path, wanted: Sequence[str]) -> Recording:
    """Read a file that says its own rate and units."""
    ending = path.suffix.lower()
    if _is_dir(path) and ending not in _EDF:
        from rekmaat.files import bids

        return bids.read_folder(path, wanted)
    if ending in _EDF:
        return _read_edf(path, _EDF[ending], wanted)
    _, size = first_bytes(path, 1)
    if ending in _TABLES:
        from rekmaat.files import opensignals_text

        return opensignals_text.read(path, wanted)
    if ending not in _APART:
        refuse("format-unknown", str(path), "file", endings=", ".join(_ENDINGS))
    from rekmaat.files.apart import read_apart

    size = sum(part.stat().st_size for part in parts_of(path) if part.is_file()) or size
    return read_apart(path, _APART[ending], wanted, size)


def _read_edf(path: Path, kind: str, wanted: Sequence[str]) -> Recording:
    if is_recording(path):
        from rekmaat.files import bids

        return bids.read(path, kind, wanted)
    from rekmaat.files import edf

    return edf.read(path, kind, wanted)


def _is_dir(path: Path) -> bool:
    try:
        return path.is_dir()
    except (OSError, ValueError):  # not even to be looked at; opening it says why
        return False


def _refuse_other_rate(recording: Recording, reading: Reading) -> None:
    for channel in recording.channels:
        said_hz = reading.rate_hz
        if said_hz is not None and not isclose(channel.rate_hz, said_hz, rel_tol=_SAME_RATE):
            refuse(
                "rate-contradicted",
                recording.file,
                channel.name,
                rate_hz=said_hz,
                shown_hz=channel.rate_hz,
            )


def fingerprint(path: Path) -> str:
    """Return the SHA-256 of a recording, in hexadecimal.

    Of a recording in several files it is that of their contents one after the other, in the
    order in which the first names them.

    Raises:
        RefusedError: A file cannot be opened.
    """
    digest = sha256()
    for part in parts_of(path):
        try:
            with part.open("rb") as stream:
                while piece := stream.read(1 << 20):
                    digest.update(piece)
        except (OSError, ValueError) as error:
            refuse("file-unreadable", str(path), "file", reason=reason(error))
    return digest.hexdigest()
