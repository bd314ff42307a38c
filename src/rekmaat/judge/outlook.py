"""What a plan can tell before it starts, and how far an undecided one may still be."""

from rekmaat.judge.decision import FEWEST_PAIRS
from rekmaat.judge.spending import WITHIN_PLAN, spent_by
from rekmaat.judge.student import t_quantile
from rekmaat.judge.terms import Terms

POWER = 0.80
_LOOKS_COST, _FEW_COST = 1.08, 240.0
"""What looking on the way adds, and that few coins have few outcomes; found by simulation."""
_FURTHEST = 200
_EQUIVALENCE = 0.955


def smallest_effect(terms: Terms) -> float | None:
    """Return the smallest effect that the plan finds in 80 % of people.

    Two-sided, by the t distribution, for differences whose standard deviation is that of a session
    times the root of two. None for a plan too short to find any, or without an expected spread.
    """
    pairs = terms.planned_pairs
    if pairs < FEWEST_PAIRS or terms.session_sd is None:
        return None
    reach = t_quantile(1 - WITHIN_PLAN / 2, pairs - 1) + t_quantile(POWER, pairs - 1)
    cost = _LOOKS_COST + _FEW_COST / pairs**4
    return float(cost * reach * terms.session_sd * (2 / pairs) ** 0.5)


def more_pairs(effect: float, sd: float, pairs: int, terms: Terms) -> int | None:
    """Return how many more pairs a verdict will take if the differences go on as they are.

    Args:
        effect: Mean difference so far.
        sd: Standard deviation of the differences.
        pairs: How many there are.
        terms: What was agreed.

    Returns:
        At least 1; None where 200 more would not do.
    """
    for total in range(max(pairs + 1, FEWEST_PAIRS), pairs + _FURTHEST + 1):
        if _would_tell(abs(effect), sd / total**0.5, total, terms):
            return total - pairs
    return None


def _would_tell(effect: float, se: float, pairs: int, terms: Terms) -> bool:
    spent = spent_by(pairs, terms.spending_pairs, early=terms.early)
    if spent > 0 and effect >= t_quantile(1 - spent / 2, pairs - 1) * se:
        return True
    if terms.margin is None or pairs < terms.end:
        return False
    return effect + t_quantile(_EQUIVALENCE, pairs - 1) * se < terms.margin
