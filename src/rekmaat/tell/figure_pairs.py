"""The picture of the pairs: every pair as a dot, their mean and where the true difference lies.

A dot to the right is a pair in which the stretch did better; the numbers say by how much.
"""

from collections.abc import Iterable

from rekmaat.judge.person import PersonJudgement
from rekmaat.tell.experiment_sentences import lead
from rekmaat.tell.experiment_words import Words, opened
from rekmaat.tell.figure_colours import EDGE, GROUND, INK, TAPE
from rekmaat.tell.figure_parts import (
    TEXT_PX,
    KeyEntry,
    Paper,
    Told,
    canvas,
    drawn,
    figure,
    gap,
    key,
    placed,
    words_at,
)
from rekmaat.tell.figures import Figure, Spec
from rekmaat.tell.pair_plot import Dot, PairPlot, pair_plot, signed

_DOT_PX, _RULE_PX, _MOST_HIGH_PX = 17.0, 36, 180
_APART_PX = 44


def pairs_figure(judgement: PersonJudgement, words: Words, width_px: int) -> Figure | None:
    """Return the pairs as dots above a rule, with the mean and its interval below it.

    Args:
        judgement: What was found.
        words: Its kind of outcome, in the reader's language.
        width_px: How wide the figure is.

    Returns:
        None where no pair counts.
    """
    plot = pair_plot(judgement, width_px - _DOT_PX, _DOT_PX)
    if plot is None:
        return None
    paper = Paper(words.sentences, width_px)
    title = words.sentences.say("figure-pairs-title")
    told = Told("pairs", title, words.sentences.say("figure-pairs-lead"), lead(judgement, words))
    views = [key(paper, _key(words)), gap(paper, 8), (_panel(paper, plot),)]
    return figure(paper, told, [*views, (_directions(paper),)])


def _panel(paper: Paper, plot: PairPlot) -> Spec:
    step = min(_DOT_PX + 2, _MOST_HIGH_PX / plot.levels)
    base = round(plot.levels * step) + 14
    marks = [
        drawn("rule", x=_x(paper, plot, 0), x2=_x(paper, plot, 0), y=2, y2=base,
              stroke=EDGE, strokeWidth=2, strokeDash=[4, 5]),
        *(_dot(paper, plot, dot, base - 10 - dot.level * step) for dot in plot.dots),
        drawn("rect", x=0, x2=paper.plot_px, y=base, y2=base + _RULE_PX,
              fill=TAPE, stroke=INK, strokeWidth=2.5, cornerRadius=4),
        *_rule(paper, plot, base),
        *_mean(paper, plot, base + _RULE_PX + 16),
    ]  # fmt: skip
    return canvas(paper, base + _RULE_PX + 34, marks)


def _x(paper: Paper, plot: PairPlot, points: float) -> float:
    low, high = plot.domain
    return _DOT_PX / 2 + (points - low) / (high - low) * (paper.plot_px - _DOT_PX)


def _dot(paper: Paper, plot: PairPlot, dot: Dot, y: float) -> Spec:
    mark = {"type": "point", "shape": "circle", "size": 190, "opacity": 1, "fill": TAPE,
            "stroke": INK, "strokeWidth": 2}  # fmt: skip
    return placed(mark, _x(paper, plot, dot.helped), y)


def _rule(paper: Paper, plot: PairPlot, base: float) -> Iterable[Spec]:
    for tick in plot.ticks():
        x = _x(paper, plot, tick)
        yield drawn("rule", x=x, x2=x, y=base, y2=base + 11, stroke=INK, strokeWidth=2.5)
        if _APART_PX / 3 < x < paper.plot_px - _APART_PX / 3:
            yield drawn(
                "text", text=signed(tick), x=x, y=base + 24, fontWeight=700, fontSize=TEXT_PX
            )


def _mean(paper: Paper, plot: PairPlot, y: float) -> Iterable[Spec]:
    if plot.interval is not None:
        low, high = (_x(paper, plot, end) for end in plot.interval)
        yield drawn("rule", x=low, x2=high, y=y, y2=y, stroke=INK, strokeWidth=6)
        for end in (low, high):
            yield drawn("rule", x=end, x2=end, y=y - 8, y2=y + 8, stroke=INK, strokeWidth=2.5)
    yield placed(_DIAMOND, _x(paper, plot, plot.mean), y)


def _directions(paper: Paper) -> Spec:
    say = paper.sentences.say
    left = words_at(0, 12, f"← {say('page-plot-worse')}")
    better = f"{say('page-plot-better')} →"
    return canvas(
        paper, 26, [left, drawn("text", text=better, x=paper.plot_px, y=12, align="right")]
    )


def _key(words: Words) -> list[KeyEntry]:
    say = words.sentences.say
    dot = {"type": "point", "shape": "circle", "size": 110, "opacity": 1, "fill": TAPE,
           "stroke": INK, "strokeWidth": 2}  # fmt: skip
    between = drawn("rule", x=0, x2=26, y=8, y2=8, stroke=INK, strokeWidth=5)
    return [
        KeyEntry(opened(say("figure-key-pair")), (placed(dot, 13, 8),)),
        KeyEntry(opened(say("figure-key-mean")), (placed(_DIAMOND | {"size": 110}, 13, 8),)),
        KeyEntry(opened(say("figure-key-between")), (between,)),
    ]


_DIAMOND = {"type": "point", "shape": "diamond", "size": 190, "opacity": 1, "fill": GROUND,
            "stroke": INK, "strokeWidth": 2.5}  # fmt: skip
