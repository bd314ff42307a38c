"""Where a person's data is kept."""

import os
import sys
from collections.abc import Mapping
from pathlib import Path

from rekmaat.errors import WrongUseError
from rekmaat.store.errors import FolderNotWritableError

VARIABLE = "REKMAAT_HOME"


class NoHomeError(WrongUseError):
    """The system does not say where this user keeps files."""

    code = "no_home"

    def __init__(self) -> None:
        """Say what to give instead."""
        super().__init__(
            "The system names no home folder for this user. "
            f"Say where your data may be kept, with --home FOLDER or {VARIABLE}.",
            field="home",
        )


def home_folder(given: Path | None) -> Path:
    """Return the folder that was given, else `REKMAAT_HOME`, else the user's data folder.

    Raises:
        NoHomeError: Nothing was given and the system names no home folder.
    """
    try:
        return folder_for(given, os.environ, sys.platform).expanduser().absolute()
    except RuntimeError as error:
        raise NoHomeError from error


def check_home(home: Path) -> None:
    """Find out without opening anything whether the folder can hold data.

    Raises:
        FolderNotWritableError: It is no folder, or we may not write in it or make it.
    """
    try:
        # A link that leads nowhere, or in a circle, stands there without existing.
        if os.path.lexists(home) and not home.is_dir():
            raise FolderNotWritableError(home, "it is not a folder")
        standing = next(folder for folder in (home, *home.parents) if folder.exists())
    except OSError as error:
        raise FolderNotWritableError(home, error.strerror or str(error)) from error
    if not os.access(standing, os.W_OK | os.X_OK):
        raise FolderNotWritableError(home, f"no write access to {standing}")


def folder_for(given: Path | None, environment: Mapping[str, str], platform: str) -> Path:
    """Choose the folder for an environment on a platform; `~` is not expanded yet."""
    if given is not None:
        return given
    if named := environment.get(VARIABLE):
        return Path(named)
    return _data_folder(environment, platform) / "rekmaat"


def _data_folder(environment: Mapping[str, str], platform: str) -> Path:
    match platform:
        case "win32":
            return Path(environment.get("LOCALAPPDATA") or "~/AppData/Local")
        case "darwin":
            return Path("~/Library/Application Support")
        case _:
            named = Path(environment.get("XDG_DATA_HOME", ""))
            # The XDG base directory specification: a relative path counts as not set.
            return named if named.is_absolute() else Path("~/.local/share")
