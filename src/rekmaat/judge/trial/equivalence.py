"""Two one-sided tests: whether a difference is smaller than what matters."""

from dataclasses import dataclass

from rekmaat.judge.student import t_upper_tail
from rekmaat.judge.trial.estimates import Estimate, Interval

EQUIVALENCE_LEVEL = 0.90
"""Two one-sided tests at 5 % each are the 90 % interval within the margin (Schuirmann 1987)."""


@dataclass(frozen=True, slots=True)
class Equivalence:
    """Two one-sided tests of an estimate against a margin either way.

    Attributes:
        margin: The smallest difference that matters, in the unit of the estimate.
        interval: The 90 % interval.
        p_low: Of the null hypothesis that the truth is -margin or lower.
        p_high: Of the null hypothesis that the truth is +margin or higher.
    """

    margin: float
    interval: Interval
    p_low: float
    p_high: float

    @property
    def p(self) -> float:
        """The p-value of both together: the larger of the two."""
        return max(self.p_low, self.p_high)


def equivalence(estimate: Estimate, margin: float) -> Equivalence:
    """Test whether an estimate lies within a margin (TOST, Schuirmann 1987).

    Raises:
        ValueError: The margin is not above zero.
    """
    if not margin > 0:
        raise ValueError(f"a margin is above zero, not {margin}")
    above_low = (estimate.value + margin) / estimate.se
    below_high = (margin - estimate.value) / estimate.se
    return Equivalence(
        margin=margin,
        interval=estimate.interval(EQUIVALENCE_LEVEL),
        p_low=_upper_tail(above_low, estimate.df),
        p_high=_upper_tail(below_high, estimate.df),
    )


def _upper_tail(t: float, df: float) -> float:
    return t_upper_tail(t, df) if t >= 0 else 1 - t_upper_tail(-t, df)
