"""Reads the EMG channels of EDF, EDF+ and BDF files, through edfio."""

import re
import warnings
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import edfio

from rekmaat.errors import Argument, Finding, Severity
from rekmaat.files.edf_header import Header, Signal, number, read_header, refuse
from rekmaat.measure.labels import Kind, kind_of, listed, names_muscle, names_posture, names_side
from rekmaat.measure.recording import Channel, Recording, Samples

LARGEST_SAMPLES = 100_000_000
"""An hour and a half of eight channels at 2 kHz; measuring it takes about 2 GB of memory."""

# EDF+ section 2.1.3 spells them V, mV, uV; the micro sign has two code points, and comes out as
# "Âµ" where UTF-8 is read as Latin-1. Anything else, "MV" included, is not guessed at.
_MICROVOLTS = {"V": 1e6, "mV": 1e3, "nV": 1e-3, "uV": 1.0, "µV": 1.0, "μV": 1.0, "Âµ": 1.0}
_HIGHEST_UV = 1e9
_DIGITAL = {"EDF": (-(2**15), 2**15 - 1), "BDF": (-(2**23), 2**23 - 1)}


def read(path: Path, kind: str, wanted: Sequence[str] = ()) -> Recording:
    """Read the EMG channels of a file.

    Args:
        path: The file.
        kind: `EDF` or `BDF`, as its name says.
        wanted: The labels to read; without them every channel that is EMG.

    Raises:
        RefusedError: The file or one of the channels cannot be trusted; says which, where and why.
    """
    header = read_header(path, kind)
    chosen = _chosen(header, str(path), wanted)
    calibrations = [_calibration(signal, str(path), header.kind) for signal in chosen]
    _refuse_too_much(header, chosen, str(path))
    content = _content(path, header, chosen)
    channels = tuple(
        Channel(
            name=signal.label,
            samples_uv=values * calibration.unit_uv,
            rate_hz=signal.samples_a_record / header.record_s,
            limits_uv=calibration.limits_uv,
            step_uv=calibration.step_uv,
            prefiltering=signal.prefiltering,
            site=signal.transducer,
        )
        for signal, calibration, values in zip(chosen, calibrations, content.values, strict=True)
    )
    findings = _left_out(header, chosen, str(path)) + _unsaid(header, chosen, str(path), content)
    about = " ".join([header.about, *content.remarks])
    return Recording(str(path), channels, findings, about)


@dataclass(frozen=True, slots=True)
class _Calibration:
    unit_uv: float
    limits_uv: tuple[float, float]
    step_uv: float


def _chosen(header: Header, file: str, wanted: Sequence[str]) -> tuple[Signal, ...]:
    signals = tuple(it for it in header.signals if it.label != header.annotations)
    if wanted:
        return tuple(_named(signals, file, name) for name in dict.fromkeys(wanted))
    chosen = _emg(signals, file)
    if not chosen:
        refuse("no-emg-channel", file, "header", labels=listed([it.label for it in signals]))
    for signal in chosen:
        _named(signals, file, signal.label)
    return chosen


def _emg(signals: tuple[Signal, ...], file: str) -> tuple[Signal, ...]:
    """The channels labelled EMG; where none is, those that measure a tension unlabelled."""
    labelled = tuple(it for it in signals if kind_of(it.label) is Kind.EMG)
    if labelled:
        return labelled
    unsaid = tuple(it for it in signals if kind_of(it.label) is Kind.UNSAID)
    for signal in unsaid:
        if not signal.unit:
            refuse("unit-missing", file, signal.label)
    return tuple(it for it in unsaid if it.unit in _MICROVOLTS)


def _named(signals: tuple[Signal, ...], file: str, name: str) -> Signal:
    found = [it for it in signals if it.label == name]
    if not found:
        labels = listed([it.label for it in signals])
        refuse("channel-missing", file, name, labels=labels)
    if len(found) > 1:
        refuse("channel-ambiguous", file, name, times=len(found))
    return found[0]


def _calibration(signal: Signal, file: str, kind: str) -> _Calibration:
    """Check what turns digital values into microvolts.

    Raises:
        RefusedError: The unit is no tension, or the ranges give no scale a sensor could have.
    """
    if not signal.unit:
        refuse("unit-missing", file, signal.label)
    if signal.unit not in _MICROVOLTS:
        refuse("unit-wrong", file, signal.label, unit=signal.unit)
    unit_uv = _MICROVOLTS[signal.unit]
    low, high = (number(text) for text in signal.physical)
    steps = _steps(signal.digital, kind)
    if low is None or high is None or low == high or steps is None:
        refuse("calibration-wrong", file, signal.label, ranges=_ranges(signal))
    limits = sorted((low * unit_uv, high * unit_uv))
    if max(-limits[0], limits[1]) > _HIGHEST_UV:
        refuse("calibration-wrong", file, signal.label, ranges=_ranges(signal))
    return _Calibration(unit_uv, (limits[0], limits[1]), (limits[1] - limits[0]) / steps)


