"""What a report says and shows of itself."""

import json
import subprocess
import sys
from dataclasses import asdict, replace
from html.parser import HTMLParser
from pathlib import Path
from typing import Any, cast
from xml.etree import ElementTree as ET

import pytest
import vl_convert

import rekmaat as rk
from recordings import NAMES, Standing
from rekmaat.errors import WrongUseError
from rekmaat.judge.verdict import Verdict
from rekmaat.service.emg_report import FigureName, LanguageName

FIGURES: tuple[FigureName, ...] = ("change", "traces", "spectra")
VEGA_LITE = "application/vnd.vegalite.v5+json"


def recording(seed: int, level_uv: float, name: str, channels: tuple[str, ...]) -> rk.Recording:
    samples = Standing(seed, level_uv=level_uv, heart_uv=6, seconds=20).samples_uv
    arrays = dict(zip(channels, samples, strict=False))
    return rk.recording_from_arrays(name, arrays, rate_hz=2000, unit="uV", about="standing")


@pytest.fixture(scope="module")
def report() -> rk.ChangeReport:
    before = [recording(seed, 6, f"before{seed}", NAMES) for seed in (1, 2, 3)]
    after = [recording(seed, 3.5, f"after{seed}", NAMES) for seed in (4, 5, 6)]
    return rk.compare(before, after)


@pytest.fixture(scope="module")
def nasty() -> rk.ChangeReport:
    """Names that a page must not take for its own."""
    names = ("EMG L <img src=x onerror=alert(1)>", "EMG R & \x1b[31m")
    return rk.compare(recording(1, 6, "<b>one</b>", names), recording(2, 6, "two\x00", names))


def test_printed_it_is_sentences_with_what_was_noticed(report: rk.ChangeReport) -> None:
    lines = str(report).splitlines()
    assert lines[: len(report.sentences())] == list(report.sentences())
    assert lines[0].startswith("The muscle tension went down: 4")
    assert sum(line.startswith("EMG L multifid:") for line in lines) == 1
    assert lines[-len(report.remarks()) :] == list(report.remarks())
    assert len(report.remarks()) > 1


def test_in_one_line_it_is_numbers(report: rk.ChangeReport) -> None:
    assert repr(report).startswith("<ChangeReport: decreased, -4")
    assert "\n" not in repr(report)


@pytest.mark.parametrize(
    ("language", "said"), [("nl", "spierspanning"), ("fr", "musculaire"), ("en", "muscle tension")]
)
def test_it_speaks_three_languages(
    report: rk.ChangeReport, language: LanguageName, said: str
) -> None:
    assert said in report.sentences(language)[0]
    assert len(report.remarks(language)) == len(report.remarks("en"))
    assert report.remarks(language) != report.remarks("en") or language == "en"
    title = report.figure("change", language=language).figure.title
    assert title == report.sentences(language)[0]


def test_a_language_or_a_figure_that_is_not_there_is_wrong_use(report: rk.ChangeReport) -> None:
    with pytest.raises(WrongUseError, match="only nl, fr, en"):
        report.sentences(cast("LanguageName", "de"))
    with pytest.raises(WrongUseError, match="only change, traces, spectra"):
        report.figure(cast("FigureName", "trace"))
    with pytest.raises(WrongUseError, match="only EMG L multifid, EMG R multifid"):
        report.channel("EMG L")


def test_a_channel_is_found_by_its_name(report: rk.ChangeReport) -> None:
    assert report.channel(NAMES[1]) is report.channels[1]


def test_the_rows_are_the_numbers_of_the_report(report: rk.ChangeReport) -> None:
    mean, left, _ = report.rows
    assert (mean.channel, left.channel) == ("mean", NAMES[0])
    assert mean.verdict == "decreased"
    assert type(mean.verdict) is str
    assert mean.percent_change == report.overall.percent_change
    assert (mean.low_percent, mean.high_percent) == report.overall.interval_percent
    assert mean.before_uv is None
    assert left.before_uv == report.channels[0].before_uv
    assert left.after_median_hz == report.channels[0].after_median_hz
    assert json.loads(json.dumps([asdict(row) for row in report.rows]))[0]["channel"] == "mean"


def test_a_channel_without_a_number_has_a_row_without_numbers(report: rk.ChangeReport) -> None:
    dead = replace(report.channels[0], judgement=None, before_uv=None)
    row = replace(report, channels=(dead,)).rows[1]
    assert (row.verdict, row.percent_change, row.low_percent) == ("cannot_tell", None, None)


def test_the_rows_make_a_data_frame(report: rk.ChangeReport) -> None:
    pandas = pytest.importorskip("pandas")
    frame = pandas.DataFrame(report.rows)
    assert list(frame.channel) == ["mean", *NAMES[:2]]
    assert frame.percent_change.dtype == float
    assert (frame.verdict == Verdict.DECREASED).all()


