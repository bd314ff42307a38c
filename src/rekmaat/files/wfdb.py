"""Reads WFDB records, through the package wfdb."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import wfdb

from rekmaat.files.choice import Offer, choice_findings, choose, microvolts
from rekmaat.files.gaps import Place, fill
from rekmaat.files.opening import reason, refuse, refuse_too_much
from rekmaat.files.units import HIGHEST_UV, MICROVOLTS
from rekmaat.files.wfdb_header import RecordHeader, SignalLine, read_header
from rekmaat.measure.labels import Kind, kind_of
from rekmaat.measure.recording import Channel, Recording, Samples

# The names PhysioNet gives to the leads of an electrocardiogram, which say no ECG themselves.
_LEADS = frozenset(
    "i ii iii avr avl avf v v1 v2 v3 v4 v5 v6 vx vy vz mlii mliii mcl1".split()  # noqa: SIM905
)
_CHECKSUM = 1 << 16


def read(path: Path, wanted: Sequence[str] = ()) -> Recording:
    """Read the EMG channels of a record.

    Args:
        path: Its header; the signal files stand beside it.
        wanted: The descriptions of the signals; without them every one that is EMG.

    Raises:
        RefusedError: Header or signals cannot be trusted; says which, where and why.
    """
    file = str(path)
    header = read_header(path)
    choice = choose(_offers(header), file, wanted)
    for offer in choice.chosen:
        microvolts(offer, file)
        if not _is_scaled(header.signals[offer.index], offer):
            ranges = f"gain {header.signals[offer.index].gain:g}"
            refuse("calibration-wrong", file, offer.name, ranges=ranges)
    ecg = choice.ecg
    heart = [ecg] if ecg and _is_scaled(header.signals[ecg.index], ecg) else []
    offers = [*choice.chosen, *heart]
    frames = header.frames
    refuse_too_much(frames * sum(header.signals[it.index].times for it in offers), file)
    channels = [
        _channel(it, header.signals[it.index], one, file)
        for it, one in zip(offers, _stored(path, header, offers), strict=True)
    ]
    own_ecg = channels.pop() if heart else None
    findings = choice_findings(choice, file, header.about)
    return Recording(file, tuple(channels), findings, header.about, own_ecg)


def _offers(header: RecordHeader) -> tuple[Offer, ...]:
    return tuple(
        Offer(
            index=index,
            name=it.label or f"signal {index + 1}",
            unit=it.unit,
            kind=Kind.ECG if it.label.casefold() in _LEADS else kind_of(it.label),
            rate_hz=header.rate_hz * it.times,
        )
        for index, it in enumerate(header.signals)
    )


def _is_scaled(line: SignalLine, offer: Offer) -> bool:
    """Whether the gain gives a scale that a sensor could have."""
    if line.gain == 0:
        return False
    return (
        max(abs(it) for it in line.limits) / abs(line.gain) * MICROVOLTS[offer.unit] <= HIGHEST_UV
    )


@dataclass(frozen=True, slots=True)
class _Stored:
    """One signal in its own unit; not-a-number where the file marks a sample as lost."""

    values: Samples
    baseline: float


def _stored(path: Path, header: RecordHeader, offers: Sequence[Offer]) -> list[_Stored]:
    """Read some signals and check their checksums.

    Raises:
        RefusedError: wfdb cannot read them, or they are not what was written.
    """
    file = str(path)
    try:
        record = wfdb.rdrecord(
            str(path.with_suffix("")),
            channels=[it.index for it in offers],
            physical=False,
            smooth_frames=False,
            return_res=32,
        )
        sums = record.calc_checksum(expanded=True)
        for offer, one in zip(offers, sums, strict=True):
            said = header.signals[offer.index].checksum
            if said is not None and (said - int(one)) % _CHECKSUM:
                refuse("checksum-wrong", file, offer.name)
        record.dac(expanded=True, inplace=True)
        zeros = [float(it) for it in record.baseline]
        return [_Stored(*it) for it in zip(record.e_p_signal, zeros, strict=True)]
    except (ValueError, ArithmeticError, OSError, LookupError, TypeError) as error:
        refuse("reader-refuses", file, "file", reason=reason(error))


def _channel(offer: Offer, line: SignalLine, stored: _Stored, file: str) -> Channel:
    scale_uv = MICROVOLTS[offer.unit]
    samples_uv = stored.values
    samples_uv *= scale_uv  # in place: a long record would not fit in memory twice
    filled = fill(samples_uv, Place(file, offer.name, offer.rate_hz))
    low, high = sorted((it - stored.baseline) / line.gain * scale_uv for it in line.limits)
    return Channel(
        name=offer.name,
        samples_uv=filled.samples,
        rate_hz=offer.rate_hz,
        limits_uv=(low, high),
        step_uv=abs(scale_uv / line.gain),
        lost=filled.lost,
    )
