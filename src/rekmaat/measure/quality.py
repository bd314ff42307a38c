"""What is wrong with a recording, and whether its number can be trusted all the same."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil, floor

import numpy as np

from rekmaat.errors import Argument, Finding, Severity
from rekmaat.measure.filters import BAND_HZ, Density, Floats, band_of, middle
from rekmaat.measure.floor import Floor
from rekmaat.measure.heartbeat import Heartbeats
from rekmaat.measure.labels import listed
from rekmaat.measure.mains import Mains
from rekmaat.measure.recording import Channel, Recording, Stretch

SHORTEST_S = 15
SHORTEST_NOISE_S = 5
SLOWEST_HZ = 400.0
_SHOWS_FLOOR_HZ = 1650.0

# Findings that leave a channel without a number, and those that leave it with a number that
# must not carry a verdict.
DEAD = frozenset({"channel-flat", "at-floor", "too-much-cut"})
DISTRUSTED = frozenset(
    {
        "at-floor",
        "near-floor",
        "amplitude-implausible",
        "channel-clipped",
        "channel-unsteady",
        "electrode-loose",
        "heartbeats-left",
        "heartbeats-too-strong",
        "mains-too-strong",
        "much-cut",
        "samples-lost-many",
    }
)

# Findings that make a recording with the muscle off useless as a floor.
NO_FLOOR = frozenset(
    {
        "channel-flat",
        "channel-clipped",
        "channel-unsteady",
        "electrode-loose",
        "heartbeats-left",
        "much-cut",
        "samples-lost-many",
        "too-much-cut",
    }
)

_CLIPPED_RUN = 3
_CLIPPED_SHARE = 1e-3  # clipping one sample in a thousand of EMG hides under 1 % of its power
_FLAT_SHARE = 0.5
_LOST_NOTE, _LOST_MANY = 0.01, 0.2
_MUCH_CUT, _TOO_MUCH_CUT = 0.25, 0.5
_PLAUSIBLE_UV = (0.5, 3000.0)
# Beats that stay in may hold a tenth of the power; those taken out may hold as much as the muscle
# with a warning, and twelve times as much before what is left of them decides.
_HEART_LEFT, _HEART_STRONG, _HEART_TOO_STRONG = 0.10, 1.0, 12.0
_MAINS_TIMES = 10.0
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


@dataclass(frozen=True, slots=True)
class Heard:
    """What one channel of one recording was heard to hold.

    Attributes:
        file: Of the recording.
        channel: The channel as it was read.
        windows_uv2: The power of each kept window, the floor still in it.
        floor: The noise of the sensor, None if not known.
        floor_uv2: Its power within the band.
        density: Power by frequency, as recorded.
        mains: The mains in it.
        beats: The heartbeats of the recording.
        heart_uv2: The power that was taken out with them.
        heart_left: The share of the power that beats hold that could not be taken out.
        lost_share: The share of the samples that were never measured.
        kept_share: The share of the windows that are kept.
        loose: Whether this channel alone jumps again and again.
    """

    file: str
    channel: Channel
    windows_uv2: Floats
    floor: Floor | None
    floor_uv2: float | None
    density: Density
    mains: Mains | None
    beats: Heartbeats
    heart_uv2: float
    heart_left: float
    lost_share: float
    kept_share: float
    loose: bool

    @property
    def place(self) -> dict[str, Argument]:
        """Where that is."""
        return {"file": self.file, "place": self.channel.name}

    @property
    def band_uv2(self) -> float:
        """The power within the band."""
        return float(self.windows_uv2.mean()) if len(self.windows_uv2) else 0.0

    @property
    def signal_uv2(self) -> float:
        """The power of the muscle."""
        return self.band_uv2 - (self.floor_uv2 or 0.0)


@dataclass(frozen=True, slots=True)
class Hearts:
    """The heartbeats of a whole recording.

    Attributes:
        beats: Where they are.
        removed: Whether they could be taken out.
        largest_share: The largest share of a channel's power they held.
    """

    beats: Heartbeats
    removed: bool
    largest_share: float


def findings_of(heard: Heard) -> tuple[Finding, ...]:
    """Return everything worth knowing about one channel of one recording."""
    raw = _raw(heard)
    if any(finding.code in DEAD for finding in raw):
        return raw
    level = _level(heard)
    if any(finding.code in DEAD for finding in level):
        return raw + level
    heart = _heart(heard)
    strong = {"heartbeats-left", "heartbeats-too-strong"}
    steady = () if strong & {finding.code for finding in heart} else _steadiness(heard)
    return raw + level + steady + _mains(heard) + heart


def recording_findings(
    file: str, *, cut: Sequence[Stretch], seconds: float, hearts: Hearts
) -> tuple[Finding, ...]:
    """Return what is worth knowing about a recording as a whole.

    Args:
        file: The recording.
        cut: The seconds left out of all channels.
        seconds: How long it is.
        hearts: The heartbeats in it.
    """
    place: dict[str, Argument] = {"file": file, "place": "data"}
    found = []
    if cut:
        gone_s = sum(it.end_s - it.start_s for it in cut)
        told: dict[str, Argument] = {
            "seconds": _tidy(gone_s),
            "percent": round(100 * gone_s / seconds),
            "where_s": listed([f"{floor(it.start_s)}-{ceil(it.end_s)}" for it in cut]),
        }
        found.append(_warning("seconds-cut", place | told))
    if hearts.removed and hearts.beats.found:
        beats: dict[str, Argument] = {
            "beats": hearts.beats.count,
            "percent": round(100 * hearts.largest_share),
        }
        found.append(Finding("heartbeats", Severity.NOTE, place | beats))
    odd = len(hearts.beats.odd_s)
    if odd:
        found.append(Finding("heartbeats-odd", Severity.NOTE, place | {"beats": odd}))
    return tuple(found)


def _raw(heard: Heard) -> tuple[Finding, ...]:
    """What the samples themselves show: too slow, dead, lost, cut out, loose, clipping."""
    place, channel, found = heard.place, heard.channel, []
    lost = lost_percent(channel.rate_hz)
    if lost > 0:
        rate: dict[str, Argument] = {"rate_hz": _tidy(channel.rate_hz), "lost_percent": lost}
        found.append(_warning("rate-low", place | rate))
    if heard.lost_share >= _FLAT_SHARE:
        return (*found, _warning("channel-flat", place))
    if heard.loose:
        found.append(_warning("electrode-loose", place))
    if heard.kept_share < 1 - _TOO_MUCH_CUT:
        percent = round(100 * (1 - heard.kept_share))
        return (*found, _warning("too-much-cut", place | {"percent": percent}))
    if heard.kept_share < 1 - _MUCH_CUT:
        found.append(_warning("much-cut", place | {"percent": round(100 * (1 - heard.kept_share))}))
    found += _lost(heard)
    share = clipped_share(channel)
    if share >= _CLIPPED_SHARE:
        found.append(_warning("channel-clipped", place | {"percent": _tidy(100 * share)}))
    elif share > 0:
        found.append(Finding("channel-clips-rarely", Severity.NOTE, place))
    return tuple(found)


def _lost(heard: Heard) -> list[Finding]:
    if heard.lost_share == 0:
        return []
    told = heard.place | {"percent": _tidy(100 * heard.lost_share)}
    if heard.lost_share >= _LOST_MANY:
        return [_warning("samples-lost-many", told)]
    severity = Severity.WARNING if heard.lost_share >= _LOST_NOTE else Severity.NOTE
    return [Finding("samples-lost", severity, told)]


def clipped_share(channel: Channel) -> float:
    """Return the share of samples that stand at the recorder's limit, three or more in a row."""
    low_uv, high_uv = channel.limits_uv
    half = channel.step_uv / 2
    if channel.samples_uv.max() < high_uv - half and channel.samples_uv.min() > low_uv + half:
        return 0.0
    stuck = (channel.samples_uv >= high_uv - half) | (channel.samples_uv <= low_uv + half)
    runs = np.convolve(stuck, np.ones(_CLIPPED_RUN), mode="valid") == _CLIPPED_RUN
    inside = np.convolve(runs, np.ones(_CLIPPED_RUN)) > 0
    return float(inside.mean()) if len(inside) else 0.0


