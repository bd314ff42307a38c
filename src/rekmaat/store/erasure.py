"""Removing all that is stored."""

from sqlalchemy import Connection, delete

from rekmaat.store import tables
from rekmaat.store.counts import Counts, count


def erase(connection: Connection) -> Counts:
    """Remove everything and say how much it was.

    The pages are overwritten at once, but older copies of them stay in the write-ahead log until
    `Database.wipe_leftovers`.
    """
    removed = count(connection)
    for table in reversed(tables.metadata.sorted_tables):
        connection.execute(delete(table))
    return removed
