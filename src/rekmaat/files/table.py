"""Reads plain tables of numbers: CSV, TSV and text with a column for each channel.

Such a file says neither its rate nor its unit in a way that can be relied on, so both are given
by whoever knows them. A missing cell is a lost sample, never a zero.
"""

from collections.abc import Sequence
from pathlib import Path

from rekmaat.errors import Finding, RefusedError, Severity
from rekmaat.files.columns import Columns, recording_of
from rekmaat.files.reading import Reading, Unit
from rekmaat.files.table_layout import layout_of
from rekmaat.files.table_numbers import numbers
from rekmaat.measure.recording import Recording


def read(path: Path, reading: Reading, wanted: Sequence[str] = ()) -> Recording:
    """Read the channels of a table.

    Args:
        path: The file.
        reading: Its rate and unit, both of which are needed.
        wanted: The names of the columns; without them every column that is EMG.

    Raises:
        RefusedError: The rate or unit is not given, or the table cannot be trusted.
    """
    file = str(path)
    layout = layout_of(path)
    rate_hz, unit = _given(reading, file)
    columns = Columns(file, tuple(layout.names), numbers(path, layout), layout.about)
    return recording_of(columns, rate_hz=rate_hz, unit=unit, wanted=wanted)


def _given(reading: Reading, file: str) -> tuple[float, Unit]:
    missing = [
        Finding(code, Severity.REFUSED, {"file": file, "place": "file"})
        for code, value in (("rate-unsaid", reading.rate_hz), ("unit-unsaid", reading.unit))
        if value is None
    ]
    if reading.rate_hz is None or reading.unit is None:
        raise RefusedError(*missing)
    return reading.rate_hz, reading.unit
