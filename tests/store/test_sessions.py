from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from lives import NOON, a_screening, a_session, number_id
from rekmaat.guide.ratings import TensionRating
from rekmaat.store.counts import count
from rekmaat.store.database import Database, open_database
from rekmaat.store.errors import DoesNotFitError, NotStoredError
from rekmaat.store.screenings import add_screening
from rekmaat.store.sessions import list_sessions, put_session, read_session


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    database = open_database(tmp_path)
    with database.writing() as connection:
        add_screening(connection, a_screening())
    yield database
    database.close()


def test_sessions_are_listed_newest_first(database: Database) -> None:
    with database.writing() as connection:
        for number, hours in ((100, 2), (101, 5), (102, 1)):
            session = a_session(number, at=NOON + timedelta(hours=hours))
            put_session(connection, session, saved_at=NOON)
    with database.reading() as connection:
        listed = [stored.session.id for stored in list_sessions(connection)]
    assert listed == [number_id(101), number_id(100), number_id(102)]


def test_a_corrected_session_replaces_the_whole_and_keeps_when_it_was_first_saved(
    database: Database,
) -> None:
    first = a_session()
    corrected = replace(
        first, holds=first.holds[:1], stop=None, event=None, felt=None, after=None, paused_s=0.0
    )
    with database.writing() as connection:
        put_session(connection, first, saved_at=NOON)
    with database.writing() as connection:
        put_session(connection, corrected, saved_at=NOON + timedelta(seconds=5))
    with database.reading() as connection:
        stored = read_session(connection, first.id)
        counts = count(connection)
    assert stored is not None
    assert stored.session == corrected
    assert stored.saved_at == NOON
    assert (counts.sessions, counts.holds, counts.ratings, counts.adverse_events) == (1, 1, 1, 0)


def test_a_correction_that_does_not_fit_leaves_the_first_as_it_was(database: Database) -> None:
    first = a_session()
    wrong = replace(first, before=TensionRating(11, NOON, "1"))
    with database.writing() as connection:
        put_session(connection, first, saved_at=NOON)
    with pytest.raises(DoesNotFitError), database.writing() as connection:
        put_session(connection, wrong, saved_at=NOON)
    with database.reading() as connection:
        stored = read_session(connection, first.id)
    assert stored is not None
    assert stored.session == first


def test_a_session_without_its_screening_is_refused(database: Database) -> None:
    stray = a_session(screening=11)
    with pytest.raises(NotStoredError, match=number_id(11)), database.writing() as connection:
        put_session(connection, stray, saved_at=NOON)


def test_a_session_nobody_stored_is_not_there(database: Database) -> None:
    with database.reading() as connection:
        assert read_session(connection, number_id(7)) is None


@pytest.mark.parametrize(
    "wrong",
    [
        replace(a_session(), id="short"),
        replace(a_session(), paused_s=float("inf")),
        replace(a_session(), paused_s=float("nan")),
        replace(a_session(), paused_s=-0.5),
        replace(a_session(), holds=a_session().holds[:1] * 2),
        replace(a_session(), holds=(replace(a_session().holds[0], number=2**70),)),
        replace(a_session(), started_at=NOON.replace(tzinfo=None)),
    ],
    ids=["id", "infinite", "nan", "negative", "two holds of one number", "huge", "no zone"],
)
def test_what_cannot_be_is_refused_and_nothing_of_it_stays(
    database: Database, wrong: object
) -> None:
    with pytest.raises(DoesNotFitError) as refused, database.writing() as connection:
        put_session(connection, wrong, saved_at=NOON)  # type: ignore[arg-type]  # to be refused
    assert a_session().extra_reason not in str(refused.value)
    with database.reading() as connection:
        assert count(connection).sessions == 0
