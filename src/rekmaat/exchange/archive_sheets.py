"""The same contents as sheets for a spreadsheet: for reading, never read back."""

from collections.abc import Iterable, Iterator

from rekmaat.exchange.archive_experiment_sheets import experiment_sheets
from rekmaat.exchange.archive_sheet import Sheet, sheet
from rekmaat.guide.clearance import Clearance
from rekmaat.guide.session import Session
from rekmaat.store.everything import Everything

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
        sheet("holds", ("session_id", "number", "planned_s", "held_s"), _holds(sessions)),
        sheet(
            "ratings",
            ("session_id", "scale", "side", "answer", "scale_version", "answered_at"),
            _ratings(sessions),
        ),
        sheet("adverse_events", ("session_id", "kind", "note"), _events(sessions)),
        *experiment_sheets(everything.experiments),
    )


def _person(everything: Everything) -> Sheet:
    columns = ("id", "language", "country", "created_at", "protocol_id", "repetitions")
    people = [] if everything.person is None else [everything.person]
    rows = [tuple(getattr(person, column) for column in columns) for person in people]
    return sheet("person", columns, rows)


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
    return sheet("screenings", columns, rows)


def _cleared(clearance: Clearance) -> tuple[object, ...]:
    return tuple(getattr(clearance, column) for column in _CLEARANCE)


def _answers(everything: Everything) -> Sheet:
    rows = [
        (stored.screening.clearance.screening_id, question, answer)
        for stored in everything.screenings
        for question, answer in stored.screening.answers.given.items()
    ]
    return sheet("screening_answers", ("screening_id", "question", "answer"), rows)


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
    return sheet("professionals", ("screening_id", *said, *_CLEARANCE), rows)


def _check_ins(everything: Everything) -> Sheet:
    columns = ("id", "screening_id", "answer", "answered_at")
    rows = [
        tuple(getattr(check_in, column) for column in columns) for check_in in everything.check_ins
    ]
    return sheet("check_ins", columns, rows)


def _sessions(everything: Everything) -> Sheet:
    rows = [
        (*_done(stored.session), *_stop(stored.session), stored.saved_at)
        for stored in everything.sessions
    ]
    return sheet("sessions", (*_SESSION, "stop_at_s", "stop_reason", "saved_at"), rows)


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
