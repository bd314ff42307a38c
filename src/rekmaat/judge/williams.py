"""Williams squares: orders of arms in which each follows each other one equally often.

Williams (1949), Australian Journal of Scientific Research A 2:149.
"""


def williams_square(arms: int) -> tuple[tuple[int, ...], ...]:
    """Return the orders in which people try all arms.

    Every arm stands once in every order, in every period equally often, and right after every other
    arm equally often; with an even number of arms that takes as many orders as there are arms, with
    an odd number twice as many.

    Args:
        arms: How many, two or more; they are numbered from 0.

    Raises:
        ValueError: There are fewer than two arms.

    Examples:
        >>> williams_square(4)
        ((0, 1, 3, 2), (1, 2, 0, 3), (2, 3, 1, 0), (3, 0, 2, 1))
    """
    if arms < 2:  # noqa: PLR2004  # one arm has no order
        raise ValueError(f"a Williams square needs two arms or more, not {arms}")
    first = tuple(_zigzag(period, arms) for period in range(arms))
    square = tuple(tuple((arm + shift) % arms for arm in first) for shift in range(arms))
    if arms % 2 == 0:
        return square
    return square + tuple(order[::-1] for order in square)


def _zigzag(period: int, arms: int) -> int:
    """Go 0, 1, -1, 2, -2 …, so that the steps from one period to the next all differ."""
    step = (period + 1) // 2
    return step if period % 2 else -step % arms
