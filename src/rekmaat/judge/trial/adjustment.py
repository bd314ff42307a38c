"""Adjusts p-values for how many there are."""

from collections.abc import Sequence


def holm(p: Sequence[float]) -> tuple[float, ...]:
    """Return p-values adjusted step by step, so that any false claim among them stays rare.

    The smallest of m is multiplied by m, the next by m - 1 and so on; none may be smaller than
    one before it, nor more than 1 (Holm 1979). Nothing is assumed of how they hang together.

    Args:
        p: The p-values of one family, in any order.

    Returns:
        The adjusted ones, in the same order.

    Raises:
        ValueError: One is no probability.
    """
    if not all(0 <= it <= 1 for it in p):
        raise ValueError(f"not all of these are probabilities: {tuple(p)}")
    adjusted = [0.0] * len(p)
    highest = 0.0
    for rank, at in enumerate(sorted(range(len(p)), key=lambda it: p[it])):
        highest = max(highest, min(1.0, (len(p) - rank) * p[at]))
        adjusted[at] = highest
    return tuple(adjusted)
