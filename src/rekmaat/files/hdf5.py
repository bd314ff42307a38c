"""Reads the HDF5 format of OpenSignals, through h5py."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import h5py
import numpy as np
from numpy.typing import NDArray

from rekmaat.files.choice import Offer
from rekmaat.files.opening import first_bytes, reason, refuse, refuse_too_much
from rekmaat.files.opensignals import Device, device_of
from rekmaat.files.opensignals_counts import Stored, choose_ports, recording_of
from rekmaat.measure.recording import Recording

_MAGIC = b"\x89HDF\r\n\x1a\n"
_FIELDS = (
    "device", "device name", "firmware version", "comments", "keywords", "sampling rate",
    "resolution", "channels", "convertedValues",
)  # fmt: skip


def read(path: Path, wanted: Sequence[str] = ()) -> Recording:
    """Read the EMG channels of a file.

    Args:
        path: The file.
        wanted: The labels of the ports; without them every one with an EMG sensor.

    Raises:
        RefusedError: The file cannot be trusted, or the unit of its counts is not documented.
    """
    file = str(path)
    raw, _ = first_bytes(path, len(_MAGIC))
    if raw != _MAGIC:
        refuse("not-this-format", file, "file", format="HDF5")
    try:
        with h5py.File(path, "r") as content:
            return _recording(content, file, wanted)
    except (ValueError, ArithmeticError, OSError, LookupError, TypeError, RuntimeError) as error:
        refuse("reader-refuses", file, "file", reason=reason(error))


def _recording(content: h5py.File, file: str, wanted: Sequence[str]) -> Recording:
    group = _device_group(content, file)
    device = device_of(_said(group), file)
    choice = choose_ports(device, file, wanted)
    raw = _Raw(group["raw"], file, _count(group, file))
    refuse_too_much(raw.samples * len(choice.everything), file)
    sequence = raw.column("nSeq") if "nSeq" in group["raw"] else None
    stored = Stored(sequence, lambda offer: raw.of(offer, device))
    return recording_of(stored, choice, device=device, file=file)


def _device_group(content: h5py.File, file: str) -> h5py.Group:
    groups = [it for it in content.values() if isinstance(it, h5py.Group) and "raw" in it]
    if not groups:
        refuse("not-this-format", file, "file", format="OpenSignals")
    if len(groups) > 1:
        refuse("devices-several", file, "header", devices=len(groups))
    if not isinstance(groups[0]["raw"], h5py.Group):
        refuse("not-this-format", file, "file", format="OpenSignals")
    return groups[0]


def _said(group: h5py.Group) -> dict[str, Any]:
    """The fields of the group, and those of each port beside each other."""
    said: dict[str, Any] = {
        name: _plain(group.attrs[name]) for name in _FIELDS if name in group.attrs
    }
    ports = [group["raw"].get(f"channel_{number}") for number in said.get("channels", [])]
    for name in ("label", "sensor"):
        said[name] = [_plain(it.attrs[name]) for it in ports if it is not None and name in it.attrs]
    return said


def _plain(value: Any) -> Any:  # noqa: ANN401 - whatever an attribute holds
    """An attribute as the text format has it."""
    if isinstance(value, np.ndarray):
        return [_plain(it) for it in value.ravel()[:1000]]
    if isinstance(value, bytes):
        return value.decode("utf-8", "replace")
    return value.item() if isinstance(value, np.generic) else value


def _count(group: h5py.Group, file: str) -> int:
    said = _plain(group.attrs.get("nsamples", -1))
    if not isinstance(said, int) or said < 1:
        refuse("no-samples", file, "data")
    return said


@dataclass(frozen=True, slots=True)
class _Raw:
    """The counts of a device, each column a dataset of its own."""

    group: h5py.Group
    file: str
    samples: int

    def of(self, offer: Offer, device: Device) -> NDArray[np.float64]:
        """The counts of a port."""
        return self.column(f"channel_{device.ports[offer.index].number}")

    def column(self, name: str) -> NDArray[np.float64]:
        """One column, after a look at what the dataset says of itself.

        Raises:
            RefusedError: It is not a column of whole numbers as long as the recording.
        """
        stored = self.group[name]
        if not isinstance(stored, h5py.Dataset) or stored.is_virtual or stored.external:
            refuse("header-field", self.file, "header", field=name, value="no data set")
        if stored.size != self.samples:
            size = int(stored.size or 0)
            refuse("samples-missing", self.file, name, said=self.samples, found=size)
        if stored.dtype.kind not in "iu":
            refuse("header-field", self.file, "header", field=name, value=str(stored.dtype))
        values: NDArray[np.float64] = stored[()].ravel().astype(np.float64)
        return values
