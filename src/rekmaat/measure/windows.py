"""A cleared recording as the power of each of its windows, and which of them count."""

from dataclasses import dataclass

import numpy as np

from rekmaat.measure.cleared import Cleared
from rekmaat.measure.filters import Floats, band_of
from rekmaat.measure.frames import Amplitude, window_powers
from rekmaat.measure.gaps import Mask
from rekmaat.measure.mains import refill

_LIVING_SHARE = 0.1


@dataclass(frozen=True, slots=True)
class Windows:
    """A cleared recording with its powers.

    Attributes:
        cleared: The recording.
        counted: Which frames count, shape (channels, frames).
        powers_uv2: Of each channel and window, what the mains lines took put back.
        kept: Which windows hold a number in every channel that lives, shape (windows,).
    """

    cleared: Cleared
    counted: Mask
    powers_uv2: Floats
    kept: Mask

    @property
    def largest_heart_share(self) -> float:
        """The largest share of a channel's power that was taken out with the heartbeats."""
        shares = [
            heart / (heart + float(kept.mean()))
            for row, heart in enumerate(self.cleared.heart_uv2.tolist())
            if len(kept := self.kept_uv2(row)) and kept.mean() > 0
        ]
        return max(shares, default=0.0)

    def kept_uv2(self, row: int) -> Floats:
        """Return the power of a channel in the kept windows that hold a number."""
        powers: Floats = self.powers_uv2[row][self.kept]
        return powers[~np.isnan(powers)]


def windows_of(
    cleared: Cleared, *, band_hz: tuple[float, float], amplitude: Amplitude, cores: bool
) -> Windows:
    """Read the power of each window of a cleared recording.

    Args:
        cleared: The recording.
        band_hz: Where the EMG is looked for.
        amplitude: What is averaged.
        cores: Whether the cores of removed heartbeats count.
    """
    counted = cleared.counted(cores=cores)
    powers = window_powers(cleared.frame_means, counted, amplitude)
    for row, (channel, density) in enumerate(zip(cleared.channels, cleared.densities, strict=True)):
        powers[row] *= refill(density, band_of(channel.rate_hz, band_hz), cleared.lines)
    numbers = ~np.isnan(powers)
    living = numbers.mean(axis=1) > _LIVING_SHARE
    return Windows(cleared, counted, powers, numbers[living].all(axis=0))
