"""Opens files for the readers, and says why one is refused."""

from math import isfinite
from pathlib import Path
from typing import NoReturn

from rekmaat.errors import Argument, Finding, RefusedError, Severity

LARGEST_SAMPLES = 100_000_000
"""An hour and a half of eight channels at 2 kHz; measuring it takes about 2 GB of memory."""


def refuse(code: str, file: str, place: str, **arguments: Argument) -> NoReturn:
    """Raise the one reason a file is refused for."""
    raise RefusedError(Finding(code, Severity.REFUSED, {"file": file, "place": place, **arguments}))


def first_bytes(path: Path, count: int) -> tuple[bytes, int]:
    """Return the first bytes of a file, and the size of the whole.

    Raises:
        RefusedError: It cannot be opened, is no ordinary file, or is empty.
    """
    file = str(path)
    try:
        if path.is_dir():
            refuse("file-is-directory", file, "file")
        if path.exists() and not path.is_file():
            refuse("file-unreadable", file, "file", reason="not a regular file")
        with path.open("rb") as stream:
            raw = stream.read(count)
        size = path.stat().st_size
    except FileNotFoundError:
        refuse("file-missing", file, "file")
    except (OSError, ValueError) as error:
        refuse("file-unreadable", file, "file", reason=reason(error))
    if size == 0:
        refuse("file-empty", file, "file")
    return raw, size


def reason(error: Exception) -> str:
    """Return what an error says, in one short line."""
    said = (error.strerror if isinstance(error, OSError) else None) or str(error)
    return printable(" ".join(said.split())[:200]) or type(error).__name__


def printable(text: str) -> str:
    """Replace what no terminal should be sent by question marks."""
    return "".join(character if character.isprintable() else "?" for character in text)


def refuse_too_much(samples: int, file: str) -> None:
    """Refuse what would not fit in the memory of an ordinary computer, before reading it."""
    if samples > LARGEST_SAMPLES:
        refuse("too-much-data", file, "data", samples=samples, largest=LARGEST_SAMPLES)


def number(text: str) -> float | None:
    """Return a finite number, or None where the text is none."""
    try:
        value = float(text)
    except ValueError:
        return None
    return value if isfinite(value) and text.isascii() and "_" not in text else None
