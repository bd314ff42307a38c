"""Reads a recording of an EMG-BIDS dataset: the signals as EDF or BDF, the rest from beside it.

The sidecar and the table of channels say more than the header can: muscle, placement, side and
filters. Where they contradict the header, nobody knows which is right, so that is refused.
"""

from collections.abc import Sequence
from dataclasses import replace
from math import isclose
from pathlib import Path

from rekmaat.errors import Finding, Severity
from rekmaat.files.bids_dataset import only_recording, sidecars
from rekmaat.files.bids_sidecars import (
    Row,
    Sidecar,
    corners,
    filters_of,
    rows_of,
    sidecar_of,
    stated,
)
from rekmaat.files.choice import Offer, choose, header_finding
from rekmaat.files.edf import offers_of, read_offers
from rekmaat.files.edf_header import Header, read_header
from rekmaat.files.opening import number, printable, refuse
from rekmaat.files.units import MICROVOLTS
from rekmaat.measure.labels import Kind, listed
from rekmaat.measure.recording import Recording

_EDF_LABEL = 16
_KINDS = {"EMG": Kind.EMG, "ECG": Kind.ECG}
_EMPTY = frozenset({"", "n/a"})
_SITE = ("target_muscle", "placement_scheme", "placement_description", "group", "description")
_ABOUT = (
    "TaskName", "TaskDescription", "Instructions", "Manufacturer", "ManufacturersModelName",
    "EMGPlacementScheme", "EMGPlacementSchemeDescription", "BodyPart",
)  # fmt: skip


def read_folder(folder: Path, wanted: Sequence[str] = ()) -> Recording:
    """Read the one recording in a folder.

    Raises:
        RefusedError: There is none, there are several, or it cannot be trusted.
    """
    path = only_recording(folder)
    return read(path, path.suffix[1:].upper(), wanted)


def read(path: Path, kind: str, wanted: Sequence[str] = ()) -> Recording:
    """Read the EMG channels of a recording.

    Args:
        path: The signals.
        kind: `EDF` or `BDF`, as the name says.
        wanted: The names to read; without them every channel of the type EMG that is not bad.

    Raises:
        RefusedError: A file cannot be trusted, or two contradict each other.
    """
    file = str(path)
    header = read_header(path, kind)
    sidecar = sidecar_of(path)
    tables = sidecars(path, "channels", ".tsv")
    rows = rows_of(tables[-1]) if tables else []
    offers = _described(header, rows, sidecar, file)
    bad = {it["name"] for it in rows if it.get("status") == "bad"}
    usable = offers if wanted else [it for it in offers if it.name not in bad]
    choice = choose(usable, file, wanted)
    about = " ".join(str(sidecar[it]) for it in _ABOUT if str(sidecar.get(it, "")) not in _EMPTY)
    recording = read_offers(path, header, choice, printable(about))
    findings = (
        *_bad_finding(bad, wanted, file),
        *_table_missing(rows, file),
        *_units_differ(choice.chosen, rows, file),
    )
    return replace(recording, findings=recording.findings + findings)


def _bad_finding(bad: set[str], wanted: Sequence[str], file: str) -> tuple[Finding, ...]:
    taken = sorted(bad & set(wanted) if wanted else bad)
    if not taken:
        return ()
    code = "channels-marked-bad" if wanted else "channels-bad-left-out"
    severity = Severity.WARNING if wanted else Severity.NOTE
    return (header_finding(code, severity, file, channels=listed(taken)),)


def _table_missing(rows: Sequence[Row], file: str) -> tuple[Finding, ...]:
    return () if rows else (header_finding("channels-table-missing", Severity.WARNING, file),)


def _units_differ(chosen: Sequence[Offer], rows: Sequence[Row], file: str) -> tuple[Finding, ...]:
    """Say where the table gives another unit of tension than the header.

    That is common, because programs that keep volts in memory write V into the table whatever
    the file holds; the values in the file are in the unit of its own header.
    """
    told = {it["name"]: MICROVOLTS.get(it.get("units", "")) for it in rows}
    names = [it.name for it in chosen if told.get(it.name) not in {None, MICROVOLTS[it.unit]}]
    if not names:
        return ()
    return (header_finding("table-units-differ", Severity.WARNING, file, channels=listed(names)),)


def _described(
    header: Header, rows: Sequence[Row], sidecar: Sidecar, file: str
) -> tuple[Offer, ...]:
    """What the header offers, in the words of the table."""
    offers = offers_of(header)
    _check_rate(offers, sidecar, file)
    filters = filters_of(sidecar)
    if not rows:
        return tuple(
            replace(it, prefiltering=stated(it.prefiltering) or filters or it.prefiltering)
            for it in offers
        )
    if len(rows) != len(offers):
        refuse("table-contradicts", file, "header", field="name", header=str(len(offers)),
               table=str(len(rows)))  # fmt: skip
    return tuple(_one(offer, row, filters, file) for offer, row in zip(offers, rows, strict=True))


def _check_rate(offers: Sequence[Offer], sidecar: Sidecar, file: str) -> None:
    """Refuse where the sidecar says another rate than that of every channel of EMG."""
    said = number(str(sidecar.get("SamplingFrequency", "")))
    rates = {it.rate_hz for it in offers if it.kind is not Kind.OTHER}
    if said is not None and rates and not any(isclose(said, it, rel_tol=1e-6) for it in rates):
        shown = max(rates)
        refuse("table-contradicts", file, "header", field="SamplingFrequency",
               header=f"{shown:g}", table=f"{said:g}")  # fmt: skip


def _one(offer: Offer, row: Row, filters: str, file: str) -> Offer:
    """One signal of the header, in the words of its row.

    Raises:
        RefusedError: Name or unit are not those of the header.
    """
    name = row["name"]
    if offer.name not in {name, name[:_EDF_LABEL].strip()}:
        refuse("table-contradicts", file, name, field="name", header=offer.name, table=name)
    unit = row.get("units", "")
    if offer.is_tension and unit not in _EMPTY and unit not in MICROVOLTS:
        refuse("table-contradicts", file, name, field="units", header=offer.unit, table=unit)
    kind = row.get("type", "").upper()
    own_kind = offer.kind if kind.casefold() in _EMPTY else _KINDS.get(kind, Kind.OTHER)
    site = " ".join(row[it] for it in _SITE if row.get(it, "") not in _EMPTY)
    own_filters = corners(
        row.get("low_cutoff", ""), row.get("high_cutoff", ""), row.get("notch", "")
    )
    return replace(
        offer,
        name=name,
        unit=offer.unit or ("" if unit in _EMPTY else unit),
        kind=own_kind,
        site=" ".join(filter(None, [site, offer.site])),
        prefiltering=own_filters or stated(offer.prefiltering) or filters or offer.prefiltering,
        muscle_named=row.get("target_muscle", "") not in _EMPTY,
    )
