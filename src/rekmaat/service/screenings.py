"""Screens a person and keeps the result."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection

from rekmaat.catalogue.screening import load_screening
from rekmaat.errors import RekmaatError
from rekmaat.guide.clearance import Clearance, Professional, Screening
from rekmaat.guide.screening import (
    PROFESSIONAL_MINIMUM,
    AnswerError,
    Answers,
    Evaluation,
    Outcome,
    Question,
    ScreeningTable,
    evaluate,
    next_questions,
)
from rekmaat.guide.wording import Country, Language
from rekmaat.service.house import House
from rekmaat.service.visits import UnknownError
from rekmaat.store.screenings import (
    add_screening,
    read_screening,
    record_professional,
    withdraw_screening,
)

UNDO_FOR = timedelta(seconds=10)
UNDO_GRACE = timedelta(seconds=5)
"""The ten seconds are counted on the screen; this is for the way to the server."""
LEAN_BACK = "move_check"


class TooLateError(RekmaatError):
    """What was asked for can no longer be done."""

    code = "too_late"


class ConflictError(RekmaatError):
    """The same id was used for something else."""

    code = "conflict"

    def __init__(self, name: str) -> None:
        """Name the id."""
        super().__init__(f"{name} is already stored with other content; use a new id.")


class NotClearableError(RekmaatError):
    """The table does not let a professional lower this outcome."""

    code = "not_clearable"

    def __init__(self, outcome: Outcome) -> None:
        """Name the outcome that stands."""
        super().__init__(f"The outcome {outcome} cannot be lowered by a professional's clearance.")


@dataclass(frozen=True, slots=True)
class Screened:
    """What came of the answers so far: what to ask next, or the stored clearance."""

    outcome: Outcome
    next: tuple[Question, ...]
    clearance: Clearance | None


@dataclass(frozen=True, slots=True)
class ScreeningForm:
    """The answers so far, with the language and country they were given in."""

    id: str
    language: Language
    country: Country
    answers: Answers


def screen(house: House, form: ScreeningForm, *, now: datetime) -> Screened:
    """Evaluate the answers; keep the result once it is final, however often it is sent.

    Raises:
        AnswerError: An answer the table does not know.
        ConflictError: The id was used for other answers.
    """
    table = load_screening().table
    evaluation = evaluate(table, form.answers)
    if evaluation.outcome is Outcome.INCOMPLETE:
        return Screened(evaluation.outcome, next_questions(table, evaluation), None)
    with house.database.writing() as connection:
        stored = read_screening(connection, form.id)
        if stored is None:
            stored = Screening(form.answers, form.country, _clearance(table, form, evaluation, now))
            add_screening(connection, stored)
        elif stored.answers != form.answers or stored.withdrawn_at is not None:
            raise ConflictError(form.id)
    return Screened(stored.clearance.outcome, (), stored.clearance)


def _clearance(
    table: ScreeningTable, form: ScreeningForm, evaluation: Evaluation, now: datetime
) -> Clearance:
    return Clearance(
        screening_id=form.id,
        outcome=evaluation.outcome,
        within=evaluation.within,
        adaptations=evaluation.adaptations,
        advice=evaluation.advice,
        clearable=evaluation.clearable,
        table_version=table.version,
        language=form.language,
        answered_at=now,
        expires_at=now + table.valid,
    )


def withdraw(house: House, screening_id: str, *, now: datetime) -> None:
    """Take back a result that followed from a mistaken tap.

    Raises:
        UnknownError: There is no such screening.
        TooLateError: The ten seconds are over.
    """
    with house.database.writing() as connection:
        screening = _known(connection, screening_id)
        if now - screening.clearance.answered_at > UNDO_FOR + UNDO_GRACE:
            raise TooLateError(
                "A result can be undone for ten seconds; answer the questions again."
            )
        withdraw_screening(connection, screening_id, now)


def let_professional(
    house: House, screening_id: str, professional: Professional, *, now: datetime
) -> Clearance:
    """Lower `doctor_first` on a professional's word, after the lean-back check.

    Raises:
        AnswerError: The day is still to come, or the table has no such answer.
        UnknownError: There is no such screening.
        NotClearableError: The table does not allow it for this outcome.
    """
    if professional.seen_on > now.date():
        raise AnswerError("date", professional.seen_on.isoformat(), "today or an earlier day")
    table = load_screening().table
    with house.database.writing() as connection:
        screening = _known(connection, screening_id)
        if not screening.clearance.clearable:
            raise NotClearableError(screening.clearance.outcome)
        given = {**screening.answers.given, LEAN_BACK: professional.lean_back}
        answers = Answers(given, screening.answers.clear_stages)
        lowered = _lowered(screening, evaluate(table, answers, professional=True), professional)
        record_professional(connection, lowered, now)
    return lowered


def _lowered(screening: Screening, evaluation: Evaluation, professional: Professional) -> Clearance:
    stored = screening.clearance
    return Clearance(
        screening_id=stored.screening_id,
        outcome=max(evaluation.outcome, Outcome.ADAPTED, key=lambda outcome: outcome.rank),
        within=evaluation.within,
        adaptations=evaluation.adaptations | professional.adaptations | PROFESSIONAL_MINIMUM,
        advice=stored.advice,
        clearable=False,  # it was used; pain in a leg at the lean-back check is the last word
        table_version=stored.table_version,
        language=stored.language,
        answered_at=stored.answered_at,
        expires_at=stored.expires_at,
        professional=professional,
    )


def _known(connection: Connection, screening_id: str) -> Screening:
    screening = read_screening(connection, screening_id)
    if screening is None:
        raise UnknownError("screening", screening_id)
    return screening
