"""What the store said it saved is there after the process was killed (design, promise 6)."""

import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from lives import a_session
from rekmaat.guide.experiment import Experiment, arm_of
from rekmaat.store.database import open_database
from rekmaat.store.experiments import list_experiments
from rekmaat.store.sessions import StoredSession, list_sessions

CHILD = Path(__file__).with_name("saves_sessions.py")
EXPERIMENTER = Path(__file__).with_name("saves_experiments.py")
LONGEST_LIFE_S = 0.25


def save_until_killed(home: Path, life_s: float, program: Path = CHILD) -> list[str]:
    """Return what the child said it had saved before it was killed."""
    child = subprocess.Popen(
        [sys.executable, str(program), str(home)], stdout=subprocess.PIPE, text=True
    )
    assert child.stdout is not None
    first = child.stdout.readline()
    time.sleep(life_s)
    child.send_signal(signal.SIGKILL)
    rest = child.stdout.read()
    child.stdout.close()
    assert child.wait(timeout=30) == -signal.SIGKILL
    return [line for line in (first + rest).splitlines(keepends=True) if line.endswith("\n")]


def stored_in(home: Path) -> dict[str, StoredSession]:
    database = open_database(home)
    with database.reading() as connection:
        assert connection.exec_driver_sql("PRAGMA integrity_check").scalar() == "ok"
        sessions = {stored.session.id: stored for stored in list_sessions(connection)}
    database.close()
    return sessions


def experiment_in(home: Path) -> Experiment:
    database = open_database(home)
    with database.reading() as connection:
        assert connection.exec_driver_sql("PRAGMA integrity_check").scalar() == "ok"
        (experiment,) = list_experiments(connection)
    database.close()
    return experiment


def assert_killed_often_loses_nothing(home: Path, times: int, seed: int) -> None:
    moments = random.Random(seed)  # noqa: S311
    said: list[str] = []
    for _ in range(times):
        said += [
            line.strip() for line in save_until_killed(home, moments.uniform(0, LONGEST_LIFE_S))
        ]
        stored = stored_in(home)
        assert set(said) <= set(stored)
    assert len(said) >= times
    whole = a_session()
    for one in stored.values():
        assert one.session.holds == whole.holds
        assert one.session.before.value == whole.before.value
        assert one.session.after is not None
        assert one.session.felt is not None
        assert one.session.event == whole.event
    assert len(stored) - len(said) <= times


def test_killed_at_random_moments_every_session_that_was_said_to_be_saved_is_there(
    tmp_path: Path,
) -> None:
    assert_killed_often_loses_nothing(tmp_path, times=15, seed=20260302)


@pytest.mark.slow
def test_killed_a_hundred_times_every_session_that_was_said_to_be_saved_is_there(
    tmp_path: Path,
) -> None:
    assert_killed_often_loses_nothing(tmp_path, times=100, seed=72)


def test_killed_at_random_moments_every_opening_that_was_told_is_there_and_its_coin_stays(
    tmp_path: Path,
) -> None:
    """An arm that was shown counts from then on, and a session is stored with its entry or not."""
    moments = random.Random(42)  # noqa: S311
    opened = ended = 0
    for _ in range(10):
        said = save_until_killed(tmp_path, moments.uniform(0, LONGEST_LIFE_S), EXPERIMENTER)
        told = [line.split() for line in said]
        opened += sum(what == "opened" for what, _ in told)
        ended += sum(what == "ended" for what, _ in told)
        experiment = experiment_in(tmp_path)
        numbers = [one.opening.number for one in experiment.played]
        done = [one.session for one in experiment.played if one.session is not None]
        assert numbers == list(range(1, len(numbers) + 1))
        assert {int(number) for _, number in told} <= set(numbers)
        assert len(numbers) >= opened
        assert len(done) >= ended
        assert len(experiment.log) == len(done)
        for one in experiment.played:
            if one.session is not None:
                assert one.session.arm is arm_of(experiment.plan.seed, one.opening.number)
    assert opened >= 10


def test_killed_while_the_tables_are_being_made_the_database_still_opens(tmp_path: Path) -> None:
    moments = random.Random(5)  # noqa: S311
    for attempt in range(4):
        home = tmp_path / str(attempt)
        child = subprocess.Popen([sys.executable, str(CHILD), str(home), "0"])
        while not home.exists():
            time.sleep(0.001)
        time.sleep(moments.uniform(0, 0.4))
        child.kill()
        child.wait(timeout=30)
        assert stored_in(home) == {}
