"""The axis of percents: a piece of the yellow folding rule."""

from rekmaat.tell.figure_colours import INK, TAPE
from rekmaat.tell.figure_parts import (
    TEXT_PX,
    Paper,
    canvas,
    drawn,
    on,
    words_at,
)
from rekmaat.tell.figures import Spec

Domain = tuple[float, float]
"""The lowest and the highest percentage that is shown."""

_RULE_PX, _APART_PX = 36, 64
_STEPS_PERCENT = (5, 10, 20, 25, 50, 100)


def folding_rule(paper: Paper, domain: Domain) -> Spec:
    """Return the axis."""
    ticks = _ticks(paper, domain)
    x = across("percent", domain)
    up = {"type": "rule", "y": 0, "stroke": INK}
    words = {"type": "text", "y": 24, "fontWeight": 700, "fontSize": TEXT_PX}
    slab = drawn(
        "rect", x=0, x2=paper.plot_px, y=0, y2=_RULE_PX,
        fill=TAPE, stroke=INK, strokeWidth=2.5, cornerRadius=4,
    )  # fmt: skip
    labelled = [tick for tick in ticks if tick["label"]]
    return {
        "width": paper.plot_px,
        "height": _RULE_PX,
        "layer": [
            slab,
            on(ticks, up | {"y2": 7, "strokeWidth": 1.5}, {"x": x}),
            on(labelled, up | {"y2": 12, "strokeWidth": 2.5}, {"x": x}),
            on(labelled, words, {"x": x, "text": {"field": "label"}}),
        ],
    }


def _ticks(paper: Paper, domain: Domain) -> list[Spec]:
    """The ticks of the rule, every fifth with its number unless that would stick out."""
    low, high = domain
    px = paper.plot_px / (high - low)
    step = next((it for it in _STEPS_PERCENT if it * px >= _APART_PX), _STEPS_PERCENT[-1])
    places = [step * at / 5 for at in range(-int(-5 * low / step), int(5 * high / step) + 1)]
    return [
        {
            "percent": place,
            "label": _signed(place)
            if place % step == 0 and min(place - low, high - place) * px > _APART_PX / 2
            else "",
        }
        for place in places
    ]


def _signed(percent: float) -> str:
    sign = "+" if percent > 0 else "\N{MINUS SIGN}" if percent < 0 else ""
    return f"{sign}{abs(round(percent))} %"


def directions(paper: Paper) -> Spec:
    """Return which way is less and which is more."""
    say, right = paper.sentences.say, paper.plot_px
    higher = drawn("text", text=say("figure-higher"), x=right, y=14, align="right")
    return canvas(paper, 26, [words_at(0, 14, say("figure-lower")), higher])


def across(field: str, domain: Domain) -> Spec:
    """Return where a field of percents stands, without an axis of its own."""
    scale = {"domain": list(domain), "nice": False, "zero": False}
    return {"field": field, "type": "quantitative", "scale": scale, "axis": None}
