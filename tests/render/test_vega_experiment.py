"""The figures of an experiment are drawn by Vega without a complaint, on a sheet and on a phone."""

import pytest
import vl_convert

from accounts import account, fullest
from rekmaat.catalogue.text import text_of
from rekmaat.guide.wording import Language
from rekmaat.render.vega import svg
from rekmaat.tell.experiment_words import Words
from rekmaat.tell.figure_chance import chance_figure
from rekmaat.tell.figure_pairs import pairs_figure
from rekmaat.tell.figure_strip import strip_figure
from rekmaat.tell.figures import NARROW_PX, WIDE_PX, Figure


def figures(language: Language, width_px: int) -> list[Figure]:
    text = text_of(language, "experiment", "findings", "figures")
    made = [
        figure
        for of in (account(), fullest())
        for figure in (
            pairs_figure(of.judgement, Words(text), width_px),
            chance_figure(of.judgement, text, width_px),
            strip_figure(of, text, width_px),
        )
        if figure is not None
    ]
    assert len(made) == 6
    return made


@pytest.mark.parametrize("width_px", [WIDE_PX, NARROW_PX])
@pytest.mark.parametrize("language", Language)
def test_vega_compiles_every_figure_without_a_warning(
    language: Language, width_px: int, capfd: pytest.CaptureFixture[str]
) -> None:
    for figure in figures(language, width_px):
        vl_convert.vegalite_to_svg(figure.spec, show_warnings=True)
    assert capfd.readouterr() == ("", "")


def test_a_drawing_is_no_wider_than_its_paper() -> None:
    for width_px in (WIDE_PX, NARROW_PX):
        for figure in figures(Language.FR, width_px):
            drawn = svg(figure)
            width = float(drawn.split('width="', 1)[1].split('"', 1)[0])
            assert width <= width_px + 60, figure.name
