"""A parallel trial: everybody has one arm, measured before and after.

Fitted by least squares: log after ~ arm + log before (Vickers and Altman 2001), on the people with
both measurements.
"""

from dataclasses import dataclass

import numpy as np

from rekmaat.judge.power.arrays import Floats
from rekmaat.judge.power.plan import Plan
from rekmaat.judge.power.statistics import Statistics


@dataclass(frozen=True, slots=True)
class Pairs:
    """What is measured of people, arm by arm, by trials.

    Attributes:
        before: In standard deviations within a person.
        after: The same.
        seen: 1 where both are measured, else 0.
    """

    before: Floats
    after: Floats
    seen: Floats


def arm_sizes(plan: Plan) -> tuple[int, ...]:
    """Spread people over the arms, as evenly as can be."""
    whole, more = divmod(plan.people, plan.arms)
    return tuple(whole + (arm < more) for arm in range(plan.arms))


def pairs(plan: Plan, chance: np.random.Generator, trials: int) -> Pairs:
    """Simulate what is measured before and after.

    Args:
        plan: The trial.
        chance: Where the random numbers come from.
        trials: How many trials.
    """
    shape = (plan.people, trials)
    before, after, level = (chance.standard_normal(shape) for _ in range(3))
    level *= plan.between_sd / plan.within_sd
    effects = np.array([*plan.effects, 0.0]) / plan.within_sd
    after += np.repeat(effects, arm_sizes(plan))[:, np.newaxis]
    kept = (1 - plan.losses.missing) ** 2 * (1 - plan.losses.dropout)
    seen = np.ones(shape) if kept == 1 else (chance.random(shape) < kept).astype(np.float64)
    return Pairs(before + level, after + level, seen)


def parallel_statistics(plan: Plan, measured: Pairs) -> Statistics:
    """Test the arms, adjusted for what was measured before.

    An arm of which nobody is left cannot be compared; such a trial counts as not fitted.
    """
    sums = _sums(measured, arm_sizes(plan))
    df = sums.people.sum(axis=0) - plan.arms - 1
    fitted = (sums.people.min(axis=0) > 0) & (df > 0)
    df = np.where(fitted, df, np.nan)
    (before, both, after), (all_before, all_both, all_after) = sums.within, sums.whole
    slope = both / before
    left = after - slope * both
    explained = all_after - all_both**2 / all_before - left
    variance = left / df
    apart = sums.before[:-1] - sums.before[-1]
    estimates = sums.after[:-1] - sums.after[-1] - slope * apart
    shares = 1 / sums.people[:-1] + 1 / sums.people[-1] + apart**2 / before
    return Statistics(
        f=explained / (plan.arms - 1) / variance,
        df=df,
        arm_f=estimates**2 / (shares * variance),
        arm_df=df[np.newaxis],
        fitted=fitted,
    )


@dataclass(frozen=True, slots=True)
class _Sums:
    """People and means of each arm, by trials; squares and products within arms, and in all.

    Squares and products are those of before, of before with after, and of after.
    """

    people: Floats
    before: Floats
    after: Floats
    within: tuple[Floats, Floats, Floats]
    whole: tuple[Floats, Floats, Floats]


def _sums(measured: Pairs, sizes: tuple[int, ...]) -> _Sums:
    edges = np.cumsum((0, *sizes[:-1]))
    people = np.add.reduceat(measured.seen, edges, axis=0)
    least = np.maximum(people, 1)
    before, after = (
        np.add.reduceat(it * measured.seen, edges, axis=0) / least
        for it in (measured.before, measured.after)
    )
    within = _products(
        (measured.before - np.repeat(before, sizes, axis=0)) * measured.seen,
        (measured.after - np.repeat(after, sizes, axis=0)) * measured.seen,
    )
    everybody = np.maximum(people.sum(axis=0), 1)
    root = np.sqrt(people)
    between = _products(
        root * (before - (people * before).sum(axis=0) / everybody),
        root * (after - (people * after).sum(axis=0) / everybody),
    )
    whole = tuple(inside + outside for inside, outside in zip(within, between, strict=True))
    return _Sums(people, before, after, within, (whole[0], whole[1], whole[2]))


def _products(one: Floats, other: Floats) -> tuple[Floats, Floats, Floats]:
    return (
        np.einsum("it,it->t", one, one),
        np.einsum("it,it->t", one, other),
        np.einsum("it,it->t", other, other),
    )
