"""Opens sessions of an experiment and ends them, saying what is committed; run by the tests."""

import sys
from dataclasses import replace
from datetime import timedelta
from itertools import count
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from lives import NOON, a_plan, a_screening, a_session, an_entry, an_opening
from rekmaat.guide.experiment import LogKind, arm_of
from rekmaat.store.database import Database, open_database
from rekmaat.store.experiments import (
    add_experiment,
    add_log_entry,
    add_opening,
    read_experiment,
)
from rekmaat.store.screenings import add_screening
from rekmaat.store.sessions import put_session


def main(home: Path) -> None:
    database = open_database(home)
    with database.writing() as connection:
        add_screening(connection, a_screening())
        add_experiment(connection, a_plan())
        experiment = read_experiment(connection, a_plan().id)
    assert experiment is not None
    for number in count(len(experiment.played) + 1):
        live_through(database, number)


def live_through(database: Database, number: int) -> None:
    """Open one session; end it in a later transaction, together with an entry of the log."""
    at = NOON + timedelta(minutes=number)
    opening = an_opening(number, session=10_000 + number, at=at)
    with database.writing() as connection:
        add_opening(connection, opening)
    say("opened", number)
    arm = arm_of(a_plan().seed, number)
    session = replace(a_session(10_000 + number, at=at), arm=arm)
    with database.writing() as connection:
        put_session(connection, session, saved_at=session.ended_at)
        add_log_entry(connection, an_entry(20_000 + number, LogKind.LOOKED, at=at))
    say("ended", number)


def say(what: str, number: int) -> None:
    sys.stdout.write(f"{what} {number}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
