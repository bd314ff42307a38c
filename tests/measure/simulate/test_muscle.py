"""The simulated EMG: its spectrum, and how its size moves."""

from dataclasses import replace

import numpy as np
import pytest
from numpy.typing import NDArray

from rekmaat.measure.simulate import Muscle, Scene, Sensor, simulate
from rekmaat.measure.simulate.spectrum import lumbar_power, median_frequency

Floats = NDArray[np.float64]

CALM = Scene(seconds=60, channels=2, ecg_db=None)


def muscle(scene: Scene, seed: int = 1, *, after: bool = False) -> Floats:
    made = simulate(scene, seed)
    return (made.after_takes if after else made.before_takes)[0].parts.muscle


def median_of(signal: Floats, rate_hz: float) -> float:
    power = np.abs(np.fft.rfft(signal)) ** 2
    return median_frequency(np.arange(len(power)) * rate_hz / len(signal), power)


def envelope_logs(signals: Floats, rate_hz: float, window_s: float) -> Floats:
    """Log RMS of windows, shape (channels, windows)."""
    size = round(window_s * rate_hz)
    windows = signals[:, : signals.shape[1] // size * size].reshape(len(signals), -1, size)
    logs: Floats = np.log((windows**2).mean(axis=2)) / 2
    return logs - logs.mean(axis=1, keepdims=True)


def medians(scene: Scene, *, after: bool = False) -> Floats:
    """Median frequencies of 16 channels as they came out, a minute each."""
    return np.array(
        [
            median_of(row, scene.rate_hz)
            for seed in range(8)
            for row in muscle(scene, seed, after=after)
        ]
    )


def test_half_of_the_power_lies_below_69_hertz() -> None:
    assert medians(CALM).mean() == pytest.approx(69, abs=0.5)
    assert simulate(CALM, 1).truth.before[0].median_hz == pytest.approx((69, 69), abs=0.01)


@pytest.mark.parametrize("rate_hz", [1000.0, 1259.26, 2000.0, 4000.0])
def test_the_spectrum_does_not_depend_on_the_rate(rate_hz: float) -> None:
    made = simulate(replace(CALM, rate_hz=rate_hz), 2).before_takes[0]
    assert median_of(made.parts.muscle[0], rate_hz) == pytest.approx(69, abs=2.5)
    assert made.truth.median_hz[0] == pytest.approx(69, abs=0.3)


def test_filters_keep_as_much_of_the_emg_as_they_do_in_the_knowledge_of_the_field() -> None:
    """`measuring.md` 2c: a high-pass at 100 Hz, there and back, keeps 23 %, one at 30 Hz 87 %."""
    frequency = np.arange(0.25, 1000, 0.25)
    power = lumbar_power(frequency, 69.0)
    power /= power.sum()
    kept = [(power / (1 + (corner / frequency) ** 8) ** 2).sum() for corner in (30, 100)]
    assert kept == pytest.approx([0.87, 0.23], abs=0.02)
    assert power[(frequency < 20) | (frequency > 450)].sum() < 0.015


@pytest.mark.parametrize("change", [-10.0, -5.0, 10.0])
def test_the_median_frequency_shifts_and_the_size_does_not(change: float) -> None:
    made = simulate(replace(CALM, change_percent=0, median_change_percent=change), 3)
    assert made.truth.percent == pytest.approx((0, 0), abs=1e-10)
    wanted = 69 * (1 + change / 100)
    assert made.truth.after[0].median_hz == pytest.approx((wanted, wanted), abs=0.02)
    scene = replace(CALM, median_change_percent=change)
    assert medians(scene, after=True).mean() == pytest.approx(wanted, abs=0.6)


def test_a_sensor_that_passes_less_does_not_touch_the_truth() -> None:
    """The truth is that of the muscle behind the sensor, whatever the sensor is."""
    scene = replace(CALM, sensor=Sensor(low_pass_hz=80))
    made = simulate(scene, 3)
    assert made.truth.percent == pytest.approx((-18, -18), abs=1e-10)
    told = made.truth.before[0].median_hz[0]
    assert told < 60
    assert median_of(
        made.parts_before if False else made.before_takes[0].parts.muscle[0], 2000
    ) == (pytest.approx(told, abs=1))


def test_channels_differ_in_level_about_the_mean_asked_for() -> None:
    levels = simulate(replace(CALM, channels=16, seconds=5), 4).truth.before[0].muscle_uv
    assert np.exp(np.log(levels).mean()) == pytest.approx(6)
    assert np.log(levels).std() == pytest.approx(0.25, abs=0.12)


def test_the_sway_is_slow_log_normal_and_partly_common() -> None:
    swaying = Muscle(sway_sd=0.3, sway_common=0.5, level_sd=0, realised=False)
    still = replace(swaying, sway_sd=0.0)
    scene = replace(CALM, seconds=600, rate_hz=500, channels=2)
    sizes = np.log(
        np.abs(muscle(replace(scene, muscle=swaying)) / muscle(replace(scene, muscle=still)))
    )
    assert sizes.std(axis=1) == pytest.approx(0.3, rel=0.12)
    assert np.corrcoef(sizes)[0, 1] == pytest.approx(0.5, abs=0.2)
    power = np.abs(np.fft.rfft(sizes * np.hanning(sizes.shape[1]))) ** 2
    frequency = np.arange(power.shape[1]) / 600
    assert power[:, frequency > 0.32].sum() < 0.001 * power.sum()
    assert power[:, frequency > 0.15].sum() > 0.1 * power.sum()


@pytest.mark.parametrize(("tau_s", "cv"), [(0.5, 0.05), (1.0, 0.15), (2.0, 0.10)])
def test_posture_drifts_with_its_time_constant_and_spread(tau_s: float, cv: float) -> None:
    drifting = Muscle(
        sway_sd=0, posture_cv=cv, posture_tau_s=tau_s, sway_common=0, level_sd=0, realised=False
    )
    scene = replace(CALM, seconds=1200, rate_hz=250, channels=2)
    plain = muscle(replace(scene, muscle=replace(drifting, posture_cv=0.0)))
    sizes = np.abs(muscle(replace(scene, muscle=drifting)) / plain)
    assert sizes.std(axis=1) / sizes.mean(axis=1) == pytest.approx(cv, rel=0.12)
    logs = np.log(sizes) - np.log(sizes).mean(axis=1, keepdims=True)
    for lag_s in (tau_s / 2, tau_s, 2 * tau_s):
        shift = round(lag_s * 250)
        likeness = (logs[:, shift:] * logs[:, :-shift]).mean() / (logs**2).mean()
        assert likeness == pytest.approx(np.exp(-lag_s / tau_s), abs=0.08)


def test_without_a_realised_level_recordings_spread_about_the_true_one() -> None:
    """As in life: what sways moves the reading of a recording, and the mean over many is right."""
    swaying = Muscle(level_sd=0, realised=False, posture_cv=0.15, posture_tau_s=1.0)
    scene = Scene(
        change_percent=0, seconds=5, rate_hz=250, channels=1, recordings=100, muscle=swaying
    )
    truth = simulate(replace(scene, ecg_db=None), 5).truth
    squares = np.array([take.muscle_uv[0] for take in (*truth.before, *truth.after)]) ** 2
    assert squares.std() > 0.05 * squares.mean()
    error = squares.std() / np.sqrt(len(squares))
    assert squares.mean() == pytest.approx(36, abs=4 * error)


def test_windows_of_the_emg_move_no_more_than_chance_once_the_sway_is_off() -> None:
    still = replace(CALM, muscle=Muscle(sway_sd=0))
    logs = envelope_logs(muscle(still), 2000, 0.25)
    swaying = envelope_logs(muscle(CALM), 2000, 0.25)
    assert logs.std() < 0.1
    assert swaying.std() > 0.15
