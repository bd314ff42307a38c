"""Reads the recordings of a comparison and refuses those that cannot be compared."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeVar

from rekmaat.errors import Argument, Finding, RefusedError, Severity
from rekmaat.files import fingerprint, read_recording
from rekmaat.files.reading import NOTHING_SAID, Reading
from rekmaat.measure.labels import listed
from rekmaat.measure.quality import SHORTEST_NOISE_S, SHORTEST_S, refusals
from rekmaat.measure.recording import Recording
from rekmaat.service.emg_alike import made_otherwise, made_perhaps_otherwise

One = TypeVar("One")
Value = TypeVar("Value")


@dataclass(frozen=True, slots=True)
class ChangeQuestion:
    """What is to be compared.

    Attributes:
        before: Recordings before, stood up anew for each.
        after: Recordings after, the same.
        repeats: Extra pairs with nothing in between, one after the other.
        noise: A recording with the muscle off, if there is one.
        channels: The channels chosen in advance; empty for every EMG channel.
        reading: Rate and unit of plain tables, which do not say them.
    """

    before: tuple[Path, ...]
    after: tuple[Path, ...]
    repeats: tuple[Path, ...] = ()
    noise: Path | None = None
    channels: tuple[str, ...] = ()
    reading: Reading = NOTHING_SAID

    @property
    def files(self) -> tuple[Path, ...]:
        """Every file, in the order before, after, repeats, noise."""
        return (*self.before, *self.after, *self.repeats, *([self.noise] if self.noise else []))

    @property
    def roles(self) -> tuple[str, ...]:
        """What each of the files is."""
        counts = (
            ("before", len(self.before)),
            ("after", len(self.after)),
            ("repeat", len(self.repeats)),
            ("noise", 1 if self.noise else 0),
        )
        return tuple(role for role, count in counts for _ in range(count))


@dataclass(frozen=True, slots=True)
class Source:
    """One file that went in, or one recording that was in memory.

    Attributes:
        file: Its path, or the name of the recording.
        role: `before`, `after`, `repeat` or `noise`.
        sha256: Of the file, or of the samples of the recording.
    """

    file: str
    role: str
    sha256: str


@dataclass(frozen=True, slots=True)
class Inputs:
    """The recordings of a comparison, found fit to be compared.

    Attributes:
        recordings: Before, after and repeats, in that order, with the same channels.
        noise: The recording with the muscle off.
        sources: Where they come from, in the same order, the noise last.
        findings: What was noticed about the files.
    """

    recordings: tuple[Recording, ...]
    noise: Recording | None
    sources: tuple[Source, ...]
    findings: tuple[Finding, ...]

    def count(self, role: str) -> int:
        """Return how many of them have a role."""
        return sum(source.role == role for source in self.sources)


def read_inputs(question: ChangeQuestion) -> Inputs:
    """Read every file of a question.

    Raises:
        RefusedError: Names every file that cannot be read or compared, and why.
    """
    everything = each(
        question.files,
        lambda path: read_recording(path, question.channels, reading=question.reading),
    )
    digests = each(question.files, fingerprint)
    places = zip(question.files, question.roles, digests, strict=True)
    return fit_inputs(everything, [Source(str(path), *it) for path, *it in places])


def fit_inputs(everything: Sequence[Recording], sources: Sequence[Source]) -> Inputs:
    """Return recordings as the inputs of a comparison.

    Args:
        everything: Before, after, repeats and noise, in that order.
        sources: Where each of them comes from.

    Raises:
        RefusedError: Names every recording that cannot be compared, and why.
    """
    _refuse(_twice(sources))
    _refuse(_other_channels(everything))
    same = tuple(_in_order(one, everything[0].names) for one in everything)
    noise = same[-1] if sources[-1].role == "noise" else None
    recordings = same if noise is None else same[:-1]
    _refuse(_unmeasurable(recordings, noise))
    _refuse(made_otherwise(recordings, noise))
    doubtful = made_perhaps_otherwise(recordings)
    findings = tuple(finding for one in same for finding in one.findings) + doubtful
    return Inputs(recordings, noise, tuple(sources), findings)


def each(given: Iterable[One], read: Callable[[One], Value]) -> list[Value]:
    """Read everything before refusing, so that one run names every bad file.

    Raises:
        RefusedError: Holds what is wrong with each of them.
    """
    values: list[Value] = []
    findings: list[Finding] = []
    for one in given:
        try:
            values.append(read(one))
        except RefusedError as error:
            findings.extend(error.findings)
    _refuse(findings)
    return values


def _refuse(findings: Iterable[Finding]) -> None:
    found = tuple(findings)
    if found:
        raise RefusedError(*found)


def _twice(sources: Sequence[Source]) -> list[Finding]:
    """One recording given twice is no repeat, and no change either."""
    first: dict[str, Source] = {}
    found = []
    for one in sources:
        if one.sha256 in first:
            other = first[one.sha256].file
            found.append(_refused("same-recording", one.file, "file", other=other))
        first.setdefault(one.sha256, one)
    return found


def _other_channels(recordings: Sequence[Recording]) -> list[Finding]:
    reference = recordings[0]
    found = []
    for one in recordings[1:]:
        missing = Counter(reference.names) - Counter(one.names)
        extra = Counter(one.names) - Counter(reference.names)
        if missing or extra:
            different = listed(sorted([*missing, *extra]))
            found.append(
                _refused(
                    "channels-differ", one.file, "header", other=reference.file, channels=different
                )
            )
    return found


def _in_order(recording: Recording, names: Sequence[str]) -> Recording:
    channels = tuple(recording.channel(name) for name in names)
    return replace(recording, channels=channels)


def _unmeasurable(recordings: Sequence[Recording], noise: Recording | None) -> list[Finding]:
    found = [finding for one in recordings for finding in refusals(one, SHORTEST_S)]
    return found + list(refusals(noise, SHORTEST_NOISE_S) if noise else ())


def _refused(code: str, file: str, place: str, **arguments: Argument) -> Finding:
    return Finding(code, Severity.REFUSED, {"file": file, "place": place, **arguments})
