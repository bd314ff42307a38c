"""The answer to whether the tension changed, as records of plain numbers."""

from dataclasses import dataclass

from rekmaat.errors import Finding, Severity
from rekmaat.judge.onset import TimeToDecrease
from rekmaat.judge.verdict import Judgement
from rekmaat.measure.filters import Line
from rekmaat.service.emg_inputs import Source
from rekmaat.service.emg_sides import Sides


@dataclass(frozen=True, slots=True)
class ChannelResult:
    """One channel of a comparison.

    Attributes:
        name: The channel.
        judgement: The change and its verdict; None where there is no number.
        before_uv: Tension before, the geometric mean over the recordings.
        after_uv: Tension after.
        noise_uv: The sensor's noise in the same band, None where not known.
        before_median_hz: Median frequency before, None where there is no number.
        after_median_hz: Median frequency after.
        heartbeats: How many were found in all recordings together.
        findings: What was noticed.
    """

    name: str
    judgement: Judgement | None
    before_uv: float | None
    after_uv: float | None
    noise_uv: float | None
    before_median_hz: float | None
    after_median_hz: float | None
    heartbeats: int
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class WayResult:
    """The same change, read in one defensible way.

    Attributes:
        way: Its name.
        judgement: What that way alone would say.
    """

    way: str
    judgement: Judgement


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
    """The answer: the change over the mean of the channels, each channel, and the grounds.

    Attributes:
        overall: The verdict over the mean of the channels.
        ways: What each defensible way of reading says; the first is the one that is told.
        findings: What was noticed about the recordings and the answer.
        channels: One result each.
        provenance: What it rests on.
        sides: The measured recordings.
        time_to_decrease: When, within the first minute, the tension had fallen.
    """

    overall: Judgement
    ways: tuple[WayResult, ...]
    findings: tuple[Finding, ...]
    channels: tuple[ChannelResult, ...]
    provenance: Provenance
    sides: Sides
    time_to_decrease: TimeToDecrease

    @property
    def noticed(self) -> tuple[Finding, ...]:
        """Every finding, the weighty first."""
        everything = [*self.findings, *(it for one in self.channels for it in one.findings)]
        return tuple(sorted(everything, key=lambda finding: finding.severity is Severity.NOTE))

    @property
    def withheld(self) -> bool:
        """Whether the recordings are too disturbed for a verdict."""
        return any(finding.code == "verdict-withheld" for finding in self.findings)
