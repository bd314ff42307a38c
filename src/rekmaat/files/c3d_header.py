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
MOST_FRAMES = 65535
_MIPS = 86
# Where the sign of the scale stands, for the processors Intel, DEC and MIPS: their floating-point
# numbers differ in the order of bytes. A negative scale marks floating-point samples.
_SIGN_BYTE = {84: 15, 85: 13, _MIPS: 12}


@dataclass(frozen=True, slots=True)
class C3dHeader:
    """What the first block says.

    Attributes:
        path: The file.
        is_float: Whether samples are stored as floating point, else as 16-bit whole numbers.
        is_big_endian: Whether the byte that counts most comes first.
        start: The bytes before the first frame.
        frame_bytes: What one frame takes.
        frames: How many there are; 65535 may mean more.
        size: The bytes of the file.
    """

    path: Path
    is_float: bool
    is_big_endian: bool
    start: int
    frame_bytes: int
    frames: int
    size: int

    @property
    def counts_no_further(self) -> bool:
        """Whether the parameters have to say how many frames there are."""
        return self.frames >= MOST_FRAMES - 1

    def piece(self, first: int, count: int) -> bytes:
        """Return a C3D file of some of the frames, with everything the header says of them."""
        with self.path.open("rb") as stream:
            head = bytearray(stream.read(self.start))
            stream.seek(self.start + first * self.frame_bytes)
            frames = stream.read(count * self.frame_bytes)
        struct.pack_into(">2H" if self.is_big_endian else "<2H", head, 6, 1, count)
        return bytes(head) + frames


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
    data = (start - 1) * _BLOCK
    if data <= parameters:
        refuse("header-field", file, "header", field="data start", value=str(start))
    expected = data + frames * frame_bytes
    if size < expected:
        refuse("file-truncated", file, "file", expected_bytes=expected, bytes=size)
    if analog == 0:
        refuse("analog-missing", file, "header")
    if frames == 0:
        refuse("no-samples", file, "data")
    return C3dHeader(path, is_float, order == ">", data, frame_bytes, frames, size)
