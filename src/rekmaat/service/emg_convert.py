"""Writes a recording of any format that is read as BDF, or into an EMG-BIDS dataset."""

from dataclasses import dataclass, replace
from pathlib import Path
from typing import NoReturn

from rekmaat.errors import Finding, RefusedError, Severity
from rekmaat.exchange.bids_names import Entities
from rekmaat.exchange.emg_bids import Study, write_emg_bids
from rekmaat.exchange.emg_bids_tables import Setting
from rekmaat.files import read_recording
from rekmaat.files.bdf import write_bdf
from rekmaat.files.reading import NOTHING_SAID, Reading
from rekmaat.measure.labels import Posture, posture_of
from rekmaat.measure.recording import Recording


@dataclass(frozen=True, slots=True)
class Source:
    """What is converted.

    Attributes:
        file: The recording.
        channels: The channels to keep; empty for every EMG channel.
        reading: Rate and unit of a plain table.
    """

    file: Path
    channels: tuple[str, ...] = ()
    reading: Reading = NOTHING_SAID


@dataclass(frozen=True, slots=True)
class Dataset:
    """What a dataset is told that the recording does not say.

    Attributes:
        setting: How it was recorded.
        subject: The person's label, a number rather than a name.
        posture: How the person was; None where the recording says so itself.
        session: One placing of the electrodes.
        acquisition: `pre` or `post` within a session.
        run: The number of the repeat.
        readme: The text of the README of a new dataset.
    """

    setting: Setting
    subject: str
    posture: Posture | None = None
    session: str | None = None
    acquisition: str | None = None
    run: int | None = None
    readme: str = ""


@dataclass(frozen=True, slots=True)
class Order:
    """What to write where.

    Attributes:
        source: What is converted.
        out: The BDF file, or the folder of the dataset.
        dataset: What a dataset is told; None for a BDF file.
        overwrite: Whether the same recording may be replaced.
    """

    source: Source
    out: Path
    dataset: Dataset | None = None
    overwrite: bool = False


@dataclass(frozen=True, slots=True)
class Converted:
    """What was written.

    Attributes:
        file: The file that holds the samples.
        channels: The names of the channels, the ECG last.
        seconds: How long the recording is.
        findings: What was noticed while reading and writing.
    """

    file: Path
    channels: tuple[str, ...]
    seconds: float
    findings: tuple[Finding, ...]


def convert(order: Order) -> Converted:
    """Write a recording in another form.

    Raises:
        RefusedError: The recording cannot be read, BDF cannot hold it, or a dataset would say
            another posture than the recording.
        NotADatasetError: The folder holds other things.
        FileExistsAlreadyError: The recording is there and was not to be overwritten.
        FileNotWritableError: A file or folder cannot be written.
    """
    source = order.source
    recording = read_recording(source.file, source.channels, reading=source.reading)
    if order.dataset is None:
        findings = write_bdf(order.out, recording, overwrite=order.overwrite)
        return _converted(recording, order.out, findings)
    study = _study(order.dataset, recording)
    written = write_emg_bids(order.out, recording, study=study, overwrite=order.overwrite)
    converted = _converted(recording, written.file, written.findings)
    said = tuple(it for it in converted.findings if it.code != "posture-unsaid")
    return replace(converted, findings=said)  # the dataset says it, as the recording did not


def _study(dataset: Dataset, recording: Recording) -> Study:
    entities = Entities(
        subject=dataset.subject,
        posture=_posture(recording, dataset.posture),
        session=dataset.session,
        acquisition=dataset.acquisition,
        run=dataset.run,
    )
    return Study(entities, dataset.setting, dataset.readme)


def _posture(recording: Recording, asked: Posture | None) -> Posture:
    """The posture that the recording names, or else the one that was given."""
    texts = [recording.about, *(f"{it.name} {it.site}" for it in recording.channels)]
    named = posture_of(" ".join(texts))
    if named is not None and asked not in {None, named}:
        _refuse(recording, "posture-contradicted", named=named.value, asked=str(asked))
    posture = asked or named
    if posture is None:
        _refuse(recording, "posture-needed")
    return posture


def _refuse(recording: Recording, code: str, **arguments: str) -> NoReturn:
    place = {"file": recording.file, "place": "header"}
    raise RefusedError(Finding(code, Severity.REFUSED, place | arguments))


def _converted(recording: Recording, file: Path, findings: tuple[Finding, ...]) -> Converted:
    ecg = [recording.ecg] if recording.ecg else []
    return Converted(
        file=file,
        channels=tuple(it.name for it in (*recording.channels, *ecg)),
        seconds=min(it.seconds for it in recording.channels),
        findings=(*recording.findings, *findings),
    )
