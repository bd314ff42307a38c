"""What OpenSignals writes about a device, and how its raw counts become microvolts.

A port of n bits holds counts of 0 to 2^n - 1 over the supply voltage of the sensor, with zero in
the middle: tension = (count / 2^n - 1/2) * supply / gain. That is the transfer function in the
sensor data sheets of PLUX. Supply and gain are those of `raw_to_phy` in the package
biosignalsnotebooks, which PLUX publishes itself (module conversion, MIT licence).
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from rekmaat.files.choice import Choice, Offer, choice_findings, choose
from rekmaat.files.clock import Missing
from rekmaat.files.gaps import Place, fill, with_holes
from rekmaat.files.opening import refuse
from rekmaat.files.opensignals import Device
from rekmaat.measure.labels import Kind, kind_of
from rekmaat.measure.recording import Channel, Recording

_HUBS = frozenset(
    {"biosignalsplux", "channeller", "bioplux", "bioplux_exp", "swifter", "ddme_openbanplux"}
)
_SEQUENCE = {"bitalino": 16, "bitalino_rev": 16, "bitalino_riot": 16}
_LONG_SEQUENCE = 1 << 16
_NOTHING = Missing(np.empty(0, np.int64), np.empty(0, np.int64))

Counts = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Transfer:
    """Supply in volts, and gain."""

    supply_v: float
    gain: float


@dataclass(frozen=True, slots=True)
class Stored:
    """Where the counts of a recording are.

    Attributes:
        sequence: The running number of each row, which begins again after 15 or 65535, shape
            (samples,); None where the file holds none.
        counts_of: Reads the counts of a port, shape (samples,).
    """

    sequence: Counts | None
    counts_of: Callable[[Offer], Counts]


def transfer_of(device: str, sensor: str) -> Transfer | None:
    """Return the documented transfer function; None where there is none."""
    measures = _kind(sensor)
    if device in _HUBS:
        gains = {Kind.EMG: 1000.0, Kind.ECG: 1019.0}
        return Transfer(3.0, gains[measures]) if measures in gains else None
    if device in {"bitalino", "bitalino_rev", "bitalino_riot"}:
        gains = {Kind.EMG: 1008.0 if device == "bitalino" else 1009.0, Kind.ECG: 1100.0}
        return Transfer(3.3, gains[measures]) if measures in gains else None
    return None


def _kind(sensor: str) -> Kind:
    """What a sensor measures; newer versions write EMGBITREV and ECGBITREV."""
    return Kind.ECG if sensor.upper().startswith("ECG") else kind_of(sensor)


def choose_ports(device: Device, file: str, wanted: Sequence[str]) -> Choice:
    """Choose the ports to be measured.

    Args:
        device: The device.
        file: The path of the file.
        wanted: The labels of the ports; without them every one with an EMG sensor.

    Raises:
        RefusedError: There is no such port, or the unit of its counts is not documented.
    """
    choice = choose(_offers(device), file, wanted)
    for offer in choice.chosen:
        if not offer.unit:
            sensor = device.ports[offer.index].sensor
            refuse("transfer-unknown", file, offer.name, sensor=sensor, device=device.kind)
    return choice


def _offers(device: Device) -> tuple[Offer, ...]:
    """What a device offers; a port without transfer function has no unit."""
    return tuple(
        Offer(
            index=index,
            name=port.label,
            unit="uV" if transfer_of(device.kind, port.sensor) else "",
            kind=_kind(port.sensor),
            rate_hz=device.rate_hz,
            site=port.sensor,
        )
        for index, port in enumerate(device.ports)
    )


def recording_of(stored: Stored, choice: Choice, *, device: Device, file: str) -> Recording:
    """Make a recording of the counts that are chosen.

    Args:
        stored: Where the counts are.
        choice: The ports.
        device: The device.
        file: The path of the file.

    Raises:
        RefusedError: The running number is none, or a count does not fit in the resolution.
    """
    missing = _NOTHING
    if stored.sequence is not None:
        missing = _missing_by_sequence(stored.sequence, device.kind, file)
    channels = [
        _channel(it, stored.counts_of(it), device=device, missing=missing, file=file)
        for it in choice.everything
    ]
    ecg = channels.pop() if choice.ecg else None
    findings = choice_findings(choice, file, device.about)
    return Recording(file, tuple(channels), findings, device.about, ecg)


def _missing_by_sequence(sequence: Counts, device: str, file: str) -> Missing:
    """The samples that the running number of each row says are missing."""
    modulus = _SEQUENCE.get(device, _LONG_SEQUENCE)
    steps = np.diff(sequence)
    if not np.isfinite(steps).all() or (steps != np.round(steps)).any() or (steps == 0).any():
        refuse("sequence-broken", file, "data")
    skipped = ((steps - 1) % modulus).astype(np.int64)
    places = np.flatnonzero(skipped)
    return Missing(places + 1, skipped[places])


def _channel(
    offer: Offer, counts: Counts, *, device: Device, missing: Missing, file: str
) -> Channel:
    """A channel in microvolts from the counts of a port."""
    port = device.ports[offer.index]
    transfer = transfer_of(device.kind, port.sensor)
    assert transfer is not None  # checked when it was chosen
    highest = (1 << port.bits) - 1
    known = counts[np.isfinite(counts)]
    if len(known) and not (known.min() >= 0 and known.max() <= highest):
        ranges = f"{known.min():g} ... {known.max():g} / 0 ... {highest}"
        refuse("calibration-wrong", file, offer.name, ranges=ranges)
    step_uv = 1e6 * transfer.supply_v / transfer.gain / (highest + 1)
    middle = (highest + 1) / 2
    place = Place(file, offer.name, offer.rate_hz)
    samples_uv = with_holes(counts, missing.before, missing.counts, place) - middle
    samples_uv *= step_uv
    filled = fill(samples_uv, place)
    return Channel(
        name=offer.name,
        samples_uv=filled.samples,
        rate_hz=offer.rate_hz,
        limits_uv=(-middle * step_uv, (highest - middle) * step_uv),
        step_uv=step_uv,
        site=offer.site,
        lost=filled.lost,
    )
