"""Reads recordings: one module a format, chosen by the ending of the file's name."""

from collections.abc import Sequence
from hashlib import sha256
from pathlib import Path

from rekmaat.files.opening import refuse
from rekmaat.measure.recording import Recording

_EDF_ENDINGS = {".edf": "EDF", ".bdf": "BDF"}


def read_recording(path: Path, wanted: Sequence[str] = ()) -> Recording:
    """Read the EMG channels of a recording.

    Args:
        path: An EDF, EDF+ or BDF file.
        wanted: The names of the channels; without them every channel that is EMG.

    Raises:
        RefusedError: The file cannot be trusted; says which, where, why and what to do.
    """
    kind = _EDF_ENDINGS.get(path.suffix.lower())
    if kind is None and _is_file(path):
        endings = ", ".join(_EDF_ENDINGS)
        refuse("format-unknown", str(path), "file", endings=endings)
    from rekmaat.files import edf

    return edf.read(path, kind or "EDF", wanted)


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except OSError:  # not even to be looked at; opening it says why
        return False


def fingerprint(path: Path) -> str:
    """Return the SHA-256 of a file, in hexadecimal.

    Raises:
        RefusedError: The file cannot be opened.
    """
    try:
        with path.open("rb") as stream:
            digest = sha256()
            while piece := stream.read(1 << 20):
                digest.update(piece)
    except OSError as error:
        refuse("file-unreadable", str(path), "file", reason=error.strerror or str(error))
    return digest.hexdigest()
