"""Walks the chunks of an XDF file, before the reader trusts their lengths.

pyxdf skips what it cannot read and goes on behind it; here a file with such a place is refused.
The chunks are described in the specification of XDF 1.0.
"""

import struct
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, NoReturn
from xml.etree import ElementTree as ET

from rekmaat.files.opening import first_bytes, number, printable, refuse
from rekmaat.measure.labels import Kind, kind_of

_MAGIC = b"XDF:"
_STREAM_HEADER, _SAMPLES, _CLOCK, _FOOTER = 2, 3, 4, 6
_OF_A_STREAM = frozenset({_STREAM_HEADER, _SAMPLES, _CLOCK, _FOOTER})
_LARGEST_XML = 16 * 2**20
_MOST_CHANNELS = 4096
_LENGTHS = {1: "<B", 4: "<I", 8: "<Q"}
BYTES = {"double64": 8, "float32": 4, "int64": 8, "int32": 4, "int16": 2, "int8": 1}


@dataclass(frozen=True, slots=True)
class Lane:
    """One channel of a stream, as its description has it."""

    label: str
    kind: Kind
    unit: str


@dataclass(frozen=True, slots=True)
class Stream:
    """One stream of numbers.

    Attributes:
        number: By which chunks name it.
        name: Its name.
        rate_hz: The nominal rate; 0 where samples come at no fixed rate.
        format: How a value is stored.
        about: What the stream says about equipment, and other remarks.
    """

    number: int
    name: str
    rate_hz: float
    format: str
    lanes: tuple[Lane, ...]
    about: str


def streams_of(path: Path) -> tuple[Stream, ...]:
    """Return the streams of numbers in a file, after its chunks were found to fit in it.

    Raises:
        RefusedError: A chunk is damaged or cut off, or a header cannot be understood.
    """
    raw, size = first_bytes(path, len(_MAGIC))
    if raw != _MAGIC:
        refuse("not-this-format", str(path), "file", format="XDF")
    walk = _Walk(str(path), size)
    with path.open("rb") as stream:
        stream.seek(len(_MAGIC))
        while stream.tell() < size:
            walk.chunk(stream)
    return walk.streams()


class _Walk:
    """What was met so far."""

    def __init__(self, file: str, size: int) -> None:
        self._file = file
        self._size = size
        self._headers: dict[int, Stream] = {}
        self._footers: dict[int, int] = {}
        self._samples: Counter[int] = Counter()

    def chunk(self, stream: BinaryIO) -> None:
        """Look at one chunk, and go to its end."""
        length = self._length(stream)
        end = stream.tell() + length
        if length < 2 or end > self._size:  # noqa: PLR2004 - the tag has two bytes
            refuse("file-truncated", self._file, "file", expected_bytes=end, bytes=self._size)
        (tag,) = struct.unpack("<H", stream.read(2))
        if tag in _OF_A_STREAM:
            self._stream_chunk(tag, stream, end)
        stream.seek(end)

    def streams(self) -> tuple[Stream, ...]:
        """The streams of numbers, with as many samples as their footers promise.

        Raises:
            RefusedError: A stream has no footer, or not the samples it promises.
        """
        for one in self._headers.values():
            if one.number not in self._footers:
                refuse("recording-not-closed", self._file, "header")
            said, found = self._footers[one.number], self._samples[one.number]
            if said != found:
                refuse("samples-missing", self._file, one.name, said=said, found=found)
        return tuple(it for it in self._headers.values() if self._samples[it.number])

    def _length(self, stream: BinaryIO) -> int:
        """A length of one, four or eight bytes, after a byte that says which."""
        width = stream.read(1)
        pattern = _LENGTHS.get(width[0]) if width else None
        raw = stream.read(width[0]) if pattern else b""
        if pattern is None or len(raw) != width[0]:
            self._damaged(stream)
        return int(struct.unpack(pattern, raw)[0])

    def _damaged(self, stream: BinaryIO) -> NoReturn:
        refuse("chunk-damaged", self._file, "file", at_byte=stream.tell())

    def _stream_chunk(self, tag: int, stream: BinaryIO, end: int) -> None:
        raw = stream.read(4)
        if stream.tell() > end or len(raw) < 4:  # noqa: PLR2004 - the number of the stream
            self._damaged(stream)
        (number,) = struct.unpack("<I", raw)
        if tag == _STREAM_HEADER:
            if number in self._headers:
                self._damaged(stream)
            self._headers[number] = _stream(number, self._xml(stream, end), self._file)
        elif number not in self._headers:
            self._damaged(stream)
        elif tag == _FOOTER:
            said = self._xml(stream, end).findtext("sample_count", "")
            self._footers[number] = int(said) if said.isdecimal() and said.isascii() else -1
        elif tag == _SAMPLES:
            self._count(number, stream, end)

    def _count(self, number: int, stream: BinaryIO, end: int) -> None:
        """Count the samples of a chunk; each takes its values and at least one byte."""
        count = self._length(stream)
        one = self._headers[number]
        least = 1 + len(one.lanes) * BYTES.get(one.format, 1)
        if stream.tell() + count * least > end:
            self._damaged(stream)
        self._samples[number] += count

    def _xml(self, stream: BinaryIO, end: int) -> ET.Element:
        size = end - stream.tell()
        if size > _LARGEST_XML:
            self._damaged(stream)
        text = stream.read(size).decode("utf-8", "replace")
        try:
            # This runs in a process of bounded memory, and expat bounds how far entities expand.
            return ET.fromstring(text)  # noqa: S314
        except ET.ParseError:
            self._damaged(stream)


def _stream(number_of: int, info: ET.Element, file: str) -> Stream:
    channels = info.findtext("channel_count", "")
    name = printable(info.findtext("name", "") or f"stream {number_of}")
    if not (channels.isascii() and channels.isdecimal() and int(channels) <= _MOST_CHANNELS):
        refuse("header-field", file, "header", field=f"{name}, channel_count", value=channels[:40])
    own_kind = info.findtext("type", "")
    described = info.findall("desc/channels/channel")
    lanes = [_lane(it, own_kind) for it in described[: int(channels)]]
    lanes += [
        Lane(f"{name} {index + 1}", kind_of(own_kind), "")
        for index in range(len(lanes), int(channels))
    ]
    return Stream(
        number=number_of,
        name=name,
        rate_hz=_rate_hz(info.findtext("nominal_srate", ""), file, name),
        format=info.findtext("channel_format", ""),
        lanes=tuple(lanes),
        about=_about(info),
    )


def _rate_hz(text: str, file: str, name: str) -> float:
    rate_hz = number(text)
    if rate_hz is None or rate_hz < 0:
        refuse("header-field", file, "header", field=f"{name}, nominal_srate", value=text[:40])
    return rate_hz


def _lane(channel: ET.Element, stream_kind: str) -> Lane:
    label = printable(channel.findtext("label", "").strip())
    said = (kind_of(it) for it in (channel.findtext("type", ""), label, stream_kind))
    kind = next((it for it in said if it is not Kind.UNSAID), Kind.UNSAID)
    return Lane(label, kind, printable(channel.findtext("unit", "").strip()))


def _about(info: ET.Element) -> str:
    """Every text of the description that is not about a channel."""
    desc = info.find("desc")
    parts = [] if desc is None else [it for it in desc if it.tag != "channels"]
    texts = [text.strip() for part in parts for text in part.itertext()]
    return printable(" ".join(filter(None, [info.findtext("name", ""), *texts])))[:2000]
