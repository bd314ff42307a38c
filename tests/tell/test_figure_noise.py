"""The figure of false responders, in three languages and two widths."""

import pytest
import vl_convert

from rekmaat.catalogue.text import text_of
from rekmaat.guide.wording import Language
from rekmaat.judge.false_responders import RULES, Situation
from rekmaat.judge.false_responders.share import noise_share
from rekmaat.tell.figure_colours import TAPE
from rekmaat.tell.figure_noise import Claim, noise_figure
from rekmaat.tell.figures import NARROW_PX, WIDE_PX, Figure, Spec

SITUATION = Situation()
SHARES = [noise_share(rule, SITUATION, minutes=5_000) for rule in RULES]


def drawn(claim: Claim, width_px: int = WIDE_PX, language: Language = Language.EN) -> Figure:
    text = text_of(language, "trial_noise", "figures")
    return noise_figure(SHARES, SITUATION, claim, text, width_px)


def bars(figure: Figure) -> list[Spec]:
    marks = [mark for panel in figure.spec["concat"] for mark in panel["layer"]]
    return [
        it["mark"] for it in marks if it["mark"].get("strokeWidth") == 1 and "fill" in it["mark"]
    ]


@pytest.mark.parametrize("width_px", [WIDE_PX, NARROW_PX])
@pytest.mark.parametrize("language", Language)
def test_vega_compiles_it_without_a_warning(
    language: Language, width_px: int, capfd: pytest.CaptureFixture[str]
) -> None:
    figure = drawn(Claim(60, 72), width_px, language)
    vl_convert.vegalite_to_vega(figure.spec, show_warnings=True)
    vl_convert.vegalite_to_svg(figure.spec, show_warnings=True)
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize(("claimed", "yellow"), [(72, 4), (1, 8), (100, 0)])
def test_a_range_is_yellow_where_luck_gives_the_claim(claimed: float, yellow: int) -> None:
    """V02."""
    in_key = 1
    figure = drawn(Claim(60, claimed))
    found = [mark for mark in bars(figure) if mark["fill"] == TAPE]
    assert len(found) == yellow + in_key
    assert f"For {yellow} of 8 ways to count" in figure.lead
    assert ("seldom" in figure.title) == (yellow == 0)


def test_who_cannot_see_it_is_told_every_share() -> None:
    told = drawn(Claim(60, 72)).description
    for share in SHARES:
        assert f"{100 * share.share:.1f} %" in told.replace("\u00a0", " ")
