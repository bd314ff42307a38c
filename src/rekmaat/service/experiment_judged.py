"""What the judge makes of an experiment, and when a person may see it.

The judge needs numpy, so it is imported where an experiment is judged and not with the pages.
"""

from collections.abc import Iterable
from datetime import datetime
from typing import TYPE_CHECKING

from rekmaat.guide.clearance import Clearance
from rekmaat.guide.experiment import (
    LONG_TERM_DAYS,
    Cause,
    Experiment,
    ExperimentPlan,
    Horizon,
    LogKind,
)
from rekmaat.guide.experiment_rules import Status, day_at, horizon_of, status, status_cause
from rekmaat.judge.answers import PersonVerdict
from rekmaat.judge.observed import observed
from rekmaat.judge.terms import Terms, ended_pairs

if TYPE_CHECKING:  # this brings numpy, which the pages need not pay for
    from rekmaat.judge.person import PersonJudgement


def terms_of(plan: ExperimentPlan, horizon: Horizon, ended_pairs: int | None = None) -> Terms:
    """Return what was agreed, as the judge takes it."""
    return Terms(
        planned_pairs=plan.planned_pairs,
        margin=plan.margin,
        beta=plan.beta,
        session_sd=plan.session_sd,
        early=horizon is Horizon.ORDINARY,
        ended_pairs=ended_pairs,
    )


def judged(
    experiment: Experiment, clearances: Iterable[Clearance], *, now: datetime
) -> "PersonJudgement":
    """Return the verdict on the pairs so far, whether it may be seen or not."""
    from rekmaat.judge.person import judge_person

    horizon = horizon_of(experiment.plan, clearances)
    rows = observed(experiment)
    over = day_at(experiment, now) > experiment.plan.days
    ended = days_ended(experiment.plan, [row.day for row in rows]) if over else None
    return judge_person(rows, terms_of(experiment.plan, horizon, ended))


def days_ended(plan: ExperimentPlan, days: Iterable[int]) -> int | None:
    """Return how many pairs were begun, where the days were over before the planned sessions."""
    planned = plan.planned_sessions
    return ended_pairs(days, planned_days=plan.days, planned_sessions=planned)


def standing_status(
    experiment: Experiment, judgement: "PersonJudgement", *, now: datetime
) -> Status:
    """Return how it stands; a verdict ends it, until the person chooses to go on.

    With `worse` nobody chooses that: who went on did not know it yet.
    """
    plain = status(experiment, now=now)
    worse = judgement.verdict is PersonVerdict.WORSE
    if plain is Status.RUNNING and (worse or _decided_since_going_on(experiment, judgement)):
        return Status.DONE
    return plain


def is_revealed(
    experiment: Experiment, judgement: "PersonJudgement", status: Status, *, now: datetime
) -> bool:
    """Return whether effect and verdict may be seen.

    At the end, at a verdict, after a stop, and after an early look until the next session. Where
    the plan is about complaints of long standing, only at its end and after four weeks.
    """
    decided = judgement.verdict is not PersonVerdict.NOT_YET
    if status is Status.STOPPED and status_cause(experiment) is Cause.WORSE:
        return True  # why it stopped says it already
    over = status in (Status.DONE, Status.STOPPED)
    shown = over or decided or _looked_since_last_opening(experiment)
    if experiment.plan.horizon is Horizon.ORDINARY:
        return shown
    if is_planned_end(experiment, now=now):
        return shown and day_at(experiment, now) >= LONG_TERM_DAYS
    return status is Status.STOPPED and not decided


def may_look(experiment: Experiment, judgement: "PersonJudgement", *, now: datetime) -> bool:
    """Return whether the effect can be looked at before the end."""
    if not judgement.pairs:
        return False
    if judgement.terms.early:
        return True
    long_enough = (
        experiment.plan.horizon is Horizon.ORDINARY or day_at(experiment, now) >= LONG_TERM_DAYS
    )
    return is_planned_end(experiment, now=now) and long_enough


def is_planned_end(experiment: Experiment, *, now: datetime) -> bool:
    """Return whether all planned sessions were opened, or all planned days are over."""
    plan = experiment.plan
    return len(experiment.played) >= plan.planned_sessions or day_at(experiment, now) > plan.days


def _decided_since_going_on(experiment: Experiment, judgement: "PersonJudgement") -> bool:
    if judgement.decided_at is None:
        return False
    pair = judgement.differences[judgement.decided_at - 1].pair
    decided_at = experiment.played[2 * pair - 1].opening.opened_at
    return not any(
        entry.kind is LogKind.WENT_ON and entry.at >= decided_at for entry in experiment.log
    )


def _looked_since_last_opening(experiment: Experiment) -> bool:
    last = experiment.played[-1].opening.opened_at if experiment.played else None
    return any(
        entry.kind is LogKind.LOOKED and (last is None or entry.at >= last)
        for entry in experiment.log
    )
