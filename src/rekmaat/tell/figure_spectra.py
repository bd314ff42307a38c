"""The figure of the recordings by frequency: before and after, noise floor, mains, median."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np

from rekmaat.measure.filters import Density
from rekmaat.tell.figure_parts import (
    COLOURS,
    DASHES,
    EDGE,
    GROUND,
    INK,
    INK_2,
    SMALL_PX,
    STAGE,
    TEXT_PX,
    KeyEntry,
    Paper,
    Told,
    columns_on,
    drawn,
    figure,
    gap,
    key,
    on,
    placed,
    shortened,
    words_at,
)
from rekmaat.tell.figures import Figure, Side, Spec, SpectraView, SpectrumView
from rekmaat.tell.sentences import Sentences

_SHOWN_HZ = (10.0, 1000.0)
_BINS = 70
_MOST_DECADES, _ROOM_TIMES = 4.0, 4.0
_AXIS_PX, _PLOT_PX, _BELOW_PX, _HEAD_PX = 56, 200, 56, 52
_MEDIAN_Y = {Side.BEFORE: _PLOT_PX - 16, Side.AFTER: _PLOT_PX - 5}
_GRID_HZ = (20, 50, 100, 200, 500, 1000)
_COMPARED = (Side.BEFORE, Side.AFTER)
_DART: Spec = {
    "type": "point",
    "shape": "triangle-down",
    "size": 40,
    "fill": INK_2,
    "stroke": INK_2,
    "opacity": 1,
}
_THIN: Spec = {"strokeWidth": 0.8, "opacity": 0.8}
_LINES: dict[Side, Spec] = {
    side: {"type": "line", "clip": True, "stroke": COLOURS[side], "strokeWidth": 2.4}
    for side in _COMPARED
}
_TRIANGLE: Spec = {"type": "point", "shape": "triangle-up", "size": 70, "opacity": 1}
_TRIANGLES = {
    Side.BEFORE: _TRIANGLE | {"fill": GROUND, "stroke": INK, "strokeWidth": 1.5},
    Side.AFTER: _TRIANGLE | {"fill": INK, "stroke": INK, "strokeWidth": 1.5},
}


@dataclass(frozen=True, slots=True)
class _Frame:
    """What all panels share: the axes, the mains lines, and the band that counts."""

    x: Spec
    y: Spec
    shown_hz: tuple[float, float]
    view: SpectraView


def spectra_figure(view: SpectraView, sentences: Sentences, width_px: int) -> Figure:
    """Return the power density of each channel before and after, both axes logarithmic.

    A heavy line is the muscle, a thin one what was recorded; each is the geometric mean of the
    recordings of a side.
    """
    paper = Paper(sentences, width_px, _AXIS_PX, columns_on(width_px))
    compared = [it for it in view.spectra if it.side in _COMPARED]
    frame = _frame(paper, view, compared)
    channels = list(dict.fromkeys(it.channel for it in compared))
    rows = [key(paper, list(_key(view, compared, sentences)))]
    for first in range(0, len(channels), paper.columns):
        together = channels[first : first + paper.columns]
        panels = [
            _panel(paper, frame, [it for it in compared if it.channel == name], first=place == 0)
            for place, name in enumerate(together)
        ]
        rows += [gap(paper, _HEAD_PX), panels, gap(paper, _BELOW_PX)]
    return figure(paper, _told(compared, sentences), rows)


def _told(spectra: Sequence[SpectrumView], sentences: Sentences) -> Told:
    told = [
        sentences.say("figure-spectra-alt", {"name": name} | _medians(spectra, name, sentences))
        for name in dict.fromkeys(it.channel for it in spectra)
    ]
    title, lead = (sentences.say(f"figure-spectra-{part}") for part in ("title", "lead"))
    return Told("spectra", title, lead, " ".join(told))


def _medians(spectra: Sequence[SpectrumView], channel: str, sentences: Sentences) -> dict[str, str]:
    """The median frequency of a channel on each side, in words."""
    medians = {}
    for side in _COMPARED:
        own = [it.median_hz for it in spectra if it.channel == channel and it.side is side]
        known = [hz for hz in own if hz is not None]
        mean = {"hz": round(sum(known) / len(known))} if known else {}
        medians[side.value] = sentences.say("figure-hertz" if known else "figure-unknown", mean)
    return medians


def log_binned(density: Density, low_hz: float, high_hz: float) -> Density:
    """Return a density in bins of equal ratio, the power kept: means over the bins they hold.

    Where bins of equal ratio would be finer than the density, they take what there is.
    """
    inside = density.within(low_hz, high_hz)
    frequency_hz, uv2_per_hz = density.frequency_hz[inside], density.uv2_per_hz[inside]
    place = np.floor(_BINS * np.log(frequency_hz / low_hz) / np.log(high_hz / low_hz) + 1e-9)
    starts = np.flatnonzero(np.diff(place, prepend=-1.0))
    counts = np.diff(starts, append=len(place))
    middle_hz = np.exp(np.add.reduceat(np.log(frequency_hz), starts) / counts)
    return Density(middle_hz, np.add.reduceat(uv2_per_hz, starts) / counts)


def _shown(muscle: Density, view: SpectraView) -> Density:
    """The band of the muscle, drawn across the notches of the mains instead of into them."""
    lines_hz = np.array(view.mains_hz)[:, None]
    beside = (np.abs(muscle.frequency_hz - lines_hz) > 1.5 * muscle.bin_hz).all(axis=0)
    if not (beside & muscle.within(*view.band_hz)).any():
        beside[:] = True
    kept = Density(muscle.frequency_hz[beside], muscle.uv2_per_hz[beside])
    return log_binned(kept, *view.band_hz)


def _frame(paper: Paper, view: SpectraView, spectra: Sequence[SpectrumView]) -> _Frame:
    high_hz = min(_SHOWN_HZ[1], *(float(it.recorded.frequency_hz[-1]) * 0.9 for it in spectra))
    x = {
        "type": "quantitative",
        "scale": {"type": "log", "domain": [_SHOWN_HZ[0], high_hz], "nice": False},
        "axis": {
            "values": [hz for hz in _GRID_HZ if hz <= high_hz],
            "title": paper.sentences.say("figure-frequency"),
            "format": "d",
            "offset": 2,
        },
    }
    y = {
        "type": "quantitative",
        "scale": {
            "type": "log",
            "domain": _heights(view, spectra),
            "nice": False,
            "clamp": True,
        },
        "axis": {"title": "µV²/Hz", "tickCount": 4, "format": "~g", "offset": 2},
    }
    return _Frame(x, y, (_SHOWN_HZ[0], high_hz), view)


def _heights(view: SpectraView, spectra: Sequence[SpectrumView]) -> list[float]:
    """The densities that are shown: all of the muscle and its floor, but at most four decades.

    Drift, mains and heartbeats may rise above them: they have been taken out.
    """
    binned = [_shown(it.muscle, view).uv2_per_hz for it in spectra]
    floors = [it.floor.uv2_per_hz for it in spectra if it.floor is not None]
    everything = np.concatenate([*binned, *floors])
    shown = everything[everything > 0]
    high = _ROOM_TIMES * float(shown.max(initial=0.0)) or 1.0
    low = float(shown.min(initial=high)) / 2.5
    return [max(low, high * 10**-_MOST_DECADES), high]


def _panel(paper: Paper, frame: _Frame, spectra: Sequence[SpectrumView], *, first: bool) -> Spec:
    """One channel; the axis of the densities stands at the left of a row only."""
    if not first:
        frame = replace(frame, y=frame.y | {"axis": None})
    return {
        "width": paper.panel_px,
        "height": _PLOT_PX,
        "layer": [
            *_head(paper, spectra, left=-paper.axis_px if first else 0),
            *_outside(frame),
            *_mains(frame),
            *_floors(frame, spectra),
            *_lines(frame, spectra),
            *_median_marks(frame, spectra),
        ],
    }


def _head(paper: Paper, spectra: Sequence[SpectrumView], *, left: int) -> list[Spec]:
    """The channel and its medians, above the panel."""
    name = spectra[0].channel
    medians = paper.sentences.say("figure-medians", _medians(spectra, name, paper.sentences))
    room = paper.panel_px - left
    return [
        drawn("rule", x=left, x2=paper.panel_px, y=-46, stroke=INK, strokeWidth=2),
        words_at(left, -32, shortened(name, room, TEXT_PX, bold=True), fontWeight=700),
        words_at(left, -15, shortened(medians, room, SMALL_PX), fontSize=SMALL_PX),
    ]


def _outside(frame: _Frame) -> list[Spec]:
    """What lies below and above the band that counts."""
    edges = zip(frame.shown_hz, frame.view.band_hz, strict=True)
    spans = [{"from": min(pair), "to": max(pair)} for pair in edges]
    mark = {"type": "rect", "y": 0, "y2": _PLOT_PX, "fill": STAGE}
    return [on(spans, mark, {"x": {"field": "from", **frame.x}, "x2": {"field": "to"}})]


def _mains(frame: _Frame) -> list[Spec]:
    """The lines of the mains, as darts from above."""
    low, high = frame.shown_hz
    lines = [{"mains_hz": hz} for hz in frame.view.mains_hz if low <= hz <= high]
    rule = {"type": "rule", "y": 0, "y2": _PLOT_PX, "stroke": EDGE, "strokeWidth": 0.7}
    x = {"x": {"field": "mains_hz", **frame.x}}
    return [on(lines, rule | {"strokeDash": [1, 3]}, x), on(lines, _DART | {"y": 4}, x)]


def _floors(frame: _Frame, spectra: Sequence[SpectrumView]) -> list[Spec]:
    """The sensor's noise, one line for each recording."""
    mark = {"type": "line", "strokeDash": [2, 3], "strokeWidth": 1.5, "stroke": INK}
    return [
        on(
            [
                {"side": it.side.value, "number": it.number, "hz": hz, "floor": density}
                for hz, density in zip(
                    it.floor.frequency_hz.tolist(), it.floor.uv2_per_hz.tolist(), strict=True
                )
                if density > 0
            ],
            mark | {"clip": True},
            {"x": {"field": "hz", **frame.x}, "y": {"field": "floor", **frame.y}},
        )
        for it in spectra
        if it.floor is not None
    ]


