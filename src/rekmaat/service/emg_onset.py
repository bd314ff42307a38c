"""Answers when, within the first minute, the tension had fallen."""

from collections.abc import Sequence

import numpy as np

from rekmaat.judge.course import Windows
from rekmaat.judge.onset import TimeToDecrease, time_to_decrease
from rekmaat.judge.verdict import Judgement
from rekmaat.measure.filters import WINDOW_S
from rekmaat.measure.tension import RecordingTension
from rekmaat.service.emg_sides import Sides


def when_fallen(sides: Sides, names: Sequence[str], judgement: Judgement) -> TimeToDecrease:
    """Return when the tension of the channels of a verdict had fallen.

    Args:
        sides: The recordings, all measured in the same way.
        names: The channels the verdict is over.
        judgement: On the mean of these channels over these recordings.
    """
    everything = [windows_of(one, names) for one in sides.recordings]
    compared = sides.before + sides.after
    return time_to_decrease(
        everything[: sides.before],
        everything[sides.before : compared],
        judgement.change.error,
        verdict=judgement.verdict,
        repeats=everything[compared:],
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
