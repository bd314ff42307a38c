"""Makes a file whole or not at all, and never in the place of something else."""

import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from rekmaat.errors import WrongUseError

_MINE, _ANYONE = 0o600, 0o666


class FileExistsAlreadyError(WrongUseError):
    """A file would be overwritten without that being asked for."""

    code = "file_exists"

    def __init__(self, path: Path) -> None:
        """Name the file."""
        super().__init__(
            f"{path} exists already and was left as it is. "
            "Choose another name, or add --force to overwrite it.",
            field="file",
        )


class FileNotWritableError(WrongUseError):
    """The file that was asked for cannot be made."""

    code = "file_not_writable"

    def __init__(self, path: Path, reason: str) -> None:
        """Name the file and what the system says."""
        super().__init__(
            f"{path} cannot be written ({reason}). Choose another file or folder.", field="file"
        )


@contextmanager
def new_file(path: Path, *, overwrite: bool, shared: bool = False) -> Iterator[Path]:
    """Give a file beside the one asked for that takes its place only once it is whole.

    Args:
        path: The file asked for.
        overwrite: Whether it may take the place of another file.
        shared: Whether it is made to hand on, so that the system says who may read it, as with
            any other file; without this nobody but its owner may.

    Raises:
        FileExistsAlreadyError: The file exists and was not to be overwritten.
        FileNotWritableError: The file cannot be written, or its place is held by a folder, a
            link or a device.
    """
    try:
        _check_place(path, overwrite=overwrite)
        unfinished = _beside(path, _ANYONE if shared else _MINE)
    except OSError as error:
        raise FileNotWritableError(path, error.strerror or str(error)) from error
    try:
        yield unfinished
        _put_in_place(unfinished, path, overwrite=overwrite)
    except OSError as error:
        raise FileNotWritableError(path, error.strerror or str(error)) from error
    finally:
        unfinished.unlink(missing_ok=True)


def _beside(path: Path, mode: int) -> Path:
    """Make an empty file of a name of its own in the same folder; the mask of the system holds."""
    unfinished = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    os.close(os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode))
    return unfinished


def _check_place(path: Path, *, overwrite: bool) -> None:
    if path.is_dir():
        raise FileNotWritableError(path, "it is a folder")
    # A file put in its place would remove the device, and not reach where the link leads.
    if path.is_symlink():
        raise FileNotWritableError(path, "it is a link, not a file")
    if path.exists() and not path.is_file():
        raise FileNotWritableError(path, "it is a device, not a file")
    if path.exists() and not overwrite:
        raise FileExistsAlreadyError(path)


def _put_in_place(unfinished: Path, path: Path, *, overwrite: bool) -> None:
    if not overwrite:
        # Making the name first fails when somebody else made it since; replacing would not.
        try:
            path.touch(mode=_MINE, exist_ok=False)
        except FileExistsError as error:
            raise FileExistsAlreadyError(path) from error
    unfinished.replace(path)
