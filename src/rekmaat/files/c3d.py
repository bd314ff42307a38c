"""Reads the analog channels of C3D files, through ezc3d."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import isfinite
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import ezc3d
import numpy as np

from rekmaat.files.c3d_header import MOST_FRAMES, C3dHeader, read_header
from rekmaat.files.choice import Offer, choice_findings, choose, microvolts
from rekmaat.files.gaps import Place, fill
from rekmaat.files.opening import printable, reason, refuse, refuse_too_much
from rekmaat.files.units import HIGHEST_UV, MICROVOLTS
from rekmaat.measure.labels import kind_of
from rekmaat.measure.recording import Channel, Recording, Samples

_INFINITE = (-float("inf"), float("inf"))
_PIECE_BYTES = 2**20
_CONVERTERS = (8, 10, 12, 14, 16)


def read(path: Path, wanted: Sequence[str] = ()) -> Recording:
    """Read the EMG channels of a file.

    Args:
        path: The file.
        wanted: The labels to read; without them every channel that is EMG.

    Raises:
        RefusedError: The file or one of the channels cannot be trusted; says which, where and why.
    """
    file = str(path)
    header = read_header(path)
    with TemporaryDirectory() as folder:
        pieces = _Pieces(header, Path(folder) / "piece.c3d")
        said = _said(pieces)
        choice = choose(_offers(said), file, wanted)
        for offer in choice.chosen:
            microvolts(offer, file)
            if _scale(offer, said) is None:
                refuse("calibration-wrong", file, offer.name, ranges="ANALOG:SCALE, OFFSET")
        ecg = choice.ecg if choice.ecg and _scale(choice.ecg, said) else None
        offers = [*choice.chosen, *([ecg] if ecg else [])]
        frames = _frames(header, said, file)
        refuse_too_much(frames * said.a_frame * len(offers), file)
        analogs = pieces.analogs([it.index for it in offers], frames, said.a_frame)
    channels = [_channel(it, row, said, file) for it, row in zip(offers, analogs, strict=True)]
    heart = channels.pop() if ecg else None
    findings = choice_findings(choice, file, said.about)
    return Recording(file, tuple(channels), findings, said.about, heart)


@dataclass(frozen=True, slots=True)
class _Pieces:
    """A file, a megabyte at a time: ezc3d needs twenty times the memory of what it reads."""

    header: C3dHeader
    path: Path

    def read(self, first: int, count: int) -> tuple[Samples, Mapping[str, Any]]:
        """Read some frames through ezc3d.

        Returns:
            The analog samples in their units, shape (channels, samples), and the parameters.

        Raises:
            RefusedError: ezc3d does not read them.
        """
        self.path.write_bytes(self.header.piece(first, count))
        try:
            whole = ezc3d.c3d(str(self.path))
            return whole["data"]["analogs"][0], whole["parameters"]
        except (
            ValueError,
            ArithmeticError,
            OSError,
            LookupError,
            TypeError,
            RuntimeError,
        ) as error:
            refuse("reader-refuses", str(self.header.path), "file", reason=reason(error))

    def analogs(self, rows: Sequence[int], frames: int, a_frame: int) -> Samples:
        """Read some channels of all frames, shape (channels, samples)."""
        whole = np.empty((len(rows), frames * a_frame))
        step = min(frames, MOST_FRAMES - 1, max(1, _PIECE_BYTES // self.header.frame_bytes))
        for first in range(0, frames, step):
            count = min(step, frames - first)
            values, _ = self.read(first, count)
            if values.shape[1] != count * a_frame or max(rows) >= len(values):
                refuse("reader-refuses", str(self.header.path), "data", reason="frame count")
            whole[:, first * a_frame : (first + count) * a_frame] = values[list(rows)]
        return whole


@dataclass(frozen=True, slots=True)
class _Said:
    """What the parameters say.

    Attributes:
        parameters: All groups of them.
        channels: How many analog channels there are.
        a_frame: Analog samples of each channel in a frame.
        rate_hz: Samples a second.
        is_float: Whether samples are stored as floating point.
        about: What the file says about subject, maker and trial.
    """

    parameters: Mapping[str, Any]
    channels: int
    a_frame: int
    rate_hz: float
    is_float: bool
    about: str

    def texts(self, name: str) -> list[str]:
        """A parameter of texts; more than 255 of them go on in NAME2, NAME3 and so on."""
        values: list[str] = []
        for more in ("", *(str(number) for number in range(2, 10))):
            one = self.parameters["ANALOG"].get(name + more, {}).get("value", [])
            values.extend(printable(str(it).strip()) for it in one)
        return values + [""] * (self.channels - len(values))

    def number(self, name: str, index: int, group: str = "ANALOG") -> float | None:
        """One number of a parameter; None where there is none."""
        values = self.parameters.get(group, {}).get(name, {}).get("value", [])
        return _number(values, index)

    @property
    def is_unsigned(self) -> bool:
        """Whether whole numbers are stored without a sign."""
        return "UNSIGNED" in self.texts("FORMAT")


def _number(values: Sequence[Any], index: int) -> float | None:
    try:
        value = float(values[index])
    except (LookupError, TypeError, ValueError):
        return None
    return value if isfinite(value) else None


def _said(pieces: _Pieces) -> _Said:
    """Read the parameters, and the first frame to see what is in one.

    Raises:
        RefusedError: ezc3d does not read them, or they give no rate or no samples.
    """
    file = str(pieces.header.path)
    analogs, parameters = pieces.read(0, 1)
    rate_hz = _number(parameters.get("ANALOG", {}).get("RATE", {}).get("value", []), 0)
    if rate_hz is None or rate_hz <= 0:
        refuse("rate-missing", file, "header", field="ANALOG:RATE", value=str(rate_hz))
    if analogs.size == 0:
        refuse("no-samples", file, "data")
    channels, a_frame = analogs.shape
    return _Said(parameters, channels, a_frame, rate_hz, pieces.header.is_float, _about(parameters))


def _frames(header: C3dHeader, said: _Said, file: str) -> int:
    """How many frames there are; the header counts to 65535, and then the parameters do.

    Raises:
        RefusedError: They promise more than the file holds.
    """
    frames = header.frames
    if header.counts_no_further:
        low = said.number("ACTUAL_END_FIELD", 0, "TRIAL")
        high = said.number("ACTUAL_END_FIELD", 1, "TRIAL")
        first = said.number("ACTUAL_START_FIELD", 0, "TRIAL")
        if low is not None and high is not None and first is not None:
            frames = round(low % 65536 + 65536 * (high % 65536) - first % 65536) + 1
    expected = header.start + frames * header.frame_bytes
    if frames < 1 or expected > header.size:
        refuse("file-truncated", file, "file", expected_bytes=expected, bytes=header.size)
    return frames


def _about(parameters: Mapping[str, Any]) -> str:
    told = []
    for group in ("SUBJECTS", "MANUFACTURER", "TRIAL"):
        for name, one in parameters.get(group, {}).items():
            values = one.get("value", []) if name != "__METADATA__" else []
            told += [printable(it.strip()) for it in values if isinstance(it, str)]
    return " ".join(filter(None, told))


def _offers(said: _Said) -> tuple[Offer, ...]:
    names = said.texts("LABELS")
    units, sites = said.texts("UNITS"), said.texts("DESCRIPTIONS")
    return tuple(
        Offer(
            index=index,
            name=names[index] or f"analog {index + 1}",
            unit=units[index],
            kind=kind_of(names[index]),
            rate_hz=said.rate_hz,
            site=sites[index],
        )
        for index in range(said.channels)
    )


@dataclass(frozen=True, slots=True)
class _Scale:
    """How a stored number becomes microvolts: less the offset, times the step.

    Attributes:
        step: One stored number, in the unit of the channel.
        step_uv: The same in microvolts.
        offset: What is taken off.
        limits_uv: What the converter could write.
    """

    step: float
    step_uv: float
    offset: float
    limits_uv: tuple[float, float]


def _scale(offer: Offer, said: _Said) -> _Scale | None:
    """The scale of a channel; None where it is none a sensor could have."""
    scale = said.number("SCALE", offer.index)
    overall = said.number("GEN_SCALE", 0)
    offset = said.number("OFFSET", offer.index)
    if not scale or not overall or offset is None:
        return None
    step = scale * overall
    step_uv = step * MICROVOLTS[offer.unit]
    if said.is_float:
        return _Scale(step, step_uv, offset, _INFINITE)
    if said.is_unsigned:
        offset %= 1 << 16
    low, high = sorted((it - offset) * step_uv for it in _stored_range(said))
    fits = 0 < high - low <= HIGHEST_UV
    return _Scale(step, step_uv, offset, (low, high)) if fits else None


def _channel(offer: Offer, values: Samples, said: _Said, file: str) -> Channel:
    scale = _scale(offer, said)
    assert scale is not None  # checked before it was read
    if said.is_unsigned and not said.is_float:
        values = _without_sign(values, scale)
    values *= MICROVOLTS[offer.unit]
    filled = fill(values, Place(file, offer.name, offer.rate_hz))
    largest = float(np.abs(filled.samples).max())
    if largest > HIGHEST_UV:
        refuse("calibration-wrong", file, offer.name, ranges=f"{largest:.3g} uV")
    return Channel(
        name=offer.name,
        samples_uv=filled.samples,
        rate_hz=offer.rate_hz,
        limits_uv=scale.limits_uv,
        step_uv=0.0 if said.is_float else abs(scale.step_uv),
        site=offer.site,
        lost=filled.lost,
    )


def _without_sign(values: Samples, scale: _Scale) -> Samples:
    """Undo that ezc3d reads numbers without a sign as if they had one.

    Modulo 65536 both readings are the same number, so the stored one can be had back exactly.
    """
    stored = np.round(values / scale.step + scale.offset) % (1 << 16)
    return (stored - scale.offset) * scale.step


def _stored_range(said: _Said) -> tuple[int, int]:
    """The lowest and highest number the converter could write."""
    told = said.number("BITS", 0)
    bits = int(told) if told in _CONVERTERS else 16
    return (0, 2**bits - 1) if said.is_unsigned else (-(2 ** (bits - 1)), 2 ** (bits - 1) - 1)
