"""Noise, mains and baseline of a simulated recording."""

from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest
from numpy.typing import NDArray

from rekmaat.measure.simulate import Floor, Mains, Scene, Sensor, simulate
from rekmaat.measure.simulate.surroundings import floor_density

Floats = NDArray[np.float64]

ALIKE = Floor(noise_uv=2, channel_sd=0, recording_sd=0)
PURE = Mains(
    hum_uv=2, offset_sd_hz=0, wander_hz=0, channel_sd=0, recording_sd=0, swell_sd=0, harmonics=()
)
SCENE = Scene(seconds=60, channels=2, ecg_db=None, floor=ALIKE, mains=PURE)


def rms(signals: Floats) -> Floats:
    found: Floats = np.sqrt((signals**2).mean(axis=1))
    return found


def spectrum(signal: Floats, rate_hz: float) -> tuple[Floats, Floats]:
    """Frequencies, and power that sums to the mean square."""
    power = 2 * np.abs(np.fft.rfft(signal) / len(signal)) ** 2
    return np.arange(len(power)) * rate_hz / len(signal), power


def within(signal: Floats, rate_hz: float, low: float, high: float) -> float:
    frequency, power = spectrum(signal, rate_hz)
    return float(power[(frequency >= low) & (frequency < high)].sum())


@pytest.mark.parametrize("rate_hz", [1000.0, 2000.0, 4000.0])
def test_white_noise_is_as_dense_at_every_rate(rate_hz: float) -> None:
    floor = simulate(replace(SCENE, rate_hz=rate_hz), 1).before_takes[0].parts.floor[0]
    assert within(floor, rate_hz, 100, 400) == pytest.approx(2**2 * 0.3, rel=0.05)


def test_white_noise_has_its_size_from_0_to_1000_hertz() -> None:
    assert rms(simulate(SCENE, 1).before_takes[0].parts.floor) == pytest.approx(2, rel=0.01)


@pytest.mark.parametrize("pink_share", [0.25, 0.5, 1.0])
def test_coloured_noise_has_as_much_power_in_the_band_of_the_emg(pink_share: float) -> None:
    floor = replace(ALIKE, pink_share=pink_share)
    noise = simulate(replace(SCENE, floor=floor), 2).before_takes[0].parts.floor[0]
    assert within(noise, 2000, 20, 450) == pytest.approx(2**2 * 0.43, rel=0.05)


def test_pink_noise_falls_as_one_over_the_frequency() -> None:
    floor = replace(ALIKE, pink_share=1)
    noise = simulate(replace(SCENE, floor=floor), 3).before_takes[0].parts.floor
    edges = np.geomspace(2, 900, 12)
    middles = np.sqrt(edges[1:] * edges[:-1])
    density = [
        np.mean([within(row, 2000, low, high) for row in noise]) / (high - low)
        for low, high in pairwise(edges.tolist())
    ]
    slope = np.polyfit(np.log(middles), np.log(density), 1)[0]
    assert slope == pytest.approx(-1, abs=0.05)


def test_a_mixed_floor_is_white_above_and_pink_below() -> None:
    frequency = np.array([0.0, 1.0, 10.0, 900.0, 990.0])
    density = floor_density(frequency, Floor(noise_uv=1, pink_share=0.5))
    assert density[0] == 0
    assert density[1] / density[2] == pytest.approx(10, rel=0.1)
    assert density[3] / density[4] == pytest.approx(1, abs=0.05)


def test_the_floor_differs_between_channels_and_recordings_as_asked() -> None:
    floor = Floor(noise_uv=2, channel_sd=0.3, recording_sd=0)
    scene = replace(SCENE, floor=floor, channels=16, seconds=5)
    made = simulate(scene, 4)
    before, after = (
        np.log(takes[0].truth.floor_uv) for takes in (made.before_takes, made.after_takes)
    )
    assert before.std() == pytest.approx(0.3, rel=0.5)
    assert after == pytest.approx(before, abs=0.05)


@pytest.mark.parametrize("mains_hz", [50.0, 60.0])
def test_mains_stand_at_their_frequency_with_their_size(mains_hz: float) -> None:
    mains = replace(PURE, mains_hz=mains_hz)
    hum = simulate(replace(SCENE, mains=mains), 1).before_takes[0].parts.mains
    assert rms(hum) == pytest.approx(2, rel=1e-3)
    frequency, power = spectrum(hum[0], 2000)
    assert frequency[np.argmax(power)] == mains_hz
    assert power.max() == pytest.approx(4, rel=1e-3)


