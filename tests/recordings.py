"""Standing recordings with known truth, and files to keep them in."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

import edfio
import numpy as np
from numpy.typing import NDArray

from rekmaat.measure.recording import Channel, Recording

Floats = NDArray[np.float64]
Signal = TypeVar("Signal", edfio.BdfSignal, edfio.EdfSignal)

RATE_HZ = 2000.0
NAMES = ("EMG L multifid", "EMG R multifid", "EMG L longiss", "EMG R longiss")
LIMIT_UV = 3000.0


@dataclass(frozen=True, slots=True)
class Standing:
    """One quiet standing; sizes are RMS in microvolts."""

    seed: int
    level_uv: float = 6.0
    floor_uv: float = 1.0
    mains_uv: float = 2.0
    mains_hz: float = 50.0
    heart_uv: float = 0.0
    sway: float = 0.2
    seconds: float = 30.0
    rate_hz: float = RATE_HZ
    channels: int = 2
    low_pass_hz: float | None = None
    muscle_uv: Floats = field(init=False, repr=False)
    samples_uv: Floats = field(init=False, repr=False)

    def __post_init__(self) -> None:
        rng = np.random.default_rng(self.seed)
        count = round(self.seconds * self.rate_hz)
        muscle = self.level_uv * _muscle(rng, self, count)
        noise = _white(rng, self, count)
        if self.low_pass_hz is not None:
            noise = _below(noise, self.rate_hz, self.low_pass_hz)
        rest = _mains(rng, self, count) + _drift(count) + self.heart_uv * _heart(rng, self, count)
        object.__setattr__(self, "muscle_uv", muscle)
        object.__setattr__(self, "samples_uv", muscle + noise + rest)

    def band_uv(self) -> Floats:
        """The true RMS of each muscle."""
        rms: Floats = np.sqrt((self.muscle_uv**2).mean(axis=1))
        return rms

    def recording(self, file: str = "made.edf") -> Recording:
        return recording(self.samples_uv, self.rate_hz, file)


def recording(samples_uv: Floats, rate_hz: float = RATE_HZ, file: str = "made.edf") -> Recording:
    channels = tuple(
        Channel(name, samples, rate_hz, (-LIMIT_UV, LIMIT_UV), 2 * LIMIT_UV / 2**24)
        for name, samples in zip(NAMES, samples_uv, strict=False)
    )
    return Recording(file, channels)


@dataclass(frozen=True, slots=True)
class Label:
    """What a file says about its channels."""

    names: tuple[str, ...] = NAMES
    unit: str = "uV"
    prefiltering: str = ""
    rate_hz: float = RATE_HZ
    limit: float = LIMIT_UV
    equipment: str = "standing"


PLAIN = Label()


def write(path: Path, samples: Floats, label: Label = PLAIN) -> Path:
    """Write EDF or BDF, as the ending says."""
    about = edfio.Recording(equipment_code=label.equipment)
    if path.suffix == ".bdf":
        edfio.Bdf(list(_signals(edfio.BdfSignal, samples, label)), recording=about).write(path)
    else:
        edfio.Edf(list(_signals(edfio.EdfSignal, samples, label)), recording=about).write(path)
    return path


def _signals(make: type[Signal], samples: Floats, label: Label) -> Iterator[Signal]:
    for row, name in zip(samples, label.names, strict=False):
        yield make(
            row,
            label.rate_hz,
            label=name,
            physical_dimension=label.unit,
            prefiltering=label.prefiltering,
            physical_range=(-label.limit, label.limit),
        )


def lumbar_power(frequency_hz: Floats) -> Floats:
    """Shwedyk's spectrum within 20-450 Hz, as steep at its ends as a usual amplifier."""
    f = np.maximum(frequency_hz, 1e-6)
    shape = f**2 / ((f**2 + 35**2) * (f**2 + 90**2) ** 2)
    sensor: Floats = shape / (1 + (20 / f) ** 16) / (1 + (f / 450) ** 16)
    return sensor


def _muscle(rng: np.random.Generator, one: Standing, count: int) -> Floats:
    """EMG of RMS one in each channel, swaying slowly."""
    white = np.fft.rfft(rng.standard_normal((one.channels, count)))
    frequency = np.asarray(np.fft.rfftfreq(count, 1 / one.rate_hz), dtype=np.float64)
    shaped = np.fft.irfft(white * np.sqrt(lumbar_power(frequency)), count)
    knots = np.arange(-2, one.seconds + 4, 2.0)
    time = np.arange(count) / one.rate_hz
    sway = np.array(
        [np.interp(time, knots, rng.standard_normal(len(knots))) for _ in range(one.channels)]
    )
    swaying = shaped * np.exp(one.sway * sway)
    unit: Floats = swaying / np.sqrt((swaying**2).mean(axis=1, keepdims=True))
    return unit


def _white(rng: np.random.Generator, one: Standing, count: int) -> Floats:
    """Sensor noise, as dense as `floor_uv` over 0-1000 Hz."""
    size = one.floor_uv * np.sqrt(one.rate_hz / 2 / 1000)
    noise: Floats = size * rng.standard_normal((one.channels, count))
    return noise


def _below(samples: Floats, rate_hz: float, corner_hz: float) -> Floats:
    spectrum = np.fft.rfft(samples)
    spectrum[:, np.fft.rfftfreq(samples.shape[1], 1 / rate_hz) > corner_hz] = 0
    below: Floats = np.fft.irfft(spectrum, samples.shape[1])
    return below


def _mains(rng: np.random.Generator, one: Standing, count: int) -> Floats:
    time = np.arange(count) / one.rate_hz
    swell = 1 + 0.3 * np.sin(2 * np.pi * 0.05 * time + rng.uniform(0, 6))
    turn = 2 * np.pi * one.mains_hz * (time + 0.0004 * np.sin(2 * np.pi * 0.03 * time))
    wave = np.sin(turn) + 0.3 * np.sin(3 * turn + 1)
    mains: Floats = one.mains_uv * np.sqrt(2) * swell * wave
    return mains


def _drift(count: int) -> Floats:
    drift: Floats = 60 * np.sin(np.linspace(0, 9, count)) + 200
    return drift


def _heart(rng: np.random.Generator, one: Standing, count: int) -> Floats:
    """Spiky heartbeats of RMS one, 4 % irregular, the same instant in all channels."""
    beats = np.cumsum(rng.normal(0.85, 0.034, round(one.seconds / 0.6)))
    time = np.arange(count) / one.rate_hz
    wave = np.zeros(count)
    for beat in beats[beats < one.seconds]:
        near = np.abs(time - beat) < 0.15
        lag = (time[near] - beat) / 0.012
        wave[near] += (1 - lag**2) * np.exp(-(lag**2) / 2)
    size = np.sqrt((wave**2).mean())
    heart: Floats = wave / size if size > 0 else wave
    return heart
