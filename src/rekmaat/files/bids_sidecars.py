"""Reads what stands beside a recording of a dataset: sidecars, table of channels, filters."""

import csv
import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from rekmaat.files.bids_dataset import sidecars
from rekmaat.files.opening import first_bytes, printable, refuse

Row = Mapping[str, str]
Sidecar = Mapping[str, Any]

_LARGEST_BYTES = 4_000_000
_CORNER = re.compile(r"([0-9]+(?:\.[0-9]+)?)")


def sidecar_of(path: Path) -> Sidecar:
    """Read the fields of all sidecars; the nearest decides.

    Raises:
        RefusedError: One is no description.
    """
    fields: dict[str, Any] = {}
    for one in sidecars(path, "emg", ".json"):
        try:
            said = json.loads(_text(one))
        except (ValueError, RecursionError):
            refuse("header-field", str(one), "file", field="JSON", value=one.name)
        if not isinstance(said, dict):
            refuse("header-field", str(one), "file", field="JSON", value=one.name)
        fields |= said
    return fields


def _text(path: Path) -> str:
    raw, size = first_bytes(path, _LARGEST_BYTES)
    if size > _LARGEST_BYTES:
        refuse("not-this-format", str(path), "file", format=path.suffix)
    return raw.decode("utf-8-sig", "replace")


def rows_of(path: Path) -> list[Row]:
    """Read the rows of the table of channels; none where there is no table.

    Raises:
        RefusedError: A row has too few or too many cells.
    """
    try:
        rows = list(
            csv.DictReader(_text(path).splitlines(), delimiter="\t", quoting=csv.QUOTE_NONE)
        )
    except csv.Error:
        refuse("row-uneven", str(path), "file", line=1, cells=0, columns=0)
    for line, row in enumerate(rows, 2):
        if None in row or None in row.values() or "name" not in row:
            cells = sum(it is not None for it in row.values())
            columns = len(row)
            refuse("row-uneven", str(path), "file", line=line, cells=cells, columns=columns)
    return [{key: printable(it.strip()) for key, it in row.items()} for row in rows]


def stated(prefiltering: str) -> str:
    """Return the text of the header, where it states a corner frequency; else nothing."""
    return prefiltering if re.search(r"[0-9]\s*k?Hz", prefiltering, re.IGNORECASE) else ""


def corners(*values: str) -> str:
    """Return high-pass, low-pass and notch of a row, in the notation of EDF+."""
    said = zip(("HP", "LP", "N"), values, strict=True)
    return " ".join(f"{name}:{found[0]}Hz" for name, it in said if (found := _CORNER.match(it)))


def filters_of(sidecar: Sidecar) -> str:
    """Return the filters of the sidecar, in the notation of EDF+ where they give a corner."""
    told = []
    for field in ("HardwareFilters", "SoftwareFilters"):
        filters = sidecar.get(field)
        for name, settings in filters.items() if isinstance(filters, dict) else ():
            told.append(_filter(str(name), str(settings)))
    return " ".join(told)


def _filter(name: str, settings: str) -> str:
    kinds = (("high", "HP"), ("low", "LP"), ("notch", "N"))
    short = next((it for start, it in kinds if name.casefold().startswith(start)), None)
    corner = _CORNER.search(settings)
    return f"{short}:{corner[0]}Hz" if short and corner else printable(f"{name} {settings}")
