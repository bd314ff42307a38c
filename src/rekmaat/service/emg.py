"""Answers whether the tension changed from one set of recordings to another."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import exp, log, sqrt

import numpy as np

from rekmaat import __version__
from rekmaat.errors import Finding, RefusedError, Severity
from rekmaat.judge.change import (
    Change,
    LogTension,
    RecordingError,
    change,
    cosines,
    recording_error,
    within_recording,
)
from rekmaat.judge.verdict import Judgement, Trust, judge
from rekmaat.measure.filters import WINDOW_S, Line
from rekmaat.measure.quality import NO_FLOOR
from rekmaat.measure.tension import ChannelTension, Measurement, RecordingTension, measure
from rekmaat.service.emg_inputs import ChangeQuestion, Inputs, read_inputs


@dataclass(frozen=True, slots=True)
class ChannelResult:
    """One channel of a comparison.

    Attributes:
        name: The channel.
        judgement: The change and its verdict; None where there is no number.
        before_uv: Tension before, the geometric mean over the recordings.
        after_uv: Tension after.
        noise_uv: The sensor's noise in the same band, None where not known.
        heartbeats: How many were found in all recordings together.
        findings: What was noticed.
    """

    name: str
    judgement: Judgement | None
    before_uv: float | None
    after_uv: float | None
    noise_uv: float | None
    heartbeats: int
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class Source:
    """One file that went in."""

    file: str
    role: str
    sha256: str


LARGEST_TIMES = 10.0
"""A channel that differs more than this was scaled differently: no quiet muscle does that."""


@dataclass(frozen=True, slots=True)
class Provenance:
    """What a result rests on, so that it can be reckoned again."""

    version: str
    sources: tuple[Source, ...]
    channels: tuple[str, ...]
    mains: tuple[Line, ...]
    cores_counted: bool
    cosines: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class ChangeReport:
    """The answer: the change over the mean of the channels, each channel, and the grounds."""

    overall: Judgement
    findings: tuple[Finding, ...]
    channels: tuple[ChannelResult, ...]
    provenance: Provenance


def compare(question: ChangeQuestion) -> ChangeReport:
    """Measure the recordings of a question and judge the change.

    The verdict is over the mean of the channels chosen in advance, never the best of them.

    Raises:
        RefusedError: A file cannot be read or compared, or no channel can be measured.
    """
    inputs = read_inputs(question)
    if inputs.noise is not None:
        _refuse_bad_noise(measure([inputs.noise]).recordings[0])
    measurement = measure(inputs.recordings, inputs.noise)
    sides = _Sides(measurement.recordings, len(question.before), len(question.after))
    channels = tuple(_channel_result(sides, name) for name in inputs.recordings[0].names)
    names = tuple(result.name for result in channels if result.judgement is not None)
    if not names:
        everything = [finding for result in channels for finding in result.findings]
        file = inputs.recordings[0].file
        none = Finding("no-usable-channel", Severity.REFUSED, {"file": file, "place": "data"})
        raise RefusedError(none, *everything)
    trust = _trust(sides, [it.name for it in channels if not _flat(sides, it.name)])
    judgement = judge(_change(sides, names), trust)
    findings = inputs.findings + _overall_findings(judgement, trust, channels)
    provenance = _provenance(question, inputs, measurement)
    return ChangeReport(judgement, findings, channels, provenance)


def _refuse_bad_noise(noise: RecordingTension) -> None:
    """Refuse a floor that holds more than noise; it would make every change look larger.

    Raises:
        RefusedError: Names the channels and what is wrong with them.
    """
    wrong = [it for one in noise.channels for it in one.findings if it.code in NO_FLOOR]
    if wrong:
        place = {"file": noise.file, "place": "data"}
        raise RefusedError(Finding("noise-unusable", Severity.REFUSED, place), *wrong)


@dataclass(frozen=True, slots=True)
class _Sides:
    """The measured recordings: first those before, then those after, then the repeats."""

    recordings: tuple[RecordingTension, ...]
    before: int
    after: int

    def split(self, values: Sequence[LogTension]) -> tuple[Sequence[LogTension], ...]:
        """Return before, after, and each pair of repeats."""
        compared = self.before + self.after
        pairs = [values[i : i + 2] for i in range(compared, len(values), 2)]
        return values[: self.before], values[self.before : compared], *pairs

    @property
    def compared(self) -> tuple[RecordingTension, ...]:
        """The recordings before and after."""
        return self.recordings[: self.before + self.after]

    def of(self, name: str) -> list[ChannelTension]:
        """Return one channel of every recording."""
        return [recording.channel(name) for recording in self.recordings]


def _log_tension(recording: RecordingTension, names: Sequence[str]) -> LogTension:
    """The mean log tension of some channels, with the error of that mean.

    The influence of simultaneous windows is averaged first: what moves all channels at once
    does not average out.
    """
    channels = [recording.channel(name) for name in names]
    windows = min(len(channel.windows_uv2) for channel in channels)
    influence = np.mean([channel.influence[:windows] for channel in channels], axis=0)
    value = sum(log(channel.tension_uv) for channel in channels) / len(channels)
    return within_recording(value, influence, windows * WINDOW_S)


def _change(sides: _Sides, names: Sequence[str]) -> Change:
    values = [_log_tension(recording, names) for recording in sides.recordings]
    before, after, *pairs = sides.split(values)
    return change(before, after, recording_error([before, after, *pairs]))


def _trust(sides: _Sides, names: Sequence[str]) -> Trust:
    channels = [channel for name in names for channel in sides.of(name)]
    scales_fit = all(_times_apart(sides, name) <= LARGEST_TIMES for name in names)
    return Trust(
        any_verdict=scales_fit and all(channel.trusted for channel in channels),
        no_change=all(channel.floor_uv2 is not None for channel in channels),
    )


def _times_apart(sides: _Sides, name: str) -> float:
    """How many times the largest compared recording of a channel exceeds the smallest."""
    alive = [one for it in sides.compared if (one := it.channel(name)).alive]
    sizes = [channel.tension_uv for channel in alive]
    return max(sizes) / min(sizes) if sizes else 1.0


def _scale_findings(sides: _Sides, name: str) -> tuple[Finding, ...]:
    times = _times_apart(sides, name)
    if times <= LARGEST_TIMES:
        return ()
    return (Finding("scales-apart", Severity.WARNING, {"channel": name, "times": round(times)}),)


def _flat(sides: _Sides, name: str) -> bool:
    return any(finding.code == "channel-flat" for one in sides.of(name) for finding in one.findings)


def _channel_result(sides: _Sides, name: str) -> ChannelResult:
    channels = sides.of(name)
    alive = all(channel.alive for channel in channels)
    judgement = judge(_change(sides, [name]), _trust(sides, [name])) if alive else None
    compared = [recording.channel(name) for recording in sides.compared]
    return ChannelResult(
        name=name,
        judgement=judgement,
        before_uv=_geometric_mean(compared[: sides.before]),
        after_uv=_geometric_mean(compared[sides.before :]),
        noise_uv=_noise(compared),
        heartbeats=sum(recording.heartbeats for recording in sides.compared),
        findings=(
            *(finding for channel in channels for finding in channel.findings),
            *_scale_findings(sides, name),
        ),
    )


def _geometric_mean(channels: Sequence[ChannelTension]) -> float | None:
    if not all(channel.alive for channel in channels):
        return None
    return exp(sum(log(channel.tension_uv) for channel in channels) / len(channels))


def _noise(channels: Sequence[ChannelTension]) -> float | None:
    floors = [channel.floor_uv2 for channel in channels if channel.floor_uv2 is not None]
    return sqrt(sum(floors) / len(floors)) if len(floors) == len(channels) else None


def _overall_findings(
    judgement: Judgement, trust: Trust, channels: Sequence[ChannelResult]
) -> tuple[Finding, ...]:
    found = [_recording_error_finding(judgement.change.error)]
    left_out = ", ".join(result.name for result in channels if result.judgement is None)
    if left_out:
        found.append(Finding("channels-not-in-mean", Severity.WARNING, {"channels": left_out}))
    if not trust.any_verdict:
        found.append(Finding("verdict-withheld", Severity.WARNING))
    elif judge(judgement.change).verdict is not judgement.verdict:
        found.append(Finding("no-change-withheld", Severity.NOTE))
    return tuple(found)


def _recording_error_finding(error: RecordingError) -> Finding:
    arguments = {"sd_percent": round(100 * sqrt(error.variance)), "repeats": error.repeats_df}
    if error.prior is None:
        return Finding("prior-contradicted", Severity.WARNING, arguments)
    arguments |= {"df": round(error.prior.df)}
    code = "prior-pooled" if error.repeats_df else "prior-stands-in"
    return Finding(code, Severity.NOTE, arguments)


def _provenance(question: ChangeQuestion, inputs: Inputs, measurement: Measurement) -> Provenance:
    sources = tuple(
        Source(str(path), role, digest)
        for path, role, digest in zip(question.files, question.roles, inputs.digests, strict=True)
    )
    return Provenance(
        version=__version__,
        sources=sources,
        channels=inputs.recordings[0].names,
        mains=measurement.mains,
        cores_counted=measurement.cores_counted,
        cosines=tuple(
            cosines(len(recording.channels[0].windows_uv2) * WINDOW_S)
            for recording in measurement.recordings
        ),
    )
