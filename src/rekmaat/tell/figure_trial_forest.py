"""The forest of a trial: every pair of arms on one axis, drawn all alike (V05)."""

from collections.abc import Iterator
from dataclasses import dataclass

from rekmaat.judge.trial.estimates import Interval
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
    section,
    words_at,
    wrapped,
)
from rekmaat.tell.figure_trial_parts import (
    Domain,
    Measure,
    across,
    difference_domain,
    measuring_rule,
    sides,
)
from rekmaat.tell.figures import Figure, Spec
from rekmaat.tell.trial_account import Comparison, TrialAccount
from rekmaat.tell.trial_report_words import ReportWords

_HALF_BAR_PX, _HALF_LINE_PX, _HALF_TICK_PX = 10, 16, 7
_DIAMOND = {"shape": "diamond", "size": 170, "fill": GROUND, "stroke": INK, "strokeWidth": 2.5}
_DASHED = {"stroke": EDGE, "strokeDash": [3, 3], "strokeWidth": 1.5}


@dataclass(frozen=True, slots=True)
class ForestRow:
    """One line: a difference with its intervals.

    Attributes:
        name: What is compared.
        numbers: The same in numbers.
        value: The difference.
        alone: Its interval by itself.
        together: The interval that holds for all at once; None where there is none.
        above: A heading above the row; empty for none.
        detectable: Half the grey bar of what could not be told from none; None for that of the
            interval by itself.
    """

    name: str
    numbers: str
    value: float
    alone: Interval
    together: Interval | None
    above: str = ""
    detectable: float | None = None


@dataclass(frozen=True, slots=True)
class Forest:
    """What a forest shows.

    Attributes:
        told: Its words.
        rows: Its lines.
        margin: The smallest difference that matters; None where nobody said.
        key_point: What a point is.
        unseen: Whether the grey bar of what could not be told from none is drawn.
        reach: What the axis has to show beside the rows.
        ends: What lies to the left of zero and what to the right.
    """

    told: Told
    rows: tuple[ForestRow, ...]
    margin: float | None
    key_point: str
    ends: tuple[str, str]
    unseen: bool = True
    reach: tuple[float, ...] = ()


def contrast_forest(account: TrialAccount, words: ReportWords, width_px: int) -> Figure:
    """Return every comparison of the trial, those with the control first."""
    rows = tuple(_row(it, account, words) for it in account.comparisons)
    spoken = " ".join(f"{row.name}: {row.numbers}." for row in rows)
    lead = words.say(
        "figure-forest-lead" if account.outcome.margin is None else "figure-forest-lead-margin"
    )
    title = words.say("figure-forest-title", {"outcome": account.outcome.name})
    forest = Forest(
        told=Told("forest", title, lead, f"{lead} {spoken}"),
        rows=rows,
        margin=account.outcome.margin,
        key_point=words.say("figure-forest-key-point"),
        ends=(words.say("figure-forest-lower"), words.say("figure-forest-higher")),
    )
    return forest_figure(forest, words, width_px)


def _row(it: Comparison, account: TrialAccount, words: ReportWords) -> ForestRow:
    numbers = words.numbers
    first = next(one for one in account.comparisons if one.b == it.b)
    together = "figure-forest-numbers-together"
    return ForestRow(
        name=words.say("figure-forest-pair", {"a": it.a, "b": it.b}),
        numbers=words.say(
            "figure-forest-numbers" if it.interval_adjusted is None else together,
            {
                "difference": numbers.difference(it.estimate.value),
                "interval": numbers.interval(it.widest),
                "p": numbers.chance(it.p_adjusted),
            },
        ),
        value=it.estimate.value,
        alone=it.estimate.interval(),
        together=it.interval_adjusted,
        above=words.say("figure-forest-above", {"b": it.b}) if it is first else "",
        detectable=it.detectable,
    )


def forest_figure(forest: Forest, words: ReportWords, width_px: int) -> Figure:
    """Return lines of differences below each other, over an axis."""
    paper, measure = Paper(words.sentences, width_px), Measure(words.numbers)
    domain = _domain(forest, measure)
    bar = _Bar(domain, measure, forest)
    views = [key(paper, _key(forest, words)), gap(paper, 4)]
    for row in forest.rows:
        views += [section(paper, row.above)] if row.above else []
        views.append((_panel(paper, row, bar),))
    views += [gap(paper, 8), (measuring_rule(paper, domain, measure),)]
    views.append((sides(paper, *forest.ends),))
    return figure(paper, forest.told, views)


def _domain(forest: Forest, measure: Measure) -> Domain:
    rows = (end for row in forest.rows for end in (*row.alone, *(row.together or ())))
    ends = [measure.shown(end) for end in (*rows, *forest.reach)]
    margin = forest.margin
    if margin is not None:
        ends += [measure.shown(-margin), measure.shown(margin)]
    return difference_domain(ends, 0.25 * max(map(abs, ends)))


