"""Ways to read a pair of recordings, all asked the same: what is the change in tension?"""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from emg_bench.scenes import Pair
from rekmaat.errors import RefusedError, Severity
from rekmaat.measure.tension import Measurement, measure

Floats = NDArray[np.float64]

OURS = "rekmaat"
ALL = 10_000


@dataclass(frozen=True, slots=True)
class Reading:
    """What a pipeline says about a pair.

    Attributes:
        change_percent: Of each channel, not a number where it gives none, shape (channels,).
        carries: Whether each number may carry a verdict, shape (channels,).
        findings: The codes of what it says is wrong.
        failure: Why it broke, if it did.
    """

    change_percent: Floats
    carries: NDArray[np.bool_]
    findings: frozenset[str] = frozenset()
    failure: str = ""


@dataclass(frozen=True, slots=True)
class Pipeline:
    """One way to read a pair.

    Attributes:
        name: What the tables call it.
        read: From a pair to a reading.
        sessions: The most it is asked for in a case.
        slow: Whether it takes seconds for what takes others milliseconds; then it is left out of
            some cases.
    """

    name: str
    read: Callable[[Pair], Reading]
    sessions: int = ALL
    slow: bool = False


def rekmaat() -> Pipeline:
    """Return Rekmaat as a pipeline."""
    return Pipeline(OURS, _read)


def _read(pair: Pair) -> Reading:
    try:
        measured = measure((pair.before, pair.after), pair.noise)
    except RefusedError as error:
        codes = frozenset(finding.code for finding in error.findings)
        return nothing(pair, codes)
    return Reading(_change(measured), _carries(measured), _codes(measured))


def nothing(pair: Pair, findings: frozenset[str] = frozenset(), failure: str = "") -> Reading:
    """Return the reading of a pipeline that gives no number."""
    channels = len(pair.truth_percent)
    return Reading(np.full(channels, np.nan), np.zeros(channels, np.bool_), findings, failure)


def _change(measured: Measurement) -> Floats:
    before, after = measured.recordings
    changes = (
        100 * (other.tension_uv / one.tension_uv - 1) if one.alive and other.alive else np.nan
        for one, other in zip(before.channels, after.channels, strict=True)
    )
    return np.array(list(changes))


def _carries(measured: Measurement) -> NDArray[np.bool_]:
    sides = [[channel.trusted for channel in one.channels] for one in measured.recordings]
    return np.all(sides, axis=0)


def _codes(measured: Measurement) -> frozenset[str]:
    found = [it for one in measured.recordings for it in one.findings]
    channels = (channel for one in measured.recordings for channel in one.channels)
    found += [it for channel in channels for it in channel.findings]
    return frozenset(it.code for it in found if it.severity is not Severity.NOTE)
