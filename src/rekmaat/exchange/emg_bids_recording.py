"""Checks one recording of an EMG-BIDS dataset against everything that is said about it."""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from rekmaat.errors import Finding
from rekmaat.exchange.emg_bids_described import Described, describe
from rekmaat.exchange.emg_bids_folder import coordinate_systems
from rekmaat.files.opening import number, printable
from rekmaat.files.units import MICROVOLTS
from rekmaat.measure.labels import listed

_FIRST_COLUMNS = ("name", "type", "units")
_KNOWN_COLUMNS = frozenset({
    *_FIRST_COLUMNS, "description", "sampling_frequency", "signal_electrode", "reference", "group",
    "target_muscle", "placement_scheme", "placement_description", "interelectrode_distance",
    "low_cutoff", "high_cutoff", "notch", "status", "status_description", "HED",
})  # fmt: skip
_REQUIRED = (
    "TaskName",
    "EMGPlacementScheme",
    "EMGReference",
    "SamplingFrequency",
    "PowerLineFrequency",
    "RecordingType",
    "SoftwareFilters",
)
_UNITS = frozenset({"V", "mV", "uV", "µV", "μV", "nV"})
_RATE_TOLERANCE = 1e-5
_SHOWN = 40
_UNKNOWN = "n/a"
_TENSION = frozenset({"EMG", "ECG"})
_UNPLACED = frozenset({"", _UNKNOWN, "bipolar"})


def check_recording(file: Path) -> tuple[Finding, ...]:
    """Return what is wrong with one recording and the files that speak about it."""
    one, found = describe(file)
    return (*found, *(it for check in _CHECKS for it in check(one)))


def _settings_missing(one: Described) -> Iterator[Finding]:
    missing = [key for key in _REQUIRED if key not in one.settings]
    described = one.settings.get("EMGPlacementSchemeDescription")
    if one.settings.get("EMGPlacementScheme") == "Other" and not described:
        missing.append("EMGPlacementSchemeDescription")
    if missing:
        yield one.warn("bids-settings-missing", names=listed(missing))


def _channels_missing(one: Described) -> Iterator[Finding]:
    if one.channels_missing:
        yield one.refuse("bids-channels-missing")
    elif one.channels and one.channels.columns[:3] != _FIRST_COLUMNS:
        yield one.warn("bids-columns-wrong", names=listed(one.channels.columns[:3]))


def _channels_differ(one: Described) -> Iterator[Finding]:
    if one.channels is None or one.header is None:
        return
    labels = tuple(it.label for it in one.signals)
    names = one.channels.column("name")
    if len(names) != len(labels):
        yield one.refuse("bids-channel-count", table=len(names), file_has=len(labels))
    elif names != labels:
        other = [f"{a} / {b}" for a, b in zip(names, labels, strict=True) if a != b]
        yield one.warn("bids-names-differ", names=listed(other))


def _counts_wrong(one: Described) -> Iterator[Finding]:
    for kind in ("EMG", "ECG"):
        said, counted = one.settings.get(f"{kind}ChannelCount"), one.of_type(kind)
        if said is not None and counted is not None and said != counted:
            yield one.warn(
                "bids-count-wrong",
                key=f"{kind}ChannelCount",
                said=printable(str(said)[:_SHOWN]),
                n=counted,
            )


def _types_wrong(one: Described) -> Iterator[Finding]:
    types = one.channels.column("type") if one.channels else ()
    wrong = [it for it in dict.fromkeys(types) if it != it.upper()]
    if wrong:
        yield one.warn("bids-type-case", names=listed(wrong))
    if types and not any(it.upper() == "EMG" for it in types):
        yield one.refuse("bids-no-emg")


def _units_unreadable(one: Described) -> Iterator[Finding]:
    """Units that other programs do not convert, such as `microvolt`."""
    if one.channels is None:
        return
    names, types, units = (one.channels.column(it) for it in _FIRST_COLUMNS)
    wrong: dict[str, list[str]] = {}
    for name, kind, unit in zip(names, types, units, strict=False):
        if unit not in _UNITS and kind.upper() in _TENSION:
            wrong.setdefault(unit, []).append(name)
    for unit, channels in wrong.items():
        yield one.warn("bids-unit-unreadable", names=listed(channels), unit=unit)


def _units_differ(one: Described) -> Iterator[Finding]:
    """Another unit than the file itself has; many write what their program shows."""
    units = one.channels.column("units") if one.channels else ()
    if len(units) != len(one.signals):
        return
    other: dict[tuple[str, str], list[str]] = {}
    for unit, signal in zip(units, one.signals, strict=True):
        scales = MICROVOLTS.get(unit), MICROVOLTS.get(signal.unit)
        if None not in scales and scales[0] != scales[1]:
            other.setdefault((unit, signal.unit), []).append(signal.label)
    for (unit, in_file), labels in other.items():
        yield one.warn("bids-units-differ", names=listed(labels), unit=unit, other=in_file)


def _rate_wrong(one: Described) -> Iterator[Finding]:
    if one.header is None or "SamplingFrequency" not in one.settings:
        return
    told = str(one.settings["SamplingFrequency"])[:_SHOWN]
    said = number(told) or 0.0
    rates = [it.samples_a_record / one.header.record_s for it in one.signals]
    if not any(abs(rate - said) <= _RATE_TOLERANCE * rate for rate in rates):
        yield one.refuse("bids-rate-wrong", said_hz=printable(told), rate_hz=f"{rates[0]:.9g}")


def _electrodes_unplaced(one: Described) -> Iterator[Finding]:
    """Coordinates mean nothing without the system they are in."""
    if one.electrodes is None:
        return
    systems = coordinate_systems(one.file)
    named = {it for it in one.electrodes.column("coordinate_system") if it not in {"", _UNKNOWN}}
    if not systems:
        yield one.warn("bids-coordinates-missing")
    for system in sorted(named):
        if systems and not any(f"_space-{system}_" in f"_{path.name}" for path in systems):
            yield one.warn("bids-system-missing", name=system)


def _electrodes_unknown(one: Described) -> Iterator[Finding]:
    """A channel between electrodes that no table places."""
    if one.electrodes is None or one.channels is None:
        return
    placed = set(one.electrodes.column("name")) | _UNPLACED
    unknown = [it for it in one.channels.column("signal_electrode") if it not in placed]
    if unknown:
        yield one.warn("bids-electrode-unknown", names=listed(list(dict.fromkeys(unknown))))


def _columns_undescribed(one: Described) -> Iterator[Finding]:
    if one.channels is None:
        return
    unknown = [it for it in one.channels.columns if it not in _KNOWN_COLUMNS | one.columns_said]
    if unknown:
        yield one.warn("bids-column-undescribed", names=listed(unknown))


_CHECKS: tuple[Callable[[Described], Iterable[Finding]], ...] = (
    _settings_missing,
    _channels_missing,
    _channels_differ,
    _counts_wrong,
    _types_wrong,
    _units_unreadable,
    _units_differ,
    _rate_wrong,
    _electrodes_unplaced,
    _electrodes_unknown,
    _columns_undescribed,
)
