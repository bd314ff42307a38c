"""Finds heartbeats in surface EMG, and knows when there is none to find.

A heart beats in all channels at once, with one shape.
The strongest common pulses of the 8-40 Hz band give a first shape; a multichannel matched filter
(the shape, whitened by the covariance of the channels) finds the beats that fit it, and these
give a better shape, three times.
How far the beats stand above the rest of the filter's output tells a heart from chance: over 13
times with an ECG 6 dB below the EMG, under 3 without one.
"""

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from rekmaat.measure.filters import Floats, Singles, middle
from rekmaat.measure.gaps import Mask

BEAT_BAND_HZ = (8.0, 40.0)

_PRESENT = 5.0
_REFRACTORY_S = 0.33
_FEWEST = 6
_SLOWEST_A_MINUTE = 25.0
_HALF_SHAPE_S = 0.1
_PULSE_S = 0.06
_ROUNDS = 3
_RIDGE = 1e-2
_HEIGHT_SHARE = 0.45
_LEAST_FIT = 3.5
_GAP_TIMES = 1.6
_THROUGHOUT = 0.55
_KIN_SHARE, _ALIKE, _LEFT_TIMES = 0.3, 0.69, 1.9
_ODD_SHARE = 0.2
_ODD_TIMES, _GAP_ODD_TIMES = 12.0, 6.0
_ODD_APART_S = 0.15
_UNLIKE_SHARE = 0.6
_LONGEST_S, _T_WAVE_S = 1.2, 0.4
_EARLY_SHARE, _OWN_SIZE = 0.8, (0.78, 1.4)


@dataclass(frozen=True, slots=True)
class Heartbeats:
    """The heartbeats of a recording, shared by its channels.

    Attributes:
        times_s: The beats of the usual shape, from the start of the recording, rising.
        odd_s: The premature and other beats of another shape.
        score: How far the beats stand above everything else.
    """

    times_s: Floats
    odd_s: Floats
    score: float

    @property
    def found(self) -> bool:
        """Whether the recording plainly holds an ECG."""
        return len(self.times_s) > 0

    @property
    def count(self) -> int:
        """How many, of any shape."""
        return len(self.times_s) + len(self.odd_s)


NONE = Heartbeats(np.empty(0), np.empty(0), 0.0)


def find_heartbeats(channels_uv: Singles, rate_hz: float) -> Heartbeats:
    """Return the heartbeats in simultaneous channels.

    Args:
        channels_uv: Within `BEAT_BAND_HZ`, shape (channels, samples).
        rate_hz: Samples a second, about 100.
    """
    scaled = _scaled(channels_uv)
    pulses = _pulses(scaled, rate_hz)
    beats = _first_guess(pulses, rate_hz)
    spectrum = np.fft.rfft(scaled, axis=1, norm="forward")
    whitener = _whitener(scaled)
    fit, needed = scaled[0], _needed(scaled.shape[1] / rate_hz)
    for _ in range(_ROUNDS):
        if len(beats) < needed:
            return NONE
        guess, shape = beats, _shape(scaled, beats, round(_HALF_SHAPE_S * rate_hz))
        weights = (whitener @ shape).astype(np.float32)
        fit = _matched(spectrum, weights, scaled.shape[1])
        beats = _fitting(fit, rate_hz)
        if np.array_equal(beats, guess):
            break
    beats = _with_missed(fit, beats, rate_hz)
    if len(beats) < needed:
        return NONE
    score = middle(fit[beats])
    if score < _PRESENT or not _is_heart(scaled, pulses, beats, round(_HALF_SHAPE_S * rate_hz)):
        return replace(NONE, score=score)
    return _sorted_out(pulses, fit, beats, rate_hz)


def _is_heart(scaled: Singles, pulses: Singles, beats: NDArray[np.intp], half: int) -> bool:
    """Whether pulses come through most of the recording, in one shape or two.

    A third of the others resembles each, because every second beat may be premature; or what the
    mean shape leaves of them is no more than there is between them. The bursts of a muscle come one
    after the other and then not at all, and each is another.
    """
    if len(beats) * middle(np.diff(beats)) <= _THROUGHOUT * scaled.shape[1]:
        return False
    around, shape = _around(scaled, beats, half), _shape(scaled, beats, half).ravel()
    waves = around.transpose(1, 0, 2).reshape(-1, len(shape))
    products = waves @ waves.T
    power = np.diag(products)
    kin = np.sort(products / np.sqrt(power[:, None] * power), axis=1)
    if middle(kin[:, -int(_KIN_SHARE * len(kin)) - 1]) > _ALIKE:
        return True
    left = (power - (waves @ shape) ** 2 / (shape @ shape)) / (2 * half)
    return middle(left) < _LEFT_TIMES * middle(pulses)


