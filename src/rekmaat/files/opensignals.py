"""What OpenSignals writes about a device, and how its raw counts become microvolts.

A port of n bits holds counts of 0 to 2^n - 1 over the supply voltage of the sensor, with zero in
the middle: tension = (count / 2^n - 1/2) * supply / gain. That is the transfer function in the
sensor data sheets of PLUX. Supply and gain are those of `raw_to_phy` in the package
biosignalsnotebooks, which PLUX publishes itself (module conversion, MIT licence).
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from rekmaat.files.choice import Choice, Offer
from rekmaat.files.clock import Missing
from rekmaat.files.gaps import Place, fill, with_holes
from rekmaat.files.opening import number, printable, refuse
from rekmaat.measure.labels import Kind, kind_of
from rekmaat.measure.recording import Channel

_HUBS = frozenset(
    {"biosignalsplux", "channeller", "bioplux", "bioplux_exp", "swifter", "ddme_openbanplux"}
)
_MOST_BITS = 24
_MOST_PORTS = 64
_SEQUENCE = {"bitalino": 16, "bitalino_rev": 16, "bitalino_riot": 16}
_LONG_SEQUENCE = 1 << 16


@dataclass(frozen=True, slots=True)
class Port:
    """One analog input of a device.

    Attributes:
        label: Its name.
        sensor: What is plugged in, as the user of the program said.
        bits: The resolution.
        number: Of the input.
    """

    label: str
    sensor: str
    bits: int
    number: int


@dataclass(frozen=True, slots=True)
class Device:
    """One device of a file.

    Attributes:
        kind: What it is: `biosignalsplux`, `bitalino_rev` and so on.
        rate_hz: Samples a second.
        ports: Its inputs.
        columns: The columns of the text format; empty in the other.
        about: Everything the file says about device and recording.
    """

    kind: str
    rate_hz: float
    ports: tuple[Port, ...]
    columns: tuple[str, ...]
    about: str


@dataclass(frozen=True, slots=True)
class _Transfer:
    """Supply in volts, and gain."""

    supply_v: float
    gain: float


def transfer_of(device: str, sensor: str) -> _Transfer | None:
    """Return the documented transfer function; None where there is none."""
    measures = _kind(sensor)
    if device in _HUBS:
        gains = {Kind.EMG: 1000.0, Kind.ECG: 1019.0}
        return _Transfer(3.0, gains[measures]) if measures in gains else None
    if device in {"bitalino", "bitalino_rev", "bitalino_riot"}:
        gains = {Kind.EMG: 1008.0 if device == "bitalino" else 1009.0, Kind.ECG: 1100.0}
        return _Transfer(3.3, gains[measures]) if measures in gains else None
    return None


def _kind(sensor: str) -> Kind:
    """What a sensor measures; newer versions write EMGBITREV and ECGBITREV."""
    return Kind.ECG if sensor.upper().startswith("ECG") else kind_of(sensor)


def device_of(said: Mapping[str, Any], file: str) -> Device:
    """Understand what a file says about a device.

    Args:
        said: The fields, as the text format names them.
        file: The path of the file.

    Raises:
        RefusedError: A field is missing, or not what it should be.
    """
    rate_hz = number(str(said.get("sampling rate", "")))
    if rate_hz is None or rate_hz <= 0:
        value = str(said.get("sampling rate", ""))[:40]
        refuse("rate-missing", file, "header", field="sampling rate", value=value)
    if said.get("convertedValues"):
        refuse("counts-converted", file, "header")
    texts = ("device", "device name", "firmware version", "comments", "keywords")
    return Device(
        kind=str(said.get("device", "")),
        rate_hz=rate_hz,
        ports=_ports(said, file),
        columns=tuple(printable(it) for it in _listed(said, "column")),
        about=printable(" ".join(filter(None, (str(said.get(it, "")) for it in texts)))),
    )


def _ports(said: Mapping[str, Any], file: str) -> tuple[Port, ...]:
    labels, sensors = _listed(said, "label"), _listed(said, "sensor")
    bits, channels = _listed(said, "resolution"), _listed(said, "channels")
    count = len(labels)
    sizes = {"sensor": len(sensors), "channels": len(channels), "resolution": len(bits)}
    if not 0 < count <= _MOST_PORTS or any(size < count for size in sizes.values()):
        value = ", ".join(f"{name} {size}" for name, size in sizes.items())
        refuse("header-field", file, "header", field="label", value=f"label {count}, {value}")
    ports = []
    # BITalino lists the resolution of every column; those of the ports come last.
    for label, sensor, own_bits, channel in zip(
        labels, sensors, bits[-count:], channels, strict=False
    ):
        if not (own_bits.isdecimal() and 0 < int(own_bits) <= _MOST_BITS and channel.isdecimal()):
            refuse("header-field", file, "header", field="resolution", value=own_bits[:40])
        ports.append(Port(printable(label), printable(sensor), int(own_bits), int(channel)))
    return tuple(ports)


def _listed(said: Mapping[str, Any], name: str) -> list[str]:
    values = said.get(name, [])
    is_list = isinstance(values, Sequence) and not isinstance(values, str)
    return [str(it)[:200] for it in values] if is_list else []


def header_of(line: str, file: str) -> Device:
    """Understand the line of JSON in the text format.

    Raises:
        RefusedError: It is not JSON, or is about several devices or none.
    """
    try:
        said = json.loads(line)
    except (ValueError, RecursionError):
        refuse("header-field", file, "header", field="JSON", value=printable(line[:40]))
    devices = [it for it in said.values() if isinstance(it, dict)] if _is_map(said) else []
    if len(devices) != 1:
        refuse("devices-several", file, "header", devices=len(devices))
    return device_of(devices[0], file)


def _is_map(said: object) -> bool:
    return isinstance(said, dict)


def offers_of(device: Device) -> tuple[Offer, ...]:
    """Return what a device offers; a port without transfer function has no unit."""
    return tuple(
        Offer(
            index=index,
            name=port.label,
            unit="uV" if transfer_of(device.kind, port.sensor) else "",
            kind=_kind(port.sensor),
            rate_hz=device.rate_hz,
            site=port.sensor,
        )
        for index, port in enumerate(device.ports)
    )


def check_transfers(choice: Choice, device: Device, file: str) -> None:
    """Refuse a chosen port whose counts have no documented unit.

    Raises:
        RefusedError: Names the sensor and the device.
    """
    for offer in choice.chosen:
        if not offer.unit:
            sensor = device.ports[offer.index].sensor
            refuse("transfer-unknown", file, offer.name, sensor=sensor, device=device.kind)


def missing_by_sequence(sequence: NDArray[np.float64], device: str, file: str) -> Missing:
    """Find the samples that the running number of each row says are missing.

    Args:
        sequence: The running numbers, which begin again after 15 or 65535, shape (samples,).
        device: What numbered them.
        file: The path of the file.

    Raises:
        RefusedError: It is no running number.
    """
    modulus = _SEQUENCE.get(device, _LONG_SEQUENCE)
    steps = np.diff(sequence)
    if not np.isfinite(steps).all() or (steps != np.round(steps)).any() or (steps == 0).any():
        refuse("sequence-broken", file, "data")
    skipped = ((steps - 1) % modulus).astype(np.int64)
    places = np.flatnonzero(skipped)
    return Missing(places + 1, skipped[places])


def channel_of(
    offer: Offer, counts: NDArray[np.float64], *, device: Device, missing: Missing, file: str
) -> Channel:
    """Make a channel in microvolts from the counts of a port.

    Args:
        offer: What is offered there.
        counts: The counts, shape (samples,).
        device: The device.
        missing: What is missing among them.
        file: The path of the file.

    Raises:
        RefusedError: A count does not fit in the resolution.
    """
    port = device.ports[offer.index]
    transfer = transfer_of(device.kind, port.sensor)
    assert transfer is not None  # checked when it was chosen
    highest = (1 << port.bits) - 1
    known = counts[np.isfinite(counts)]
    if len(known) and not (known.min() >= 0 and known.max() <= highest):
        ranges = f"{known.min():g} ... {known.max():g} / 0 ... {highest}"
        refuse("calibration-wrong", file, offer.name, ranges=ranges)
    step_uv = 1e6 * transfer.supply_v / transfer.gain / (highest + 1)
    middle = (highest + 1) / 2
    place = Place(file, offer.name, offer.rate_hz)
    samples_uv = with_holes(counts, missing.before, missing.counts, place) - middle
    samples_uv *= step_uv
    filled = fill(samples_uv, place)
    return Channel(
        name=offer.name,
        samples_uv=filled.samples,
        rate_hz=offer.rate_hz,
        limits_uv=(-middle * step_uv, (highest - middle) * step_uv),
        step_uv=step_uv,
        site=offer.site,
        lost=filled.lost,
    )
