"""Recordings freed of heartbeats and movements, against the truth of what was put in."""

from dataclasses import replace
from functools import cache
from typing import Literal

import numpy as np
import pytest
from numpy.typing import NDArray

from rekmaat.measure.cleared import Cleared, clear
from rekmaat.measure.filters import BAND_HZ, FRAMES_A_WINDOW
from rekmaat.measure.frames import Amplitude
from rekmaat.measure.prepared import prepare
from rekmaat.measure.recording import Recording
from rekmaat.measure.simulate import Faults, Floor, Heart, Scene, simulate
from rekmaat.measure.simulate.truth import Take
from rekmaat.measure.tension import RecordingTension, measure

Floats = NDArray[np.float64]

MOVING = Faults(movements=2, movement_uv=300)


@cache
def takes(
    ecg_db: float | None,
    faults: Faults = MOVING,
    rate_hz: float = 2000.0,
    heart: Heart | None = None,
) -> tuple[Take, ...]:
    scene = Scene(
        seconds=24,
        rate_hz=rate_hz,
        channels=2,
        ecg_db=ecg_db,
        floor=Floor(noise_uv=0.5),
        faults=faults,
        heart=heart or Heart(),
    )
    return tuple(take for seed in (1, 2) for made in [simulate(scene, seed)]
                 for take in (*made.before_takes, *made.after_takes))  # fmt: skip


def read(recording: Recording) -> RecordingTension:
    return measure([recording]).recordings[0]


def cleared(recording: Recording) -> Cleared:
    return clear(prepare(recording), (), BAND_HZ, Amplitude.RMS)


def true_uv(take: Take, tension: RecordingTension) -> Floats:
    """The RMS of each muscle in the windows that were kept."""
    rate_hz = take.recording.channels[0].rate_hz
    window = (np.arange(take.parts.muscle.shape[1]) * 4 / rate_hz).astype(int)
    inside = (window < len(tension.kept)) & tension.kept[np.minimum(window, len(tension.kept) - 1)]
    rms: Floats = np.sqrt((take.parts.muscle[:, inside] ** 2).mean(axis=1))
    return rms


def tensions(tension: RecordingTension) -> Floats:
    return np.array([channel.tension_uv for channel in tension.channels])


@pytest.mark.parametrize("rate_hz", [1000.0, 2148.1481])
@pytest.mark.parametrize("ecg_db", [None, 3.0, -6.0, -12.0])
def test_the_seconds_that_are_cut_cover_the_movements(ecg_db: float | None, rate_hz: float) -> None:
    """With a heart too: a movement is no premature beat."""
    for take in takes(ecg_db, rate_hz=rate_hz):
        cut = read(take.recording).cut
        for movement in take.truth.movements:
            inside = sum(
                max(0.0, min(movement.end_s, it.end_s) - max(movement.start_s, it.start_s))
                for it in cut
            )
            # A movement fades in and out, so that its last hundredths may not show.
            assert inside >= 0.9 * (movement.end_s - movement.start_s)


@pytest.mark.parametrize("ecg_db", [None, -6.0])
def test_not_much_more_than_the_movements_is_cut_and_it_is_said(ecg_db: float | None) -> None:
    for take in takes(ecg_db):
        tension = read(take.recording)
        moved_s = sum(it.end_s - it.start_s for it in take.truth.movements)
        cut_s = sum(it.end_s - it.start_s for it in tension.cut)
        # A window to either side, and a second where a knock rings on in the lines of the mains.
        assert cut_s <= moved_s + 2 * len(take.truth.movements) * 1.25
        told = [it for it in tension.findings if it.code == "seconds-cut"]
        assert len(told) == 1
        assert float(told[0].arguments["seconds"]) == pytest.approx(cut_s, rel=0.01)
        assert str(told[0].arguments["where_s"]).count("-") == len(tension.cut)


@pytest.mark.parametrize("ecg_db", [None, -6.0])
def test_the_rest_is_read_right(ecg_db: float | None) -> None:
    errors = [
        tensions(tension) / true_uv(take, tension) - 1
        for take in takes(ecg_db)
        for tension in [read(take.recording)]
    ]
    assert abs(np.mean(errors)) < 0.01
    assert np.abs(errors).max() < 0.03


def test_quiet_recordings_are_not_cut() -> None:
    for ecg_db in (None, 0.0, -12.0):
        for take in takes(ecg_db, Faults()):
            assert read(take.recording).cut == ()


def test_premature_beats_are_left_out_and_not_cut() -> None:
    for take in takes(-9.0, Faults(), heart=Heart(premature_percent=15)):
        tension = read(take.recording)
        assert tension.cut == ()
        assert len(tension.beats.odd_s) > 0
        assert tensions(tension) == pytest.approx(true_uv(take, tension), rel=0.03)


