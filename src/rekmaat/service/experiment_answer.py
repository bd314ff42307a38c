"""Answers what a table of sessions tells about one person, with or without its plan."""

from dataclasses import dataclass, replace
from math import log1p
from pathlib import Path

from rekmaat.errors import Finding
from rekmaat.exchange.plan_file import read_plan
from rekmaat.files import fingerprint as sha256_of
from rekmaat.guide.experiment import ExperimentPlan, Horizon
from rekmaat.judge.change import STANDING
from rekmaat.judge.person import PersonJudgement, judge_person
from rekmaat.judge.terms import Terms
from rekmaat.judge.verdict import MARGIN_PERCENT
from rekmaat.service.experiment_file import ArmNames, Sessions, read_sessions
from rekmaat.service.experiment_judged import days_ended, terms_of
from rekmaat.tell.experiment_words import Outcome

_USUAL_NAMES = ArmNames()
TENSION = Terms(margin=log1p(MARGIN_PERCENT / 100), session_sd=STANDING.sd * 2**0.5)
"""Of muscle tension as a log ratio: a session holds one standing before and one after."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What was said about the outcome; None is not said.

    Attributes:
        lower_is_better: False where a higher outcome is the better one.
        margin: The smallest effect that matters.
        session_sd: Expected standard deviation of one session's change.
    """

    lower_is_better: bool = True
    margin: float | None = None
    session_sd: float | None = None


_NOTHING_SAID = Asked()


@dataclass(frozen=True, slots=True)
class TableQuestion:
    """What is to be judged.

    Attributes:
        file: The table of sessions.
        plan: The plan file, where there is one; then it says margin and spread.
        names: What the arms are called in the table.
        asked: What was said about the outcome.
    """

    file: Path
    plan: Path | None = None
    names: ArmNames = _USUAL_NAMES
    asked: Asked = _NOTHING_SAID


@dataclass(frozen=True, slots=True)
class Input:
    """One file that went in: what it is for, and the SHA-256 of its bytes."""

    file: str
    role: str
    sha256: str


@dataclass(frozen=True, slots=True)
class TableAnswer:
    """What a table tells.

    Attributes:
        judgement: On the ratings, or on the changes where there are no ratings.
        outcome: What was judged.
        tension: On the changes of muscle tension beside the ratings; never merged with them.
        plan: What was fixed before the first session.
        horizon: What it can be about; the long one also where the clearance changed.
        noticed: What is worth knowing about the table.
        inputs: The files that went in.
    """

    judgement: PersonJudgement
    outcome: Outcome
    tension: PersonJudgement | None
    plan: ExperimentPlan | None
    horizon: Horizon
    noticed: tuple[Finding, ...]
    inputs: tuple[Input, ...]

    @property
    def findings(self) -> tuple[Finding, ...]:
        """Everything noticed, about the table and about what it tells, each thing once."""
        measured = () if self.tension is None else self.tension.findings
        both = (*self.noticed, *self.judgement.findings)
        return (*both, *(finding for finding in measured if finding not in both))


def answer_table(question: TableQuestion) -> TableAnswer:
    """Judge a table of sessions.

    Raises:
        RefusedError: Table or plan cannot be read, or they do not belong together; names every
            fault.
    """
    plan = None if question.plan is None else read_plan(question.plan)
    sessions = read_sessions(question.file, question.names, plan)
    horizon = _horizon(plan, sessions)
    terms = _terms(question.asked, plan, horizon, sessions)
    return TableAnswer(
        judgement=judge_person(sessions.ratings or sessions.changes, terms),
        outcome=_outcome(sessions, terms),
        tension=_tension(sessions, terms),
        plan=plan,
        horizon=horizon,
        noticed=sessions.findings,
        inputs=_inputs(question),
    )


def _terms(
    asked: Asked, plan: ExperimentPlan | None, horizon: Horizon, sessions: Sessions
) -> Terms:
    if plan is not None:
        agreed = terms_of(plan, horizon, _ended_pairs(plan, sessions))
        agreed = replace(agreed, lower_is_better=asked.lower_is_better)
        return agreed if sessions.ratings else _of_changes(agreed, sessions)
    usual = Terms() if sessions.ratings else _of_changes(Terms(session_sd=None), sessions)
    return replace(
        usual,
        early=horizon is Horizon.ORDINARY,
        margin=usual.margin if asked.margin is None else asked.margin,
        session_sd=usual.session_sd if asked.session_sd is None else asked.session_sd,
        lower_is_better=asked.lower_is_better,
        drawn=False,
    )


def _ended_pairs(plan: ExperimentPlan, sessions: Sessions) -> int | None:
    """How many pairs the planned days had; the last of them is over where nothing else is said."""
    days = [row.day for row in sessions.ratings or sessions.changes]
    over = max(days) >= plan.days
    if sessions.until_day is not None:
        over = max(sessions.until_day, *days) > plan.days
    return days_ended(plan, days) if over else None


def _horizon(plan: ExperimentPlan | None, sessions: Sessions) -> Horizon:
    if sessions.clearances > 1:
        return Horizon.LONG_TERM
    return Horizon.ORDINARY if plan is None else plan.horizon


def _of_changes(points: Terms, sessions: Sessions) -> Terms:
    """What was agreed in points, for changes of which nobody said the unit.

    A margin wider than every change is in another unit, and would call anything no effect.
    """
    changes = [abs(row.after) for row in sessions.changes if row.after is not None]
    if points.margin is not None and max(changes, default=0.0) >= points.margin:
        return points
    return replace(points, margin=None, session_sd=None)


def _outcome(sessions: Sessions, terms: Terms) -> Outcome:
    """Ratings of tension are told in points; anything else has words of its own."""
    return Outcome.RATING if sessions.ratings and terms.lower_is_better else Outcome.OWN


def _tension(sessions: Sessions, terms: Terms) -> PersonJudgement | None:
    if not (sessions.ratings and sessions.changes):
        return None
    agreed = replace(TENSION, planned_pairs=terms.planned_pairs, early=terms.early)
    agreed = replace(agreed, ended_pairs=terms.ended_pairs, drawn=terms.drawn)
    return judge_person(sessions.changes, agreed)


def _inputs(question: TableQuestion) -> tuple[Input, ...]:
    roles = [("sessions", question.file)]
    if question.plan is not None:
        roles.append(("plan", question.plan))
    return tuple(Input(str(path), role, sha256_of(path)) for role, path in roles)
