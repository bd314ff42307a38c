"""What is counted over simulated trials: small enough to be added up as the blocks come in."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import sqrt

import numpy as np

from rekmaat.judge.power.arrays import Flags


@dataclass(frozen=True, slots=True)
class Tests:
    """What the tests of many trials found; the last axis is the trial.

    Attributes:
        found: Whether the overall test rejects.
        arms: Whether each arm differs from the control at the level of one test; arms by trials.
        holm: The same, adjusted after Holm for all of them.
        boundary: Whether the person variance is estimated as zero; None without such a variance.
        fitted: Whether the model could be fitted; where not, nothing is found.
    """

    found: Flags
    arms: Flags
    holm: Flags
    fitted: Flags
    boundary: Flags | None = None


@dataclass(frozen=True, slots=True)
class Tally:
    """Counts over simulated trials.

    Attributes:
        trials: How many were simulated.
        fitted: In how many the model could be fitted; the others found nothing.
        found: In how many the overall test rejected.
        arms: For each arm, in how many it differed from the control at the level of one test.
        holm: The same, adjusted after Holm for all arms.
        boundary: In how many the person variance was estimated as zero; None without one.
    """

    trials: int
    fitted: int
    found: int
    arms: tuple[int, ...]
    holm: tuple[int, ...]
    boundary: int | None

    @property
    def power(self) -> float:
        """The share of trials whose overall test rejected."""
        return self.found / self.trials

    @property
    def boundary_share(self) -> float | None:
        """The share of fitted trials with a person variance of zero."""
        if self.boundary is None or not self.fitted:
            return None
        return self.boundary / self.fitted

    def mc_error(self, count: int) -> float:
        """Return the Monte-Carlo standard error of a share: sqrt(p (1 - p) / trials)."""
        share = count / self.trials
        return sqrt(share * (1 - share) / self.trials)


def tally_of(tests: Tests) -> Tally:
    """Count what many trials found."""
    return Tally(
        trials=tests.found.size,
        fitted=_count(tests.fitted),
        found=_count(tests.found),
        arms=tuple(_count(arm) for arm in tests.arms),
        holm=tuple(_count(arm) for arm in tests.holm),
        boundary=None if tests.boundary is None else _count(tests.boundary),
    )


def added(tallies: Sequence[Tally]) -> Tally:
    """Return the counts over all trials of some tallies of one plan."""
    boundaries = [it.boundary for it in tallies if it.boundary is not None]
    return Tally(
        trials=sum(it.trials for it in tallies),
        fitted=sum(it.fitted for it in tallies),
        found=sum(it.found for it in tallies),
        arms=_summed([it.arms for it in tallies]),
        holm=_summed([it.holm for it in tallies]),
        boundary=sum(boundaries) if boundaries else None,
    )


def _count(flags: Flags) -> int:
    return int(np.count_nonzero(flags))


def _summed(counts: Sequence[tuple[int, ...]]) -> tuple[int, ...]:
    return tuple(sum(arm) for arm in zip(*counts, strict=True))
