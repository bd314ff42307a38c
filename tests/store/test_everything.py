from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings

from lives import a_person, keep_a_life, number_id
from rekmaat.guide.wording import Language
from rekmaat.store.counts import Counts, count
from rekmaat.store.database import Database, open_database
from rekmaat.store.errors import AlreadyStoredError, SecondPersonError
from rekmaat.store.everything import Everything, add_everything, read_everything
from rekmaat.store.people import read_person
from strategies import lives


@contextmanager
def fresh() -> Iterator[Database]:
    with TemporaryDirectory() as folder:
        database = open_database(Path(folder))
        yield database
        database.close()


def in_order(everything: Everything) -> Everything:
    return Everything(
        everything.person,
        tuple(sorted(everything.screenings, key=lambda one: one.screening.clearance.screening_id)),
        tuple(sorted(everything.check_ins, key=lambda one: one.id)),
        tuple(sorted(everything.sessions, key=lambda one: one.session.id)),
        tuple(
            replace(one, noise=tuple(sorted(one.noise, key=lambda noise: noise.id)))
            for one in sorted(everything.experiments, key=lambda one: one.plan.id)
        ),
    )


@settings(deadline=None, max_examples=60)  # a new database file each time
@given(lives())
def test_whatever_a_person_did_is_read_back_unchanged(everything: Everything) -> None:
    with fresh() as database:
        with database.writing() as connection:
            add_everything(connection, everything)
        with database.reading() as connection:
            assert in_order(read_everything(connection)) == in_order(everything)


@settings(deadline=None, max_examples=60)  # a new database file each time
@given(lives())
def test_the_same_things_added_again_change_nothing(everything: Everything) -> None:
    with fresh() as database:
        for _ in range(2):
            with database.writing() as connection:
                add_everything(connection, everything)
        with database.reading() as connection:
            assert in_order(read_everything(connection)) == in_order(everything)


def test_other_content_under_a_stored_id_is_refused_by_name_and_nothing_is_added() -> None:
    with fresh() as database:
        with database.writing() as connection:
            keep_a_life(connection, sessions=2)
        with database.reading() as connection:
            stored = read_everything(connection)
        oldest = stored.sessions[-1]
        changed = replace(oldest, session=replace(oldest.session, paused_s=2.0))
        new = replace(oldest, session=replace(oldest.session, id=number_id(999)))
        with (
            pytest.raises(AlreadyStoredError, match=oldest.session.id),
            database.writing() as connection,
        ):
            add_everything(connection, replace(stored, sessions=(new, changed)))
        with database.reading() as connection:
            assert read_everything(connection) == stored


def changed_experiments(stored: Everything, later: datetime) -> dict[str, Everything]:
    (one,) = stored.experiments
    others = {
        "plan": replace(one, plan=replace(one.plan, made_at=later)),
        "opening": replace(one, openings=(replace(one.openings[0], opened_at=later),)),
        "own noise": replace(one, noise=(replace(one.noise[0], second=one.noise[0].first),)),
        "log entry": replace(one, log=(replace(one.log[0], at=later),)),
    }
    return {kind: replace(stored, experiments=(other,)) for kind, other in others.items()}


@pytest.mark.parametrize(
    "kind", ["screening", "check-in", "saved_at", "plan", "opening", "own noise", "log entry"]
)
def test_every_kind_of_record_is_compared_before_it_is_skipped(kind: str) -> None:
    with fresh() as database:
        with database.writing() as connection:
            keep_a_life(connection, sessions=1)
        with database.reading() as connection:
            stored = read_everything(connection)
        assert stored.person is not None
        later = stored.sessions[0].saved_at + timedelta(seconds=1)
        others = {
            "screening": replace(
                stored, screenings=(replace(stored.screenings[0], recorded_at=later),)
            ),
            "check-in": replace(
                stored, check_ins=(replace(stored.check_ins[0], answered_at=later),)
            ),
            "saved_at": replace(stored, sessions=(replace(stored.sessions[0], saved_at=later),)),
            **changed_experiments(stored, later),
        }
        with pytest.raises(AlreadyStoredError), database.writing() as connection:
            add_everything(connection, others[kind])


def test_the_settings_chosen_here_stay_when_an_older_archive_comes_back() -> None:
    with fresh() as database, database.writing() as connection:
        add_everything(connection, Everything(a_person(), (), (), ()))
        older = replace(a_person(), language=Language.FR)
        add_everything(connection, Everything(older, (), (), ()))
        assert read_person(connection) == a_person()


def test_a_second_person_is_refused() -> None:
    with fresh() as database:
        with database.writing() as connection:
            add_everything(connection, Everything(a_person(), (), (), ()))
        other = replace(a_person(), id=number_id(2))
        with pytest.raises(SecondPersonError, match=other.id), database.writing() as connection:
            add_everything(connection, Everything(other, (), (), ()))


def test_a_whole_life_fills_every_table() -> None:
    with fresh() as database:
        with database.writing() as connection:
            keep_a_life(connection, sessions=2)
        with database.reading() as connection:
            assert count(connection) == Counts(1, 1, 1, 1, 2, 6, 6, 2, 1, 2, 1, 2)
            assert read_everything(connection).counts == count(connection)