def test_what_is_cut_in_one_channel_is_cut_in_all() -> None:
    take = takes(None, Faults())[0]
    channels = list(take.recording.channels)
    knocked = channels[1].samples_uv.copy()
    knocked[20_000:20_600] += 800 * np.random.default_rng(0).standard_normal(600)
    channels[1] = replace(channels[1], samples_uv=knocked)
    one = replace(take.recording, channels=tuple(channels))
    tension = read(one)
    assert [len(channel.windows_uv2) for channel in tension.channels] == [
        np.count_nonzero(tension.kept)
    ] * 2
    assert any(it.start_s <= 10.0 and it.end_s >= 10.3 for it in tension.cut)
    strong = cleared(one).strong
    assert strong[1].any()
    assert not strong[0].any()


@pytest.mark.parametrize(
    ("fill", "burst_s"), [("held", 0.02), ("zero", 0.001), ("zero", 0.02)]
)  # a value held for a sample or two looks like chance, and moves next to nothing
def test_lost_samples_are_said_and_leave_the_rest_right(
    fill: Literal["held", "zero"], burst_s: float
) -> None:
    faults = Faults(dropped_percent=2, dropped_burst_s=burst_s, dropped_as=fill)
    for take in takes(None, faults):
        tension = read(take.recording)
        for channel in tension.channels:
            told = [it for it in channel.findings if it.code == "samples-lost"]
            assert [it.arguments["percent"] for it in told] == [pytest.approx(2, abs=0.5)]
        assert tensions(tension) == pytest.approx(true_uv(take, tension), rel=0.025)


def test_bursts_at_the_limit_carry_no_verdict() -> None:
    faults = Faults(dropped_percent=2, dropped_burst_s=0.05, dropped_as="limit")
    for take in takes(None, faults):
        assert not any(channel.trusted for channel in read(take.recording).channels)


def test_what_the_file_says_is_lost_does_not_count() -> None:
    faults = Faults(dropped_percent=5, dropped_burst_s=0.2, dropped_as="held", dropped_marked=True)
    take = takes(None, faults)[0]
    one = cleared(take.recording)
    counted = one.counted(cores=True)
    for row, lost in enumerate(take.truth.dropped):
        assert lost
        for gap in lost:
            if gap.end_s - gap.start_s > 0.01:
                inside = counted[row, int(100 * gap.start_s) : int(100 * gap.end_s)]
                assert not inside.any()
        share = sum(it.end_s - it.start_s for it in lost) / 24
        assert one.lost_share[row] == pytest.approx(share, abs=0.001)


def test_channels_of_other_rates_in_one_recording_are_read_as_they_are_alone() -> None:
    fast, slow = (takes(None, Faults(), rate_hz=rate_hz)[0] for rate_hz in (2000.0, 1259.26))
    left, right = fast.recording.channels[0], slow.recording.channels[1]
    together = read(replace(fast.recording, channels=(left, right)))
    for channel, take, row in ((left, fast, 0), (right, slow, 1)):
        alone = read(replace(take.recording, channels=(channel,))).channels[0]
        found = together.channel(channel.name)
        assert found.tension_uv == pytest.approx(alone.tension_uv, rel=1e-3)
        assert found.tension_uv == pytest.approx(take.truth.muscle_uv[row], rel=0.03)


def test_the_heart_is_found_over_channels_of_other_rates() -> None:
    fast, slow = (takes(-6.0, Faults(), rate_hz=rate_hz)[0] for rate_hz in (2000.0, 1000.0))
    mixed = replace(
        fast.recording, channels=(fast.recording.channels[0], slow.recording.channels[1])
    )
    tension = read(mixed)
    assert tension.heartbeats == pytest.approx(len(fast.truth.beats), abs=1)
    assert tensions(tension) == pytest.approx(
        [fast.truth.muscle_uv[0], slow.truth.muscle_uv[1]], rel=0.04
    )


def test_thirty_two_channels_are_read_as_one_is() -> None:
    take = takes(None, Faults())[0]
    left = take.recording.channels[0]
    many = tuple(replace(left, name=f"EMG {place}") for place in range(32))
    found = tensions(read(replace(take.recording, channels=many)))
    alone = tensions(read(replace(take.recording, channels=(left,))))
    # Chance that is the same in all of them makes the noise look coloured.
    np.testing.assert_allclose(found, alone[0], rtol=5e-3)


def test_frames_of_windows_that_are_cut_do_not_count() -> None:
    one = cleared(takes(None)[0].recording)
    assert one.bad.any()
    frames = np.repeat(one.bad, FRAMES_A_WINDOW)
    assert not one.counted(cores=True)[:, : len(frames)][:, frames].any()
