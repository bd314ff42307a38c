"""The shape of a heartbeat in several leads, with as much high frequency as real beats have.

A sum of Gaussian waves on a dipole in three directions (Sameni et al. 2007, EURASIP J Adv Signal
Process, 43407, after McSharry et al. 2003, IEEE Trans Biomed Eng 50:289), on real time instead of
phase, so that the QRS keeps its width at every rate. What those models lack are the notches and
slurs of a real QRS, 3-5 ms wide, and what an electrode sees of the heart that no dipole makes;
both are here. They carry what a filter for EMG lets through.
"""

from dataclasses import dataclass
from math import log

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

SHAPE_RATE_HZ = 16_000.0
_BEFORE_S, _AFTER_S = 0.30, 0.60
_NOTCHES = 8

# Time after R and standard deviation in seconds; left, down and back in millivolts.
_WAVES = np.array([
    # time    sd      x      y      z
    (-0.165, 0.022, 0.08, 0.10, 0.03),  # P
    (-0.145, 0.016, 0.04, 0.05, -0.05),
    (-0.024, 0.0080, -0.15, 0.05, -0.30),  # septum
    (0.000, 0.0101, 0.95, 0.75, 0.40),  # free walls
    (0.024, 0.0105, -0.20, -0.15, 0.45),  # base
    (0.080, 0.035, 0.03, 0.02, -0.04),  # ST
    (0.235, 0.055, 0.14, 0.11, -0.16),  # T, steeper behind than before
    (0.280, 0.030, 0.09, 0.07, -0.09),
])  # fmt: skip

# A beat that starts in a ventricle: slow through the muscle, so wide; T against the QRS.
_WIDE_WAVES = np.array([
    (-0.030, 0.022, 0.55, -0.35, -0.40),
    (0.015, 0.024, 0.80, -0.70, 0.50),
    (0.060, 0.020, -0.20, -0.30, 0.60),
    (0.290, 0.060, -0.40, 0.35, -0.25),
])  # fmt: skip


@dataclass(frozen=True, slots=True)
class BeatShapes:
    """One beat, seen in several leads at once.

    Attributes:
        leads: Any unit, shape (leads, samples); ends near zero at both ends.
        rate_hz: Samples a second.
        r_index: The sample of the R wave.
    """

    leads: Floats
    rate_hz: float
    r_index: int


@dataclass(frozen=True, slots=True)
class ContinuousEcg:
    """A real ECG, at least as long as a recording.

    Attributes:
        leads: Any unit, without baseline wander, shape (leads, samples).
        rate_hz: Samples a second.
        r_s: When the R waves are, in seconds from its start, if known.
    """

    leads: Floats
    rate_hz: float
    r_s: tuple[float, ...] = ()


def draw_heart(rng: np.random.Generator) -> BeatShapes:
    """Return the beat of one person.

    Args:
        rng: Draws how this heart differs from the next: times, widths, sizes and notches.
    """
    waves = _varied(rng, _WAVES, width_sd=0.08)
    notches = _notches(rng, within_s=(-0.030, 0.036), sd_s=(0.0014, 0.0045))
    return _shapes(waves, notches)


def draw_wide_beat(rng: np.random.Generator) -> BeatShapes:
    """Return a premature beat of one person."""
    waves = _varied(rng, _WIDE_WAVES, width_sd=0.1)
    notches = _notches(rng, within_s=(-0.06, 0.08), sd_s=(0.004, 0.008))
    return _shapes(waves, notches)


def _varied(rng: np.random.Generator, waves: Floats, width_sd: float) -> Floats:
    varied = waves.copy()
    varied[:, 0] += 0.15 * waves[:, 1] * rng.standard_normal(len(waves))
    varied[:, 1] *= np.exp(width_sd * rng.standard_normal(len(waves)))
    varied[:, 2:] *= 1 + 0.25 * rng.standard_normal((len(waves), 3))
    return varied


def _notches(
    rng: np.random.Generator, within_s: tuple[float, float], sd_s: tuple[float, float]
) -> Floats:
    """Notches and slurs: time, width, and size in the dipole and in two leads of its own."""
    times = rng.uniform(*within_s, (_NOTCHES, 1))
    widths = np.exp(rng.uniform(log(sd_s[0]), log(sd_s[1]), (_NOTCHES, 1)))
    dipole = 0.035 * rng.standard_normal((_NOTCHES, 3))
    nearby = 0.04 * rng.standard_normal((_NOTCHES, 2))
    return np.hstack([times, widths, dipole, nearby])


def _shapes(waves: Floats, notches: Floats) -> BeatShapes:
    """Add the waves up: three leads of the dipole, two of what is no dipole."""
    count = round((_BEFORE_S + _AFTER_S) * SHAPE_RATE_HZ)
    r_index = round(_BEFORE_S * SHAPE_RATE_HZ)
    time_s = (np.arange(count) - r_index) / SHAPE_RATE_HZ
    leads = np.zeros((5, count))
    for table in (waves, notches):
        bumps = np.exp(-0.5 * ((time_s - table[:, :1]) / table[:, 1:2]) ** 2)
        leads[: table.shape[1] - 2] += table[:, 2:].T @ bumps
    return BeatShapes(leads, SHAPE_RATE_HZ, r_index)
