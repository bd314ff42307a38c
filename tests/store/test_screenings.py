from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from lives import NOON, a_check_in, a_person, a_screening, lowered, number_id
from rekmaat.guide.clearance import AnythingNew
from rekmaat.guide.screening import Answers, Outcome
from rekmaat.guide.wording import Language
from rekmaat.store.counts import count
from rekmaat.store.database import Database, open_database
from rekmaat.store.errors import AlreadyStoredError, DoesNotFitError, NotStoredError
from rekmaat.store.people import read_person, write_person
from rekmaat.store.screenings import (
    add_check_in,
    add_screening,
    latest_screening,
    list_check_ins,
    read_screening,
    read_stored_screening,
    record_professional,
    withdraw_screening,
)


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    database = open_database(tmp_path)
    yield database
    database.close()


def test_the_person_is_there_after_the_first_visit_and_can_change_language(
    database: Database,
) -> None:
    with database.writing() as connection:
        assert read_person(connection) is None
        write_person(connection, a_person())
    changed = replace(a_person(), language=Language.FR, repetitions=None)
    with database.writing() as connection:
        write_person(connection, changed)
    with database.reading() as connection:
        assert read_person(connection) == changed


def test_a_screening_sent_twice_is_stored_once(database: Database) -> None:
    for _ in range(2):
        with database.writing() as connection:
            add_screening(connection, a_screening())
    with database.reading() as connection:
        assert count(connection).screenings == 1


def test_a_screening_sent_again_after_the_professional_and_the_undo_is_still_the_same(
    database: Database,
) -> None:
    with database.writing() as connection:
        add_screening(connection, a_screening())
        record_professional(connection, lowered(a_screening()), NOON)
        withdraw_screening(connection, number_id(10), NOON)
        add_screening(connection, a_screening())
        stored = read_stored_screening(connection, number_id(10))
    assert stored is not None
    assert stored.screening.withdrawn_at == NOON
    assert stored.after_professional is not None


def test_other_answers_under_the_same_id_are_refused(database: Database) -> None:
    other = replace(a_screening(), answers=Answers({"age": 81}))
    with database.writing() as connection:
        add_screening(connection, a_screening())
    with (
        pytest.raises(AlreadyStoredError, match=number_id(10)),
        database.writing() as connection,
    ):
        add_screening(connection, other)


def test_the_latest_screening_is_the_newest_that_was_not_withdrawn(database: Database) -> None:
    with database.writing() as connection:
        assert latest_screening(connection) is None
        for number, hours in ((10, 0), (11, 3), (12, 2)):
            add_screening(connection, a_screening(number, at=NOON + timedelta(hours=hours)))
        withdraw_screening(connection, number_id(11), NOON)
        latest = latest_screening(connection)
    assert latest is not None
    assert latest.clearance.screening_id == number_id(12)


def test_the_first_withdrawal_counts(database: Database) -> None:
    with database.writing() as connection:
        add_screening(connection, a_screening())
        withdraw_screening(connection, number_id(10), NOON)
        withdraw_screening(connection, number_id(10), NOON + timedelta(hours=1))
        stored = read_screening(connection, number_id(10))
    assert stored is not None
    assert stored.withdrawn_at == NOON


def test_a_professional_lowers_the_clearance_and_the_log_keeps_what_the_table_said(
    database: Database,
) -> None:
    clearance = lowered(a_screening())
    with database.writing() as connection:
        add_screening(connection, a_screening())
        record_professional(connection, clearance, NOON)
    with database.reading() as connection:
        latest = latest_screening(connection)
        read = read_screening(connection, number_id(10))
        both = read_stored_screening(connection, number_id(10))
    assert latest is not None
    assert read == latest
    assert latest.clearance == clearance
    assert both is not None
    assert both.screening == a_screening()
    assert both.screening.clearance.outcome is Outcome.DOCTOR_FIRST
    assert both.recorded_at == NOON


def test_a_professional_belongs_to_a_stored_screening_and_has_a_name(database: Database) -> None:
    with pytest.raises(NotStoredError), database.writing() as connection:
        record_professional(connection, lowered(a_screening()), NOON)
    with database.writing() as connection:
        add_screening(connection, a_screening())
    with pytest.raises(DoesNotFitError), database.writing() as connection:
        record_professional(connection, a_screening().clearance, NOON)
    with pytest.raises(DoesNotFitError), database.writing() as connection:
        add_screening(connection, replace(a_screening(), clearance=lowered(a_screening())))


def test_nothing_can_be_withdrawn_that_is_not_there(database: Database) -> None:
    with pytest.raises(NotStoredError), database.writing() as connection:
        withdraw_screening(connection, number_id(10), NOON)


def test_the_check_ins_are_those_of_one_screening_and_sent_twice_are_stored_once(
    database: Database,
) -> None:
    with database.writing() as connection:
        add_screening(connection, a_screening())
        add_screening(connection, a_screening(11))
        assert list_check_ins(connection, under=number_id(10)) == ()
        for number, hours in ((50, 0), (51, 3), (52, 1), (51, 3)):
            add_check_in(connection, a_check_in(number, at=NOON + timedelta(hours=hours)))
        add_check_in(connection, a_check_in(53, at=NOON + timedelta(hours=9), screening=11))
        stored = list_check_ins(connection, under=number_id(10))
    assert [item.id for item in stored] == [number_id(number) for number in (50, 52, 51)]
    other = replace(stored[-1], answer=AnythingNew.YES)
    with pytest.raises(AlreadyStoredError), database.writing() as connection:
        add_check_in(connection, other)
