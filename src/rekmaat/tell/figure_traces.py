"""The figure of the recordings in time: what was measured, the heartbeats, the seconds cut out."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import zip_longest

import numpy as np

from rekmaat.tell.figure_bins import envelope, round_below
from rekmaat.tell.figure_colours import EDGE, GROUND, INK, LINE
from rekmaat.tell.figure_parts import (
    COLOURS,
    SMALL_PX,
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
    placed,
    section,
    words_at,
)
from rekmaat.tell.figures import Figure, Side, Spec, TraceView
from rekmaat.tell.sentences import Sentences

MOST_COLUMNS = 4000
"""Of all traces together: more tell the eye no more, and weigh."""

_FEWEST_COLUMNS = 60
_AXIS_PX = 46
_TRACE_PX = 56
_LABEL_Y, _BEATS_Y, _TRACE_Y = 9, 20, 30  # from the top of a panel
_PANEL_PX = _TRACE_Y + _TRACE_PX
_AXIS_BELOW_PX = 48

_RING: Spec = {
    "type": "point", "shape": "circle", "size": 45,
    "fill": GROUND, "stroke": INK, "strokeWidth": 1.5, "opacity": 1,
}  # fmt: skip
_CROSS = "\N{MULTIPLICATION SIGN}"


@dataclass(frozen=True, slots=True)
class _Scale:
    """What all panels of a channel share.

    Attributes:
        seconds: How long the longest recording is.
        highest_uv: The largest value that counts.
        columns: Into how many columns each trace is gathered.
    """

    seconds: float
    highest_uv: float
    columns: int


def trace_figure(views: Sequence[TraceView], sentences: Sentences, width_px: int) -> Figure:
    """Return every channel of every recording as the band between its lowest and highest values.

    One channel has one scale, so that its heights before and after can be compared.
    """
    paper = Paper(sentences, width_px, _AXIS_PX, columns_on(width_px))
    rows = [key(paper, _key(views, sentences))]
    seconds = max(view.end_s for view in views)
    columns = max(_FEWEST_COLUMNS, min(paper.panel_px, MOST_COLUMNS // len(views)))
    for channel in dict.fromkeys(view.channel for view in views):
        own = [view for view in views if view.channel == channel]
        scale = _Scale(seconds, max(map(_highest, own)), columns)
        rows += [section(paper, channel), *_panels(paper, own, scale), gap(paper, _AXIS_BELOW_PX)]
    return figure(paper, _told(views, sentences), rows)


def _told(views: Sequence[TraceView], sentences: Sentences) -> Told:
    recordings = {(view.side, view.number): view for view in views}.values()
    seen = {
        "recordings": len(recordings),
        "channels": len({view.channel for view in views}),
        "seconds": round(max(view.end_s for view in views), 1),
        "beats": sum(len(view.beats_s) + len(view.odd_s) for view in recordings),
        "cut": round(sum(it.end_s - it.start_s for view in views for it in view.cut), 1),
    }
    return Told(
        "traces",
        sentences.say("figure-traces-title"),
        sentences.say("figure-traces-lead"),
        sentences.say("figure-traces-alt", seen),
    )


def _highest(view: TraceView) -> float:
    """The largest value outside what was cut."""
    time_s = view.start_s + np.arange(len(view.samples_uv)) / view.rate_hz
    counts = np.isfinite(view.samples_uv)
    for cut in view.cut:
        counts &= (time_s < cut.start_s) | (time_s >= cut.end_s)
    kept = np.abs(view.samples_uv[counts])
    return float(kept.max()) if len(kept) and kept.max() > 0 else 1.0


def _panels(paper: Paper, views: Sequence[TraceView], scale: _Scale) -> list[Row]:
    """The panels of a channel, row by row, with seconds below the last of each column."""
    ordered = list(_rows(paper, views))
    drawn_rows: list[Row] = []
    for number, row in enumerate(ordered, 1):
        last = number == len(ordered) or None in ordered[number]
        panels = [
            _panel(paper, view, scale, first=place == 0, last=last)
            if view
            else canvas(paper, _PANEL_PX, [])
            for place, view in enumerate(row)
        ]
        drawn_rows.append(panels)
    return drawn_rows


def _rows(paper: Paper, views: Sequence[TraceView]) -> Iterator[tuple[TraceView | None, ...]]:
    """Before beside after and repeat beside repeat, or all below each other."""
    before, after, repeats = ([it for it in views if it.side is side] for side in Side)
    if paper.columns == 1:
        yield from ((view,) for view in views)
        return
    yield from zip_longest(before, after)
    yield from zip_longest(repeats[::2], repeats[1::2])


def _panel(paper: Paper, view: TraceView, scale: _Scale, *, first: bool, last: bool) -> Spec:
    label = paper.sentences.say(f"figure-recording-{view.side}", {"number": view.number})
    x = _seconds(paper, scale, shown=last)
    y = _microvolts(scale, shown=first)
    return {
        "width": paper.panel_px,
        "height": _PANEL_PX,
        "layer": [
            _band(view, scale, x, y),
            *_cuts(view, x),
            *_beats(view, x),
            words_at(0, _LABEL_Y, label, fontSize=SMALL_PX),
        ],
    }


def _seconds(paper: Paper, scale: _Scale, *, shown: bool) -> Spec:
    axis = {"title": paper.sentences.say("figure-seconds"), "tickCount": 5, "offset": 2}
    return {
        "type": "quantitative",
        "scale": {"domain": [0, round(scale.seconds, 3)], "nice": False},
        "axis": axis if shown else None,
    }


def _microvolts(scale: _Scale, *, shown: bool) -> Spec:
    highest = scale.highest_uv
    tick = round_below(highest)
    axis = {
        "values": [-tick, 0, tick],
        "title": None,
        "labelExpr": "format(datum.value, '~g') + (datum.value > 0 ? ' µV' : '')",
        "domain": False,
    }
    return {
        "type": "quantitative",
        "scale": {
            "domain": [-highest, highest],
            "range": [_PANEL_PX, _TRACE_Y],
            "nice": False,
            "clamp": True,
        },
        "axis": axis if shown else None,
    }


def _cuts(view: TraceView, x: Spec) -> list[Spec]:
    """The seconds that do not count: a band with dashed sides and a cross."""
    cuts = [
        {"start": it.start_s, "end": it.end_s, "middle": (it.start_s + it.end_s) / 2}
        for it in view.cut
    ]
    band = {
        "type": "rect",
        "y": _TRACE_Y,
        "y2": _PANEL_PX,
        "fill": LINE,
        "clip": True,
        "fillOpacity": 0.85,
    }
    side = {"type": "rule", "y": _TRACE_Y, "y2": _PANEL_PX, "stroke": INK, "strokeDash": [2, 2]}
    cross = {
        "type": "text",
        "text": _CROSS,
        "y": (_TRACE_Y + _PANEL_PX) / 2,
        "fontSize": 18,
        "fontWeight": 700,
    }
    if not cuts:
        return []
    return [
        on(cuts, band, {"x": {"field": "start", **x}, "x2": {"field": "end"}}),
        *(on(cuts, side, {"x": {"field": field, **x}}) for field in ("start", "end")),
        on(cuts, cross, {"x": {"field": "middle", **x}}),
    ]


def _band(view: TraceView, scale: _Scale, x: Spec, y: Spec) -> Spec:
    low, high = envelope(view.samples_uv, scale.columns)
    width_s = (view.end_s - view.start_s) / len(low)
    values = [
        {"s": round(view.start_s + (at + 0.5) * width_s, 3), "low": bottom, "high": top}
        for at, (bottom, top) in enumerate(zip(_tidy(low), _tidy(high), strict=True))
    ]
    colour = COLOURS[view.side]
    mark = {
        "type": "area", "clip": True, "fill": colour, "fillOpacity": 1,
        "line": False, "stroke": colour, "strokeWidth": 0.6,
    }  # fmt: skip
    encoding = {
        "x": {"field": "s", **x},
        "y": {"field": "low", **y},
        "y2": {"field": "high"},
    }
    return on(values, mark, encoding)


def _tidy(values: Iterable[float]) -> list[float | None]:
    """Four significant figures: a hair less than a pixel, and half the weight."""
    return [float(f"{value:.4g}") if np.isfinite(value) else None for value in values]


def _beats(view: TraceView, x: Spec) -> Iterator[Spec]:
    """Each heartbeat as a tick; one of another shape as a ring."""
    tick = {"type": "rule", "y": _BEATS_Y, "y2": _BEATS_Y + 8, "stroke": INK, "strokeWidth": 1.5}
    for times_s, mark in ((view.beats_s, tick), (view.odd_s, _RING | {"y": _BEATS_Y + 4})):
        beats = [{"beat_s": round(float(time_s), 3)} for time_s in times_s]
        if beats:
            yield on(beats, mark | {"clip": True}, {"x": {"field": "beat_s", **x}})


def _key(views: Sequence[TraceView], sentences: Sentences) -> Iterator[KeyEntry]:
    band = drawn("rect", x=0, x2=26, y=3, y2=13, fill=EDGE)
    yield KeyEntry(sentences.say("figure-key-band"), (band,))
    if any(len(view.beats_s) for view in views):
        out = all(view.beats_out for view in views)
        ticks = [drawn("rule", x=x, y=4, y2=12, stroke=INK, strokeWidth=1.5) for x in (3, 13, 23)]
        words = sentences.say("figure-key-beats" if out else "figure-key-beats-left")
        yield KeyEntry(words, tuple(ticks))
    if any(len(view.odd_s) for view in views):
        yield KeyEntry(sentences.say("figure-key-odd"), (placed(_RING, 13, 8),))
    if any(view.cut for view in views):
        yield KeyEntry(sentences.say("figure-key-cut"), _cut_swatch())


def _cut_swatch() -> tuple[Spec, ...]:
    sides = [drawn("rule", x=x, y=0, y2=16, stroke=INK, strokeDash=[2, 2]) for x in (1, 25)]
    grey = drawn("rect", x=1, x2=25, y=0, y2=16, fill=LINE)
    return (grey, *sides, drawn("text", text=_CROSS, x=13, y=8, fontSize=18, fontWeight=700))
