"""Whether one feels better after the stretch, whatever the cause: the other answer, kept apart."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from rekmaat.guide.protocol import Arm
from rekmaat.judge.answers import Afterwards
from rekmaat.judge.observed import Observed
from rekmaat.judge.pairs import outcome_of
from rekmaat.judge.spread import Spread
from rekmaat.judge.terms import Terms

FEWEST_ALIKE = 6


@dataclass(frozen=True, slots=True)
class BetterAfterwards:
    """How the stretch sessions themselves went, after minus before, with a 95 % t interval."""

    answer: Afterwards
    change: float | None
    interval: tuple[float, float] | None
    sessions: int


def better_afterwards(observed: Sequence[Observed], terms: Terms) -> BetterAfterwards:
    """Return how the stretches went, from before to after, over all that count."""
    whole = replace(terms, beta=1.0)
    changes = [outcome_of(session, whole) for session in observed if session.arm is Arm.STRETCH]
    values = np.array([change for change in changes if change is not None], dtype=np.float64)
    spread = Spread.of(values)
    sign = 1.0 if terms.lower_is_better else -1.0
    return BetterAfterwards(
        _afterwards(sign, spread, values.size), spread.mean, spread.interval, values.size
    )


def _afterwards(sign: float, spread: Spread, sessions: int) -> Afterwards:
    """By the interval; where every stretch did exactly the same, by that, once there are enough."""
    bounds = spread.interval
    if bounds is None and spread.mean is not None and sessions >= FEWEST_ALIKE:
        bounds = (spread.mean, spread.mean)
    if bounds is None:
        return Afterwards.UNCLEAR
    best, worst = sorted(sign * bound for bound in bounds)
    if worst < 0:
        return Afterwards.YES
    return Afterwards.NO if best >= 0 else Afterwards.UNCLEAR
