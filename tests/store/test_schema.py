import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, create_engine, inspect

import rekmaat.store
from rekmaat.store.database import FILE_NAME, open_database
from rekmaat.store.errors import NotADatabaseError
from rekmaat.store.schema import HEAD
from rekmaat.store.sqlite import engine_of
from rekmaat.store.tables import metadata

FIRST_RELEASE = Path(__file__).parents[1] / "compat" / "0.1.0.sql"
MIGRATIONS = Path(rekmaat.store.__file__).with_name("migrations")


@dataclass(frozen=True)
class Shape:
    """All a database says about one table, in a fixed order."""

    columns: list[tuple[str, str, bool, str]]
    checks: list[tuple[str, str]]
    references: list[tuple[str, str, str]]
    indexes: list[tuple[str, str]]
    key: list[str]
    strict: bool


@pytest.fixture
def migrated(tmp_path: Path) -> Iterator[Connection]:
    open_database(tmp_path).close()
    engine = engine_of(tmp_path / FILE_NAME)
    with engine.connect() as connection:
        yield connection
    engine.dispose()


def shapes(connection: Connection) -> dict[str, Shape]:
    found = inspect(connection)
    strict = {row[1]: bool(row[5]) for row in connection.exec_driver_sql("PRAGMA table_list").all()}
    return {
        name: Shape(
            [
                (c["name"], str(c["type"]), c["nullable"], str(c["default"]))
                for c in found.get_columns(name)
            ],
            sorted((str(c["name"]), c["sqltext"]) for c in found.get_check_constraints(name)),
            sorted(
                (str(k["name"]), str(k["constrained_columns"]), k["referred_table"])
                for k in found.get_foreign_keys(name)
            ),
            sorted((str(i["name"]), str(i["column_names"])) for i in found.get_indexes(name)),
            found.get_pk_constraint(name)["constrained_columns"],
            strict[name],
        )
        for name in found.get_table_names()
        if name != "alembic_version"
    }


def test_the_migrations_make_exactly_the_tables_of_the_code(migrated: Connection) -> None:
    fresh = create_engine("sqlite://")
    with fresh.connect() as made:
        metadata.create_all(made)
        expected = shapes(made)
    fresh.dispose()
    assert set(expected) == set(metadata.tables)
    assert shapes(migrated) == expected


def test_alembic_finds_nothing_left_to_migrate(migrated: Connection) -> None:
    context = MigrationContext.configure(migrated, opts={"compare_type": True})
    assert compare_metadata(context, metadata) == []


def test_every_table_is_strict(migrated: Connection) -> None:
    assert all(shape.strict for shape in shapes(migrated).values())


def test_the_head_in_the_code_is_the_last_migration(migrated: Connection) -> None:
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    assert ScriptDirectory.from_config(config).get_heads() == [HEAD]
    stored = migrated.exec_driver_sql("SELECT version_num FROM alembic_version").scalar()
    assert stored == HEAD


def test_an_upgrade_that_fails_leaves_the_file_as_it_was(tmp_path: Path) -> None:
    """A table of the same name is in the way of the first migration."""
    path = tmp_path / FILE_NAME
    connection = sqlite3.connect(path)
    connection.executescript(
        "CREATE TABLE alembic_version (version_num TEXT); CREATE TABLE hold (mine TEXT);"
        "INSERT INTO hold VALUES ('kept')"
    )
    connection.close()
    with pytest.raises(NotADatabaseError, match="hold"):
        open_database(tmp_path)
    connection = sqlite3.connect(path)
    tables = connection.execute("SELECT name FROM sqlite_schema ORDER BY name").fetchall()
    kept = connection.execute("SELECT mine FROM hold").fetchall()
    connection.close()
    assert tables == [("alembic_version",), ("hold",)]
    assert kept == [("kept",)]


def first_release_in(home: Path, more: str = "") -> Path:
    path = home / FILE_NAME
    connection = sqlite3.connect(path)
    connection.executescript(FIRST_RELEASE.read_text(encoding="utf-8") + more)
    connection.close()
    return path


def rows_of(path: Path, table: str) -> list[tuple[object, ...]]:
    connection = sqlite3.connect(path)
    rows = connection.execute(f"SELECT * FROM {table} ORDER BY 1").fetchall()  # noqa: S608
    connection.close()
    return rows


def test_a_database_of_the_first_release_becomes_like_a_fresh_one_and_keeps_every_row(
    tmp_path: Path, migrated: Connection
) -> None:
    home = tmp_path / "first"
    home.mkdir()
    path = first_release_in(home)
    old = {table: rows_of(path, table) for table in ("session", "rating", "screening", "person")}
    assert all(old.values())
    open_database(home).close()
    assert {table: rows_of(path, table) for table in old} == old
    assert rows_of(path, "alembic_version") == [(HEAD,)]
    assert rows_of(path, "experiment") == []
    engine = engine_of(path)
    with engine.connect() as upgraded:
        assert shapes(upgraded) == shapes(migrated)
    engine.dispose()


def test_a_step_that_fails_leaves_a_database_of_the_first_release_as_it_was(tmp_path: Path) -> None:
    """The last table of the step is in the way, when the others are made already."""
    path = first_release_in(tmp_path, "CREATE TABLE experiment_log (mine TEXT);")
    sessions = rows_of(path, "session")
    with pytest.raises(NotADatabaseError, match="experiment_log"):
        open_database(tmp_path)
    assert rows_of(path, "alembic_version") == [("0001",)]
    assert rows_of(path, "session") == sessions
    names = {row[1] for row in rows_of(path, "sqlite_schema")}
    assert "experiment_log" in names
    assert "experiment" not in names
