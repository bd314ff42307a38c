"""Accounts of made-up experiments, judged by the real judge."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from rekmaat.guide.experiment import (
    ANCHORS,
    Expectation,
    ExperimentPlan,
    Horizon,
    OwnNoise,
    arm_of,
    fingerprint,
    pair_of,
)
from rekmaat.guide.experiment_rules import Status
from rekmaat.guide.protocol import Arm
from rekmaat.guide.ratings import TensionRating
from rekmaat.judge.observed import Observed
from rekmaat.judge.person import PersonJudgement, PersonVerdict, Terms, judge_person
from rekmaat.tell.account import Account, Adherence, FeltCounts, FeltTable

NOON = datetime(2026, 3, 2, 12, 30, tzinfo=UTC)
SEED = "5e" * 16
ORDINARY = Terms()
LOWER = (-2, -1, 0, -3, -1, -2, 1, -2, -1, -4, 0, -1, -2, -3, 1, -1, 0, -2, -3, 2, -2)
NOTHING = (0, 1, -1, 1, 0, 1, -1, 0, 1, 0, -1, 0, 0, -1, 1, 0, -1, 1, -1, 0, 0)
DIFFERENCES: dict[PersonVerdict, Sequence[float]] = {
    PersonVerdict.WORKS: LOWER,
    PersonVerdict.NO_EFFECT: NOTHING,
    PersonVerdict.NOT_YET: (-2, 1, 0, -3, -1, 2, -2, -1, 0),
    PersonVerdict.WORSE: (2, 1, 3, 0, 1, 2, 1, 2, 2, 1, 3, 1),
}
"""Stretch minus control, pair by pair, that the judge tells this verdict from."""


def sessions(differences: Sequence[float], a_day: int = 3) -> list[Observed]:
    """Return sessions in the order of the lot whose pairs differ by so much; before is always 6."""
    observed = []
    for number in range(1, 2 * len(differences) + 1):
        arm, pair = arm_of(SEED, number), pair_of(number)
        after = 4.5 + (differences[pair - 1] if arm is Arm.STRETCH else 0.0)
        day = (number - 1) // a_day + 1
        observed.append(Observed(number, day, pair, arm, 6.0, after))
    return observed


def judged(
    differences: Sequence[float], terms: Terms = ORDINARY, a_day: int = 3
) -> PersonJudgement:
    """Return what the judge says of pairs that differ by so much."""
    return judge_person(sessions(differences, a_day), terms)


def plan(**changes: object) -> ExperimentPlan:
    """Return an ordinary plan of fourteen days, three times a day, changed where asked."""
    made = ExperimentPlan(
        id="0198c0de-0000-7000-8000-000000000001",
        seed=SEED,
        made_at=NOON,
        protocol_id="umcg",
        protocol_version="1.0.0",
        sessions_per_day=3,
        days=14,
        margin=1.5,
        beta=0.75,
        session_sd=1.5,
        horizon=Horizon.ORDINARY,
        anchors=ANCHORS,
        expectation=Expectation(6, 4, NOON, "1"),
    )
    return replace(made, **changes)  # type: ignore[arg-type]  # names and kinds are the test's own


def rating(value: int, minutes: int = 0) -> TensionRating:
    """Return a rating some minutes after noon."""
    return TensionRating(value, NOON + timedelta(minutes=minutes), "1")


def account(verdict: PersonVerdict = PersonVerdict.WORKS, **changes: object) -> Account:
    """Return an account with this verdict and nothing that went wrong, changed where asked."""
    made = plan()
    judgement = judged(DIFFERENCES[verdict])
    assert judgement.verdict is verdict
    pairs = len(DIFFERENCES[verdict])
    filled = Account(
        plan=made,
        fingerprint=fingerprint(made),
        judgement=judgement,
        revealed=True,
        status=Status.DONE if pairs == made.planned_pairs else Status.RUNNING,
        cause=None,
        protocol=None,
        exercise=None,
        began_on=date(2026, 3, 2),
        adherence=Adherence(42, 2 * pairs, 2 * pairs, 0, 0, (2 * pairs + 2) // 3, pairs),
        felt=FeltTable(
            FeltCounts(better=pairs - 3, same=2, worse=1), FeltCounts(better=pairs - 5, same=5)
        ),
        own_noise=(OwnNoise("n", made.id, rating(6), rating(5, 1)),),
    )
    return replace(filled, **changes)  # type: ignore[arg-type]  # names and kinds are the test's own