def _level(heard: Heard) -> tuple[Finding, ...]:
    """What the size of the signal shows: at its floor, floor unknown, implausible."""
    channel, place = heard.channel, heard.place
    step = Floor(channel.step_uv**2 / 12 / (channel.rate_hz / 2), channel.rate_hz / 4)
    rounding_uv2 = step.power_uv2(heard.density.frequency_hz, band_of(channel.rate_hz))
    least = max(heard.floor_uv2 or 0.0, rounding_uv2)
    sizes: dict[str, Argument] = {
        "band_uv": _tidy(float(np.sqrt(heard.band_uv2))),
        "floor_uv": _tidy(float(np.sqrt(least))),
    }
    if heard.signal_uv2 <= least / 10:
        return (_warning("at-floor", place | sizes),)
    found = []
    if heard.signal_uv2 <= least:
        found.append(_warning("near-floor", place | sizes))
    if heard.floor_uv2 is None:
        hidden = channel.rate_hz >= _SHOWS_FLOOR_HZ
        found.append(_warning("floor-filtered" if hidden else "floor-unknown", place))
    if heard.floor is not None and heard.floor.pink > 0:
        percent = round(100 * heard.floor.pink)
        found.append(Finding("floor-coloured", Severity.NOTE, place | {"percent": percent}))
    signal_uv = float(np.sqrt(heard.signal_uv2))
    if not _PLAUSIBLE_UV[0] <= signal_uv <= _PLAUSIBLE_UV[1]:
        found.append(_warning("amplitude-implausible", place | {"tension_uv": _tidy(signal_uv)}))
    return tuple(found)


