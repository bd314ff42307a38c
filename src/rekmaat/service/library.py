"""What `import rekmaat` gives a researcher: recordings in, answers out.

Recordings are paths or are in memory already; both may be mixed. What is refused is said in
words, in English, because there is no terminal here to say it for the reader.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import wraps
from hashlib import sha256
from pathlib import Path
from typing import ParamSpec, TypeVar

import numpy as np

from rekmaat import files
from rekmaat.errors import Finding, RefusedError, Severity, WrongUseError
from rekmaat.files import arrays
from rekmaat.files.reading import Reading, Unit
from rekmaat.measure.labels import listed
from rekmaat.measure.recording import Recording
from rekmaat.measure.tension import RecordingTension, measure
from rekmaat.service.emg import judge_inputs
from rekmaat.service.emg_inputs import Inputs, Source, each, fit_inputs
from rekmaat.service.emg_report import ChangeReport

P = ParamSpec("P")
Answer = TypeVar("Answer")

Given = str | Path | Recording
"""A recording: where its file is, or itself."""

_TABLES = frozenset({"rate-unsaid", "unit-unsaid"})
_TABLE_HINT = 'In Python: rekmaat.read_recording(path, rate_hz=2000, unit="uV").'


def _in_words(function: Callable[P, Answer]) -> Callable[P, Answer]:
    """Make a function say in words what it refuses."""

    @wraps(function)
    def said(*args: P.args, **named: P.kwargs) -> Answer:
        try:
            return function(*args, **named)
        except RefusedError as error:
            raise RefusedError(*error.findings, words=_words(error.findings)) from None

    return said


def _words(findings: Sequence[Finding]) -> str:
    from rekmaat.catalogue.text import text_of
    from rekmaat.guide.wording import Language
    from rekmaat.service.emg_views import printable
    from rekmaat.tell.sentences import grouped_sentences

    text = text_of(Language.EN, "findings", "emg")
    told = map(printable, grouped_sentences(findings, text))
    hint = [_TABLE_HINT] if any(it.code in _TABLES for it in findings) else []
    return "\n".join([*told, *hint])


@_in_words
def read_recording(
    path: str | Path,
    channels: str | Iterable[str] = (),
    *,
    rate_hz: float | None = None,
    unit: Unit | None = None,
) -> Recording:
    """Read the EMG channels of a file.

    Args:
        path: EDF, EDF+, BDF, WFDB, C3D, XDF, OpenSignals, a plain table, or an EMG-BIDS folder.
        channels: The names of the channels; without them every channel that is EMG.
        rate_hz: Samples a second, for plain tables, which do not say it.
        unit: `uV`, `mV` or `V`, for plain tables, which do not say it.

    Returns:
        The recording, in microvolts.

    Raises:
        RefusedError: The file cannot be trusted; says which, where, why and what to do.
        WrongUseError: The rate or the unit cannot be meant.
    """
    return files.read_recording(Path(path), _names(channels), reading=Reading(rate_hz, unit))


recording_from_arrays = _in_words(arrays.recording_from_arrays)


@_in_words
def compare(
    before: Given | Iterable[Given],
    after: Given | Iterable[Given],
    *,
    repeats: Iterable[Given] = (),
    noise: Given | Iterable[Given] | None = None,
    channels: str | Iterable[str] = (),
) -> ChangeReport:
    """Judge whether muscle tension changed from one set of recordings to another.

    The verdict is over the mean of the channels, never the best of them. It is given only where
    three defensible ways of reading agree on it.

    Args:
        before: Recordings before, the person standing up anew for each: paths, or recordings.
        after: Recordings after, made in the same way.
        repeats: Extra pairs of recordings with nothing in between, one after the other.
        noise: A recording with the muscle off, to measure the sensor's own noise.
        channels: The names of the channels, chosen before looking; otherwise every EMG channel.

    Returns:
        The report. Printed or shown in a notebook it is sentences; its attributes are numbers,
        in percent, microvolts and hertz.

    Raises:
        RefusedError: A recording cannot be read or compared, or no channel can be measured; says
            which, where, why and what to do.
        WrongUseError: A side has no recording, or the repeats are no pairs.
    """
    given = {"before": _each_of(before), "after": _each_of(after), "repeat": _each_of(repeats)}
    for role in ("before", "after"):
        if not given[role]:
            raise WrongUseError(f"Give at least one recording {role}.", field=role)
    if len(given["repeat"]) % 2:
        count = len(given["repeat"])
        raise WrongUseError(f"Repeats come in pairs; {count} is odd.", field="repeats")
    return judge_inputs(_inputs(given | _noise(noise), _names(channels)))


@_in_words
def measure_tension(
    recording: Given,
    *,
    noise: Given | Iterable[Given] | None = None,
    channels: str | Iterable[str] = (),
) -> RecordingTension:
    """Measure the tension of one recording by itself.

    To compare recordings use `compare`, which treats all of them alike: numbers measured one by
    one may rest on a different treatment of noise and mains.

    Args:
        recording: A path, or a recording.
        noise: A recording with the muscle off, to measure the sensor's own noise.
        channels: The names of the channels; otherwise every EMG channel.

    Returns:
        Each channel with its `tension_uv` in microvolts RMS and its `median_hz`, and the
        heartbeats and the seconds that were left out. Where `alive` is false there is no number.

    Raises:
        RefusedError: The recording cannot be read or measured; says where, why and what to do.
    """
    given = _each_of(recording)
    if len(given) != 1:
        raise WrongUseError(f"Give one recording, not {len(given)}.", field="recording")
    inputs = _inputs({"before": given} | _noise(noise), _names(channels))
    return measure(inputs.recordings, inputs.noise).recordings[0]


@dataclass(frozen=True, slots=True)
class _Taken:
    """A recording, with where it comes from."""

    recording: Recording
    source: Source


def _inputs(given: dict[str, list[Given]], channels: tuple[str, ...]) -> Inputs:
    """Read what is given as paths, and check that all of it can be compared."""
    everything = [(one, role) for role, every in given.items() for one in every]
    taken = each(everything, lambda it: _take(*it, channels))
    recordings = [it.recording for it in taken]
    # The same samples are the same recording, whether they came as a file or as arrays.
    sampled = [replace(it.source, sha256=samples_sha256(it.recording)) for it in taken]
    inputs = fit_inputs(recordings, sampled)
    return replace(inputs, sources=tuple(it.source for it in taken))


def _take(given: Given, role: str, channels: tuple[str, ...]) -> _Taken:
    if isinstance(given, Recording):
        _check(given)
        chosen = _chosen(given, channels) if channels else given
        return _Taken(chosen, Source(given.file, role, samples_sha256(given)))
    path = Path(given)
    recording = files.read_recording(path, channels)
    return _Taken(recording, Source(str(path), role, files.fingerprint(path)))


def _check(recording: Recording) -> None:
    """Check what somebody put together by hand.

    Raises:
        WrongUseError: It has no channels, or one whose samples cannot be measured.
    """
    if not recording.channels:
        raise WrongUseError(f"{recording.file}: this recording has no channels.")
    for channel in recording.channels:
        samples = np.asarray(channel.samples_uv)
        array = samples is channel.samples_uv
        numbers = array and samples.dtype == np.float64 and samples.ndim == 1
        if not (numbers and len(samples) and np.isfinite(samples).all() and channel.rate_hz > 0):
            raise WrongUseError(
                f"{recording.file}, {channel.name}: these are no finite float64 samples of shape "
                "(samples,) at some rate. recording_from_arrays makes a recording of arrays."
            )


def _chosen(recording: Recording, channels: tuple[str, ...]) -> Recording:
    for name in channels:
        if name not in recording.names:
            place = {"file": recording.file, "place": name, "labels": listed(recording.names)}
            raise RefusedError(Finding("channel-missing", Severity.REFUSED, place))
    return replace(recording, channels=tuple(recording.channel(name) for name in channels))


def samples_sha256(recording: Recording) -> str:
    """Return the SHA-256 of the samples of a recording, in hexadecimal.

    They count as float64, little-endian, in microvolts, one channel after the other.
    """
    digest = sha256()
    for channel in recording.channels:
        digest.update(np.ascontiguousarray(channel.samples_uv, dtype="<f8").data)
    return digest.hexdigest()


def _each_of(given: Given | Iterable[Given]) -> list[Given]:
    """Return one recording, or several, as a list.

    Raises:
        WrongUseError: One of them is something else, such as an array without rate and unit.
    """
    every: list[object] = [given]
    if isinstance(given, Iterable) and not isinstance(given, Given):
        every = list(given)
    for one in every:
        if not isinstance(one, Given):
            raise WrongUseError(
                f"Give paths or recordings, not {type(one).__name__}. "
                "recording_from_arrays makes a recording of arrays."
            )
    return [one for one in every if isinstance(one, Given)]


def _noise(given: Given | Iterable[Given] | None) -> dict[str, list[Given]]:
    """Return the noise, if there is one.

    Raises:
        WrongUseError: There are several.
    """
    every = [] if given is None else _each_of(given)
    if len(every) > 1:
        raise WrongUseError(f"Give one recording of noise, not {len(every)}.", field="noise")
    return {"noise": every} if every else {}


def _names(channels: str | Iterable[str]) -> tuple[str, ...]:
    return (channels,) if isinstance(channels, str) else tuple(channels)
