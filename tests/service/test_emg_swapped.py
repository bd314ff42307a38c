from dataclasses import replace

import pytest

from rekmaat.measure.recording import Recording
from rekmaat.measure.simulate import Scene, simulate
from rekmaat.measure.tension import measure
from rekmaat.service.emg_sides import Sides
from rekmaat.service.emg_swapped import swapped_findings

SCENE = Scene(channels=2, recordings=2, seconds=30, ecg_db=-6)


def swapped(one: Recording) -> Recording:
    left, right = one.channels
    return replace(
        one,
        channels=(
            replace(left, samples_uv=right.samples_uv),
            replace(right, samples_uv=left.samples_uv),
        ),
    )


def said_of(before: tuple[Recording, ...], after: tuple[Recording, ...]) -> list[object]:
    sides = Sides(measure([*before, *after]), len(before), len(after))
    return [it.arguments["file"] for it in swapped_findings(sides, sides.names)]


@pytest.mark.parametrize("seed", range(5))
def test_cables_that_were_not_swapped_are_never_said_to_be(seed: int) -> None:
    """Where in a beat its time stands differs between recordings; seed 1 was taken for a swap."""
    made = simulate(SCENE, seed)
    assert said_of(made.before, made.after) == []


def test_cables_swapped_in_one_recording_are_known_by_the_shapes_of_its_heart() -> None:
    made = simulate(SCENE, seed=2)
    first, last = made.after
    assert said_of(made.before, (first, swapped(last))) == [last.file]


def test_cables_swapped_where_no_heart_shows_are_known_by_sizes_that_plainly_differ() -> None:
    scene = replace(SCENE, ecg_db=None, change_percent=(-10.0, -10.0))
    made = simulate(scene, seed=2)
    loud = [replace(it.channels[1], samples_uv=3 * it.channels[1].samples_uv) for it in made.before]
    before = tuple(
        replace(it, channels=(it.channels[0], channel))
        for it, channel in zip(made.before, loud, strict=True)
    )
    assert said_of(before[:1], before[1:]) == []
    assert said_of(before[:1], (swapped(before[1]),)) == [before[1].file]
