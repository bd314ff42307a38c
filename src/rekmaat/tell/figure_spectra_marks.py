"""What stands in a panel of the spectra: lines, floors, mains, medians."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from rekmaat.measure.filters import Density
from rekmaat.tell.figure_bins import geometric_mean, log_binned
from rekmaat.tell.figure_colours import EDGE, GROUND, INK, INK_2, STAGE
from rekmaat.tell.figure_parts import (
    COLOURS,
    DASHES,
    on,
)
from rekmaat.tell.figures import Side, Spec, SpectraView, SpectrumView

PLOT_PX = 200
COMPARED = (Side.BEFORE, Side.AFTER)
_MEDIAN_Y = {Side.BEFORE: PLOT_PX - 16, Side.AFTER: PLOT_PX - 5}
DART: Spec = {
    "type": "point",
    "shape": "triangle-down",
    "size": 40,
    "fill": INK_2,
    "stroke": INK_2,
    "opacity": 1,
}
THIN: Spec = {"strokeWidth": 0.8, "opacity": 0.8}
LINES: dict[Side, Spec] = {
    side: {"type": "line", "clip": True, "stroke": COLOURS[side], "strokeWidth": 2.4}
    for side in COMPARED
}
_TRIANGLE: Spec = {"type": "point", "shape": "triangle-up", "size": 70, "opacity": 1}
TRIANGLES = {
    Side.BEFORE: _TRIANGLE | {"fill": GROUND, "stroke": INK, "strokeWidth": 1.5},
    Side.AFTER: _TRIANGLE | {"fill": INK, "stroke": INK, "strokeWidth": 1.5},
}


@dataclass(frozen=True, slots=True)
class Frame:
    """What all panels share: the axes, the mains lines, and the band that counts."""

    x: Spec
    y: Spec
    shown_hz: tuple[float, float]
    view: SpectraView


def outside(frame: Frame) -> list[Spec]:
    """What lies below and above the band that counts."""
    edges = zip(frame.shown_hz, frame.view.band_hz, strict=True)
    spans = [{"from": min(pair), "to": max(pair)} for pair in edges]
    mark = {"type": "rect", "y": 0, "y2": PLOT_PX, "fill": STAGE}
    return [on(spans, mark, {"x": {"field": "from", **frame.x}, "x2": {"field": "to"}})]


def mains(frame: Frame) -> list[Spec]:
    """The lines of the mains, as darts from above."""
    low, high = frame.shown_hz
    lines = [{"mains_hz": hz} for hz in frame.view.mains_hz if low <= hz <= high]
    rule = {"type": "rule", "y": 0, "y2": PLOT_PX, "stroke": EDGE, "strokeWidth": 0.7}
    x = {"x": {"field": "mains_hz", **frame.x}}
    return [on(lines, rule | {"strokeDash": [1, 3]}, x), on(lines, DART | {"y": 4}, x)]


def floors(frame: Frame, spectra: Sequence[SpectrumView]) -> list[Spec]:
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


def lines(frame: Frame, spectra: Sequence[SpectrumView]) -> list[Spec]:
    """What was recorded on each side, and the muscle in it."""
    layers = []
    for side in COMPARED:
        own = [it for it in spectra if it.side is side]
        if own:
            recorded = geometric_mean([log_binned(it.recorded, *frame.shown_hz) for it in own])
            muscle = geometric_mean([shown_muscle(it.muscle, frame.view) for it in own])
            layers += [
                _line(frame, recorded, LINES[side] | THIN),
                _line(frame, muscle, LINES[side] | {"strokeDash": DASHES[side]}),
            ]
    return layers


def _line(frame: Frame, curve: Density, mark: Spec) -> Spec:
    values = [
        {"hz": float(f"{hz:.4g}"), "density": float(f"{density:.4g}")}
        for hz, density in zip(curve.frequency_hz, curve.uv2_per_hz, strict=True)
        if density > 0
    ]
    return on(values, mark, {"x": {"field": "hz", **frame.x}, "y": {"field": "density", **frame.y}})


def median_marks(frame: Frame, spectra: Sequence[SpectrumView]) -> list[Spec]:
    """The median frequency of each recording, a triangle on the axis."""
    layers = []
    for side in COMPARED:
        own = [
            {"side": side.value, "number": it.number, "median_hz": it.median_hz}
            for it in spectra
            if it.side is side and it.median_hz is not None
        ]
        mark = TRIANGLES[side] | {"y": _MEDIAN_Y[side]}
        layers.append(on(own, mark, {"x": {"field": "median_hz", **frame.x}}))
    return layers


def shown_muscle(muscle: Density, view: SpectraView) -> Density:
    """The band of the muscle, drawn across the notches of the mains instead of into them."""
    lines_hz = np.array(view.mains_hz)[:, None]
    beside = (np.abs(muscle.frequency_hz - lines_hz) > 1.5 * muscle.bin_hz).all(axis=0)
    if not (beside & muscle.within(*view.band_hz)).any():
        beside[:] = True
    kept = Density(muscle.frequency_hz[beside], muscle.uv2_per_hz[beside])
    return log_binned(kept, *view.band_hz)
