"""Answers what a table of people in parallel groups tells."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from math import log, log1p
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
    Scale,
    Value,
)
from rekmaat.service.data_table import Row, Table, read_table
from rekmaat.service.experiment_answer import Input
from rekmaat.service.trial_column import MOST_LEVELS, values_of

_LOGGED = ("log", "ln")
_EXPECTED = ("expect", "verwacht", "attente")
"""How the name of a column of logarithms begins, and what one of expectation has in its name."""


@dataclass(frozen=True, slots=True)
class ParallelQuestion:
    """What is to be analysed, all of it chosen before anybody looked.

    Attributes:
        file: The table, one row a person.
        control: What the arm without the stretch is called in it.
        names: What the columns are called; capitals do not matter.
        scale: On which scale the outcome is compared; None is the logarithm, unless the name of
            the column says that it is one already.
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
        findings: What is worth knowing, each with the file it is about.
        inputs: The files that went in.
    """

    question: ParallelQuestion
    analysis: ParallelAnalysis
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
    scale = question.scale or Scale.LOG
    _check_names(table, names, question)
    rows = _rows(table, names, scale)
    table.refuse_if_faulty()
    choices = ParallelChoices(
        control=_control(question.control, rows),
        names=names,
        scale=scale,
        margin=_margin(question.margin, scale),
        expectation_asked=question.expectation_asked,
    )
    analysis = _analysed(rows, choices, question.file)
    return ParallelAnswer(
        question=question,
        analysis=analysis,
        findings=tuple(_placed(it, question.file) for it in analysis.findings),
        inputs=(Input(str(question.file), "people", sha256_of(question.file)),),
    )


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


def _check_names(table: Table, names: ParallelNames, question: ParallelQuestion) -> None:
    faults = [
        *(refused("trial-column-two-roles", table.path, column=it) for it in _two_roles(names)),
        *(refused("trial-column-empty", table.path, column=it) for it in _empty(table, names)),
        *_unclear_scale(table, names, question.scale),
        *(
            refused("parallel-expectation-as-covariate", table.path, column=it)
            for it in names.covariates
            if any(word in it for word in _EXPECTED)
        ),
    ]
    if faults:
        raise RefusedError(*faults)


def _two_roles(names: ParallelNames) -> list[str]:
    """Columns that are asked for twice; only a covariate may be a subgroup too."""
    roles = _roles(names)
    lists = (*roles, *names.covariates), (*roles, *names.subgroups)
    return sorted({it for columns in lists for it in columns if columns.count(it) > 1})


def _empty(table: Table, names: ParallelNames) -> list[str]:
    asked = _columns(names)
    return [it for it in asked if not any(table.cell(row, it) for row in table.rows)]


def _unclear_scale(table: Table, names: ParallelNames, scale: Scale | None) -> Iterator[Finding]:
    if scale is None and names.outcome.startswith(_LOGGED):
        yield refused("parallel-scale-unclear", table.path, column=names.outcome)


def _rows(table: Table, names: ParallelNames, scale: Scale) -> list[ParallelRow]:
    covariates = [_covariate(table, it) for it in names.covariates]
    subgroups = [values_of(table, it, two_are_levels=True) for it in names.subgroups]
    return [
        ParallelRow(
            line=row.line,
            person=_named(table, row, names.person),
            arm=_named(table, row, names.arm),
            outcome=_amount(table, row, names.outcome, scale),
            baseline=_amount(table, row, names.baseline, scale),
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


def _named(table: Table, row: Row, column: str) -> str:
    name = table.cell(row, column)
    if not name:
        table.complain("trial-cell-empty", row, column)
    return name


def _amount(table: Table, row: Row, column: str | None, scale: Scale) -> float | None:
    """Return an outcome or a baseline on the scale of the analysis."""
    value = None if column is None else table.number(row, column)
    if value is None or column is None or scale is not Scale.LOG:
        return value
    if value <= 0:
        table.complain("parallel-no-logarithm", row, column)
        return None
    return log(value)


def _control(asked: str, rows: Sequence[ParallelRow]) -> str:
    """The arm that is meant, also where only capitals differ."""
    arms = {row.arm for row in rows}
    alike = [arm for arm in arms if arm.casefold() == asked.strip().casefold()]
    return alike[0] if asked not in arms and len(alike) == 1 else asked


def _margin(margin: float | None, scale: Scale) -> float | None:
    return log1p(margin / 100) if margin is not None and scale.in_percent else margin


def _analysed(rows: list[ParallelRow], choices: ParallelChoices, file: Path) -> ParallelAnalysis:
    try:
        return analyse_parallel(rows, choices)
    except RefusedError as error:
        raise RefusedError(*(_placed(it, file) for it in error.findings)) from error


def _placed(finding: Finding, file: Path) -> Finding:
    """Say of which file a finding is."""
    place = {"file": str(file), "place": "file"}
    return replace(finding, arguments=place | dict(finding.arguments))
