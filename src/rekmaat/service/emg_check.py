"""Says what is in recordings, one by one, and how well each can be measured."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from math import sqrt
from pathlib import Path

from rekmaat.errors import Finding, RefusedError, Severity
from rekmaat.exchange.emg_bids_check import check_dataset
from rekmaat.exchange.emg_bids_folder import is_dataset, recordings
from rekmaat.files import fingerprint, read_recording
from rekmaat.files.reading import NOTHING_SAID, Reading
from rekmaat.measure.labels import Posture, Side, names_muscle, posture_of, side_of
from rekmaat.measure.quality import SHORTEST_S, refusals
from rekmaat.measure.recording import Channel, Recording
from rekmaat.measure.tension import ChannelTension, measure

_TOLD_OF_DATASET = frozenset({"table-units-differ", "channels-table-missing"})


@dataclass(frozen=True, slots=True)
class CheckQuestion:
    """Which recordings to look at.

    Attributes:
        files: Recordings, and folders that are EMG-BIDS datasets.
        channels: The channels to look at; empty for every EMG channel.
        reading: Rate and unit of plain tables.
    """

    files: tuple[Path, ...]
    channels: tuple[str, ...] = ()
    reading: Reading = NOTHING_SAID


@dataclass(frozen=True, slots=True)
class CheckedChannel:
    """What is in one channel.

    Attributes:
        name: Its label.
        rate_hz: Samples a second.
        seconds: How long it is.
        lost_s: How much of that the file itself says was lost.
        muscle_named: Whether the file names a muscle.
        side: The side that is named.
        prefiltering: What the file says about filters.
        tension_uv: The tension, None where it was not measured.
        noise_uv: The sensor's own noise in the same band, None where not known.
        trusted: Whether that tension could carry a verdict.
    """

    name: str
    rate_hz: float
    seconds: float
    lost_s: float
    muscle_named: bool
    side: Side | None
    prefiltering: str
    tension_uv: float | None = None
    noise_uv: float | None = None
    trusted: bool = False


@dataclass(frozen=True, slots=True)
class Checked:
    """What is in one file or dataset.

    Attributes:
        file: Its path, as it was given.
        findings: Everything noticed, the weighty first.
        channels: The channels; empty where the file cannot be read, and for a dataset.
        recordings: How many recordings a dataset holds; None for a single file.
        posture: The posture that is named.
        ecg: The name of the channel that holds the ECG.
        cut_s: How many seconds are too disturbed to count, in all channels.
        heartbeats: How many were found.
        mains_hz: The lines of mains hum that were found.
        sha256: Of the file, None where it cannot be read.
    """

    file: str
    findings: tuple[Finding, ...]
    channels: tuple[CheckedChannel, ...] = ()
    recordings: int | None = None
    posture: Posture | None = None
    ecg: str | None = None
    cut_s: float = 0.0
    heartbeats: int = 0
    mains_hz: tuple[float, ...] = ()
    sha256: str | None = None

    @property
    def refused(self) -> tuple[Finding, ...]:
        """Why it cannot be used; empty if it can."""
        return tuple(it for it in self.findings if it.severity is Severity.REFUSED)


def check(question: CheckQuestion) -> Iterator[Checked]:
    """Look at each file on its own; what is wrong with one keeps no other from being told."""
    for path in question.files:
        if is_dataset(path):
            files = recordings(path)
            yield Checked(str(path), _sorted(check_dataset(path)), recordings=len(files))
            for file in files:
                yield _without_twice(_checked(file, question))
        else:
            yield _checked(path, question)


def _without_twice(checked: Checked) -> Checked:
    """Leave out what the check of the dataset has told already."""
    once = tuple(it for it in checked.findings if it.code not in _TOLD_OF_DATASET)
    return replace(checked, findings=once)


def _checked(path: Path, question: CheckQuestion) -> Checked:
    try:
        recording = read_recording(path, question.channels, reading=question.reading)
        told = _told(recording, fingerprint(path))
    except RefusedError as error:
        return Checked(str(path), error.findings)
    refused = refusals(recording, SHORTEST_S)
    if refused:
        return replace(told, findings=_sorted((*refused, *told.findings)))
    return _measured(recording, told)


def _told(recording: Recording, digest: str) -> Checked:
    """What the file says of itself."""
    texts = [recording.about, *(f"{it.name} {it.site}" for it in recording.channels)]
    # A dataset may name the muscle in words of its own.
    named = all(finding.code != "muscle-unsaid" for finding in recording.findings)
    return Checked(
        file=recording.file,
        findings=_sorted(recording.findings),
        channels=tuple(_channel(it, muscle_named=named) for it in recording.channels),
        posture=posture_of(" ".join(texts)),
        ecg=recording.ecg.name if recording.ecg else None,
        sha256=digest,
    )


def _channel(channel: Channel, *, muscle_named: bool) -> CheckedChannel:
    text = f"{channel.name} {channel.site}"
    return CheckedChannel(
        name=channel.name,
        rate_hz=channel.rate_hz,
        seconds=channel.seconds,
        lost_s=sum(it.end_s - it.start_s for it in channel.lost),
        muscle_named=muscle_named or names_muscle(text),
        side=side_of(text),
        prefiltering=channel.prefiltering,
    )


def _measured(recording: Recording, told: Checked) -> Checked:
    measurement = measure([recording])
    (result,) = measurement.recordings
    seen = [*result.findings, *(it for one in result.channels for it in one.findings)]
    if not any(channel.alive for channel in result.channels):
        place = {"file": recording.file, "place": "data"}
        seen.append(Finding("no-usable-channel", Severity.REFUSED, place))
    return replace(
        told,
        findings=_sorted((*told.findings, *seen)),
        channels=tuple(_with_numbers(it, result.channel(it.name)) for it in told.channels),
        cut_s=sum(it.end_s - it.start_s for it in result.cut),
        heartbeats=result.heartbeats,
        mains_hz=measurement.mains_hz,
    )


def _with_numbers(told: CheckedChannel, measured: ChannelTension) -> CheckedChannel:
    if not measured.alive:
        return told
    floor_uv2 = measured.floor_uv2
    noise_uv = None if floor_uv2 is None else sqrt(floor_uv2)
    return replace(
        told, tension_uv=measured.tension_uv, noise_uv=noise_uv, trusted=measured.trusted
    )


def _sorted(findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """The weighty first."""
    weights = list(Severity)
    return tuple(sorted(findings, key=lambda finding: weights.index(finding.severity)))
