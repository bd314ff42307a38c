"""Finds what belongs to a recording in a dataset of the Brain Imaging Data Structure.

Names, folders and the inheritance of sidecar files: BIDS specification 1.11, common principles.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from rekmaat.files.opening import reason, refuse
from rekmaat.measure.labels import listed

_ROOT_FILE = "dataset_description.json"
_DEEPEST = 6
_ENDINGS = (".edf", ".bdf")
_MOST_FOUND = 1000


@dataclass(frozen=True, slots=True)
class Name:
    """A file name in parts: `sub-01_task-x_emg.edf`.

    Attributes:
        entities: `sub-01`, `task-x`.
        suffix: `emg`.
        ending: `.edf`.
    """

    entities: frozenset[str]
    suffix: str
    ending: str


def name_of(path: Path) -> Name:
    """Take a file name apart."""
    stem, dot, ending = path.name.partition(".")
    *entities, suffix = stem.split("_")
    return Name(frozenset(entities), suffix, f"{dot}{ending}")


def is_recording(path: Path) -> bool:
    """Whether a file is the recording of a dataset: by its name, and by where it stands."""
    name = name_of(path)
    named = name.suffix == "emg" and any(it.startswith("sub-") for it in name.entities)
    return named and root_of(path) is not None


def root_of(path: Path) -> Path | None:
    """Return the folder of the dataset that a file stands in; None if in none."""
    try:
        above = list(path.absolute().parents)[:_DEEPEST]
        return next((it for it in above if (it / _ROOT_FILE).is_file()), None)
    except (OSError, ValueError):  # not even to be looked at; opening the file says why
        return None


def only_recording(folder: Path) -> Path:
    """Return the recording in a folder.

    Args:
        folder: A dataset, or a folder within one.

    Raises:
        RefusedError: There is none, or there are several; lists them.
    """
    file = str(folder)
    try:
        found = sorted(_recordings(folder))
    except OSError as error:
        refuse("file-unreadable", file, "file", reason=reason(error))
    if not found:
        refuse("file-is-directory", file, "file")
    if len(found) > 1:
        names = listed([str(it.relative_to(folder)) for it in found])
        refuse("recordings-several", file, "file", count=len(found), recordings=names)
    return found[0]


def _recordings(folder: Path) -> list[Path]:
    """The recordings below a folder; no deeper than a dataset is, and not endlessly many."""
    found: list[Path] = []
    level = [folder]
    for _ in range(_DEEPEST):
        entries = [it for one in level for it in one.iterdir()]
        found += [it for it in entries if it.suffix.lower() in _ENDINGS and is_recording(it)]
        level = [it for it in entries if it.is_dir() and not it.is_symlink()][:_MOST_FOUND]
    return found


def sidecars(path: Path, suffix: str, ending: str) -> list[Path]:
    """Return the sidecar files of a recording, from the root of the dataset down to its folder.

    A file applies when all its entities are among those of the recording.

    Args:
        path: The recording.
        suffix: `emg` or `channels`.
        ending: `.json` or `.tsv`.

    Raises:
        RefusedError: Two files of one folder apply, which BIDS forbids.
    """
    found = []
    for folder in reversed(list(_folders(path))):
        own = [it for it in folder.glob(f"*{suffix}{ending}") if _applies(it, path, suffix)]
        if len(own) > 1:
            names = listed(sorted(it.name for it in own))
            refuse("sidecars-several", str(path), "header", files=names)
        found += own
    return found


def _folders(path: Path) -> Iterator[Path]:
    """The folder of a recording and those above it, up to the root of the dataset."""
    root = root_of(path)
    for folder in path.absolute().parents:
        yield folder
        if folder == root:
            return


def _applies(sidecar: Path, path: Path, suffix: str) -> bool:
    name = name_of(sidecar)
    return name.suffix == suffix and name.entities <= name_of(path).entities and sidecar.is_file()
