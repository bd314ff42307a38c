"""REML of a random intercept for many simulated crossovers at once.

Where the estimate of the person variance is zero, the person stratum is kept: the arms are compared
within people, by least squares with a level for every person.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np

from rekmaat.judge.power.arrays import Counts, Flags, Floats
from rekmaat.judge.power.kenward_roger import ArmTests, kenward_roger, within_tests
from rekmaat.judge.power.moments import Moments
from rekmaat.judge.power.series import NormalEquations, at_ratio, third_derivatives, within_people
from rekmaat.judge.power.statistics import Statistics

_STEPS = 60
_CLOSE, _CLOSE_TWICE = 1e-7, 1e-7
_LOOKS = (0.2, 0.4, 0.6, 0.8, 0.9, 0.96, 0.99, 0.997)
_ROUNDING = 1e-9
_MARGIN = 1e-3
_CHUNK = 250


def reml_statistics(moments: Moments) -> Statistics:
    """Fit y ~ order + period + arm + (1 | person) and test the arms after Kenward and Roger."""
    start = _at_zero(moments)
    arms, trials = len(moments.totals) - 1, start.df.size
    answer = ArmTests(*(np.full(shape, np.nan) for shape in _shapes(arms, trials)))
    boundary = start.solvable & start.rises
    whole = _Search(moments, start.df, start.size, start.place)
    inside = np.flatnonzero(start.solvable & ~start.rises)
    for arrival in _arrivals(whole.of(inside)):
        _put(answer, inside[arrival.numbers], arrival.tests)
    again = np.flatnonzero(boundary & start.apart)
    for arrival in _second_look(whole.of(again), start.criterion[again]):
        _put(answer, again[arrival.numbers], arrival.tests)
        boundary[again[arrival.numbers]] = False
    outside = np.flatnonzero(boundary)
    _put(answer, outside, _within(moments.of(outside)))
    fitted = np.isfinite(answer.f) & np.isfinite(answer.arm_f).all(axis=0) & (answer.df > 0)
    return Statistics(answer.f, answer.df, answer.arm_f, answer.arm_df, fitted, fitted & boundary)


@dataclass(frozen=True, slots=True)
class _Start:
    """What is known of each trial at a person variance of zero.

    Attributes:
        df: Measurements minus coefficients.
        apart: Whether people can be told from orders.
        rises: Whether the criterion rises from there, or people cannot be told from orders.
        solvable: Whether the model can be fitted.
        criterion: What REML makes small.
        size: The mean number of measurements of a person.
        place: Where to look first otherwise.
    """

    df: Floats
    size: Floats
    apart: Flags
    rises: Flags
    solvable: Flags
    criterion: Floats
    place: Floats


@dataclass(frozen=True, slots=True)
class _Search:
    """Trials on the way to their REML estimate.

    Attributes:
        moments: The trials.
        df: Measurements minus coefficients.
        size: The mean number of measurements of a person.
        place: Where each is: ratio / (1 + size ratio). In it the score, freed of denominators, is
            nearly straight; where everybody has as many measurements, it is straight.
    """

    moments: Moments
    df: Floats
    size: Floats
    place: Floats

    @property
    def ratio(self) -> Floats:
        """Person variance over residual variance."""
        ratio: Floats = self.place / (1 - self.size * self.place)
        return ratio

    def moved(self, step: Floats) -> "_Search":
        """Return the trials a step further."""
        return replace(self, place=self.place + step)

    def of(self, trials: Counts) -> "_Search":
        """Return some of the trials."""
        parts = (self.df, self.size, self.place)
        return _Search(self.moments.of(trials), *(part[trials] for part in parts))


def _at_zero(moments: Moments) -> _Start:
    equations = at_ratio(moments, np.zeros(moments.people.shape[1]), 1)
    columns = 2 * (len(moments.totals) - 1)
    df = moments.measured - moments.occupied - columns
    people = moments.people.sum(axis=0)
    pull = -df * equations.residual[1]
    push = equations.log_determinant[1] * equations.residual[0]
    apart = people > moments.occupied
    rises = ~apart | (pull - push <= _ROUNDING * np.abs(push))
    size = moments.measured / people
    place = (pull - push) / (size * pull + equations.log_determinant[1] * equations.residual[1])
    first = np.clip(place, _MARGIN / size, (1 - _MARGIN) / size)
    solvable = equations.solvable & (df > 0)
    return _Start(df, size, apart, rises, solvable, equations.criterion(df), first)


@dataclass(frozen=True, slots=True)
class _Arrival:
    """Trials at their estimate: their numbers, their tests, and what REML has made small."""

    numbers: Counts
    tests: ArmTests
    criterion: Floats

    def of(self, trials: Flags) -> "_Arrival":
        """Return some of them."""
        tests = self.tests
        parts = (tests.f, tests.df, tests.arm_f, tests.arm_df)
        some = ArmTests(*(part[..., trials] for part in parts))
        return _Arrival(self.numbers[trials], some, self.criterion[trials])


def _second_look(search: _Search, at_zero: Floats) -> Iterator[_Arrival]:
    """Yield trials whose criterion rises from zero, but is lower still at some larger ratio.

    That takes people with unequal numbers of measurements, and few of them.
    """
    numbers = np.arange(search.df.size)
    chunks = [numbers[first : first + _CHUNK] for first in range(0, numbers.size, _CHUNK)]
    falls = np.concatenate([np.empty(0), *(_first_fall(search.of(chunk)) for chunk in chunks)])
    some = np.flatnonzero(~np.isnan(falls))
    for arrival in _arrivals(replace(search, place=falls).of(some)):
        numbers = some[arrival.numbers]
        lower = arrival.criterion < at_zero[numbers] - _ROUNDING
        yield replace(arrival, numbers=numbers).of(lower)


def _first_fall(search: _Search) -> Floats:
    """Where the criterion falls, first of a few places; not a number where at none of them."""
    every = search.of(np.tile(np.arange(search.df.size), len(_LOOKS)))
    every = replace(every, place=np.repeat(_LOOKS, search.df.size) / every.size)
    equations = at_ratio(every.moments, every.ratio, 1)
    score = every.df * equations.residual[1]
    score += equations.log_determinant[1] * equations.residual[0]
    falls = np.where(score < 0, every.place, np.inf).reshape(len(_LOOKS), -1).min(axis=0)
    return np.where(np.isfinite(falls), falls, np.nan)


def _arrivals(search: _Search) -> Iterator[_Arrival]:
    """Yield trials by their number, with their tests, as they arrive at their estimate.

    The last step is made on the Taylor series: it is so small that what it leaves out is rounding.
    """
    numbers = np.arange(search.df.size)
    low, high = np.zeros(numbers.size), 1 / search.size
    before: _Stop | None = None
    for _ in range(_STEPS):
        if not numbers.size:
            return
        equations = at_ratio(search.moments, search.ratio, 2)
        score, step = _score_and_step(equations, search)
        here = _Stop(search.ratio, equations, np.abs(step) / (1 / search.size - search.place))
        arrived = here.step <= _CLOSE
        if before is not None:
            arrived |= here.step * before.step <= _CLOSE_TWICE
        if arrived.any():
            by = search.moved(step).ratio - search.ratio
            there, df = here.moved(by, before, arrived), search.df[arrived]
            yield _Arrival(numbers[arrived], kenward_roger(there, df), there.criterion(df))
        low = np.where(score < 0, search.place, low)
        high = np.where(score < 0, high, search.place)
        place = search.place + step
        place = np.where((place > low) & (place < high), place, (low + high) / 2)
        going = np.flatnonzero(~arrived)
        search = replace(search, place=place).of(going)
        before = here.of(~arrived)
        numbers, low, high = numbers[going], low[going], high[going]


@dataclass(frozen=True, slots=True)
class _Stop:
    """Where the search has been.

    Attributes:
        ratio: The variance ratio.
        equations: The normal equations there.
        step: How far it went on from there, as a share of the way to an infinite ratio.
    """

    ratio: Floats
    equations: NormalEquations
    step: Floats

    def of(self, trials: Flags) -> "_Stop":
        """Return those of some trials."""
        return _Stop(self.ratio[trials], self.equations.of(trials), self.step[trials])

    def moved(self, by: Floats, before: "_Stop | None", trials: Flags) -> NormalEquations:
        """Return the normal equations of some trials, a small step of the ratio further."""
        here, step = self.of(trials), by[trials]
        if before is None:  # then the step is so small that third derivatives do not matter
            return here.equations.moved(step, third_derivatives(here.equations, here.equations, 1))
        there = before.of(trials)
        third = third_derivatives(here.equations, there.equations, here.ratio - there.ratio)
        return here.equations.moved(step, third)


def _score_and_step(equations: NormalEquations, search: _Search) -> tuple[Floats, Floats]:
    """The score of the criterion, freed of denominators, and Newton's step towards its root.

    The REML criterion, the scale profiled out, is df log(residual) + log |V| + log |X' V^-1 X|.
    """
    value, first, second = equations.residual
    _, log_first, log_second = equations.log_determinant
    stretch = 1 / (1 - search.size * search.place)
    score = search.df * first + log_first * value
    slope = search.df * second + log_second * value + log_first * first
    slope = slope * stretch + search.size * score
    score, slope = score * stretch, slope * stretch**2
    return score, -score / slope


def _within(moments: Moments) -> ArmTests:
    """Compare the arms within people."""
    equations = within_people(moments)
    columns = 2 * (len(moments.totals) - 1)
    df = moments.measured - moments.people.sum(axis=0) - columns
    return within_tests(equations, np.where(equations.solvable & (df > 0), df, np.nan))


def _shapes(arms: int, trials: int) -> Iterator[tuple[int, ...]]:
    yield from ((trials,), (trials,), (arms, trials), (arms, trials))


def _put(answer: ArmTests, trials: Counts, tests: ArmTests) -> None:
    answer.f[trials], answer.df[trials] = tests.f, tests.df
    answer.arm_f[:, trials], answer.arm_df[:, trials] = tests.arm_f, tests.arm_df
