"""Window powers of quiet standing, as measuring yields them, with known truth."""

from collections.abc import Callable
from dataclasses import dataclass, field
from math import exp, log, log1p, sqrt

import numpy as np
from numpy.typing import NDArray
from scipy import signal

from rekmaat.judge.change import (
    STANDING,
    LogTension,
    RecordingError,
    change,
    recording_error,
    within_recording,
)
from rekmaat.judge.course import Windows
from rekmaat.judge.verdict import Verdict, judge
from rekmaat.measure.filters import WINDOW_S

Floats = NDArray[np.float64]
Fall = Callable[[Floats], Floats]


def none(times_s: Floats) -> Floats:
    return np.zeros_like(times_s)


def at_once(percent: float, begin_s: float) -> Fall:
    """A fall that is all there at one second."""
    size = log1p(percent / 100)
    return lambda times_s: size * (times_s > begin_s)


def slowly(percent: float, constant_s: float) -> Fall:
    """A fall that approaches its size from the first moment on."""
    size = log1p(percent / 100)
    return lambda times_s: -size * np.expm1(-times_s / constant_s)


def half_time_s(constant_s: float, seconds: float) -> float:
    """When half of what a slow fall reaches by the end of its recording is there."""
    return -constant_s * log((1 + exp(-seconds / constant_s)) / 2)


@dataclass(frozen=True, slots=True)
class Person:
    """How somebody stands.

    Attributes:
        tau_s: How long sway lasts: its autocorrelation falls by e in this time.
        cv: The standard deviation of sway, of ln(tension).
        sd: From one recording to the next; None draws a person from the law of the prior.
        spread_df: Of the chi-squared law of a window's power: twice its bandwidth times 250 ms.
        level_uv: Tension.
        floor_uv: The sensor's noise, whose mean was taken off.
        channels: How many muscles, which sway together.
    """

    tau_s: float = 1.0
    cv: float = 0.10
    sd: float | None = None
    spread_df: float = 40.0
    level_uv: float = 6.0
    floor_uv: float = 1.0
    channels: int = 1

    def spread(self, rng: np.random.Generator) -> float:
        if self.sd is not None:
            return self.sd
        return STANDING.sd * sqrt(STANDING.df / rng.chisquare(STANDING.df))


@dataclass(frozen=True, slots=True)
class Plan:
    """What is recorded: how many on each side, how long, and how many pairs of repeats."""

    each: int = 3
    seconds: float = 60.0
    pairs: int = 0


@dataclass(frozen=True, slots=True)
class Session:
    """Recordings before and after of one person, and what is said about them as a whole."""

    before: list[Windows]
    after: list[Windows]
    repeats: list[Windows] = field(default_factory=list)

    @property
    def error(self) -> RecordingError:
        values = [log_tension(one) for one in self.repeats]
        pairs = [values[i : i + 2] for i in range(0, len(values), 2)]
        return recording_error([*self._sides, *pairs])

    @property
    def verdict(self) -> Verdict:
        return judge(change(*self._sides, self.error)).verdict

    @property
    def _sides(self) -> tuple[list[LogTension], list[LogTension]]:
        before, after = ([log_tension(one) for one in it] for it in (self.before, self.after))
        return before, after


def sway(rng: np.random.Generator, tau_s: float, shape: tuple[int, int]) -> Floats:
    """Stationary series of variance one, shape (series, windows)."""
    keep = exp(-WINDOW_S / tau_s) if tau_s else 0.0
    steps = sqrt(1 - keep**2) * rng.standard_normal(shape)
    steps[:, 0] /= sqrt(1 - keep**2)
    series: Floats = signal.lfilter([1], [1, -keep], steps, axis=1)
    return series


def powers(
    rng: np.random.Generator, person: Person, log_levels: Floats, channels: int = 1
) -> Floats:
    """What windows of such tensions measure, less the floor, shape (series, channels, windows)."""
    series, windows = log_levels.shape
    shape = (series, channels, windows)
    muscle = person.level_uv**2 * np.exp(2 * log_levels)[:, None, :]
    scatter = rng.chisquare(person.spread_df, shape) / person.spread_df
    noise = rng.chisquare(person.spread_df, shape) / person.spread_df - 1
    measured: Floats = muscle * scatter + person.floor_uv**2 * noise
    return measured


def recordings(
    rng: np.random.Generator, person: Person, spread: float, *, seconds: list[float], fall: Fall
) -> list[Windows]:
    """Recordings of one side, the person standing up anew for each."""
    made = []
    for length in seconds:
        count = round(length / WINDOW_S)
        times = (np.arange(count) + 0.5) * WINDOW_S
        wander = person.cv * sway(rng, person.tau_s, (1, count))
        levels = rng.normal(0, spread) + wander + fall(times)
        made.append(Windows(powers(rng, person, levels, person.channels)[0], 0.0, WINDOW_S))
    return made


def session(
    rng: np.random.Generator, person: Person, plan: Plan = Plan(1), fall: Fall = none
) -> Session:
    """Recordings of one person; the repeats come from pairs with nothing in between."""
    spread = person.spread(rng)
    lengths = [plan.seconds] * plan.each
    return Session(
        before=recordings(rng, person, spread, seconds=lengths, fall=none),
        after=recordings(rng, person, spread, seconds=lengths, fall=fall),
        repeats=recordings(rng, person, spread, seconds=lengths[:1] * 2 * plan.pairs, fall=none),
    )


def log_tension(windows: Windows) -> LogTension:
    """The logarithm of a tension and its error, as `rekmaat.service.emg` makes them."""
    present = windows.powers_uv2[:, windows.present]
    means = present.mean(axis=1, keepdims=True)
    influence = ((present - means) / (2 * means)).mean(axis=0)
    value = float(np.log(means).mean()) / 2
    return within_recording(value, influence, present.shape[1] * windows.window_s)
