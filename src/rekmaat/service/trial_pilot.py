"""Answers what a table of sessions tells about a pilot without a control group."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import log
from pathlib import Path

from rekmaat.errors import Finding, RefusedError, Severity
from rekmaat.exchange.small_file import refused
from rekmaat.files import fingerprint as sha256_of
from rekmaat.guide.ratings import Felt
from rekmaat.judge.trial.pilot import PilotAnalysis, PilotChoices, analyse_pilot
from rekmaat.judge.trial.pilot_rows import PilotRow
from rekmaat.judge.trial.responders import ResponseRule
from rekmaat.service.data_table import Row, Table, read_table
from rekmaat.service.experiment_answer import Input
from rekmaat.service.trial_row import placed

MOST_SESSIONS = 100_000
_LARGEST_LOG_RATIO = log(20)
"""Twenty times the tension, or a twentieth: no minute does that, but natural values look so."""
_SAID_LOGGED = ("log", "ln")
_ANSWERS = {
    Felt.BETTER: {"better", "beter", "mieux"},
    Felt.SAME: {"same", "the same", "gelijk", "hetzelfde", "pareil", "identique"},
    Felt.WORSE: {"worse", "erger", "slechter", "pire"},
    Felt.UNSURE: {
        "unsure", "don't know", "i don't know", "weet niet", "weet ik niet", "ne sait pas",
        "je ne sais pas",
    },
}  # fmt: skip
_KNOWN = ", ".join(answer.value for answer in Felt)


@dataclass(frozen=True, slots=True)
class PilotColumns:
    """What the columns are called; capitals do not matter.

    Attributes:
        outcome: After the exercise.
        baseline: Before it.
        person: Who.
        repeat: Before it once more, with nothing in between; None without.
        day: From 1; None where all sessions are of one day.
        session: Within the day or over all days; None where the order of the lines tells.
        felt: What was felt, in words or as a change in points; None where nobody was asked.
    """

    outcome: str
    baseline: str
    person: str
    repeat: str | None = None
    day: str | None = None
    session: str | None = None
    felt: str | None = None

    def asked(self) -> tuple[str, ...]:
        """Every column that is asked for."""
        every = (self.person, self.day, self.session, self.baseline, self.repeat, self.outcome)
        return tuple(it for it in (*every, self.felt) if it is not None)

    def small(self) -> "PilotColumns":
        """The names as the reader of tables gives them."""
        return PilotColumns(
            outcome=self.outcome.casefold(),
            baseline=self.baseline.casefold(),
            person=self.person.casefold(),
            repeat=_small(self.repeat),
            day=_small(self.day),
            session=_small(self.session),
            felt=_small(self.felt),
        )


@dataclass(frozen=True, slots=True)
class PilotQuestion:
    """What is to be analysed, all of it chosen before anybody looked.

    Attributes:
        file: The table, one row a session.
        columns: What its columns are called.
        percent: The change that counts as a response, in percent; 0 for any change.
        lower_is_better: False where a higher outcome is the better one.
        natural: Whether the values are amounts above zero; else they are natural logarithms.
        felt_points: From how many points on a change felt is better or worse.
    """

    file: Path
    columns: PilotColumns
    percent: float = 0.0
    lower_is_better: bool = True
    natural: bool = False
    felt_points: float = 1.0


@dataclass(frozen=True, slots=True)
class PilotAnswer:
    """What a table tells.

    Attributes:
        question: What was asked.
        analysis: What came of it.
        rows: Every session in the table, incomplete ones included.
        findings: What is worth knowing, each with the file it is about.
        inputs: The files that went in.
    """

    question: PilotQuestion
    analysis: PilotAnalysis
    rows: tuple[PilotRow, ...]
    findings: tuple[Finding, ...]
    inputs: tuple[Input, ...]


def _small(name: str | None) -> str | None:
    return None if name is None else name.casefold()


def answer_pilot(question: PilotQuestion) -> PilotAnswer:
    """Analyse a table of a pilot.

    Raises:
        RefusedError: The table cannot be read, or is no such pilot; names every fault with its
            line and column.
    """
    columns = question.columns.small()
    table = read_table(question.file, list(dict.fromkeys(columns.asked())))
    _check_columns(table, columns)
    rows = _rows(table, columns, question)
    table.refuse_if_faulty()
    analysis = _analysed(rows, columns, question)
    noticed = (*_unsaid_scale(question, columns), *analysis.findings)
    return PilotAnswer(
        question=question,
        analysis=analysis,
        rows=tuple(rows),
        findings=tuple(placed(noticed, question.file)),
        inputs=(Input(str(question.file), "sessions", sha256_of(question.file)),),
    )


def _check_columns(table: Table, columns: PilotColumns) -> None:
    asked = columns.asked()
    twice = sorted({it for it in asked if asked.count(it) > 1})
    if twice:
        raise RefusedError(*(refused("pilot-column-twice", table.path, column=it) for it in twice))


def _rows(table: Table, columns: PilotColumns, question: PilotQuestion) -> list[PilotRow]:
    in_points = columns.felt is not None and _holds_numbers(table, columns.felt)
    counted: dict[str, int] = {}
    found = []
    for row in table.rows:
        person = table.cell(row, columns.person)
        counted[person] = counted.get(person, 0) + 1
        read = _row(table, row, columns, question, order=counted[person])
        felt = _felt(table, row, columns, question, in_points=in_points)
        found.append(replace(read, felt=felt[0], felt_change=felt[1]))
    return found


def _row(
    table: Table, row: Row, columns: PilotColumns, question: PilotQuestion, *, order: int
) -> PilotRow:
    person = table.cell(row, columns.person)
    if not person:
        table.complain("pilot-person-missing", row, columns.person)
    day = 1 if columns.day is None else table.whole(row, columns.day, MOST_SESSIONS)
    session = order
    if columns.session is not None:
        session = table.whole(row, columns.session, MOST_SESSIONS) or order
    baseline, repeat, outcome = (
        None if column is None else _reading(table, row, column, natural=question.natural)
        for column in (columns.baseline, columns.repeat, columns.outcome)
    )
    _check_ratio(table, row, columns, (baseline, repeat, outcome))
    return PilotRow(row.line, person, day or 1, session, baseline, repeat, outcome)


def _reading(table: Table, row: Row, column: str, *, natural: bool) -> float | None:
    """The logarithm of what was read; an empty cell gives None, what is none is noted."""
    value = table.number(row, column)
    if value is None or not natural:
        return value
    if value <= 0:
        table.complain("pilot-no-amount", row, column)
        return None
    return log(value)


def _check_ratio(
    table: Table, row: Row, columns: PilotColumns, readings: Sequence[float | None]
) -> None:
    there = [it for it in readings if it is not None]
    if there and max(there) - min(there) > _LARGEST_LOG_RATIO:
        table.complain("pilot-ratio-too-large", row, columns.outcome)


def _felt(
    table: Table, row: Row, columns: PilotColumns, question: PilotQuestion, *, in_points: bool
) -> tuple[Felt | None, float | None]:
    """What was felt, in words and as a number; nothing for an empty cell, the unknown is noted."""
    column = columns.felt
    if column is None or not table.cell(row, column):
        return None, None
    if in_points:
        change = table.number(row, column)
        return (None, None) if change is None else (_in_words(change, question), change)
    said = table.cell(row, column).casefold().replace("\N{RIGHT SINGLE QUOTATION MARK}", "'")
    known = next((felt for felt, words in _ANSWERS.items() if said in words), None)
    if known is None:
        table.complain("pilot-felt-unknown", row, column, known=_KNOWN)
    return known, None


def _in_words(change: float, question: PilotQuestion) -> Felt:
    if abs(change) < question.felt_points:
        return Felt.SAME
    return Felt.BETTER if change < 0 else Felt.WORSE


def _holds_numbers(table: Table, column: str) -> bool:
    """Whether the first answer is a number; then all have to be."""
    cells = (table.cell(row, column) for row in table.rows)
    first = next((cell for cell in cells if cell), "")
    return any(letter.isdigit() for letter in first)


def _analysed(
    rows: Sequence[PilotRow], columns: PilotColumns, question: PilotQuestion
) -> PilotAnalysis:
    choices = PilotChoices(
        rule=ResponseRule(question.percent, lower_is_better=question.lower_is_better),
        repeated=columns.repeat is not None,
        felt=columns.felt is not None,
    )
    try:
        return analyse_pilot(rows, choices)
    except RefusedError as error:
        raise RefusedError(*placed(error.findings, question.file)) from error


def _unsaid_scale(question: PilotQuestion, columns: PilotColumns) -> list[Finding]:
    """Say that numbers are taken as logarithms where the name of the column does not."""
    if question.natural or columns.outcome.startswith(_SAID_LOGGED):
        return []
    return [Finding("pilot-scale-unsaid", Severity.WARNING, {"column": columns.outcome})]
