"""Finds samples that were never measured, and bridges them.

A recorder that loses a packet writes the last value again, or zero.
Such samples are replaced by a straight line; what lasts longer than a few samples is no longer
counted as signal.
"""

from math import ceil, log

import numpy as np
from numpy.typing import NDArray

from rekmaat.measure.filters import Floats, middle
from rekmaat.measure.recording import Channel

Mask = NDArray[np.bool_]

_CHANCE = 0.01  # of one such run in a channel where nothing was lost
_SHORTEST_RUN = 4
_MOST_EQUAL = 0.8
_SPIKE_TIMES = 8.0
_ENOUGH = 10_000
_BRIDGED_S = 0.002
_BLUR_S = 0.02


def lost_samples(channel: Channel) -> Mask:
    """Return which samples of a channel were never measured, shape (samples,).

    These are the ones the file itself says are lost, runs of equal values too long for chance,
    and zeros that stand far from their neighbours.
    """
    samples = channel.samples_uv
    lost = _repeated(samples) | _zeroed(samples, channel.step_uv)
    for gap in channel.lost:
        lost[int(gap.start_s * channel.rate_hz) : ceil(gap.end_s * channel.rate_hz)] = True
    return lost


def bridged(samples_uv: Floats, lost: Mask) -> Floats:
    """Return the samples with every lost one on the straight line between its neighbours."""
    if not lost.any() or lost.all():
        return samples_uv
    filled = samples_uv.copy()
    kept = np.flatnonzero(~lost)
    gone = np.flatnonzero(lost)
    filled[gone] = np.interp(gone, kept, samples_uv[kept])
    return filled


def uncounted(lost: Mask, rate_hz: float) -> Mask:
    """Return which samples count as missing: the longer gaps, and what filters smear from them."""
    starts, ends = runs(lost)
    missing = np.zeros(len(lost), dtype=np.bool_)
    blur = round(_BLUR_S * rate_hz)
    for start, end in zip(starts, ends, strict=True):
        if end - start > _BRIDGED_S * rate_hz:
            missing[max(0, start - blur) : end + blur] = True
    return missing


def runs(mask: Mask) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Return where runs of true begin, and where they end, the end not included."""
    edges = np.diff(mask.astype(np.int8), prepend=0, append=0)
    return np.flatnonzero(edges == 1), np.flatnonzero(edges == -1)


def _repeated(samples_uv: Floats) -> Mask:
    """Runs of one value that chance would not make; coarse steps make short ones by chance."""
    lost = np.zeros(len(samples_uv), dtype=np.bool_)
    same = samples_uv[1:] == samples_uv[:-1]
    share = np.count_nonzero(same) / max(1, len(same))
    if share == 0 or not (same[2:] & same[1:-1] & same[:-2]).any():
        return lost
    by_chance = log(_CHANCE / len(same)) / log(min(share, _MOST_EQUAL))
    shortest = max(_SHORTEST_RUN - 1, ceil(by_chance))
    starts, ends = runs(same)
    for start, end in zip(starts, ends, strict=True):
        if end - start >= shortest:
            lost[start : end + 1] = True
    return lost


def _zeroed(samples_uv: Floats, step_uv: float) -> Mask:
    """Zeros, one or a few in a row, that stand far from the line between their neighbours."""
    zeros = np.abs(samples_uv) <= step_uv / 2
    zeros[[0, -1]] = False
    if not zeros.any():
        return zeros
    every = max(1, len(samples_uv) // _ENOUGH)
    at = np.arange(1, len(samples_uv) - 1, every)
    jumps = np.abs(samples_uv[at] - (samples_uv[at - 1] + samples_uv[at + 1]) / 2)
    usual = max(middle(jumps), step_uv / 2)
    lost: Mask = zeros & (np.abs(bridged(samples_uv, zeros)) > _SPIKE_TIMES * usual)
    return lost
