import numpy as np
import pytest

from rekmaat.measure.filters import BAND_HZ, Density, Line, band_of, band_shape
from rekmaat.measure.floor import low_pass_of
from rekmaat.measure.frames import frame_means
from rekmaat.measure.mains import Mains, bridge, find_mains, lines_of, refill
from rekmaat.measure.transform import transform

RATE_HZ = 2000.0


def white(seed: int, seconds: float = 30) -> np.ndarray:
    return np.random.default_rng(seed).standard_normal(round(seconds * RATE_HZ))


def band_power(samples: np.ndarray, lines: tuple[Line, ...] = ()) -> float:
    whole = transform([samples], RATE_HZ)
    shape = band_shape(whole.frequency_hz(whole.trace_bins), BAND_HZ, lines)
    return float(frame_means(whole.back(shape), int(100 * len(samples) / RATE_HZ)).mean())


def density(samples: np.ndarray) -> Density:
    return transform([samples], RATE_HZ).densities()[0]


def tone(hertz: float, seconds: float = 20) -> np.ndarray:
    return np.sqrt(2) * np.sin(2 * np.pi * hertz * np.arange(round(seconds * RATE_HZ)) / RATE_HZ)


@pytest.mark.parametrize(
    ("tone_hz", "passes"), [(10, 0), (15, 0), (30, 1), (200, 1), (430, 1), (470, 0), (700, 0)]
)
def test_the_band_passes_twenty_to_four_hundred_and_fifty_hertz(
    tone_hz: float, passes: float
) -> None:
    assert band_power(tone(tone_hz)) == pytest.approx(passes, abs=5e-3)


@pytest.mark.parametrize("edge_hz", [20, 450])
def test_the_ends_of_the_band_pass_half_the_power(edge_hz: float) -> None:
    assert band_power(tone(edge_hz)) == pytest.approx(0.5, abs=0.05)


def test_a_line_is_taken_out_and_its_neighbours_are_spared() -> None:
    for tone_hz, left in ((50.0, 0), (50.1, 0), (49.0, 1), (51.0, 1)):
        power = band_power(tone(tone_hz), (Line(50.0, 0.5),))
        assert power == pytest.approx(left, abs=0.03), tone_hz


def test_what_a_line_takes_from_the_muscle_is_put_back() -> None:
    lines = tuple(Line(hertz, 1.5) for hertz in range(50, 450, 50))
    powers = []
    for seed in range(12):
        samples = white(seed)
        given_back = band_power(samples, lines) * refill(density(samples), BAND_HZ, lines)
        powers.append(given_back / band_power(samples))
    assert np.mean(powers) == pytest.approx(1, abs=0.004)
    assert min(powers) > 0.98


def test_a_bridge_spans_the_line_and_nothing_else() -> None:
    spectrum = density(white(3) + 5 * tone(50, 30))
    bridged = bridge(spectrum, (Line(50.0, 0.5),))
    away = np.abs(spectrum.frequency_hz - 50) > 0.5
    np.testing.assert_array_equal(bridged.uv2_per_hz[away], spectrum.uv2_per_hz[away])
    assert bridged.between(20, 80).max() < spectrum.between(20, 80).max() / 100


def test_chance_never_makes_mains() -> None:
    assert [find_mains(density(white(seed, 15)), 15) for seed in range(60)] == [None] * 60


@pytest.mark.parametrize("hertz", [50, 60])
def test_mains_is_found_with_its_power_and_told_from_the_other_frequency(hertz: float) -> None:
    found = find_mains(density(white(1) + 3 * tone(hertz, 30) + tone(3 * hertz, 30)), 30)
    assert found is not None
    assert [line.centre_hz for line in found.lines] == [hertz, 3 * hertz]
    assert found.power_uv2 == pytest.approx(10, rel=0.06)  # the ends are continued


def test_mains_that_is_switched_on_takes_a_wider_line() -> None:
    steady, switched = 3 * tone(50, 30), 30 * tone(50, 30)
    switched[: len(switched) // 3] = 0
    lines = [find_mains(density(white(2) + hum), 30) for hum in (steady, switched)]
    widths = [line.lines[0].half_width_hz for line in lines if line is not None]
    assert widths[1] > widths[0]


def test_the_lines_of_several_channels_are_as_wide_as_the_widest() -> None:
    one = Mains(50, (Line(50, 0.5), Line(150, 1.0)), 1.0)
    other = Mains(50, (Line(50, 2.0),), 1.0)
    assert lines_of([one, None, other]) == (Line(50, 2.0), Line(150, 1.0))


@pytest.mark.parametrize(("rate_hz", "high_hz"), [(4000, 450), (1000, 450), (500, 225)])
def test_the_band_ends_where_the_rate_ends_it(rate_hz: float, high_hz: float) -> None:
    assert band_of(rate_hz) == (20, high_hz)


@pytest.mark.parametrize(
    ("text", "corner_hz"),
    [
        ("HP:20Hz LP:450Hz", 450),
        ("HP:0.1Hz LP:1.5kHz N:50Hz", 1500),
        ("LP:   NaN Hz; HP:   NaN Hz", None),
        ("LP 500 Hz", 500),
        ("", None),
    ],
)
def test_a_stated_low_pass_is_read(text: str, corner_hz: float | None) -> None:
    assert low_pass_of(text) == corner_hz
