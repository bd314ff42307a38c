"""What is wrong with a recording, and whether its number can be trusted all the same."""

import numpy as np

from rekmaat.errors import Argument, Finding, Severity
from rekmaat.measure.filters import BAND_HZ, WINDOW_S, Floats, band_of, middle
from rekmaat.measure.recording import Channel, Recording

SHORTEST_S = 15
SHORTEST_NOISE_S = 5
SLOWEST_HZ = 400.0
_WHOLE_BAND_HZ = 1000.0

# Findings that leave a channel without a number, and those that leave it with a number that
# must not carry a verdict.
DEAD = frozenset({"channel-flat", "at-floor"})
DISTRUSTED = frozenset(
    {
        "at-floor",
        "near-floor",
        "amplitude-implausible",
        "channel-clipped",
        "channel-drops",
        "channel-unsteady",
        "heartbeats-strong",
        "mains-too-strong",
    }
)

# Findings that make a recording with the muscle off useless as a floor.
NO_FLOOR = frozenset(
    {"channel-flat", "channel-clipped", "channel-drops", "channel-unsteady", "heartbeats-strong"}
)

_CLIPPED_RUN = 3
_CLIPPED_SHARE = 1e-3  # clipping one sample in a thousand of EMG hides under 1 % of its power
_FLAT_SHARE = 0.5
_DROPPED_WINDOWS = 2
_PLAUSIBLE_UV = (0.5, 3000.0)
_HEARTBEAT_SHARE = 0.10
_MAINS_TIMES = 100.0
# Sway of 50 % makes the RMS 25 % larger than the median window does. Where it is larger still, a
# few windows decide, and the error that shows within the recording no longer bounds what they do.
_UNSTEADY_LOG = 0.25
# The lumbar spectrum of shared measurements: Shwedyk, Balasubramanian and Scott 1977.
_SPECTRUM_HZ = (35.0, 90.0)


def refusals(recording: Recording, shortest_s: int) -> tuple[Finding, ...]:
    """Return why this recording cannot be measured at all; empty if it can."""
    found = [
        Finding(
            "rate-too-low",
            Severity.REFUSED,
            {
                "file": recording.file,
                "place": channel.name,
                "rate_hz": _tidy(channel.rate_hz),
                "lowest_hz": int(SLOWEST_HZ),
                "lost_percent": lost_percent(channel.rate_hz),
            },
        )
        for channel in recording.channels
        if channel.rate_hz < SLOWEST_HZ
    ]
    seconds = min(channel.seconds for channel in recording.channels)
    if seconds < shortest_s:
        length: dict[str, Argument] = {"seconds": _tidy(seconds), "shortest_s": shortest_s}
        place: dict[str, Argument] = {"file": recording.file, "place": "data"}
        found.append(Finding("too-short", Severity.REFUSED, place | length))
    return tuple(found)


def lost_percent(rate_hz: float) -> int:
    """Return how much of the power of lumbar EMG a sampling rate cannot show, in percent."""
    frequency = np.arange(BAND_HZ[0], BAND_HZ[1])
    low, high = _SPECTRUM_HZ
    power = frequency**2 / ((frequency**2 + low**2) * (frequency**2 + high**2) ** 2)
    shown = frequency <= band_of(rate_hz)[1]
    return round(100 * (1 - float(power[shown].sum() / power.sum())))


def raw_findings(file: str, channel: Channel) -> tuple[Finding, ...]:
    """Return what the samples themselves show: too slow, dead, dropping out, clipping."""
    found = []
    place: dict[str, Argument] = {"file": file, "place": channel.name}
    if channel.rate_hz < _WHOLE_BAND_HZ:
        rate: dict[str, Argument] = {
            "rate_hz": _tidy(channel.rate_hz),
            "lost_percent": lost_percent(channel.rate_hz),
        }
        found.append(_warning("rate-low", place | rate))
    still = _still_windows(channel)
    if still.mean() >= _FLAT_SHARE:
        return (*found, _warning("channel-flat", place))
    if still.sum() >= _DROPPED_WINDOWS:
        found.append(_warning("channel-drops", place | {"seconds": _tidy(still.sum() * WINDOW_S)}))
    share = clipped_share(channel)
    if share >= _CLIPPED_SHARE:
        found.append(_warning("channel-clipped", place | {"percent": _tidy(100 * share)}))
    elif share > 0:
        found.append(Finding("channel-clips-rarely", Severity.NOTE, place))
    return tuple(found)


