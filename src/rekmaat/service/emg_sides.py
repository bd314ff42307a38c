"""The measured recordings of a comparison, by side, and the change between the sides."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import exp, log, log1p, sqrt

import numpy as np

from rekmaat.judge.change import Change, LogTension, change, recording_error, within_recording
from rekmaat.judge.verdict import Trust
from rekmaat.measure.filters import WINDOW_S
from rekmaat.measure.tension import ChannelTension, Measurement, RecordingTension

LARGEST_TIMES = 10.0
"""A channel that differs more than this was scaled differently: no quiet muscle does that."""


@dataclass(frozen=True, slots=True)
class Sides:
    """The measured recordings: first those before, then those after, then the repeats.

    Attributes:
        measurement: All of them.
        before: How many there are before.
        after: How many there are after.
    """

    measurement: Measurement
    before: int
    after: int

    @property
    def recordings(self) -> tuple[RecordingTension, ...]:
        """Every recording."""
        return self.measurement.recordings

    @property
    def compared(self) -> tuple[RecordingTension, ...]:
        """The recordings before and after."""
        return self.recordings[: self.before + self.after]

    @property
    def names(self) -> tuple[str, ...]:
        """The channels, in the order of the first file."""
        return tuple(channel.name for channel in self.recordings[0].channels)

    def of(self, name: str) -> list[ChannelTension]:
        """Return one channel of every recording."""
        return [recording.channel(name) for recording in self.recordings]

    def split(self, values: Sequence[LogTension]) -> tuple[Sequence[LogTension], ...]:
        """Return before, after, and each pair of repeats."""
        compared = self.before + self.after
        pairs = [values[i : i + 2] for i in range(compared, len(values), 2)]
        return values[: self.before], values[self.before : compared], *pairs

    def alive(self, name: str) -> bool:
        """Whether a channel has a number in every recording."""
        return all(channel.alive for channel in self.of(name))

    def flat(self, name: str) -> bool:
        """Whether a channel is dead in any recording."""
        return any(it.code == "channel-flat" for one in self.of(name) for it in one.findings)

    def change(self, names: Sequence[str]) -> Change:
        """Return the change of the mean log tension over some channels that live."""
        values = [_log_tension(recording, names) for recording in self.recordings]
        before, after, *pairs = self.split(values)
        return change(before, after, recording_error([before, after, *pairs]))

    def trust(self, names: Sequence[str]) -> Trust:
        """Return what the readings of some channels may carry."""
        channels = [channel for name in names for channel in self.of(name)]
        scales_fit = all(self.times_apart(name) <= LARGEST_TIMES for name in names)
        return Trust(
            any_verdict=scales_fit and all(channel.trusted for channel in channels),
            no_change=all(channel.floor_uv2 is not None for channel in channels),
            hidden_before=self._hidden(names, self.compared[: self.before]),
            hidden_after=self._hidden(names, self.compared[self.before :]),
        )

    def _hidden(self, names: Sequence[str], recordings: Sequence[RecordingTension]) -> float:
        """How much of the mean log tension may be noise that nobody knows."""
        shares = [
            recording.channel(name).hidden_share for recording in recordings for name in names
        ]
        return -sum(log1p(-share) for share in shares) / (2 * len(shares)) if shares else 0.0

    def times_apart(self, name: str) -> float:
        """Return how many times the largest compared recording of a channel is the smallest."""
        alive = [one for it in self.compared if (one := it.channel(name)).alive]
        sizes = [channel.tension_uv for channel in alive]
        return max(sizes) / min(sizes) if sizes else 1.0

    def tension_uv(self, name: str) -> tuple[float | None, float | None]:
        """Return the geometric mean tension of a channel before and after."""
        compared = [recording.channel(name) for recording in self.compared]
        return _geometric_mean(compared[: self.before]), _geometric_mean(compared[self.before :])

    def noise_uv(self, name: str) -> float | None:
        """Return the sensor's noise within the band, None where not known."""
        known = [recording.channel(name).floor_uv2 for recording in self.compared]
        floors = [floor for floor in known if floor is not None]
        return sqrt(sum(floors) / len(floors)) if len(floors) == len(known) else None

    def median_hz(self, name: str) -> tuple[float, float]:
        """Return the median frequency of a channel before and after, the mean over recordings."""
        medians = [recording.channel(name).median_hz for recording in self.compared]
        return (
            sum(medians[: self.before]) / self.before,
            sum(medians[self.before :]) / self.after,
        )


def _log_tension(recording: RecordingTension, names: Sequence[str]) -> LogTension:
    """The mean log tension of some channels, with the error of that mean.

    The influence of simultaneous windows is averaged first: what moves all channels at once
    does not average out.
    """
    channels = [recording.channel(name) for name in names]
    windows = min(len(channel.windows_uv2) for channel in channels)
    influence = np.mean([channel.influence[:windows] for channel in channels], axis=0)
    value = sum(log(channel.tension_uv) for channel in channels) / len(channels)
    return within_recording(value, influence, windows * WINDOW_S)


def _geometric_mean(channels: Sequence[ChannelTension]) -> float | None:
    if not all(channel.alive for channel in channels):
        return None
    return exp(sum(log(channel.tension_uv) for channel in channels) / len(channels))
