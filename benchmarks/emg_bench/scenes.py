"""Recordings of quiet standing, before and after, whose true change is known."""

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from emg_bench.hearts import BREATHS_HZ, Rhythm, beat_times, beats, draw

Floats = NDArray[np.float64]

BEFORE, AFTER, REST = 0, 1, 2


@dataclass(frozen=True, slots=True)
class Setting:
    """What stands in the recordings; sizes are RMS in microvolts."""

    rate_hz: float = 2000.0
    seconds: float = 60.0
    channels: int = 4
    muscle_uv: float = 6.0
    ecg_db: float | None = 0.0
    floor_uv: float = 2.0
    pink_hz: float = 0.0
    mains_hz: float = 50.0
    mains_uv: float = 2.0
    drift_uv: float = 60.0
    sway: float = 0.2
    faster: float = 1.0
    rhythm: str = "sinus"
    low_pass_hz: float | None = None
    lost: str = ""

    @property
    def samples(self) -> int:
        """How many samples a recording has."""
        return round(self.seconds * self.rate_hz)


@dataclass(frozen=True, slots=True)
class Scene:
    """Two recordings and the truth.

    Attributes:
        before_uv: Shape (channels, samples).
        after_uv: The same.
        rate_hz: Samples a second.
        truth_percent: The change in RMS of each muscle over the whole recording.
        noise_uv: A recording with the muscle off, if there is one.
    """

    before_uv: Floats
    after_uv: Floats
    rate_hz: float
    truth_percent: Floats
    noise_uv: Floats | None = None


def scene(seed: int, setting: Setting, change_percent: float, *, rest: bool = False) -> Scene:
    """Return one scene; the same seed gives the same muscle whatever else is set."""
    sides = []
    for side, factor in ((BEFORE, 1.0), (AFTER, 1 + change_percent / 100)):
        muscle = factor * setting.muscle_uv * _muscle(seed, side, _muscle_of(setting))
        sides.append(_recorded(seed, side, setting, muscle))
    truth = np.full(setting.channels, change_percent)
    silent = _recorded(seed, REST, setting, np.zeros_like(sides[0])) if rest else None
    return Scene(sides[0], sides[1], setting.rate_hz, truth, silent)


def drawn_change(seed: int) -> float:
    """Return the true change of a seed, from -30 to +10 %."""
    return float(np.random.default_rng([seed, 99]).uniform(-30, 10))


def power_spectrum(frequency_hz: Floats, faster: float = 1.0) -> Floats:
    """Return the shape of lumbar EMG: Shwedyk 1977, within the 20-450 Hz of a sensor."""
    f = np.maximum(frequency_hz, 1e-3)
    low, high = 35.0 * faster, 90.0 * faster
    muscle = f**2 / ((f**2 + low**2) * (f**2 + high**2) ** 2)
    sensor: Floats = muscle / (1 + (20 / f) ** 8) / (1 + (f / 450) ** 8)
    return sensor


def median_hz(faster: float) -> float:
    """Return the median frequency of that spectrum."""
    frequency = np.arange(1, 1000, 0.05)
    share = np.cumsum(power_spectrum(frequency, faster))
    return float(frequency[np.searchsorted(share, share[-1] / 2)])


def wander(rng: np.random.Generator, setting: Setting, fastest_hz: float, rows: int) -> Floats:
    """Return smooth curves of variance one, shape (rows, samples)."""
    from scipy.interpolate import CubicSpline

    knots = round(setting.seconds * fastest_hz * 4) + 8
    curve = CubicSpline(np.arange(knots), rng.standard_normal((rows, knots)), axis=1)
    values = curve(np.linspace(0, knots - 1, setting.samples))
    values -= values.mean(axis=1, keepdims=True)
    unit: Floats = values / values.std(axis=1, keepdims=True)
    return unit


