"""Writes recordings in the formats that others write, byte by byte."""

import json
import struct
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

BLOCK = 512


@dataclass(frozen=True, slots=True)
class C3d:
    """How a C3D file is written.

    `stored` are the values as they stand in the file, shape (channels, samples): float32 where
    `scale` is negative, else 16-bit.
    """

    stored: NDArray[np.generic]
    labels: Sequence[str]
    units: Sequence[str] = ()
    descriptions: Sequence[str] = ()
    rate_hz: float = 2000.0
    point_rate_hz: float = 100.0
    points: int = 0
    scales: Sequence[float] = ()
    offset: int = 0
    gen_scale: float = 1.0
    is_float: bool = False
    extra: Mapping[str, bytes] = field(default_factory=dict)


def write_c3d(path: Path, one: C3d) -> Path:
    channels, samples = one.stored.shape
    a_frame = round(one.rate_hz / one.point_rate_hz)
    frames = samples // a_frame
    scale = -1.0 if one.is_float else 1.0
    parameters = _c3d_parameters(one, channels, frames=frames, scale=scale)
    blocks = -(-len(parameters) // BLOCK)
    start = 2 + blocks
    parameters = parameters.replace(b"\xde\xad", struct.pack("<H", start))
    header = struct.pack(
        "<BBHHHHHfHHf", 2, 0x50, one.points, channels * a_frame, 1, min(frames, 65535),
        0, scale, start, a_frame, one.point_rate_hz,
    )  # fmt: skip
    kind = np.dtype("<f4" if one.is_float else one.stored.dtype.newbyteorder("<"))
    analog = one.stored[:, : frames * a_frame].T.reshape(frames, -1).astype(kind)
    point = np.zeros((frames, 4 * one.points), kind)
    data = np.concatenate([point, analog], axis=1).tobytes()
    path.write_bytes(header.ljust(BLOCK, b"\0") + parameters.ljust(blocks * BLOCK, b"\0") + data)
    return path


def _c3d_parameters(one: C3d, channels: int, *, frames: int, scale: float) -> bytes:
    units = one.units or ["V"] * channels
    scales = one.scales or [1.0] * channels
    groups: dict[str, dict[str, bytes]] = {
        "POINT": {
            "USED": c3d_words(one.points),
            "FRAMES": c3d_words(min(frames, 65535)),
            "DATA_START": b"\x02\x00\xde\xad",
            "SCALE": c3d_floats(scale),
            "RATE": c3d_floats(one.point_rate_hz),
            "UNITS": c3d_texts(["mm"]),
            "LABELS": c3d_texts(["P"] * one.points),
            "DESCRIPTIONS": c3d_texts(["P"] * one.points),
        },
        "ANALOG": {
            "USED": c3d_words(channels),
            "LABELS": c3d_texts(one.labels),
            "DESCRIPTIONS": c3d_texts(one.descriptions or [""] * channels),
            "UNITS": c3d_texts(units),
            "GEN_SCALE": c3d_floats(one.gen_scale),
            "SCALE": c3d_floats(*scales),
            "OFFSET": c3d_words(*[one.offset] * channels),
            "RATE": c3d_floats(one.rate_hz),
            **one.extra,
        },
        "TRIAL": {
            "ACTUAL_START_FIELD": c3d_words(1, 0),
            "ACTUAL_END_FIELD": c3d_words(frames % 65536, frames // 65536),
        },
        "FORCE_PLATFORM": {"USED": c3d_words(0)},
    }
    content = b""
    for number, (name, parameters) in enumerate(groups.items(), 1):
        content += _c3d_entry(name, -number, b"")
        for label, value in parameters.items():
            content += _c3d_entry(label, number, value)
    whole = content + b"\0\0"
    blocks = -(-(len(whole) + 4) // BLOCK)
    return bytes([1, 0x50, blocks, 84]) + whole


def _c3d_entry(name: str, number: int, value: bytes) -> bytes:
    body = value + b"\0"  # without a description
    return (
        struct.pack("<bb", len(name), number)
        + name.encode()
        + struct.pack("<H", len(body) + 2)
        + body
    )


def c3d_words(*values: int) -> bytes:
    dimensions = bytes([0]) if len(values) == 1 else bytes([1, len(values)])
    return b"\x02" + dimensions + struct.pack(f"<{len(values)}H", *(it % 65536 for it in values))


def c3d_floats(*values: float) -> bytes:
    dimensions = bytes([0]) if len(values) == 1 else bytes([1, len(values)])
    return b"\x04" + dimensions + struct.pack(f"<{len(values)}f", *values)


def c3d_texts(values: Sequence[str]) -> bytes:
    width = max([len(it) for it in values], default=0)
    joined = "".join(it.ljust(width) for it in values)
    return b"\xff" + bytes([2, width, len(values)]) + joined.encode("latin-1")


@dataclass(frozen=True, slots=True)
class XdfStream:
    """One stream of an XDF file; `values` has the shape (samples, channels)."""

    values: NDArray[np.generic]
    labels: Sequence[str]
    kind: str = "EMG"
    unit: str = "microvolts"
    kinds: Sequence[str] = ()
    rate_hz: float = 1000.0
    number: int = 1
    name: str = "Amp"
    format: str = "float32"
    about: str = "<setup>standing</setup>"
    times_s: Floats | None = None
    clock: Sequence[tuple[float, float]] = ((1.0, -0.1), (6.0, -0.1))
    count: int | None = None
    footer: bool = True
    chunk: int = 500


def write_xdf(path: Path, *streams: XdfStream) -> Path:
    content = b"XDF:" + xdf_chunk(1, b"<?xml version='1.0'?><info><version>1.0</version></info>")
    for one in streams:
        content += xdf_chunk(2, struct.pack("<I", one.number) + _xdf_header(one).encode())
    for one in streams:
        for at_s, offset_s in one.clock:
            content += xdf_chunk(4, struct.pack("<Idd", one.number, at_s, offset_s))
        for start in range(0, len(one.values), one.chunk):
            content += xdf_chunk(3, _xdf_samples(one, start))
    for one in streams:
        if one.footer:
            said = len(one.values) if one.count is None else one.count
            text = f"<info><sample_count>{said}</sample_count></info>"
            content += xdf_chunk(6, struct.pack("<I", one.number) + text.encode())
    path.write_bytes(content)
    return path


def xdf_chunk(tag: int, content: bytes) -> bytes:
    return struct.pack("<BIH", 4, len(content) + 2, tag) + content


def _xdf_header(one: XdfStream) -> str:
    kinds = one.kinds or [one.kind] * len(one.labels)
    channels = "".join(
        f"<channel><label>{label}</label><type>{kind}</type><unit>{one.unit}</unit></channel>"
        for label, kind in zip(one.labels, kinds, strict=True)
    )
    return (
        f"<?xml version='1.0'?><info><name>{one.name}</name><type>{one.kind}</type>"
        f"<channel_count>{one.values.shape[1]}</channel_count>"
        f"<nominal_srate>{one.rate_hz}</nominal_srate><channel_format>{one.format}</channel_format>"
        f"<desc>{one.about}<channels>{channels}</channels></desc></info>"
    )


def _xdf_samples(one: XdfStream, start: int) -> bytes:
    values = one.values[start : start + one.chunk]
    times_s = np.arange(len(one.values)) / one.rate_hz if one.times_s is None else one.times_s
    parts = [struct.pack("<IBI", one.number, 4, len(values))]
    for value, time_s in zip(values, times_s[start : start + one.chunk], strict=True):
        parts += [struct.pack("<Bd", 8, time_s), value.tobytes()]
    return b"".join(parts)


@dataclass(frozen=True, slots=True)
class OpenSignals:
    """A recording by OpenSignals; `counts` has the shape (samples, ports)."""

    counts: NDArray[np.uint16]
    sensors: Sequence[str] = ("EMG",)
    labels: Sequence[str] = ("CH1",)
    device: str = "biosignalsplux"
    bits: int = 16
    rate_hz: int = 1000
    sequence: NDArray[np.int64] | None = None
    comments: str = "standing"
    more: Mapping[str, object] = field(default_factory=dict)

    def said(self) -> dict[str, object]:
        return {
            "sensor": list(self.sensors),
            "label": list(self.labels),
            "column": ["nSeq", "DI", *self.labels],
            "channels": list(range(1, len(self.labels) + 1)),
            "resolution": [self.bits] * len(self.labels),
            "sampling rate": self.rate_hz,
            "device": self.device,
            "device name": "00:00:00:00:00:00",
            "comments": self.comments,
            "convertedValues": 0,
            **self.more,
        }

    def numbers(self) -> NDArray[np.int64]:
        counted = np.arange(len(self.counts)) % (16 if "bitalino" in self.device else 65536)
        return counted if self.sequence is None else self.sequence


def write_opensignals_text(path: Path, one: OpenSignals) -> Path:
    header = json.dumps({"00:00:00:00:00:00": one.said()})
    lines = ["# OpenSignals Text File Format. Version 1", f"# {header}", "# EndOfHeader"]
    for number, row in zip(one.numbers(), one.counts, strict=True):
        lines.append("\t".join(str(it) for it in (number, 0, *row)) + "\t")
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def write_opensignals_hdf5(path: Path, one: OpenSignals) -> Path:
    import h5py

    said = one.said()
    with h5py.File(path, "w") as content:
        group = content.create_group("00:00:00:00:00:00")
        group.attrs["nsamples"] = len(one.counts)
        for name in (
            "sampling rate",
            "device",
            "device name",
            "comments",
            "channels",
            "resolution",
        ):
            group.attrs[name] = said[name]
        raw = group.create_group("raw")
        raw.create_dataset("nSeq", data=one.numbers().astype(np.uint16)[:, None], chunks=(512, 1))
        for index, (label, sensor) in enumerate(zip(one.labels, one.sensors, strict=True)):
            counts = one.counts[:, index : index + 1]
            port = raw.create_dataset(f"channel_{index + 1}", data=counts, chunks=(512, 1))
            port.attrs["label"] = label
            port.attrs["sensor"] = sensor
    return path


@dataclass(frozen=True, slots=True)
class Wfdb:
    """A WFDB record in format 16; `digital` has the shape (signals, samples)."""

    digital: NDArray[np.int16]
    labels: Sequence[str]
    rate: str = "1000"
    gain: str = "200(0)/mV"
    bits: int = 16
    comments: str = "standing"
    checksum: int | None = None
    count: int | None = None


def write_wfdb(path: Path, one: Wfdb) -> Path:
    said = one.digital.shape[1] if one.count is None else one.count
    lines = [f"{path.stem} {len(one.digital)} {one.rate} {said}"]
    for label, row in zip(one.labels, one.digital, strict=True):
        total = int(row.sum(dtype=np.int64)) % 65536 if one.checksum is None else one.checksum
        first = row[0] if len(row) else 0
        lines.append(f"{path.stem}.dat 16 {one.gain} {one.bits} 0 {first} {total} 0 {label}")
    lines.append(f"# {one.comments}")
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    path.with_suffix(".dat").write_bytes(one.digital.T.astype("<i2").tobytes())
    return path
