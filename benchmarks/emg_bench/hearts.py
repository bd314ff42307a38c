"""The hearts of the scenes: real beat shapes where they are at hand, and real recordings."""

from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from rekmaat.measure.simulate import BeatShapes, ContinuousEcg

Floats = NDArray[np.float64]

DATA = Path(__file__).parents[3] / "shared" / "data"
BEATS = DATA / "wfdb_ptb_s0010" / "beats.npz"
LEADS = ("i", "ii", "v2", "v4", "v6", "vx")
TAPER = 0.1


@dataclass(frozen=True, slots=True)
class Hearts:
    """Beat shapes and where they come from; without shapes each seed draws a heart of curves."""

    source: str
    shapes: BeatShapes | None


@cache
def hearts() -> Hearts:
    """Return the median beats of PTB record s0010, or else the project's own curves."""
    if not BEATS.exists():
        return Hearts("curves of rekmaat.measure.simulate", None)
    with np.load(BEATS) as stored:
        leads = np.array([stored[name] for name in LEADS])
        r_index = int(stored["a"])
    return Hearts("PTB s0010, median beats of 6 leads", BeatShapes(_unit(leads), 1000.0, r_index))


def _unit(leads: Floats) -> Floats:
    """Each of RMS one, without a step at either end."""
    from scipy.signal.windows import tukey

    tapered = leads * tukey(leads.shape[1], 2 * TAPER)
    unit: Floats = tapered / np.sqrt((tapered**2).mean(axis=1, keepdims=True))
    return unit


@cache
def real_ecg(name: str, *, clean: bool) -> ContinuousEcg:
    """Return a real ECG recording, repeated, with each lead of RMS one."""
    from emg_bench.real_ecg import beats_of, looped

    leads, rate_hz = looped(name, clean=clean)
    unit = leads / np.sqrt((leads**2).mean(axis=1, keepdims=True))
    return ContinuousEcg(unit, rate_hz, tuple((beats_of(unit, rate_hz) / rate_hz).tolist()))
