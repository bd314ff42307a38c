"""Figures as SVG: well-formed, named, without a word to the network."""

import re
import subprocess
import sys
from time import process_time
from xml.etree import ElementTree as ET

import pytest
import vl_convert

from pictured import change_view, judgement, recordings_of, spectra_view, trace_views
from rekmaat.catalogue.text import text_of
from rekmaat.guide.wording import Language
from rekmaat.render.vega import INSTALL, inline_svg, svg
from rekmaat.tell.figure_change import change_figure
from rekmaat.tell.figure_spectra import spectra_figure
from rekmaat.tell.figure_traces import trace_figure
from rekmaat.tell.figures import NARROW_PX, WIDE_PX, ChangeView, Figure

SVG = "{http://www.w3.org/2000/svg}"
ADDRESS = re.compile(r"(?:https?:)?//[^\s\"')<]+")


def parsed(drawn: str) -> ET.Element:
    return ET.fromstring(drawn)  # noqa: S314 - our own


def figures(language: Language = Language.EN, width_px: int = WIDE_PX) -> list[Figure]:
    text = text_of(language, "findings", "emg", "figures")
    recordings = recordings_of(2, 2, 2)
    return [
        change_figure(change_view(-30, None), text, width_px),
        trace_figure(trace_views(recordings), text, width_px),
        spectra_figure(spectra_view(recordings), text, width_px),
    ]


@pytest.mark.parametrize("width_px", [WIDE_PX, NARROW_PX])
@pytest.mark.parametrize("language", Language)
def test_vega_compiles_every_figure_without_a_warning(
    language: Language, width_px: int, capfd: pytest.CaptureFixture[str]
) -> None:
    for figure in figures(language, width_px):
        vl_convert.vegalite_to_vega(figure.spec, show_warnings=True)
        vl_convert.vegalite_to_svg(figure.spec, show_warnings=True)
    assert capfd.readouterr() == ("", "")


def test_a_wrong_specification_would_be_noticed(capfd: pytest.CaptureFixture[str]) -> None:
    wrong = figures()[2].spec | {"config": {"aria": False}, "concat": [{"mark": "line"}] * 2}
    wrong["concat"] = [{"mark": {"type": "line"}, "encoding": {"nowhere": {"field": "a"}}}]
    vl_convert.vegalite_to_svg(wrong, show_warnings=True)
    assert "nowhere" in "".join(capfd.readouterr())


def test_three_figures_make_one_well_formed_document_and_each_is_one_named_picture() -> None:
    drawn = figures()
    root = parsed(svg(*drawn))
    assert root.tag == f"{SVG}svg"
    pictures = [it for it in root.iter(f"{SVG}g") if it.get("role") == "img"]
    assert [it.findtext(f"{SVG}title") for it in pictures] == [it.title for it in drawn]
    assert [it.findtext(f"{SVG}desc") for it in pictures] == [it.description for it in drawn]
    ids = {it.get("id") for it in root.iter() if it.get("id")}
    for picture in pictures:
        assert set(str(picture.get("aria-labelledby")).split()) <= ids


def test_figures_stand_below_each_other() -> None:
    root = parsed(svg(*figures()))
    tops = [
        float(it.get("transform", "").removeprefix("translate(0,").removesuffix(")"))
        for it in root.findall(f"{SVG}g")
    ]
    heights = [float(parsed(svg(it)).get("height", "")) for it in figures()]
    assert tops[0] == 0
    assert all(tops[i + 1] >= tops[i] + heights[i] for i in range(2))
    assert float(root.get("height", "")) == tops[2] + heights[2]


def test_every_reference_within_a_drawing_leads_somewhere_and_no_id_is_given_twice() -> None:
    drawn = svg(*figures()) + inline_svg(figures()[0], "wide") + inline_svg(figures()[0], "narrow")
    ids = re.findall(r'\bid="([^"]+)"', drawn)
    assert len(ids) == len(set(ids))
    assert set(re.findall(r"url\(#([^)]+)\)", drawn)) <= set(ids)


def test_a_drawing_names_no_address_and_holds_no_script() -> None:
    drawn = svg(*figures())
    assert set(ADDRESS.findall(drawn)) == {"http://www.w3.org/2000/svg"}
    assert "<script" not in drawn
    assert "@import" not in drawn
    assert "<image" not in drawn


def test_the_same_figure_is_drawn_the_same_twice() -> None:
    assert svg(*figures()) == svg(*figures())


def test_a_label_that_looks_like_markup_stays_text() -> None:
    name = "<script>alert(\"1\")</script> & 'quotes'"
    text = text_of(Language.EN, "findings", "emg", "figures")
    view = ChangeView(judgement(-20), ((name, judgement(-20)), ("other", None)))
    drawn = svg(change_figure(view, text, WIDE_PX))
    assert "<script" not in drawn
    told = " ".join(it.text or "" for it in parsed(drawn).iter(f"{SVG}text"))
    assert "<script>alert" in told


def test_a_figure_in_a_page_leaves_its_title_to_the_page() -> None:
    figure = figures()[1]
    inline = parsed(inline_svg(figure, "traces-wide"))
    assert figure.title not in [it.text for it in inline.iter("text")]
    assert inline.findtext("title") == figure.title


def test_without_the_extra_one_sentence_tells_how_to_install_it() -> None:
    code = (
        "import sys; sys.modules['vl_convert'] = None\n"
        "from rekmaat.render.vega import DrawingMissingError, can_draw, svg\n"
        "from rekmaat.tell.figures import Figure\n"
        "assert not can_draw()\n"
        "try: svg(Figure('a', 'a', 'a', 'a', {}))\n"
        "except DrawingMissingError as error: print(error)\n"
    )
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert INSTALL in told.stdout
    assert told.stdout.count("\n") == 1


def test_three_figures_of_a_large_comparison_are_drawn_within_seconds() -> None:
    text = text_of(Language.NL, "findings", "emg", "figures")
    recordings = recordings_of(4, 4, 4)
    start = process_time()
    drawn = svg(
        change_figure(change_view(-30, -20, -10, -5), text, WIDE_PX),
        trace_figure(trace_views(recordings, channels=4, seconds=60), text, WIDE_PX),
        spectra_figure(spectra_view(recordings, channels=4), text, WIDE_PX),
    )
    assert process_time() - start < 20
    assert len(drawn) < 2_000_000
