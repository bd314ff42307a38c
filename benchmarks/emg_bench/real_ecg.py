"""Real ECG recordings, joined to themselves where the heart rests, for the scenes with a real ECG.

Once as they were recorded, with the noise and mains of their own electrodes, and once with that
taken out. Noise of another sensor is no heart, and at -12 dB it is half as large as the muscle.
"""

from collections.abc import Callable, Iterator
from functools import cache

import numpy as np
from numpy.typing import NDArray

from emg_bench.hearts import DATA

Floats = NDArray[np.float64]

SECONDS = 130.0
PTB = "PTB s0010, 15 leads, 38 s"
PLUX_4K = "biosignalsplux, 1 lead, 4 kHz, 12 s"
PLUX_1K = "biosignalsplux, 1 lead, 1 kHz, 20 s"
NAMES = (PTB, PLUX_4K, PLUX_1K)

_BEATS_A_SHAPE = 8
_GAP_S = 0.01
_REST = 0.35  # of an interval before R: after the T wave, before the P wave
_FADE_S = 0.08
_BASELINE_HZ = 0.5


@cache
def looped(name: str, *, clean: bool = False) -> tuple[Floats, float]:
    """Return a recording repeated to `SECONDS`, shape (leads, samples), and its rate.

    Args:
        name: One of `NAMES`.
        clean: Whether its own noise is taken out.

    Raises:
        FileNotFoundError: The recording is not at hand.
        ImportError: The package that reads it is not installed.
    """
    leads, rate_hz = _READERS[name]()
    steady = _without_baseline(leads, rate_hz)
    if clean:
        steady = _without_noise(steady, rate_hz)
    return _loop(steady, rate_hz), rate_hz


def beats_of(leads: Floats, rate_hz: float) -> NDArray[np.intp]:
    """Return the R peaks, from the power of all leads within 8-40 Hz."""
    from scipy.signal import butter, find_peaks, sosfiltfilt

    band = sosfiltfilt(butter(2, [8, 40], "bandpass", fs=rate_hz, output="sos"), leads)
    band /= band.std(axis=1, keepdims=True)
    smooth = butter(2, 10, fs=rate_hz, output="sos")
    power = sosfiltfilt(smooth, (band**2).sum(axis=0))
    peaks, _ = find_peaks(
        power, distance=round(0.4 * rate_hz), height=0.3 * np.percentile(power, 99)
    )
    return np.asarray(peaks, dtype=np.intp)


def _without_baseline(leads: Floats, rate_hz: float) -> Floats:
    from scipy.signal import butter, sosfiltfilt

    high_pass = butter(2, _BASELINE_HZ, "highpass", fs=rate_hz, output="sos")
    steady: Floats = sosfiltfilt(high_pass, leads)
    return steady


def _without_noise(leads: Floats, rate_hz: float) -> Floats:
    """Keep of every beat what it shares with the others, and how beats differ from each other.

    One shape for every eight beats, the strongest of them all (singular value decomposition of
    the beats of all leads at once); straight lines between the beats, where the heart rests.
    """
    peaks = beats_of(leads, rate_hz)
    shortest = int(np.diff(peaks).min())
    size = shortest - round(_GAP_S * rate_hz)
    starts = peaks - int(_REST * shortest)
    starts = starts[(starts >= 0) & (starts + size <= leads.shape[1])]
    places = starts[:, None] + np.arange(size)
    beats = leads[:, places].swapaxes(0, 1).reshape(len(starts), -1)
    left, values, right = np.linalg.svd(beats, full_matrices=False)
    kept = max(3, len(starts) // _BEATS_A_SHAPE)
    clean = ((left[:, :kept] * values[:kept]) @ right[:kept]).reshape(-1, len(leads), size)
    known = places.ravel()
    grid = np.arange(leads.shape[1])
    rows = clean.swapaxes(0, 1).reshape(len(leads), -1)
    return np.array([np.interp(grid, known, row) for row in rows])


def _loop(leads: Floats, rate_hz: float) -> Floats:
    """Cut from rest to rest, fade the end into what comes before the beginning, and repeat."""
    peaks = beats_of(leads, rate_hz)
    fade = round(_FADE_S * rate_hz)
    first, last = (int(peaks[i] - _REST * (peaks[i] - peaks[i - 1])) for i in (2, -2))
    loop = leads[:, first:last].copy()
    rise = np.linspace(0, 1, fade)
    loop[:, -fade:] += rise * (leads[:, first - fade : first] - loop[:, -fade:])
    times = int(np.ceil(SECONDS * rate_hz / loop.shape[1]))
    return np.tile(loop, times)


def _ptb() -> tuple[Floats, float]:
    import wfdb

    path = DATA / "wfdb_ptb_s0010" / "s0010_re"
    if not path.with_suffix(".hea").exists():
        raise FileNotFoundError(f"{path} is not at hand")
    record = wfdb.rdrecord(str(path))
    return record.p_signal.T.copy(), float(record.fs)


def _plux(file: str) -> Callable[[], tuple[Floats, float]]:
    def read() -> tuple[Floats, float]:
        import h5py

        with h5py.File(DATA / "opensignals_plux_MIT" / file) as opened:
            device = next(iter(opened.values()))
            lead = np.asarray(next(_analog(device)), dtype=np.float64).ravel()
            return lead[None], float(device.attrs["sampling rate"])

    return read


def _analog(device: object) -> Iterator[object]:
    raw = device["raw"]
    return (raw[name] for name in sorted(raw) if name.startswith("channel"))


_READERS: dict[str, Callable[[], tuple[Floats, float]]] = {
    PTB: _ptb,
    PLUX_4K: _plux("ecg_4000_Hz.h5"),
    PLUX_1K: _plux("ecg_20_sec_1000_Hz.h5"),
}
