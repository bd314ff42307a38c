"""The strip of an experiment: every pair by itself, in the order of the lot, with its effect."""

from dataclasses import dataclass

from rekmaat.guide.experiment import first_arm
from rekmaat.guide.protocol import Arm
from rekmaat.tell.account import Account
from rekmaat.tell.pair_plot import helped


@dataclass(frozen=True, slots=True)
class Cell:
    """One pair: what the lot put first, on which days, and by how much the stretch did better.

    `helped` is None where the pair does not count, and `days` where that is all that is known.
    """

    pair: int
    first: Arm
    days: tuple[int, int] | None
    helped: float | None

    @property
    def second(self) -> Arm:
        """What came after it."""
        return Arm.CONTROL if self.first is Arm.STRETCH else Arm.STRETCH


def pair_strip(account: Account) -> tuple[Cell, ...]:
    """Return the pairs that were begun, in order; a seed tells the lot, also of the later ones."""
    known = {it.pair: it for it in account.judgement.differences}
    begun = max((account.adherence.opened + 1) // 2, *known, 0)
    return tuple(_cell(account, pair) for pair in range(1, begun + 1))


def _cell(account: Account, pair: int) -> Cell:
    judgement = account.judgement
    found = next((it for it in judgement.differences if it.pair == pair), None)
    first = first_arm(account.plan.seed, pair)
    if found is None or not account.revealed:
        return Cell(pair, first, None, None)
    return Cell(pair, first, found.days, helped(found.difference, judgement))
