"""REML of a random intercept for many simulated crossovers at once.

Where the estimate of the person variance is zero, the person stratum is kept: the arms are compared
within people, by least squares with a level for every person.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from rekmaat.judge.power.arrays import Counts, Flags, Floats
from rekmaat.judge.power.kenward_roger import ArmTests, kenward_roger, within_tests
from rekmaat.judge.power.moments import Moments
from rekmaat.judge.power.series import NormalEquations, at_ratio, within_people
from rekmaat.judge.power.statistics import Statistics

_STEPS = 60
_CLOSE = 1e-9
_ROUNDING = 1e-9
_NEAR = 1e-3


def reml_statistics(moments: Moments) -> Statistics:
    """Fit y ~ order + period + arm + (1 | person) and test the arms after Kenward and Roger."""
    start = _at_zero(moments)
    arms = len(moments.totals) - 1
    trials = start.boundary.size
    shapes = ((trials,), (trials,), (arms, trials), (arms, trials))
    answer = ArmTests(*(np.full(shape, np.nan) for shape in shapes))
    inside = np.flatnonzero(start.solvable & ~start.boundary)
    search = _Search(moments.of(inside), *(part[inside] for part in (start.df, start.place)))
    for found, tests in _converged(search):
        _put(answer, inside[found], tests)
    outside = np.flatnonzero(start.solvable & start.boundary)
    _put(answer, outside, _within(moments.of(outside)))
    fitted = np.isfinite(answer.f) & np.isfinite(answer.arm_f).all(axis=0) & (answer.df > 0)
    boundary = fitted & start.boundary
    return Statistics(answer.f, answer.df, answer.arm_f, answer.arm_df, fitted, boundary)


@dataclass(frozen=True, slots=True)
class _Start:
    """What is known of each trial at a person variance of zero.

    Attributes:
        df: Measurements minus coefficients.
        boundary: Whether the criterion only rises from there.
        solvable: Whether the model can be fitted.
        place: Where to look first otherwise.
    """

    df: Floats
    boundary: Flags
    solvable: Flags
    place: Floats


@dataclass(frozen=True, slots=True)
class _Search:
    """Trials on the way to their REML estimate.

    Attributes:
        moments: The trials.
        df: Measurements minus coefficients.
        place: Where each is: ratio / (1 + size ratio), with the mean number of measurements of a
            person for the size. In it the score, freed of denominators, is nearly straight; where
            everybody has as many, it is straight.
    """

    moments: Moments
    df: Floats
    place: Floats


def _at_zero(moments: Moments) -> _Start:
    equations = at_ratio(moments, np.zeros(moments.people.shape[1]), 1)
    columns = 2 * (len(moments.totals) - 1)
    df = moments.measured - moments.occupied - columns
    people = moments.people.sum(axis=0)
    pull = -df * equations.residual[1]
    push = equations.log_determinant[0] * equations.residual[0]
    apart = people > moments.occupied  # else people cannot be told from orders
    boundary = ~apart | (pull - push <= _ROUNDING * np.abs(push))
    size = moments.measured / people
    place = (pull - push) / (size * pull + equations.log_determinant[0] * equations.residual[1])
    first = np.clip(place, _NEAR / size, (1 - _NEAR) / size)
    return _Start(df, boundary, equations.solvable & (df > 0), first)


def _converged(search: _Search) -> Iterator[tuple[Counts, ArmTests]]:
    """Yield trials by their number, with their tests, as they arrive at their estimate."""
    numbers = np.arange(search.df.size)
    size = search.moments.measured / search.moments.people.sum(axis=0)
    low, high = np.zeros(numbers.size), 1 / size
    for _ in range(_STEPS):
        if not numbers.size:
            return
        equations = at_ratio(search.moments, search.place / (1 - size * search.place), 2)
        score, step = _newton(equations, search, size)
        arrived = np.abs(step) <= _CLOSE * (1 / size - search.place)
        if arrived.any():
            yield numbers[arrived], kenward_roger(equations.of(arrived), search.df[arrived])
        low = np.where(score < 0, search.place, low)
        high = np.where(score < 0, high, search.place)
        place = search.place + step
        place = np.where((place > low) & (place < high), place, (low + high) / 2)
        going = np.flatnonzero(~arrived)
        search = _Search(search.moments.of(going), search.df[going], place[going])
        numbers, size, low, high = (it[going] for it in (numbers, size, low, high))


def _newton(equations: NormalEquations, search: _Search, size: Floats) -> tuple[Floats, Floats]:
    """The score of the criterion, up to a positive factor, and Newton's step towards its root.

    The REML criterion, the scale profiled out, is df log(residual) + log |V| + log |X' V^-1 X|.
    """
    value, first, second = equations.residual
    log_first, log_second = equations.log_determinant
    stretch = 1 / (1 - size * search.place)
    score = search.df * first + log_first * value
    slope = search.df * second + log_second * value + log_first * first
    slope = slope * stretch + size * score
    return score, -score * stretch / (slope * stretch**2)


def _within(moments: Moments) -> ArmTests:
    """Compare the arms within people."""
    equations = within_people(moments)
    columns = 2 * (len(moments.totals) - 1)
    df = moments.measured - moments.people.sum(axis=0) - columns
    return within_tests(equations, np.where(equations.solvable & (df > 0), df, np.nan))


def _put(answer: ArmTests, trials: Counts, tests: ArmTests) -> None:
    answer.f[trials], answer.df[trials] = tests.f, tests.df
    answer.arm_f[:, trials], answer.arm_df[:, trials] = tests.arm_f, tests.arm_df
