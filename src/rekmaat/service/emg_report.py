"""The answer to whether the tension changed, as records of plain numbers.

What a report says and shows is made elsewhere, and only once it is asked for.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from rekmaat.errors import Finding, Severity, WrongUseError
from rekmaat.guide.wording import Language
from rekmaat.judge.onset import TimeToDecrease
from rekmaat.judge.verdict import Judgement, Verdict
from rekmaat.measure.filters import Line
from rekmaat.service.emg_inputs import Source
from rekmaat.service.emg_sides import Sides

if TYPE_CHECKING:
    from rekmaat.service.emg_notebook import Picture

LanguageName = Language | Literal["nl", "fr", "en"]
FigureName = Literal["change", "traces", "spectra"]


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
class ChangeRow:
    """One row of a table of numbers: the mean over the channels, or one channel.

    Attributes:
        channel: Its name, or `mean`.
        verdict: `decreased`, `increased`, `no_change` or `cannot_tell`.
        percent_change: After against before, None where there is no number.
        low_percent: Where the 95 % interval begins.
        high_percent: Where it ends.
        detectable_percent: The smallest decrease that could have been told from none.
        recordings_needed: How many on each side would do; None where 30 would not.
        before_uv: Tension before in microvolts RMS; None for the mean.
        after_uv: Tension after.
        noise_uv: The sensor's noise in the same band, None where not known.
        before_median_hz: Median frequency before in hertz; None for the mean.
        after_median_hz: Median frequency after.
    """

    channel: str
    verdict: str
    percent_change: float | None = None
    low_percent: float | None = None
    high_percent: float | None = None
    detectable_percent: float | None = None
    recordings_needed: int | None = None
    before_uv: float | None = None
    after_uv: float | None = None
    noise_uv: float | None = None
    before_median_hz: float | None = None
    after_median_hz: float | None = None


@dataclass(frozen=True, slots=True, repr=False)
class ChangeReport:
    """The answer: the change over the mean of the channels, each channel, and the grounds.

    Printed it is sentences; in a notebook it shows itself.

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

    @property
    def rows(self) -> tuple[ChangeRow, ...]:
        """The numbers as the rows of a table: first the mean, then each channel."""
        return tuple(_rows(self))

    def channel(self, name: str) -> ChannelResult:
        """Return the result of one channel.

        Raises:
            WrongUseError: There is no such channel.
        """
        names = tuple(result.name for result in self.channels)
        if name not in names:
            told = f"There is no channel {name!r}, only {', '.join(names)}."
            raise WrongUseError(told, field="name", allowed=names)
        return self.channels[names.index(name)]

    def sentences(self, language: LanguageName = "en") -> tuple[str, ...]:
        """Return the answer in sentences.

        Args:
            language: `nl`, `fr` or `en`.
        """
        from rekmaat.service import emg_notebook

        return emg_notebook.sentences(self, language)

    def remarks(self, language: LanguageName = "en") -> tuple[str, ...]:
        """Return what was noticed, a sentence each.

        Args:
            language: `nl`, `fr` or `en`.
        """
        from rekmaat.service import emg_notebook

        return emg_notebook.remarks(self, language)

    def figure(self, name: FigureName = "change", *, language: LanguageName = "en") -> "Picture":
        """Return a figure, which a notebook shows without a network.

        Args:
            name: `change`, `traces` (by time) or `spectra` (by frequency).
            language: `nl`, `fr` or `en`.
        """
        from rekmaat.service import emg_notebook

        return emg_notebook.picture(self, name, language)

    def save(self, path: str | Path, *, language: LanguageName = "en") -> None:
        """Write the figures as one picture (`.svg`), or as a page with the numbers (`.html`).

        An ordinary file of that name is overwritten.

        Raises:
            WrongUseError: The ending is another, or the extra `report` is not installed.
            FileNotWritableError: The file cannot be written.
        """
        from rekmaat.service import emg_notebook

        emg_notebook.save(self, Path(path), language)

    def __str__(self) -> str:
        """Return the answer in English, with what was noticed below it."""
        from rekmaat.service import emg_notebook

        return emg_notebook.printed(self)

    def __repr__(self) -> str:
        """Return the numbers in one line."""
        low, high = self.overall.interval_percent
        change = f"{self.overall.percent_change:.1f} % ({low:.1f} to {high:.1f} %)"
        return f"<ChangeReport: {self.overall.verdict}, {change}>"

    def _repr_html_(self) -> str:
        """Return what a notebook shows."""
        from rekmaat.service import emg_notebook

        return emg_notebook.shown(self)


def _rows(report: ChangeReport) -> Iterator[ChangeRow]:
    yield _row("mean", report.overall)
    for it in report.channels:
        yield replace(
            _row(it.name, it.judgement),
            before_uv=it.before_uv,
            after_uv=it.after_uv,
            noise_uv=it.noise_uv,
            before_median_hz=it.before_median_hz,
            after_median_hz=it.after_median_hz,
        )


def _row(name: str, judgement: Judgement | None) -> ChangeRow:
    if judgement is None:
        return ChangeRow(name, Verdict.CANNOT_TELL.value)
    low, high = judgement.interval_percent
    return ChangeRow(
        channel=name,
        verdict=judgement.verdict.value,
        percent_change=judgement.percent_change,
        low_percent=low,
        high_percent=high,
        detectable_percent=judgement.detectable_percent,
        recordings_needed=judgement.recordings_needed,
    )
