"""Answers what a table of people in parallel groups tells."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from rekmaat.errors import Finding, RefusedError
from rekmaat.exchange.small_file import refused
from rekmaat.files import fingerprint as sha256_of
from rekmaat.judge.trial.parallel import ParallelAnalysis, analyse_parallel
from rekmaat.judge.trial.parallel_rows import (
    ExpectationAsked,
    ParallelChoices,
    ParallelNames,
    ParallelRow,
)
from rekmaat.judge.trial.remarks import note
from rekmaat.judge.trial.scale import Scale, Value
from rekmaat.service.data_table import Row, Table, read_table
from rekmaat.service.experiment_answer import Input
from rekmaat.service.trial_column import MOST_LEVELS, values_of
from rekmaat.service.trial_row import (
    amount_in,
    arm_meant,
    check_columns,
    margin_on,
    name_in,
    placed,
    scale_of,
)

_EXPECTED = ("expect", "verwacht", "attente")
"""What the name of a column of expectation has in it."""


@dataclass(frozen=True, slots=True)
class ParallelQuestion:
    """What is to be analysed, all of it chosen before anybody looked.

    Attributes:
        file: The table, one row a person.
        control: What the arm without the stretch is called in it.
        names: What the columns are called; capitals do not matter.
        scale: On which scale the outcome is compared; None is as it is.
        margin: The smallest difference that matters: in percent on the logarithmic scales, else
            in the unit of the outcome; None where nobody says.
        expectation_asked: When people were asked what they expect; None where nobody says.
        lower_is_better: False where a higher outcome is the better one.
    """

    file: Path
    control: str
    names: ParallelNames
    scale: Scale | None = None
    margin: float | None = None
    expectation_asked: ExpectationAsked | None = None
    lower_is_better: bool = True


@dataclass(frozen=True, slots=True)
class ParallelAnswer:
    """What a table of parallel groups tells.

    Attributes:
        question: What was asked.
        analysis: What came of it.
        rows: Everybody in the table, incomplete rows included.
        findings: What is worth knowing, each with the file it is about.
        inputs: The files that went in.
    """

    question: ParallelQuestion
    analysis: ParallelAnalysis
    rows: tuple[ParallelRow, ...]
    findings: tuple[Finding, ...]
    inputs: tuple[Input, ...]


def answer_parallel(question: ParallelQuestion) -> ParallelAnswer:
    """Analyse a table of people in parallel groups.

    Raises:
        RefusedError: The table cannot be read, or is no such trial; names every fault with its
            line and column.
    """
    names = _small(question.names)
    table = read_table(question.file, list(_columns(names)))
    scale = scale_of(question.scale, names.outcome)
    _check_names(table, names)
    rows = _rows(table, names, scale)
    table.refuse_if_faulty()
    choices = ParallelChoices(
        control=arm_meant(question.control, (row.arm for row in rows)),
        names=names,
        scale=scale,
        margin=margin_on(scale, question.margin),
        expectation_asked=question.expectation_asked,
    )
    analysis = _analysed(rows, choices, question.file)
    return ParallelAnswer(
        question=question,
        analysis=analysis,
        rows=tuple(rows),
        findings=tuple(placed((*_about(question, choices), *analysis.findings), question.file)),
        inputs=(Input(str(question.file), "people", sha256_of(question.file)),),
    )


def _about(question: ParallelQuestion, choices: ParallelChoices) -> Iterator[Finding]:
    """What the reader should know of how the question was taken."""
    if question.scale is None and choices.scale is Scale.LOGGED:
        yield note("trial-scale-taken", column=choices.names.outcome)


def _small(names: ParallelNames) -> ParallelNames:
    """The names as the reader of tables gives them."""
    return ParallelNames(
        outcome=names.outcome.casefold(),
        arm=names.arm.casefold(),
        person=names.person.casefold(),
        baseline=None if names.baseline is None else names.baseline.casefold(),
        covariates=tuple(it.casefold() for it in names.covariates),
        subgroups=tuple(it.casefold() for it in names.subgroups),
        expectation=None if names.expectation is None else names.expectation.casefold(),
    )


def _columns(names: ParallelNames) -> dict[str, None]:
    """Every column that is asked for, once, in the order of the question."""
    others = (*_roles(names), *names.covariates, *names.subgroups)
    return dict.fromkeys(others)


def _roles(names: ParallelNames) -> tuple[str, ...]:
    """The columns that can be only one thing."""
    there = (names.person, names.arm, names.outcome, names.baseline, names.expectation)
    return tuple(it for it in there if it is not None)


def _check_names(table: Table, names: ParallelNames) -> None:
    check_columns(table, _roles(names), names.covariates, names.subgroups)
    faults = [
        refused("parallel-expectation-as-covariate", table.path, column=it)
        for it in names.covariates
        if any(word in it for word in _EXPECTED)
    ]
    if faults:
        raise RefusedError(*faults)


def _rows(table: Table, names: ParallelNames, scale: Scale) -> list[ParallelRow]:
    covariates = [_covariate(table, it) for it in names.covariates]
    subgroups = [values_of(table, it, two_are_levels=True) for it in names.subgroups]
    return [
        ParallelRow(
            line=row.line,
            person=name_in(table, row, names.person),
            arm=name_in(table, row, names.arm),
            outcome=amount_in(table, row, names.outcome, scale),
            baseline=amount_in(table, row, names.baseline, scale),
            covariates=tuple(it[at] for it in covariates),
            subgroups=tuple(it[at] for it in subgroups),
            expectation=_expected(table, row, names.expectation),
        )
        for at, row in enumerate(table.rows)
    ]


def _expected(table: Table, row: Row, column: str | None) -> float | None:
    return None if column is None else table.number(row, column)


def _covariate(table: Table, column: str) -> list[Value | None]:
    values = values_of(table, column, two_are_levels=False)
    levels = {it for it in values if isinstance(it, str)}
    if len(levels) > MOST_LEVELS:
        told = {"levels": len(levels), "most": MOST_LEVELS}
        fault = refused("trial-covariate-many-levels", table.path, column=column, **told)
        table.findings.append(fault)
    return values


def _analysed(rows: list[ParallelRow], choices: ParallelChoices, file: Path) -> ParallelAnalysis:
    try:
        return analyse_parallel(rows, choices)
    except RefusedError as error:
        raise RefusedError(*placed(error.findings, file)) from error
