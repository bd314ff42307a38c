"""Rekmaat and its peers, each asked the same question: what is the change in tension?"""

from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from emg_bench.scenes import Scene
from rekmaat.errors import RefusedError, Severity
from rekmaat.measure.recording import Channel, Recording
from rekmaat.measure.tension import Measurement, measure

Floats = NDArray[np.float64]

LIMIT_UV = 5000.0
STEP_UV = 2 * LIMIT_UV / 2**24
OURS = "rekmaat"


@dataclass(frozen=True, slots=True)
class Reading:
    """What a pipeline says about a scene.

    Attributes:
        change_percent: Of each channel, not a number where it gives none, shape (channels,).
        findings: The codes of what it says is wrong.
    """

    change_percent: Floats
    findings: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Pipeline:
    """One way to read a scene.

    Attributes:
        name: What the tables call it.
        read: From a scene to a reading.
        seeds: The most seeds it is asked for in a cell; slow peers are asked for fewer.
    """

    name: str
    read: Callable[[Scene], Reading]
    seeds: int = field(default=10_000)


def recording(samples_uv: Floats, rate_hz: float, file: str) -> Recording:
    """Return samples as a reader would hand them over, from a recorder of 24 bits."""
    channels = tuple(
        Channel(f"EMG {side} muscle {number}", row, rate_hz, (-LIMIT_UV, LIMIT_UV), STEP_UV)
        for row, (number, side) in zip(
            samples_uv, ((n, s) for n in range(1, 99) for s in "LR"), strict=False
        )
    )
    return Recording(file, channels)


def recordings(scene: Scene) -> tuple[Recording, Recording]:
    """Return both sides of a scene as recordings."""
    return (
        recording(scene.before_uv, scene.rate_hz, "before"),
        recording(scene.after_uv, scene.rate_hz, "after"),
    )


def ours(scene: Scene) -> Reading:
    """Read a scene with Rekmaat."""
    noise = None
    if scene.noise_uv is not None:
        noise = recording(scene.noise_uv, scene.rate_hz, "noise")
    try:
        measured = measure(recordings(scene), noise)
    except RefusedError as error:
        codes = frozenset(finding.code for finding in error.findings)
        return Reading(np.full(len(scene.before_uv), np.nan), codes)
    return Reading(_change(measured), _codes(measured))


def _change(measured: Measurement) -> Floats:
    before, after = measured.recordings
    return np.array([
        100 * (other.tension_uv / one.tension_uv - 1) if one.alive and other.alive else np.nan
        for one, other in zip(before.channels, after.channels, strict=True)
    ])  # fmt: skip


def _codes(measured: Measurement) -> frozenset[str]:
    found = (
        it for one in measured.recordings for channel in one.channels for it in channel.findings
    )
    return frozenset(it.code for it in found if it.severity is not Severity.NOTE)


def own_pipeline() -> Pipeline:
    """Return Rekmaat as a pipeline."""
    return Pipeline(OURS, ours)
