"""The noise of the sensor, from the band above the EMG."""

from dataclasses import replace
from functools import cache
from math import sqrt

import numpy as np
import pytest
from numpy.typing import NDArray

from rekmaat.measure.filters import BAND_HZ, Density
from rekmaat.measure.floor import Floor as Known
from rekmaat.measure.floor import Shown, floor_of, floors_of, quiet_band
from rekmaat.measure.recording import Channel
from rekmaat.measure.simulate import Floor, Scene, Sensor, Simulation, simulate
from rekmaat.measure.simulate.truth import Take
from rekmaat.measure.tension import ChannelTension, measure

Floats = NDArray[np.float64]

RATES_HZ = (1925.9, 2148.1481, 4000.0)


@cache
def made(floor: Floor, rate_hz: float = 2000.0, seconds: float = 20, seed: int = 0) -> Simulation:
    scene = Scene(
        seconds=seconds,
        channels=2,
        rate_hz=rate_hz,
        ecg_db=None,
        change_percent=0.0,
        floor=floor,
    )
    return simulate(scene, seed)


def true_uv(take: Take, row: int) -> float:
    """The RMS within the band of the noise that was put in."""
    noise = take.parts.floor[row]
    power = 2 * np.abs(np.fft.rfft(noise) / len(noise)) ** 2
    frequency_hz = np.fft.rfftfreq(len(noise), 1 / take.recording.channels[row].rate_hz)
    inside = (frequency_hz >= BAND_HZ[0]) & (frequency_hz <= BAND_HZ[1])
    return float(np.sqrt(power[inside].sum()))


def read_uv(channel: ChannelTension) -> float:
    assert channel.floor_uv2 is not None
    return sqrt(channel.floor_uv2)


def ratios(one: Simulation) -> Floats:
    """The floor that is read over the true one, of each channel of each recording."""
    takes = (*one.before_takes, *one.after_takes)
    read = measure([take.recording for take in takes]).recordings
    return np.array([
        read_uv(channel) / true_uv(take, row)
        for take, tension in zip(takes, read, strict=True)
        for row, channel in enumerate(tension.channels)
    ])  # fmt: skip


@pytest.mark.parametrize("rate_hz", RATES_HZ)
@pytest.mark.parametrize("noise_uv", [0.7, 4.0])
def test_a_white_floor_is_read_right_at_any_rate(noise_uv: float, rate_hz: float) -> None:
    found = ratios(made(Floor(noise_uv=noise_uv), rate_hz))
    assert found == pytest.approx(1, abs=0.05)  # 20 s of 250 Hz are known to 0.7 %
    assert found.mean() == pytest.approx(1, abs=0.03)


def test_a_floor_that_falls_as_one_over_the_frequency_is_seen_to() -> None:
    one = made(Floor(noise_uv=2.0, pink_share=1.0), seconds=30)
    found = ratios(one)
    assert found == pytest.approx(1, abs=0.1)
    assert found.mean() == pytest.approx(1, abs=0.05)
    codes = {it.code for channel in measure(one.before).recordings[0].channels
             for it in channel.findings}  # fmt: skip
    assert "floor-coloured" in codes


def test_short_recordings_show_the_same_floor_as_long_ones() -> None:
    """The band above the EMG is read as a whole, however wide its bins are."""
    found = np.concatenate([ratios(made(Floor(), seconds=15, seed=seed)) for seed in range(4)])
    assert found.mean() == pytest.approx(1, abs=0.02)


@pytest.mark.parametrize(
    ("rate_hz", "band"),
    [
        (1000, None),
        (1500, None),
        (1644, None),
        (1926, (650, 866.7)),
        (2000, (650, 900)),
        (4000, (650, 1000)),
    ],
)
def test_the_band_that_shows_the_floor_ends_with_the_rate(
    rate_hz: float, band: tuple[float, float] | None
) -> None:
    found = quiet_band(rate_hz)
    assert found == (band if band is None else pytest.approx(band, abs=0.1))


