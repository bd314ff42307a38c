"""What others would have told: from their description, in numpy.

- Paired t: the differences of the changes, tested after every pair as if it were the only look.
- Fixed t: the same, once, at the end of the plan.
- Welch, daily: one number a day, a week of each in turn, the two kinds of day compared without
  pairs by Welch's test, at the end or after every day (the way of StudyU).
- Responders: who is lower afterwards, no control minute (`Outcomes.felt_better`).
"""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from scipy import stats

from rekmaat.guide.protocol import Arm
from rekmaat.judge.observed import Observed

Floats = NDArray[np.float64]

LEVEL = 0.05
FEWEST = 3
WEEK = 7


def changes(played: Sequence[Observed]) -> Floats:
    """Return the differences of the changes, stretch minus control, of complete pairs."""
    of_pair: dict[int, dict[Arm, float]] = {}
    for one in played:
        if one.after is not None:
            of_pair.setdefault(one.pair, {})[one.arm] = one.after - (one.before or 0.0)
    both = [it for it in of_pair.values() if len(it) == len(Arm)]
    return np.array([it[Arm.STRETCH] - it[Arm.CONTROL] for it in both])


def paired_t(differences: Floats) -> Floats:
    """Return the two-sided p after every pair, shape (n,); 1 where there are too few."""
    n = np.arange(1, differences.size + 1)
    mean = np.cumsum(differences) / n
    squares = np.maximum(np.cumsum(differences**2) - n * mean**2, 0)
    with np.errstate(divide="ignore", invalid="ignore"):
        t = mean / np.sqrt(squares / (n - 1) / n)
        p = 2 * stats.t.sf(np.abs(t), n - 1)
    return np.where((n < FEWEST) | ~np.isfinite(t), 1.0, p)


def welch_daily(seed: int, people: int, *, rho: float, drift: float, weeks: int) -> Floats:
    """Return Welch's p after every day for people without any effect, shape (people, days).

    Args:
        seed: Of the people.
        people: How many.
        rho: Autocorrelation of one day with the next; the SD of a day is one.
        drift: Of the level, in these SD a day.
        weeks: Of both kinds together, in turn.
    """
    rng = np.random.default_rng(seed)
    days = WEEK * weeks
    values = np.empty((people, days))
    values[:, 0] = rng.standard_normal(people)
    for day in range(1, days):
        fresh = np.sqrt(1 - rho**2) * rng.standard_normal(people)
        values[:, day] = rho * values[:, day - 1] + fresh
    values += drift * np.arange(days)
    treated = np.arange(days) // WEEK % 2 == 0
    p = np.ones((people, days))
    for day in range(WEEK + 1, days):
        one, other = (values[:, : day + 1][:, treated[: day + 1] == kind] for kind in (True, False))
        p[:, day] = stats.ttest_ind(one, other, axis=1, equal_var=False).pvalue
    return p