def _needed(seconds: float) -> float:
    """The fewest beats a living heart shows in that time."""
    return max(_FEWEST, _SLOWEST_A_MINUTE * seconds / 60)


def _scaled(channels_uv: Singles) -> Singles:
    """Channels of about the same size; dead ones are left out."""
    sizes = [middle(np.abs(channel)) for channel in channels_uv]
    alive = [channel / size for channel, size in zip(channels_uv, sizes, strict=True) if size > 0]
    if not alive:
        return np.zeros((1, channels_uv.shape[1]), dtype=np.float32)
    return np.array(alive, dtype=np.float32)


def _first_guess(pulses: Singles, rate_hz: float) -> NDArray[np.intp]:
    ordered = np.sort(pulses)
    high = ordered[int(0.75 * len(ordered))]
    # A knock is no better a heartbeat for being stronger.
    capped = np.minimum(pulses, ordered[int(0.97 * len(ordered))])
    return _peaks(np.where(pulses > capped, capped + 1e-9 * pulses, pulses), 0.4 * rate_hz, high)


def _whitener(scaled: Singles) -> Floats:
    """The inverse covariance of the channels; a copy of a channel does not upset it."""
    covariance = (scaled @ scaled.T).astype(np.float64) / scaled.shape[1]
    ridge = _RIDGE * (float(np.trace(covariance)) / len(scaled) + 1)
    inverse: Floats = np.linalg.inv(covariance + ridge * np.eye(len(scaled)))
    return inverse


