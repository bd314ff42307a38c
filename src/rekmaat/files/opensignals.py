"""What OpenSignals writes about a device, in both of its formats."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from rekmaat.files.opening import number, printable, refuse

_MOST_BITS = 24
_MOST_PORTS = 64


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
