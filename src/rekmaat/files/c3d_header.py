"""Checks the header of a C3D file against its size, before the reader trusts it.

The layout is that of the C3D file format: blocks of 512 bytes; words of 16 bits; the first block
says where parameters and data begin, how many samples a frame has, and how many frames there are.
"""

import struct
from dataclasses import dataclass
from pathlib import Path

from rekmaat.files.opening import first_bytes, refuse

_BLOCK = 512
_MAGIC = 0x50
_MIPS = 86
# Where the sign of the scale stands, for the processors Intel, DEC and MIPS: their floating-point
# numbers differ in the order of bytes. A negative scale marks floating-point samples.
_SIGN_BYTE = {84: 15, 85: 13, _MIPS: 12}


@dataclass(frozen=True, slots=True)
class C3dHeader:
    """What the first block says.

    Attributes:
        is_float: Whether samples are stored as floating point, else as 16-bit whole numbers.
        frame_bytes: What one frame takes.
        size: The bytes of the file.
    """

    is_float: bool
    frame_bytes: int
    size: int


def read_header(path: Path) -> C3dHeader:
    """Read the first block of a file and check it against the file.

    Raises:
        RefusedError: The file is no C3D, or shorter than its header says.
    """
    file = str(path)
    raw, size = first_bytes(path, _BLOCK)
    if len(raw) < _BLOCK or raw[1] != _MAGIC or raw[0] == 0:
        refuse("not-this-format", file, "file", format="C3D")
    parameters = (raw[0] - 1) * _BLOCK
    if size < parameters + 4:
        refuse("header-cut-off", file, "header", expected_bytes=parameters + 4, bytes=size)
    with path.open("rb") as stream:
        stream.seek(parameters)
        processor = stream.read(4)[3]
    if processor not in _SIGN_BYTE:
        refuse("header-field", file, "header", field="processor", value=str(processor))
    order = ">" if processor == _MIPS else "<"
    points, analog, first, last = struct.unpack_from(f"{order}4H", raw, 2)
    (start,) = struct.unpack_from(f"{order}H", raw, 16)
    is_float = bool(raw[_SIGN_BYTE[processor]] & 0x80)
    frames = max(0, last - first + 1)
    frame_bytes = (4 * points + analog) * (4 if is_float else 2)
    expected = max(0, start - 1) * _BLOCK + frames * frame_bytes
    if size < expected:
        refuse("file-truncated", file, "file", expected_bytes=expected, bytes=size)
    if analog == 0:
        refuse("analog-missing", file, "header")
    return C3dHeader(is_float, frame_bytes, size)
