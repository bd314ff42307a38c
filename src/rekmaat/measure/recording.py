"""One recording: channels of surface EMG in microvolts, each with its own rate."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from rekmaat.errors import Finding

Samples = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Stretch:
    """A piece of a recording, in seconds from its start."""

    start_s: float
    end_s: float


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
        site: What the file says about sensor, muscle and side beside the name.
        lost: Where the file itself says that samples are missing; the samples there are fillers.
    """

    name: str
    samples_uv: Samples
    rate_hz: float
    limits_uv: tuple[float, float]
    step_uv: float
    prefiltering: str = ""
    site: str = ""
    lost: tuple[Stretch, ...] = ()

    @property
    def seconds(self) -> float:
        """How long the channel is."""
        return len(self.samples_uv) / self.rate_hz


@dataclass(frozen=True, slots=True)
class Recording:
    """The chosen channels of one file, with what was noticed while reading it.

    Attributes:
        file: Its path, as it was given.
        channels: The chosen ones, in the order of the file.
        findings: What was noticed while reading.
        about: What the file says about person, posture and equipment.
        ecg: A channel that holds the ECG, where the file has one; it helps to find the heartbeats.
    """

    file: str
    channels: tuple[Channel, ...]
    findings: tuple[Finding, ...] = ()
    about: str = ""
    ecg: Channel | None = None

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the channels, in the order of the file."""
        return tuple(channel.name for channel in self.channels)

    def channel(self, name: str) -> Channel:
        """Return the channel of that name."""
        return next(channel for channel in self.channels if channel.name == name)
