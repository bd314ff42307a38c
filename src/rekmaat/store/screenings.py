"""Screenings, what a professional allowed, and the answers to "anything new?"."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, RowMapping, delete, insert, select, update

from rekmaat.guide.clearance import CheckIn, Clearance, Professional, Screening
from rekmaat.guide.screening import Answers
from rekmaat.store import tables
from rekmaat.store.errors import AlreadyStoredError, DoesNotFitError, NotStoredError


@dataclass(frozen=True, slots=True)
class StoredScreening:
    """A screening as the table decided it, and what a professional made of it since."""

    screening: Screening
    after_professional: Clearance | None = None
    recorded_at: datetime | None = None

    @property
    def now(self) -> Screening:
        """The screening with the clearance that holds now."""
        if self.after_professional is None:
            return self.screening
        return replace(self.screening, clearance=self.after_professional)


def add_screening(connection: Connection, screening: Screening) -> None:
    """Store a screening as the table decided it; the same one sent twice is stored once.

    Raises:
        AlreadyStoredError: Other answers are stored under this id.
        DoesNotFitError: It carries a professional's word, which `record_professional` stores.
    """
    clearance = screening.clearance
    if clearance.professional is not None:
        raise DoesNotFitError("a new screening has no professional's clearance yet")
    stored = read_stored_screening(connection, clearance.screening_id)
    if stored is None:
        connection.execute(insert(tables.screening).values(_screening_values(screening)))
    elif replace(stored.screening, withdrawn_at=screening.withdrawn_at) != screening:
        raise AlreadyStoredError("screening", clearance.screening_id)


def read_screening(connection: Connection, screening_id: str) -> Screening | None:
    """Return a screening with the clearance that holds now."""
    stored = read_stored_screening(connection, screening_id)
    return None if stored is None else stored.now


def read_stored_screening(connection: Connection, screening_id: str) -> StoredScreening | None:
    """Return a screening with both clearances, the table's and the professional's."""
    query = select(tables.screening).where(tables.screening.c.id == screening_id)
    row = connection.execute(query).mappings().first()
    return None if row is None else _with_professionals(connection, [row])[0]


def latest_screening(connection: Connection, *, until: datetime | None = None) -> Screening | None:
    """Return the newest screening that was not withdrawn, with the clearance that holds now.

    With `until`, the newest of those answered at that moment or before.
    """
    query = (
        select(tables.screening)
        .where(tables.screening.c.withdrawn_at.is_(None))
        .order_by(tables.screening.c.answered_at.desc(), tables.screening.c.id.desc())
        .limit(1)
    )
    if until is not None:
        query = query.where(tables.screening.c.answered_at <= until)
    row = connection.execute(query).mappings().first()
    return None if row is None else _with_professionals(connection, [row])[0].now


def last_withdrawal(connection: Connection) -> datetime | None:
    """Return when a result was last withdrawn."""
    query = (
        select(tables.screening.c.withdrawn_at)
        .where(tables.screening.c.withdrawn_at.is_not(None))
        .order_by(tables.screening.c.withdrawn_at.desc())
        .limit(1)
    )
    return connection.execute(query).scalar_one_or_none()


def list_screenings(connection: Connection) -> tuple[StoredScreening, ...]:
    """Return every screening, withdrawn ones too, oldest first."""
    query = select(tables.screening).order_by(tables.screening.c.answered_at, tables.screening.c.id)
    return _with_professionals(connection, connection.execute(query).mappings().all())


def withdraw_screening(connection: Connection, screening_id: str, at: datetime) -> None:
    """Mark a screening as withdrawn; the first time counts.

    Raises:
        NotStoredError: There is no such screening.
    """
    stored = read_stored_screening(connection, screening_id)
    if stored is None:
        raise NotStoredError("screening", screening_id)
    if stored.screening.withdrawn_at is None:
        this = tables.screening.c.id == screening_id
        connection.execute(update(tables.screening).where(this).values(withdrawn_at=at))


def record_professional(
    connection: Connection, clearance: Clearance, recorded_at: datetime
) -> None:
    """Store who saw the person and the clearance that followed; what the table said stays.

    Raises:
        DoesNotFitError: The clearance names no professional.
        NotStoredError: There is no such screening.
    """
    if read_stored_screening(connection, clearance.screening_id) is None:
        raise NotStoredError("screening", clearance.screening_id)
    of_this = tables.professional.c.screening_id == clearance.screening_id
    connection.execute(delete(tables.professional).where(of_this))
    values = _professional_values(clearance) | {"recorded_at": recorded_at}
    connection.execute(insert(tables.professional).values(values))


def add_check_in(connection: Connection, check_in: CheckIn) -> None:
    """Store an answer to "anything new?"; the same one sent twice is stored once.

    Raises:
        AlreadyStoredError: Another answer is stored under this id.
    """
    stored = read_check_in(connection, check_in.id)
    if stored is not None:
        if stored != check_in:
            raise AlreadyStoredError("check-in", check_in.id)
        return
    values = {
        "id": check_in.id,
        "screening_id": check_in.screening_id,
        "answer": check_in.answer,
        "answered_at": check_in.answered_at,
    }
    connection.execute(insert(tables.check_in).values(values))


def read_check_in(connection: Connection, check_in_id: str) -> CheckIn | None:
    """Return one answer to "anything new?"."""
    query = select(tables.check_in).where(tables.check_in.c.id == check_in_id)
    row = connection.execute(query).mappings().first()
    return None if row is None else CheckIn(**row)


def list_check_ins(connection: Connection, *, under: str | None = None) -> tuple[CheckIn, ...]:
    """Return every answer to "anything new?", or those under one screening, oldest first."""
    query = select(tables.check_in).order_by(tables.check_in.c.answered_at, tables.check_in.c.id)
    if under is not None:
        query = query.where(tables.check_in.c.screening_id == under)
    return tuple(CheckIn(**row) for row in connection.execute(query).mappings())


def _with_professionals(
    connection: Connection, rows: Sequence[RowMapping]
) -> tuple[StoredScreening, ...]:
    query = select(tables.professional)
    if len(rows) == 1:
        query = query.where(tables.professional.c.screening_id == rows[0]["id"])
    words = {word["screening_id"]: word for word in connection.execute(query).mappings()}
    return tuple(_stored(row, words.get(row["id"])) for row in rows)


def _stored(row: RowMapping, word: RowMapping | None) -> StoredScreening:
    screening = Screening(
        answers=Answers(row["answers"], row["clear_stages"]),
        country=row["country"],
        clearance=_clearance(row["id"], row, None),
        withdrawn_at=row["withdrawn_at"],
    )
    if word is None:
        return StoredScreening(screening)
    professional = Professional(
        word["name"],
        word["seen_on"],
        word["allowed"],
        word["lean_back"],
        word["allowed_adaptations"],
    )
    after = _clearance(row["id"], word, professional)
    return StoredScreening(screening, after, word["recorded_at"])


def _clearance(screening_id: str, row: RowMapping, professional: Professional | None) -> Clearance:
    return Clearance(
        screening_id=screening_id,
        outcome=row["outcome"],
        within=row["within"],
        adaptations=row["adaptations"],
        advice=row["advice"],
        clearable=row["clearable"],
        table_version=row["table_version"],
        language=row["language"],
        answered_at=row["answered_at"],
        expires_at=row["expires_at"],
        professional=professional,
    )


def _screening_values(screening: Screening) -> dict[str, Any]:
    return _clearance_values(screening.clearance) | {
        "id": screening.clearance.screening_id,
        "country": screening.country,
        "answers": screening.answers.given,
        "clear_stages": screening.answers.clear_stages,
        "withdrawn_at": screening.withdrawn_at,
    }


def _professional_values(clearance: Clearance) -> dict[str, Any]:
    professional = clearance.professional
    if professional is None:
        raise DoesNotFitError("a professional's clearance names the professional")
    return _clearance_values(clearance) | {
        "screening_id": clearance.screening_id,
        "name": professional.name,
        "seen_on": professional.seen_on,
        "allowed": professional.allowed,
        "lean_back": professional.lean_back,
        "allowed_adaptations": professional.adaptations,
    }


def _clearance_values(clearance: Clearance) -> dict[str, Any]:
    return {
        "outcome": clearance.outcome,
        "within": clearance.within,
        "adaptations": clearance.adaptations,
        "advice": clearance.advice,
        "clearable": clearance.clearable,
        "table_version": clearance.table_version,
        "language": clearance.language,
        "answered_at": clearance.answered_at,
        "expires_at": clearance.expires_at,
    }
