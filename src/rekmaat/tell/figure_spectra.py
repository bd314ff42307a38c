"""The figure of the recordings by frequency: before and after, noise floor, mains, median."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

import numpy as np

from rekmaat.tell.figure_colours import INK, STAGE
from rekmaat.tell.figure_parts import (
    DASHES,
    SMALL_PX,
    TEXT_PX,
    KeyEntry,
    Paper,
    Told,
    columns_on,
    drawn,
    figure,
    gap,
    key,
    placed,
    shortened,
    words_at,
)
from rekmaat.tell.figure_spectra_marks import (
    COMPARED,
    DART,
    LINES,
    PLOT_PX,
    THIN,
    TRIANGLES,
    Frame,
    floors,
    lines,
    mains,
    median_marks,
    outside,
    shown_muscle,
)
from rekmaat.tell.figures import Figure, Side, Spec, SpectraView, SpectrumView
from rekmaat.tell.sentences import Sentences

_SHOWN_HZ = (10.0, 1000.0)
_MOST_DECADES, _ROOM_TIMES = 4.0, 4.0
_AXIS_PX, _BELOW_PX, _HEAD_PX = 56, 56, 52
_GRID_HZ = (20, 50, 100, 200, 500, 1000)


def spectra_figure(view: SpectraView, sentences: Sentences, width_px: int) -> Figure:
    """Return the power density of each channel before and after, both axes logarithmic.

    A heavy line is the muscle, a thin one what was recorded; each is the geometric mean of the
    recordings of a side.
    """
    paper = Paper(sentences, width_px, _AXIS_PX, columns_on(width_px))
    compared = [it for it in view.spectra if it.side in COMPARED]
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
    for side in COMPARED:
        own = [it.median_hz for it in spectra if it.channel == channel and it.side is side]
        known = [hz for hz in own if hz is not None]
        mean = {"hz": round(sum(known) / len(known))} if known else {}
        medians[side.value] = sentences.say("figure-hertz" if known else "figure-unknown", mean)
    return medians


def _frame(paper: Paper, view: SpectraView, spectra: Sequence[SpectrumView]) -> Frame:
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
        },
        "axis": {"title": "µV²/Hz", "tickCount": 4, "format": "~g", "offset": 2},
    }
    return Frame(x, y, (_SHOWN_HZ[0], high_hz), view)


def _heights(view: SpectraView, spectra: Sequence[SpectrumView]) -> list[float]:
    """The densities that are shown: all of the muscle and its floor, but at most four decades.

    Drift, mains and heartbeats may rise above them: they have been taken out.
    """
    binned = [shown_muscle(it.muscle, view).uv2_per_hz for it in spectra]
    noise = [it.floor.uv2_per_hz for it in spectra if it.floor is not None]
    everything = np.concatenate([*binned, *noise])
    shown = everything[everything > 0]
    high = _ROOM_TIMES * float(shown.max(initial=0.0)) or 1.0
    low = float(shown.min(initial=high)) / 2.5
    return [max(low, high * 10**-_MOST_DECADES), high]


def _panel(paper: Paper, frame: Frame, spectra: Sequence[SpectrumView], *, first: bool) -> Spec:
    """One channel; the axis of the densities stands at the left of a row only."""
    if not first:
        frame = replace(frame, y=frame.y | {"axis": None})
    return {
        "width": paper.panel_px,
        "height": PLOT_PX,
        "layer": [
            *_head(paper, spectra, left=-paper.axis_px if first else 0),
            *outside(frame),
            *mains(frame),
            *floors(frame, spectra),
            *lines(frame, spectra),
            *median_marks(frame, spectra),
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


def _key(
    view: SpectraView, spectra: Sequence[SpectrumView], sentences: Sentences
) -> Iterator[KeyEntry]:
    say = sentences.say
    for side in COMPARED:
        heavy = LINES[side] | {"strokeDash": DASHES[side]}
        yield KeyEntry(say(f"figure-key-{side}"), (_across(heavy, 8),))
    thin = (_across(LINES[Side.BEFORE] | THIN, 5), _across(LINES[Side.AFTER] | THIN, 11))
    yield KeyEntry(say("figure-key-recorded"), thin)
    if any(it.floor is not None for it in spectra):
        floor = drawn("rule", x=0, x2=28, y=8, stroke=INK, strokeDash=[2, 3], strokeWidth=1.5)
        yield KeyEntry(say("figure-key-floor"), (floor,))
    if view.mains_hz:
        yield KeyEntry(say("figure-key-mains"), (placed(DART, 13, 8),))
    open_, filled = (
        placed(TRIANGLES[side], x, 9) for side, x in zip(COMPARED, (6, 20), strict=True)
    )
    yield KeyEntry(say("figure-key-median"), (open_, filled))
    pale = drawn("rect", x=0, x2=26, y=1, y2=15, fill=STAGE)
    yield KeyEntry(say("figure-key-outside"), (pale,))


def _across(line: Spec, y: int) -> Spec:
    """A piece of a line for the key."""
    style = {name: it for name, it in line.items() if name not in {"type", "clip"}}
    return drawn("rule", x=0, x2=28, y=y, **style)
