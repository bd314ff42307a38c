"""Whether recordings were made alike: whatever was done otherwise looks like a change."""

import re
from collections.abc import Sequence
from math import isclose, isfinite

from rekmaat.errors import Argument, Finding, Severity
from rekmaat.measure.labels import Posture, Side, posture_of, side_of
from rekmaat.measure.recording import Channel, Recording

_RATE_ROUNDING = 1e-6
_RANGE_ROUNDING = 0.01

_Pair = tuple[Recording, Channel, Channel]


def made_otherwise(recordings: Sequence[Recording], noise: Recording | None) -> tuple[Finding, ...]:
    """Return why recordings cannot be compared: another rate, filter, side or posture.

    Args:
        recordings: With the same channels in the same order.
        noise: A recording with the muscle off, whose posture is another on purpose.
    """
    everything = [*recordings, *([noise] if noise else [])]
    first = recordings[0]
    found = []
    for one, own, other in _against_first(everything):
        place = _place(one, own, first)
        found += _rates(place, own, other) + _filters(place, own, other) + _sides(place, own, other)
    return (*found, *_postures(recordings))


def made_perhaps_otherwise(recordings: Sequence[Recording]) -> tuple[Finding, ...]:
    """Return what makes it doubtful whether recordings were made alike: filters, range, site."""
    first = recordings[0]
    found = []
    for one, own, other in _against_first(recordings):
        place = _place(one, own, first)
        if own.prefiltering.split() != other.prefiltering.split() and not (
            _corners(own.prefiltering) and _corners(other.prefiltering)
        ):
            found.append(Finding("filters-unclear", Severity.WARNING, place))
        if not _same_range(own, other):
            found.append(Finding("range-differs", Severity.WARNING, place))
        if own.site.split() != other.site.split():
            found.append(Finding("sites-differ", Severity.WARNING, place))
    return tuple(found)


def _against_first(recordings: Sequence[Recording]) -> list[_Pair]:
    first = recordings[0]
    return [
        (one, own, other)
        for one in recordings[1:]
        for own, other in zip(one.channels, first.channels, strict=True)
    ]


def _place(one: Recording, own: Channel, first: Recording) -> dict[str, Argument]:
    return {"file": one.file, "place": own.name, "other": first.file}


def _rates(place: dict[str, Argument], own: Channel, other: Channel) -> list[Finding]:
    if isclose(own.rate_hz, other.rate_hz, rel_tol=_RATE_ROUNDING):
        return []
    rates: dict[str, Argument] = {"rate_hz": own.rate_hz, "other_rate_hz": other.rate_hz}
    return [Finding("rates-differ", Severity.REFUSED, place | rates)]


def _filters(place: dict[str, Argument], own: Channel, other: Channel) -> list[Finding]:
    ours, theirs = _corners(own.prefiltering), _corners(other.prefiltering)
    if not ours or not theirs or ours == theirs:
        return []
    texts: dict[str, Argument] = {
        "filters": own.prefiltering,
        "other_filters": other.prefiltering,
    }
    return [Finding("filters-differ", Severity.REFUSED, place | texts)]


def _sides(place: dict[str, Argument], own: Channel, other: Channel) -> list[Finding]:
    ours, theirs = _side(own), _side(other)
    if ours is None or theirs is None or ours is theirs:
        return []
    sides: dict[str, Argument] = {"side": ours.value, "other_side": theirs.value}
    return [Finding("sides-differ", Severity.REFUSED, place | sides)]


def _side(channel: Channel) -> Side | None:
    return side_of(f"{channel.name} {channel.site}")


def _postures(recordings: Sequence[Recording]) -> list[Finding]:
    first, found = recordings[0], []
    for one in recordings[1:]:
        ours, theirs = _posture(one), _posture(first)
        if ours is not None and theirs is not None and ours is not theirs:
            told: dict[str, Argument] = {
                "file": one.file,
                "place": "header",
                "other": first.file,
                "posture": ours.value,
                "other_posture": theirs.value,
            }
            found.append(Finding("postures-differ", Severity.REFUSED, told))
    return found


def _posture(recording: Recording) -> Posture | None:
    sites = " ".join(channel.site for channel in recording.channels)
    return posture_of(f"{recording.about} {sites}")


def _same_range(own: Channel, other: Channel) -> bool:
    """Whether two channels were written with one range; what has none was scaled elsewhere."""
    ends = (*own.limits_uv, *other.limits_uv)
    if not all(isfinite(end) for end in ends):
        return True
    return all(
        isclose(ours, theirs, rel_tol=_RANGE_ROUNDING)
        for ours, theirs in zip(own.limits_uv, other.limits_uv, strict=True)
    )


def _corners(prefiltering: str) -> frozenset[tuple[str, float]]:
    """The corner frequencies that a text states, in hertz: `HP:20Hz LP:450Hz N:50Hz`."""
    stated = re.findall(
        r"(HP|LP|N)\w*:?\s*([0-9]+(?:\.[0-9]+)?)\s*(k?)Hz", prefiltering, re.IGNORECASE
    )
    return frozenset(
        (kind.upper(), float(corner) * (1000 if kilo else 1)) for kind, corner, kilo in stated
    )
