"""Figures as Vega-Lite specifications, made once for the terminal, the page and the paper.

What goes in are views: frozen records of plain numbers.
What comes out is a `Figure`: its specification, its title and the text for who cannot see it.
Every length is in CSS pixels, so that the same figure can be made for a sheet and for a phone.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

import numpy as np
from numpy.typing import NDArray

from rekmaat.judge.verdict import Judgement
from rekmaat.measure.filters import Density
from rekmaat.measure.recording import Stretch

Spec = dict[str, Any]
"""A Vega-Lite specification or a part of one: JSON, and nothing else."""

WIDE_PX, NARROW_PX = 720, 340


class Side(StrEnum):
    """What a recording was made for."""

    BEFORE = "before"
    AFTER = "after"
    REPEAT = "repeat"


@dataclass(frozen=True, slots=True)
class TraceView:
    """One channel of one recording in time.

    Attributes:
        side: What the recording was made for.
        number: Its number on that side, from one.
        channel: The channel.
        samples_uv: Without drift, mains and heartbeats, shape (samples,).
        rate_hz: Samples a second.
        start_s: When the first sample was taken.
        beats_s: When the heart beat, in seconds.
        odd_s: When it beat in another way.
        beats_out: Whether the heartbeats were taken out of the samples.
        cut: The seconds that do not count.
    """

    side: Side
    number: int
    channel: str
    samples_uv: NDArray[np.floating[Any]]
    rate_hz: float
    start_s: float = 0.0
    beats_s: Sequence[float] = ()
    odd_s: Sequence[float] = ()
    beats_out: bool = True
    cut: tuple[Stretch, ...] = ()

    @property
    def end_s(self) -> float:
        """When the last sample ends."""
        return self.start_s + len(self.samples_uv) / self.rate_hz


@dataclass(frozen=True, slots=True)
class SpectrumView:
    """One channel of one recording by frequency.

    Attributes:
        side: What the recording was made for.
        number: Its number on that side, from one.
        channel: The channel.
        recorded: The power as it was recorded.
        muscle: Without mains and heartbeats, the floor still in it.
        floor: The sensor's noise at some frequencies, None where it is not known.
        median_hz: Half of the power of the muscle lies below; None where there is none.
    """

    side: Side
    number: int
    channel: str
    recorded: Density
    muscle: Density
    floor: Density | None
    median_hz: float | None


@dataclass(frozen=True, slots=True)
class SpectraView:
    """Every spectrum of a comparison, with what was done to all of them."""

    spectra: tuple[SpectrumView, ...]
    mains_hz: tuple[float, ...]
    band_hz: tuple[float, float]


@dataclass(frozen=True, slots=True)
class ChangeView:
    """The answer and what it rests on.

    Attributes:
        overall: Over the mean of the channels.
        channels: Each channel by its name, None where it has no number.
        ways: What each way of reading says by itself, by its code.
        withheld: The recordings are too disturbed for a verdict.
    """

    overall: Judgement
    channels: tuple[tuple[str, Judgement | None], ...]
    ways: tuple[tuple[str, Judgement], ...] = ()
    withheld: bool = False


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure, ready to be drawn.

    Attributes:
        name: A short name, for anchors and file names.
        title: What it says.
        lead: How to read it.
        description: What it shows, for who cannot see it.
        spec: The Vega-Lite specification.
    """

    name: str
    title: str
    lead: str
    description: str
    spec: Spec