def clipped_share(channel: Channel) -> float:
    """Return the share of samples that stand at the recorder's limit, three or more in a row."""
    low_uv, high_uv = channel.limits_uv
    half = channel.step_uv / 2
    stuck = (channel.samples_uv >= high_uv - half) | (channel.samples_uv <= low_uv + half)
    runs = np.convolve(stuck, np.ones(_CLIPPED_RUN), mode="valid") == _CLIPPED_RUN
    inside = np.convolve(runs, np.ones(_CLIPPED_RUN)) > 0
    return float(inside.mean()) if len(inside) else 0.0


def level_findings(
    place: dict[str, Argument], *, band_uv2: float, floor_uv2: float | None, rounding_uv2: float
) -> tuple[Finding, ...]:
    """Return what the size of the signal shows: at its floor, floor unknown, implausible.

    Args:
        place: The file and the channel.
        band_uv2: The power within the band, the floor still in it.
        floor_uv2: The power of the floor within the band, None if not known.
        rounding_uv2: The power that rounding by the recorder adds within the band.
    """
    least = max(floor_uv2 or 0.0, rounding_uv2)
    signal_uv2 = band_uv2 - (floor_uv2 or 0.0)
    sizes: dict[str, Argument] = {
        "band_uv": _tidy(float(np.sqrt(band_uv2))),
        "floor_uv": _tidy(float(np.sqrt(least))),
    }
    if signal_uv2 <= least / 10:
        return (_warning("at-floor", place | sizes),)
    found = []
    if signal_uv2 <= least:
        found.append(_warning("near-floor", place | sizes))
    if floor_uv2 is None:
        found.append(_warning("floor-unknown", place))
    signal_uv = float(np.sqrt(signal_uv2))
    if not _PLAUSIBLE_UV[0] <= signal_uv <= _PLAUSIBLE_UV[1]:
        found.append(_warning("amplitude-implausible", place | {"tension_uv": _tidy(signal_uv)}))
    return tuple(found)


def steadiness_findings(
    place: dict[str, Argument], windows_uv2: Floats, floor_uv2: float
) -> tuple[Finding, ...]:
    """Return whether a few strong moments make up the reading.

    Args:
        place: The file and the channel.
        windows_uv2: The power of each window, the floor still in it.
        floor_uv2: The power of the floor, 0 where not known.
    """
    typical = middle(windows_uv2) - floor_uv2
    whole = float(windows_uv2.mean()) - floor_uv2
    if typical > 0 and 0.5 * np.log(whole / typical) <= _UNSTEADY_LOG:
        return ()
    size: dict[str, Argument] = {
        "tension_uv": _tidy(float(np.sqrt(whole))),
        "typical_uv": _tidy(float(np.sqrt(max(typical, 0.0)))),
    }
    return (_warning("channel-unsteady", place | size),)


def disturbance_findings(
    place: dict[str, Argument], *, signal_uv2: float, mains_uv2: float, beats: int, share: float
) -> tuple[Finding, ...]:
    """Return what else is in the channel: mains and heartbeats.

    Args:
        place: The file and the channel.
        signal_uv2: The power of the muscle.
        mains_uv2: The power of the mains that was taken out.
        beats: How many heartbeats were found.
        share: The share of the power that comes with them.
    """
    found = []
    if mains_uv2 > _MAINS_TIMES * signal_uv2:
        found.append(_warning("mains-too-strong", place))
    elif mains_uv2 > signal_uv2:
        found.append(_warning("mains-strong", place))
    if beats:
        told: dict[str, Argument] = {"beats": beats, "percent": round(100 * share)}
        code = "heartbeats-strong" if share > _HEARTBEAT_SHARE else "heartbeats"
        found.append(_warning(code, place | told))
    return tuple(found)


def _still_windows(channel: Channel) -> Floats:
    """One for each window of 250 ms in which the value never moves, else zero."""
    size = max(1, round(WINDOW_S * channel.rate_hz))
    windows = channel.samples_uv[: len(channel.samples_uv) // size * size].reshape(-1, size)
    still: Floats = (windows.max(axis=1) == windows.min(axis=1)).astype(np.float64)
    return still


def _warning(code: str, arguments: dict[str, Argument]) -> Finding:
    return Finding(code, Severity.WARNING, arguments)


def _tidy(value: float) -> float | int:
    """Three significant figures, and no `.0`."""
    rounded = float(f"{value:.3g}")
    return int(rounded) if rounded.is_integer() else rounded
