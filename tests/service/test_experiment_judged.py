"""What the judge says decides whether an experiment goes on, in whatever order the answers came."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from courses import begun, ended, logged, opened
from lives import a_plan
from rekmaat.guide.experiment import Experiment, LogKind, Played, arm_of
from rekmaat.guide.experiment_rules import Status
from rekmaat.guide.protocol import Arm
from rekmaat.judge.answers import PersonVerdict
from rekmaat.service.experiment_judged import judged, standing_status

START = datetime(2026, 3, 2, 8, 30, tzinfo=UTC)
SIX_HOURS = timedelta(hours=6)
PLAN = replace(a_plan(), sessions_per_day=2, days=12)


def answered(experiment: Experiment, *, worse_by: int) -> Experiment:
    """Play the whole plan, each stretch ending so many points above the control."""
    for number in range(1, experiment.plan.planned_sessions + 1):
        rise = worse_by if arm_of(experiment.plan.seed, number) is Arm.STRETCH else 0
        at = START + number * SIX_HOURS
        after = 5 + rise - number % 3 // 2
        experiment = ended(opened(experiment, at), after=after)
    return experiment


def late(experiment: Experiment, last: int) -> Experiment:
    """The answers of the last sessions are still kept in the browser."""
    kept = len(experiment.played) - last
    waiting = (Played(one.opening, None) for one in experiment.played[kept:])
    return replace(experiment, played=(*experiment.played[:kept], *waiting))


def test_worse_ends_an_experiment_also_where_it_was_gone_on_with_before_that_was_known() -> None:
    """S08: the answers that showed it came late."""
    whole = answered(begun(PLAN), worse_by=2)
    after_end = START + timedelta(days=13)
    waiting = late(whole, 16)
    assert judged(waiting, (), now=after_end).verdict is PersonVerdict.NOT_YET
    went_on = logged(waiting, LogKind.WENT_ON, after_end)
    now = after_end + timedelta(hours=1)
    assert standing_status(went_on, judged(went_on, (), now=now), now=now) is Status.RUNNING
    delivered = replace(went_on, played=whole.played)
    judgement = judged(delivered, (), now=now)
    assert judgement.verdict is PersonVerdict.WORSE
    assert standing_status(delivered, judgement, now=now) is Status.DONE


def test_works_lets_an_experiment_go_on_that_was_gone_on_with() -> None:
    whole = answered(begun(PLAN), worse_by=-2)
    after_end = START + timedelta(days=13)
    went_on = logged(whole, LogKind.WENT_ON, after_end)
    now = after_end + timedelta(hours=1)
    judgement = judged(went_on, (), now=now)
    assert judgement.verdict is PersonVerdict.WORKS
    assert standing_status(whole, judgement, now=now) is Status.DONE
    assert standing_status(went_on, judgement, now=now) is Status.RUNNING
