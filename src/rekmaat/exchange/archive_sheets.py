"""The same contents as sheets for a spreadsheet: for reading, never read back."""

import csv
import io
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from rekmaat.guide.clearance import Clearance
from rekmaat.guide.session import Session
from rekmaat.store.everything import Everything

Cell = str | int | float | None
_STARTS_A_FORMULA = ("=", "+", "-", "@", "\uff1d", "\uff0b", "\uff0d", "\uff20")
_BREAKS_A_CELL = ("\t", "\r", "\n")
_CLEARANCE = (
    "outcome",
    "within",
    "adaptations",
    "advice",
    "clearable",
    "table_version",
    "language",
    "answered_at",
    "expires_at",
)
_SESSION = (
    "id",
    "screening_id",
    "protocol_id",
    "protocol_version",
    "exercise",
    "arm",
    "language",
    "started_at",
    "ended_at",
    "paused_s",
    "extra_reason",
)


@dataclass(frozen=True, slots=True)
class Sheet:
    """One table with its column names."""

    name: str
    columns: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]

    @property
    def file_name(self) -> str:
        """Name of its file in the archive."""
        return f"{self.name}.csv"

    def as_csv(self) -> bytes:
        """Write it with a byte order mark, without which spreadsheets misread accents."""
        text = io.StringIO()
        writer = csv.writer(text, quoting=csv.QUOTE_NONNUMERIC)
        writer.writerow(self.columns)
        writer.writerows([_harmless(cell) for cell in row] for row in self.rows)
        return text.getvalue().encode("utf-8-sig")


def sheets(everything: Everything) -> tuple[Sheet, ...]:
    """Return every sheet, also the empty ones."""
    sessions = [stored.session for stored in everything.sessions]
    return (
        _person(everything),
        _screenings(everything),
        _answers(everything),
        _professionals(everything),
        _check_ins(everything),
        _sessions(everything),
        _sheet("holds", ("session_id", "number", "planned_s", "held_s"), _holds(sessions)),
        _sheet(
            "ratings",
            ("session_id", "scale", "side", "answer", "scale_version", "answered_at"),
            _ratings(sessions),
        ),
        _sheet("adverse_events", ("session_id", "kind", "note"), _events(sessions)),
    )


def _harmless(cell: Cell) -> Cell:
    """Keep a spreadsheet from running a text as a formula: a quote in front makes it text."""
    if not isinstance(cell, str):
        return cell
    risky = cell.lstrip().startswith(_STARTS_A_FORMULA) or cell.startswith(_BREAKS_A_CELL)
    return f"'{cell}" if risky else cell


def _sheet(name: str, columns: tuple[str, ...], rows: Iterable[tuple[object, ...]]) -> Sheet:
    return Sheet(name, columns, tuple(tuple(_cell(value) for value in row) for row in rows))


def _cell(value: object) -> Cell:
    match value:
        case bool():
            return int(value)
        case None | str() | int() | float():
            return value
        case date():
            return value.isoformat()
        case frozenset():
            return " ".join(sorted(str(one) for one in value))
        case tuple():
            return " ".join(str(one) for one in value)
        case _:
            raise TypeError(value)


def _person(everything: Everything) -> Sheet:
    columns = ("id", "language", "country", "created_at", "protocol_id", "repetitions")
    people = [] if everything.person is None else [everything.person]
    rows = [tuple(getattr(person, column) for column in columns) for person in people]
    return _sheet("person", columns, rows)


def _screenings(everything: Everything) -> Sheet:
    columns = ("id", "country", "clear_stages", *_CLEARANCE, "withdrawn_at")
    rows = [
        (
            stored.screening.clearance.screening_id,
            stored.screening.country,
            stored.screening.answers.clear_stages,
            *_cleared(stored.screening.clearance),
            stored.screening.withdrawn_at,
        )
        for stored in everything.screenings
    ]
    return _sheet("screenings", columns, rows)


def _cleared(clearance: Clearance) -> tuple[object, ...]:
    return tuple(getattr(clearance, column) for column in _CLEARANCE)


def _answers(everything: Everything) -> Sheet:
    rows = [
        (stored.screening.clearance.screening_id, question, answer)
        for stored in everything.screenings
        for question, answer in stored.screening.answers.given.items()
    ]
    return _sheet("screening_answers", ("screening_id", "question", "answer"), rows)


def _professionals(everything: Everything) -> Sheet:
    said = ("name", "seen_on", "allowed", "lean_back", "allowed_adaptations", "recorded_at")
    rows = [
        (
            after.screening_id,
            after.professional.name,
            after.professional.seen_on,
            after.professional.allowed,
            after.professional.lean_back,
            after.professional.adaptations,
            stored.recorded_at,
            *_cleared(after),
        )
        for stored in everything.screenings
        if (after := stored.after_professional) is not None and after.professional is not None
    ]
    return _sheet("professionals", ("screening_id", *said, *_CLEARANCE), rows)


def _check_ins(everything: Everything) -> Sheet:
    columns = ("id", "screening_id", "answer", "answered_at")
    rows = [
        tuple(getattr(check_in, column) for column in columns) for check_in in everything.check_ins
    ]
    return _sheet("check_ins", columns, rows)


def _sessions(everything: Everything) -> Sheet:
    rows = [
        (*_done(stored.session), *_stop(stored.session), stored.saved_at)
        for stored in everything.sessions
    ]
    return _sheet("sessions", (*_SESSION, "stop_at_s", "stop_reason", "saved_at"), rows)


def _done(session: Session) -> tuple[object, ...]:
    return tuple(getattr(session, column) for column in _SESSION)


def _stop(session: Session) -> tuple[object, object]:
    stop = session.stop
    return (None, None) if stop is None else (stop.at_s, stop.reason)


def _holds(sessions: Iterable[Session]) -> Iterator[tuple[object, ...]]:
    for session in sessions:
        for hold in session.holds:
            yield session.id, hold.number, hold.planned_s, hold.held_s


def _ratings(sessions: Iterable[Session]) -> Iterator[tuple[object, ...]]:
    for session in sessions:
        tensions = (("before", session.before), ("after", session.after))
        for side, tension in tensions:
            if tension is not None:
                rated = (tension.value, tension.scale_version, tension.answered_at)
                yield session.id, "tension", side, *rated
        if felt := session.felt:
            yield session.id, "felt", "after", felt.value, felt.scale_version, felt.answered_at


def _events(sessions: Iterable[Session]) -> Iterator[tuple[object, ...]]:
    for session in sessions:
        if session.event is not None:
            yield session.id, session.event.kind, session.event.note
