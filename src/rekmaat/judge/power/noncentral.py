"""Fisher's noncentral F, the distribution of the test where there is an effect."""

from math import exp, lgamma, log, sqrt

from rekmaat.judge.student import incomplete_beta

_SPREADS, _MORE = 10, 30


def noncentral_f_upper_tail(f: float, above: float, below: float, shift: float) -> float:
    """Return the probability that noncentral F exceeds a value of zero or more.

    A mixture of incomplete beta functions with Poisson weights, summed where the weights are:
    P = sum_j Poisson(j; shift/2) (1 - I_x(above/2 + j, below/2)) with x = above f / (above f +
    below) (Johnson, Kotz and Balakrishnan 1995, chapter 30).

    Args:
        f: The value.
        above: Degrees of freedom above the line.
        below: Degrees of freedom below the line.
        shift: The noncentrality, zero or more.
    """
    x = below / (below + above * f)
    mean = shift / 2
    reach = _SPREADS * sqrt(mean) + _MORE
    terms = range(max(0, int(mean - reach)), int(mean + reach) + 1)
    return sum(
        _poisson(j, mean) * incomplete_beta(x, below / 2, above / 2 + j) for j in terms
    )


def _poisson(count: int, mean: float) -> float:
    if mean == 0:
        return float(count == 0)
    return exp(count * log(mean) - mean - lgamma(count + 1))
