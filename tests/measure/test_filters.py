import numpy as np
import pytest
from scipy import signal

from rekmaat.measure.filters import (
    NOTCH_HZ,
    band_of,
    density,
    filtered,
)
from rekmaat.measure.floor import low_pass_of
from rekmaat.measure.mains import bridge, find_mains, refill

RATE_HZ = 2000.0


def white(seed: int, seconds: float = 30) -> np.ndarray:
    return np.random.default_rng(seed).standard_normal(round(seconds * RATE_HZ))


def test_the_density_is_that_of_welch() -> None:
    """The same estimator in scipy: two-second Hann windows, half overlapping, mean kept."""
    samples = white(1) + np.sin(np.arange(60_000) * 0.3)
    frequency, expected = signal.welch(samples, RATE_HZ, nperseg=4000, noverlap=2000, detrend=False)
    ours = density(samples, RATE_HZ)
    np.testing.assert_allclose(ours.frequency_hz, frequency)
    inner = slice(1, -1)  # scipy does not double the two ends
    np.testing.assert_allclose(ours.uv2_per_hz[inner], expected[inner], rtol=1e-9)


@pytest.mark.parametrize(
    ("tone_hz", "passes"), [(10, 0), (15, 0), (30, 1), (200, 1), (430, 1), (470, 0), (700, 0)]
)
def test_the_band_passes_twenty_to_four_hundred_and_fifty_hertz(
    tone_hz: float, passes: float
) -> None:
    tone = np.sqrt(2) * np.sin(2 * np.pi * tone_hz * np.arange(40_000) / RATE_HZ)
    powers = filtered(tone, RATE_HZ, ()).frames_uv2
    assert powers.mean() == pytest.approx(passes, abs=2e-3)


@pytest.mark.parametrize("edge_hz", [20, 450])
def test_the_ends_of_the_band_pass_half_the_power(edge_hz: float) -> None:
    tone = np.sqrt(2) * np.sin(2 * np.pi * edge_hz * np.arange(40_000) / RATE_HZ)
    assert filtered(tone, RATE_HZ, ()).frames_uv2.mean() == pytest.approx(0.5, abs=0.05)


def test_a_notch_takes_out_its_line_and_spares_the_neighbours() -> None:
    time = np.arange(40_000) / RATE_HZ
    for tone_hz, left in ((50.0, 0), (50.1, 0), (46.0, 1), (54.0, 1)):
        tone = np.sqrt(2) * np.sin(2 * np.pi * tone_hz * time)
        power = filtered(tone, RATE_HZ, (50.0,)).frames_uv2.mean()
        assert power == pytest.approx(left, abs=0.02), tone_hz


def test_a_long_recording_in_pieces_is_filtered_as_in_one() -> None:
    """More blocks than are held at once: 300 s against the same samples from the middle on."""
    samples = white(2, 300)
    whole = filtered(samples, RATE_HZ, (50.0,)).frames_uv2
    late = filtered(samples[100 * 2000 :], RATE_HZ, (50.0,)).frames_uv2
    np.testing.assert_allclose(whole[-len(late) :], late, rtol=1e-9)
    assert len(whole) == 100 * (len(samples) // round(RATE_HZ) - 2)


def test_what_a_notch_takes_from_the_muscle_is_put_back() -> None:
    lines = (50.0, 100.0, 150.0, 200.0, 250.0, 300.0, 350.0, 400.0)
    powers = []
    for seed in range(12):
        samples = white(seed)
        spectrum = density(samples, RATE_HZ)
        plain = filtered(samples, RATE_HZ, ()).frames_uv2.mean()
        notched = filtered(samples, RATE_HZ, lines).frames_uv2.mean()
        powers.append(notched * refill(spectrum, RATE_HZ, lines) / plain)
    assert np.mean(powers) == pytest.approx(1, abs=0.002)
    assert min(powers) > 0.98


def test_a_bridge_spans_the_line_and_nothing_else() -> None:
    spectrum = density(white(3) + 5 * np.sin(2 * np.pi * 50 * np.arange(60_000) / 2000), RATE_HZ)
    bridged = bridge(spectrum, (50.0,))
    away = np.abs(spectrum.frequency_hz - 50) > NOTCH_HZ
    np.testing.assert_array_equal(bridged.uv2_per_hz[away], spectrum.uv2_per_hz[away])
    assert bridged.uv2_per_hz.max() < spectrum.uv2_per_hz.max() / 100


def test_chance_never_makes_mains() -> None:
    assert [find_mains(density(white(seed, 15), RATE_HZ)) for seed in range(60)] == [None] * 60


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
