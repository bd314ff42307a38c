"""Finds left and right channels that look swapped between two recordings.

The heart shows every electrode in a shape of its own; a shape that fits the other side's better
gives a swapped cable away.
Without heartbeats only the sizes speak, and only where the two sides plainly differ.
"""

from collections.abc import Iterator, Sequence
from math import log

import numpy as np

from rekmaat.errors import Finding, Severity
from rekmaat.measure.filters import Singles
from rekmaat.measure.labels import Side, side_of, without_side
from rekmaat.measure.tension import ChannelTension, RecordingTension
from rekmaat.service.emg_sides import Sides

_HEARTS_SURE, _HEARTS_ALIKE = 0.5, 1.2
_SIZES_APART, _SIZES_LEFT = 0.7, 0.25


def swapped_findings(sides: Sides, names: Sequence[str]) -> tuple[Finding, ...]:
    """Return which pairs of channels look swapped, and in which recording.

    Args:
        sides: The measured recordings.
        names: The channels that have a number in all of them.
    """
    first = sides.recordings[0]
    return tuple(
        Finding(
            "sides-swapped",
            Severity.WARNING,
            {"file": other.file, "other": first.file, "left": left, "right": right},
        )
        for left, right in _pairs(names)
        for other in sides.recordings[1:]
        if _swapped(first, other, left, right)
    )


def _pairs(names: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Left and right channels whose names are the same otherwise."""
    for left in (name for name in names if side_of(name) is Side.LEFT):
        for right in (name for name in names if side_of(name) is Side.RIGHT):
            if without_side(left) == without_side(right):
                yield left, right


def _swapped(first: RecordingTension, other: RecordingTension, left: str, right: str) -> bool:
    was = first.channel(left), first.channel(right)
    now = other.channel(left), other.channel(right)
    if all(len(channel.beat_uv) for channel in (*was, *now)):
        crossed = _fit(was, now[::-1])
        return crossed > _HEARTS_ALIKE and crossed - _fit(was, now) > _HEARTS_SURE
    straight, crossed = _apart(was, now), _apart(was, now[::-1])
    return straight > _SIZES_APART and crossed < _SIZES_LEFT * straight


def _fit(was: Sequence[ChannelTension], now: Sequence[ChannelTension]) -> float:
    """How well the mean beats of two pairs of channels resemble each other, 2 at most.

    Where in a beat its time stands differs from recording to recording, the same for all
    channels; so the best fit over the times is meant.
    """
    return float(np.sum([_alike(*pair) for pair in zip(was, now, strict=True)], axis=0).max())


def _alike(one: ChannelTension, other: ChannelTension) -> Singles:
    """How two mean beats correlate at each shift, shape (shifts,)."""
    a, b = one.beat_uv, other.beat_uv
    scale = float(np.sqrt((a @ a) * (b @ b)))
    reach = len(a) // 3
    shifted = np.correlate(np.pad(a, reach), b, mode="valid") / max(scale, 1e-9)
    return shifted.astype(np.float32)


def _apart(was: Sequence[ChannelTension], now: Sequence[ChannelTension]) -> float:
    """The mean difference of two pairs of channels in log size."""
    return sum(
        abs(log(one.tension_uv / other.tension_uv)) for one, other in zip(was, now, strict=True)
    ) / len(was)
