"""Whether the experiments of an archive can have happened as it says."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from itertools import pairwise

from rekmaat.errors import Finding, Severity
from rekmaat.guide.experiment import LogEntry, Opening, OwnNoise, arm_of
from rekmaat.guide.session import Session
from rekmaat.store.everything import Everything
from rekmaat.store.experiments import StoredExperiment


def twice(ids: Iterable[str]) -> Iterator[Finding]:
    """Yield a finding for every id that is there more than once."""
    for one, times in Counter(ids).items():
        if times > 1:
            yield Finding("archive-id-twice", Severity.REFUSED, {"id": one})


def experiment_contradictions(everything: Everything) -> Iterator[Finding]:
    """Yield what cannot be true of the experiments together with the sessions."""
    experiments = everything.experiments
    yield from twice(stored.plan.id for stored in experiments)
    yield from twice(one.session_id for stored in experiments for one in stored.openings)
    yield from twice(one.id for stored in experiments for one in stored.noise)
    yield from twice(one.id for stored in experiments for one in stored.log)
    sessions = {stored.session.id: stored.session for stored in everything.sessions}
    for stored in experiments:
        if not _is_sound(stored, sessions):
            arguments = {"id": stored.plan.id}
            yield Finding("archive-experiment-wrong", Severity.REFUSED, arguments)


def _is_sound(stored: StoredExperiment, sessions: Mapping[str, Session]) -> bool:
    """Whether all belongs to the plan, in order, and each session was what its coin said."""
    openings = stored.openings
    parts: tuple[Opening | OwnNoise | LogEntry, ...] = (*openings, *stored.noise, *stored.log)
    return (
        all(part.experiment_id == stored.plan.id for part in parts)
        and [one.number for one in openings] == list(range(1, len(openings) + 1))
        and all(first.day <= second.day for first, second in pairwise(openings))
        and all(_agrees(stored.plan.seed, one, sessions.get(one.session_id)) for one in openings)
    )


def _agrees(seed: str, opening: Opening, session: Session | None) -> bool:
    if session is None:
        return True
    same_rating = session.before.value == opening.before.value
    return same_rating and session.arm is arm_of(seed, opening.number)