def _lines(frame: _Frame, spectra: Sequence[SpectrumView]) -> list[Spec]:
    """What was recorded on each side, and the muscle in it."""
    layers = []
    for side in _COMPARED:
        own = [it for it in spectra if it.side is side]
        if own:
            recorded = _mean([log_binned(it.recorded, *frame.shown_hz) for it in own])
            muscle = _mean([_shown(it.muscle, frame.view) for it in own])
            layers += [
                _line(frame, recorded, _LINES[side] | _THIN),
                _line(frame, muscle, _LINES[side] | {"strokeDash": DASHES[side]}),
            ]
    return layers


def _line(frame: _Frame, curve: Density, mark: Spec) -> Spec:
    values = [
        {"hz": float(f"{hz:.4g}"), "density": float(f"{density:.4g}")}
        for hz, density in zip(curve.frequency_hz, curve.uv2_per_hz, strict=True)
        if density > 0
    ]
    return on(values, mark, {"x": {"field": "hz", **frame.x}, "y": {"field": "density", **frame.y}})


def _mean(curves: Sequence[Density]) -> Density:
    """The geometric mean; recordings of one rate have the same bins."""
    bins = min(len(curve.uv2_per_hz) for curve in curves)
    densities = np.array([curve.uv2_per_hz[:bins] for curve in curves])
    there = np.flatnonzero(densities.min(axis=0) > 0)
    mean = np.zeros(bins)
    mean[there] = np.exp(np.log(densities[:, there]).mean(axis=0))
    return Density(curves[0].frequency_hz[:bins], mean)


