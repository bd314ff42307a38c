"""Heartbeats to put into the scenes: real beat shapes where they are at hand."""

from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

DATA = Path(__file__).parents[3] / "shared" / "data"
BEATS = DATA / "wfdb_ptb_s0010" / "beats.npz"
LEADS = ("i", "ii", "v2", "v4", "v6", "vx")
BREATHS_HZ = 0.25
WIDER = 1.8


@dataclass(frozen=True, slots=True)
class Beats:
    """One beat seen by several leads.

    Attributes:
        source: Where it comes from.
        leads: Each of RMS one, shape (leads, samples).
        rate_hz: Samples a second.
        peak_s: Where the R peak stands.
    """

    source: str
    leads: Floats
    rate_hz: float
    peak_s: float

    @property
    def times_s(self) -> Floats:
        """The time of each sample from the R peak on."""
        times: Floats = np.arange(self.leads.shape[1]) / self.rate_hz - self.peak_s
        return times


@cache
def beats() -> Beats:
    """Return the median beats of PTB record s0010, or else beats made of curves."""
    if not BEATS.exists():
        return _made_beats()
    with np.load(BEATS) as stored:
        leads = np.array([stored[name] for name in LEADS])
        peak = int(stored["a"])
    return Beats("PTB s0010, median beat of six leads", _unit(leads), 1000.0, peak / 1000)


def _made_beats() -> Beats:
    """Waves of a textbook beat, with the notched QRS that a textbook leaves out."""
    time = np.arange(-250, 450) / 1000
    waves = ((-0.17, 0.025, 0.12), (-0.026, 0.008, -0.15), (0, 0.010, 1.0), (0.006, 0.003, 0.08))
    waves += ((0.024, 0.009, -0.35), (0.030, 0.003, 0.06), (0.26, 0.05, 0.25))
    rng = np.random.default_rng(0)
    shapes = np.array(
        [size * np.exp(-(((time - at) / width) ** 2) / 2) for at, width, size in waves]
    )
    return Beats(
        "made of curves", _unit(rng.normal(1, 0.5, (6, len(waves))) @ shapes), 1000.0, 0.25
    )


def _unit(leads: Floats) -> Floats:
    """Without a step at either end, of RMS one."""
    count = leads.shape[1]
    ramp = np.minimum(np.arange(count), np.arange(count)[::-1]) / (0.1 * count)
    tapered = leads * (0.5 - 0.5 * np.cos(np.pi * np.clip(ramp, 0, 1)))
    unit: Floats = tapered / np.sqrt((tapered**2).mean(axis=1, keepdims=True))
    return unit


@dataclass(frozen=True, slots=True)
class Rhythm:
    """When the heart beats.

    Attributes:
        rate: Beats a minute at the start.
        last_rate: Beats a minute at the end.
        irregular: The spread of the intervals beside breathing, as a share.
        premature: The share of beats that come early and wide.
    """

    rate: float
    last_rate: float
    irregular: float = 0.02
    premature: float = 0.0


def beat_times(rng: np.random.Generator, rhythm: Rhythm, seconds: float) -> tuple[Floats, Floats]:
    """Return the times of the beats, and which of them are premature."""
    times, early, at = [], [], -rng.uniform(0, 1)
    phase, held = rng.uniform(0, 2 * np.pi), 1.0
    while at < seconds + 1:
        pace = rhythm.rate + (rhythm.last_rate - rhythm.rate) * at / seconds
        usual = 60 / pace * (1 + 0.04 * np.sin(2 * np.pi * BREATHS_HZ * at + phase))
        usual *= np.exp(rhythm.irregular * rng.standard_normal())
        premature = held == 1.0 and rng.random() < rhythm.premature
        at += max(0.35, usual * (0.6 if premature else held))
        held = 1.4 if premature else 1.0
        times.append(at)
        early.append(premature)
    return np.array(times), np.array(early)


def draw(times_s: Floats, waves: Floats, grid_s: Floats, *, wider: float = 1.0) -> Floats:
    """Return beats of one shape at the given times, shape (channels, samples).

    Args:
        times_s: The R peaks, to a fraction of a sample.
        waves: The shape in each channel, on the grid of `beats()`.
        grid_s: The times of the samples.
        wider: How many times wider than the shape.
    """
    from scipy.interpolate import CubicSpline

    shape = CubicSpline(beats().times_s * wider, waves, axis=1)
    drawn = np.zeros((len(waves), len(grid_s)))
    for time in times_s:
        first = np.searchsorted(grid_s, time + shape.x[0])
        last = np.searchsorted(grid_s, time + shape.x[-1])
        drawn[:, first:last] += shape(grid_s[first:last] - time)
    return drawn
