"""Draws a comparison: three figures in one SVG, or a page with the numbers and the grounds too."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from rekmaat.catalogue.text import Text, text_of
from rekmaat.errors import WrongUseError
from rekmaat.guide.wording import Language
from rekmaat.judge.verdict import Judgement
from rekmaat.measure.filters import BAND_HZ, Density, band_of
from rekmaat.measure.tension import ChannelTension, RecordingTension
from rekmaat.new_file import new_file
from rekmaat.render.page import Page, Plate, Remarks, Table, page
from rekmaat.render.vega import INSTALL, can_draw, svg
from rekmaat.service.emg import ChangeReport, ChannelResult
from rekmaat.tell.figure_change import change_figure
from rekmaat.tell.figure_spectra import spectra_figure
from rekmaat.tell.figure_traces import trace_figure
from rekmaat.tell.figures import (
    NARROW_PX,
    WIDE_PX,
    ChangeView,
    Figure,
    Side,
    SpectraView,
    SpectrumView,
    TraceView,
)
from rekmaat.tell.onset_sentences import onset_sentences
from rekmaat.tell.sentences import (
    bound_words,
    change_words,
    grouped_sentences,
    verdict_sentences,
)

_FLOOR_HZ, _FLOOR_POINTS = (10.0, 1000.0), 25
ENDINGS = (".svg", ".html")
_NO_BREAK = frozenset("\u00a0\u202f")  # before a French colon; Python counts them unprintable


@dataclass(frozen=True, slots=True)
class Views:
    """What the three figures show."""

    change: ChangeView
    traces: tuple[TraceView, ...]
    spectra: SpectraView


def check_figure(path: Path, language: Language) -> None:
    """Check what can be known before anything is measured.

    Raises:
        WrongUseError: The file ends in something that is not written, or the extra is missing.
    """
    text = _text(language)
    if path.suffix.lower() not in ENDINGS:
        filled = {"endings": ", ".join(ENDINGS), "file": str(path)}
        raise WrongUseError(text.say("usage-figure-ending", filled), allowed=ENDINGS)
    if not can_draw():
        raise WrongUseError(text.say("usage-figure-extra", {"command": INSTALL}))


def write_figures(report: ChangeReport, path: Path, language: Language) -> None:
    """Write the figures of a comparison: the ending of the file says as what.

    An ordinary file of that name is overwritten, whole or not at all.

    Raises:
        WrongUseError: As `check_figure`.
        FileNotWritableError: The file cannot be written, or its place is held by a folder, a
            link or a device.
    """
    check_figure(path, language)
    document = figure_page if path.suffix.lower() == ".html" else figure_svg
    with new_file(path, overwrite=True) as unfinished:
        unfinished.write_text(document(report, language), encoding="utf-8")


def figure_svg(report: ChangeReport, language: Language) -> str:
    """Return one SVG of the three figures, below each other."""
    return svg(*figures(views(report), language, WIDE_PX))


def figure_page(report: ChangeReport, language: Language) -> str:
    """Return a page of the three figures with what belongs beside them."""
    seen = views(report)
    wide, narrow = (figures(seen, language, width) for width in (WIDE_PX, NARROW_PX))
    text = _text(language)
    return page(
        Page(
            language=language.value,
            title=text.say("page-title"),
            told=(
                *verdict_sentences(report.overall, text, withheld=report.withheld),
                *onset_sentences(report.time_to_decrease, text),
            ),
            plates=tuple(Plate(*pair) for pair in zip(wide, narrow, strict=True)),
            sections=tuple(_sections(report, text)),
            footer=(
                text_of(language, "app").say("intended-purpose"),
                text.say("page-version", {"version": report.provenance.version}),
            ),
        )
    )


def figures(seen: Views, language: Language, width_px: int) -> tuple[Figure, ...]:
    """Return the change, the recordings in time, and the recordings by frequency.

    Args:
        seen: What they show.
        language: Of their words.
        width_px: How wide they are: `WIDE_PX` for a sheet, `NARROW_PX` for a phone.
    """
    text = _text(language)
    return (
        change_figure(seen.change, text, width_px),
        trace_figure(seen.traces, text, width_px),
        spectra_figure(seen.spectra, text, width_px),
    )


def views(report: ChangeReport) -> Views:
    """Return what the figures show of a report."""
    channels = tuple((_printable(it.name), it.judgement) for it in report.channels)
    ways = tuple((it.way, it.judgement) for it in report.ways)
    recordings = list(_placed(report))
    spectra = tuple(view for one in recordings for view in _spectra(*one))
    measurement = report.sides.measurement
    return Views(
        change=ChangeView(report.overall, channels, ways, report.withheld),
        traces=tuple(view for one in recordings for view in _traces(*one)),
        spectra=SpectraView(spectra, measurement.mains_hz, measurement.way.band_hz),
    )


def _text(language: Language) -> Text:
    return text_of(language, "findings", "emg", "figures")


def _placed(report: ChangeReport) -> Iterator[tuple[Side, int, RecordingTension]]:
    """Each recording with its side and its number there."""
    counts: Counter[Side] = Counter()
    roles = (source.role for source in report.provenance.sources)
    for role, recording in zip(roles, report.sides.recordings, strict=False):
        side = Side(role)
        counts[side] += 1
        yield side, counts[side], recording


def _traces(side: Side, number: int, recording: RecordingTension) -> Iterator[TraceView]:
    for channel in recording.channels:
        yield TraceView(
            side=side,
            number=number,
            channel=_printable(channel.name),
            samples_uv=channel.trace_uv,
            rate_hz=channel.trace_rate_hz,
            beats_s=recording.beats.times_s.tolist(),
            odd_s=recording.beats.odd_s.tolist(),
            beats_out=not any(it.code == "heartbeats-left" for it in channel.findings),
            cut=recording.cut,
        )


def _spectra(side: Side, number: int, recording: RecordingTension) -> Iterator[SpectrumView]:
    for channel in recording.channels:
        yield SpectrumView(
            side=side,
            number=number,
            channel=_printable(channel.name),
            recorded=channel.density,
            muscle=channel.spectrum,
            floor=_floor(channel),
            median_hz=channel.median_hz or None,
        )


def _floor(channel: ChannelTension) -> Density | None:
    """The sensor's noise over the frequencies that were recorded.

    A recording with the muscle off says how much noise the band holds; it is drawn as if white.
    """
    frequency_hz = np.geomspace(*_FLOOR_HZ, _FLOOR_POINTS)
    if channel.floor is not None:
        return Density(frequency_hz, channel.floor.density_at(frequency_hz))
    if not channel.floor_uv2:
        return None
    low_hz, high_hz = band_of(2 * float(channel.density.frequency_hz[-1]), BAND_HZ)
    return Density(frequency_hz, np.full(_FLOOR_POINTS, channel.floor_uv2 / (high_hz - low_hz)))


def _numbers(report: ChangeReport, text: Text) -> Table:
    """Each channel in numbers."""
    names = ("channel", "before", "after", "change", "interval", "verdict")
    columns = tuple(text.say(f"page-{name}") for name in names)
    rows = tuple(_row(result, text) for result in report.channels)
    return Table(text.say("page-numbers"), columns, rows)


def _row(result: ChannelResult, text: Text) -> tuple[str, ...]:
    judgement, name = result.judgement, _printable(result.name)
    if judgement is None or result.before_uv is None or result.after_uv is None:
        return name, "", "", text.say("figure-no-number"), "", ""
    sizes = (
        text.say("page-microvolts", {"uv": float(f"{uv:.3g}")})
        for uv in (result.before_uv, result.after_uv)
    )
    return name, *sizes, *_judged(judgement, text)


def _ways(report: ChangeReport, text: Text) -> Table:
    """What each way of reading says by itself."""
    columns = tuple(text.say(f"page-{name}") for name in ("way", "change", "interval", "verdict"))
    rows = tuple((text.say(f"way-{it.way}"), *_judged(it.judgement, text)) for it in report.ways)
    return Table(text.say("ways-title").rstrip(" :\u00a0"), columns, rows)


def _judged(judgement: Judgement, text: Text) -> tuple[str, str, str]:
    """A change, its interval and its verdict."""
    low, high = judgement.interval_percent
    return (
        change_words(judgement.percent_change, text),
        f"{bound_words(low, text)} … {bound_words(high, text)}",
        text.say(f"verdict-word-{judgement.verdict}"),
    )


def _sections(report: ChangeReport, text: Text) -> Iterator[Table | Remarks]:
    """The numbers, what was noticed, and the files."""
    yield _numbers(report, text)
    yield _ways(report, text)
    if report.noticed:
        told = map(_printable, grouped_sentences(report.noticed, text))
        yield Remarks(text.say("page-noticed"), tuple(told))
    yield _grounds(report, text)


def _grounds(report: ChangeReport, text: Text) -> Table:
    """The files the answer rests on."""
    columns = tuple(text.say(f"page-{name}") for name in ("file", "role", "fingerprint"))
    rows = tuple(
        (_printable(source.file), text.say(f"page-role-{source.role}"), source.sha256)
        for source in report.provenance.sources
    )
    return Table(text.say("page-grounds"), columns, rows)


def _printable(words: str) -> str:
    """What a file says, without characters that no page or drawing may hold."""
    return "".join(it if it.isprintable() or it in _NO_BREAK else "?" for it in words)