def _steps(digital: tuple[str, str], kind: str) -> int | None:
    """How many steps the digital range has; None where it has none a sample could stand on."""
    if not all(re.fullmatch(r"[+-]?[0-9]+", text) for text in digital):
        return None
    low, high = int(digital[0]), int(digital[1])
    least, most = _DIGITAL[kind]
    return high - low if least <= low < high <= most else None


def _refuse_too_much(header: Header, chosen: tuple[Signal, ...], file: str) -> None:
    """Refuse what would not fit in the memory of an ordinary computer, before reading it."""
    samples = header.records * sum(signal.samples_a_record for signal in chosen)
    if samples > LARGEST_SAMPLES:
        refuse("too-much-data", file, "data", samples=samples, largest=LARGEST_SAMPLES)


def _ranges(signal: Signal) -> str:
    return "{}; {} / {}; {}".format(*signal.physical, *signal.digital)


@dataclass(frozen=True, slots=True)
class _Content:
    """The chosen signals, each in its own unit, and what the annotations say."""

    values: tuple[Samples, ...]
    remarks: tuple[str, ...]
    remarks_readable: bool


def _content(path: Path, header: Header, chosen: tuple[Signal, ...]) -> _Content:
    """Read the chosen signals through edfio; its warnings are refusals here.

    Raises:
        RefusedError: edfio cannot read the file, or warns of anything.
    """
    plain = [it for it in header.signals if it.label != header.annotations]
    try:
        with warnings.catch_warnings():
            # What it warns of is about the data; deprecations are about itself.
            warnings.simplefilter("error", UserWarning)
            warnings.simplefilter("error", RuntimeWarning)
            reader = edfio.read_edf if header.kind == "EDF" else edfio.read_bdf
            content = reader(path, header_encoding=header.encoding)
            if len(content.signals) != len(plain):
                refuse("reader-refuses", str(path), "header", reason="signal count")
            values = tuple(content.signals[plain.index(it)].data for it in chosen)
    except (ValueError, ArithmeticError, OSError, UserWarning, RuntimeWarning) as error:
        refuse("reader-refuses", str(path), "file", reason=str(error))
    try:
        remarks = tuple(annotation.text for annotation in content.annotations)
    except (ValueError, ArithmeticError):
        return _Content(values, (), remarks_readable=False)
    return _Content(values, remarks, remarks_readable=True)


def _left_out(header: Header, chosen: tuple[Signal, ...], file: str) -> tuple[Finding, ...]:
    """Say which signals of the file are not measured, and which of them is an ECG."""
    rest = [
        it.label for it in header.signals if it not in chosen and it.label != header.annotations
    ]
    ecg = [label for label in rest if kind_of(label) is Kind.ECG]
    found = []
    if not any(kind_of(it.label) is Kind.EMG for it in chosen):
        names = listed([it.label for it in chosen])
        found.append(_finding("emg-unlabelled", Severity.WARNING, file, channels=names))
    if ecg:
        found.append(_finding("ecg-channel", Severity.NOTE, file, channels=listed(ecg)))
    if rest:
        found.append(_finding("channels-left-out", Severity.NOTE, file, channels=listed(rest)))
    if len({it.samples_a_record for it in chosen}) > 1:
        found.append(_finding("rates-mixed", Severity.NOTE, file))
    return tuple(found)


def _unsaid(
    header: Header, chosen: tuple[Signal, ...], file: str, content: _Content
) -> tuple[Finding, ...]:
    """Say what the file does not name: muscle, side, posture. None of them is assumed."""
    texts = {it.label: f"{it.label} {it.transducer}" for it in chosen}
    found = []
    if not content.remarks_readable:
        found.append(_finding("annotations-unreadable", Severity.WARNING, file))
    for code, names in (("muscle-unsaid", names_muscle), ("side-unsaid", names_side)):
        silent = [label for label, text in texts.items() if not names(text)]
        if silent:
            found.append(_finding(code, Severity.WARNING, file, channels=listed(silent)))
    if not names_posture(" ".join([header.about, *texts.values(), *content.remarks])):
        found.append(_finding("posture-unsaid", Severity.WARNING, file))
    return tuple(found)


def _finding(code: str, severity: Severity, file: str, **arguments: Argument) -> Finding:
    return Finding(code, severity, {"file": file, "place": "header", **arguments})
