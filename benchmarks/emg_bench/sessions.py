"""How often a session without any effect is called a change, when posture drifts."""

from dataclasses import dataclass
from math import log, sqrt

import numpy as np

from emg_bench.scenes import heart, plain
from rekmaat.judge.change import LogTension, change, recording_error, within_recording
from rekmaat.judge.student import t_quantile
from rekmaat.judge.verdict import LEVEL, Verdict, judge
from rekmaat.measure.filters import WINDOW_S
from rekmaat.measure.simulate import Floor, Muscle, Scene, simulate
from rekmaat.measure.tension import RecordingTension, measure

TAUS_S = (0.05, 0.25, 0.5, 1.0, 2.0)
SECONDS = (30, 60)
CVS = (0.05, 0.10, 0.15)
CHANNELS = 2
_CALLED = (Verdict.DECREASED, Verdict.INCREASED)


@dataclass(frozen=True, slots=True)
class Calls:
    """The share of sessions called changed.

    Attributes:
        tau_s: The time constant of the drift.
        seconds: How long each recording is.
        sessions: How many, a third each with a CV of 5, 10 and 15 %.
        within: Called by the error within the recordings alone.
        with_prior: Called with the stated prior, as the command does.
    """

    tau_s: float
    seconds: int
    sessions: int
    within: float
    with_prior: float


def drifting(tau_s: float, seconds: int, seed: int) -> Scene:
    """Return a session without effect whose posture drifts in all channels alike."""
    cv = CVS[seed % len(CVS)]
    muscle = Muscle(
        sway_sd=0.0, sway_common=1.0, posture_cv=cv, posture_tau_s=tau_s, realised=False
    )
    return plain(
        change_percent=0.0,
        seconds=float(seconds),
        channels=CHANNELS,
        muscle=muscle,
        heart=heart(),
        floor=Floor(noise_uv=1.0),
    )


def called(tau_s: float, seconds: int, seed: int) -> tuple[bool, bool]:
    """Return whether one session is called: by the error within alone, and with the prior."""
    made = simulate(drifting(tau_s, seconds, seed), seed)
    measured = measure((made.before[0], made.after[0]))
    before, after = (_log_tension(it) for it in measured.recordings)
    judged = change([before], [after], recording_error([[before], [after]]))
    alone = t_quantile(0.5 + LEVEL / 2, judged.within_df) * sqrt(judged.within_variance)
    return abs(judged.log_ratio) > alone, judge(judged).verdict in _CALLED


def share(tau_s: float, seconds: int, told: list[tuple[bool, bool]]) -> Calls:
    """Sum up what the sessions of one drift were called."""
    within, with_prior = np.mean(told, axis=0)
    return Calls(tau_s, seconds, len(told), float(within), float(with_prior))


def _log_tension(measured: RecordingTension) -> LogTension:
    """The mean over the channels, as `rekmaat.service.emg` takes it."""
    windows = min(len(channel.windows_uv2) for channel in measured.channels)
    influence = np.mean([channel.influence[:windows] for channel in measured.channels], axis=0)
    value = sum(log(channel.tension_uv) for channel in measured.channels) / len(measured.channels)
    return within_recording(value, influence, windows * WINDOW_S)
