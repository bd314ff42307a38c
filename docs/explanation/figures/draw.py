"""Draws the figures of the explanations anew: `uv run python docs/explanation/figures/draw.py`."""

from pathlib import Path

from rekmaat.catalogue.text import text_of
from rekmaat.guide.wording import Language
from rekmaat.judge.false_responders import RULES, Situation
from rekmaat.judge.false_responders.share import noise_share
from rekmaat.render.vega import svg
from rekmaat.tell.figure_noise import Claim, noise_figure
from rekmaat.tell.figures import WIDE_PX, Figure

HERE = Path(__file__).parent
PEOPLE, CLAIMED_PERCENT = 60, 72


def noise() -> Figure:
    """Return the figure that `rekmaat trial noise --figure` draws."""
    situation = Situation()
    shares = [noise_share(rule, situation) for rule in RULES]
    text = text_of(Language.EN, "trial_noise", "figures")
    return noise_figure(shares, situation, Claim(PEOPLE, CLAIMED_PERCENT), text, WIDE_PX)


def main() -> None:
    """Write one SVG for each figure."""
    for figure in (noise(),):
        (HERE / f"{figure.name}.svg").write_text(svg(figure), encoding="utf-8")


if __name__ == "__main__":
    main()
