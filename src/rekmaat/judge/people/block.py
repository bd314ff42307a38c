"""Blocks of simulated people, each independent of the others."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from rekmaat.guide.protocol import Arm
from rekmaat.judge.observed import Observed
from rekmaat.judge.people.outcomes import Outcome, Outcomes
from rekmaat.judge.people.play import play
from rekmaat.judge.people.someone import Someone
from rekmaat.judge.person import PersonVerdict, verdicts_by_pair
from rekmaat.judge.terms import Terms, ended_pairs


@dataclass(frozen=True, slots=True)
class Trial:
    """What is tried: one kind of person under one set of terms.

    Attributes:
        someone: The person.
        terms: What was agreed.
        pairs: How many pairs are opened, those beyond the plan included.
        days: How long the plan lasts for those who skip sessions; None for until its pairs are
            done.
    """

    someone: Someone
    terms: Terms
    pairs: int
    days: int | None = None


def block(trial: Trial, seed: int, people: range) -> Outcomes:
    """Return the outcomes of some people.

    Person k is the same in whatever block, so blocks can be cut and spread as one likes.

    Args:
        trial: What is tried.
        seed: Of the whole simulation.
        people: The numbers of the people.
    """
    return Outcomes(
        tuple(outcome(play(trial.someone, (seed, k), trial.pairs), trial) for k in people)
    )


def outcome(played: Sequence[Observed], trial: Trial) -> Outcome:
    """Judge one person after every pair."""
    terms = replace(trial.terms, ended_pairs=_ended_pairs(played, trial))
    verdicts = verdicts_by_pair(played, terms)
    planned = verdicts_by_pair([one for one in played if one.pair <= terms.end], terms)
    changes = _stretched(played)
    return Outcome(
        works_at=_first(verdicts, PersonVerdict.WORKS),
        worse_at=_first(verdicts, PersonVerdict.WORSE),
        no_effect_at=_first(verdicts, PersonVerdict.NO_EFFECT),
        planned=planned[-1] if planned else PersonVerdict.NOT_YET,
        last=verdicts[-1] if verdicts else PersonVerdict.NOT_YET,
        pairs=len(verdicts),
        stretches=len(changes),
        better=sum(change < 0 for change in changes),
    )


def _ended_pairs(played: Sequence[Observed], trial: Trial) -> int | None:
    """The same as for the days of a real plan; without days it lasts until its pairs are done."""
    if trial.days is None:
        return None
    days = (one.day for one in played)
    planned = 2 * trial.terms.planned_pairs
    return ended_pairs(days, planned_days=trial.days, planned_sessions=planned)


def _stretched(played: Sequence[Observed]) -> list[float]:
    """The changes after a stretch, where there was an answer."""
    return [
        one.after - (one.before or 0.0)
        for one in played
        if one.arm is Arm.STRETCH and one.after is not None
    ]


def _first(verdicts: Sequence[PersonVerdict], verdict: PersonVerdict) -> int | None:
    return verdicts.index(verdict) + 1 if verdict in verdicts else None
