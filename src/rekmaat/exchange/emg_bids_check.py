"""Checks an EMG-BIDS dataset for what makes its numbers unreadable or wrong.

The field's own validator looks at names and at each file alone. It lets through a recording
without its table of channels, one that was cut off after the header, a unit nobody can convert,
electrodes without a system of coordinates, and counts that contradict each other.
"""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from rekmaat.errors import Finding, RefusedError, Severity
from rekmaat.exchange.bids_names import DATATYPE, DESCRIPTION
from rekmaat.exchange.emg_bids_described import Described, describe
from rekmaat.exchange.emg_bids_folder import (
    coordinate_systems,
    finding,
    read_object,
    read_table,
    recordings,
)
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
_UNKNOWN = "n/a"
_TENSION = frozenset({"EMG", "ECG"})
_UNPLACED = frozenset({"", _UNKNOWN, "bipolar"})


def check_dataset(root: Path) -> tuple[Finding, ...]:
    """Return what is wrong with a dataset; empty if other programs can use it.

    Args:
        root: The folder that holds `dataset_description.json`.
    """
    found = [*_about_dataset(root)]
    files = recordings(root)
    if not files:
        found.append(finding("bids-no-recording", root, Severity.REFUSED))
    return (*found, *(it for file in files for it in check_recording(file)))


def check_recording(file: Path) -> tuple[Finding, ...]:
    """Return what is wrong with one recording and the files that speak about it."""
    one, found = describe(file)
    return (*found, *(it for check in _CHECKS for it in check(one)))


def _about_dataset(root: Path) -> list[Finding]:
    description = root / DESCRIPTION
    try:
        said = read_object(description)
    except RefusedError as error:
        return list(error.findings)
    missing = [key for key in ("Name", "BIDSVersion") if not said.get(key)]
    found = []
    if missing:
        names = listed(missing)
        found.append(finding("bids-settings-missing", description, Severity.WARNING, names=names))
    return [*found, *_people_missing(root), *_sessions_mixed(root)]


def _people_missing(root: Path) -> list[Finding]:
    """Say whose folder has no line in the list of people."""
    table = root / "participants.tsv"
    if not table.exists():
        return []
    try:
        listed_people = set(read_table(table).column("participant_id"))
    except RefusedError as error:
        return list(error.findings)
    people = sorted(path.name for path in root.glob("sub-*") if path.is_dir())
    missing = [name for name in people if name not in listed_people]
    if not missing:
        return []
    return [finding("bids-person-unlisted", table, Severity.WARNING, names=listed(missing))]


def _sessions_mixed(root: Path) -> list[Finding]:
    """Say who has recordings both within sessions and beside them."""
    mixed = [
        person.name
        for person in sorted(root.glob("sub-*"))
        if (person / DATATYPE).is_dir() and any(person.glob("ses-*"))
    ]
    if not mixed:
        return []
    return [finding("bids-sessions-mixed", root, Severity.WARNING, names=listed(mixed))]


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
            yield one.warn("bids-count-wrong", key=f"{kind}ChannelCount", said=str(said), n=counted)


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
    said = one.settings.get("SamplingFrequency")
    if one.header is None or not isinstance(said, int | float) or said <= 0:
        return
    rates = [it.samples_a_record / one.header.record_s for it in one.signals]
    if not any(abs(rate / said - 1) <= _RATE_TOLERANCE for rate in rates):
        rate_hz = float(f"{rates[0]:.9g}") if rates else 0.0
        yield one.refuse("bids-rate-wrong", said_hz=said, rate_hz=rate_hz)


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