@dataclass(frozen=True, slots=True)
class _Muscle:
    """What decides the muscle alone, so that scenes that differ in the rest share it."""

    rate_hz: float
    seconds: float
    channels: int
    sway: float
    faster: float


def _muscle_of(setting: Setting) -> _Muscle:
    return _Muscle(setting.rate_hz, setting.seconds, setting.channels, setting.sway, setting.faster)


@lru_cache(maxsize=4)
def _muscle(seed: int, side: int, made: _Muscle) -> Floats:
    """EMG whose RMS over the whole recording is the level of each channel, to the last digit."""
    rng = np.random.default_rng([seed, side, 1])
    setting = Setting(rate_hz=made.rate_hz, seconds=made.seconds, channels=made.channels)
    faster = made.faster if side == AFTER else 1.0
    white = np.fft.rfft(rng.standard_normal((made.channels, setting.samples)))
    frequency = np.fft.rfftfreq(setting.samples, 1 / made.rate_hz)
    muscle = np.fft.irfft(white * np.sqrt(power_spectrum(frequency, faster)), setting.samples)
    common, own = wander(rng, setting, 0.15, 1), wander(rng, setting, 0.15, made.channels)
    muscle *= np.exp(made.sway * np.sqrt(0.5) * (common + own))
    muscle /= np.sqrt((muscle**2).mean(axis=1, keepdims=True))
    return muscle * _levels(seed, made.channels)


def _levels(seed: int, channels: int) -> Floats:
    logs = 0.25 * np.random.default_rng([seed, 2]).standard_normal((channels, 1))
    levels: Floats = np.exp(logs - logs.mean())
    return levels


def _recorded(seed: int, side: int, setting: Setting, muscle_uv: Floats) -> Floats:
    """The muscle with everything else that an electrode hears."""
    heard = muscle_uv + _floor(seed, side, setting) + _mains(seed, side, setting)
    heard += _drift(seed, side, setting)
    if setting.ecg_db is not None and side != REST:
        ecg_uv = setting.muscle_uv * 10 ** (-setting.ecg_db / 20)
        heart = _Heart(setting.rate_hz, setting.seconds, setting.channels, setting.rhythm)
        heard += ecg_uv * _ecg(seed, side, heart)
    if setting.low_pass_hz is not None:
        heard = _low_passed(heard, setting)
    return lose(seed, side, setting, heard) if setting.lost else heard


def _floor(seed: int, side: int, setting: Setting) -> Floats:
    """As dense as `floor_uv` over 0-1000 Hz, rising below `pink_hz` as 1/f."""
    rng = np.random.default_rng([seed, side, 3])
    sizes = np.exp(0.1 * np.random.default_rng([seed, 4]).standard_normal((setting.channels, 1)))
    if side == AFTER:
        sizes = sizes * np.exp(0.05 * rng.standard_normal((setting.channels, 1)))
    noise = rng.standard_normal((setting.channels, setting.samples))
    if setting.pink_hz:
        frequency = np.fft.rfftfreq(setting.samples, 1 / setting.rate_hz)
        rise = np.sqrt(1 + setting.pink_hz / np.maximum(frequency, 0.5))
        noise = np.fft.irfft(np.fft.rfft(noise) * rise, setting.samples)
    return noise * sizes * setting.floor_uv * np.sqrt(setting.rate_hz / 2000)


def _mains(seed: int, side: int, setting: Setting) -> Floats:
    """A line and its third, of another size after than before, and never quite still."""
    rng = np.random.default_rng([seed, side, 5])
    rows = (setting.channels, 1)
    size = np.exp(0.3 * np.random.default_rng([seed, 6]).standard_normal(rows))
    size = size * np.exp((0.0 if side == BEFORE else 0.3) * rng.standard_normal(rows))
    time = np.arange(setting.samples) / setting.rate_hz
    turn = 2 * np.pi * (setting.mains_hz + 0.02 * rng.standard_normal()) * time
    first = np.sin(turn + rng.uniform(0, 2 * np.pi, rows))
    third = 0.3 * np.sin(3 * turn + rng.uniform(0, 2 * np.pi, rows))
    mains: Floats = setting.mains_uv * size * (first + third)
    return mains


