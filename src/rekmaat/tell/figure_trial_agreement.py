"""Two baselines with nothing in between: how far they lie apart (Bland and Altman 1986)."""

from dataclasses import dataclass

from rekmaat.judge.trial.pilot import Baselines, PilotAnalysis
from rekmaat.tell.figure_colours import EDGE, GROUND, INK, STAGE
from rekmaat.tell.figure_parts import KeyEntry, Paper, Told, drawn, figure, gap, key, on
from rekmaat.tell.figure_trial_parts import Domain, Measure, nice_step, percents_up, steps_in
from rekmaat.tell.figure_trial_waterfall import first_sessions
from rekmaat.tell.figures import Figure, Spec
from rekmaat.tell.trial_account import TrialAccount
from rekmaat.tell.trial_report_words import ReportWords

_AXIS_PX, _HEIGHT_PX, _MOST_TICKS = 60, 300, 7
_DASHED = {"stroke": EDGE, "strokeDash": [3, 3], "strokeWidth": 1.5}
_MEAN = {"stroke": INK, "strokeWidth": 2}
_LIMIT = {"stroke": INK, "strokeWidth": 2, "strokeDash": [8, 4]}
_POINT = {"type": "point", "opacity": 1}
_DOT = {"shape": "circle", "size": 60, "fill": GROUND, "stroke": INK, "strokeWidth": 2}


@dataclass(frozen=True, slots=True)
class _Places:
    """Where the lines across stand, by name, in percent."""

    values: Spec


def agreement_figure(account: TrialAccount, words: ReportWords, width_px: int) -> Figure | None:
    """Return the difference of two baselines against their mean, first sessions.

    Returns:
        None without a second baseline.
    """
    analysis = account.pilot
    baselines = None if analysis is None else analysis.baselines
    if analysis is None or baselines is None:
        return None
    paper = Paper(words.sentences, width_px, axis_px=_AXIS_PX)
    lead = words.say("figure-agreement-lead")
    low, high = baselines.agreement.limits
    spoken = words.told(
        "figure-agreement-spoken",
        people=baselines.agreement.people,
        bias=words.numbers.difference(baselines.agreement.bias),
        limits=words.numbers.interval((low, high)),
        detectable=words.numbers.detectable(
            analysis.detectable, lower_is_better=account.outcome.lower_is_better
        ),
    )
    told = Told("agreement", words.say("figure-agreement-title"), lead, f"{lead} {spoken}")
    views = [key(paper, _key(words)), gap(paper, 4)]
    places = _places(analysis, baselines, Measure(words.numbers))
    views.append((_panel(account, places, paper, words),))
    return figure(paper, told, [*views, gap(paper, 52)])


def _panel(account: TrialAccount, places: _Places, paper: Paper, words: ReportWords) -> Spec:
    points = _points(account, Measure(words.numbers))
    up = _domain([*(it["difference"] for it in points), *places.values.values()])
    x = _x([it["mean"] for it in points], words)
    wide = {"x": 0, "x2": paper.plot_px}

    def across(field: str, look: Spec) -> Spec:
        return on([places.values], {"type": "rule", **wide, **look}, {"y": percents_up(field, up)})

    band = {"y": percents_up("low", up), "y2": {"field": "high"}}
    return {
        "width": paper.plot_px,
        "height": _HEIGHT_PX,
        "layer": [
            on([places.values], {"type": "rect", "fill": STAGE, **wide}, band),
            across("low", _DASHED),
            across("high", _DASHED),
            across("bias", _MEAN),
            across("limit_low", _LIMIT),
            across("limit_high", _LIMIT),
            on(points, _POINT | _DOT, {"x": x, "y": percents_up("difference", up)}),
        ],
    }


def _places(analysis: PilotAnalysis, baselines: Baselines, measure: Measure) -> _Places:
    low, high = map(measure.shown, baselines.agreement.limits)
    return _Places(
        {
            "low": measure.shown(-analysis.detectable),
            "high": measure.shown(analysis.detectable),
            "bias": measure.shown(baselines.agreement.bias),
            "limit_low": low,
            "limit_high": high,
        }
    )


def _points(account: TrialAccount, measure: Measure) -> list[Spec]:
    return [
        {
            "mean": measure.level(it.baseline + (it.between or 0.0) / 2),
            "difference": measure.shown(it.between or 0.0),
        }
        for it in first_sessions(account.sessions)
    ]


def _domain(values: list[float]) -> Domain:
    low, high = min(values), max(values)
    room = 0.06 * (high - low)
    return low - room, high + room


def _x(means: list[float], words: ReportWords) -> Spec:
    domain = _domain(means)
    return {
        "field": "mean",
        "type": "quantitative",
        "scale": {"domain": list(domain), "nice": False, "zero": False},
        "axis": {
            "values": steps_in(domain, nice_step(domain[1] - domain[0], _MOST_TICKS)),
            "title": words.say("figure-agreement-axis"),
            "format": ".12~g",
        },
    }


def _key(words: ReportWords) -> list[KeyEntry]:
    dot = drawn("point", x=13, y=8, opacity=1, **_DOT)
    mean = drawn("rule", x=0, x2=26, y=8, y2=8, **_MEAN)
    limit = drawn("rule", x=0, x2=26, y=8, y2=8, **_LIMIT)
    pale = drawn("rect", x=0, x2=26, y=2, y2=14, fill=STAGE)
    dashes = [drawn("rule", x=0, x2=26, y=y, y2=y, **_DASHED) for y in (2, 14)]
    return [
        KeyEntry(words.say("figure-agreement-key-dot"), (dot,)),
        KeyEntry(words.say("figure-agreement-key-mean"), (mean,)),
        KeyEntry(words.say("figure-agreement-key-limit"), (limit,)),
        KeyEntry(words.say("figure-agreement-key-band"), (pale, *dashes)),
    ]
