"""Whether the stretch works for one person: the verdict of an experiment of randomised pairs."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import exp
from operator import attrgetter

import numpy as np

from rekmaat.errors import Argument, Finding, Severity
from rekmaat.guide.experiment import COUNTS_FROM
from rekmaat.guide.protocol import Arm
from rekmaat.guide.ratings import HIGHEST_TENSION
from rekmaat.judge.afterwards import BetterAfterwards, better_afterwards
from rekmaat.judge.answers import Afterwards, PersonVerdict
from rekmaat.judge.benefit import probability_below
from rekmaat.judge.decision import FEWEST_PAIRS, SHORT_DAYS, Decision, decide
from rekmaat.judge.eprocess import anytime_interval, log_e_values
from rekmaat.judge.model_check import (
    FEWEST_SESSIONS,
    Counted,
    ModelCheck,
    counted,
    model_check,
)
from rekmaat.judge.observed import Observed
from rekmaat.judge.outlook import more_pairs, smallest_effect
from rekmaat.judge.pairs import PairDifference, has_room, in_pairs, paired
from rekmaat.judge.signflip import Floats, sign_flip_p
from rekmaat.judge.spread import Spread
from rekmaat.judge.terms import Terms

__all__ = [
    "Afterwards",
    "BetterAfterwards",
    "ModelCheck",
    "PairDifference",
    "PersonJudgement",
    "PersonVerdict",
    "Terms",
    "judge_person",
    "smallest_effect",
    "verdicts_by_pair",
]

STANDARD_TERMS = Terms()
_LARGEST_LOG = 690.0


@dataclass(frozen=True, slots=True)
class PersonJudgement:
    """A verdict with everything that belongs beside it; None is "not enough for this number".

    Attributes:
        verdict: Exactly one of four.
        decided_at: The number of complete pairs it took to this verdict; None for *not yet*.
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


def verdicts_by_pair(observed: Sequence[Observed], terms: Terms) -> tuple[PersonVerdict, ...]:
    """Return the verdict as it was after each complete pair."""
    return decide(observed, terms).verdicts


def judge_person(observed: Sequence[Observed], terms: Terms = STANDARD_TERMS) -> PersonJudgement:
    """Return the verdict on one person's experiment, from ratings or from measured changes.

    Args:
        observed: The sessions in the order they were started.
        terms: What was agreed before the first one.
    """
    observed = sorted(observed, key=attrgetter("number"))
    decision = decide(observed, terms)
    groups = in_pairs(observed)
    pairing = paired(groups, terms)
    values = pairing.values
    spread = Spread.of(values)
    sessions = counted(observed, terms)
    check = model_check(sessions, observed, spread.mean)
    return PersonJudgement(
        verdict=decision.verdict,
        decided_at=decision.decided_at,
        effect=spread.mean,
        se=spread.se,
        df=spread.df,
        interval=spread.interval,
        anytime_interval=anytime_interval(values) if values.size else None,
        detectable=spread.half,
        p_exact=sign_flip_p(values) if values.size else None,
        e_value=exp(min(float(log_e_values(values)[-1]), _LARGEST_LOG)) if values.size else 1.0,
        probability_of_benefit=_benefit(sessions, terms),
        better_afterwards=better_afterwards(observed, terms),
        check=check,
        differences=pairing.differences,
        pairs=len(pairing.differences),
        left_out=len(groups) - len(pairing.differences),
        more_pairs_expected=_more(decision.verdict, spread, terms) if decision.trusted else None,
        terms=terms,
        findings=tuple(_findings(observed, values, decision, check, terms)),
    )


def _benefit(sessions: Counted, terms: Terms) -> float | None:
    both = 0 < sessions.stretched.sum() < sessions.stretched.size
    if terms.margin is None or not both or sessions.outcome.size < FEWEST_SESSIONS:
        return None
    sign = 1.0 if terms.lower_is_better else -1.0
    session_sd = terms.session_sd or float(sessions.outcome.std(ddof=1))
    if session_sd == 0:
        return None
    return probability_below(-terms.margin, sign * sessions.outcome, sessions.stretched, session_sd)


def _more(verdict: PersonVerdict, spread: Spread, terms: Terms) -> int | None:
    if verdict is not PersonVerdict.NOT_YET or spread.mean is None or spread.se is None:
        return None
    assert spread.df is not None
    pairs = spread.df + 1
    return more_pairs(spread.mean, spread.se * pairs**0.5, pairs, terms)


def _findings(
    observed: Sequence[Observed],
    values: Floats,
    decision: Decision,
    check: ModelCheck | None,
    terms: Terms,
) -> Iterator[Finding]:
    arms = {session.arm for session in observed}
    if Arm.CONTROL not in arms or Arm.STRETCH not in arms:
        yield _warning("experiment-no-control")
    elif values.size < FEWEST_PAIRS:
        yield _note("experiment-too-few-pairs", count=values.size, needed=FEWEST_PAIRS)
    if len({session.day for session in observed}) <= SHORT_DAYS:
        yield _note("experiment-three-days")
    if values.size > 1 and np.ptp(values) == 0:
        yield _warning("experiment-all-equal", difference=float(values[0]))
    yield from _incomplete(observed, terms)
    if all(session.before is None for session in observed):
        yield from _measured(decision, terms)
    if decision.moments_differ is not None:
        yield _warning("experiment-moments-differ", difference=decision.moments_differ)
    if decision.first_minutes_differ:
        yield _warning("experiment-first-minutes-differ")
    if check is not None and not check.agrees:
        yield _warning("experiment-model-disagrees", effect=check.effect)
    if terms.margin is None:
        yield _note("experiment-no-margin")


def _measured(decision: Decision, terms: Terms) -> Iterator[Finding]:
    """Changes alone do not show when a minute began."""
    if not terms.drawn:
        yield _warning("experiment-order-unknown")
    elif decision.verdict is PersonVerdict.WORKS:
        yield _warning("experiment-moments-unknown")


def _incomplete(observed: Sequence[Observed], terms: Terms) -> Iterator[Finding]:
    silent = [session.arm for session in observed if session.after is None]
    begun = (session.before for session in observed if session.before is not None)
    low = sum(not has_room(before, terms) for before in begun)
    if silent:
        stretch, control = silent.count(Arm.STRETCH), silent.count(Arm.CONTROL)
        yield _note("experiment-unfinished", stretch=stretch, control=control)
    if low:
        if terms.lower_is_better:
            yield _note("experiment-too-low", count=low, lowest=COUNTS_FROM)
        else:
            yield _note("experiment-too-high", count=low, highest=HIGHEST_TENSION - COUNTS_FROM)


def _note(code: str, **arguments: Argument) -> Finding:
    return Finding(code, Severity.NOTE, arguments)


def _warning(code: str, **arguments: Argument) -> Finding:
    return Finding(code, Severity.WARNING, arguments)
