"""What was agreed before the first session of an experiment."""

from collections.abc import Iterable
from dataclasses import dataclass

from rekmaat.guide.experiment import BETA, DAYS, MARGIN, SESSION_SD, SESSIONS_PER_DAY

MARGIN_POINTS = MARGIN
PLANNED_PAIRS = SESSIONS_PER_DAY * DAYS // 2


def ended_pairs(days: Iterable[int], *, planned_days: int, planned_sessions: int) -> int | None:
    """Return how many pairs were begun in the planned days, where these had fewer than planned.

    Args:
        days: The day of each session.
        planned_days: How many days there were.
        planned_sessions: How many sessions it should have been.
    """
    within = sum(day <= planned_days for day in days)
    return within // 2 if within < planned_sessions else None


@dataclass(frozen=True, slots=True)
class Terms:
    """What was agreed before the first session.

    Attributes:
        planned_pairs: How many pairs the plan holds.
        margin: The smallest effect that matters, in the outcome's unit; None where nobody said.
        beta: Weight of the rating before in the outcome `after - beta * before`.
        session_sd: Expected standard deviation of one session's change, in the outcome's unit;
            None where nobody said.
        lower_is_better: False where a higher outcome is the better one.
        early: False where no verdict is given before the planned end.
        drawn: Whether the order is known to be the one a coin gave; False where only the table of
            the sessions says what came first.
        ended_pairs: How many pairs were begun when the planned days were over, where that is fewer
            than planned: the plan has ended with these, whatever came later.
    """

    planned_pairs: int = PLANNED_PAIRS
    margin: float | None = MARGIN_POINTS
    beta: float = BETA
    session_sd: float | None = SESSION_SD
    lower_is_better: bool = True
    early: bool = True
    drawn: bool = True
    ended_pairs: int | None = None

    @property
    def end(self) -> int:
        """The pair that the plan ends with."""
        if self.ended_pairs is None:
            return self.planned_pairs
        return min(self.ended_pairs, self.planned_pairs)

    @property
    def spending_pairs(self) -> int:
        """Over how many pairs the error is spent: without early verdicts all of it at the end."""
        return self.planned_pairs if self.early else self.end
