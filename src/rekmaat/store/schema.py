"""Which schema a database has, and bringing an older one up to date."""

from pathlib import Path

from sqlalchemy import Connection, Engine, inspect

from rekmaat.store.errors import NewerDatabaseError, NotADatabaseError
from rekmaat.store.sqlite import WRITES

HEAD = "0003"
"""The revision of the tables in `tables`; a test compares it with the migrations."""
_MIGRATIONS = Path(__file__).with_name("migrations")


def bring_up_to_date(engine: Engine, path: Path) -> None:
    """Make or upgrade the tables, all or nothing, and only when they are not current.

    Raises:
        NotADatabaseError: The file holds the tables of another program.
        NewerDatabaseError: The schema is one this version does not know.
    """
    with engine.connect() as connection:
        if revision_of(connection, path) == HEAD:
            return
    with engine.connect().execution_options(**{WRITES: True}) as connection:
        # Rebuilding a table drops the old one, which would take its children along. The setting
        # does not change within a transaction, so the driver's own connection gets it first.
        connection.connection.cursor().execute("PRAGMA foreign_keys = OFF")
        try:
            with connection.begin():
                if revision_of(connection, path) != HEAD:
                    _upgrade(connection, path)
        finally:
            connection.invalidate()


def revision_of(connection: Connection, path: Path) -> str | None:
    """Return the revision of the stored schema; `None` is an empty file."""
    tables = inspect(connection).get_table_names()
    if not tables:
        return None
    if "alembic_version" not in tables:
        raise NotADatabaseError(path, "it holds the tables of another program")
    found = connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar()
    return None if found is None else str(found)


def _upgrade(connection: Connection, path: Path) -> None:
    # Alembic costs a third of a second to import; a database that is current does without it.
    from alembic import command
    from alembic.config import Config
    from alembic.script import ScriptDirectory

    found = revision_of(connection, path)
    known = {script.revision for script in ScriptDirectory(str(_MIGRATIONS)).walk_revisions()}
    if found is not None and found not in known:
        raise NewerDatabaseError(path, found)
    config = Config(attributes={"connection": connection})
    config.set_main_option("script_location", str(_MIGRATIONS).replace("%", "%%"))
    command.upgrade(config, "head")
    broken = connection.exec_driver_sql("PRAGMA foreign_key_check").first()
    if broken is not None:
        raise NotADatabaseError(path, f"a row of {broken[0]} belongs to nothing")
