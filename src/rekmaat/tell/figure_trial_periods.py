"""The means of a crossover by period and arm, as they were, not evened out."""

from collections.abc import Iterable, Iterator, Sequence

from rekmaat.judge.trial.crossover import CrossoverAnalysis
from rekmaat.tell.figure_colours import EDGE, GROUND, INK, LINE
from rekmaat.tell.figure_parts import (
    SMALL_PX,
    KeyEntry,
    Paper,
    Told,
    drawn,
    figure,
    gap,
    key,
    on,
)
from rekmaat.tell.figure_trial_parts import Measure, nice_step, steps_in
from rekmaat.tell.figures import Figure, Spec
from rekmaat.tell.trial_account import TrialAccount
from rekmaat.tell.trial_report_words import ReportWords

_AXIS_PX, _HEIGHT_PX, _MOST_TICKS = 56, 300, 7
_SHAPES = ("circle", "square", "triangle-up", "diamond", "cross", "triangle-down")
_LINE = {"type": "line", "stroke": EDGE, "strokeWidth": 2}
_POINT = {
    "type": "point", "size": 110, "opacity": 1, "fill": GROUND, "stroke": INK, "strokeWidth": 2.5,
}  # fmt: skip
_DASHES = ([1, 0], [7, 3], [2, 3], [10, 3, 2, 3], [4, 2], [1, 4])


def periods_figure(account: TrialAccount, words: ReportWords, width_px: int) -> Figure | None:
    """Return a mean for each order of the arms in each period, a line joining those of an arm.

    Returns:
        None for a trial that has no periods.
    """
    analysis = account.crossover
    if analysis is None:
        return None
    paper = Paper(words.sentences, width_px, axis_px=_AXIS_PX)
    lead = words.say("figure-periods-lead")
    spoken = " ".join(_spoken(analysis, words))
    title = words.say("figure-periods-title", {"outcome": account.outcome.name})
    told = Told("periods", title, lead, f"{lead} {spoken}")
    views = [key(paper, _key(analysis)), gap(paper, 8), (_panel(analysis, words, paper),)]
    return figure(paper, told, [*views, gap(paper, 56)])


def _spoken(analysis: CrossoverAnalysis, words: ReportWords) -> Iterator[str]:
    for it in analysis.cells:
        yield words.told(
            "figure-periods-cell",
            arm=it.arm,
            period=it.period,
            sequence=it.sequence or "-",
            mean=words.numbers.level(it.mean),
            count=it.people,
        )


def _panel(analysis: CrossoverAnalysis, words: ReportWords, paper: Paper) -> Spec:
    measure = Measure(words.numbers)
    cells = [(it.period, it.arm, measure.level(it.mean)) for it in analysis.cells]
    means = [
        (period, arm, measure.level(mean))
        for arm in analysis.arms
        for period in analysis.periods
        if (mean := _mean(analysis, arm, period)) is not None
    ]
    places = {"x": _x(analysis, words), "y": _y([level for *_, level in (*cells, *means)])}
    return {
        "width": paper.plot_px,
        "height": _HEIGHT_PX,
        "layer": [
            on(_values(means), _LINE, places | {"strokeDash": _by_arm(analysis, _DASHES)}),
            on(_values(cells), _POINT, places | {"shape": _by_arm(analysis, _SHAPES)}),
        ],
    }


def _values(means: Iterable[tuple[str, str, float]]) -> list[Spec]:
    return [{"period": period, "arm": arm, "mean": level} for period, arm, level in means]


def _by_arm(analysis: CrossoverAnalysis, looks: Sequence[object]) -> Spec:
    """A look for each arm, of which none is heavier than another."""
    looked = [looks[at % len(looks)] for at in range(len(analysis.arms))]
    scale = {"domain": list(analysis.arms), "range": looked}
    return {"field": "arm", "type": "nominal", "legend": None, "scale": scale}


def _mean(analysis: CrossoverAnalysis, arm: str, period: str) -> float | None:
    """The mean of an arm in a period over its orders, each by its people."""
    cells = [it for it in analysis.cells if (it.arm, it.period) == (arm, period)]
    people = sum(it.people for it in cells)
    return sum(it.mean * it.people for it in cells) / people if people else None


def _x(analysis: CrossoverAnalysis, words: ReportWords) -> Spec:
    return {
        "field": "period",
        "type": "ordinal",
        "sort": list(analysis.periods),
        "scale": {"type": "point", "padding": 0.4},
        "axis": {"title": words.say("figure-periods-axis"), "labelAngle": 0, "ticks": False,
                 "labelPadding": 8, "labelFontSize": SMALL_PX},
    }  # fmt: skip


def _y(levels: list[float]) -> Spec:
    low, high = min(levels), max(levels)
    room = 0.1 * (high - low) or 1.0
    domain = (low - room, high + room)
    return {
        "field": "mean",
        "type": "quantitative",
        "scale": {"domain": list(domain), "nice": False, "zero": False},
        "axis": {
            "values": steps_in(domain, nice_step(domain[1] - domain[0], _MOST_TICKS)),
            "title": None,
            "grid": True,
            "gridColor": LINE,
            "domain": False,
            "format": ".12~g",
        },
    }


def _key(analysis: CrossoverAnalysis) -> list[KeyEntry]:
    return [
        KeyEntry(
            arm,
            (
                drawn("rule", x=0, x2=26, y=8, y2=8, stroke=EDGE, strokeWidth=2,
                      strokeDash=_DASHES[at % len(_DASHES)]),
                drawn("point", x=13, y=8, size=100, opacity=1, fill=GROUND, stroke=INK,
                      strokeWidth=2.5, shape=_SHAPES[at % len(_SHAPES)]),
            ),
        )
        for at, arm in enumerate(analysis.arms)
    ]  # fmt: skip
