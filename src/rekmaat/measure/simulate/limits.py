"""Within what every setting of a scene must lie, so that there is something to simulate."""

from math import isfinite
from operator import attrgetter
from typing import TYPE_CHECKING

from rekmaat.errors import WrongUseError
from rekmaat.measure.simulate.spectrum import LEAST_MEDIAN_HZ, MOST_MEDIAN_HZ

if TYPE_CHECKING:
    from rekmaat.measure.simulate.scene import Scene

MOST_CHANNELS = 16
MOST_SAMPLES = 30_000_000
"""Of all channels and recordings; with its parts, such a session fills about 2 GB of memory."""

_LIMITS = (
    ("seconds", 5, 3600),
    ("rate_hz", 100, 20_000),
    ("channels", 1, MOST_CHANNELS),
    ("recordings", 1, 100),
    ("repeats", 0, 100),
    ("noise_seconds", 0, 3600),
    ("median_change_percent", -40, 60),
    ("ecg_db", -60, 60),
    ("muscle.level_uv", 0.01, 10_000),
    ("muscle.level_sd", 0, 2),
    ("muscle.median_hz", LEAST_MEDIAN_HZ, MOST_MEDIAN_HZ),
    ("muscle.sway_sd", 0, 1),
    ("muscle.sway_common", 0, 1),
    ("muscle.posture_cv", 0, 2),
    ("muscle.posture_tau_s", 0.05, 600),
    ("heart.rate_bpm", 40, 180),
    ("heart.rate_change_bpm", -60, 60),
    ("heart.rate_sd_bpm", 0, 30),
    ("heart.rate_trend_percent", -50, 50),
    ("heart.respiration_hz", 0.05, 1),
    ("heart.respiratory_rate_share", 0, 0.3),
    ("heart.respiratory_size_share", 0, 0.9),
    ("heart.jitter_share", 0, 0.2),
    ("heart.shape_sd", 0, 1),
    ("heart.size_sd", 0, 1),
    ("heart.premature_percent", 0, 40),
    ("heart.alike", 0, 1),
    ("floor.noise_uv", 0, 1000),
    ("floor.pink_share", 0, 1),
    ("floor.channel_sd", 0, 2),
    ("floor.recording_sd", 0, 2),
    ("mains.hum_uv", 0, 10_000),
    ("mains.mains_hz", 45, 65),
    ("mains.offset_sd_hz", 0, 1),
    ("mains.wander_hz", 0, 1),
    ("mains.channel_sd", 0, 2),
    ("mains.recording_sd", 0, 2),
    ("mains.swell_sd", 0, 1),
    ("sensor.low_pass_hz", 50, 10_000),
    ("sensor.high_pass_hz", 0.01, 200),
    ("sensor.limit_uv", 1, 1_000_000),
    ("sensor.bits", 8, 24),
    ("sensor.drift_uv", 0, 100_000),
    ("sensor.offset_uv", 0, 1_000_000),
    ("faults.dropped_percent", 0, 50),
    ("faults.dropped_burst_s", 0, 5),
    ("faults.movements", 0, 100),
    ("faults.movement_uv", 0, 100_000),
    ("faults.loose_share", 0, 1),
    ("electrodes.stance_sd", 0, 2),
    ("electrodes.stance_common", 0, 1),
    ("electrodes.replaced_gain_sd", 0, 2),
    ("electrodes.replaced_median_sd", 0, 0.2),
)
_LEAST_CHANGE, _MOST_CHANGE = -99, 1000


def check(scene: "Scene") -> None:
    """Check every setting.

    Raises:
        WrongUseError: Names the setting in `field`, and in `allowed` the least and the most.
    """
    for field, least, most in _LIMITS:
        value = attrgetter(field)(scene)
        if value is not None:
            _check_within(field, value, least, most)
    for change in scene.changes_percent:
        _check_within("change_percent", change, _LEAST_CHANGE, _MOST_CHANGE)
    if len(scene.changes_percent) != scene.channels:
        raise WrongUseError(
            "change_percent needs one number, or one for each channel.", field="change_percent"
        )
    _check_size(scene)


def _check_size(scene: "Scene") -> None:
    takes = 2 * (scene.recordings + scene.repeats) + 1
    samples = round(scene.seconds * scene.rate_hz) * scene.channels * takes
    if samples > MOST_SAMPLES:
        raise WrongUseError(
            f"These recordings hold {samples} samples; {MOST_SAMPLES} is the most at once.",
            field="samples",
            allowed=("0", str(MOST_SAMPLES)),
        )


def _check_within(field: str, value: float, least: float, most: float) -> None:
    if not (isfinite(value) and least <= value <= most):
        raise WrongUseError(
            f"{field} is {value:g}, but must lie between {least:g} and {most:g}.",
            field=field,
            allowed=(f"{least:g}", f"{most:g}"),
        )
