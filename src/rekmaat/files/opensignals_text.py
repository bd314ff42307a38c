"""Reads the text format of OpenSignals: three lines of header, then a row for each sample."""

from collections.abc import Sequence
from pathlib import Path

from rekmaat.files.choice import Offer
from rekmaat.files.opening import first_bytes, printable, refuse
from rekmaat.files.opensignals import Device, header_of
from rekmaat.files.opensignals_counts import Stored, choose_ports, recording_of
from rekmaat.files.table_layout import Layout
from rekmaat.files.table_numbers import numbers
from rekmaat.measure.labels import listed
from rekmaat.measure.recording import Recording

_LONGEST_HEADER = 1_000_000
_END = "# EndOfHeader"


def read(path: Path, wanted: Sequence[str] = ()) -> Recording:
    """Read the EMG channels of a file.

    Args:
        path: The file.
        wanted: The labels of the ports; without them every one with an EMG sensor.

    Raises:
        RefusedError: The file cannot be trusted, or the unit of its counts is not documented.
    """
    file = str(path)
    device = _header(path)
    choice = choose_ports(device, file, wanted)
    layout = Layout("utf-8", "\t", decimal_comma=False, names=device.columns, first_line=4,
                    ends_in_separator=True)  # fmt: skip
    rows = numbers(path, layout)
    numbered = "nSeq" in device.columns
    sequence = rows[:, device.columns.index("nSeq")] if numbered else None
    stored = Stored(sequence, lambda offer: rows[:, _column(offer, device, file)])
    return recording_of(stored, choice, device=device, file=file)


def _column(offer: Offer, device: Device, file: str) -> int:
    if offer.name not in device.columns:
        refuse("header-field", file, "header", field="column", value=listed(device.columns))
    return device.columns.index(offer.name)


def _header(path: Path) -> Device:
    file = str(path)
    raw, _ = first_bytes(path, _LONGEST_HEADER)
    lines = raw.decode("utf-8", "replace").split("\n", 3)
    if len(lines) <= 3 or lines[2].strip() != _END or not lines[1].startswith("#"):  # noqa: PLR2004
        refuse("header-field", file, "header", field=_END, value=printable(lines[-1][:40]))
    return header_of(lines[1].removeprefix("#"), file)
