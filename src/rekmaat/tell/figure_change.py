"""The figure of the change: each channel and their mean, on one axis of percents."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import expm1

from rekmaat.judge.verdict import LEVEL, MARGIN_PERCENT, Judgement, Verdict, equivalence_interval
from rekmaat.tell.figure_colours import EDGE, GROUND, INK, LINE, STAGE
from rekmaat.tell.figure_parts import (
    SMALL_PX,
    TEXT_PX,
    KeyEntry,
    Paper,
    Told,
    drawn,
    figure,
    gap,
    key,
    words_at,
    wrapped,
)
from rekmaat.tell.figure_rule import Domain, across, directions, folding_rule
from rekmaat.tell.figures import ChangeView, Figure, Spec
from rekmaat.tell.sentences import Sentences, bound_words, change_words, verdict_sentences

_LEAST_PERCENT, _MOST_PERCENT = 25.0, (100.0, 250.0)
_HALF_BAR_PX, _HALF_LINE_PX, _HALF_TICK_PX = 11, 17, 7
_ENDS = ("low", "high")
_HEAVY, _LIGHT = {"stroke": INK, "strokeWidth": 2}, {"stroke": LINE, "strokeWidth": 1}
_DIAMOND = {"shape": "diamond", "size": 190, "fill": GROUND, "stroke": INK, "strokeWidth": 2.5}
_ARROW = {"shape": "triangle-right", "size": 150, "xOffset": -6, "fill": INK, "stroke": INK}


@dataclass(frozen=True, slots=True)
class _Row:
    """One line of the figure: a name and, where there is a number, its judgement."""

    name: str
    judgement: Judgement | None
    heavy: bool


def change_figure(view: ChangeView, sentences: Sentences, width_px: int) -> Figure:
    """Return the change as a point with its interval, over what could not have been seen.

    A point outside its grey bar is a change that this measurement could tell from none: the bar
    is as wide as the 95 % interval. The thick part of the interval is the 90 % one, on which
    *no change* rests.
    """
    paper = Paper(sentences, width_px)
    rows = _rows(view, sentences)
    domain = _domain([row.judgement for row in rows if row.judgement is not None])
    panels = [_panel(paper, row, domain) for row in rows]
    axis = [folding_rule(paper, domain), directions(paper)]
    views = [key(paper, _key(sentences)), *((panel,) for panel in panels), gap(paper, 8)]
    views += [(view,) for view in axis]
    return figure(paper, _told(view, rows, sentences), views)


def _rows(view: ChangeView, sentences: Sentences) -> list[_Row]:
    """The mean between two heavy lines, then the channels; a single channel is its own mean.

    Where the ways of reading do not agree on a verdict, each stands below the mean.
    """
    channels = [
        _Row(name, judgement, heavy=number == 0)
        for number, (name, judgement) in enumerate(view.channels)
    ]
    ways = [
        _Row(sentences.say(f"way-{code}"), judgement, heavy=False) for code, judgement in view.ways
    ]
    if len({judgement.verdict for _, judgement in view.ways}) <= 1:
        ways = []
    if len(channels) == 1 and not ways:
        return channels
    return [_Row(sentences.say("figure-mean"), view.overall, heavy=True), *ways, *channels]


def _told(view: ChangeView, rows: Sequence[_Row], sentences: Sentences) -> Told:
    verdict = verdict_sentences(view.overall, sentences, withheld=view.withheld)
    told = [f"{_head(row, sentences)}. {_numbers(row, sentences)}." for row in rows]
    sure = all(_carries(row.judgement) for row in rows if row.judgement is not None)
    lead = sentences.say("figure-change-lead" if sure else "figure-change-lead-unsure")
    return Told("change", verdict[0], lead, " ".join([*verdict, *told]).strip())


def _carries(judgement: Judgement) -> bool:
    """Whether the verdict is the one that the place of the point suggests."""
    low, high = judgement.interval_percent
    return judgement.verdict is not Verdict.CANNOT_TELL or low <= 0 <= high


def _head(row: _Row, sentences: Sentences) -> str:
    judgement = row.judgement
    verdict = "figure-no-number" if judgement is None else f"verdict-word-{judgement.verdict}"
    filled = {"name": row.name, "verdict": sentences.say(verdict)}
    return sentences.say("figure-row-head", filled)


def _numbers(row: _Row, sentences: Sentences) -> str:
    if row.judgement is None:
        return ""
    low, high = row.judgement.interval_percent
    filled = {
        "change": change_words(row.judgement.percent_change, sentences),
        "low": bound_words(low, sentences),
        "high": bound_words(high, sentences),
    }
    return sentences.say("figure-row-numbers", filled)


def _domain(judgements: Sequence[Judgement]) -> Domain:
    """The percents that are shown: the points, and an arrow where an interval goes on."""
    ends = [end for it in judgements for end in (*it.interval_percent, *_unseen(it))]
    furthest = 1.3 * max(it.percent_change for it in judgements)
    most = min(max(furthest, _MOST_PERCENT[0]), _MOST_PERCENT[1])
    low, high = min(*ends, -_LEAST_PERCENT), min(max(*ends, _LEAST_PERCENT), most)
    room = 0.05 * (high - low)
    return max(low - room, -100.0), high + room


def _unseen(judgement: Judgement) -> tuple[float, float]:
    """The changes this measurement could not have told from none, down and up, in percent."""
    up = 100 * expm1(min(judgement.change.half_width(LEVEL), 700.0))
    return -judgement.detectable_percent, up


def _panel(paper: Paper, row: _Row, domain: Domain) -> Spec:
    """One row: its name and verdict, its numbers, and below them the interval if there is one."""
    sentences = paper.sentences
    head = wrapped(_head(row, sentences), paper.width_px, TEXT_PX, bold=True)
    numbers = wrapped(_numbers(row, sentences), paper.width_px, SMALL_PX)
    lines = [words_at(0, 14 + 17 * at, line, fontWeight=700) for at, line in enumerate(head)]
    top = 17 * len(head)
    lines += [
        words_at(0, top + 14 + 16 * at, line, fontSize=SMALL_PX) for at, line in enumerate(numbers)
    ]
    middle = top + 16 * len(numbers) + 28
    drawing = [] if row.judgement is None else _interval(row.name, row.judgement, domain, middle)
    rule = drawn("rule", x=0, x2=paper.plot_px, y=1, **(_HEAVY if row.heavy else _LIGHT))
    height = middle + 24 if drawing else middle - 16
    return {"width": paper.plot_px, "height": height, "layer": [rule, *lines, *drawing]}


def _interval(name: str, judgement: Judgement, domain: Domain, middle: int) -> list[Spec]:
    """The point with its two intervals, on what could not have been seen, the margin and zero."""
    bar = _Bar(domain, middle)
    dashed = {"stroke": EDGE, "strokeDash": [3, 3], "strokeWidth": 1.5}
    marks = [
        bar.slab("margin_low", "margin_high", _HALF_LINE_PX, fill=STAGE),
        bar.slab("unseen_low", "unseen_high", _HALF_BAR_PX, fill=LINE),
        *(bar.upright(f"margin_{end}", _HALF_LINE_PX, **dashed) for end in _ENDS),
        bar.upright("zero", _HALF_LINE_PX, stroke=INK, strokeWidth=2),
        bar.slab("low", "high", 1, fill=INK),
        *(bar.upright(end, _HALF_TICK_PX, stroke=INK, strokeWidth=2.5) for end in _ENDS),
        bar.slab("low90", "high90", 4, fill=INK),
        bar.point("percent", **_DIAMOND),
    ]
    if judgement.interval_percent[1] > domain[1]:
        marks.append(bar.point("edge", **_ARROW))
    data = {"values": [_values(name, judgement) | {"edge": domain[1]}]}
    return [{"data": data, "layer": marks}]


@dataclass(frozen=True, slots=True)
class _Bar:
    """Marks at one height, from one percentage to another."""

    domain: Domain
    middle: int

    def slab(self, low: str, high: str, half_px: int, **how: object) -> Spec:
        """Return a bar between two percentages."""
        mark = {"type": "rect", "clip": True, **self._heights(half_px), **how}
        encoding = {"x": across(low, self.domain), "x2": {"field": high}}
        return {"mark": mark, "encoding": encoding}

    def upright(self, field: str, half_px: int, **how: object) -> Spec:
        """Return a line across at one percentage."""
        mark = {"type": "rule", "clip": True, **self._heights(half_px), **how}
        return {"mark": mark, "encoding": {"x": across(field, self.domain)}}

    def point(self, field: str, **how: object) -> Spec:
        """Return a sign at one percentage."""
        mark = {"type": "point", "clip": True, "y": self.middle, "opacity": 1, **how}
        return {"mark": mark, "encoding": {"x": across(field, self.domain)}}

    def _heights(self, half_px: int) -> dict[str, int]:
        return {"y": self.middle - half_px, "y2": self.middle + half_px}


def _values(name: str, judgement: Judgement) -> Spec:
    """What is drawn of one row, in percent."""
    low90, high90 = equivalence_interval(judgement.change)
    unseen_low, unseen_high = _unseen(judgement)
    return {
        "name": name,
        "verdict": judgement.verdict.value,
        "percent": judgement.percent_change,
        "low": judgement.interval_percent[0],
        "high": judgement.interval_percent[1],
        "low90": low90,
        "high90": high90,
        "unseen_low": unseen_low,
        "unseen_high": unseen_high,
        "zero": 0.0,
        "margin_low": -MARGIN_PERCENT,
        "margin_high": MARGIN_PERCENT,
    }


def _key(sentences: Sentences) -> list[KeyEntry]:
    margin = {"margin": round(MARGIN_PERCENT)}
    diamond = drawn("point", x=13, y=8, **(_DIAMOND | {"size": 150, "opacity": 1}))
    thin = drawn("rect", x=0, x2=26, y=7, y2=9, fill=INK)
    thick = drawn("rect", x=5, x2=21, y=4, y2=12, fill=INK)
    grey = drawn("rect", x=0, x2=26, y=1, y2=15, fill=LINE)
    pale = drawn("rect", x=2, x2=24, y=0, y2=16, fill=STAGE)
    dashes = [
        drawn("rule", x=x, y=0, y2=16, stroke=EDGE, strokeDash=[3, 3], strokeWidth=1.5)
        for x in (2, 24)
    ]
    return [
        KeyEntry(sentences.say("figure-key-point"), (diamond,)),
        KeyEntry(sentences.say("figure-key-interval"), (thin, thick)),
        KeyEntry(sentences.say("figure-key-unseen"), (grey,)),
        KeyEntry(sentences.say("figure-key-margin", margin), (pale, *dashes)),
    ]