def _steadiness(heard: Heard) -> tuple[Finding, ...]:
    """Whether a few strong moments make up the reading."""
    typical = middle(heard.windows_uv2) - (heard.floor_uv2 or 0.0)
    whole = heard.signal_uv2
    if typical > 0 and 0.5 * np.log(whole / typical) <= _UNSTEADY_LOG:
        return ()
    size: dict[str, Argument] = {
        "tension_uv": _tidy(float(np.sqrt(whole))),
        "typical_uv": _tidy(float(np.sqrt(max(typical, 0.0)))),
    }
    return (_warning("channel-unsteady", heard.place | size),)


def _mains(heard: Heard) -> tuple[Finding, ...]:
    mains_uv2 = heard.mains.power_uv2 if heard.mains else 0.0
    if mains_uv2 > _MAINS_TIMES * heard.signal_uv2:
        return (_warning("mains-too-strong", heard.place),)
    if mains_uv2 > heard.signal_uv2:
        return (_warning("mains-strong", heard.place),)
    return ()


def _heart(heard: Heard) -> tuple[Finding, ...]:
    """What heartbeats were found, and whether they could be taken out."""
    if not heard.beats.found:
        return ()
    told = heard.place | {"beats": heard.beats.count}
    if heard.heart_left > _HEART_LEFT:
        percent = round(100 * heard.heart_left)
        return (_warning("heartbeats-left", told | {"percent": percent}),)
    times = heard.heart_uv2 / heard.signal_uv2
    told |= {"percent": round(100 * times / (1 + times))}
    if times > _HEART_TOO_STRONG:
        return (_warning("heartbeats-too-strong", told),)
    if times > _HEART_STRONG:
        return (_warning("heartbeats-strong", told),)
    return ()


def _warning(code: str, arguments: dict[str, Argument]) -> Finding:
    return Finding(code, Severity.WARNING, arguments)


def _tidy(value: float) -> float | int:
    """Three significant figures, and no `.0`."""
    rounded = float(f"{value:.3g}")
    return int(rounded) if rounded.is_integer() else rounded
