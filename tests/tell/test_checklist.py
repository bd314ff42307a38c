"""How far a report tells an item of a check-list."""

import pytest

from rekmaat.guide.wording import Wording
from rekmaat.tell.checklist import CheckItem, ItemState, Known, answered
from rekmaat.tell.trial_about import AboutKey

ITEM = CheckItem(
    "1",
    "part",
    Wording("a", "b", "c"),
    known=(Known.DOSE,),
    about=(AboutKey.ARMS,),
    otherwise=(AboutKey.DOSE,),
)


@pytest.mark.parametrize(
    ("known", "told", "state", "to_write"),
    [
        (set(), set(), ItemState.TO_WRITE, (AboutKey.ARMS, AboutKey.DOSE)),
        ({Known.DOSE}, set(), ItemState.PARTLY, (AboutKey.ARMS,)),
        (set(), {AboutKey.DOSE}, ItemState.PARTLY, (AboutKey.ARMS,)),
        (set(), {AboutKey.ARMS}, ItemState.PARTLY, (AboutKey.DOSE,)),
        ({Known.DOSE}, {AboutKey.ARMS}, ItemState.FILLED, ()),
        (set(), {AboutKey.ARMS, AboutKey.DOSE}, ItemState.FILLED, ()),
        ({Known.FLOW}, {AboutKey.TITLE}, ItemState.TO_WRITE, (AboutKey.ARMS, AboutKey.DOSE)),
    ],
)
def test_it_is_told_once_nothing_is_left_to_write(
    known: set[Known], told: set[AboutKey], state: ItemState, to_write: tuple[AboutKey, ...]
) -> None:
    answer = answered(ITEM, known, told, applies=True)
    assert (answer.state, answer.to_write) == (state, to_write)


def test_what_does_not_apply_asks_for_nothing() -> None:
    answer = answered(ITEM, {Known.DOSE}, {AboutKey.ARMS}, applies=False)
    assert answer.state is ItemState.NOT_APPLICABLE
    assert (answer.known, answer.told, answer.to_write) == ((), (), ())