def test_harmonics_are_as_large_as_asked_and_none_is_beyond_the_rate() -> None:
    mains = replace(PURE, harmonics=((3, 0.5), (5, 0.25), (41, 1.0)))
    hum = simulate(replace(SCENE, mains=mains), 1).before_takes[0].parts.mains
    assert rms(hum) == pytest.approx(2 * np.sqrt(1 + 0.25 + 0.0625), rel=1e-3)
    assert within(hum[0], 2000, 149, 151) == pytest.approx(1, rel=1e-3)
    assert within(hum[0], 2000, 249, 251) == pytest.approx(0.25, rel=1e-3)


def test_mains_wander_in_frequency_and_swell_in_size() -> None:
    mains = replace(PURE, wander_hz=0.05, swell_sd=0.3)
    hum = simulate(replace(SCENE, mains=mains, seconds=300), 2).before_takes[0].parts.mains[0]
    turning = hum * np.exp(-2j * np.pi * 50 * np.arange(len(hum)) / 2000)
    seconds = turning.reshape(300, -1).mean(axis=1)
    hertz = np.diff(np.unwrap(np.angle(seconds))) / (2 * np.pi)
    assert hertz.std() == pytest.approx(0.05, rel=0.5)
    assert np.log(np.abs(seconds)).std() == pytest.approx(0.3, rel=0.4)


def test_mains_change_from_recording_to_recording() -> None:
    mains = replace(PURE, recording_sd=0.3, offset_sd_hz=0.02)
    truth = simulate(replace(SCENE, mains=mains, recordings=10, seconds=5), 2).truth
    sizes = np.log([take.mains_uv[0] for take in (*truth.before, *truth.after)])
    assert sizes.std(ddof=1) == pytest.approx(0.3, rel=0.5)


def test_the_baseline_moves_below_half_a_hertz() -> None:
    sensor = Sensor(drift_uv=60, offset_uv=0)
    drift = simulate(replace(SCENE, seconds=300, sensor=sensor), 3).before_takes[0].parts.drift
    assert drift.std(axis=1) == pytest.approx(60, rel=0.15)
    windowed = drift[0] * np.hanning(drift.shape[1])
    total = within(windowed, 2000, 0, 1000)
    assert within(windowed, 2000, 0.52, 1000) < 1e-3 * total
    assert within(windowed, 2000, 5, 1000) < 1e-6 * total


def test_a_sensor_with_a_low_pass_shows_no_noise_above_it() -> None:
    """What makes reading the floor above the EMG impossible (`measuring.md`, trap 1)."""
    passed = replace(SCENE, sensor=Sensor(low_pass_hz=450))
    floor = simulate(passed, 4).before_takes[0]
    assert floor.recording.channels[0].prefiltering == "LP:450Hz"
    free = simulate(SCENE, 4).before_takes[0].parts.floor[0]
    held = floor.parts.floor[0]
    assert within(held, 2000, 20, 300) == pytest.approx(within(free, 2000, 20, 300), rel=0.02)
    assert within(held, 2000, 440, 460) == pytest.approx(within(free, 2000, 440, 460) / 2, rel=0.05)
    assert within(held, 2000, 900, 1000) < 0.01 * within(free, 2000, 900, 1000)


def test_a_sensor_with_a_low_pass_takes_frequencies_in_whole_numbers() -> None:
    """The command line gives 50 where the scene says 50.0."""
    sensor = Sensor(low_pass_hz=450)
    whole, exact = (replace(SCENE, sensor=sensor, mains=Mains(mains_hz=hz)) for hz in (50, 50.0))
    one, other = (simulate(it, 4).before[0].channels[0].samples_uv for it in (whole, exact))
    np.testing.assert_array_equal(one, other)


def test_a_sensor_with_a_high_pass_holds_the_baseline_back() -> None:
    made = simulate(replace(SCENE, sensor=Sensor(high_pass_hz=20, low_pass_hz=450)), 4)
    assert np.abs(made.before_takes[0].parts.drift).max() < 1e-3
    assert made.before[0].channels[0].prefiltering == "HP:20Hz LP:450Hz"
