"""What the parameters of a C3D file say: channels, rate, scales and how many frames."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import isfinite
from typing import Any

import numpy as np

from rekmaat.files.c3d_header import C3dHeader
from rekmaat.files.choice import Offer
from rekmaat.files.opening import printable, refuse
from rekmaat.files.units import HIGHEST_UV, MICROVOLTS
from rekmaat.measure.labels import kind_of
from rekmaat.measure.recording import Samples

_INFINITE = (-float("inf"), float("inf"))
_CONVERTERS = (8, 10, 12, 14, 16)


@dataclass(frozen=True, slots=True)
class C3dParameters:
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
        """Return a parameter of texts; more than 255 of them go on in NAME2, NAME3 and so on."""
        values: list[str] = []
        for more in ("", *(str(number) for number in range(2, 10))):
            one = self.parameters["ANALOG"].get(name + more, {}).get("value", [])
            values.extend(printable(str(it).strip()) for it in one)
        return values + [""] * (self.channels - len(values))

    def number(self, name: str, index: int, group: str = "ANALOG") -> float | None:
        """Return one number of a parameter; None where there is none."""
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


def parameters_of(
    analogs: Samples, parameters: Mapping[str, Any], header: C3dHeader
) -> C3dParameters:
    """Understand the parameters, with the first frame to see what is in one.

    Args:
        analogs: The analog samples of the first frame, shape (channels, samples).
        parameters: All groups.
        header: The header.

    Raises:
        RefusedError: They give no rate or no samples.
    """
    file = str(header.path)
    rate_hz = _number(parameters.get("ANALOG", {}).get("RATE", {}).get("value", []), 0)
    if rate_hz is None or rate_hz <= 0:
        refuse("rate-missing", file, "header", field="ANALOG:RATE", value=str(rate_hz))
    if analogs.size == 0:
        refuse("no-samples", file, "data")
    channels, a_frame = analogs.shape
    return C3dParameters(
        parameters, channels, a_frame, rate_hz, header.is_float, _about(parameters)
    )


def frames_of(header: C3dHeader, said: C3dParameters) -> int:
    """Return how many frames there are.

    The header counts to 65535, and beyond that the parameters do.

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
        refuse(
            "file-truncated", str(header.path), "file", expected_bytes=expected, bytes=header.size
        )
    return frames


def _about(parameters: Mapping[str, Any]) -> str:
    told = []
    for group in ("SUBJECTS", "MANUFACTURER", "TRIAL"):
        for name, one in parameters.get(group, {}).items():
            values = one.get("value", []) if name != "__METADATA__" else []
            told += [printable(it.strip()) for it in values if isinstance(it, str)]
    return " ".join(filter(None, told))


def offers_of(said: C3dParameters) -> tuple[Offer, ...]:
    """Return what a file offers."""
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
class Scale:
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


def scale_of(offer: Offer, said: C3dParameters) -> Scale | None:
    """Return the scale of a channel; None where it is none a sensor could have."""
    scale = said.number("SCALE", offer.index)
    overall = said.number("GEN_SCALE", 0)
    offset = said.number("OFFSET", offer.index)
    if not scale or not overall or offset is None:
        return None
    step = scale * overall
    step_uv = step * MICROVOLTS[offer.unit]
    if said.is_float:
        return Scale(step, step_uv, offset, _INFINITE)
    if said.is_unsigned:
        offset %= 1 << 16
    low, high = sorted((it - offset) * step_uv for it in _stored_range(said))
    fits = 0 < high - low <= HIGHEST_UV
    return Scale(step, step_uv, offset, (low, high)) if fits else None


def without_sign(values: Samples, scale: Scale) -> Samples:
    """Undo that ezc3d reads numbers without a sign as if they had one.

    Modulo 65536 both readings are the same number, so the stored one can be had back exactly.
    """
    stored = np.round(values / scale.step + scale.offset) % (1 << 16)
    return (stored - scale.offset) * scale.step


def _stored_range(said: C3dParameters) -> tuple[int, int]:
    """The lowest and highest number the converter could write."""
    told = said.number("BITS", 0)
    bits = int(told) if told in _CONVERTERS else 16
    return (0, 2**bits - 1) if said.is_unsigned else (-(2 ** (bits - 1)), 2 ** (bits - 1) - 1)
