"""Reads and checks the header of EDF, EDF+ and BDF before anybody trusts it.

edfio repairs or warns where a file contradicts itself; a repaired file gives a wrong number
nobody asked for, so the contradictions are found here and refused by name.
Field widths and meanings: Kemp and others 1992, Kemp and Olivan 2003 (EDF+).
"""

from dataclasses import dataclass
from pathlib import Path

from rekmaat.files.opening import first_bytes, number, printable, refuse

_FILE_FIELDS = (
    ("version", 8),
    ("patient", 80),
    ("recording", 80),
    ("startdate", 8),
    ("starttime", 8),
    ("header bytes", 8),
    ("reserved", 44),
    ("data records", 8),
    ("record duration", 8),
    ("signals", 4),
)
_SIGNAL_FIELDS = (
    ("label", 16),
    ("transducer", 80),
    ("unit", 8),
    ("physical minimum", 8),
    ("physical maximum", 8),
    ("digital minimum", 8),
    ("digital maximum", 8),
    ("prefiltering", 80),
    ("samples per record", 8),
    ("reserved", 32),
)
_HEADER_BYTES = 256
_SAMPLE_BYTES = {"EDF": 2, "BDF": 3}
_EDF_VERSION = b"0       "
_BDF_VERSION = b"\xffBIOSEMI"


@dataclass(frozen=True, slots=True)
class Signal:
    """What the header says about one signal; the numbers are checked when it is chosen."""

    label: str
    transducer: str
    unit: str
    prefiltering: str
    samples_a_record: int
    physical: tuple[str, str]
    digital: tuple[str, str]


@dataclass(frozen=True, slots=True)
class Header:
    """What the header says about the file, after it was found to agree with the file's size.

    Attributes:
        encoding: Of the texts; EDF asks for ASCII, units like µV do not fit in it.
        about: The patient and recording texts.
    """

    kind: str
    encoding: str
    about: str
    records: int
    record_s: float
    signals: tuple[Signal, ...]

    @property
    def annotations(self) -> str:
        """The label of annotation signals."""
        return f"{self.kind} Annotations"


def read_header(path: Path, kind: str) -> Header:
    """Read the header of a file and check it against the file.

    Args:
        path: The file.
        kind: `EDF` or `BDF`, as its name says.

    Raises:
        RefusedError: The file cannot be opened, is of another kind, contradicts itself, was not
            closed, was cut off, or has gaps.
    """
    file = str(path)
    raw, size = first_bytes(path, _HEADER_BYTES)
    _check_kind(raw, kind, file)
    encoding = _encoding(raw)
    fields = _cut(raw, _FILE_FIELDS, 1, encoding)
    count = _whole(fields["signals"][0], file=file, field="signals", least=1)
    expected = _HEADER_BYTES * (count + 1)
    if size < expected:
        refuse("header-cut-off", file, "header", expected_bytes=expected, bytes=size)
    said = _whole(fields["header bytes"][0], file=file, field="header bytes", least=1)
    if said != expected:
        refuse("header-size", file, "header", said_bytes=said, expected_bytes=expected)
    with path.open("rb") as stream:
        whole = stream.read(expected)
    encoding = _encoding(whole)
    return _header(whole, kind, encoding, _Size(file, count, size))


@dataclass(frozen=True, slots=True)
class _Size:
    file: str
    signals: int
    found_bytes: int


def _header(whole: bytes, kind: str, encoding: str, size: _Size) -> Header:
    fields = _cut(whole, _FILE_FIELDS, 1, encoding)
    if fields["reserved"][0].startswith(f"{kind}+D"):
        refuse("recording-has-gaps", size.file, "header")
    signals = _signals(
        _cut(whole[_HEADER_BYTES:], _SIGNAL_FIELDS, size.signals, encoding), size.file
    )
    if all(signal.label == f"{kind} Annotations" for signal in signals):
        refuse("no-signals", size.file, "header")
    header = Header(
        kind=kind,
        encoding=encoding,
        about=f"{fields['patient'][0]} {fields['recording'][0]}",
        records=_records(fields["data records"][0], size.file),
        record_s=_record_seconds(fields["record duration"][0], size.file),
        signals=signals,
    )
    _check_size(header, size)
    return header


def _check_kind(raw: bytes, kind: str, file: str) -> None:
    version = _EDF_VERSION if kind == "EDF" else _BDF_VERSION
    if not version.startswith(raw[:8]):
        refuse("not-this-format", file, "header", format=kind)
    if len(raw) < _HEADER_BYTES:
        refuse("header-cut-off", file, "header", expected_bytes=_HEADER_BYTES, bytes=len(raw))


def _encoding(raw: bytes) -> str:
    try:
        raw[8:].decode("utf-8")
    except UnicodeDecodeError:
        return "latin-1"
    return "utf-8"


def _cut(
    raw: bytes, layout: tuple[tuple[str, int], ...], count: int, encoding: str
) -> dict[str, list[str]]:
    """Cut fixed-width fields; each field stands `count` times in a row."""
    fields, start = {}, 0
    for name, width in layout:
        pieces = [raw[start + i * width : start + (i + 1) * width] for i in range(count)]
        fields[name] = [_text(piece, encoding) for piece in pieces]
        start += width * count
    return fields


def _text(piece: bytes, encoding: str) -> str:
    """Decode one field; a character no terminal should be sent becomes a question mark."""
    return printable(piece.decode(encoding, "replace").strip(" \0"))


def _signals(fields: dict[str, list[str]], file: str) -> tuple[Signal, ...]:
    return tuple(
        Signal(
            label=label,
            transducer=fields["transducer"][i],
            unit=fields["unit"][i],
            prefiltering=fields["prefiltering"][i],
            samples_a_record=_whole(
                fields["samples per record"][i],
                file=file,
                field=f"samples per record, {label}",
                least=1,
            ),
            physical=(fields["physical minimum"][i], fields["physical maximum"][i]),
            digital=(fields["digital minimum"][i], fields["digital maximum"][i]),
        )
        for i, label in enumerate(fields["label"])
    )


def _whole(text: str, *, file: str, field: str, least: int) -> int:
    """Read a whole number, as plain digits."""
    value = int(text) if text.isascii() and text.isdigit() else -1
    if value < least:
        refuse("header-field", file, "header", field=field, value=text)
    return value


def _records(text: str, file: str) -> int:
    if text == "-1":
        refuse("recording-not-closed", file, "header")
    records = _whole(text, file=file, field="data records", least=0)
    if records == 0:
        refuse("no-samples", file, "header")
    return records


def _record_seconds(text: str, file: str) -> float:
    seconds = number(text)
    if seconds is None or seconds <= 0:
        refuse("rate-missing", file, "header", field="record duration", value=text)
    return seconds


def _check_size(header: Header, size: _Size) -> None:
    record = sum(it.samples_a_record for it in header.signals) * _SAMPLE_BYTES[header.kind]
    expected = _HEADER_BYTES * (size.signals + 1) + record * header.records
    code = "file-truncated" if size.found_bytes < expected else "file-too-long"
    if size.found_bytes != expected:
        refuse(code, size.file, "file", expected_bytes=expected, bytes=size.found_bytes)
