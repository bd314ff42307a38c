"""What an earlier version of Rekmaat kept is opened by this one, unchanged."""

import io
import json
import re
import sqlite3
import zipfile
from pathlib import Path

import pytest
from alembic.script import ScriptDirectory

import rekmaat.store
from compat.make import archive_fields
from rekmaat.exchange.archive import read_archive
from rekmaat.exchange.archive_contents import VERSION, contents_as_json
from rekmaat.service.data import import_file
from rekmaat.store.counts import Counts
from rekmaat.store.database import FILE_NAME, Database, open_database
from rekmaat.store.everything import read_everything

HERE = Path(__file__).parent
DATABASES = sorted(HERE.glob("*.sql"))
ARCHIVES = sorted(HERE.glob("*.zip"))
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
    assert min(number for _, number in found.counts) > 0


@pytest.mark.parametrize("archive", ARCHIVES, ids=lambda path: path.stem)
def test_an_archive_of_an_earlier_version_is_brought_back(archive: Path, tmp_path: Path) -> None:
    database = open_database(tmp_path)
    imported = import_file(database, archive)
    with database.reading() as connection:
        assert read_everything(connection) == read_archive(archive)
    database.close()
    assert imported.added == read_archive(archive).counts
    assert imported.skipped == Counts(*[0] * 8)


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


def test_the_archive_format_is_the_one_that_was_released() -> None:
    """A record that changes is a new format, with a reader for this one."""
    released = json.loads((HERE / f"archive-format-{VERSION}.json").read_text(encoding="utf-8"))
    assert archive_fields() == released
