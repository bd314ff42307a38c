"""Whether the stretch works for one person: the verdict of an experiment of randomised pairs."""

from dataclasses import dataclass
from enum import StrEnum

from rekmaat.errors import Finding


class PersonVerdict(StrEnum):
    """Of an experiment."""

    WORKS = "works"
    NO_EFFECT = "no_effect"
    NOT_YET = "not_yet"
    WORSE = "worse"


class Afterwards(StrEnum):
    """Whether one feels better after the stretch, whatever the cause."""

    YES = "yes"
    NO = "no"
    UNCLEAR = "unclear"


@dataclass(frozen=True, slots=True)
class Terms:
    """What was agreed before the first session.

    Attributes:
        planned_pairs: How many pairs the plan holds.
        margin: The smallest effect that matters, in the outcome's unit; None where nobody said.
        beta: Weight of the rating before in the outcome `after - beta * before`.
        session_sd: Expected standard deviation of one session's change, in the outcome's unit.
        lower_is_better: False where a higher outcome is the better one.
        early: False where no verdict is given before the planned end.
    """

    planned_pairs: int = 21
    margin: float | None = 1.5
    beta: float = 0.75
    session_sd: float = 1.5
    lower_is_better: bool = True
    early: bool = True


@dataclass(frozen=True, slots=True)
class PairDifference:
    """Outcome of the stretch minus outcome of the control, of one complete pair."""

    pair: int
    days: tuple[int, int]
    difference: float


@dataclass(frozen=True, slots=True)
class BetterAfterwards:
    """How the stretch sessions themselves went, after minus before, with a 95 % t interval."""

    answer: Afterwards
    change: float | None
    interval: tuple[float, float] | None
    sessions: int


@dataclass(frozen=True, slots=True)
class ModelCheck:
    """The effect by REML with AR(1) errors, a trend and the previous session's kind.

    Attributes:
        effect: Stretch minus control.
        se: Its standard error.
        df: Sessions minus coefficients.
        interval: The 95 % t interval.
        autocorrelation: Of one session with the next.
        trend: Change of the outcome from one session to the next.
        carry_over: Effect of a stretch in the session before.
        agrees: Whether it tells the same as the pairs: its interval covers their effect.
    """

    effect: float
    se: float
    df: int
    interval: tuple[float, float]
    autocorrelation: float
    trend: float
    carry_over: float
    agrees: bool


@dataclass(frozen=True, slots=True)
class PersonJudgement:
    """A verdict with everything that belongs beside it; None is "not enough for this number".

    Attributes:
        verdict: Exactly one of four.
        decided_at: The number of complete pairs at which it was first reached.
        effect: Mean difference of the pairs, stretch minus control, in the outcome's unit.
        se: Its standard error.
        df: Pairs minus one.
        interval: The 95 % t interval.
        anytime_interval: The 95 % interval that holds however often one looks.
        detectable: The smallest effect that could have been told from none (95 %).
        p_exact: Two-sided sign-flip probability of a difference at least this large.
        e_value: Of the two-sided sign-flip e-process.
        probability_of_benefit: That the effect is at least the margin, given the printed prior.
        better_afterwards: The other answer, kept apart.
        check: The model check; None with too few sessions.
        differences: Every complete pair that counts.
        pairs: How many these are.
        left_out: Pairs with a session that gave no answer, or began too low to count.
        more_pairs_expected: For `not_yet`, where it can be foreseen.
        terms: What was agreed.
        findings: What is wrong with, or worth knowing about, the record.
    """

    verdict: PersonVerdict
    decided_at: int | None
    effect: float | None
    se: float | None
    df: int | None
    interval: tuple[float, float] | None
    anytime_interval: tuple[float, float] | None
    detectable: float | None
    p_exact: float | None
    e_value: float
    probability_of_benefit: float | None
    better_afterwards: BetterAfterwards
    check: ModelCheck | None
    differences: tuple[PairDifference, ...]
    pairs: int
    left_out: int
    more_pairs_expected: int | None
    terms: Terms
    findings: tuple[Finding, ...]
