"""Draws a comparison: three figures in one SVG, or a page with the numbers and the grounds too."""

from collections.abc import Iterator
from pathlib import Path

from rekmaat.catalogue.text import Text, text_of
from rekmaat.guide.wording import Language
from rekmaat.judge.verdict import Judgement
from rekmaat.new_file import new_file
from rekmaat.render.page import Page, Plate, Remarks, Table, page
from rekmaat.render.vega import svg
from rekmaat.service.emg_lines import answer_sentences
from rekmaat.service.emg_report import ChangeReport, ChannelResult
from rekmaat.service.emg_views import Views, printable, views
from rekmaat.service.figure_file import check_figure_file
from rekmaat.tell.figure_change import change_figure
from rekmaat.tell.figure_spectra import spectra_figure
from rekmaat.tell.figure_traces import trace_figure
from rekmaat.tell.figures import NARROW_PX, WIDE_PX, Figure
from rekmaat.tell.sentences import bound_words, change_words, grouped_sentences

ENDINGS = (".svg", ".html")


def check_figure(path: Path, language: Language) -> None:
    """Check what can be known before anything is measured.

    Raises:
        WrongUseError: The file ends in something that is not written, or the extra is missing.
    """
    check_figure_file(path, ENDINGS, figure_text(language))


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
    text = figure_text(language)
    return page(
        Page(
            language=language.value,
            title=text.say("page-title"),
            told=answer_sentences(report, text),
            plates=tuple(Plate(*pair) for pair in zip(wide, narrow, strict=True)),
            sections=(*sections(report, text), _grounds(report, text)),
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
    text = figure_text(language)
    return (
        change_figure(seen.change, text, width_px),
        trace_figure(seen.traces, text, width_px),
        spectra_figure(seen.spectra, text, width_px),
    )


def figure_text(language: Language) -> Text:
    """Return the sentences about recordings and their figures."""
    return text_of(language, "findings", "emg", "figures")


def _numbers(report: ChangeReport, text: Text) -> Table:
    """Each channel in numbers."""
    names = ("channel", "before", "after", "change", "interval", "verdict")
    columns = tuple(text.say(f"page-{name}") for name in names)
    rows = tuple(_row(result, text) for result in report.channels)
    return Table(text.say("page-numbers"), columns, rows)


def _row(result: ChannelResult, text: Text) -> tuple[str, ...]:
    judgement, name = result.judgement, printable(result.name)
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


def sections(report: ChangeReport, text: Text) -> Iterator[Table | Remarks]:
    """Return the numbers, the ways of reading, and what was noticed."""
    yield _numbers(report, text)
    yield _ways(report, text)
    if report.noticed:
        told = map(printable, grouped_sentences(report.noticed, text))
        yield Remarks(text.say("page-noticed"), tuple(told))


def _grounds(report: ChangeReport, text: Text) -> Table:
    """The files the answer rests on."""
    columns = tuple(text.say(f"page-{name}") for name in ("file", "role", "fingerprint"))
    rows = tuple(
        (printable(source.file), text.say(f"page-role-{source.role}"), source.sha256)
        for source in report.provenance.sources
    )
    return Table(text.say("page-grounds"), columns, rows)
