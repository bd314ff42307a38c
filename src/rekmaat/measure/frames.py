"""Powers of filtered channels, by frames of 10 ms and windows of 250 ms."""

from enum import StrEnum

import numpy as np

from rekmaat.measure.filters import FRAMES_A_SECOND, FRAMES_A_WINDOW, Floats
from rekmaat.measure.gaps import Mask
from rekmaat.measure.transform import Trace

_LEAST_FRAMES = 5


class Amplitude(StrEnum):
    """What is averaged: squares, or absolute values (rectified)."""

    RMS = "rms"
    ARV = "arv"


def frames_in(seconds: float) -> int:
    """Return how many whole frames fit."""
    return int(seconds * FRAMES_A_SECOND + 1e-6)


def frame_means(trace: Trace, frames: int, amplitude: Amplitude = Amplitude.RMS) -> Floats:
    """Return the mean square, or the mean absolute value, of each frame.

    Returns:
        Shape (channels, frames), in uV2 or uV.
    """
    edges = np.rint(np.arange(frames + 1) * (trace.rate_hz / FRAMES_A_SECOND)).astype(np.intp)
    samples = trace.samples_uv[:, : edges[-1]]
    sizes = np.square(samples) if amplitude is Amplitude.RMS else np.abs(samples)
    width = trace.rate_hz / FRAMES_A_SECOND
    if width.is_integer():
        share = np.full(int(width), 1 / width, dtype=np.float32)
        means: Floats = (sizes.reshape(len(sizes), frames, -1) @ share).astype(np.float64)
    else:
        means = np.add.reduceat(sizes, edges[:-1], axis=1) / np.diff(edges)
    return means


def window_means(trace: Trace, windows: int) -> Floats:
    """Return the mean square of each whole window, shape (channels, windows), in uV2."""
    width = trace.rate_hz * FRAMES_A_WINDOW / FRAMES_A_SECOND
    edges = np.rint(np.arange(windows + 1) * width).astype(np.intp)
    edges = np.minimum(edges, trace.samples_uv.shape[1])
    means: Floats = np.add.reduceat(np.square(trace.samples_uv), edges[:-1], axis=1) / np.diff(
        edges
    )
    return means


def window_powers(means: Floats, counted: Mask, amplitude: Amplitude = Amplitude.RMS) -> Floats:
    """Return the power of each window from the frames that count, not a number without any.

    The power of a rectified signal is that of the Gaussian one with the same mean absolute value.

    Args:
        means: Of each frame, shape (channels, frames).
        counted: Which frames count, the same shape.
        amplitude: What was averaged.

    Returns:
        Shape (channels, windows), in uV2.
    """
    channels, windows = means.shape[0], means.shape[1] // FRAMES_A_WINDOW
    whole = windows * FRAMES_A_WINDOW
    kept = counted[:, :whole].reshape(channels, windows, FRAMES_A_WINDOW)
    parts = means[:, :whole].reshape(channels, windows, FRAMES_A_WINDOW)
    numbers = kept.sum(axis=2)
    sums = np.einsum("cwf,cwf->cw", parts, kept.astype(parts.dtype), dtype=np.float64)
    powers = np.full((channels, windows), np.nan)
    np.divide(sums, numbers, out=powers, where=numbers >= _LEAST_FRAMES)
    return powers if amplitude is Amplitude.RMS else np.pi / 2 * powers**2
