"""The randomisation distribution of a sum of pair differences: every pair flips like a coin.

Within each pair a coin decided which minute came first, so under no effect at all each difference
was as likely to come out with the other sign (Edgington and Onghena, Randomization Tests, 2007).
Nothing is assumed about drift, autocorrelation or the shape of the distribution.
"""

import numpy as np
import numpy.typing as npt

MOST_EXACT = 24
_ALIKE = 1e-9  # sums this close, relative to the largest one, are the same sum
_CELLS = 1 << 16

Floats = npt.NDArray[np.float64]


def sign_flip_p(differences: Floats) -> float:
    """Return the two-sided probability of a mean at least this far from zero.

    Up to 24 pairs every one of the 2^n sign patterns counts. Above that the magnitudes are put on
    a grid of 65,536 steps, on which the distribution of the sum is exact: ratings lie on it as
    they are. Both give a permutation test of exact level.

    Args:
        differences: Shape (n,), n at least 1.
    """
    sizes = np.abs(differences)
    if not sizes.any():
        return 1.0
    if sizes.size <= MOST_EXACT:
        return _enumerated(sizes, abs(float(differences.sum())))
    step = _step(sizes)
    whole = np.rint(differences / step).astype(np.int64)
    chances = distribution(np.abs(whole))
    reached = abs(int(whole.sum()))
    middle = chances.size // 2
    return min(1.0, 2 * float(chances[middle + reached :].sum()) if reached else 1.0)


def distribution(sizes: npt.NDArray[np.int64]) -> Floats:
    """Return the chances of every sum from minus to plus the total of whole sizes."""
    total = int(sizes.sum())
    chances = np.zeros(2 * total + 1)
    chances[total] = 1.0
    for size in sizes:
        chances = flipped(chances, int(size))
    return chances


def flipped(chances: Floats, size: int) -> Floats:
    """Return the chances of a sum after one more coin adds or takes a whole size."""
    if size == 0:
        return chances
    after = np.zeros_like(chances)
    after[size:] += 0.5 * chances[:-size]
    after[:-size] += 0.5 * chances[size:]
    return after


def _enumerated(sizes: Floats, reached: float) -> float:
    """Split the signs in two halves: every sum of one is met with the sorted sums of the other."""
    half = sizes.size // 2
    left, right = _sums(sizes[:half]), np.sort(_sums(sizes[half:]))
    reached -= _ALIKE * float(sizes.sum())
    beyond = right.size - np.searchsorted(right, reached - left, side="left")
    return min(1.0, 2 * float(beyond.sum()) / float(left.size * right.size)) if reached > 0 else 1.0


def _sums(sizes: Floats) -> Floats:
    sums = np.zeros(1)
    for size in sizes:
        sums = np.concatenate([sums - size, sums + size])
    return sums


def _step(sizes: Floats) -> float:
    """The grid's step: a power of two, so that ratings and quarters of them lie on it."""
    return float(2.0 ** np.ceil(np.log2(2 * sizes.sum() / _CELLS)))
