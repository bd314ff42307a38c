"""Makes a recording of columns of numbers, which say neither their rate nor their unit.

They may come from a table in a file or from arrays in memory; the same is asked of both.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from rekmaat.files.choice import Offer, choice_findings, choose
from rekmaat.files.clock import missing_by
from rekmaat.files.gaps import Place, fill, with_holes
from rekmaat.files.opening import refuse
from rekmaat.files.reading import Unit
from rekmaat.files.units import HIGHEST_UV, MICROVOLTS
from rekmaat.measure.labels import Kind, kind_of
from rekmaat.measure.recording import Channel, Recording, Samples

_INFINITE = (-float("inf"), float("inf"))
_CLOCKS = re.compile(
    r"(time(stamp)?s?|t|tijd|temps|seconds|sec|samples?|index|nr|nseq)"
    r"\s*([\[(/_ ]\s*(s|ms|us|µs|sec|seconds|hh.*|-|#|x_value)\s*[\])]?)?",
    re.IGNORECASE,
)
_STATED_UNIT = re.compile(r"[\[(]\s*(\S+?)\s*[\])]\s*$")
_LEAST_CLOCK = 10
_TICKS_A_SECOND = (1.0, 1e3, 1e6)


@dataclass(frozen=True, slots=True)
class Columns:
    """Columns of one length.

    Attributes:
        file: The path of the file, or another name.
        names: Of the columns.
        values: Not-a-number where a sample is missing, shape (samples, columns).
        about: What is said about person, posture and equipment.
    """

    file: str
    names: tuple[str, ...]
    values: Samples
    about: str = ""


def recording_of(
    columns: Columns, *, rate_hz: float, unit: Unit, wanted: Sequence[str] = ()
) -> Recording:
    """Return the recording that columns hold.

    Args:
        columns: One for each channel; one more may be a clock.
        rate_hz: Samples a second.
        unit: Of every channel.
        wanted: The names of the channels; without them every column that is EMG.

    Raises:
        RefusedError: The columns cannot be trusted, or contradict the rate or the unit.
    """
    file, table = columns.file, columns.values
    clocks = [i for i, name in enumerate(columns.names) if _is_clock(name, table[:, i])]
    offers = _offers(columns.names, clocks, rate_hz=rate_hz, unit=unit)
    choice = choose(offers, file, wanted)
    times_s = _times_s(table[:, clocks[0]], rate_hz) if clocks else None
    channels = [
        _channel(offer, table[:, offer.index], times_s, file) for offer in choice.everything
    ]
    ecg = channels.pop() if choice.ecg else None
    findings = choice_findings(choice, file, columns.about)
    return Recording(file, tuple(channels), findings, columns.about, ecg)


def _offers(
    names: Sequence[str], clocks: Sequence[int], *, rate_hz: float, unit: Unit
) -> tuple[Offer, ...]:
    return tuple(
        Offer(index, name, unit, Kind.OTHER if index in clocks else kind_of(name), rate_hz)
        for index, name in enumerate(names)
    )


def _channel(offer: Offer, samples: Samples, times_s: Samples | None, file: str) -> Channel:
    place = Place(file, offer.name, offer.rate_hz)
    stated = _STATED_UNIT.search(offer.name)
    if stated and MICROVOLTS.get(stated[1], MICROVOLTS[offer.unit]) != MICROVOLTS[offer.unit]:
        refuse("unit-contradicted", file, offer.name, unit=offer.unit, stated=stated[1])
    if times_s is not None:
        tolerance_s = _tolerance_s(times_s, offer.rate_hz)
        missing = missing_by(times_s, tolerance_s, place)
        samples = with_holes(samples, missing.before, missing.counts, place)
    filled = fill(np.ascontiguousarray(samples) * MICROVOLTS[offer.unit], place)
    largest = float(np.abs(filled.samples).max())
    if largest > HIGHEST_UV:
        refuse("calibration-wrong", file, offer.name, ranges=f"{largest:.3g} uV")
    return Channel(
        name=offer.name,
        samples_uv=filled.samples,
        rate_hz=offer.rate_hz,
        limits_uv=_INFINITE,
        step_uv=0.0,
        lost=filled.lost,
    )


def _is_clock(name: str, column: Samples) -> bool:
    """Whether a column counts the samples or the time; EMG never rises all the way."""
    if _CLOCKS.fullmatch(name.strip()):
        return True
    return len(column) >= _LEAST_CLOCK and bool((np.diff(column) > 0).all())


def _times_s(column: Samples, rate_hz: float) -> Samples | None:
    """The clock in seconds; None where it counts samples or its unit cannot be told."""
    if len(column) < _LEAST_CLOCK or not np.isfinite(column).all():
        return None
    tick = float(np.median(np.diff(column)))
    if tick == 1 and rate_hz != 1:
        return column / rate_hz
    steps_s = (float(column[-1]) - float(column[0])) / max(1, len(column) - 1)
    nearest = min(_TICKS_A_SECOND, key=lambda it: abs(np.log(max(steps_s, 1e-300) * rate_hz / it)))
    return column / nearest


def _tolerance_s(times_s: Samples, rate_hz: float) -> float:
    """Half a sample, or twice the last digit of a clock that is coarser than that."""
    steps = np.diff(times_s)
    rising = steps[steps > 0]
    if len(rising) == 0 or abs(float(np.median(steps)) * rate_hz - 1) < 0.2:  # noqa: PLR2004
        return 0.5 / rate_hz
    return max(0.5 / rate_hz, 2 * float(rising.min()))