def _median_marks(frame: _Frame, spectra: Sequence[SpectrumView]) -> list[Spec]:
    """The median frequency of each recording, a triangle on the axis."""
    layers = []
    for side in _COMPARED:
        own = [
            {"side": side.value, "number": it.number, "median_hz": it.median_hz}
            for it in spectra
            if it.side is side and it.median_hz is not None
        ]
        mark = _TRIANGLES[side] | {"y": _MEDIAN_Y[side]}
        layers.append(on(own, mark, {"x": {"field": "median_hz", **frame.x}}))
    return layers


def _key(
    view: SpectraView, spectra: Sequence[SpectrumView], sentences: Sentences
) -> Iterator[KeyEntry]:
    say = sentences.say
    for side in _COMPARED:
        heavy = _LINES[side] | {"strokeDash": DASHES[side]}
        yield KeyEntry(say(f"figure-key-{side}"), (_across(heavy, 8),))
    thin = (_across(_LINES[Side.BEFORE] | _THIN, 5), _across(_LINES[Side.AFTER] | _THIN, 11))
    yield KeyEntry(say("figure-key-recorded"), thin)
    if any(it.floor is not None for it in spectra):
        floor = drawn("rule", x=0, x2=28, y=8, stroke=INK, strokeDash=[2, 3], strokeWidth=1.5)
        yield KeyEntry(say("figure-key-floor"), (floor,))
    if view.mains_hz:
        yield KeyEntry(say("figure-key-mains"), (placed(_DART, 13, 8),))
    open_, filled = (
        placed(_TRIANGLES[side], x, 9) for side, x in zip(_COMPARED, (6, 20), strict=True)
    )
    yield KeyEntry(say("figure-key-median"), (open_, filled))
    pale = drawn("rect", x=0, x2=26, y=1, y2=15, fill=STAGE)
    yield KeyEntry(say("figure-key-outside"), (pale,))


def _across(line: Spec, y: int) -> Spec:
    """A piece of a line for the key."""
    style = {name: it for name, it in line.items() if name not in {"type", "clip"}}
    return drawn("rule", x=0, x2=28, y=y, **style)
