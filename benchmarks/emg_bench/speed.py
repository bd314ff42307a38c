"""Recording hours a CPU second, every pipeline in turn in one process."""

import statistics
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from emg_bench.pipelines import OURS
from emg_bench.scenes import pair, plain, samples
from rekmaat.measure.filters import BAND_HZ
from rekmaat.measure.tension import measure

Calls = Mapping[str, Callable[[NDArray[np.float64], float], object]]

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


def timed(peers: Calls, turns: int) -> Iterator[tuple[str, float, float]]:
    """Time each on the same pair, in memory: name, CPU seconds, hours of recording.

    One warm-up each, then turn by turn, so that all meet the same mood of the machine; what takes
    seconds has a fifth of the turns.
    """
    made = pair(plain(), 5)
    both, rate_hz = (
        [samples(it) for it in (made.before, made.after)],
        made.before.channels[0].rate_hz,
    )
    single = [it.astype(np.float32) for it in both]
    calls: dict[str, Callable[[], object]] = {
        OURS: lambda: measure((made.before, made.after)),
        FFT: lambda: [_band_pass(it, rate_hz) for it in single],
    }
    calls |= {name: _bound(call, both, rate_hz) for name, call in peers.items()}
    hours = sum(it.shape[1] for it in both) / rate_hz / 3600
    slow = {name for name, call in calls.items() if _cpu_s(call) > SLOW_S}
    for turn in range(turns):
        for name, call in calls.items():
            if name not in slow or turn % 5 == 0:
                yield name, _cpu_s(call), hours


def speeds(turns: list[tuple[str, float, float]]) -> list[Speed]:
    """Sum up the turns of each pipeline."""
    found = []
    for name in dict.fromkeys(name for name, _, _ in turns):
        told = [seconds for other, seconds, _ in turns if other == name]
        hours = next(hours for other, _, hours in turns if other == name)
        found.append(Speed(name, hours / statistics.median(told), hours / min(told), len(told)))
    return found


def _bound(
    call: Callable[[NDArray[np.float64], float], object],
    both: list[NDArray[np.float64]],
    rate_hz: float,
) -> Callable[[], object]:
    return lambda: [call(it, rate_hz) for it in both]


def _cpu_s(call: Callable[[], object]) -> float:
    started = time.process_time()
    call()
    return time.process_time() - started


def _band_pass(samples_uv: NDArray[np.float32], rate_hz: float) -> NDArray[np.float32]:
    """What any pipeline that filters in the frequency domain has to pay at least."""
    from scipy import fft

    spectrum = fft.rfft(samples_uv, axis=1)
    frequency = np.fft.rfftfreq(samples_uv.shape[1], 1 / rate_hz)
    spectrum[:, (frequency < BAND_HZ[0]) | (frequency > BAND_HZ[1])] = 0
    passed: NDArray[np.float32] = fft.irfft(spectrum, samples_uv.shape[1], axis=1)
    return np.sqrt((passed**2).mean(axis=1))
