from itertools import pairwise, permutations

import pytest

from rekmaat.judge.williams import williams_square

ARMS = (2, 3, 4, 5, 6, 7)


@pytest.mark.parametrize("arms", ARMS)
def test_every_arm_stands_once_in_every_order_and_in_every_period_equally_often(arms: int) -> None:
    square = williams_square(arms)
    assert len(square) == (arms if arms % 2 == 0 else 2 * arms)
    assert all(sorted(order) == list(range(arms)) for order in square)
    for period in zip(*square, strict=True):
        assert {period.count(arm) for arm in range(arms)} == {len(square) // arms}


@pytest.mark.parametrize("arms", ARMS)
def test_every_arm_follows_every_other_one_equally_often(arms: int) -> None:
    square = williams_square(arms)
    follows = [pair for order in square for pair in pairwise(order)]
    counts = {follows.count(pair) for pair in permutations(range(arms), 2)}
    assert counts == {len(square) // arms}


def test_one_arm_has_no_order() -> None:
    with pytest.raises(ValueError, match="two arms or more"):
        williams_square(1)
