"""Opens the small files a person gives: a plan, a table of sessions."""

from pathlib import Path
from typing import NoReturn

from rekmaat.errors import Argument, Finding, RefusedError, Severity
from rekmaat.files.opening import first_bytes

MOST_BYTES = 4 * 2**20
"""Ten thousand sessions with a note in each are about 1 MB."""
_NO_RECORDING = {"file-is-directory": "given-folder", "file-empty": "given-empty"}
"""What the readers of recordings say in words that fit a recording only."""


def refused(code: str, path: Path, **arguments: Argument) -> Finding:
    """Return a finding about a whole file."""
    return Finding(code, Severity.REFUSED, {"file": str(path), "place": "file", **arguments})


def read_text(path: Path) -> str:
    """Return the text of a file.

    Raises:
        RefusedError: It cannot be opened, is a folder or a device, is empty, is larger than any
            such file, or is no text in UTF-8.
    """
    try:
        content, size = first_bytes(path, MOST_BYTES + 1)
    except RefusedError as error:
        (found,) = error.findings
        code = _NO_RECORDING.get(found.code, found.code)
        raise RefusedError(Finding(code, found.severity, found.arguments)) from error
    if max(size, len(content)) > MOST_BYTES:
        _refuse("given-too-large", path, most_mb=MOST_BYTES // 2**20)
    return _decoded(content, path)


def _decoded(content: bytes, path: Path) -> str:
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise RefusedError(refused("given-not-utf8", path, line=line)) from error
    if "\0" in text:
        _refuse("given-no-text", path)
    return text


def _refuse(code: str, path: Path, **arguments: Argument) -> NoReturn:
    raise RefusedError(refused(code, path, **arguments))
