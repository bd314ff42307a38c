"""Recording hours a CPU second, every pipeline in turn in one process."""

import statistics
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np

from emg_bench.pipelines import OURS, recordings
from emg_bench.scenes import Scene, Setting, scene
from rekmaat.measure.filters import BAND_HZ
from rekmaat.measure.tension import measure

FFT = "one float32 FFT band-pass, there and back"
SLOW_S = 2.0


@dataclass(frozen=True, slots=True)
class Speed:
    """What one pipeline reaches.

    Attributes:
        pipeline: Its name.
        hours: Hours of four channels at 2 kHz a CPU second, from the median of the turns.
        best_hours: The same of the fastest turn.
        turns: How many.
    """

    pipeline: str
    hours: float
    best_hours: float
    turns: int


def speeds(others: Mapping[str, Callable[[Scene], object]], turns: int) -> list[Speed]:
    """Time each on the same scene: samples in memory in, tension out."""
    made = scene(5, Setting(), -18.0)
    read = recordings(made)
    single = np.concatenate([made.before_uv, made.after_uv]).astype(np.float32)
    calls: dict[str, Callable[[], object]] = {
        OURS: lambda: measure(read),
        FFT: lambda: _band_pass(single, made.rate_hz),
    }
    calls |= {name: _bound(call, made) for name, call in others.items()}
    seconds = _in_rotation(calls, turns)
    hours = 2 * made.before_uv.shape[1] / made.rate_hz / 3600
    return [
        Speed(name, hours / statistics.median(told), hours / min(told), len(told))
        for name, told in seconds.items()
    ]


def _bound(call: Callable[[Scene], object], made: Scene) -> Callable[[], object]:
    return lambda: call(made)


def _in_rotation(calls: Mapping[str, Callable[[], object]], turns: int) -> dict[str, list[float]]:
    """One warm-up each, then turn by turn; what takes seconds has a fifth of the turns."""
    slow = {name for name, call in calls.items() if _cpu_s(call) > SLOW_S}
    told: dict[str, list[float]] = {name: [] for name in calls}
    for turn in range(turns):
        for name, call in calls.items():
            if name not in slow or turn % 5 == 0:
                told[name].append(_cpu_s(call))
    return told


def _cpu_s(call: Callable[[], object]) -> float:
    started = time.process_time()
    call()
    return time.process_time() - started


def _band_pass(samples_uv: np.ndarray, rate_hz: float) -> np.ndarray:
    """What any pipeline that filters in the frequency domain has to pay at least."""
    from scipy import fft

    spectrum = fft.rfft(samples_uv, axis=1)
    frequency = np.fft.rfftfreq(samples_uv.shape[1], 1 / rate_hz)
    spectrum[:, (frequency < BAND_HZ[0]) | (frequency > BAND_HZ[1])] = 0
    passed: np.ndarray = fft.irfft(spectrum, samples_uv.shape[1], axis=1)
    return np.sqrt((passed**2).mean(axis=1))
