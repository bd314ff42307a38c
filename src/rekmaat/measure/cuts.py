"""Finds the seconds of a recording that are no quiet standing: knocks, movement, a loose electrode.

Quiet EMG swells and fades within seconds, never manyfold within a quarter of one.
"""

import numpy as np

from rekmaat.measure.filters import FRAMES_A_WINDOW, WINDOW_S, Floats, middle
from rekmaat.measure.gaps import Mask, runs
from rekmaat.measure.recording import Stretch

_AROUND = 10  # windows either side: five seconds in all
# Over four times the amplitude in one channel, or nearly three times in all of them together.
_ONE_TIMES, _ALL_TIMES, _COUNTS_TIMES = 16.0, 8.0, 12.0
_NOISY_TIMES = 4.0


def strong_windows(powers_uv2: Floats, sure_uv2: Floats) -> Mask:
    """Return which windows of which channel are far stronger than their surroundings.

    Args:
        powers_uv2: Of simultaneous channels, shape (channels, windows); not a number where
            nothing was measured.
        sure_uv2: The surroundings they are compared with: the same where they hold muscle alone,
            not a number elsewhere.

    Returns:
        Shape (channels, windows).
    """
    with np.errstate(divide="ignore", invalid="ignore"):
        times = powers_uv2 / np.array([_surroundings(row) for row in sure_uv2])
    times = np.nan_to_num(times, nan=0.0, posinf=0.0, neginf=0.0)
    # However strong, one of two channels is not all of them.
    together = np.minimum(times, _COUNTS_TIMES).mean(axis=0) > _ALL_TIMES
    strong: Mask = (times > _ONE_TIMES) | together
    return strong


def noisy_windows(quiet_uv2_per_hz: Floats) -> Mask:
    """Return which windows of which channel hold far more than usual above the EMG.

    The noise of a sensor is as strong in one window as in the next, within a tenth; what rustles
    or knocks reaches up there.

    Args:
        quiet_uv2_per_hz: The density above the EMG, shape (channels, windows); not a number
            where nothing shows there.
    """
    noisy = np.zeros(quiet_uv2_per_hz.shape, dtype=np.bool_)
    for row, channel in zip(noisy, quiet_uv2_per_hz, strict=True):
        numbers = ~np.isnan(channel)
        if numbers.any():
            row[numbers] = channel[numbers] > _NOISY_TIMES * middle(channel[numbers])
    return noisy


def with_neighbours(strong: Mask) -> Mask:
    """Return the windows in which any channel is too strong, and those beside them."""
    bad: Mask = np.logical_or.reduce(strong, axis=0)
    wide = bad.copy()
    wide[1:] |= bad[:-1]
    wide[:-1] |= bad[1:]
    return wide


def stretches(bad: Mask) -> tuple[Stretch, ...]:
    """Return runs of windows as seconds."""
    starts, ends = runs(bad)
    return tuple(
        Stretch(float(start * WINDOW_S), float(end * WINDOW_S))
        for start, end in zip(starts, ends, strict=True)
    )


def frames_of(bad: Mask, frames: int) -> Mask:
    """Return the frames of windows; a last piece shorter than a window is never bad."""
    wide = np.zeros(frames, dtype=np.bool_)
    inside = np.repeat(bad, FRAMES_A_WINDOW)[:frames]
    wide[: len(inside)] = inside
    return wide


def _surroundings(powers_uv2: Floats) -> Floats:
    """The running median of the windows that hold a number."""
    width = 2 * _AROUND + 1
    padded = np.pad(powers_uv2, _AROUND, mode="reflect")
    around = np.sort(np.lib.stride_tricks.sliding_window_view(padded, width), axis=1)
    numbers = np.count_nonzero(~np.isnan(around), axis=1)
    medians: Floats = around[np.arange(len(around)), np.maximum(0, numbers - 1) // 2]
    return medians