def _drift(seed: int, side: int, setting: Setting) -> Floats:
    rng = np.random.default_rng([seed, side, 7])
    return wander(rng, setting, 0.5, setting.channels) * setting.drift_uv * rng.uniform(0.5, 1.5)


@dataclass(frozen=True, slots=True)
class _Heart:
    """What decides the ECG alone."""

    rate_hz: float
    seconds: float
    channels: int
    rhythm: str


@lru_cache(maxsize=4)
def _ecg(seed: int, side: int, heart: _Heart) -> Floats:
    """The ECG of RMS one before, in each channel."""
    rng = np.random.default_rng([seed, side, 9])
    setting = Setting(rate_hz=heart.rate_hz, seconds=heart.seconds, channels=heart.channels)
    before = _heart_of(seed, BEFORE, heart, setting)
    size = np.sqrt((before**2).mean(axis=1, keepdims=True))
    if side == BEFORE:
        return before / size
    gain = np.exp(0.05 * rng.standard_normal((heart.channels, 1)))
    return _heart_of(seed, side, heart, setting) / size * gain


def _heart_of(seed: int, side: int, heart: _Heart, setting: Setting) -> Floats:
    rng = np.random.default_rng([seed, side, 8])
    shapes = np.random.default_rng([seed, 10])
    pace = float(np.clip(shapes.normal(74, 9), 52, 100))
    waves = shapes.standard_normal((heart.channels, len(beats().leads))) @ beats().leads
    wide = shapes.standard_normal((heart.channels, len(beats().leads))) @ beats().leads
    if side == AFTER:
        pace = float(np.clip(pace + rng.normal(-3, 3), 48, 105))
    time = np.arange(setting.samples) / heart.rate_hz
    times, early = beat_times(rng, _rhythm(heart.rhythm, pace), heart.seconds)
    drawn = draw(times[~early], waves, time)
    if early.any():
        drawn += draw(times[early], 1.3 * wide, time, wider=1.8)
    drawn -= np.median(drawn, axis=1, keepdims=True)
    breath = np.sin(2 * np.pi * BREATHS_HZ * time + rng.uniform(0, 2 * np.pi))
    breathing: Floats = drawn * (1 + 0.1 * breath)
    return breathing


def _rhythm(name: str, pace: float) -> Rhythm:
    return {
        "sinus": Rhythm(pace, pace),
        "premature": Rhythm(pace, pace, premature=0.05),
        "fibrillating": Rhythm(pace, pace, irregular=0.2),
        "quickening": Rhythm(pace - 12, pace + 18),
    }[name]


def _low_passed(heard_uv: Floats, setting: Setting) -> Floats:
    """A Butterworth sensor of fourth order, without its phase."""
    assert setting.low_pass_hz is not None
    frequency = np.fft.rfftfreq(setting.samples, 1 / setting.rate_hz)
    gain = 1 / np.sqrt(1 + (frequency / setting.low_pass_hz) ** 8)
    passed: Floats = np.fft.irfft(np.fft.rfft(heard_uv) * gain, setting.samples)
    return passed


def lose(seed: int, side: int, setting: Setting, heard_uv: Floats) -> Floats:
    """Lose 2 % of the samples, in all channels at once, as a radio link does."""
    rng = np.random.default_rng([seed, side, 11])
    long_s = 0.3 if setting.lost == "bursts" else 0.02
    size = round(long_s * setting.rate_hz)
    count = round(0.02 * setting.samples / size)
    kept = heard_uv.copy()
    for first in rng.integers(size, setting.samples - size, count):
        filler = 0.0 if setting.lost == "zeroed" else kept[:, first - 1 : first]
        kept[:, first : first + size] = filler
    return kept