def _shape(scaled: Singles, beats: NDArray[np.intp], half: int) -> Singles:
    """The median of the beats in each channel, shape (channels, 2 half)."""
    ordered = np.sort(_around(scaled, beats, half), axis=1)
    typical: Singles = ordered[:, ordered.shape[1] // 2]
    typical -= typical.mean(axis=1, keepdims=True)
    return typical


def _around(scaled: Singles, beats: NDArray[np.intp], half: int) -> Singles:
    """The beats that the recording holds whole, shape (channels, beats, 2 half)."""
    inner = beats[(beats >= half) & (beats < scaled.shape[1] - half)]
    around: Singles = scaled[:, inner[:, None] + np.arange(-half, half)]
    return around


def _matched(spectrum: NDArray[np.complexfloating], weights: Singles, size: int) -> Singles:
    """The correlation of the channels with the weights, in units of its own usual size."""
    half = weights.shape[1] // 2
    wide = np.zeros((len(weights), size), dtype=np.float32)
    wide[:, :half], wide[:, -half:] = weights[:, half:], weights[:, :half]
    answer = np.fft.rfft(wide, axis=1, norm="forward").conj()
    fit = np.fft.irfft((spectrum * answer).sum(axis=0), size).astype(np.float32, copy=False)
    usual = middle(np.abs(fit)) / 0.6745
    scaled: Singles = fit / usual if usual > 0 else fit
    return scaled


def _fitting(fit: Singles, rate_hz: float) -> NDArray[np.intp]:
    candidates = _peaks(fit, _REFRACTORY_S * rate_hz, _LEAST_FIT / 2)
    if len(candidates) == 0:
        return candidates
    # Of the candidates less than half are beats where the heart is slow.
    usual = np.sort(fit[candidates])[int(0.7 * len(candidates))]
    return candidates[fit[candidates] > max(_LEAST_FIT, _HEIGHT_SHARE * float(usual))]


def _with_missed(fit: Singles, beats: NDArray[np.intp], rate_hz: float) -> NDArray[np.intp]:
    """Add the smaller beats that stand in gaps of twice the usual time."""
    if len(beats) < _FEWEST:
        return beats
    steps = np.diff(beats)
    usual, least = middle(steps), max(_LEAST_FIT, _HEIGHT_SHARE / 2 * middle(fit[beats]))
    apart = round(_REFRACTORY_S * rate_hz)
    missed = []
    for place in np.flatnonzero(steps > _GAP_TIMES * usual):
        start, end = int(beats[place]) + apart, int(beats[place + 1]) - apart
        missed += (start + _peaks(fit[start:end], 0.6 * usual, least)).tolist()
    return np.sort(np.array([*beats.tolist(), *missed], dtype=np.intp))


def _sorted_out(
    pulses: Singles, fit: Singles, beats: NDArray[np.intp], rate_hz: float
) -> Heartbeats:
    """Tell the beats of the usual shape from the odd ones, and time them finely."""
    reach = _ODD_APART_S * rate_hz
    high = max(_ODD_SHARE * middle(pulses[beats]), _ODD_TIMES * middle(pulses))
    summits = _summits(pulses, beats, rate_hz, high)
    alone = summits[np.abs(summits[:, None] - beats).min(axis=1, initial=len(fit)) > reach]
    odd = np.sort(np.concatenate([alone, beats[_unlike(pulses[beats], fit[beats], beats, high)]]))
    # A beat that an end of the recording cuts off fits no shape.
    end = round(2 * _HALF_SHAPE_S * rate_hz)
    odd = odd[(odd > end) & (odd < len(fit) - end)]
    usual = beats[np.abs(beats[:, None] - odd).min(axis=1, initial=len(fit)) > reach]
    if len(usual) < len(beats) / 2:  # what fits badly everywhere is no exception
        usual, odd = beats, odd[:0]
    return Heartbeats(
        times_s=(usual + _between(fit, usual)) / rate_hz,
        odd_s=odd / rate_hz,
        score=middle(fit[beats]),
    )


def _summits(
    pulses: Singles, beats: NDArray[np.intp], rate_hz: float, high: float
) -> NDArray[np.intp]:
    """The pulses as strong as an odd beat; where a beat is missing, half as strong will do.

    Where many beats are premature, a usual interval lies between the shorter ones; a T wave is no
    beat.
    """
    summits = _peaks(pulses, _REFRACTORY_S * rate_hz, min(high, _GAP_ODD_TIMES * middle(pulses)))
    steps = np.diff(beats, prepend=0, append=len(pulses))
    short = np.sort(steps[1:-1])[len(beats) // 4]
    missing = steps > min(_GAP_TIMES * short, _LONGEST_S * rate_hz)
    missing[[0, -1]] = False
    place = np.searchsorted(beats, summits)
    gone = summits - beats[np.maximum(place - 1, 0)]
    odd: Mask = (pulses[summits] > high) | (missing[place] & (gone > _T_WAVE_S * rate_hz))
    return summits[odd]


def _unlike(powers: Singles, fits: Singles, beats: NDArray[np.intp], high: float) -> Mask:
    """Which of the beats are of another shape, or come early and are of another size.

    A beat of the usual shape has as much power as its fit explains; an odd one has more.
    """
    sizes = fits / middle(fits)
    unexplained = powers - middle(powers) * sizes**2
    steps = np.diff(beats)
    early = np.zeros(len(beats), dtype=np.bool_)
    early[1:-1] = steps[:-1] < _EARLY_SHARE * steps[1:]
    smallest, largest = _OWN_SIZE
    unlike: Mask = unexplained > max(_UNLIKE_SHARE * middle(powers), high)
    return unlike | (early & ((sizes < smallest) | (sizes > largest)))


def _between(fit: Singles, peaks: NDArray[np.intp]) -> Floats:
    """How far each summit lies from its sample, by the parabola through three of them."""
    left, top, right = fit[peaks - 1], fit[peaks], fit[(peaks + 1) % len(fit)]
    bend = left - 2 * top + right
    with np.errstate(divide="ignore", invalid="ignore"):
        shift = np.where(bend < 0, 0.5 * (left - right) / bend, 0.0)
    return np.clip(shift, -0.5, 0.5)


def _pulses(channels: Singles, rate_hz: float) -> Singles:
    """The summed power of the channels over as long as a QRS complex lasts."""
    width = round(_PULSE_S * rate_hz)
    power = np.einsum("cs,cs->s", channels, channels, dtype=np.float64)
    padded = np.pad(power, (width // 2, width - 1 - width // 2), mode="edge")
    sums = np.concatenate([[0.0], np.cumsum(padded)])
    pulses: Singles = ((sums[width:] - sums[:-width]) / width).astype(np.float32)
    return pulses


def _peaks(values: Singles, apart: float, least: float) -> NDArray[np.intp]:
    """The summits of at least some height, the highest first served, none within `apart`."""
    if len(values) < 3:  # noqa: PLR2004 - a summit has two sides
        return np.empty(0, dtype=np.intp)
    inner = values[1:-1]
    summits = 1 + np.flatnonzero((inner >= values[:-2]) & (inner > values[2:]) & (inner > least))
    free = np.ones(len(values), dtype=np.bool_)
    reach, picked = int(apart), []
    for summit in summits[np.argsort(values[summits])[::-1]].tolist():
        if free[summit]:
            picked.append(summit)
            free[max(0, summit - reach) : summit + reach + 1] = False
    return np.sort(np.array(picked, dtype=np.intp))
