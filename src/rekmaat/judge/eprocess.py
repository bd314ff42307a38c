"""Evidence that may be looked at any time: the sign-flip e-process and its interval.

Given the magnitudes, a difference d is as likely to be -d where nothing but the coin decides. So
exp(t d) / cosh(t d) has mean one for every t, the products over pairs are a martingale, and so is
their mean over several t (de la Pena 1999; Ramdas, Grünwald, Vovk and Shafer 2023). The t are
normal quantiles over the root mean square of the magnitudes so far, which needs no planned spread.
"""

from statistics import NormalDist

import numpy as np

from rekmaat.judge.signflip import Floats

ANYTIME_LEVEL = 0.95
_TILTS = np.array([NormalDist().inv_cdf((k + 0.5) / 48) for k in range(48)])
_HALVINGS = 50
_WIDEST = 64  # times the root mean square of the differences: beyond it there is no bound


def log_e_values(differences: Floats) -> Floats:
    """Return the logarithm of the e-value after every pair, shape (n,); two-sided."""
    sizes = np.sqrt(np.cumsum(differences**2) / np.arange(1, differences.size + 1))
    scaled = np.divide(differences, sizes, out=np.zeros_like(differences), where=sizes > 0)
    tilted = scaled[:, None] * _TILTS
    steps = tilted - np.logaddexp(tilted, -tilted) + np.log(2)
    products = np.cumsum(steps, axis=0)
    highest = products.max(axis=1)
    return np.asarray(highest + np.log(np.mean(np.exp(products - highest[:, None]), axis=1)))


def anytime_interval(
    differences: Floats, level: float = ANYTIME_LEVEL
) -> tuple[float, float] | None:
    """Return the effects that the e-process of the differences less the effect does not rule out.

    It holds at every look at once, however many there are. None while one side has no bound.

    Args:
        differences: Shape (n,), n at least 1.
        level: Of the interval, as 0.95.
    """
    centre = float(np.mean(differences))
    spread = float(np.sqrt(np.mean(differences**2)))
    enough = -np.log(1 - level)
    low = _edge(differences, centre, -_WIDEST * spread, enough)
    high = _edge(differences, centre, _WIDEST * spread, enough)
    return None if low is None or high is None else (low, high)


def rules_out(differences: Floats, effect: float, level: float = ANYTIME_LEVEL) -> bool:
    """Return whether an effect lies outside the anytime interval, without looking for its edges."""
    return _log_e(differences, effect) >= -float(np.log(1 - level))


def _edge(differences: Floats, centre: float, away: float, enough: float) -> float | None:
    """Halve the way between the mean, which is never ruled out, and an effect that is."""
    if away == 0 or _log_e(differences, centre + away) < enough:
        return None
    inside, outside = centre, centre + away
    for _ in range(_HALVINGS):
        middle = (inside + outside) / 2
        if _log_e(differences, middle) < enough:
            inside = middle
        else:
            outside = middle
    return outside


def _log_e(differences: Floats, effect: float) -> float:
    return float(log_e_values(differences - effect)[-1])
