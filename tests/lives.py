"""Plain records of one person for tests: a screening, a session, all of it stored."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from uuid import UUID

from sqlalchemy import Connection

from rekmaat.guide.clearance import AnythingNew, CheckIn, Clearance, Professional, Screening
from rekmaat.guide.experiment import (
    ANCHORS,
    BETA,
    MARGIN,
    SESSION_SD,
    Cause,
    Expectation,
    ExperimentPlan,
    Horizon,
    LogEntry,
    LogKind,
    Opening,
    OwnNoise,
    Tags,
)
from rekmaat.guide.person import Person
from rekmaat.guide.protocol import Arm
from rekmaat.guide.ratings import Felt, FeltRating, TensionRating
from rekmaat.guide.screening import Adaptation, Answers, Outcome, Within
from rekmaat.guide.session import AdverseEvent, EventKind, Hold, Session, Stop, StopReason
from rekmaat.guide.wording import Country, Language
from rekmaat.store.experiments import add_experiment, add_log_entry, add_noise, add_opening
from rekmaat.store.people import write_person
from rekmaat.store.screenings import add_check_in, add_screening, record_professional
from rekmaat.store.sessions import put_session

NOON = datetime(2026, 3, 2, 12, 0, 0, 250_000, tzinfo=UTC)
NOTE = "twinge-left-of-the-spine"
EXTRA = "wanted-one-more-before-the-train"
PRACTICE = "practice-at-the-corner"
ALLOWED = "only-while-holding-the-table"
STOPPED_FOR = "the-move-to-the-new-house"
SEED = "7a1f0c5e9b3d4826a0e4c17f52d8b691"
"""Its first pair begins with the stretch."""
SUMMER = timezone(timedelta(hours=2))


def number_id(number: int) -> str:
    """Return the id with this number."""
    return str(UUID(int=number))


def a_person() -> Person:
    return Person(number_id(1), Language.NL, Country.BE, NOON, "kuleuven", 3)


def a_screening(number: int = 10, *, at: datetime = NOON) -> Screening:
    clearance = Clearance(
        screening_id=number_id(number),
        outcome=Outcome.DOCTOR_FIRST,
        within=Within.DAYS,
        adaptations=frozenset({Adaptation.SMALL_RANGE}),
        advice=("see_gp", "keep_moving"),
        clearable=True,
        table_version="2026-01",
        language=Language.NL,
        answered_at=at,
        expires_at=at + timedelta(days=30),
    )
    answers = Answers({"age": 44, "surgery": "unknown"}, frozenset({1, 2}))
    return Screening(answers, Country.BE, clearance)


def lowered(screening: Screening) -> Clearance:
    return replace(
        screening.clearance,
        outcome=Outcome.ADAPTED,
        within=None,
        adaptations=frozenset({Adaptation.SMALL_RANGE, Adaptation.SHORT_HOLD}),
        clearable=False,
        professional=Professional(
            PRACTICE, date(2026, 3, 1), ALLOWED, "fine", frozenset({Adaptation.SUPPORT_HOLD})
        ),
    )


def a_session(number: int = 100, *, at: datetime = NOON, screening: int = 10) -> Session:
    end = at + timedelta(seconds=90)
    return Session(
        id=number_id(number),
        screening_id=number_id(screening),
        protocol_id="umcg",
        protocol_version="1",
        exercise="standing_pelvic",
        arm=Arm.STRETCH,
        language=Language.NL,
        started_at=at,
        ended_at=end,
        paused_s=1.5,
        holds=(Hold(1, 20.0, 20.0), Hold(2, 20.0, 19.9), Hold(3, 20.0, 7.25)),
        before=TensionRating(6, at - timedelta(seconds=5), "1"),
        after=TensionRating(4, end + timedelta(seconds=8), "1"),
        felt=FeltRating(Felt.BETTER, end + timedelta(seconds=11), "1"),
        stop=Stop(80.5, StopReason.SHARP_PAIN),
        extra_reason=EXTRA,
        event=AdverseEvent(EventKind.PAIN, NOTE),
    )


def a_check_in(number: int = 50, *, at: datetime = NOON, screening: int = 10) -> CheckIn:
    return CheckIn(number_id(number), number_id(screening), AnythingNew.NO, at)


def a_plan(number: int = 500) -> ExperimentPlan:
    return ExperimentPlan(
        id=number_id(number),
        seed=SEED,
        made_at=NOON,
        protocol_id="umcg",
        protocol_version="1",
        sessions_per_day=3,
        days=14,
        margin=MARGIN,
        beta=BETA,
        session_sd=SESSION_SD,
        horizon=Horizon.ORDINARY,
        anchors=ANCHORS,
        expectation=Expectation(7, 3, NOON, "1"),
    )


def an_opening(
    number: int = 1, *, session: int = 100, at: datetime = NOON, day: int = 1, plan: int = 500
) -> Opening:
    return Opening(
        experiment_id=number_id(plan),
        number=number,
        session_id=number_id(session),
        screening_id=number_id(10),
        opened_at=at.astimezone(SUMMER),
        day=day,
        before=TensionRating(6, at - timedelta(seconds=5), "1"),
        tags=Tags(stress=4, painkiller=False),
    )


def some_noise(number: int = 600, *, plan: int = 500) -> OwnNoise:
    first = TensionRating(5, NOON, "1")
    return OwnNoise(
        number_id(number),
        number_id(plan),
        first,
        TensionRating(6, NOON + timedelta(seconds=61), "1"),
    )


def an_entry(
    number: int = 700, kind: LogKind = LogKind.STOPPED, *, at: datetime = NOON, plan: int = 500
) -> LogEntry:
    caused = kind in (LogKind.STOPPED, LogKind.PAUSED)
    return LogEntry(
        id=number_id(number),
        experiment_id=number_id(plan),
        kind=kind,
        at=at,
        cause=Cause.OWN_CHOICE if caused else None,
        session_id=number_id(100) if kind is LogKind.HOUR_ANSWERED else None,
        note=STOPPED_FOR if caused else None,
    )


def keep_an_experiment(connection: Connection) -> None:
    """Store one with a session that was done, one never finished, noise, a look and a stop."""
    add_experiment(connection, a_plan())
    add_noise(connection, some_noise())
    add_opening(connection, an_opening())
    add_opening(connection, an_opening(2, session=190, at=NOON + timedelta(hours=1)))
    add_log_entry(connection, an_entry(701, LogKind.LOOKED))
    add_log_entry(connection, an_entry())


def keep_a_life(connection: Connection, sessions: int = 3) -> None:
    """Store one person with everything a table can hold."""
    write_person(connection, a_person())
    add_screening(connection, a_screening())
    record_professional(connection, lowered(a_screening()), NOON + timedelta(hours=1))
    add_check_in(connection, a_check_in())
    for number in range(sessions):
        session = a_session(100 + number, at=NOON + timedelta(hours=number))
        put_session(connection, session, saved_at=session.ended_at)
    keep_an_experiment(connection)
