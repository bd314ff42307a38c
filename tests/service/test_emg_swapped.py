"""Left and right channels that look swapped, on recordings with a known truth."""

from dataclasses import replace

import pytest

from rekmaat.measure.recording import Recording
from rekmaat.measure.simulate import Electrodes, Muscle, Scene, Simulation, simulate
from rekmaat.measure.tension import measure
from rekmaat.service.emg_sides import Sides
from rekmaat.service.emg_swapped import swapped_findings
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


QUICK = Scene(channels=2, seconds=15, rate_hz=1000, change_percent=-18)


def looks_swapped(scene: Scene, seed: int, *, cables: bool) -> bool:
    made = simulate(scene, seed)
    after = swapped(made.after[0]) if cables else made.after[0]
    sides = Sides(measure([made.before[0], after]), 1, 1)
    return bool(swapped_findings(sides, sides.names))


@pytest.mark.parametrize(
    "scene",
    [
        QUICK,
        replace(QUICK, ecg_db=None, muscle=Muscle(level_sd=0.5)),
        replace(QUICK, electrodes=Electrodes(replaced_gain_sd=0.3, replaced_median_sd=0.05)),
    ],
    ids=["a heart", "no heart", "electrodes put back"],
)
def test_in_thirty_sessions_no_cable_is_wrongly_called_swapped(scene: Scene) -> None:
    assert not any(looks_swapped(scene, seed, cables=False) for seed in range(10))


def test_many_swapped_cables_are_found_by_the_heart_and_some_by_size_alone() -> None:
    """Where the heart looks the same on both sides, or both are as strong, nothing shows it."""
    plain = replace(QUICK, ecg_db=None, muscle=Muscle(level_sd=0.8))
    for scene, least in ((QUICK, 3), (plain, 3)):
        assert sum(looks_swapped(scene, seed, cables=True) for seed in range(8)) >= least


def test_channels_that_are_no_pair_are_never_swapped() -> None:
    made = simulate(QUICK, 2)
    names = ("EMG L multifid", "EMG R longiss")

    def renamed(one: Recording) -> Recording:
        pairs = zip(one.channels, names, strict=True)
        return replace(one, channels=tuple(replace(it, name=name) for it, name in pairs))

    sides = Sides(measure([renamed(made.before[0]), renamed(swapped(made.after[0]))]), 1, 1)
    assert swapped_findings(sides, sides.names) == ()
