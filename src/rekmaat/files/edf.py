"""Reads the EMG channels of EDF, EDF+ and BDF files, through edfio."""

import re
import warnings
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import edfio

from rekmaat.errors import Severity
from rekmaat.files.choice import (
    Choice,
    Offer,
    choice_findings,
    choose,
    header_finding,
    microvolts,
)
from rekmaat.files.edf_header import Header, Signal, read_header
from rekmaat.files.gaps import LOST_MARK
from rekmaat.files.opening import number, reason, refuse, refuse_too_much
from rekmaat.files.units import HIGHEST_UV, MICROVOLTS
from rekmaat.measure.labels import kind_of
from rekmaat.measure.recording import Channel, Recording, Samples, Stretch

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
    return read_offers(path, header, choose(offers_of(header), str(path), wanted))


def offers_of(header: Header) -> tuple[Offer, ...]:
    """Return what a header offers, without its annotations.

    Args:
        header: Of the file.
    """
    return tuple(
        Offer(
            index=index,
            name=it.label,
            unit=it.unit,
            kind=kind_of(it.label),
            rate_hz=it.samples_a_record / header.record_s,
            site=it.transducer,
            prefiltering=it.prefiltering,
        )
        for index, it in enumerate(_plain(header))
    )


def read_offers(path: Path, header: Header, choice: Choice, about: str = "") -> Recording:
    """Read what was chosen from the offers of a header.

    Args:
        path: The file.
        header: Its header.
        choice: What to read.
        about: What other files say about this recording.

    Raises:
        RefusedError: The file or one of the channels cannot be trusted.
    """
    file = str(path)
    signals = _plain(header)
    scales = [_sure_calibration(it, signals[it.index], file, header.kind) for it in choice.chosen]
    count = sum(signals[it.index].samples_a_record for it in choice.chosen)
    refuse_too_much(header.records * count, file)
    offers = list(choice.chosen)
    heart = _calibration(choice.ecg, signals[choice.ecg.index], header.kind) if choice.ecg else None
    if choice.ecg and heart:
        offers, scales = [*offers, choice.ecg], [*scales, heart]
    content = _content(path, header, [it.index for it in offers])
    seconds = header.records * header.record_s
    lost = [content.lost_by(signals[it.index].label, seconds) for it in offers]
    channels = tuple(
        replace(_channel(offer, scale, values), lost=stretches)
        for offer, scale, values, stretches in zip(
            offers, scales, content.values, lost, strict=True
        )
    )
    about = " ".join(filter(None, [header.about, about, *content.remarks]))
    findings = choice_findings(choice, file, about)
    if content.notes is None:
        findings += (header_finding("annotations-unreadable", Severity.WARNING, file),)
    chosen, ecg = channels[: len(choice.chosen)], channels[len(choice.chosen) :]
    return Recording(file, chosen, findings, about, ecg[0] if ecg else None)


def _plain(header: Header) -> list[Signal]:
    """The signals that are no annotations."""
    return [it for it in header.signals if it.label != header.annotations]


@dataclass(frozen=True, slots=True)
class _Calibration:
    unit_uv: float
    limits_uv: tuple[float, float]
    step_uv: float


def _channel(offer: Offer, calibration: _Calibration, values: Samples) -> Channel:
    return Channel(
        name=offer.name,
        samples_uv=values * calibration.unit_uv,
        rate_hz=offer.rate_hz,
        limits_uv=calibration.limits_uv,
        step_uv=calibration.step_uv,
        prefiltering=offer.prefiltering,
        site=offer.site,
    )


def _sure_calibration(offer: Offer, signal: Signal, file: str, kind: str) -> _Calibration:
    """Check what turns digital values into microvolts.

    Raises:
        RefusedError: The unit is no tension, or the ranges give no scale a sensor could have.
    """
    microvolts(offer, file)
    calibration = _calibration(offer, signal, kind)
    if calibration is None:
        ranges = "{}; {} / {}; {}".format(*signal.physical, *signal.digital)
        refuse("calibration-wrong", file, offer.name, ranges=ranges)
    return calibration


def _calibration(offer: Offer, signal: Signal, kind: str) -> _Calibration | None:
    """What turns digital values into microvolts; None where the ranges give no such scale."""
    unit_uv = MICROVOLTS[offer.unit]
    low, high = (number(text) for text in signal.physical)
    steps = _steps(signal.digital, kind)
    if low is None or high is None or low == high or steps is None:
        return None
    limits = sorted((low * unit_uv, high * unit_uv))
    if max(-limits[0], limits[1]) > HIGHEST_UV:
        return None
    return _Calibration(unit_uv, (limits[0], limits[1]), (limits[1] - limits[0]) / steps)


def _steps(digital: tuple[str, str], kind: str) -> int | None:
    """How many steps the digital range has; None where it has none a sample could stand on."""
    if not all(re.fullmatch(r"[+-]?[0-9]+", text) for text in digital):
        return None
    low, high = int(digital[0]), int(digital[1])
    least, most = _DIGITAL[kind]
    return high - low if least <= low < high <= most else None


@dataclass(frozen=True, slots=True)
class _Content:
    """Some signals, each in its own unit, and the annotations; None where they are unreadable."""

    values: tuple[Samples, ...]
    notes: tuple[edfio.EdfAnnotation, ...] | None

    @property
    def remarks(self) -> tuple[str, ...]:
        """What the annotations say, apart from lost samples."""
        return tuple(it.text for it in self.notes or () if not it.text.startswith(LOST_MARK))

    def lost_by(self, label: str, seconds: float) -> tuple[Stretch, ...]:
        """Where the annotations say that a channel, or every channel, lost samples."""
        marks = {LOST_MARK, f"{LOST_MARK}@@{label}"}
        stretches = [
            Stretch(max(0.0, it.onset), min(seconds, it.onset + (it.duration or 0.0)))
            for it in self.notes or ()
            if it.text in marks
        ]
        return tuple(it for it in stretches if it.start_s < it.end_s)


def _content(path: Path, header: Header, indices: Sequence[int]) -> _Content:
    """Read some signals through edfio; its warnings are refusals here.

    Raises:
        RefusedError: edfio cannot read the file, or warns of anything.
    """
    try:
        with warnings.catch_warnings():
            # What it warns of is about the data; deprecations are about itself.
            warnings.simplefilter("error", UserWarning)
            warnings.simplefilter("error", RuntimeWarning)
            reader = edfio.read_edf if header.kind == "EDF" else edfio.read_bdf
            content = reader(path, header_encoding=header.encoding)
            if len(content.signals) != len(_plain(header)):
                refuse("reader-refuses", str(path), "header", reason="signal count")
            values = tuple(content.signals[index].data for index in indices)
    except (ValueError, ArithmeticError, OSError, UserWarning, RuntimeWarning) as error:
        refuse("reader-refuses", str(path), "file", reason=reason(error))
    try:
        notes = tuple(content.annotations)
    except (ValueError, ArithmeticError):
        return _Content(values, None)
    return _Content(values, notes)
