"""Saves sessions one after another and says each id once it is committed; run by the tests."""

import sys
from dataclasses import replace
from datetime import timedelta
from itertools import count
from pathlib import Path
from uuid import uuid4

sys.path.insert(0, str(Path(__file__).parents[1]))

from lives import NOON, a_screening, a_session
from rekmaat.store.database import open_database
from rekmaat.store.screenings import add_screening
from rekmaat.store.sessions import put_session


def main(home: Path, most: int | None) -> None:
    database = open_database(home)
    with database.writing() as connection:
        add_screening(connection, a_screening())
    for number in count():
        if number == most:
            break
        session = replace(a_session(at=NOON + timedelta(minutes=number)), id=str(uuid4()))
        with database.writing() as connection:
            put_session(connection, session, saved_at=session.ended_at)
        sys.stdout.write(f"{session.id}\n")
        sys.stdout.flush()
    database.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else None)
