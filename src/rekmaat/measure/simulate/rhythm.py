"""When the heart beats."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from rekmaat.measure.simulate.chance import Chance, Part, Role
from rekmaat.measure.simulate.scene import Heart

LEAST_BPM, MOST_BPM = 40.0, 180.0

_LEAD_IN_S = 2.0
_FIBRILLATION_CV = 0.22
_SHORTEST_INTERVAL_S = 0.33
_PREMATURE_AT = (0.60, 0.75)  # of an interval; the pause after it makes up for the rest


@dataclass(frozen=True, slots=True)
class Beat:
    """One heartbeat.

    Attributes:
        time_s: When its R wave is, from the start of the recording.
        interval_s: How long after the one before.
        premature: Whether it starts in a ventricle, too early and wide.
    """

    time_s: float
    interval_s: float
    premature: bool = False


def beats(heart: Heart, seconds: float, chance: Chance) -> tuple[Beat, ...]:
    """Return the beats of one recording, with a few before its start and after its end."""
    rate_bpm = _rate(heart, chance)
    rng = chance.of(Part.RHYTHM)
    steady = tuple(_steady(heart, rate_bpm, seconds, rng))
    if not heart.premature_percent:
        return steady
    return _with_premature(steady, heart.premature_percent, chance.of(Part.PREMATURE))


def _rate(heart: Heart, chance: Chance) -> float:
    change_bpm = heart.rate_change_bpm if chance.role is Role.AFTER else 0.0
    wander_bpm = heart.rate_sd_bpm * chance.of(Part.RATE).standard_normal()
    return float(np.clip(heart.rate_bpm + change_bpm + wander_bpm, LEAST_BPM, MOST_BPM))


def _steady(
    heart: Heart, rate_bpm: float, seconds: float, rng: np.random.Generator
) -> Iterator[Beat]:
    phase, time_s = rng.uniform(0, 2 * np.pi), -_LEAD_IN_S - rng.uniform(0, 60 / rate_bpm)
    while time_s < seconds + 1:
        trend = 1 + heart.rate_trend_percent / 100 * min(max(time_s / seconds, 0), 1)
        interval_s = 60 / (rate_bpm * trend) * _irregular(heart, phase, time_s, rng)
        time_s += max(interval_s, _SHORTEST_INTERVAL_S)
        yield Beat(time_s, max(interval_s, _SHORTEST_INTERVAL_S))


def _irregular(heart: Heart, phase: float, time_s: float, rng: np.random.Generator) -> float:
    """The length of an interval beside the mean one."""
    chance = float(rng.standard_normal())
    if heart.fibrillation:
        return float(np.exp(_FIBRILLATION_CV * chance - _FIBRILLATION_CV**2 / 2))
    breath = np.sin(2 * np.pi * heart.respiration_hz * time_s + phase)
    return float(1 + heart.respiratory_rate_share * breath + heart.jitter_share * chance)


def _with_premature(
    steady: tuple[Beat, ...], percent: float, rng: np.random.Generator
) -> tuple[Beat, ...]:
    """Let some beats come early, no two of them in a row."""
    wanted, chosen = round(percent / 100 * len(steady)), set[int]()
    for place in rng.permutation(np.arange(1, len(steady) - 1)).tolist():
        if len(chosen) < wanted and not {place - 1, place + 1} & chosen:
            chosen.add(place)
    return tuple(
        _early(beat, rng.uniform(*_PREMATURE_AT)) if place in chosen else beat
        for place, beat in enumerate(steady)
    )


def _early(beat: Beat, share: float) -> Beat:
    interval_s = share * beat.interval_s
    return Beat(beat.time_s - beat.interval_s + interval_s, interval_s, premature=True)
