"""Every person in every arm, one panel an arm, all drawn alike."""

from collections.abc import Iterable
from math import isfinite
from statistics import fmean

from rekmaat.tell.figure_colours import EDGE, GROUND, INK, LINE
from rekmaat.tell.figure_parts import (
    SMALL_PX,
    TEXT_PX,
    KeyEntry,
    Paper,
    Told,
    canvas,
    drawn,
    figure,
    gap,
    key,
    on,
    shortened,
    words_at,
)
from rekmaat.tell.figure_trial_parts import Measure, nice_step, steps_in
from rekmaat.tell.figures import NARROW_PX, Figure, Spec
from rekmaat.tell.trial_account import ArmAccount, PersonAccount, TrialAccount
from rekmaat.tell.trial_report_words import ReportWords

_AXIS_PX, _PANEL_PX, _HEAD_PX, _MOST_ACROSS, _NARROW_ACROSS, _MOST_TICKS = 52, 240, 30, 4, 2, 6
_PERSON = {"stroke": EDGE, "strokeWidth": 1, "opacity": 0.45}
_MEAN = {"stroke": INK, "strokeWidth": 4}
_DOT = {"shape": "circle", "size": 90, "fill": GROUND, "stroke": INK, "strokeWidth": 3}


def persons_figure(account: TrialAccount, words: ReportWords, width_px: int) -> Figure:
    """Return a line for each person from before to after, and the mean of each arm."""
    most = _NARROW_ACROSS if width_px <= NARROW_PX else _MOST_ACROSS
    across = min(most, len(account.arms))
    paper = Paper(words.sentences, width_px, axis_px=_AXIS_PX, columns=across)
    drawing = _Drawing(account, words, paper)
    lead = words.say("figure-persons-lead")
    spoken = " ".join(drawing.spoken(it) for it in account.arms)
    title = words.say("figure-persons-title", {"outcome": account.outcome.name})
    views: list[list[Spec]] = [list(key(paper, _key(words)))]
    for at in range(0, len(account.arms), across):
        shelf = account.arms[at : at + across]
        views.append([drawing.head(it) for it in shelf])
        views.append([drawing.panel(it, first=it is shelf[0]) for it in shelf])
        views.append(list(gap(paper, 44)))
    return figure(paper, Told("persons", title, lead, f"{lead} {spoken}"), views)


class _Drawing:
    """The panels, on one scale."""

    def __init__(self, account: TrialAccount, words: ReportWords, paper: Paper) -> None:
        self.account, self.words, self.paper = account, words, paper
        self.measure = Measure(words.numbers)
        levels = [it for row in _complete(account.rows) for it in self.ends(row)]
        low, high = min(levels), max(levels)
        room = 0.06 * (high - low) or 1.0
        self.domain = (low - room, high + room)

    def ends(self, row: PersonAccount) -> tuple[float, float]:
        """Return where a line begins and ends."""
        return self.measure.level(row.baseline or 0.0), self.measure.level(row.outcome or 0.0)

    def mean_ends(self, arm: str) -> tuple[float, float]:
        """Return the mean before and after; of log ratios it is the geometric one."""
        rows = _complete(self.account.rows_of(arm))
        before, after = (
            fmean(it.baseline or 0.0 for it in rows),
            fmean(it.outcome or 0.0 for it in rows),
        )
        return self.measure.level(before), self.measure.level(after)

    def spoken(self, it: ArmAccount) -> str:
        """Return a panel in words."""
        rows = _complete(self.account.rows_of(it.arm))
        before, after = self.mean_ends(it.arm)
        plain = self.words.numbers.plain
        return self.words.told(
            "figure-persons-arm",
            arm=it.arm,
            count=len(rows),
            before=plain(before),
            after=plain(after),
        )

    def head(self, it: ArmAccount) -> Spec:
        """Return the name above a panel."""
        rows = _complete(self.account.rows_of(it.arm))
        told = self.words.say("figure-persons-head", {"arm": it.arm, "count": len(rows)})
        line = shortened(told, self.paper.panel_px, TEXT_PX, bold=True)
        return canvas(self.paper, _HEAD_PX, [words_at(0, 18, line, fontWeight=700)])

    def panel(self, it: ArmAccount, *, first: bool) -> Spec:
        """Return the people of one arm."""
        rows = _complete(self.account.rows_of(it.arm))
        lines = [
            {"person": number, "at": at, "level": level}
            for number, row in enumerate(rows)
            for at, level in enumerate(self.ends(row))
        ]
        mean = [{"at": at, "level": level} for at, level in enumerate(self.mean_ends(it.arm))]
        places = {"x": self._x(), "y": self._y(first=first)}
        return {
            "width": self.paper.panel_px,
            "height": _PANEL_PX,
            "view": {"stroke": LINE},
            "layer": [
                on(lines, {"type": "line", **_PERSON}, places | {"detail": {"field": "person"}}),
                on(mean, {"type": "line", **_MEAN}, places),
                on(mean, {"type": "point", "opacity": 1, **_DOT}, places),
            ],
        }

    def _x(self) -> Spec:
        names = [self.words.say(f"figure-persons-{it}") for it in ("before", "after")]
        told = " : ".join(f"'{name}'" for name in names)
        return {
            "field": "at",
            "type": "quantitative",
            "scale": {"domain": [-0.25, 1.25], "nice": False, "zero": False},
            "axis": {
                "values": [0, 1],
                "labelExpr": f"datum.value < 0.5 ? {told}",
                "title": None,
                "labelFontSize": SMALL_PX,
                "ticks": False,
                "labelPadding": 8,
                "domain": False,
            },
        }

    def _y(self, *, first: bool) -> Spec:
        """Only the first panel of a row has numbers; lines at the ticks lead to the others."""
        low, high = self.domain
        ticks = steps_in(self.domain, nice_step(high - low, _MOST_TICKS))
        return {
            "field": "level",
            "type": "quantitative",
            "scale": {"domain": [low, high], "nice": False, "zero": False},
            "axis": {
                "values": ticks,
                "title": None,
                "grid": True,
                "gridColor": LINE,
                "labels": first,
                "ticks": first,
                "domain": False,
                "format": ".12~g",
            },
        }


def has_both(account: TrialAccount) -> bool:
    """Whether every arm has people with a value before and after."""
    return all(_complete(account.rows_of(it.arm)) for it in account.arms)


def _complete(rows: Iterable[PersonAccount]) -> list[PersonAccount]:
    return [
        row
        for row in rows
        if row.baseline is not None
        and row.outcome is not None
        and isfinite(row.baseline)
        and isfinite(row.outcome)
    ]


def _key(words: ReportWords) -> list[KeyEntry]:
    thin = drawn("rule", x=0, x2=26, y=8, y2=8, **_PERSON)
    thick = drawn("rule", x=2, x2=24, y=8, y2=8, **_MEAN)
    dots = [drawn("point", x=x, y=8, opacity=1, **_DOT) for x in (3, 23)]
    return [
        KeyEntry(words.say("figure-persons-key-person"), (thin,)),
        KeyEntry(words.say("figure-persons-key-mean"), (thick, *dots)),
    ]
