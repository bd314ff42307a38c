"""Fisher's noncentral F, the distribution of the test where there is an effect."""

from math import exp, lgamma, log, log1p, sqrt

from rekmaat.judge.student import incomplete_beta

_SPREADS, _MORE = 10, 30


def noncentral_f_upper_tail(f: float, above: float, below: float, shift: float) -> float:
    """Return the probability that noncentral F exceeds a value of zero or more.

    A mixture of incomplete beta functions with Poisson weights, summed where the weights are:
    P = sum_j Poisson(j; shift/2) I_x(below/2, above/2 + j) with x = below / (below + above f)
    (Johnson, Kotz and Balakrishnan 1995, chapter 30). Each function follows from the one before:
    I_x(a, b + 1) = I_x(a, b) + x^a (1 - x)^b / (b B(a, b)).

    Args:
        f: The value.
        above: Degrees of freedom above the line.
        below: Degrees of freedom below the line.
        shift: The noncentrality, zero or more.
    """
    x = below / (below + above * f)
    mean = shift / 2
    reach = _SPREADS * sqrt(mean) + _MORE
    first = max(0, int(mean - reach))
    tail, total = incomplete_beta(x, below / 2, above / 2 + first), 0.0
    for j in range(first, int(mean + reach) + 1):
        total += _poisson(j, mean) * tail
        tail += _next(x, below / 2, above / 2 + j)
    return min(1.0, total)


def _next(x: float, a: float, b: float) -> float:
    """How much the incomplete beta function grows with one more b."""
    if x >= 1:
        return 0.0
    return exp(a * log(x) + b * log1p(-x) + lgamma(a + b) - lgamma(a) - lgamma(b + 1))


def _poisson(count: int, mean: float) -> float:
    if mean == 0:
        return float(count == 0)
    return exp(count * log(mean) - mean - lgamma(count + 1))
