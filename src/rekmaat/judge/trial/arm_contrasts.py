"""Contrasts between the arms of a fitted model, adjusted for being many."""

from collections.abc import Callable, Sequence
from itertools import combinations

import numpy as np

from rekmaat.judge.mixed.random_intercept import Floats
from rekmaat.judge.trial.adjustment import holm
from rekmaat.judge.trial.crossover_rows import Adjustment
from rekmaat.judge.trial.estimates import Contrast, Estimate, Interval
from rekmaat.judge.trial.simultaneous import Adjusted, dunnett, tukey

Pairs = tuple[tuple[int, int], ...]


def pairs_of(arms: int, adjustment: Adjustment) -> Pairs:
    """Return which arms are compared, the control being number 0: each with it, then the others."""
    with_control = [(arm, 0) for arm in range(1, arms)]
    if adjustment is Adjustment.DUNNETT:
        return tuple(with_control)
    return (*with_control, *combinations(range(1, arms), 2))


def rows_of(pairs: Pairs, columns: int, first: int) -> Floats:
    """Return the contrast of coefficients for each pair, shape (pairs, columns).

    Args:
        pairs: Numbers of arms.
        columns: How many coefficients there are.
        first: Where that of arm 1 stands; the control has none.
    """
    rows = np.zeros((len(pairs), columns))
    for at, (a, b) in enumerate(pairs):
        for arm, sign in ((a, 1.0), (b, -1.0)):
            if arm:
                rows[at, first + arm - 1] += sign
    return rows


def contrasts_of(
    arms: Sequence[str],
    pairs: Pairs,
    estimates: tuple[Estimate, ...],
    adjust: Callable[[tuple[Estimate, ...]], tuple[Adjusted, ...] | None],
) -> tuple[Contrast, ...]:
    """Return the contrasts with their adjusted p-values.

    Args:
        arms: Their names, the control first.
        pairs: Which are compared.
        estimates: One for each pair.
        adjust: Of `adjuster`.
    """
    adjusted = adjust(estimates)
    if adjusted is None:
        told: list[tuple[float, Interval | None]] = [
            (p, None) for p in holm([it.p for it in estimates])
        ]
    else:
        told = [(it.p, it.interval) for it in adjusted]
    return tuple(
        Contrast(arms[a], arms[b], estimate, p, interval)
        for (a, b), estimate, (p, interval) in zip(pairs, estimates, told, strict=True)
    )


def adjuster(
    adjustment: Adjustment, arms: int, correlation: Floats
) -> Callable[[tuple[Estimate, ...]], tuple[Adjusted, ...] | None]:
    """Return what adjusts estimates of the pairs; for Holm, who knows no interval, nothing does.

    Args:
        adjustment: Which one.
        arms: How many arms there are.
        correlation: Of the estimates, shape (pairs, pairs).
    """
    match adjustment:
        case Adjustment.TUKEY:
            return lambda estimates: tukey(estimates, arms)
        case Adjustment.DUNNETT:
            return lambda estimates: dunnett(estimates, correlation)
        case Adjustment.NONE:
            return lambda estimates: tuple(Adjusted(it.p, it.interval()) for it in estimates)
        case Adjustment.HOLM:
            return lambda _: None
