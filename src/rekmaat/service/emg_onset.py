"""Answers when, within the first minute, the tension had fallen."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from rekmaat.judge.course import Windows
from rekmaat.judge.onset import TimeToDecrease, time_to_decrease
from rekmaat.judge.verdict import Judgement
from rekmaat.measure.filters import WINDOW_S
from rekmaat.measure.tension import RecordingTension


@dataclass(frozen=True, slots=True)
class Compared:
    """The measured recordings of a comparison, and the channels its verdict is over."""

    before: Sequence[RecordingTension]
    after: Sequence[RecordingTension]
    repeats: Sequence[RecordingTension]
    names: Sequence[str]


def when_fallen(compared: Compared, judgement: Judgement) -> TimeToDecrease:
    """Return when the tension of the channels of a verdict had fallen.

    Args:
        compared: The recordings, all measured in the same way.
        judgement: On the mean of these channels over these recordings.
    """
    before, after, repeats = (
        [windows_of(one, compared.names) for one in side]
        for side in (compared.before, compared.after, compared.repeats)
    )
    return time_to_decrease(
        before, after, judgement.change.error, verdict=judgement.verdict, repeats=repeats
    )


def windows_of(recording: RecordingTension, names: Sequence[str]) -> Windows:
    """Return the power of some channels over time, less the floor.

    What was cut out of the recording is missing, and so is a channel that holds a number in
    fewer windows than the others.
    """
    powers = np.full((len(names), len(recording.kept)), np.nan)
    kept = np.flatnonzero(recording.kept)
    for row, name in zip(powers, names, strict=True):
        channel = recording.channel(name)
        if len(channel.windows_uv2) == len(kept):
            row[kept] = channel.windows_uv2 - (channel.floor_uv2 or 0.0)
    return Windows(powers, 0.0, WINDOW_S)
