"""What may be said about the difference between two arms, never without its interval."""

from dataclasses import dataclass
from enum import StrEnum

from rekmaat.judge.trial.equivalence import equivalence
from rekmaat.judge.trial.estimates import LEVEL, Estimate


class TrialVerdict(StrEnum):
    """Of an arm against another: which way it differs, or that it does not by what matters."""

    LOWER = "lower"
    HIGHER = "higher"
    EQUIVALENT = "equivalent"
    CANNOT_TELL = "cannot_tell"


@dataclass(frozen=True, slots=True)
class ContrastVerdict:
    """What may be said about one contrast.

    Attributes:
        verdict: The word.
        within_margin: Whether the 90 % interval lies within the margin; None without a margin.
            True beside LOWER or HIGHER is a difference that is there and too small to matter.
        one_of_many: The 95 % interval of this contrast alone leaves out zero, but the p-value
            adjusted for all contrasts does not allow to say so.
    """

    verdict: TrialVerdict
    within_margin: bool | None
    one_of_many: bool = False


def verdict_of(
    estimate: Estimate,
    margin: float | None,
    *,
    p_adjusted: float | None = None,
    p_equivalence_adjusted: float | None = None,
) -> ContrastVerdict:
    """Return the verdict on a difference.

    LOWER or HIGHER where the 95 % interval leaves out zero; EQUIVALENT where the 90 % interval
    lies within the margin either way (Schuirmann 1987); else nobody can tell. Both can be true of
    a large trial: then the direction is the verdict, because a difference is there, and
    `within_margin` says that it is smaller than what matters.

    Args:
        estimate: The difference, an arm minus the one it is compared with.
        margin: The smallest difference that matters, in the same unit; None where nobody said.
        p_adjusted: The p-value of the difference adjusted for the other contrasts; where given,
            it must be below 5 % too.
        p_equivalence_adjusted: The same of the equivalence.

    Raises:
        ValueError: The margin is not above zero.
    """
    alone = estimate.p < 1 - LEVEL
    differs = alone and (p_adjusted is None or p_adjusted < 1 - LEVEL)
    within = None if margin is None else _within(estimate, margin, p_equivalence_adjusted)
    if differs:
        verdict = TrialVerdict.LOWER if estimate.value < 0 else TrialVerdict.HIGHER
    else:
        verdict = TrialVerdict.EQUIVALENT if within else TrialVerdict.CANNOT_TELL
    return ContrastVerdict(verdict, within, one_of_many=alone and not differs)


def _within(estimate: Estimate, margin: float, p_adjusted: float | None) -> bool:
    p = equivalence(estimate, margin).p
    return max(p, p_adjusted or 0.0) < 1 - LEVEL
