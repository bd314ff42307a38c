"""How far the pairs must lean for a verdict, however often one looks.

A group-sequential randomisation test: after every pair the exact distribution of the sum of the
differences under flipped signs, without what an earlier look already rejected, gives the boundary
of that look, so that all looks together reject no more than what may be spent by then. Spending
functions: Lan and DeMets 1983; the power family: Kim and DeMets 1987. Within the plan it spends
4.75 % as the square of the share of the plan that is done; what is left is spent beyond it, for as
long as anybody goes on. Decision 0011 compares it with O'Brien-Fleming spending and the e-process.
"""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from rekmaat.judge.signflip import Floats, flipped

LEVEL = 0.05
WITHIN_PLAN = 0.0475
_POWER = 2
_SETTING_PAIRS = 4  # too few for any verdict, so their magnitudes may set the grid
_FINENESS = 64
_MOST_CELLS = 1 << 16
_WORTH_LOOKING = 1e-9


def spent_by(pair: int, planned: int, *, early: bool = True) -> float:
    """Return how much of the error may be spent once this pair of the plan is over."""
    if pair < planned:
        return WITHIN_PLAN * (pair / planned) ** _POWER if early else 0.0
    return WITHIN_PLAN + (LEVEL - WITHIN_PLAN) * (1 - (planned / pair) ** _POWER)


def boundaries(sizes: Floats, spent: Sequence[float]) -> Floats:
    """Return what the sum of the differences must reach at each look, either way.

    Args:
        sizes: Magnitudes of the differences, shape (n,), in the order of the pairs.
        spent: What may be spent by each look, shape (n,), never falling.

    Returns:
        Shape (n,), in the unit of the differences; infinite where no sum is rare enough yet.
    """
    if not sizes.any():
        return np.full(sizes.size, np.inf)
    step = _step(sizes)
    whole = np.rint(sizes / step).astype(np.int64)
    return _whole_boundaries(whole, spent) * step


def _whole_boundaries(sizes: npt.NDArray[np.int64], spent: Sequence[float]) -> Floats:
    middle = int(sizes.sum())
    chances = np.zeros(2 * middle + 1)
    chances[middle] = 1.0
    needed = np.full(sizes.size, np.inf)
    used, reach = 0.0, 0
    for look, size in enumerate(sizes):
        chances = flipped(chances, int(size))
        reach += int(size)
        left = spent[look] - used
        if left < _WORTH_LOOKING:
            continue
        beyond = 2 * np.cumsum(chances[middle : middle + reach + 1][::-1])[::-1]
        nearest = int(np.searchsorted(-beyond, -left * (1 + _WORTH_LOOKING)))
        if 0 < nearest <= reach:
            needed[look] = nearest
            used += float(beyond[nearest])
            chances[middle + nearest :] = 0.0
            chances[: middle - nearest + 1] = 0.0
    return needed


def on_grid(differences: Floats) -> Floats:
    """Return the differences as the boundaries see them."""
    sizes = np.abs(differences)
    if not sizes.any():
        return differences
    step = _step(sizes)
    return np.asarray(np.rint(differences / step) * step)


def _step(sizes: Floats) -> float:
    """The grid's step, from the magnitudes of the first pairs: what comes later changes nothing."""
    first = sizes[: max(_SETTING_PAIRS, int(np.argmax(sizes > 0)) + 1)]
    step = float(2.0 ** np.floor(np.log2(first.max()))) / _FINENESS
    return max(step, float(2.0 ** np.ceil(np.log2(2 * sizes.sum() / _MOST_CELLS))))
