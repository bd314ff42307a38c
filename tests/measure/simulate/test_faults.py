"""What goes wrong in a simulated recording, and that the truth tells where."""

from dataclasses import replace
from typing import Literal

import numpy as np
import pytest
from numpy.typing import NDArray

from rekmaat.measure.recording import Stretch
from rekmaat.measure.simulate import Faults, Scene, Sensor, Take, simulate

Floats = NDArray[np.float64]

SCENE = Scene(seconds=30, rate_hz=1000, channels=3)


def first(faults: Faults, scene: Scene = SCENE) -> Take:
    return simulate(replace(scene, faults=faults), 1).before_takes[0]


def places(pieces: tuple[Stretch, ...], rate_hz: float = 1000) -> list[int]:
    return [
        place
        for piece in pieces
        for place in range(round(piece.start_s * rate_hz), round(piece.end_s * rate_hz))
    ]


@pytest.mark.parametrize("percent", [0.1, 2.0, 10.0])
@pytest.mark.parametrize("together", [True, False])
def test_exactly_so_many_samples_are_lost(percent: float, *, together: bool) -> None:
    take = first(Faults(dropped_percent=percent, dropped_together=together))
    for dropped in take.truth.dropped:
        assert len(places(dropped)) == round(percent / 100 * 30_000)
    assert (take.truth.dropped[0] == take.truth.dropped[1]) == together


def test_lost_samples_come_in_bursts() -> None:
    dropped = first(Faults(dropped_percent=5, dropped_burst_s=0.05)).truth.dropped[0]
    lengths = [piece.end_s - piece.start_s for piece in dropped]
    assert np.mean(lengths) == pytest.approx(0.05, rel=0.5)
    assert max(lengths) > 2 * min(lengths)


@pytest.mark.parametrize(("kind", "filler"), [("zero", 0.0), ("limit", 3000.0)])
def test_what_is_lost_is_filled_as_asked(kind: Literal["zero", "limit"], filler: float) -> None:
    take = first(Faults(dropped_percent=2, dropped_as=kind))
    for channel, dropped in zip(take.recording.channels, take.truth.dropped, strict=True):
        assert np.unique(channel.samples_uv[places(dropped)]) == pytest.approx([filler])


def test_held_samples_repeat_the_last_one_that_arrived() -> None:
    take = first(Faults(dropped_percent=2))
    for channel, dropped in zip(take.recording.channels, take.truth.dropped, strict=True):
        for piece in dropped:
            start, end = (round(1000 * edge) for edge in (piece.start_s, piece.end_s))
            assert np.ptp(channel.samples_uv[start - 1 : end]) == 0


def test_a_recording_says_where_samples_were_lost_only_when_asked() -> None:
    marked = first(Faults(dropped_percent=2, dropped_marked=True))
    assert tuple(it.lost for it in marked.recording.channels) == marked.truth.dropped
    unmarked = first(Faults(dropped_percent=2))
    assert all(it.lost == () for it in unmarked.recording.channels)
    assert all(unmarked.truth.dropped)


def test_losing_samples_does_not_touch_the_truth() -> None:
    made = simulate(replace(SCENE, faults=Faults(dropped_percent=10)), 2)
    assert made.truth.percent == pytest.approx((-18, -18, -18), abs=1e-10)


def test_the_recorder_clips_at_its_limits_and_the_truth_counts_it() -> None:
    take = first(Faults(), replace(SCENE, sensor=Sensor(limit_uv=40, offset_uv=0, drift_uv=20)))
    for row, channel, clipped in zip(
        take.parts.total, take.recording.channels, take.truth.clipped, strict=True
    ):
        assert clipped == (np.abs(row) >= 40).sum() > 0
        assert np.abs(channel.samples_uv).max() == pytest.approx(40)
        assert channel.limits_uv == (-40, 40)


@pytest.mark.parametrize("bits", [12, 16, 24])
def test_every_sample_stands_on_a_step_of_the_recorder(bits: int) -> None:
    take = first(Faults(), replace(SCENE, sensor=Sensor(bits=bits)))
    for channel in take.recording.channels:
        steps = (channel.samples_uv - channel.limits_uv[0]) / channel.step_uv
        assert np.abs(steps - np.rint(steps)).max() < 1e-3
        assert channel.step_uv == pytest.approx(6000 / (2**bits - 1))


def test_movements_are_where_the_truth_says_and_as_large_as_asked() -> None:
    take = first(Faults(movements=3, movement_uv=400))
    assert len(take.truth.movements) == 3
    inside = np.zeros(30_000, dtype=np.bool_)
    for piece in take.truth.movements:
        inside[int(1000 * piece.start_s) : int(np.ceil(1000 * piece.end_s))] = True
    assert not take.parts.artefacts[:, ~inside].any()
    sizes = np.sqrt((take.parts.artefacts[:, inside] ** 2).mean(axis=1))
    assert sizes == pytest.approx(400, rel=0.4)
    power = np.abs(np.fft.rfft(take.parts.artefacts[0])) ** 2
    assert power[: 15 * 30].sum() > 0.7 * power.sum()


def test_a_loose_electrode_disturbs_its_own_channel_towards_the_end() -> None:
    take = first(Faults(loose_channel=1, loose_share=0.4))
    assert take.truth.loose == (Stretch(18.0, 30.0),)
    added = take.parts.artefacts
    assert not added[[0, 2]].any()
    assert not added[1, :18_000].any()
    hum = take.parts.mains[1, 18_000:]
    size = (added[1, 18_000:] * hum).mean() / (hum**2).mean()
    assert size == pytest.approx(7, rel=0.4)
    assert added[1, 18_000:].std() > take.parts.mains[1].std()


def test_nobody_moves_in_a_recording_of_noise() -> None:
    scene = replace(SCENE, noise_seconds=10, faults=Faults(movements=2, loose_channel=0))
    noise = simulate(scene, 1).noise_takes[0]
    assert noise.truth.movements == ()
    assert not noise.parts.artefacts.any()
