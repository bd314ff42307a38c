"""Reads the analog channels of C3D files, through ezc3d."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from math import isfinite
from pathlib import Path
from typing import Any

import ezc3d
import numpy as np

from rekmaat.files.c3d_header import C3dHeader, read_header
from rekmaat.files.choice import Offer, choice_findings, choose, microvolts
from rekmaat.files.gaps import Place, fill
from rekmaat.files.opening import printable, reason, refuse, refuse_too_much
from rekmaat.files.units import HIGHEST_UV, MICROVOLTS
from rekmaat.measure.labels import kind_of
from rekmaat.measure.recording import Channel, Recording, Samples

_INFINITE = (-float("inf"), float("inf"))
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
    content = _content(path, header)
    choice = choose(_offers(content), file, wanted)
    for offer in choice.chosen:
        microvolts(offer, file)
    refuse_too_much(content.analogs.shape[1] * len(choice.chosen), file)
    channels = tuple(_sure_channel(it, content, file) for it in choice.chosen)
    ecg = _channel(choice.ecg, content, file) if choice.ecg else None
    findings = choice_findings(choice, file, content.about)
    return Recording(file, channels, findings, content.about, ecg)


@dataclass(frozen=True, slots=True)
class _Content:
    """What ezc3d read.

    Attributes:
        analogs: All analog samples in their units, shape (channels, samples).
        analog: The parameters of the group ANALOG.
        about: What the file says about subject, maker and trial.
        is_float: Whether samples are stored as floating point.
        rate_hz: Samples a second.
    """

    analogs: Samples
    analog: Mapping[str, Any]
    about: str
    is_float: bool
    rate_hz: float = 0.0

    def texts(self, name: str) -> list[str]:
        """A parameter of texts; more than 255 of them go on in NAME2, NAME3 and so on."""
        values: list[str] = []
        for more in ("", *(str(number) for number in range(2, 10))):
            one = self.analog.get(name + more, {}).get("value", [])
            values.extend(printable(str(it).strip()) for it in one)
        return values + [""] * (len(self.analogs) - len(values))

    def number(self, name: str, index: int) -> float | None:
        """One number of a parameter; None where there is none."""
        values = self.analog.get(name, {}).get("value", [])
        try:
            value = float(values[index])
        except (LookupError, TypeError, ValueError):
            return None
        return value if isfinite(value) else None

    @property
    def is_unsigned(self) -> bool:
        """Whether whole numbers are stored without a sign."""
        return "UNSIGNED" in self.texts("FORMAT")


def _content(path: Path, header: C3dHeader) -> _Content:
    """Read a file through ezc3d.

    Raises:
        RefusedError: ezc3d does not read it, or reads more than the file can hold.
    """
    file = str(path)
    try:
        whole = ezc3d.c3d(file)
        analogs = whole["data"]["analogs"][0]
        parameters = whole["parameters"]
        analog = dict(parameters["ANALOG"])
    except (ValueError, ArithmeticError, OSError, LookupError, TypeError, RuntimeError) as error:
        refuse("reader-refuses", file, "file", reason=reason(error))
    content = _Content(analogs, analog, _about(parameters), header.is_float)
    rate_hz = content.number("RATE", 0)
    if rate_hz is None or rate_hz <= 0:
        refuse("rate-missing", file, "header", field="ANALOG:RATE", value=str(rate_hz))
    if analogs.size == 0:
        refuse("no-samples", file, "data")
    expected = analogs.size * (4 if header.is_float else 2)
    if expected > header.size:
        refuse("file-truncated", file, "file", expected_bytes=expected, bytes=header.size)
    return replace(content, rate_hz=rate_hz)


def _about(parameters: Mapping[str, Any]) -> str:
    told = []
    for group in ("SUBJECTS", "MANUFACTURER", "TRIAL"):
        for name, one in parameters.get(group, {}).items():
            values = one.get("value", []) if name != "__METADATA__" else []
            told += [printable(it.strip()) for it in values if isinstance(it, str)]
    return " ".join(filter(None, told))


def _offers(content: _Content) -> tuple[Offer, ...]:
    names = content.texts("LABELS")
    units, sites = content.texts("UNITS"), content.texts("DESCRIPTIONS")
    return tuple(
        Offer(
            index=index,
            name=names[index] or f"analog {index + 1}",
            unit=units[index],
            kind=kind_of(names[index]),
            rate_hz=content.rate_hz,
            site=sites[index],
        )
        for index in range(len(content.analogs))
    )


def _sure_channel(offer: Offer, content: _Content, file: str) -> Channel:
    channel = _channel(offer, content, file)
    if channel is None:
        refuse("calibration-wrong", file, offer.name, ranges="ANALOG:SCALE, OFFSET")
    return channel


def _channel(offer: Offer, content: _Content, file: str) -> Channel | None:
    """One channel in microvolts; None where its scale is none a sensor could have."""
    unit_uv = MICROVOLTS[offer.unit]
    scale = content.number("SCALE", offer.index)
    overall = content.number("GEN_SCALE", 0)
    offset = content.number("OFFSET", offer.index)
    if not scale or not overall or offset is None:
        return None
    step = scale * overall
    values = content.analogs[offer.index]
    if content.is_unsigned and not content.is_float:
        values, offset = _without_sign(values, step, offset)
    low, high = _stored_range(content)
    limits = sorted(((low - offset) * step * unit_uv, (high - offset) * step * unit_uv))
    filled = fill(values * unit_uv, Place(file, offer.name, offer.rate_hz))
    if float(np.abs(filled.samples).max()) > HIGHEST_UV or (
        not content.is_float and limits[1] - limits[0] > HIGHEST_UV
    ):
        return None
    return Channel(
        name=offer.name,
        samples_uv=filled.samples,
        rate_hz=offer.rate_hz,
        limits_uv=_INFINITE if content.is_float else (limits[0], limits[1]),
        step_uv=0.0 if content.is_float else abs(step * unit_uv),
        site=offer.site,
        lost=filled.lost,
    )


def _without_sign(values: Samples, step: float, offset: float) -> tuple[Samples, float]:
    """Undo that ezc3d reads numbers without a sign as if they had one.

    Modulo 65536 both readings are the same number, so the stored one can be had back exactly.

    Returns:
        The values, and the offset as the number without a sign that it is.
    """
    offset %= 1 << 16
    stored = np.round(values / step + offset) % (1 << 16)
    return (stored - offset) * step, offset


def _stored_range(content: _Content) -> tuple[int, int]:
    """The lowest and highest number the converter could write."""
    said = content.number("BITS", 0)
    bits = int(said) if said in _CONVERTERS else 16
    return (0, 2**bits - 1) if content.is_unsigned else (-(2 ** (bits - 1)), 2 ** (bits - 1) - 1)
