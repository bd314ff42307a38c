"""Where a file itself says that samples are missing: says where, and puts fillers there."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from rekmaat.files.opening import refuse
from rekmaat.measure.recording import Samples, Stretch

Indices = NDArray[np.int64]

LOST_MARK = "BAD_ACQ_SKIP"
"""The note in EDF+ and BDF+ for lost samples, as MNE-Python writes it.

`@@` and a label follow where only that channel lost them.
"""

_MOST_GAPS = 1000
_MOST_LOST = 0.5


@dataclass(frozen=True, slots=True)
class Filled:
    """Samples without holes.

    Attributes:
        samples: The same samples, with a straight line over each hole.
        lost: The holes, in seconds.
    """

    samples: Samples
    lost: tuple[Stretch, ...]


@dataclass(frozen=True, slots=True)
class Place:
    """The channel that samples belong to."""

    file: str
    channel: str
    rate_hz: float


def fill(samples: Samples, place: Place) -> Filled:
    """Put fillers where a sample is missing, which not-a-number and infinity stand for.

    Args:
        samples: Shape (samples,).
        place: The channel they belong to.

    Raises:
        RefusedError: More than half is missing, or there are more than a thousand holes.
    """
    missing = ~np.isfinite(samples)
    if not missing.any():
        return Filled(samples, ())
    edges = np.flatnonzero(np.diff(missing, prepend=False, append=False))
    starts, ends = edges[::2], edges[1::2]
    _refuse_mostly_lost(int(missing.sum()), len(samples), place)
    if len(starts) > _MOST_GAPS:
        refuse("gaps-everywhere", place.file, place.channel, gaps=len(starts))
    known = np.flatnonzero(~missing)
    filled = samples.copy()
    filled[missing] = np.interp(np.flatnonzero(missing), known, samples[known])
    lost = tuple(
        Stretch(float(start) / place.rate_hz, float(end) / place.rate_hz)
        for start, end in zip(starts, ends, strict=True)
    )
    return Filled(filled, lost)


def with_holes(samples: Samples, before: Indices, counts: Indices, place: Place) -> Samples:
    """Put not-a-number where samples were never received.

    Args:
        samples: Those that were received, shape (samples,).
        before: Before which of them some are missing, ascending.
        counts: How many are missing at each of these places.
        place: The channel they belong to.

    Raises:
        RefusedError: More is missing than there is.
    """
    if len(counts) == 0:
        return samples.astype(np.float64, copy=False)
    lost = int(counts.sum())
    _refuse_mostly_lost(lost, len(samples) + lost, place)
    holes = np.repeat(before, counts)
    whole: Samples = np.insert(samples.astype(np.float64), holes, np.nan)
    return whole


def _refuse_mostly_lost(missing: int, whole: int, place: Place) -> None:
    if missing > _MOST_LOST * whole:
        percent = round(100 * missing / whole)
        refuse("mostly-lost", place.file, place.channel, percent=percent)
