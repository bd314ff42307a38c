"""One recording: channels of surface EMG in microvolts, each with its own rate."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from rekmaat.errors import Finding

Samples = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Channel:
    """One channel of one recording.

    Attributes:
        name: The label in the file; the same muscle has the same name in every file.
        samples_uv: The samples in microvolts, shape (samples,).
        rate_hz: Samples a second.
        limits_uv: The lowest and highest value the recorder could write.
        step_uv: The smallest difference the recorder could write.
        prefiltering: What the file says about filters, as it stands there.
    """

    name: str
    samples_uv: Samples
    rate_hz: float
    limits_uv: tuple[float, float]
    step_uv: float
    prefiltering: str = ""

    @property
    def seconds(self) -> float:
        """How long the channel is."""
        return len(self.samples_uv) / self.rate_hz


@dataclass(frozen=True, slots=True)
class Recording:
    """The chosen channels of one file, with what was noticed while reading it."""

    file: str
    channels: tuple[Channel, ...]
    findings: tuple[Finding, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the channels, in the order of the file."""
        return tuple(channel.name for channel in self.channels)

    def channel(self, name: str) -> Channel:
        """Return the channel of that name."""
        return next(channel for channel in self.channels if channel.name == name)