@pytest.mark.parametrize("rate_hz", [1000.0, 1259.26])
def test_a_rate_without_that_band_shows_no_floor_and_says_so(rate_hz: float) -> None:
    channels = measure(made(Floor(), rate_hz).before).recordings[0].channels
    assert all(channel.floor_uv2 is None for channel in channels)
    assert all("floor-unknown" in {it.code for it in one.findings} for one in channels)


@pytest.mark.parametrize("low_pass_hz", [450.0, 500.0])
def test_a_sensor_that_filters_the_floor_away_is_told_and_nothing_taken_off(
    low_pass_hz: float,
) -> None:
    """Whether the file says so or not."""
    scene = Scene(seconds=20, channels=2, ecg_db=None, sensor=Sensor(low_pass_hz=low_pass_hz))
    recording = simulate(scene, 3).before[0]
    silent = replace(
        recording, channels=tuple(replace(it, prefiltering="") for it in recording.channels)
    )
    for one in (recording, silent):
        channels = measure([one]).recordings[0].channels
        assert all(channel.floor_uv2 is None for channel in channels)
        assert all("floor-filtered" in {it.code for it in it.findings} for it in channels)


def shown(
    uv2_per_hz: float = 0.004, *, step_uv: float = 1e-4, falling: float = 0.0, name: str = "EMG"
) -> Shown:
    """A channel with a white floor and, above it, something that falls within the quiet band."""
    frequency_hz = np.arange(0.125, 1000, 0.25)
    rng = np.random.default_rng(1)
    scatter = rng.chisquare(2 * 0.25 * 60, len(frequency_hz)) / (2 * 0.25 * 60)
    power = uv2_per_hz * (frequency_hz / 775) ** -falling * scatter
    channel = Channel(name, np.zeros(120_000), 2000.0, (-3000.0, 3000.0), step_uv)
    windows = uv2_per_hz * rng.chisquare(125, 240) / 125
    return Shown(channel, Density(frequency_hz, power), 36.0, windows)


def test_a_floor_is_the_density_above_the_emg() -> None:
    floor = floor_of(shown(), ())
    assert floor is not None
    assert floor.uv2_per_hz == pytest.approx(0.004, rel=0.02)
    band_uv2 = floor.power_uv2(np.arange(0.125, 1000, 0.25), BAND_HZ)
    assert band_uv2 == pytest.approx(0.004 * 430, rel=0.02)


def test_a_few_loud_windows_do_not_raise_the_floor() -> None:
    loud = shown()
    loud.quiet_uv2_per_hz[:40] *= 1000
    floor = floor_of(loud, ())
    assert floor is not None
    assert floor.uv2_per_hz == pytest.approx(0.004, rel=0.05)


def test_what_falls_like_a_filter_is_no_floor() -> None:
    assert floor_of(shown(falling=8), ()) is None


def test_what_only_the_rounding_leaves_is_no_floor() -> None:
    step_uv = 2.0
    rounding = step_uv**2 / 12 / 1000
    assert floor_of(shown(rounding, step_uv=step_uv), ()) is None
    assert floor_of(shown(100 * rounding, step_uv=step_uv), ()) is not None


def test_the_floor_of_a_channel_is_taken_off_everywhere_or_nowhere() -> None:
    one = [shown(name="left"), shown(name="right")]
    other = [shown(name="left", falling=8), shown(name="right")]
    floors = floors_of([*one, *other], (), BAND_HZ)
    assert [floor is None for floor in floors] == [True, False, True, False]


def test_a_coloured_floor_is_more_at_low_frequencies_and_the_same_in_the_middle() -> None:
    white, pink = Known(0.004, 775.0), Known(0.004, 775.0, pink=1.0)
    at = np.array([77.5, 775.0])
    np.testing.assert_allclose(white.density_at(at), [0.004, 0.004])
    np.testing.assert_allclose(pink.density_at(at), [0.04, 0.004])
