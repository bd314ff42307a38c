"""Keep a database and an archive of this version, so that every later one must still open them.

Run `python tests/compat/make.py` once for each release; it writes, named after the version,

- `<version>.sql`: the whole database as SQL. Text, because a binary file shows no difference in a
  review; `sqlite3` turns it back into the same database.
- `<version>.zip`: what `rekmaat export` made of it.

It also writes `archive-format-<n>.json`, the fields of the archive. Files of a released version are
never made again: `--again` is for a version that nobody has yet.
"""

import json
import sqlite3
import sys
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

sys.path.insert(0, str(Path(__file__).parents[1]))

from lives import keep_a_life
from rekmaat import __version__
from rekmaat.exchange.archive_contents import VERSION, Contents, FirstContents
from rekmaat.service.data import export_bytes
from rekmaat.store.database import Database, open_database

HERE = Path(__file__).parent


READERS = {1: FirstContents, VERSION: Contents}
"""What reads each format of the archive."""


def archive_fields(version: int = VERSION) -> object:
    """Return the fields of a format with their types, without the words about them."""
    return _without_words(READERS[version].model_json_schema())


def _without_words(value: object) -> object:
    if isinstance(value, list):
        return [_without_words(one) for one in value]
    if not isinstance(value, dict):
        return value
    return {
        name: _without_words(one)
        for name, one in value.items()
        if not (name in ("title", "description") and isinstance(one, str))
    }


def keep(folder: Path) -> None:
    """Write the files of this version."""
    with TemporaryDirectory() as home:
        database = open_database(Path(home))
        with database.writing() as connection:
            keep_a_life(connection)
        archive = export_bytes(database, now=datetime.now(UTC))
        script = _as_sql(database)
        database.close()
    (folder / f"{__version__}.sql").write_text(script, encoding="utf-8")
    (folder / f"{__version__}.zip").write_bytes(archive)
    fields = json.dumps(archive_fields(), indent=1) + "\n"
    (folder / f"archive-format-{VERSION}.json").write_text(fields, encoding="utf-8")


def _as_sql(database: Database) -> str:
    with closing(sqlite3.connect(database.path)) as connection:
        return "\n".join(connection.iterdump()) + "\n"


if __name__ == "__main__":
    if (HERE / f"{__version__}.sql").exists() and "--again" not in sys.argv:
        sys.exit(f"{__version__} is kept already; raise the version first.")
    keep(HERE)
