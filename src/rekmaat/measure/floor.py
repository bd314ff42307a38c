"""The noise floor of a sensor, from the band above the EMG."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import sqrt

import numpy as np

from rekmaat.measure.filters import WINDOW_S, Density, Floats, Line, density_gains, middle
from rekmaat.measure.recording import Channel

_LOW_HZ, _HIGH_HZ = 650.0, 1000.0
_NYQUIST_SHARE = 0.45
_NARROWEST_HZ = 90.0
# The tail of EMG falls with the fourth power of frequency (Shwedyk, Balasubramanian and Scott
# 1977), at most fivefold over this band; a steeper fall is a filter, not muscle or noise.
_STEEPEST = 6.0
_ROUNDING = 3.0
_OUTLYING = 6.0
_PLAIN_COLOUR, _CERTAIN_SD = 0.15, 5.0
_MEDIAN_SD = 1.25  # a median scatters this much more than a mean
# Pink noise falls as 1/f; what falls much faster is a filter that hides the floor.
_FILTER_COLOUR = 2.0
_NEGLIGIBLE = 0.002
_TOP_SHARE, _EDGE_HZ = 0.78, 10.0


@dataclass(frozen=True, slots=True)
class Floor:
    """The floor of one channel.

    Attributes:
        uv2_per_hz: Its density at `middle_hz`.
        middle_hz: The middle of the band it was read in.
        pink: The share of it there that falls as 1/f; the rest is white.
    """

    uv2_per_hz: float
    middle_hz: float
    pink: float = 0.0

    def density_at(self, frequency_hz: Floats) -> Floats:
        """Return the density at other frequencies, in uV2 per hertz."""
        falling = self.pink * self.middle_hz / np.maximum(frequency_hz, 1.0)
        return self.uv2_per_hz * (1 - self.pink + falling)

    def power_uv2(self, frequency_hz: Floats, band_hz: tuple[float, float]) -> float:
        """Return the power of the floor within a band.

        Args:
            frequency_hz: The middles of the bins of a density.
            band_hz: The band.
        """
        bin_hz = float(frequency_hz[1] - frequency_hz[0])
        gains = density_gains(len(frequency_hz), bin_hz, band_hz)
        return float(gains @ self.density_at(frequency_hz)) * bin_hz


@dataclass(frozen=True, slots=True)
class Shown:
    """What one channel of one recording shows of its floor.

    Attributes:
        channel: The channel.
        density: Its power by frequency.
        power_uv2: Its power within the band of the EMG.
        quiet_uv2_per_hz: Its density above the EMG in each window, shape (windows,).
    """

    channel: Channel
    density: Density
    power_uv2: float
    quiet_uv2_per_hz: Floats


def quiet_band(rate_hz: float) -> tuple[float, float] | None:
    """Return the band above the EMG that shows the floor at this rate; None where none does."""
    high_hz = min(_HIGH_HZ, _NYQUIST_SHARE * rate_hz)
    return None if high_hz - _LOW_HZ < _NARROWEST_HZ else (_LOW_HZ, high_hz)


def floor_of(shown: Shown, lines: Sequence[Line]) -> Floor | None:
    """Return the floor of a channel, taken to be white.

    Returns None where the file cannot show it: the rate is too low, the sensor or the file
    filters that band away, or only the rounding of the recorder is left there.
    """
    channel, density, band_hz = shown.channel, shown.density, quiet_band(shown.channel.rate_hz)
    low_pass_hz = low_pass_of(channel.prefiltering)
    if band_hz is None or (low_pass_hz is not None and low_pass_hz < band_hz[1]):
        return None
    high_hz = band_hz[1]
    edge_hz = (high_hz - _LOW_HZ) / 4
    level = _typical(shown.quiet_uv2_per_hz, high_hz - _LOW_HZ)
    lower = _level(density, lines, (_LOW_HZ, _LOW_HZ + edge_hz))
    upper = _level(density, lines, (high_hz - edge_hz, high_hz))
    rounding = channel.step_uv**2 / 12 / (channel.rate_hz / 2)
    hidden = lower > _STEEPEST * upper or upper <= _ROUNDING * rounding
    return None if hidden or level <= 0 else Floor(level, (_LOW_HZ + high_hz) / 2)


def floors_of(
    shown: Sequence[Shown], lines: Sequence[Line], band_hz: tuple[float, float]
) -> tuple[Floor | None, ...]:
    """Return the floors of every channel of every recording of a comparison.

    Sensors of one kind have noise of one colour: where the floors of all channels together
    plainly fall with frequency, each is taken to fall so.
    The floor of a channel is forgotten where any recording hides it; taken off one side only it
    would look like a change.

    Args:
        shown: Of each channel of each recording; the same channel has the same name.
        lines: The mains.
        band_hz: Where the floor is to be taken off.
    """
    white = [floor_of(one, lines) for one in shown]
    colours = {
        rate_hz: _colour([
            one
            for one, floor in zip(shown, white, strict=True)
            if floor is not None and one.channel.rate_hz == rate_hz
        ])
        for rate_hz in {one.channel.rate_hz for one in shown}
    }  # fmt: skip
    floors = [
        None if floor is None else _coloured(floor, one, colours[one.channel.rate_hz], band_hz)
        for one, floor in zip(shown, white, strict=True)
    ]
    hidden = {one.channel.name for one, floor in zip(shown, floors, strict=True) if floor is None}
    return tuple(
        None if one.channel.name in hidden else floor
        for one, floor in zip(shown, floors, strict=True)
    )


def _colour(shown: Sequence[Shown]) -> float:
    """The share of the floors that falls as 1/f, over one where they fall faster; else zero.

    Least squares of the density, relative to its mean, on 1/f, relative to its mean; zero where
    chance or the tail of the EMG could do it.
    """
    if not shown:
        return 0.0
    density, channel = shown[0].density, shown[0].channel
    band = density.span(*(quiet_band(channel.rate_hz) or (_LOW_HZ, _HIGH_HZ)))
    falling = 1 / density.frequency_hz[band]
    falling = falling / falling.mean() - 1
    power = float(falling @ falling)
    # The median, because the tail of one strong muscle is no colour.
    pink = middle(np.array([falling @ _relative(one.density.uv2_per_hz[band]) for one in shown]))
    pink /= power
    seconds = min(one.channel.seconds for one in shown)
    sd = _MEDIAN_SD / sqrt(density.bin_hz * seconds * len(shown) * power)
    return pink if pink > max(_PLAIN_COLOUR, _CERTAIN_SD * sd) else 0.0


def _coloured(
    floor: Floor, shown: Shown, pink: float, band_hz: tuple[float, float]
) -> Floor | None:
    """The floor in its colour; None where it falls like a filter and could still matter."""
    power_uv2 = floor.uv2_per_hz * (band_hz[1] - band_hz[0])
    if pink > _FILTER_COLOUR and power_uv2 > _NEGLIGIBLE * shown.power_uv2:
        return None
    return replace(floor, pink=min(1.0, pink) if pink <= _FILTER_COLOUR else 0.0)


def most_floor_power(density: Density, band_hz: tuple[float, float]) -> float:
    """Return the most power a floor that is not known could have within a band, in uV2.

    It is nowhere denser than the recording is at the upper end of the band, where muscle is weak.
    """
    high_hz = band_hz[1]
    top = middle(density.between(_TOP_SHARE * high_hz, high_hz - _EDGE_HZ))
    gains = density_gains(len(density.frequency_hz), density.bin_hz, band_hz)
    return top * float(gains.sum()) * density.bin_hz


def low_pass_of(prefiltering: str) -> float | None:
    """Return the low-pass corner that a file states (`LP:450Hz`), in hertz.

    The notation is the one of EDF+, section 2.1.3.
    """
    found = re.search(r"LP:?\s*([0-9]+(?:\.[0-9]+)?)\s*(k?)Hz", prefiltering, re.IGNORECASE)
    return float(found[1]) * (1000 if found[2] else 1) if found else None


def _typical(quiet_uv2_per_hz: Floats, width_hz: float) -> float:
    """The mean density of windows, by their median, which a few loud ones cannot move."""
    numbers = quiet_uv2_per_hz[~np.isnan(quiet_uv2_per_hz)]
    if len(numbers) == 0:
        return 0.0
    freedom = 2 * width_hz * WINDOW_S
    # The median of a chi-squared law by its mean (Wilson and Hilferty 1931).
    return middle(numbers) / (1 - 2 / (9 * freedom)) ** 3


def _relative(uv2_per_hz: Floats) -> Floats:
    """The density around its mean, with narrow lines cut down to size."""
    capped = np.minimum(uv2_per_hz, _OUTLYING * middle(uv2_per_hz))
    mean = float(capped.mean())
    return capped / mean - 1 if mean > 0 else np.zeros(len(capped))


def _level(density: Density, lines: Sequence[Line], between_hz: tuple[float, float]) -> float:
    """The mean, leaving out the mains and other narrow lines."""
    inside = density.within(*between_hz)
    for line in lines:
        half_hz = line.half_width_hz + density.bin_hz
        inside[density.span(line.centre_hz - half_hz, line.centre_hz + half_hz)] = False
    uv2_per_hz = density.uv2_per_hz[inside]
    if len(uv2_per_hz) == 0:
        return 0.0
    return float(uv2_per_hz[uv2_per_hz <= _OUTLYING * middle(uv2_per_hz)].mean())
