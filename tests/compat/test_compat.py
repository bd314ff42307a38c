"""What an earlier version of Rekmaat kept is opened by this one, unchanged."""

import io
import json
import re
import sqlite3
import zipfile
from collections import defaultdict
from pathlib import Path

import pytest
from alembic.script import ScriptDirectory

import rekmaat.store
from compat.make import READERS, archive_fields
from lives import keep_an_experiment
from rekmaat.exchange.archive import read_archive
from rekmaat.exchange.archive_contents import VERSION, contents_as_json
from rekmaat.service.data import import_file
from rekmaat.store.counts import Counts, count
from rekmaat.store.database import FILE_NAME, Database, open_database
from rekmaat.store.everything import read_everything
from rekmaat.store.experiments import list_experiments

HERE = Path(__file__).parent
DATABASES = sorted(HERE.glob("*.sql"))
ARCHIVES = sorted(HERE.glob("*.zip"))
NOT_YET = defaultdict(set, {"0.1.0": {"experiments", "openings", "own_noise", "experiment_log"}})
"""What there was none of in a version."""
REVISION = re.compile(r"INSERT INTO \"?alembic_version\"? VALUES\('(\w+)'\)")


def opened_from(script: Path, home: Path) -> Database:
    connection = sqlite3.connect(home / FILE_NAME)
    connection.executescript(script.read_text(encoding="utf-8"))
    connection.close()
    return open_database(home)


@pytest.mark.parametrize("script", DATABASES, ids=lambda path: path.stem)
def test_a_database_of_an_earlier_version_upgrades_and_keeps_everything(
    script: Path, tmp_path: Path
) -> None:
    database = opened_from(script, tmp_path)
    with database.reading() as connection:
        found = read_everything(connection)
        assert connection.exec_driver_sql("PRAGMA integrity_check").scalar() == "ok"
        assert connection.exec_driver_sql("PRAGMA foreign_key_check").all() == []
    database.close()
    assert found == read_archive(script.with_suffix(".zip"))
    assert min(number for kind, number in found.counts if kind not in NOT_YET[script.stem]) > 0


@pytest.mark.parametrize("archive", ARCHIVES, ids=lambda path: path.stem)
def test_an_archive_of_an_earlier_version_is_brought_back(archive: Path, tmp_path: Path) -> None:
    database = open_database(tmp_path)
    imported = import_file(database, archive)
    with database.reading() as connection:
        assert read_everything(connection) == read_archive(archive)
    database.close()
    assert imported.added == read_archive(archive).counts
    assert imported.skipped == Counts(*[0] * 12)


@pytest.mark.parametrize("archive", ARCHIVES, ids=lambda path: path.stem)
def test_the_contents_of_an_archive_of_this_format_are_written_the_same(archive: Path) -> None:
    with zipfile.ZipFile(io.BytesIO(archive.read_bytes())) as packed:
        content = packed.read("data.json")
    if json.loads(content)["version"] == VERSION:
        assert contents_as_json(read_archive(archive)) == content


def test_every_schema_has_its_database_here() -> None:
    """Run `python tests/compat/make.py` after a new migration."""
    migrations = Path(rekmaat.store.__file__).with_name("migrations")
    revisions = {step.revision for step in ScriptDirectory(str(migrations)).walk_revisions()}
    kept = {
        found.group(1)
        for script in DATABASES
        if (found := REVISION.search(script.read_text(encoding="utf-8")))
    }
    assert kept == revisions


@pytest.mark.parametrize("version", sorted(READERS))
def test_every_archive_format_is_the_one_that_was_released(version: int) -> None:
    """A record that changes is a new format, with a reader for this one."""
    released = json.loads((HERE / f"archive-format-{version}.json").read_text(encoding="utf-8"))
    assert archive_fields(version) == released


def test_every_archive_format_has_its_reader() -> None:
    assert sorted(READERS) == list(range(1, VERSION + 1))
    assert len(list(HERE.glob("archive-format-*.json"))) == VERSION


def test_an_earlier_database_can_take_an_experiment(tmp_path: Path) -> None:
    """The tables of a later version stand beside what an earlier one kept."""
    database = opened_from(HERE / "0.1.0.sql", tmp_path)
    with database.writing() as connection:
        before = count(connection)
        keep_an_experiment(connection)
    with database.reading() as connection:
        (experiment,) = list_experiments(connection)
        after = count(connection)
    database.close()
    assert (before.experiments, after.experiments) == (0, 1)
    assert after - before == Counts(*[0] * 8, 1, 2, 1, 2)
    assert [one.session is None for one in experiment.played] == [False, True]
