"""What the figures of a trial share: an axis of differences on a piece of the folding rule."""

from dataclasses import dataclass
from math import ceil, exp, floor, log10

from rekmaat.tell.figure_colours import INK, TAPE
from rekmaat.tell.figure_parts import TEXT_PX, Paper, canvas, drawn, on, words_at
from rekmaat.tell.figures import Spec
from rekmaat.tell.trial_words import TrialWords, percent_of

Domain = tuple[float, float]
"""The lowest and the highest number that is shown."""

_RULE_PX, _APART_PX, _MOST_TICKS = 36, 64, 7
_NICE = (1.0, 2.0, 2.5, 5.0, 10.0)
_LARGEST_LOG = 700.0


@dataclass(frozen=True, slots=True)
class Measure:
    """What the numbers of a figure are: log ratios shown in percent, or plain differences."""

    words: TrialWords

    def shown(self, difference: float) -> float:
        """Return a difference as it is drawn."""
        return percent_of(difference) if self.words.in_percent else difference

    def level(self, value: float) -> float:
        """Return an outcome as it is drawn."""
        return exp(min(value, _LARGEST_LOG)) if self.words.in_percent else value

    def tick(self, place: float, step: float) -> str:
        """Return the number at a tick of differences, with its sign."""
        places = max(0, -floor(log10(step) + 1e-9))
        size = round(abs(place), places)
        sign = "+" if place > 0 else "\N{MINUS SIGN}" if place < 0 else ""
        amount = self.words.sentences.say("trial-amount", {"size": size})
        return f"{sign}{amount} %" if self.words.in_percent else f"{sign}{amount}"


def nice_step(length: float, most: int) -> float:
    """Return the smallest round step of which at most so many go into a length."""
    least = length / most
    power = 10.0 ** floor(log10(least))
    return power * next(it for it in _NICE if it * power >= least * (1 - 1e-9))


def steps_in(domain: Domain, step: float) -> list[float]:
    """Return the places of ticks."""
    low, high = domain
    first, last = ceil(low / step - 1e-9), floor(high / step + 1e-9)
    return [round(step * at, 12) for at in range(first, last + 1)]


def difference_domain(values: list[float], least: float) -> Domain:
    """Return what must be shown of differences: all of them, zero, and at least so far each way."""
    low, high = min(*values, -least), max(*values, least)
    room = 0.06 * (high - low)
    return low - room, high + room


def across(field: str, domain: Domain) -> Spec:
    """Return where a field stands, without an axis of its own."""
    scale = {"domain": list(domain), "nice": False, "zero": False}
    return {"field": field, "type": "quantitative", "scale": scale, "axis": None}


def measuring_rule(paper: Paper, domain: Domain, measure: Measure) -> Spec:
    """Return the axis: a piece of the yellow folding rule."""
    low, high = domain
    step = nice_step(high - low, max(2, paper.plot_px // _APART_PX))
    px = paper.plot_px / (high - low)
    ticks = [
        {"at": place, "label": measure.tick(place, step) if _fits(place, domain, px) else ""}
        for place in steps_in(domain, step)
    ]
    fine = [{"at": place} for place in steps_in(domain, step / 5)]
    x = across("at", domain)
    up = {"type": "rule", "y": 0, "stroke": INK}
    text = {"type": "text", "y": 24, "fontWeight": 700, "fontSize": TEXT_PX}
    slab = drawn(
        "rect", x=0, x2=paper.plot_px, y=0, y2=_RULE_PX,
        fill=TAPE, stroke=INK, strokeWidth=2.5, cornerRadius=4,
    )  # fmt: skip
    return {
        "width": paper.plot_px,
        "height": _RULE_PX,
        "layer": [
            slab,
            on(fine, up | {"y2": 7, "strokeWidth": 1.5}, {"x": x}),
            on(ticks, up | {"y2": 12, "strokeWidth": 2.5}, {"x": x}),
            on(ticks, text, {"x": x, "text": {"field": "label"}}),
        ],
    }


def _fits(place: float, domain: Domain, px: float) -> bool:
    return min(place - domain[0], domain[1] - place) * px > _APART_PX / 2


def percents_up(field: str, domain: Domain, *, labels: bool = True) -> Spec:
    """Return how high a field of percents stands, with their signs beside it."""
    low, high = domain
    return {
        "field": field,
        "type": "quantitative",
        "scale": {"domain": [low, high], "nice": False, "zero": False},
        "axis": {
            "values": steps_in(domain, nice_step(high - low, _MOST_TICKS)),
            "title": None,
            "labels": labels,
            "ticks": labels,
            "domain": False,
            "labelExpr": "(datum.value > 0 ? '+' : '') + format(datum.value, '.12~g') + ' %'",
        },
    }


def sides(paper: Paper, left: str, right: str) -> Spec:
    """Return what lies to the left of zero and what to the right."""
    told = drawn("text", text=right, x=paper.plot_px, y=14, align="right")
    return canvas(paper, 26, [words_at(0, 14, left), told])
