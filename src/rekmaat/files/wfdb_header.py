"""Checks a WFDB header and the sizes of its signal files, before the reader trusts them.

The header is described in header(5) of the WFDB Applications Guide. Where it lets a reader fall
back on 250 Hz or on 200 units a millivolt, this refuses: nobody measured those. That a unit left
out means millivolts is part of the format, and taken so.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from rekmaat.files.opening import first_bytes, number, printable, refuse

_LARGEST_BYTES = 1_000_000
_MOST_SIGNALS = 4096
# Bytes a sample, as a fraction; the formats with compression or differences are left out.
_BYTES = {
    "16": (2, 1),
    "61": (2, 1),
    "24": (3, 1),
    "32": (4, 1),
    "80": (1, 1),
    "160": (2, 1),
    "212": (3, 2),
}
_STORED_BITS = {"16": 16, "61": 16, "24": 24, "32": 32, "80": 8, "160": 16, "212": 12}
_RECORD = re.compile(r"\S+\s+(\d+)(?:\s+([0-9.eE+-]+)\S*)?(?:\s+(\d+))?(?:\s.*)?")
_SIGNAL = re.compile(
    r"(?P<file>\S+)\s+(?P<format>\d+)(?:x(?P<times>\d+))?(?::(?P<skew>\d+))?(?:\+(?P<offset>\d+))?"
    r"(?:\s+(?P<gain>[0-9.eE+-]+)(?:\([+-]?\d+\))?(?:/(?P<unit>\S+))?"
    r"(?:\s+(?P<bits>[+-]?\d+)(?:\s+(?P<zero>[+-]?\d+)"
    r"(?:\s+[+-]?\d+(?:\s+(?P<checksum>[+-]?\d+)(?:\s+[+-]?\d+(?:\s+(?P<label>.*))?)?)?)?)?)?)?"
)


@dataclass(frozen=True, slots=True)
class SignalLine:
    """What the header says about one signal.

    Attributes:
        file: The name of its file, in the folder of the header.
        format: The number of the storage format.
        times: Samples a frame.
        offset: Bytes before the first sample.
        gain: Digital steps a unit; 0 where not said.
        unit: The physical unit.
        bits: Of the converter; 0 where not said.
        zero: The digital value in the middle of its range.
        checksum: Of its samples, None where not said.
        label: What it holds.
    """

    file: str
    format: str
    times: int
    offset: int
    gain: float
    unit: str
    bits: int
    zero: int
    checksum: int | None
    label: str

    @property
    def limits(self) -> tuple[int, int]:
        """The lowest and highest digital value of the converter, else of the storage."""
        bits = self.bits or _STORED_BITS[self.format]
        half = 1 << (bits - 1)
        return self.zero - half, self.zero + half - 1


@dataclass(frozen=True, slots=True)
class RecordHeader:
    """A header that agrees with its files.

    Attributes:
        rate_hz: Frames a second.
        frames: How many each signal has.
        about: The comments.
    """

    rate_hz: float
    frames: int
    about: str
    signals: tuple[SignalLine, ...]


def signal_files(path: Path) -> tuple[Path, ...]:
    """Return the signal files that a header names and that stand beside it."""
    raw, _ = first_bytes(path, _LARGEST_BYTES)
    lines = _lines(raw.decode("utf-8", "replace"))
    names = [line.split()[0] for line in lines[1 : 1 + _MOST_SIGNALS]]
    return tuple(path.with_name(name) for name in dict.fromkeys(names) if _is_plain(name, path))


def read_header(path: Path) -> RecordHeader:
    """Read a header and check it against its signal files.

    Raises:
        RefusedError: It lacks a rate or a scale, contradicts itself or its files, or needs what
            is not read.
    """
    file = str(path)
    raw, size = first_bytes(path, _LARGEST_BYTES)
    if size > _LARGEST_BYTES or b"\0" in raw:
        refuse("not-this-format", file, "file", format="WFDB")
    text = raw.decode("utf-8", "replace")
    lines = _lines(text)
    if not lines:
        refuse("not-this-format", file, "file", format="WFDB")
    if "/" in lines[0].split()[0]:
        refuse("recording-in-segments", file, "header")
    record = _RECORD.fullmatch(lines[0])
    if record is None or int(record[1]) != len(lines) - 1 or not int(record[1]) > 0:
        refuse("header-field", file, "header", field="signals", value=lines[0][:60])
    signals = tuple(_signal(line, path) for line in lines[1:])
    rate_hz = _rate_hz(record[2], file)
    frames = _frames(signals, path, int(record[3]) if record[3] else 0)
    about = " ".join(
        printable(line).strip(" #") for line in text.splitlines() if line.startswith("#")
    )
    return RecordHeader(rate_hz, frames, about, signals)


def _lines(text: str) -> list[str]:
    return [it.strip() for it in text.splitlines() if it.strip() and not it.startswith("#")]


def _is_plain(name: str, path: Path) -> bool:
    """Whether a name is that of a file beside the header: no path, no address."""
    plain = bool(name) and name == Path(name).name and ":" not in name and name != "~"
    return plain and path.with_name(name).is_file()


def _rate_hz(text: str | None, file: str) -> float:
    rate_hz = number(text or "")
    if rate_hz is None or rate_hz <= 0:
        refuse("rate-missing", file, "header", field="sampling frequency", value=text or "")
    return rate_hz


def _signal(line: str, path: Path) -> SignalLine:
    file = str(path)
    found = _SIGNAL.fullmatch(line)
    if found is None:
        refuse("header-field", file, "header", field="signal", value=line[:60])
    if not _is_plain(found["file"], path):
        refuse("signal-file-missing", file, "header", name=found["file"])
    if found["format"] not in _BYTES or found["skew"]:
        refuse("storage-unknown", file, "header", format=found["format"])
    times = int(found["times"] or 1)
    if times < 1:
        refuse("header-field", file, "header", field="samples per frame", value=line[:60])
    return SignalLine(
        file=found["file"],
        format=found["format"],
        times=times,
        offset=int(found["offset"] or 0),
        gain=number(found["gain"] or "") or 0.0,
        unit=found["unit"] or "mV",
        bits=min(max(int(found["bits"] or 0), 0), 32),
        zero=int(found["zero"] or 0),
        checksum=int(found["checksum"]) if found["checksum"] else None,
        label=printable((found["label"] or "").strip()),
    )


def _frames(signals: Sequence[SignalLine], path: Path, said: int) -> int:
    """How many frames there are, by what the header says and by every file."""
    counts = {said} if said else set()
    for name in dict.fromkeys(it.file for it in signals):
        own = [it for it in signals if it.file == name]
        if len({(it.format, it.offset) for it in own}) > 1:
            refuse("storage-unknown", str(path), "header", format=own[0].format)
        size = path.with_name(name).stat().st_size - own[0].offset
        top, bottom = _BYTES[own[0].format]
        frame = sum(it.times for it in own) * top
        frames = size * bottom // frame
        if said and not 0 <= size - -(-frame * said // bottom) < 2:  # noqa: PLR2004 - a spare byte
            expected = -(-frame * said // bottom) + own[0].offset
            found = size + own[0].offset
            code = "file-truncated" if found < expected else "file-too-long"
            refuse(code, str(path.with_name(name)), "file", expected_bytes=expected, bytes=found)
        counts.add(said or frames)
    if counts == {0} or min(counts) <= 0:
        refuse("no-samples", str(path), "data")
    if len(counts) > 1:
        refuse("header-field", str(path), "header", field="samples", value=str(sorted(counts)))
    return counts.pop()
