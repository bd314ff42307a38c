"""Accounts of made-up experiments, judged by the real judge."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

from rekmaat.catalogue.protocols import load_shipped
from rekmaat.errors import Finding, Severity
from rekmaat.guide.experiment import (
    ANCHORS,
    Cause,
    Expectation,
    ExperimentPlan,
    Horizon,
    LogEntry,
    LogKind,
    OwnNoise,
    arm_of,
    fingerprint,
    pair_of,
)
from rekmaat.guide.experiment_rules import Status
from rekmaat.guide.protocol import Arm
from rekmaat.guide.ratings import TensionRating
from rekmaat.guide.screening import Adaptation
from rekmaat.guide.session import EventKind, StopReason
from rekmaat.judge.observed import Observed
from rekmaat.judge.person import PersonJudgement, PersonVerdict, Terms, judge_person
from rekmaat.tell.account import (
    Account,
    Adherence,
    ArmTags,
    EarlyStop,
    Event,
    FeltCounts,
    FeltTable,
    Look,
    TagTable,
)

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
    fields: dict[str, Any] = changes
    return replace(made, **fields)


def rating(value: int, minutes: int = 0) -> TensionRating:
    """Return a rating some minutes after noon."""
    return TensionRating(value, NOON + timedelta(minutes=minutes), "1")


def account(verdict: PersonVerdict = PersonVerdict.WORKS, **changes: object) -> Account:
    """Return an account with this verdict and nothing that went wrong, changed where asked."""
    made = plan()
    judgement = judged(DIFFERENCES[verdict])
    assert judgement.verdict is verdict
    pairs = len(DIFFERENCES[verdict])
    protocols = load_shipped()
    protocol = protocols.protocols["umcg"]
    filled = Account(
        plan=made,
        fingerprint=fingerprint(made),
        judgement=judgement,
        revealed=True,
        status=Status.DONE if pairs == made.planned_pairs else Status.RUNNING,
        cause=None,
        protocol=protocol,
        exercise=protocols.exercises[protocol.exercise].name,
        began_on=date(2026, 3, 2),
        adherence=Adherence(42, 2 * pairs, 2 * pairs, 0, 0, (2 * pairs + 2) // 3, pairs),
        felt=FeltTable(
            FeltCounts(better=pairs - 3, same=2, worse=1), FeltCounts(better=pairs - 5, same=5)
        ),
        own_noise=(OwnNoise("n", made.id, rating(6), rating(5, 1)),),
    )
    fields: dict[str, Any] = changes
    return replace(filled, **fields)


def fullest() -> Account:
    """Return an account in which everything happened, often, and was written down at length."""
    differences = [*LOWER, *NOTHING, *LOWER[:18]]
    observed = sessions(differences, a_day=4)
    observed = [
        replace(one, after=None) if one.number in {9, 21, 35} else
        replace(one, before=1.0, after=1.0) if one.number in {14, 44} else one
        for one in observed
    ]  # fmt: skip
    made = plan(days=28, sessions_per_day=4, horizon=Horizon.LONG_TERM)
    note = "Er schoot iets in mijn linkerbil en het trok door tot in mijn knie, " * 4
    arms = (Arm.STRETCH, Arm.CONTROL)
    findings = [
        Finding("experiment-clearance-changed", Severity.WARNING),
        Finding("experiment-moments-differ", Severity.WARNING, {"difference": -1.23}),
        Finding("experiment-first-minutes-differ", Severity.WARNING),
        Finding("experiment-model-disagrees", Severity.WARNING, {"effect": -0.31}),
        Finding("experiment-unfinished", Severity.NOTE, {"stretch": 2, "control": 1}),
        Finding("experiment-too-low", Severity.NOTE, {"count": 2, "lowest": 2}),
    ]
    judgement = judge_person(observed, Terms(planned_pairs=56))
    tags = ArmTags(60, 3, 58, 12, 57, 4.25)
    looks = tuple(Look(day, 2 * day) for day in range(3, 24, 2))
    log = tuple(
        LogEntry(f"l{at}", made.id, LogKind.PAUSED, NOON, Cause.TWO_WORSE, None, note)
        for at in range(3)
    )
    return account(
        plan=made,
        fingerprint=fingerprint(made),
        judgement=replace(judgement, findings=tuple(findings)),
        status=Status.STOPPED,
        cause=Cause.STILL_WORSE,
        adherence=Adherence(112, 120, 117, 6, 2, 31, 60),
        felt=FeltTable(FeltCounts(30, 15, 8, 4, 3), FeltCounts(25, 20, 9, 6, 0)),
        tags=TagTable(tags, replace(tags, stress=None)),
        adaptations=frozenset(Adaptation),
        own_noise=tuple(OwnNoise(f"n{at}", made.id, rating(6), rating(4, 1)) for at in range(5)),
        looks=looks,
        stops=tuple(EarlyStop(8 * at, 2 * at, arms[at % 2], reason)
                    for at, reason in enumerate(StopReason, 1)),
        events=tuple(Event(5 * at, 2 * at, arms[at % 2], kind, note)
                     for at, kind in enumerate([*EventKind, *EventKind, *EventKind], 1)),
        log=log,
        clearance_changed=True,
    )  # fmt: skip
