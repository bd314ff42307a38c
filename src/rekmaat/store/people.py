"""The person of this home folder."""

from dataclasses import fields

from sqlalchemy import Connection, delete, insert, select

from rekmaat.guide.person import Person
from rekmaat.store import tables
from rekmaat.store.errors import SecondPersonError


def read_person(connection: Connection) -> Person | None:
    """Return the person, or `None` before the first visit."""
    row = connection.execute(select(tables.person)).mappings().first()
    return None if row is None else Person(**row)


def write_person(connection: Connection, person: Person) -> None:
    """Store the person, or what changed about them.

    Raises:
        SecondPersonError: The folder belongs to someone else.
    """
    stored = read_person(connection)
    if stored is not None and stored.id != person.id:
        raise SecondPersonError(stored.id, person.id)
    connection.execute(delete(tables.person))
    values = {field.name: getattr(person, field.name) for field in fields(person)}
    connection.execute(insert(tables.person).values(values))
