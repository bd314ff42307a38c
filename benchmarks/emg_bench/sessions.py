"""How often a session without any effect is called a change, when posture drifts."""

from dataclasses import dataclass
from math import exp, log, sqrt

import numpy as np
from numpy.typing import NDArray

from emg_bench.pipelines import recording
from emg_bench.scenes import Setting, power_spectrum
from rekmaat.judge.change import LogTension, change, recording_error, within_recording
from rekmaat.judge.student import t_quantile
from rekmaat.judge.verdict import LEVEL, Verdict, judge
from rekmaat.measure.filters import WINDOW_S
from rekmaat.measure.tension import RecordingTension, measure

Floats = NDArray[np.float64]

TAUS_S = (0.0, 0.25, 0.5, 1.0, 2.0)
SECONDS = (30, 60)
SPREADS = (0.05, 0.10, 0.15)
CHANNELS = 2
_CALLED = (Verdict.DECREASED, Verdict.INCREASED)


@dataclass(frozen=True, slots=True)
class Calls:
    """The share of sessions called changed.

    Attributes:
        tau_s: The time constant of the drift.
        seconds: How long each recording is.
        sessions: How many.
        within: Called by the error within the recordings alone.
        with_prior: Called with the stated prior, as the command does.
    """

    tau_s: float
    seconds: int
    sessions: int
    within: float
    with_prior: float


def session_calls(tau_s: float, seconds: int, sessions: range) -> Calls:
    """Return how often sessions without any effect are called changed."""
    told = [_one_session(seed, tau_s, seconds) for seed in sessions]
    within, with_prior = np.mean(told, axis=0)
    return Calls(tau_s, seconds, len(told), float(within), float(with_prior))


def _one_session(seed: int, tau_s: float, seconds: int) -> tuple[bool, bool]:
    rng = np.random.default_rng([seed, seconds, round(1000 * tau_s)])
    setting = Setting(seconds=seconds, channels=CHANNELS)
    spread = SPREADS[seed % len(SPREADS)]
    sides = [_standing(rng, setting, spread, tau_s) for _ in range(2)]
    made = [recording(it, setting.rate_hz, str(side)) for side, it in enumerate(sides)]
    before, after = (_log_tension(it) for it in measure(made).recordings)
    judged = change([before], [after], recording_error([[before], [after]]))
    alone = t_quantile(0.5 + LEVEL / 2, judged.within_df) * sqrt(judged.within_variance)
    return abs(judged.log_ratio) > alone, judge(judged).verdict in _CALLED


def _log_tension(measured: RecordingTension) -> LogTension:
    """The mean over the channels, as `rekmaat.service.emg` takes it."""
    windows = min(len(channel.windows_uv2) for channel in measured.channels)
    influence = np.mean([channel.influence[:windows] for channel in measured.channels], axis=0)
    value = sum(log(channel.tension_uv) for channel in measured.channels) / len(measured.channels)
    return within_recording(value, influence, windows * WINDOW_S)


def _standing(rng: np.random.Generator, setting: Setting, spread: float, tau_s: float) -> Floats:
    """Muscle whose level drifts in all channels together, and a floor."""
    white = np.fft.rfft(rng.standard_normal((setting.channels, setting.samples)))
    shape = np.sqrt(power_spectrum(np.fft.rfftfreq(setting.samples, 1 / setting.rate_hz)))
    muscle = np.fft.irfft(white * shape * np.sqrt(len(shape) / (shape**2).sum()), setting.samples)
    floor = 0.7 * rng.standard_normal(muscle.shape)
    drifting: Floats = setting.muscle_uv * np.exp(spread * _drift(rng, setting, tau_s)) * muscle
    return drifting + floor


def _drift(rng: np.random.Generator, setting: Setting, tau_s: float) -> Floats:
    """An Ornstein-Uhlenbeck process of variance one, from the first sample on.

    A time constant of zero is drift that is new in every window of 250 ms.
    """
    from scipy.signal import lfilter

    step_s = 0.01 if tau_s else WINDOW_S
    steps = round(setting.seconds / step_s)
    keep = exp(-step_s / tau_s) if tau_s else 0.0
    start = rng.standard_normal()
    noise = sqrt(1 - keep**2) * rng.standard_normal(steps)
    values, _ = lfilter([1.0], [1.0, -keep], noise, zi=[keep * start])
    drift: Floats = np.repeat(values, setting.samples // steps)
    return drift
