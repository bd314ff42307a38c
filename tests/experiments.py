"""Records of an experiment, made by hand for tests."""

from collections.abc import Sequence

import numpy as np

from rekmaat.guide.protocol import Arm
from rekmaat.judge.observed import Observed

A_DAY = 3


def of_differences(
    differences: Sequence[float], *, first: Sequence[Arm] | None = None, a_day: int = A_DAY
) -> tuple[Observed, ...]:
    """Return measured changes whose pairs differ by these numbers, a few sessions a day."""
    order = first or [Arm.STRETCH if k % 2 else Arm.CONTROL for k in range(len(differences))]
    sessions = []
    for pair, (difference, opening) in enumerate(zip(differences, order, strict=True), start=1):
        for place, arm in enumerate((opening, other(opening))):
            number = 2 * pair - 1 + place
            change = difference if arm is Arm.STRETCH else 0.0
            day = (number - 1) // a_day + 1
            sessions.append(Observed(number, day, pair, arm, None, change))
    return tuple(sessions)


def rated(
    pairs: int,
    seed: int,
    *,
    effect: float = 0.0,
    sd: float = 1.5,
    settling: float = 1.0,
) -> tuple[Observed, ...]:
    """Return ratings of somebody who drops by `settling` in any minute, and by `effect` more."""
    rng = np.random.default_rng(seed)
    sessions = []
    for pair in range(1, pairs + 1):
        opening = Arm.STRETCH if rng.random() < 0.5 else Arm.CONTROL
        for place, arm in enumerate((opening, other(opening))):
            before = float(np.clip(round(rng.normal(6, 1.2)), 0, 10))
            drop = settling - (effect if arm is Arm.STRETCH else 0.0)
            after = float(np.clip(round(before - drop + rng.normal(0, sd)), 0, 10))
            number = 2 * pair - 1 + place
            day = (number - 1) // A_DAY + 1
            sessions.append(Observed(number, day, pair, arm, before, after))
    return tuple(sessions)


def other(arm: Arm) -> Arm:
    """Return the kind of minute that this one is not."""
    return Arm.CONTROL if arm is Arm.STRETCH else Arm.STRETCH
