"""Writes recordings as EMG-BIDS 1.11, a folder that other laboratories' programs read.

A dataset grows: each recording adds its files, and nothing that stands there is replaced
unless that was asked for.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory

from rekmaat.errors import Finding, Severity, WrongUseError
from rekmaat.exchange import emg_bids_tables as tables
from rekmaat.exchange.bids_names import DESCRIPTION, Entities
from rekmaat.files.bdf import write_bdf
from rekmaat.files.edf_header import Header, read_header
from rekmaat.measure.labels import posture_of
from rekmaat.measure.recording import Recording
from rekmaat.new_file import FileExistsAlreadyError, FileNotWritableError, new_file
from rekmaat.version import __version__

README = "README.md"
_PEOPLE = "participants.tsv"
_PEOPLE_COLUMNS = "participants.json"


class NotADatasetError(WrongUseError):
    """The folder holds something else."""

    code = "not_a_dataset"

    def __init__(self, folder: Path) -> None:
        """Name the folder."""
        super().__init__(
            f"{folder} holds other files and is no BIDS dataset. Name a new or empty folder.",
            field="out",
        )


@dataclass(frozen=True, slots=True)
class Study:
    """What is written around a recording.

    Attributes:
        entities: Whose recording it is, and which.
        setting: What the recording does not say.
        readme: The text of the README, should there be none yet.
    """

    entities: Entities
    setting: tables.Setting
    readme: str


@dataclass(frozen=True, slots=True)
class Written:
    """What was written.

    Attributes:
        file: The file with the samples.
        findings: What the dataset says otherwise than the recording did, or does not say.
    """

    file: Path
    findings: tuple[Finding, ...]


def write_emg_bids(
    folder: Path, recording: Recording, *, study: Study, overwrite: bool = False
) -> Written:
    """Add a recording to a dataset, which is made where there is none.

    The description of the recording is not copied: it may name the person.

    Args:
        folder: The dataset.
        recording: What to write.
        study: What to say about it.
        overwrite: Whether files of the same recording may be replaced.

    Raises:
        RefusedError: BDF cannot hold the samples.
        NotADatasetError: The folder holds other things.
        FileExistsAlreadyError: The dataset has this recording and it was not to be overwritten.
        FileNotWritableError: A file or folder cannot be written.
    """
    target = folder / study.entities.folder / f"{study.entities.stem}_emg.bdf"
    _check_place(folder, target, overwrite=overwrite)
    with _folders(folder, target.parent), _workshop(folder) as workshop:
        staged = workshop / target.name
        findings = write_bdf(staged, _anonymous(recording, study.entities))
        beside = _beside(recording, study, read_header(staged, "BDF"))
        around = _around(folder, study)
        for name, content in around.items():
            _put(folder / name, content, overwrite=True)
        for ending, content in beside.items():
            name = f"{study.entities.stem}_{ending}"
            _put(target.parent / name, content, overwrite=overwrite)
        with new_file(target, overwrite=overwrite) as unfinished:
            staged.replace(unfinished)
    return Written(target, (*findings, *_about_left_out(recording)))


def _check_place(folder: Path, target: Path, *, overwrite: bool) -> None:
    try:
        if not folder.is_dir():
            if folder.exists() or folder.is_symlink():
                raise FileNotWritableError(folder, "it is a file, not a folder")
            return
        if not (folder / DESCRIPTION).is_file() and any(folder.iterdir()):
            raise NotADatasetError(folder)
        if target.exists() and not overwrite:
            raise FileExistsAlreadyError(target)
    except OSError as error:
        raise FileNotWritableError(folder, error.strerror or str(error)) from error


@contextmanager
def _folders(folder: Path, inner: Path) -> Iterator[None]:
    """Make the folders, and take away those that stayed empty if the work fails."""
    chain = [folder, *reversed([it for it in inner.parents if folder in it.parents]), inner]
    made = []
    try:
        for one in chain:
            if not one.is_dir():
                one.mkdir()
                made.append(one)
        yield
    except BaseException as error:
        for one in reversed(made):
            if one.is_dir() and not any(one.iterdir()):
                one.rmdir()
        if isinstance(error, OSError):
            raise FileNotWritableError(folder, error.strerror or str(error)) from error
        raise


@contextmanager
def _workshop(folder: Path) -> Iterator[Path]:
    with TemporaryDirectory(dir=folder, prefix=".rekmaat.") as name:
        yield Path(name)


def _put(path: Path, content: bytes, *, overwrite: bool) -> None:
    with new_file(path, overwrite=overwrite) as unfinished:
        unfinished.write_bytes(content)


def _anonymous(recording: Recording, entities: Entities) -> Recording:
    """The recording with no more said about it than the posture."""
    return replace(recording, about=entities.posture.value)


def _beside(recording: Recording, study: Study, header: Header) -> dict[str, bytes]:
    """The files that stand beside the samples, by the ends of their names."""
    channels = (*recording.channels, *([recording.ecg] if recording.ecg else []))
    labels = [it.label for it in header.signals if it.label != header.annotations]
    rows = [
        tables.Row(channel, label, channel is recording.ecg)
        for channel, label in zip(channels, labels, strict=True)
    ]
    return {
        "emg.json": tables.sidecar(study.entities, study.setting, header, rows),
        "channels.json": tables.channel_columns(),
        "channels.tsv": tables.channel_table(study.setting, rows),
    }


def _around(folder: Path, study: Study) -> dict[str, bytes]:
    """The files of the dataset as a whole that are new, or have one more person."""
    before = _people_so_far(folder / _PEOPLE)
    files = {_PEOPLE: tables.people(before, study.entities.subject)}
    fresh = {
        _PEOPLE_COLUMNS: tables.people_columns(),
        DESCRIPTION: tables.description(folder.resolve().name, __version__),
        README: study.readme.encode(),
    }
    has_readme = any(folder.glob("README*"))
    new = {
        name: content
        for name, content in fresh.items()
        if not ((folder / name).exists() or (name == README and has_readme))
    }
    return files | new


def _people_so_far(table: Path) -> str:
    try:
        return table.read_text(encoding="utf-8-sig") if table.is_file() else ""
    except UnicodeDecodeError as error:
        raise FileNotWritableError(table, "it is not UTF-8 text") from error


def _about_left_out(recording: Recording) -> list[Finding]:
    said = " ".join(word for word in recording.about.split() if word not in {"X", "Startdate"})
    if not said or (posture_of(said) and len(said.split()) == 1):
        return []
    place = {"file": recording.file, "place": "header"}
    return [Finding("about-left-out", Severity.NOTE, place | {"text": said})]
