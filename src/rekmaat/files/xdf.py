"""Reads one stream of an XDF file, through pyxdf."""

import logging
import struct
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import ParseError

import numpy as np
import pyxdf

from rekmaat.files.choice import Choice, Offer, choice_findings, choose, microvolts
from rekmaat.files.clock import Missing, missing_by
from rekmaat.files.gaps import Place, fill, with_holes
from rekmaat.files.opening import reason, refuse, refuse_too_much
from rekmaat.files.units import HIGHEST_UV, MICROVOLTS
from rekmaat.files.xdf_chunks import BYTES, Stream, streams_of
from rekmaat.measure.labels import Kind, listed
from rekmaat.measure.recording import Channel, Recording, Samples

_INFINITE = (-float("inf"), float("inf"))
# A chunk can arrive late by as much as this on a busy network; what is lost for good lasts longer.
_LATE_S = 0.02
_CLOCK_RESET_S = 1.0


def read(path: Path, wanted: Sequence[str] = ()) -> Recording:
    """Read the EMG channels of a file.

    Args:
        path: The file.
        wanted: The labels to read; without them every channel that is EMG.

    Raises:
        RefusedError: The file or one of the channels cannot be trusted; says which, where and why.
    """
    file = str(path)
    streams = [it for it in streams_of(path) if it.format in BYTES]
    offers, owners = _offers(streams)
    choice = choose(offers, file, wanted)
    stream = _only_stream([owners[it.index] for it in choice.chosen], file)
    choice = _with_own_ecg(choice, [it for it in offers if owners[it.index] is stream])
    if stream.rate_hz == 0:
        refuse("rate-missing", file, stream.name, field="nominal_srate", value="0")
    for offer in choice.chosen:
        microvolts(offer, file)
    content = _content(path, stream)
    refuse_too_much(len(content.times_s) * len(choice.chosen), file)
    missing = missing_by(content.times_s, _LATE_S, Place(file, stream.name, stream.rate_hz))
    first = min(it.index for it in offers if owners[it.index] is stream)
    channels = tuple(
        _channel(it, content.values[:, it.index - first], missing, file) for it in choice.chosen
    )
    ecg = choice.ecg
    heart = _channel(ecg, content.values[:, ecg.index - first], missing, file) if ecg else None
    findings = choice_findings(choice, file, stream.about)
    return Recording(file, channels, findings, stream.about, heart)


def _offers(streams: Sequence[Stream]) -> tuple[tuple[Offer, ...], list[Stream]]:
    """The channels of all streams, and the stream that each belongs to."""
    offers: list[Offer] = []
    owners: list[Stream] = []
    for stream in streams:
        for number, lane in enumerate(stream.lanes, 1):
            name = lane.label or f"{stream.name} {number}"
            offers.append(Offer(len(offers), name, lane.unit, lane.kind, stream.rate_hz))
            owners.append(stream)
    return tuple(offers), owners


def _only_stream(owners: Sequence[Stream], file: str) -> Stream:
    """The stream of the chosen channels; two streams do not run in step."""
    names = list(dict.fromkeys(it.name for it in owners))
    if len({it.number for it in owners}) > 1:
        refuse("streams-several", file, "header", streams=listed(names))
    return owners[0]


def _with_own_ecg(choice: Choice, own: Sequence[Offer]) -> Choice:
    """Take an ECG of the same stream only, because only that one runs in step."""
    ecg = [it for it in choice.rest if it in own and it.kind is Kind.ECG and it.is_tension]
    return replace(choice, ecg=ecg[0] if ecg else None)


@dataclass(frozen=True, slots=True)
class _Content:
    """The samples of a stream, shape (samples, channels), and the time of each."""

    values: Samples
    times_s: Samples


def _content(path: Path, stream: Stream) -> _Content:
    """Read a stream through pyxdf; what that would repair is refused.

    Raises:
        RefusedError: pyxdf warns of anything, or the clock was set anew.
    """
    file = str(path)
    try:
        with _complaints() as said:
            loaded, _ = pyxdf.load_xdf(
                path,
                select_streams=[stream.number],
                synchronize_clocks=False,
                dejitter_timestamps=False,
            )
    except (
        ValueError, ArithmeticError, OSError, LookupError, TypeError, struct.error, ParseError,
    ) as error:  # fmt: skip
        refuse("reader-refuses", file, "file", reason=reason(error))
    if said:
        refuse("reader-refuses", file, "file", reason=" ".join(said[0].split())[:200])
    _refuse_clock_reset(loaded[0], stream, file)
    return _Content(loaded[0]["time_series"], np.asarray(loaded[0]["time_stamps"], np.float64))


@contextmanager
def _complaints() -> Iterator[list[str]]:
    """Collect what pyxdf logs as a warning or worse."""
    handler = _Collector(logging.WARNING)
    logger = logging.getLogger("pyxdf")
    logger.addHandler(handler)
    try:
        yield handler.said
    finally:
        logger.removeHandler(handler)


class _Collector(logging.Handler):
    """Keeps what is logged.

    Attributes:
        said: The messages, the oldest first.
    """

    def __init__(self, level: int) -> None:
        super().__init__(level)
        self.said: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep one message."""
        self.said.append(record.getMessage())


def _refuse_clock_reset(loaded: dict[str, Any], stream: Stream, file: str) -> None:
    """Refuse a stream whose clock was set anew while it ran."""
    times = np.asarray(loaded.get("clock_times", ()), np.float64)
    offsets = np.asarray(loaded.get("clock_values", ()), np.float64)
    back = np.diff(times) < 0
    jumped = np.abs(np.diff(offsets)) > _CLOCK_RESET_S
    if back.any() or jumped.any():
        refuse("clock-reset", file, stream.name)


def _channel(offer: Offer, values: Samples, missing: Missing, file: str) -> Channel:
    place = Place(file, offer.name, offer.rate_hz)
    unit_uv = MICROVOLTS[offer.unit]
    filled = fill(with_holes(values, missing.before, missing.counts, place) * unit_uv, place)
    largest = float(np.abs(filled.samples).max())
    if largest > HIGHEST_UV:
        refuse("calibration-wrong", file, offer.name, ranges=f"{largest:.3g} uV")
    limits, step = _INFINITE, 0.0
    if values.dtype.kind == "i":
        stored = np.iinfo(values.dtype.str)
        limits, step = (float(stored.min) * unit_uv, float(stored.max) * unit_uv), unit_uv
    return Channel(
        name=offer.name,
        samples_uv=filled.samples,
        rate_hz=offer.rate_hz,
        limits_uv=limits,
        step_uv=step,
        lost=filled.lost,
    )
