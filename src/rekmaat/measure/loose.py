"""Tells a loose electrode from a person who moves: it is one channel, again and again or for long.

Poor contact lets in noise and mains, and its potential jumps and drifts.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from rekmaat.measure.filters import Density, Floats, middle
from rekmaat.measure.gaps import Mask, runs

_SHARE, _STRETCHES, _LONG = 0.05, 4, 8  # of the windows; 8 of them are two seconds
_SLOW_HZ = (0.5, 8.0)
_WILD_UV, _WILD_TIMES = 200.0, 400.0
# In power; sound electrodes of one recording seldom differ by so much in one of these, and hardly
# ever in two.
_SLOW_UV, _SLOW_TIMES, _NOISE_TIMES, _MAINS_TIMES = 10.0, 9.0, 6.0, 12.0
_SIGNS = 2


@dataclass(frozen=True, slots=True)
class Contact:
    """What one channel shows of the contact of its electrodes.

    Attributes:
        density: Its power by frequency.
        noise_uv2_per_hz: Its density above the EMG; not a number where that does not show.
        mains_uv2: The power of the mains in it.
    """

    density: Density
    noise_uv2_per_hz: float
    mains_uv2: float

    @property
    def slow_uv2(self) -> float:
        """The power below the EMG, where electrodes and cables move."""
        return float(self.density.between(*_SLOW_HZ).sum() * self.density.bin_hz)


def loose_channels(strong: Mask, contacts: Sequence[Contact]) -> tuple[bool, ...]:
    """Return which channels jump while the others do not, or are far noisier than the others.

    Args:
        strong: Windows far too strong, shape (channels, windows).
        contacts: Of the same channels.
    """
    if len(contacts) < 2:  # noqa: PLR2004 - it takes others to be unlike them
        return (False,) * len(contacts)
    slow_uv2 = np.array([it.slow_uv2 for it in contacts])
    noise = np.array([it.noise_uv2_per_hz for it in contacts])
    mains_uv2 = np.array([it.mains_uv2 for it in contacts])
    drifts, hisses, hums = (_times_others(it) for it in (slow_uv2, noise, mains_uv2))
    wild = (slow_uv2 > _WILD_UV**2) & (drifts > _WILD_TIMES)
    drifting = (slow_uv2 > _SLOW_UV**2) & (drifts > _SLOW_TIMES)
    signs = np.sum([drifting, hisses > _NOISE_TIMES, hums > _MAINS_TIMES], axis=0)
    jumping = np.array([_jumps(row & (strong.sum(axis=0) == 1)) for row in strong])
    return tuple((wild | (signs >= _SIGNS) | jumping).tolist())


def _times_others(values: Floats) -> Floats:
    """How many times the middle one of the other channels each is; 0 where that is not known."""
    usual = np.array([middle(np.delete(values, row)) for row in range(len(values))])
    times = np.zeros(len(values))
    np.divide(values, usual, out=times, where=usual > 0)
    return times


def _jumps(alone: Mask) -> bool:
    """Whether windows in which one channel alone is too strong are many, or one long stretch."""
    starts, ends = runs(alone)
    many = len(starts) >= _STRETCHES and alone.mean() > _SHARE
    return bool(many or (ends - starts).max(initial=0) >= _LONG)
