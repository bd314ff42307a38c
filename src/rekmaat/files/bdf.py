"""Writes recordings as BDF, through edfio: 24 bits, and the rate, unit and names with them.

What a BDF file cannot hold as it is (a long name, a letter outside ASCII, the last few samples
that fill no record) is never dropped unsaid: each is a finding.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import edfio
import numpy as np

from rekmaat.errors import Argument, Finding, RefusedError, Severity
from rekmaat.files.bdf_records import Records, record_choices
from rekmaat.files.bdf_scale import Scale, scale_of
from rekmaat.files.bdf_text import Identity, identity, labels, plain
from rekmaat.files.gaps import LOST_MARK
from rekmaat.measure.labels import Kind, kind_of
from rekmaat.measure.recording import Channel, Recording
from rekmaat.new_file import new_file

_FIRST_YEAR, _LAST_YEAR = 1985, 2084  # what the two digits of the older date field can say


def write_bdf(path: Path, recording: Recording, *, overwrite: bool = False) -> tuple[Finding, ...]:
    """Write a recording, its ECG channel last, as one BDF file.

    Args:
        path: The file to make; it appears whole or not at all.
        recording: What to write.
        overwrite: Whether a file of that name may be replaced.

    Returns:
        What the file says otherwise than the recording did, or does not say.

    Raises:
        RefusedError: The samples are no numbers, too large, or the rates fit no common record.
        FileExistsAlreadyError: The file exists and was not to be overwritten.
        FileNotWritableError: The file cannot be written, or is a folder, a link or a device.
    """
    content, findings = _content(recording)
    with new_file(path, overwrite=overwrite) as unfinished:
        content.write(unfinished)
    return findings


@dataclass(frozen=True, slots=True)
class _Row:
    """One signal of the file to be."""

    channel: Channel
    label: str
    scale: Scale

    def signal(self, records: Records, index: int) -> edfio.BdfSignal:
        size = records.samples[index]
        return edfio.BdfSignal.from_digital(
            self.scale.digital(self.channel.samples_uv[: size * records.count]),
            size / records.seconds,
            label=self.label,
            transducer_type=plain(_site(self), 80),
            physical_dimension="uV",
            physical_range=self.scale.physical_uv,
            digital_range=self.scale.digital_range,
            prefiltering=plain(self.channel.prefiltering, 80),
        )


def _site(row: _Row) -> str:
    """What stands beside the label: the whole name where the label cannot hold it."""
    whole = row.channel.name if row.label != row.channel.name else ""
    return "; ".join(text for text in (whole, row.channel.site) if text)


def _content(recording: Recording) -> tuple[edfio.Bdf, tuple[Finding, ...]]:
    channels = (*recording.channels, *([recording.ecg] if recording.ecg else []))
    _refuse_unwritable(recording.file, channels)
    names = labels([_name(it, ecg=it is recording.ecg) for it in channels])
    rows = [
        _Row(channel, label, scale_of(channel))
        for channel, label in zip(channels, names, strict=True)
    ]
    file = _file(rows, recording)
    if file is None:
        raise RefusedError(_finding("rates-unwritable", Severity.REFUSED, recording.file, "data"))
    content, records = file
    findings = (
        *_cut_off(recording.file, channels, records),
        *_renamed(recording.file, rows),
        *_about_shortened(recording),
        *_rates_rounded(recording.file, channels, records),
    )
    return content, findings


def _name(channel: Channel, *, ecg: bool) -> str:
    """The name, such that a reader knows an ECG as one."""
    return channel.name if not ecg or kind_of(channel.name) is Kind.ECG else f"ECG {channel.name}"


def _refuse_unwritable(file: str, channels: Iterable[Channel]) -> None:
    found = []
    for channel in channels:
        if not len(channel.samples_uv):
            found.append(_finding("no-samples", Severity.REFUSED, file, channel.name))
        largest = float(np.abs(channel.samples_uv).max(initial=0.0))
        if not np.isfinite(largest):
            found.append(_finding("samples-no-numbers", Severity.REFUSED, file, channel.name))
        elif largest > Scale.LARGEST_UV:
            found.append(_finding("samples-too-large", Severity.REFUSED, file, channel.name))
    if found:
        raise RefusedError(*found)


def _file(rows: Sequence[_Row], recording: Recording) -> tuple[edfio.Bdf, Records] | None:
    """Return the file in the first cut that edfio accepts."""
    lengths = [len(row.channel.samples_uv) for row in rows]
    for records in record_choices(lengths, [row.channel.rate_hz for row in rows]):
        try:
            content = edfio.Bdf(
                [row.signal(records, i) for i, row in enumerate(rows)],
                data_record_duration=records.seconds,
                annotations=_notes(rows) or None,
            )
        except ValueError:  # durations that its floats do not divide; the next cut may do
            continue
        _identify(content, identity(recording.about))
        return content, records
    return None


def _identify(content: edfio.Bdf, who: Identity) -> None:
    content.local_patient_identification = who.patient
    content.local_recording_identification = who.recording
    if who.start is not None and _FIRST_YEAR <= who.start.year <= _LAST_YEAR:
        content.startdate = who.start


def _notes(rows: Sequence[_Row]) -> list[edfio.EdfAnnotation]:
    """Mark where the file itself knew that samples were lost."""
    return [
        edfio.EdfAnnotation(lost.start_s, lost.end_s - lost.start_s, f"{LOST_MARK}@@{row.label}")
        for row in rows
        for lost in row.channel.lost
    ]


def _cut_off(file: str, channels: Sequence[Channel], records: Records) -> list[Finding]:
    found = []
    for channel, size in zip(channels, records.samples, strict=True):
        left = len(channel.samples_uv) - size * records.count
        if left:
            sizes: dict[str, Argument] = {
                "samples": left,
                "milliseconds": round(1000 * left / channel.rate_hz, 1),
            }
            found.append(_finding("end-cut-off", Severity.WARNING, file, channel.name, **sizes))
    return found


def _renamed(file: str, rows: Sequence[_Row]) -> list[Finding]:
    found = []
    for row in rows:
        if row.label != row.channel.name:
            name = row.channel.name
            found.append(_finding("label-changed", Severity.NOTE, file, name, label=row.label))
        texts = (_site(row), row.channel.prefiltering)
        found.extend(_changed(file, row.channel.name, it) for it in texts if plain(it, 80) != it)
    return found


def _about_shortened(recording: Recording) -> list[Finding]:
    if identity(recording.about).whole:
        return []
    return [_changed(recording.file, "header", recording.about)]


def _changed(file: str, place: str, text: str) -> Finding:
    return _finding("text-changed", Severity.NOTE, file, place, text=text)


def _rates_rounded(file: str, channels: Sequence[Channel], records: Records) -> list[Finding]:
    rates = [channel.rate_hz for channel in channels]
    if records.rate_error(rates) == 0:
        return []
    found = [size / records.seconds for size in records.samples]
    return [
        _finding(
            "rate-rounded", Severity.NOTE, file, channel.name, rate_hz=rate, written_hz=written
        )
        for channel, rate, written in zip(channels, rates, found, strict=True)
        if rate != written
    ]


def _finding(code: str, severity: Severity, file: str, place: str, **rest: Argument) -> Finding:
    return Finding(code, severity, {"file": file, "place": place, **rest})
