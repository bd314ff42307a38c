"""A plan that never changes, openings in their order, own noise, and the log."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection

from lives import (
    NOON,
    SUMMER,
    a_plan,
    a_screening,
    a_session,
    an_entry,
    an_opening,
    keep_an_experiment,
    number_id,
    some_noise,
)
from rekmaat.guide.experiment import (
    Expectation,
    ExperimentPlan,
    LogEntry,
    LogKind,
    Opening,
    OwnNoise,
    Tags,
)
from rekmaat.guide.ratings import TensionRating
from rekmaat.store.counts import count
from rekmaat.store.database import Database, open_database
from rekmaat.store.errors import AlreadyStoredError, DoesNotFitError, NotStoredError
from rekmaat.store.experiments import (
    add_experiment,
    add_log_entry,
    add_noise,
    add_opening,
    list_experiments,
    list_stored_experiments,
    read_experiment,
    read_opening,
    read_plan,
    withdraw_log_entry,
)
from rekmaat.store.screenings import add_screening
from rekmaat.store.sessions import put_session
from strategies import plans

ID = number_id(500)


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    database = open_database(tmp_path)
    with database.writing() as connection:
        add_screening(connection, a_screening())
        add_experiment(connection, a_plan())
    yield database
    database.close()


def add(connection: Connection, record: ExperimentPlan | Opening | OwnNoise | LogEntry) -> None:
    match record:
        case ExperimentPlan():
            add_experiment(connection, record)
        case Opening():
            add_opening(connection, record)
        case OwnNoise():
            add_noise(connection, record)
        case LogEntry():
            add_log_entry(connection, record)


def test_an_experiment_is_read_with_the_sessions_that_were_played(database: Database) -> None:
    with database.writing() as connection:
        keep_an_experiment(connection)
        put_session(connection, a_session(), saved_at=NOON)
        put_session(connection, a_session(150), saved_at=NOON)
    with database.reading() as connection:
        experiment = read_experiment(connection, ID)
        assert list_experiments(connection) == (experiment,)
        assert read_experiment(connection, number_id(501)) is None
    assert experiment is not None
    assert experiment.plan == a_plan()
    assert [one.opening.number for one in experiment.played] == [1, 2]
    assert [one.session for one in experiment.played] == [a_session(), None]
    assert experiment.noise == (some_noise(),)
    assert [entry.kind for entry in experiment.log] == [LogKind.LOOKED, LogKind.STOPPED]


def test_each_experiment_gets_its_own_parts_in_the_order_they_were_planned(
    database: Database,
) -> None:
    second = replace(a_plan(501), made_at=NOON - timedelta(days=30))
    with database.writing() as connection:
        add_experiment(connection, second)
        add_opening(connection, an_opening(session=300, plan=501))
        keep_an_experiment(connection)
        add_noise(connection, some_noise(601, plan=501))
    with database.reading() as connection:
        earlier, later = list_stored_experiments(connection)
    assert (earlier.plan, later.plan) == (second, a_plan())
    assert [one.session_id for one in earlier.openings] == [number_id(300)]
    assert [one.id for one in earlier.noise] == [number_id(601)]
    assert earlier.log == ()
    assert len(later.openings) == 2


@settings(deadline=None, max_examples=30)  # a new database file each time
@given(st.lists(plans, max_size=4, unique_by=lambda one: one.id))
def test_whatever_was_planned_is_read_back_unchanged(
    tmp_path_factory: pytest.TempPathFactory, given_plans: list[ExperimentPlan]
) -> None:
    database = open_database(tmp_path_factory.mktemp("home"))
    with database.writing() as connection:
        for plan in given_plans:
            add_experiment(connection, plan)
    with database.reading() as connection:
        assert [read_plan(connection, plan.id) for plan in given_plans] == given_plans
        assert read_plan(connection, number_id(1)) is None
    database.close()


@pytest.mark.parametrize(
    ("zone", "stored_as"),
    [
        (SUMMER, "+02:00"),
        (UTC, "+00:00"),
        (timezone(timedelta(hours=-9, minutes=-30)), "-09:30"),
        (timezone(timedelta(minutes=19, seconds=32)), "+00:20"),
    ],
)
def test_an_opening_keeps_the_local_time_of_then(
    database: Database, zone: timezone, stored_as: str
) -> None:
    """The date it was for the person stays, wherever the database is read."""
    at = datetime(2026, 3, 2, 23, 59, 30, tzinfo=zone)
    with database.writing() as connection:
        add_opening(connection, replace(an_opening(), opened_at=at))
    with database.reading() as connection:
        read = read_opening(connection, number_id(100))
        (text,) = connection.exec_driver_sql("SELECT opened_at FROM experiment_opening").one()
    assert read is not None
    assert read.opened_at == at
    assert text.endswith(stored_as)
    assert read.opened_at.date() == at.date()


@pytest.mark.parametrize(
    "record",
    [a_plan(), an_opening(), some_noise(), an_entry()],
    ids=["plan", "opening", "noise", "entry"],
)
def test_the_same_sent_twice_is_stored_once(
    database: Database, record: ExperimentPlan | Opening | OwnNoise | LogEntry
) -> None:
    with database.writing() as connection:
        add(connection, record)
        once = count(connection)
        add(connection, record)
        assert count(connection) == once


@pytest.mark.parametrize(
    ("first", "other"),
    [
        (a_plan(), replace(a_plan(), margin=1.0)),
        (a_plan(), replace(a_plan(), seed="0" * 32)),
        (a_plan(), replace(a_plan(), expectation=None)),
        (an_opening(), replace(an_opening(), before=TensionRating(7, NOON, "1"))),
        (an_opening(), replace(an_opening(), tags=Tags())),
        (an_opening(), replace(an_opening(), number=2)),
        (an_opening(), replace(an_opening(), session_id=number_id(101))),
        (some_noise(), replace(some_noise(), first=some_noise().second)),
        (an_entry(), replace(an_entry(), note=None)),
    ],
    ids=[
        "margin",
        "seed",
        "expectation",
        "rating",
        "tags",
        "a session under two numbers",
        "a number for two sessions",
        "noise",
        "entry",
    ],
)
def test_what_was_stored_is_never_changed(
    database: Database,
    first: ExperimentPlan | Opening | OwnNoise | LogEntry,
    other: ExperimentPlan | Opening | OwnNoise | LogEntry,
) -> None:
    with database.writing() as connection:
        add(connection, first)
    with database.reading() as connection:
        before = list_stored_experiments(connection)
    with pytest.raises(AlreadyStoredError), database.writing() as connection:
        add(connection, other)
    with database.reading() as connection:
        assert list_stored_experiments(connection) == before


@pytest.mark.parametrize(
    "record",
    [
        an_opening(plan=501),
        replace(an_opening(), screening_id=number_id(11)),
        some_noise(plan=501),
        an_entry(plan=501),
    ],
    ids=["opening", "screening", "noise", "entry"],
)
def test_what_belongs_to_nothing_that_is_stored_is_refused(
    database: Database, record: Opening | OwnNoise | LogEntry
) -> None:
    with pytest.raises(NotStoredError), database.writing() as connection:
        add(connection, record)


def test_openings_come_one_after_another_and_their_day_never_decreases(
    database: Database,
) -> None:
    with pytest.raises(DoesNotFitError, match="after 0"), database.writing() as connection:
        add_opening(connection, an_opening(2))
    with database.writing() as connection:
        add_opening(connection, an_opening(day=3))
    earlier = an_opening(2, session=101, day=2)
    with pytest.raises(DoesNotFitError, match="day before"), database.writing() as connection:
        add_opening(connection, earlier)
    with database.writing() as connection:
        add_opening(connection, replace(earlier, day=3))
    with database.reading() as connection:
        assert count(connection).openings == 2


def test_the_log_keeps_the_order_of_writing_whatever_the_clock_said(database: Database) -> None:
    entries = [
        an_entry(703, LogKind.PAUSED, at=NOON),
        an_entry(701, LogKind.RESUMED, at=NOON - timedelta(days=1)),
        an_entry(702, LogKind.LOOKED, at=NOON),
    ]
    with database.writing() as connection:
        for entry in entries:
            add_log_entry(connection, entry)
    with database.reading() as connection:
        (experiment,) = list_experiments(connection)
    assert list(experiment.log) == entries


def test_an_entry_after_one_that_was_taken_back_still_comes_last(database: Database) -> None:
    with database.writing() as connection:
        add_log_entry(connection, an_entry(701, LogKind.LOOKED))
        add_log_entry(connection, an_entry(702, LogKind.PAUSED))
        withdraw_log_entry(connection, number_id(702))
        withdraw_log_entry(connection, number_id(799))
        add_log_entry(connection, an_entry(703, LogKind.WENT_ON))
    with database.reading() as connection:
        (experiment,) = list_experiments(connection)
    assert [entry.kind for entry in experiment.log] == [LogKind.LOOKED, LogKind.WENT_ON]


@pytest.mark.parametrize(
    "wrong",
    [
        replace(a_plan(501), id="short"),
        replace(a_plan(501), seed="abc"),
        replace(a_plan(501), days=0),
        replace(a_plan(501), days=367),
        replace(a_plan(501), sessions_per_day=11),
        replace(a_plan(501), margin=float("nan")),
        replace(a_plan(501), beta=1.5),
        replace(a_plan(501), session_sd=float("inf")),
        replace(a_plan(501), made_at=NOON.replace(tzinfo=None)),
        replace(a_plan(501), expectation=Expectation(11, 0, NOON, "1")),
        replace(an_opening(), session_id="short"),
        replace(an_opening(), opened_at=NOON.replace(tzinfo=None)),
        replace(an_opening(), day=0),
        replace(an_opening(), before=TensionRating(11, NOON, "1")),
        replace(an_opening(), tags=Tags(stress=11)),
        replace(some_noise(), second=TensionRating(-1, NOON, "1")),
        replace(an_entry(), cause=None),
        replace(an_entry(kind=LogKind.HOUR_ANSWERED), session_id=None),
    ],
    ids=[
        "id",
        "seed",
        "no days",
        "too many days",
        "too many a day",
        "no margin",
        "beta",
        "spread",
        "plan without zone",
        "expectation",
        "session id",
        "opening without zone",
        "day",
        "rating",
        "stress",
        "noise",
        "stop without a cause",
        "an hour of no session",
    ],
)
def test_what_cannot_be_is_refused_and_nothing_of_it_stays(
    database: Database, wrong: ExperimentPlan | Opening | OwnNoise | LogEntry
) -> None:
    with database.reading() as connection:
        before = count(connection)
    with pytest.raises(DoesNotFitError) as refused, database.writing() as connection:
        add(connection, wrong)
    assert "house" not in str(refused.value)
    with database.reading() as connection:
        assert count(connection) == before


def test_half_an_expectation_is_refused(database: Database) -> None:
    for column in ("expected_stretch", "expected_control", "expected_scale_version"):
        with (
            pytest.raises(DoesNotFitError, match="expected"),
            database.writing() as connection,
        ):
            connection.exec_driver_sql(f"UPDATE experiment SET {column} = NULL")  # noqa: S608
