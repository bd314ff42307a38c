"""Everybody's change in order, and only ever beside what nothing at all makes of the same people.

A fall of bars alone looks like an effect whatever made it (Atkinson and others 2019).
"""

from collections.abc import Sequence
from dataclasses import dataclass

from rekmaat.judge.trial.pilot import PilotAnalysis
from rekmaat.judge.trial.pilot_rows import PilotSession
from rekmaat.tell.figure_colours import EDGE, INK, LINE, STAGE
from rekmaat.tell.figure_parts import (
    TEXT_PX,
    KeyEntry,
    Paper,
    Row,
    Told,
    canvas,
    columns_on,
    drawn,
    figure,
    gap,
    key,
    on,
    words_at,
    wrapped,
)
from rekmaat.tell.figure_trial_parts import Measure, percents_up
from rekmaat.tell.figures import Figure, Spec
from rekmaat.tell.trial_account import TrialAccount
from rekmaat.tell.trial_report_words import ReportWords

_AXIS_PX, _PANEL_PX, _LINE_PX = 60, 260, 17
_DASHED = {"stroke": EDGE, "strokeDash": [3, 3], "strokeWidth": 1.5}


@dataclass(frozen=True, slots=True)
class _Fall:
    """One panel: its name and the changes in percent, the largest decrease last."""

    name: str
    percents: tuple[float, ...]


def waterfall_figure(account: TrialAccount, words: ReportWords, width_px: int) -> Figure | None:
    """Return the changes after the exercise beside those between two baselines.

    Returns:
        None without a second baseline: then nothing may stand beside it, so it is not drawn.
    """
    analysis = account.pilot
    firsts = first_sessions(account.sessions)
    if analysis is None or analysis.baselines is None:
        return None
    paper = Paper(words.sentences, width_px, axis_px=_AXIS_PX, columns=columns_on(width_px))
    falls = _falls(firsts, words)
    lead = words.say("figure-waterfall-lead")
    spoken = " ".join(_spoken(fall, words) for fall in falls)
    told = Told("waterfall", words.say("figure-waterfall-title"), lead, f"{lead} {spoken}")
    drawing = _Drawing(analysis, words, paper, falls)
    rows: list[Row] = [key(paper, _key(words)), gap(paper, 4)]
    if paper.columns == 1:
        for fall in falls:
            rows += [(drawing.head(fall),), (drawing.panel(fall),), gap(paper, 16)]
    else:
        rows.append([drawing.head(fall) for fall in falls])
        rows.append([drawing.panel(fall, first=at == 0) for at, fall in enumerate(falls)])
    return figure(paper, told, rows)


def first_sessions(sessions: Sequence[PilotSession]) -> tuple[PilotSession, ...]:
    """Return the first session of each person, so that nobody counts twice."""
    return tuple({it.person: it for it in reversed(sessions)}.values())


def _falls(firsts: Sequence[PilotSession], words: ReportWords) -> tuple[_Fall, _Fall]:
    shown = Measure(words.numbers).shown
    after = sorted((shown(it.change) for it in firsts), reverse=True)
    between = sorted((shown(it.between or 0.0) for it in firsts), reverse=True)
    return (
        _Fall(words.say("figure-waterfall-after"), tuple(after)),
        _Fall(words.say("figure-waterfall-between"), tuple(between)),
    )


def _spoken(fall: _Fall, words: ReportWords) -> str:
    lower = sum(it < 0 for it in fall.percents)
    return words.told(
        "figure-waterfall-spoken", name=fall.name, lower=lower, people=len(fall.percents)
    )


class _Drawing:
    """Two panels on one scale, drawn alike."""

    def __init__(
        self,
        analysis: PilotAnalysis,
        words: ReportWords,
        paper: Paper,
        falls: Sequence[_Fall],
    ) -> None:
        self.words, self.paper = words, paper
        shown = Measure(words.numbers).shown
        self.band = (shown(-analysis.detectable), shown(analysis.detectable))
        ends = [*self.band, *(it for fall in falls for it in fall.percents)]
        room = 0.05 * (max(ends) - min(ends))
        self.domain = (min(ends) - room, max(ends) + room)

    def head(self, fall: _Fall) -> Spec:
        """Return the name above a panel."""
        lines = wrapped(fall.name, self.paper.panel_px, TEXT_PX, bold=True)
        marks = [
            words_at(0, 14 + _LINE_PX * at, line, fontWeight=700) for at, line in enumerate(lines)
        ]
        return canvas(self.paper, 14 + _LINE_PX * len(lines), marks)

    def panel(self, fall: _Fall, *, first: bool = True) -> Spec:
        """Return the bars of everybody."""
        bars = [{"at": at, "percent": it, "zero": 0.0} for at, it in enumerate(fall.percents)]
        width = max(1.0, 0.7 * self.paper.panel_px / len(bars))
        x = {
            "field": "at",
            "type": "quantitative",
            "axis": None,
            "scale": {"domain": [-0.7, len(bars) - 0.3], "nice": False, "zero": False},
        }
        band = [{"low": self.band[0], "high": self.band[1], "zero": 0.0}]
        y = self._y("percent", first=first)
        return {
            "width": self.paper.panel_px,
            "height": _PANEL_PX,
            "layer": [
                on(band, {"type": "rect", "fill": STAGE, "x": 0, "x2": self.paper.panel_px},
                   {"y": self._y("low", first=first), "y2": {"field": "high"}}),
                on(bars, {"type": "bar", "width": width, "fill": LINE, "stroke": EDGE,
                          "strokeWidth": 1}, {"x": x, "y": y, "y2": {"field": "zero"}}),
                *(on(band, {"type": "rule", "x": 0, "x2": self.paper.panel_px, **_DASHED},
                     {"y": self._y(end, first=first)}) for end in ("low", "high")),
                on(band, {"type": "rule", "x": 0, "x2": self.paper.panel_px, "stroke": INK,
                          "strokeWidth": 2}, {"y": self._y("zero", first=first)}),
            ],
        }  # fmt: skip

    def _y(self, field: str, *, first: bool) -> Spec:
        return percents_up(field, self.domain, labels=first)


def _key(words: ReportWords) -> list[KeyEntry]:
    bar = drawn("rect", x=9, x2=17, y=0, y2=16, fill=LINE, stroke=EDGE, strokeWidth=1)
    pale = drawn("rect", x=0, x2=26, y=2, y2=14, fill=STAGE)
    dashes = [drawn("rule", x=0, x2=26, y=y, y2=y, **_DASHED) for y in (2, 14)]
    return [
        KeyEntry(words.say("figure-waterfall-key-bar"), (bar,)),
        KeyEntry(words.say("figure-waterfall-key-band"), (pale, *dashes)),
    ]
