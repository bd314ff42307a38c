"""Counting what is stored, and removing all of it."""

from dataclasses import dataclass

from sqlalchemy import Connection, Table, delete, func, select

from rekmaat.store import tables


@dataclass(frozen=True, slots=True)
class Counts:
    """How many rows there are, table by table."""

    person: int
    screenings: int
    professionals: int
    check_ins: int
    sessions: int
    holds: int
    ratings: int
    adverse_events: int


def count(connection: Connection) -> Counts:
    """Count what is stored."""
    return Counts(
        person=_rows(connection, tables.person),
        screenings=_rows(connection, tables.screening),
        professionals=_rows(connection, tables.professional),
        check_ins=_rows(connection, tables.check_in),
        sessions=_rows(connection, tables.session),
        holds=_rows(connection, tables.hold),
        ratings=_rows(connection, tables.rating),
        adverse_events=_rows(connection, tables.adverse_event),
    )


def erase(connection: Connection) -> Counts:
    """Remove everything and say how much it was.

    The pages are overwritten at once, but older copies of them stay in the write-ahead log until
    `Database.wipe_leftovers`.
    """
    removed = count(connection)
    for table in reversed(tables.metadata.sorted_tables):
        connection.execute(delete(table))
    return removed


def _rows(connection: Connection, table: Table) -> int:
    return int(connection.execute(select(func.count()).select_from(table)).scalar_one())