class Outline(HTMLParser):
    """The tags of a fragment, checked to be closed in order."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.seen: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert not {name for name, _ in attrs} & {"src", "href", "style", "onerror"}
        self.open.append(tag)
        self.seen.add(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def test_a_notebook_shows_the_answer_with_its_numbers(report: rk.ChangeReport) -> None:
    shown = report._repr_html_()
    for sentence in report.sentences():
        assert sentence.replace(" %", "\N{NO-BREAK SPACE}%")[:30] in shown.replace(" %", "\xa0%")
    assert "<td>" in shown
    assert NAMES[1] in shown


def test_what_a_notebook_shows_is_closed_and_asks_for_nothing(nasty: rk.ChangeReport) -> None:
    shown = nasty._repr_html_()
    outline = Outline()
    outline.feed(shown)
    outline.close()
    assert outline.open == []
    allowed = {"div", "p", "strong", "table", "thead", "tbody", "tr", "th", "td", "ul", "li"}
    assert outline.seen <= allowed  # no heading, which would stand among those of the notebook
    assert "&lt;img" in shown
    assert "\x1b" not in shown
    assert "\x00" not in shown


def test_what_a_file_says_cannot_steer_a_terminal(nasty: rk.ChangeReport) -> None:
    assert "\x1b" not in str(nasty)
    assert "\x1b" not in "".join(nasty.remarks())
    with pytest.raises(rk.RefusedError) as caught:
        rk.compare("nowhere\x1b[31m.edf", "nowhere.edf")
    assert "\x1b" not in str(caught.value)
    assert "nowhere?[31m.edf" in str(caught.value)


def bundle(report: rk.ChangeReport, name: FigureName) -> dict[str, Any]:
    return report.figure(name)._repr_mimebundle_(include=None, exclude=None)


@pytest.mark.parametrize("name", FIGURES)
def test_a_figure_is_given_to_a_notebook_in_three_ways(
    report: rk.ChangeReport, name: FigureName
) -> None:
    shown = bundle(report, name)
    assert set(shown) == {VEGA_LITE, "image/svg+xml", "text/plain"}
    assert ET.fromstring(shown["image/svg+xml"]).tag.endswith("svg")  # noqa: S314 - our own
    figure = report.figure(name).figure
    assert figure.description in shown["text/plain"]
    assert shown["text/plain"].startswith(figure.title)
    assert shown["text/plain"].count(figure.title) == 1
    assert repr(report.figure(name)) == f"<Picture {name}: {figure.title}>"


@pytest.mark.parametrize("name", FIGURES)
def test_the_vega_lite_of_notebooks_draws_the_same(
    report: rk.ChangeReport, name: FigureName
) -> None:
    """Notebooks bring Vega-Lite 5, and the figures are written for 6."""
    given = bundle(report, name)[VEGA_LITE]
    assert given["$schema"].endswith("/v5.json")
    newest = next(it for it in reversed(vl_convert.get_vegalite_versions()) if it[0] == "5")
    old = vl_convert.vegalite_to_svg(given, vl_version=newest, allowed_base_urls=[])
    new = vl_convert.vegalite_to_svg(report.figure(name).spec, allowed_base_urls=[])
    assert shapes(old) == shapes(new)


def shapes(drawing: str) -> list[tuple[str, str | None, str | None]]:
    root = ET.fromstring(drawing)  # noqa: S314 - vl-convert's own
    return [(it.tag, it.attrib.get("d"), it.text) for it in root.iter()]


def test_two_figures_on_one_page_share_no_name(
    report: rk.ChangeReport, nasty: rk.ChangeReport
) -> None:
    """A notebook that became a page holds all its drawings in one document."""
    drawings = [bundle(it, name)["image/svg+xml"] for it in (report, nasty) for name in FIGURES]
    names = [
        it.attrib["id"]
        for drawing in drawings
        for it in ET.fromstring(drawing).iter()  # noqa: S314
        if "id" in it.attrib
    ]
    assert len(names) == len(set(names)) > len(drawings)


@pytest.mark.parametrize("name", FIGURES)
def test_nothing_of_a_figure_asks_the_network(nasty: rk.ChangeReport, name: FigureName) -> None:
    shown = bundle(nasty, name)
    spec = {part: it for part, it in shown[VEGA_LITE].items() if part != "$schema"}
    told = json.dumps(spec, allow_nan=False)
    assert "http" not in told
    assert '"url"' not in told
    drawn = shown["image/svg+xml"].replace("http://www.w3.org/", "")
    assert "http" not in drawn
    assert "<script" not in drawn


def test_without_the_extra_a_notebook_draws_and_nothing_else_does() -> None:
    script = (
        "import sys; sys.modules['vl_convert'] = None\n"
        "import rekmaat as rk\n"
        "made = rk.simulate(rk.Scene(channels=1, seconds=20), 1)\n"
        "report = rk.compare(made.before, made.after)\n"
        "print(*sorted(report.figure()._repr_mimebundle_()))\n"
        "try: report.figure().svg()\n"
        "except rk.RekmaatError as error: print(error)\n"
        "try: report.save('change.svg')\n"
        "except rk.RekmaatError as error: print(error)\n"
    )
    told = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    ).stdout.splitlines()
    assert told[0] == f"{VEGA_LITE} text/plain"
    assert len(told) == 3
    assert all("pip install 'rekmaat[report]'" in line for line in told[1:])


@pytest.mark.parametrize(("name", "begins"), [("a.svg", "<?xml"), ("a.html", "<!doctype html>")])
def test_the_figures_are_written(
    report: rk.ChangeReport, tmp_path: Path, name: str, begins: str
) -> None:
    report.save(str(tmp_path / name), language="nl")
    written = (tmp_path / name).read_text(encoding="utf-8")
    assert written.startswith(begins)
    assert "spierspanning" in written


def test_a_figure_can_be_saved_by_itself(report: rk.ChangeReport) -> None:
    drawn = report.figure("spectra").svg()
    assert drawn.count("<title") == 1
    assert 'id="spectra-title"' in drawn


def test_another_ending_is_wrong_use(report: rk.ChangeReport, tmp_path: Path) -> None:
    with pytest.raises(WrongUseError, match="svg"):
        report.save(tmp_path / "change.png")
