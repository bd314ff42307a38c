"""How much is stored, table by table."""

from collections.abc import Iterator
from dataclasses import astuple, dataclass, fields

from sqlalchemy import Connection, Table, func, select

from rekmaat.store import tables


@dataclass(frozen=True, slots=True)
class Counts:
    """How many rows there are of each kind; iterating gives the name and the number."""

    people: int
    screenings: int
    professionals: int
    check_ins: int
    sessions: int
    holds: int
    ratings: int
    adverse_events: int
    experiments: int
    openings: int
    own_noise: int
    experiment_log: int

    def __iter__(self) -> Iterator[tuple[str, int]]:
        """Yield each kind with its number, in a fixed order."""
        return ((field.name, getattr(self, field.name)) for field in fields(self))

    def __sub__(self, other: "Counts") -> "Counts":
        """Return how many more there are than in the other."""
        pairs = zip(astuple(self), astuple(other), strict=True)
        return Counts(*(mine - others for mine, others in pairs))

    @property
    def total(self) -> int:
        """All rows together."""
        return sum(number for _, number in self)


def count(connection: Connection) -> Counts:
    """Count what is stored."""
    return Counts(
        people=_rows(connection, tables.person),
        screenings=_rows(connection, tables.screening),
        professionals=_rows(connection, tables.professional),
        check_ins=_rows(connection, tables.check_in),
        sessions=_rows(connection, tables.session),
        holds=_rows(connection, tables.hold),
        ratings=_rows(connection, tables.rating),
        adverse_events=_rows(connection, tables.adverse_event),
        experiments=_rows(connection, tables.experiment),
        openings=_rows(connection, tables.experiment_opening),
        own_noise=_rows(connection, tables.experiment_noise),
        experiment_log=_rows(connection, tables.experiment_log),
    )


def _rows(connection: Connection, table: Table) -> int:
    return int(connection.execute(select(func.count()).select_from(table)).scalar_one())
