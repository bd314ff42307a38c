"""The course of tension over a recording, block by block, as logarithms."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

_LEAST_SHARE = 0.05  # a block this far below the middle one says nothing as a logarithm
_PRESENT = 0.5  # of the windows of a block


@dataclass(frozen=True, slots=True)
class Windows:
    """The power of one recording over time.

    Attributes:
        powers_uv2: Of each window, less the floor, shape (channels, windows); NaN where cut out.
        start_s: When the first window begins, seconds after the recording began.
        window_s: How long a window is.
    """

    powers_uv2: Floats
    start_s: float = 0.0
    window_s: float = 0.25

    @property
    def middles_s(self) -> Floats:
        """The middle of each window."""
        count = self.powers_uv2.shape[1]
        return self.start_s + (np.arange(count, dtype=np.float64) + 0.5) * self.window_s

    @property
    def present(self) -> NDArray[np.bool_]:
        """The windows that hold every channel."""
        there: NDArray[np.bool_] = np.isfinite(self.powers_uv2.sum(axis=0))
        return there

    def until(self, end_s: float) -> "Windows":
        """Return the windows that end by then."""
        count = max(0, int((end_s - self.start_s) / self.window_s + 1e-9))
        return Windows(self.powers_uv2[:, :count], self.start_s, self.window_s)


@dataclass(frozen=True, slots=True)
class Course:
    """Log tension, the mean over channels, of the blocks that are there.

    Attributes:
        times_s: The middle of each, seconds after the recording began.
        levels: ln(tension), shape (blocks,).
    """

    times_s: Floats
    levels: Floats


def course(windows: Windows, block_s: float) -> Course | None:
    """Return the course of one recording.

    The powers of a channel are averaged over a block before the logarithm, which so hardly
    notices how they scatter.

    Returns:
        None where nothing is there, or where a block falls to the floor: then longer blocks or
        none at all will do.
    """
    powers, present = _block_powers(windows, block_s)
    powers = powers[:, present]
    if not present.any():
        return None
    least = _LEAST_SHARE * np.median(powers, axis=1, keepdims=True)
    if (powers <= np.maximum(least, 0)).any():
        return None
    times = (np.flatnonzero(present).astype(np.float64) + 0.5) * block_s
    levels: Floats = np.log(powers).mean(axis=0) / 2
    return Course(times, levels)


def _block_powers(windows: Windows, block_s: float) -> tuple[Floats, NDArray[np.bool_]]:
    """The mean power of each block, and which blocks have enough windows."""
    block = (windows.middles_s / block_s).astype(int)[windows.present]
    number = np.bincount(block)
    totals = [np.bincount(block, channel) for channel in windows.powers_uv2[:, windows.present]]
    return np.array(totals) / np.maximum(number, 1), number >= _PRESENT * block_s / windows.window_s
