"""A loose electrode, told from a person who moves and from channels that merely differ."""

import numpy as np
import pytest

from rekmaat.measure.filters import Density
from rekmaat.measure.loose import Contact, loose_channels
from rekmaat.measure.quality import DISTRUSTED
from rekmaat.measure.recording import Recording
from rekmaat.measure.simulate import Faults, Floor, Mains, Muscle, Scene, Sensor, simulate
from rekmaat.measure.tension import RecordingTension, measure

CODE = "electrode-loose"
LOOSE = 1


def contact(slow_uv: float = 5.0, noise: float = 0.004, mains_uv: float = 1.0) -> Contact:
    frequency_hz = np.arange(0.125, 1000, 0.25)
    slow = (frequency_hz > 0.5) & (frequency_hz < 8)
    density = Density(frequency_hz, np.where(slow, slow_uv**2 / 7.5, 0.001))
    return Contact(density, noise, mains_uv**2)


def calm(channels: int) -> np.ndarray:
    return np.zeros((channels, 80), dtype=np.bool_)


def told(one: RecordingTension) -> list[bool]:
    return [CODE in {finding.code for finding in channel.findings} for channel in one.channels]


def measured(recording: Recording) -> RecordingTension:
    return measure([recording]).recordings[0]


def test_contacts_that_are_alike_are_sound() -> None:
    assert loose_channels(calm(3), [contact()] * 3) == (False, False, False)


def test_one_sign_alone_may_be_chance_and_two_are_not() -> None:
    sound = [contact(), contact()]
    for one in (contact(slow_uv=40), contact(noise=0.1), contact(mains_uv=20)):
        assert loose_channels(calm(3), [*sound, one]) == (False, False, False)
    for one in (contact(40, 0.1), contact(slow_uv=40, mains_uv=20), contact(5, 0.1, 20)):
        assert loose_channels(calm(3), [*sound, one]) == (False, False, True)


def test_a_wild_drift_is_enough() -> None:
    assert loose_channels(calm(2), [contact(slow_uv=1), contact(slow_uv=900)]) == (False, True)


def test_jumping_alone_is_loose_and_jumping_together_is_moving() -> None:
    alone, together = calm(2), calm(2)
    alone[0, ::8] = True
    together[:, ::8] = True
    assert loose_channels(alone, [contact()] * 2) == (True, False)
    assert loose_channels(together, [contact()] * 2) == (False, False)


def test_a_long_stretch_alone_is_loose_and_a_knock_is_not() -> None:
    long, knock = calm(2), calm(2)
    long[0, 30:45] = True
    knock[0, 30:33] = True
    assert loose_channels(long, [contact()] * 2) == (True, False)
    assert loose_channels(knock, [contact()] * 2) == (False, False)


def test_a_single_channel_has_none_to_be_compared_with() -> None:
    assert loose_channels(calm(1), [contact(900, 9, 90)]) == (False,)


@pytest.mark.parametrize("share", [0.2, 0.5, 0.8])
def test_a_simulated_loose_electrode_is_told_and_no_other(share: float) -> None:
    faults = Faults(loose_channel=LOOSE, loose_share=share, movement_uv=200)
    for seed in range(3):
        made = simulate(Scene(seconds=20, channels=4, faults=faults), seed)
        for recording in (*made.before, *made.after):
            assert told(measured(recording)) == [False, True, False, False], seed


def test_a_loose_electrode_carries_no_verdict() -> None:
    assert CODE in DISTRUSTED


@pytest.mark.parametrize(
    "scene",
    [
        Scene(ecg_db=-12, seconds=20, channels=4),
        Scene(ecg_db=None, seconds=20, channels=4, sensor=Sensor(drift_uv=400)),
        Scene(seconds=20, channels=4, faults=Faults(movements=3)),
        Scene(
            seconds=20,
            channels=4,
            muscle=Muscle(level_sd=0.7),
            mains=Mains(channel_sd=0.6),
            floor=Floor(channel_sd=0.3),
        ),
    ],
    ids=["strong heart", "drift", "movements", "unlike channels"],
)
def test_sound_electrodes_are_not_called_loose(scene: Scene) -> None:
    for seed in range(3):
        made = simulate(scene, seed)
        for recording in (*made.before, *made.after):
            assert not any(told(measured(recording))), seed
