"""Any person, any screening, any session: what a store and an archive must give back unchanged."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

from hypothesis import strategies as st

from rekmaat.guide.clearance import AnythingNew, CheckIn, Clearance, Professional, Screening
from rekmaat.guide.experiment import (
    SEED_DIGITS,
    Anchor,
    AnchorTime,
    Cause,
    Expectation,
    ExperimentPlan,
    Horizon,
    LogEntry,
    LogKind,
    Opening,
    OwnNoise,
    Tags,
    arm_of,
)
from rekmaat.guide.person import Person
from rekmaat.guide.protocol import Arm
from rekmaat.guide.ratings import Felt, FeltRating, TensionRating
from rekmaat.guide.screening import Adaptation, Answers, Outcome, Within
from rekmaat.guide.session import AdverseEvent, EventKind, Hold, Session, Stop, StopReason
from rekmaat.guide.wording import Country, Language
from rekmaat.store.everything import Everything
from rekmaat.store.experiments import StoredExperiment
from rekmaat.store.screenings import StoredScreening
from rekmaat.store.sessions import StoredSession

ids = st.uuids().map(str)
texts = st.text(max_size=40)
zones = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
times = st.datetimes(datetime(1990, 1, 1), datetime(2200, 1, 1), timezones=zones | st.just(UTC))  # noqa: DTZ001
seconds = st.floats(0, 100_000)
adaptations = st.frozensets(st.sampled_from(Adaptation))

people = st.builds(
    Person,
    id=ids,
    language=st.sampled_from(Language),
    country=st.sampled_from(Country),
    created_at=times,
    protocol_id=texts,
    repetitions=st.none() | st.integers(1, 1000),
)
professionals = st.builds(
    Professional,
    name=texts,
    seen_on=st.dates(),
    allowed=texts,
    lean_back=texts,
    adaptations=adaptations,
)
clearances = st.builds(
    Clearance,
    screening_id=ids,
    outcome=st.sampled_from(Outcome),
    within=st.none() | st.sampled_from(Within),
    adaptations=adaptations,
    advice=st.lists(texts, max_size=3).map(tuple),
    clearable=st.booleans(),
    table_version=texts,
    language=st.sampled_from(Language),
    answered_at=times,
    expires_at=times,
    professional=st.none(),
)
answers = st.builds(
    Answers,
    given=st.dictionaries(texts, st.integers(-(2**70), 2**70) | texts, max_size=4),
    clear_stages=st.frozensets(st.integers(1, 4)),
)
screenings = st.builds(
    Screening,
    answers=answers,
    country=st.sampled_from(Country),
    clearance=clearances,
    withdrawn_at=st.none() | times,
)
tension = st.builds(TensionRating, value=st.integers(0, 10), answered_at=times, scale_version=texts)
felt = st.builds(FeltRating, value=st.sampled_from(Felt), answered_at=times, scale_version=texts)


@st.composite
def holds(draw: st.DrawFn) -> tuple[Hold, ...]:
    lengths = draw(st.lists(st.tuples(seconds, seconds), max_size=4))
    return tuple(Hold(at, planned, held) for at, (planned, held) in enumerate(lengths, start=1))


sessions = st.builds(
    Session,
    id=ids,
    screening_id=ids,
    protocol_id=texts,
    protocol_version=texts,
    exercise=texts,
    arm=st.sampled_from(Arm),
    language=st.sampled_from(Language),
    started_at=times,
    ended_at=times,
    paused_s=seconds,
    holds=holds(),
    before=tension,
    after=st.none() | tension,
    felt=st.none() | felt,
    stop=st.none() | st.builds(Stop, at_s=seconds, reason=st.sampled_from(StopReason)),
    extra_reason=st.none() | texts,
    event=st.none()
    | st.builds(AdverseEvent, kind=st.sampled_from(EventKind), note=st.none() | texts),
)


@st.composite
def stored_screenings(draw: st.DrawFn) -> StoredScreening:
    screening = draw(screenings)
    if draw(st.booleans()):
        return StoredScreening(screening)
    after = replace(
        draw(clearances),
        screening_id=screening.clearance.screening_id,
        professional=draw(professionals),
    )
    return StoredScreening(screening, after, draw(times))


points = st.integers(0, 10)
seeds = st.integers(0, 16**SEED_DIGITS - 1).map(lambda number: f"{number:0{SEED_DIGITS}x}")
plans = st.builds(
    ExperimentPlan,
    id=ids,
    seed=seeds,
    made_at=times,
    protocol_id=texts,
    protocol_version=texts,
    sessions_per_day=st.integers(1, 10),
    days=st.integers(1, 366),
    margin=st.floats(0, 10),
    beta=st.floats(0, 1),
    session_sd=st.floats(0, 10),
    horizon=st.sampled_from(Horizon),
    anchors=st.lists(st.builds(AnchorTime, st.sampled_from(Anchor), st.times()), max_size=3).map(
        tuple
    ),
    expectation=st.none()
    | st.builds(
        Expectation, stretch=points, control=points, answered_at=times, scale_version=texts
    ),
    rules_version=texts,
)
tags = st.builds(
    Tags,
    stress=st.none() | points,
    painkiller=st.none() | st.booleans(),
    after_running=st.none() | st.booleans(),
)
needing_a_cause = (LogKind.PAUSED, LogKind.STOPPED)


@st.composite
def stored_experiments(
    draw: st.DrawFn, screening_ids: st.SearchStrategy[str], opened: tuple[str, ...]
) -> StoredExperiment:
    """Draw one whose openings are of these sessions, in their order."""
    plan = draw(plans)
    days = sorted(draw(st.integers(1, 100)) for _ in opened)
    openings = tuple(
        Opening(plan.id, number, session, draw(screening_ids), draw(times), day, *after)
        for number, (session, day) in enumerate(zip(opened, days, strict=True), start=1)
        for after in [(draw(tension), draw(tags))]
    )
    noise = st.builds(
        OwnNoise, id=ids, experiment_id=st.just(plan.id), first=tension, second=tension
    )
    entries = st.builds(
        LogEntry,
        id=ids,
        experiment_id=st.just(plan.id),
        kind=st.sampled_from(LogKind),
        at=times,
        cause=st.sampled_from(Cause),
        session_id=ids,
        note=st.none() | texts,
    )
    return StoredExperiment(
        plan=plan,
        openings=openings,
        noise=tuple(draw(st.lists(noise, max_size=2, unique_by=lambda one: one.id))),
        log=tuple(draw(st.lists(entries, max_size=3, unique_by=lambda one: one.id))),
    )


def as_opened(session: Session, experiments: tuple[StoredExperiment, ...]) -> Session:
    """Return the session with the arm and the rating its opening says."""
    for stored in experiments:
        for one in stored.openings:
            if one.session_id == session.id:
                arm = arm_of(stored.plan.seed, one.number)
                return replace(session, arm=arm, before=one.before)
    return session


@st.composite
def lives(draw: st.DrawFn) -> Everything:
    """Draw all that one home folder can hold."""
    screened = draw(
        st.lists(
            stored_screenings(),
            max_size=3,
            unique_by=lambda one: one.screening.clearance.screening_id,
        )
    )
    known = [one.screening.clearance.screening_id for one in screened]
    if not known:
        return Everything(draw(st.none() | people), (), (), ())
    which = st.sampled_from(known)
    check_ins = st.builds(
        CheckIn, id=ids, screening_id=which, answer=st.sampled_from(AnythingNew), answered_at=times
    )
    done = sessions.flatmap(
        lambda session: which.map(lambda one: replace(session, screening_id=one))
    )
    performed = draw(st.lists(done, max_size=3, unique_by=lambda one: one.id))
    experiments = tuple(
        draw(stored_experiments(which, tuple(opened)))
        for opened in ([one.id for one in performed[1:]], draw(st.lists(ids, max_size=2)))
        if draw(st.booleans())
    )
    return Everything(
        draw(st.none() | people),
        tuple(screened),
        tuple(draw(st.lists(check_ins, max_size=3, unique_by=lambda one: one.id))),
        tuple(StoredSession(as_opened(one, experiments), draw(times)) for one in performed),
        experiments,
    )
