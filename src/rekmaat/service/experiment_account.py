"""Fills the account of an experiment: all that its answer and its printed page rest on."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime

from rekmaat.catalogue.protocols import Protocols
from rekmaat.errors import Finding, Severity
from rekmaat.guide.clearance import Clearance
from rekmaat.guide.experiment import (
    COUNTS_FROM,
    Experiment,
    Horizon,
    LogEntry,
    LogKind,
    Played,
    arm_of,
    fingerprint,
)
from rekmaat.guide.experiment_rules import (
    complete_pairs,
    day_at,
    horizon_of,
    is_finished,
    status_cause,
)
from rekmaat.guide.protocol import Arm
from rekmaat.guide.ratings import Felt
from rekmaat.guide.screening import Adaptation
from rekmaat.judge.person import PersonJudgement
from rekmaat.service.experiment_judged import is_revealed, standing_status
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


def account_of(
    experiment: Experiment,
    judgement: PersonJudgement,
    clearances: Sequence[Clearance],
    protocols: Protocols,
    *,
    now: datetime,
) -> Account:
    """Return all that an answer or a page can say about an experiment as it is now."""
    plan, played = experiment.plan, experiment.played
    standing = standing_status(experiment, judgement, now=now)
    protocol = protocols.protocols.get(plan.protocol_id)
    changed = _has_changed(experiment, clearances)
    return Account(
        plan=plan,
        fingerprint=fingerprint(plan),
        judgement=_with_findings(judgement, experiment, changed=changed),
        revealed=is_revealed(experiment, judgement, standing, now=now),
        status=standing,
        cause=status_cause(experiment),
        protocol=protocol,
        exercise=None if protocol is None else protocols.exercises[protocol.exercise].name,
        began_on=_began_on(experiment),
        adherence=_adherence(experiment),
        felt=FeltTable(_felt(experiment, Arm.STRETCH), _felt(experiment, Arm.CONTROL)),
        tags=_tag_table(experiment),
        adaptations=_adaptations(clearances),
        own_noise=experiment.noise,
        looks=tuple(_look(experiment, entry) for entry in experiment.log if _is_look(entry)),
        stops=tuple(stop for one in played for stop in _early_stop(experiment, one)),
        events=tuple(event for one in played for event in _event(experiment, one)),
        log=experiment.log,
        clearance_changed=changed,
    )


def _has_changed(experiment: Experiment, clearances: Sequence[Clearance]) -> bool:
    ordinary = replace(experiment.plan, horizon=Horizon.ORDINARY)
    return horizon_of(ordinary, clearances) is Horizon.LONG_TERM


def _with_findings(
    judgement: PersonJudgement, experiment: Experiment, *, changed: bool
) -> PersonJudgement:
    """Add what only the whole record shows."""
    added = []
    if changed:
        added.append(Finding("experiment-clearance-changed", Severity.WARNING))
    if _protocol_changed(experiment):
        added.append(Finding("experiment-protocol-changed", Severity.WARNING))
    return replace(judgement, findings=(*judgement.findings, *added))


def _protocol_changed(experiment: Experiment) -> bool:
    version = experiment.plan.protocol_version
    sessions = (played.session for played in experiment.played)
    return any(one is not None and one.protocol_version != version for one in sessions)


def _began_on(experiment: Experiment) -> date | None:
    return experiment.played[0].opening.opened_at.date() if experiment.played else None


def _adherence(experiment: Experiment) -> Adherence:
    played = experiment.played
    finished = [one for one in played if is_finished(one)]
    stopped = [one for one in played if one.session is not None and one.session.stop is not None]
    return Adherence(
        planned=experiment.plan.planned_sessions,
        opened=len(played),
        finished=len(finished),
        stopped=len(stopped),
        too_low=sum(one.opening.before.value < COUNTS_FROM for one in finished),
        days=played[-1].opening.day if played else 0,
        pairs=len(played) // 2,
    )


def _of_arm(experiment: Experiment, arm: Arm) -> list[Played]:
    return [one for one in experiment.played if _arm(experiment, one) is arm]


def _arm(experiment: Experiment, played: Played) -> Arm:
    return arm_of(experiment.plan.seed, played.opening.number)


def _felt(experiment: Experiment, arm: Arm) -> FeltCounts:
    sessions = [one.session for one in _of_arm(experiment, arm)]
    answers = [None if one is None or one.felt is None else one.felt.value for one in sessions]
    counts = Counter(answers)
    return FeltCounts(
        better=counts[Felt.BETTER],
        same=counts[Felt.SAME],
        worse=counts[Felt.WORSE],
        unsure=counts[Felt.UNSURE],
        none=counts[None],
    )


def _tag_table(experiment: Experiment) -> TagTable | None:
    table = TagTable(_tags(experiment, Arm.STRETCH), _tags(experiment, Arm.CONTROL))
    arms = (table.stretch, table.control)
    used = any(it.painkiller_asked or it.after_running_asked for it in arms)
    return table if used or any(it.stress is not None for it in arms) else None


def _tags(experiment: Experiment, arm: Arm) -> ArmTags:
    tags = [one.opening.tags for one in _of_arm(experiment, arm)]
    painkillers = [it.painkiller for it in tags if it.painkiller is not None]
    runs = [it.after_running for it in tags if it.after_running is not None]
    stress = [it.stress for it in tags if it.stress is not None]
    return ArmTags(
        sessions=len(tags),
        painkiller=sum(painkillers),
        painkiller_asked=len(painkillers),
        after_running=sum(runs),
        after_running_asked=len(runs),
        stress=sum(stress) / len(stress) if stress else None,
    )


def _adaptations(clearances: Sequence[Clearance]) -> frozenset[Adaptation]:
    return frozenset[Adaptation]().union(*(one.adaptations for one in clearances))


def _is_look(entry: LogEntry) -> bool:
    return entry.kind is LogKind.LOOKED


def _look(experiment: Experiment, entry: LogEntry) -> Look:
    """Tell a look by its own day, which may be one without a session, and the pairs it showed."""
    seen = tuple(one for one in experiment.played if one.opening.opened_at <= entry.at)
    zone = seen[-1].opening.opened_at.tzinfo if seen else entry.at.tzinfo
    day = day_at(replace(experiment, played=seen), entry.at.astimezone(zone))
    return Look(day=day, pairs=complete_pairs(seen))


def _early_stop(experiment: Experiment, played: Played) -> tuple[EarlyStop, ...]:
    if played.session is None or played.session.stop is None:
        return ()
    opening, reason = played.opening, played.session.stop.reason
    return (EarlyStop(opening.number, opening.day, _arm(experiment, played), reason),)


def _event(experiment: Experiment, played: Played) -> tuple[Event, ...]:
    if played.session is None or played.session.event is None:
        return ()
    opening, event = played.opening, played.session.event
    arm = _arm(experiment, played)
    return (Event(opening.number, opening.day, arm, event.kind, event.note),)
