"""What stands beside the samples in an EMG-BIDS dataset: settings, channels and people."""

import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from rekmaat.exchange.bids_names import VERSION, Entities
from rekmaat.files.edf_header import Header
from rekmaat.measure.labels import Kind, kind_of, names_muscle, side_of
from rekmaat.measure.recording import Channel

UNKNOWN = "n/a"
BIPOLAR = "bipolar"
_COLUMNS = (
    "name",
    "type",
    "units",
    "description",
    "sampling_frequency",
    "reference",
    "target_muscle",
    "low_cutoff",
    "high_cutoff",
    "notch",
    "side",
)
_CORNER = r"\w*:?\s*([0-9]+(?:\.[0-9]+)?)\s*(k?)Hz"


@dataclass(frozen=True, slots=True)
class Setting:
    """What a recording does not say of itself and BIDS wants to know.

    Attributes:
        mains_hz: The frequency of the mains where it was recorded.
        placement: How the places for the electrodes were found, in words.
        reference: What each signal is measured against; `bipolar` for bipolar sensors.
    """

    mains_hz: float
    placement: str
    reference: str


@dataclass(frozen=True, slots=True)
class Row:
    """One channel as it was written.

    Attributes:
        channel: The channel.
        label: Its name in the file.
        is_ecg: Whether it holds the ECG.
    """

    channel: Channel
    label: str
    is_ecg: bool


def sidecar(entities: Entities, setting: Setting, header: Header, rows: Sequence[Row]) -> bytes:
    """Return `_emg.json`: how the recording was made, of which the file says the rest."""
    muscles = [row for row in rows if not row.is_ecg]
    return _json(
        {
            "TaskName": entities.task,
            "TaskDescription": entities.task_description,
            "EMGPlacementScheme": "Other",
            "EMGPlacementSchemeDescription": setting.placement,
            "EMGReference": "Bipolar" if _is_bipolar(setting) else setting.reference,
            "SamplingFrequency": _tidy(muscles[0].channel.rate_hz),
            "PowerLineFrequency": _tidy(setting.mains_hz),
            "SoftwareFilters": UNKNOWN,
            "RecordingType": "continuous",
            "RecordingDuration": _tidy(round(header.records * header.record_s, 6)),
            "EMGChannelCount": len(muscles),
            "ECGChannelCount": len(rows) - len(muscles),
        }
    )


def channel_table(setting: Setting, rows: Sequence[Row]) -> bytes:
    """Return `_channels.tsv`: one line for each signal, in the order of the file."""
    return _table(_COLUMNS, [_line(row, setting) for row in rows])


def channel_columns() -> bytes:
    """Return `_channels.json`, which describes the one column that BIDS does not know."""
    side = {"Description": "Side of the body that the name of the channel tells."}
    return _json({"side": side | {"Levels": {"left": "left", "right": "right"}}})


def description(name: str, version: str) -> bytes:
    """Return `dataset_description.json`."""
    made_with = {"Name": "Rekmaat", "Version": version}
    return _json(
        {
            "Name": name,
            "BIDSVersion": VERSION,
            "DatasetType": "raw",
            "GeneratedBy": [made_with],
        }
    )


def people(before: str, subject: str) -> bytes:
    """Return `participants.tsv` with one more person, unless it has the person already.

    Args:
        before: The table so far; empty where there is none.
        subject: The label, without `sub-`.
    """
    lines = before.split("\n") if before.strip() else ["participant_id"]
    lines = [line.rstrip("\r") for line in lines if line.strip()]
    one = f"sub-{subject}"
    if one not in [line.split("\t")[0] for line in lines]:
        others = len(lines[0].split("\t")) - 1
        lines.append("\t".join([one, *[UNKNOWN] * others]))
    return "".join(f"{line}\n" for line in lines).encode()


def people_columns() -> bytes:
    """Return `participants.json`."""
    return _json({"participant_id": {"Description": "The label of a person, and nothing more."}})


def _line(row: Row, setting: Setting) -> list[str]:
    channel = row.channel
    reference = BIPOLAR if _is_bipolar(setting) else setting.reference
    low, high, notch = (_corner(key, channel.prefiltering) for key in ("HP", "LP", "N"))
    return [
        row.label,
        "ECG" if row.is_ecg else "EMG",
        "uV",
        _whole_name(row),
        str(_tidy(channel.rate_hz)),
        UNKNOWN if row.is_ecg else reference,
        UNKNOWN if row.is_ecg else _muscle(channel),
        low,
        high,
        notch,
        side_of(f"{channel.name} {channel.site}") or UNKNOWN,
    ]


def _is_bipolar(setting: Setting) -> bool:
    return setting.reference.casefold() == BIPOLAR


def _whole_name(row: Row) -> str:
    names = [row.channel.name] if row.channel.name != row.label else []
    return "; ".join([*names, *([row.channel.site] if row.channel.site else [])])


def _muscle(channel: Channel) -> str:
    """The words that name the muscle, as the recording spells them."""
    for text in (channel.site, channel.name):
        if names_muscle(text):
            words = text.split()
            return " ".join(it for it in words if kind_of(it) is not Kind.EMG) or text
    return UNKNOWN


def _corner(key: str, prefiltering: str) -> str:
    """The one corner frequency that the text states, in hertz."""
    found = re.findall(rf"\b{key}{_CORNER}", prefiltering, re.IGNORECASE)
    stated = {float(corner) * (1000 if kilo else 1) for corner, kilo in found}
    return str(_tidy(stated.pop())) if len(stated) == 1 else UNKNOWN


def _table(columns: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    lines = ["\t".join(columns), *("\t".join(_cell(it) for it in row) for row in rows)]
    return "".join(f"{line}\n" for line in lines).encode()


def _cell(text: str) -> str:
    """The text on one line and in one column."""
    return " ".join(text.split()) or UNKNOWN


def _json(content: dict[str, Any]) -> bytes:
    return (json.dumps(content, indent=2, ensure_ascii=False) + "\n").encode()


def _tidy(value: float) -> float | int:
    return int(value) if float(value).is_integer() else value
