"""Left and right channels that look swapped, on recordings with a known truth."""

from dataclasses import replace

import pytest

from rekmaat.measure.recording import Recording
from rekmaat.measure.simulate import Scene, Simulation, simulate
from rekmaat.service.library import compare

CODE = "sides-swapped"


def swapped(recording: Recording) -> Recording:
    """Return a recording whose cables of the left and the right channel were swapped."""
    left, right = recording.channels
    crossed = (
        replace(left, samples_uv=right.samples_uv),
        replace(right, samples_uv=left.samples_uv),
    )
    return replace(recording, channels=crossed)


def session(seed: int) -> Simulation:
    return simulate(Scene(channels=2, seconds=30, recordings=2, change_percent=-30), seed=seed)


def files(before: tuple[Recording, ...], after: tuple[Recording, ...]) -> list[object]:
    """Return the recordings in which two channels look swapped."""
    noticed = compare(before, after).noticed
    return [finding.arguments["file"] for finding in noticed if finding.code == CODE]


@pytest.mark.parametrize("seed", range(1, 7))
def test_hearts_of_one_session_do_not_look_swapped(seed: int) -> None:
    made = session(seed)
    assert files(made.before, made.after) == []


def test_a_heart_gives_swapped_cables_away() -> None:
    made = session(2)
    first, second = made.after
    assert files(made.before, (swapped(first), second)) == [first.file]
