"""Checks the times that a file gives its samples against their rate, and finds missing ones."""

from dataclasses import dataclass

import numpy as np

from rekmaat.files.gaps import Indices, Place
from rekmaat.files.opening import refuse
from rekmaat.measure.recording import Samples

_RATE_SHARE = 0.01
_ARRIVAL_S = 0.1
_NEAR_S = 0.5
_MOST_JUMPS = 5000
_LONGEST_S = 1e9


@dataclass(frozen=True, slots=True)
class Missing:
    """Samples that were never received: how many, and before which of those that were."""

    before: Indices
    counts: Indices


def missing_by(times_s: Samples, tolerance_s: float, place: Place) -> Missing:
    """Find where a clock jumps ahead of the samples and stays ahead.

    A sample that only arrived late is followed by others that catch up; where samples were lost
    the lag stays. So the lag before a jump is compared with the lag after it, both as medians
    over half a second.

    Args:
        times_s: The time of each sample in seconds, shape (samples,).
        tolerance_s: How far a single time may be off.
        place: The channel, with the rate it claims.

    Raises:
        RefusedError: The clock stands still or runs backwards, or shows another rate.
    """
    if not np.isfinite(times_s).all():
        refuse("time-jumps", place.file, place.channel, seconds=0)
    count = len(times_s)
    lag_s = times_s - times_s[0] - np.arange(count) / place.rate_hz
    jumps = np.flatnonzero(np.abs(np.diff(lag_s)) > tolerance_s) + 1
    if len(jumps) > _MOST_JUMPS:
        refuse("time-jumps", place.file, place.channel, seconds=_tidy(times_s, jumps[0]))
    sizes = np.array([_step(lag_s, int(jump), place.rate_hz) for jump in jumps])
    back = jumps[sizes < -tolerance_s]
    if len(back):
        refuse("time-jumps", place.file, place.channel, seconds=_tidy(times_s, back[0]))
    kept = sizes > tolerance_s
    lost = np.round(sizes[kept] * place.rate_hz).astype(np.int64)
    _check_rate(times_s, int(lost.sum()), place)
    return Missing(jumps[kept], lost)


def _step(lag_s: Samples, jump: int, rate_hz: float) -> float:
    """How much larger the lag is after a place than before it."""
    near = max(1, round(_NEAR_S * rate_hz))
    before, after = lag_s[max(0, jump - near) : jump], lag_s[jump : jump + near]
    return float(np.median(after) - np.median(before))


def _tidy(times_s: Samples, index: int) -> float:
    seconds = float(times_s[index] - times_s[0])
    return round(seconds, 1) if abs(seconds) < _LONGEST_S else 0


def _check_rate(times_s: Samples, lost: int, place: Place) -> None:
    """Refuse a rate that the times contradict."""
    seconds = float(times_s[-1] - times_s[0])
    steps = len(times_s) - 1 + lost
    if steps == 0:
        return
    off_s = abs(steps / place.rate_hz - seconds)
    if seconds <= 0 or off_s > _RATE_SHARE * seconds + _ARRIVAL_S:
        shown = round(steps / seconds, 1) if seconds > 0 else 0
        refuse(
            "rate-contradicted",
            place.file,
            place.channel,
            rate_hz=place.rate_hz,
            shown_hz=shown,
        )
