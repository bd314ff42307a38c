"""The scale of one BDF channel: which microvolts its digital values stand for."""

from dataclasses import dataclass
from decimal import ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_EVEN, Decimal
from math import ceil, floor, isfinite, log10
from typing import ClassVar

import numpy as np
from numpy.typing import NDArray

from rekmaat.measure.recording import Channel, Samples

_FIELD = 8
_LOWEST, _HIGHEST = -(2**23), 2**23 - 1
_OFF_STEP = 0.05  # of a step: what rounding to eight characters may move a value


@dataclass(frozen=True, slots=True)
class Scale:
    """A linear scale between digital values and microvolts.

    Attributes:
        physical_uv: The ends in microvolts, each writable with eight characters.
        digital_range: The same ends as digital values.
    """

    LARGEST_UV: ClassVar[float] = 1e6

    physical_uv: tuple[float, float]
    digital_range: tuple[int, int]

    def digital(self, samples_uv: Samples) -> NDArray[np.int32]:
        """Return the nearest digital values."""
        (low_uv, high_uv), (least, most) = self.physical_uv, self.digital_range
        step_uv = (high_uv - low_uv) / (most - least)
        values = np.rint((samples_uv - low_uv) / step_uv) + least
        digital: NDArray[np.int32] = np.clip(values, least, most).astype(np.int32)
        return digital


def scale_of(channel: Channel) -> Scale:
    """Return the channel's own scale where BDF can hold it, else the finest that holds its range.

    The own scale keeps every sample as it was, and where the recorder's limits and steps are:
    a reader can still tell clipping and rounding from signal.
    """
    low_uv, high_uv = channel.limits_uv
    samples = channel.samples_uv
    inside = isfinite(high_uv - low_uv) and low_uv < high_uv
    if not inside or samples.min() < low_uv or samples.max() > high_uv:
        edge_uv = _round_above(float(np.abs(samples).max()))
        return Scale((-edge_uv, edge_uv), (_LOWEST, _HIGHEST))
    return _own(channel) or Scale(
        (_written(low_uv, ROUND_FLOOR), _written(high_uv, ROUND_CEILING)), (_LOWEST, _HIGHEST)
    )


def _own(channel: Channel) -> Scale | None:
    low_uv, high_uv = channel.limits_uv
    step_uv = channel.step_uv
    steps = round((high_uv - low_uv) / step_uv) if step_uv > 0 else 0
    if not 0 < steps <= _HIGHEST - _LOWEST:
        return None
    ends = _written(low_uv, ROUND_HALF_EVEN), _written(high_uv, ROUND_HALF_EVEN)
    moved_uv = max(abs(ends[0] - low_uv), abs(ends[1] - high_uv))
    places = (channel.samples_uv - low_uv) / step_uv
    off = float(np.abs(places - np.rint(places)).max())
    if moved_uv > _OFF_STEP * step_uv or off > _OFF_STEP:
        return None
    least = -(steps + 1) // 2
    return Scale(ends, (least, least + steps))


def _round_above(value_uv: float) -> float:
    """The next of 1, 2, 5, 10, 20, 50 ... above a value, at least one."""
    power = 10.0 ** floor(log10(max(value_uv, 1.0)))
    return next(it * power for it in (1.0, 2.0, 5.0, 10.0) if it * power >= value_uv)


def _written(value_uv: float, rounding: str) -> float:
    """The value as eight characters hold it."""
    whole = len(str(ceil(abs(value_uv)))) + (value_uv < 0)
    decimals = max(0, _FIELD - whole - 1)
    # Floats such as 3276.7999999999997 are meant to be 3276.8; what they lack is no place to go.
    nearest = Decimal(value_uv).quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_EVEN)
    if abs(float(nearest) - value_uv) <= 1e-12 * abs(value_uv):
        return float(nearest)
    return float(Decimal(value_uv).quantize(Decimal(1).scaleb(-decimals), rounding))
