"""The peers, each called as its own documentation shows, none of them told anything of the truth.

A peer that is not installed, or that fails on one scene, is listed with the reason.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib import import_module
from importlib.metadata import PackageNotFoundError, version

import numpy as np
from numpy.typing import NDArray

from emg_bench.pipelines import Pipeline, Reading, nothing
from emg_bench.scenes import Pair, samples

Floats = NDArray[np.float64]
Amplitude = Callable[[Floats, float], Floats]

MAINS_HZ = 50.0
PEER_SESSIONS = 12
SLOW_SESSIONS = 4
NOTCH_QUALITY = 30.0


@dataclass(frozen=True, slots=True)
class Peer:
    """One way to use a package.

    Attributes:
        name: What the tables call it.
        package: What has to be installed.
        amplitude: From samples, shape (channels, samples), to the amplitude of each channel.
        timed: What is timed in its place, where users would call something else.
        sessions: The most it is asked for in a case.
    """

    name: str
    package: str
    amplitude: Amplitude
    timed: Amplitude | None = None
    sessions: int = PEER_SESSIONS

    @property
    def pipeline(self) -> Pipeline:
        """The peer as a pipeline."""
        slow = self.sessions < PEER_SESSIONS
        return Pipeline(self.name, self._read, self.sessions, slow)

    def _read(self, pair: Pair) -> Reading:
        rate_hz = pair.before.channels[0].rate_hz
        try:
            before = self.amplitude(samples(pair.before), rate_hz)
            after = self.amplitude(samples(pair.after), rate_hz)
        except Exception as error:  # noqa: BLE001 - whatever another package raises is told
            return nothing(pair, failure=told(error))
        return Reading(100 * (after / before - 1), np.ones(len(before), np.bool_))


@dataclass(frozen=True, slots=True)
class Absent:
    """A peer that cannot run here."""

    name: str
    reason: str


def neurokit_mean(samples_uv: Floats, rate_hz: float) -> Floats:
    """The mean of the amplitude that `emg_process` gives; without its activation, which is slow."""
    neurokit2 = import_module("neurokit2")
    clean = (neurokit2.emg_clean(row, sampling_rate=rate_hz) for row in samples_uv)
    return np.array([np.mean(np.asarray(neurokit2.emg_amplitude(row))) for row in clean])


def neurokit_process(samples_uv: Floats, rate_hz: float) -> Floats:
    """The whole of `emg_process`, as its documentation begins with."""
    neurokit2 = import_module("neurokit2")
    whole = (neurokit2.emg_process(row, sampling_rate=rate_hz)[0] for row in samples_uv)
    return np.array([signals["EMG_Amplitude"].mean() for signals in whole])


def neurokit_rms(samples_uv: Floats, rate_hz: float) -> Floats:
    neurokit2 = import_module("neurokit2")
    return _rms([neurokit2.emg_clean(row, sampling_rate=rate_hz) for row in samples_uv])


def biosppy_arv(samples_uv: Floats, rate_hz: float) -> Floats:
    """The rectified mean of the signal that `emg.emg` filters at 100 Hz."""
    tools = import_module("biosppy.signals.tools")
    how = {"ftype": "butter", "band": "highpass", "order": 4, "frequency": 100}
    return np.array([
        np.abs(tools.filter_signal(signal=row, sampling_rate=rate_hz, **how)[0]).mean()
        for row in samples_uv
    ])  # fmt: skip


def biosppy_emg(samples_uv: Floats, rate_hz: float) -> Floats:
    emg = import_module("biosppy.signals.emg").emg
    whole = (emg(signal=row, sampling_rate=rate_hz, show=False) for row in samples_uv)
    return np.array([np.abs(one["filtered"]).mean() for one in whole])


def pyemgpipeline_mean(samples_uv: Floats, rate_hz: float) -> Floats:
    """The mean of the linear envelope after its default steps; the ends cut as it does."""
    steps = import_module("pyemgpipeline.processors")
    signal = steps.DCOffsetRemover().apply(samples_uv.T)
    signal = steps.BandpassFilter(rate_hz).apply(signal)
    signal = steps.FullWaveRectifier().apply(signal)
    return steps.LinearEnvelope(rate_hz).apply(signal)[30:-30].mean(axis=0)


def resurfemg_gating(samples_uv: Floats, rate_hz: float) -> Floats:
    return _resurfemg(samples_uv, rate_hz, _gated)


def resurfemg_gating_notch(samples_uv: Floats, rate_hz: float) -> Floats:
    return _resurfemg(_resurfemg_notch(samples_uv, rate_hz), rate_hz, _gated)


def resurfemg_wavelet(samples_uv: Floats, rate_hz: float) -> Floats:
    return _resurfemg(samples_uv, rate_hz, _thresholded)


def resurfemg_wavelet_notch(samples_uv: Floats, rate_hz: float) -> Floats:
    return _resurfemg(_resurfemg_notch(samples_uv, rate_hz), rate_hz, _thresholded)


def scipy_rms(samples_uv: Floats, rate_hz: float) -> Floats:
    """What most people write themselves."""
    signal = import_module("scipy.signal")
    sections = signal.butter(4, [20, 450], "bandpass", fs=rate_hz, output="sos")
    return _rms(signal.sosfiltfilt(sections, samples_uv))


PEERS = (
    Peer("neurokit2 emg_process", "neurokit2", neurokit_mean, neurokit_process),
    Peer("neurokit2 emg_clean, RMS", "neurokit2", neurokit_rms),
    Peer("biosppy emg.emg, ARV", "biosppy", biosppy_arv, biosppy_emg),
    Peer("pyemgpipeline", "pyemgpipeline", pyemgpipeline_mean),
    Peer("resurfemg gating", "resurfemg", resurfemg_gating, sessions=SLOW_SESSIONS),
    Peer("resurfemg gating, notch", "resurfemg", resurfemg_gating_notch, sessions=SLOW_SESSIONS),
    Peer("resurfemg wavelet", "resurfemg", resurfemg_wavelet, sessions=SLOW_SESSIONS),
    Peer("resurfemg wavelet, notch", "resurfemg", resurfemg_wavelet_notch, sessions=SLOW_SESSIONS),
    Peer("scipy 20-450 Hz, RMS", "scipy", scipy_rms),
)


def peers() -> tuple[list[Peer], list[Absent]]:
    """Return the peers that can run here, and those that cannot with the reason."""
    told = [(peer, _why_not(peer)) for peer in PEERS]
    return (
        [peer for peer, reason in told if reason is None],
        [Absent(peer.name, reason) for peer, reason in told if reason is not None],
    )


def versions() -> Iterator[tuple[str, str]]:
    """Return the version of each package that is installed."""
    for package in ("numpy", *sorted({peer.package for peer in PEERS})):
        try:
            yield package, version(package)
        except PackageNotFoundError:
            continue


def _why_not(peer: Peer) -> str | None:
    """Try the peer on ten seconds of noise."""
    samples = np.random.default_rng(1).normal(0, 6, (2, 20_000))
    try:
        peer.amplitude(samples, 2000.0)
    except Exception as error:  # noqa: BLE001 - whatever another package raises is the reason
        return told(error)
    return None


def told(error: Exception) -> str:
    """Return what another package said when it broke, on one line."""
    return " ".join(f"{type(error).__name__}: {error}".split())


def _rms(rows: Floats | list[Floats]) -> Floats:
    return np.sqrt((np.asarray(rows) ** 2).mean(axis=-1))


def _resurfemg(
    samples_uv: Floats, rate_hz: float, remove: Callable[[Floats, Floats, int], Floats]
) -> Floats:
    """The defaults of its `EmgDataGroup`: 20-500 Hz, beats, ECG out; and the RMS."""
    filtering = import_module("resurfemg.preprocessing.filtering")
    removal = import_module("resurfemg.preprocessing.ecg_removal")
    rate, highest_hz = round(rate_hz), min(500.0, 0.475 * rate_hz)
    band = [filtering.emg_bandpass_butter(row, 20, highest_hz, rate_hz) for row in samples_uv]
    peaks = removal.detect_ecg_peaks(ecg_raw=_most_ecg(samples_uv, rate_hz), fs=rate)
    return _rms([remove(row, peaks, rate) for row in band])


def _most_ecg(samples_uv: Floats, rate_hz: float) -> Floats:
    """The channel where beats stand out most, for a package that wants to be told one."""
    signal = import_module("scipy.signal")
    sections = signal.butter(2, [8, 40], "bandpass", fs=rate_hz, output="sos")
    size = np.abs(signal.sosfiltfilt(sections, samples_uv))
    contrast = np.percentile(size, 99, axis=1) / np.median(size, axis=1)
    row: Floats = samples_uv[int(np.argmax(contrast))]
    return row


def _resurfemg_notch(samples_uv: Floats, rate_hz: float) -> Floats:
    filtering = import_module("resurfemg.preprocessing.filtering")
    for line_hz in (MAINS_HZ, 3 * MAINS_HZ):
        rows = [filtering.notch_filter(it, line_hz, rate_hz, NOTCH_QUALITY) for it in samples_uv]
        samples_uv = np.array(rows)
    return samples_uv


def _gated(row_uv: Floats, peaks: Floats, rate: int) -> Floats:
    pipelines = import_module("resurfemg.pipelines.processing")
    gated: Floats = pipelines.ecg_removal_gating(row_uv, peaks, rate // 10, ecg_shift=10)
    return gated


def _thresholded(row_uv: Floats, peaks: Floats, rate: int) -> Floats:
    removal = import_module("resurfemg.preprocessing.ecg_removal")
    levels = int(np.log(rate / 20) // np.log(2))
    clean: Floats = removal.wavelet_denoising(row_uv, peaks, rate, n=levels)[0]
    return clean