def _panel(paper: Paper, row: ForestRow, bar: "_Bar") -> Spec:
    """One row: its name, its numbers, and below them the interval."""
    head = wrapped(row.name, paper.width_px, TEXT_PX, bold=True)
    numbers = wrapped(row.numbers, paper.width_px, SMALL_PX)
    lines = [words_at(0, 14 + 17 * at, line, fontWeight=700) for at, line in enumerate(head)]
    top = 17 * len(head)
    lines += [
        words_at(0, top + 13 + 16 * at, line, fontSize=SMALL_PX) for at, line in enumerate(numbers)
    ]
    middle = top + 16 * len(numbers) + 26
    rule = drawn("rule", x=0, x2=paper.plot_px, y=1, stroke=LINE, strokeWidth=1)
    layer = [rule, *lines, {"data": {"values": [bar.values(row)]}, "layer": [*bar.marks(middle)]}]
    return {"width": paper.plot_px, "height": middle + 22, "layer": layer}


@dataclass(frozen=True, slots=True)
class _Bar:
    """The marks of one row."""

    domain: Domain
    measure: Measure
    forest: Forest

    def values(self, row: ForestRow) -> Spec:
        """Return what is drawn of a row."""
        shown, margin = self.measure.shown, self.forest.margin
        wide = row.together or row.alone
        half = (row.alone[1] - row.alone[0]) / 2 if row.detectable is None else row.detectable
        return {
            "name": row.name,
            "value": shown(row.value),
            "low": shown(row.alone[0]),
            "high": shown(row.alone[1]),
            "wide_low": shown(wide[0]),
            "wide_high": shown(wide[1]),
            "unseen_low": shown(-half),
            "unseen_high": shown(half),
            "zero": 0.0,
        } | ({} if margin is None else {"margin_low": shown(-margin), "margin_high": shown(margin)})

    def marks(self, middle: int) -> Iterator[Spec]:
        """Yield the marks at one height, the point on top."""
        margin = self.forest.margin
        if margin is not None:
            yield self._slab("margin_low", "margin_high", middle, _HALF_LINE_PX, fill=STAGE)
        if self.forest.unseen:
            yield self._slab("unseen_low", "unseen_high", middle, _HALF_BAR_PX, fill=LINE)
        if margin is not None:
            for end in ("margin_low", "margin_high"):
                yield self._upright(end, middle, _HALF_LINE_PX, **_DASHED)
        yield self._upright("zero", middle, _HALF_LINE_PX, stroke=INK, strokeWidth=2)
        yield self._slab("wide_low", "wide_high", middle, 1, fill=INK)
        for end in ("wide_low", "wide_high"):
            yield self._upright(end, middle, _HALF_TICK_PX, stroke=INK, strokeWidth=2.5)
        yield self._slab("low", "high", middle, 4, fill=INK)
        yield {
            "mark": {"type": "point", "y": middle, "opacity": 1, **_DIAMOND},
            "encoding": {"x": across("value", self.domain)},
        }

    def _slab(self, low: str, high: str, middle: int, half_px: int, **how: object) -> Spec:
        mark = {"type": "rect", "y": middle - half_px, "y2": middle + half_px, **how}
        encoding = {"x": across(low, self.domain), "x2": {"field": high}}
        return {"mark": mark, "encoding": encoding}

    def _upright(self, field: str, middle: int, half_px: int, **how: object) -> Spec:
        mark = {"type": "rule", "y": middle - half_px, "y2": middle + half_px, **how}
        return {"mark": mark, "encoding": {"x": across(field, self.domain)}}


def _key(forest: Forest, words: ReportWords) -> list[KeyEntry]:
    diamond = drawn("point", x=13, y=8, **(_DIAMOND | {"size": 140, "opacity": 1}))
    thin = drawn("rect", x=0, x2=26, y=7, y2=9, fill=INK)
    thick = drawn("rect", x=5, x2=21, y=4, y2=12, fill=INK)
    grey = drawn("rect", x=0, x2=26, y=1, y2=15, fill=LINE)
    together = any(row.together is not None for row in forest.rows)
    entries = [
        KeyEntry(forest.key_point, (diamond,)),
        KeyEntry(words.say("figure-forest-key-alone"), (thick,)),
    ]
    if together:
        entries.append(KeyEntry(words.say("figure-forest-key-together"), (thin,)))
    if forest.unseen:
        entries.append(KeyEntry(words.say("figure-forest-key-unseen"), (grey,)))
    if forest.margin is not None:
        dashes = [drawn("rule", x=x, y=0, y2=16, **_DASHED) for x in (2, 24)]
        pale = drawn("rect", x=2, x2=24, y=0, y2=16, fill=STAGE)
        size = words.numbers.size(forest.margin)
        told = words.say("figure-forest-key-margin", {"margin": size})
        entries.append(KeyEntry(told, (pale, *dashes)))
    return entries
