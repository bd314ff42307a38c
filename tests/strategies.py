"""Any person, any screening, any session: what a store and an archive must give back unchanged."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

from hypothesis import strategies as st

from rekmaat.guide.clearance import AnythingNew, CheckIn, Clearance, Professional, Screening
from rekmaat.guide.person import Person
from rekmaat.guide.protocol import Arm
from rekmaat.guide.ratings import Felt, FeltRating, TensionRating
from rekmaat.guide.screening import Adaptation, Answers, Outcome, Within
from rekmaat.guide.session import AdverseEvent, EventKind, Hold, Session, Stop, StopReason
from rekmaat.guide.wording import Country, Language
from rekmaat.store.everything import Everything
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
    saved = st.builds(StoredSession, session=done, saved_at=times)
    return Everything(
        draw(st.none() | people),
        tuple(screened),
        tuple(draw(st.lists(check_ins, max_size=3, unique_by=lambda one: one.id))),
        tuple(draw(st.lists(saved, max_size=3, unique_by=lambda one: one.session.id))),
    )
