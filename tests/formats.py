"""Writes recordings in the formats that others write, byte by byte."""

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
        "<BBHHHHHfHHf", 2, 0x50, one.points, channels * a_frame, 1, frames, 0, scale, start,
        a_frame, one.point_rate_hz,
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
            "FRAMES": c3d_words(frames),
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
