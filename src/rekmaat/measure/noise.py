"""The noise to be taken off each channel: from a recording with the muscle off, or above the EMG.

How the band above the EMG shows a floor is in `floor`.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from rekmaat.measure.filters import band_of
from rekmaat.measure.floor import Floor, Shown, floors_of
from rekmaat.measure.windows import Windows


@dataclass(frozen=True, slots=True)
class Noise:
    """The floor of one channel, and its power in the band of the EMG; None where not known."""

    floor: Floor | None
    power_uv2: float | None


_UNKNOWN = Noise(None, None)


def noise_with_muscle_off(off: Windows, band_hz: tuple[float, float]) -> tuple[Noise, ...]:
    """Return the noise of each channel of a recording with the muscle off.

    Args:
        off: The recording.
        band_hz: Where the EMG is looked for.
    """
    (above,) = noise_above_emg([off], band_hz)
    return tuple(_as_strong(off, row, known.floor, band_hz) for row, known in enumerate(above))


def _as_strong(off: Windows, row: int, shown: Floor | None, band_hz: tuple[float, float]) -> Noise:
    """All that a channel holds, in the colour that shows above the EMG; white where none shows."""
    powers_uv2 = off.kept_uv2(row)
    if len(powers_uv2) == 0:
        return _UNKNOWN
    within_hz = band_of(off.cleared.channels[row].rate_hz, band_hz)
    floor, power_uv2 = shown or Floor(1.0, within_hz[1]), float(powers_uv2.mean())
    times = power_uv2 / floor.power_uv2(off.cleared.densities[row].frequency_hz, within_hz)
    return Noise(replace(floor, uv2_per_hz=times * floor.uv2_per_hz), power_uv2)


def noise_above_emg(
    read: Sequence[Windows], band_hz: tuple[float, float]
) -> list[tuple[Noise, ...]]:
    """Return the noise that shows in the band above the EMG, of each channel of each recording.

    Args:
        read: Every recording of a comparison, with the same channels.
        band_hz: Where the EMG is looked for.
    """
    shown = [
        Shown(
            channel,
            density,
            float(one.kept_uv2(row).sum()) / max(1, int(one.kept.sum())),
            one.cleared.quiet_uv2_per_hz[row][~one.cleared.bad],
        )
        for one in read
        for row, (channel, density) in enumerate(
            zip(one.cleared.channels, one.cleared.densities, strict=True)
        )
    ]
    floors = floors_of(shown, read[0].cleared.lines, band_hz)
    known = [
        _UNKNOWN if floor is None else _within(floor, seen, band_hz)
        for seen, floor in zip(shown, floors, strict=True)
    ]
    width = len(known) // len(read)
    return [tuple(known[first : first + width]) for first in range(0, len(known), width)]


def _within(floor: Floor, shown: Shown, band_hz: tuple[float, float]) -> Noise:
    within_hz = band_of(shown.channel.rate_hz, band_hz)
    return Noise(floor, floor.power_uv2(shown.density.frequency_hz, within_hz))
