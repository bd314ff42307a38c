"""Answers what a table of a crossover tells."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from rekmaat.errors import Finding, RefusedError
from rekmaat.files import fingerprint as sha256_of
from rekmaat.judge.trial.crossover import CrossoverAnalysis, analyse_crossover
from rekmaat.judge.trial.crossover_rows import (
    Adjustment,
    CrossoverChoices,
    CrossoverNames,
    CrossoverRow,
    Inference,
)
from rekmaat.judge.trial.remarks import note
from rekmaat.judge.trial.scale import Scale
from rekmaat.service.data_table import Table, read_table
from rekmaat.service.experiment_answer import Input
from rekmaat.service.trial_column import values_of
from rekmaat.service.trial_row import (
    amount_in,
    arm_meant,
    check_columns,
    margin_on,
    name_in,
    placed,
    scale_of,
)


@dataclass(frozen=True, slots=True)
class CrossoverQuestion:
    """What is to be analysed, all of it chosen before anybody looked.

    Attributes:
        file: The table, one row a person and period.
        control: What the arm without the stretch is called in it.
        names: What the columns are called; capitals do not matter.
        scale: On which scale the outcome is compared; None is as it is.
        margin: The smallest difference that matters: in percent on the logarithmic scales, else
            in the unit of the outcome; None where nobody says.
        inference: How errors are found.
        adjustment: How contrasts are adjusted for being many.
        lower_is_better: False where a higher outcome is the better one.
    """

    file: Path
    control: str
    names: CrossoverNames
    scale: Scale | None = None
    margin: float | None = None
    inference: Inference = Inference.KENWARD_ROGER
    adjustment: Adjustment = Adjustment.TUKEY
    lower_is_better: bool = True


@dataclass(frozen=True, slots=True)
class CrossoverAnswer:
    """What a table of a crossover tells.

    Attributes:
        question: What was asked.
        analysis: What came of it.
        rows: What was analysed, incomplete rows included.
        findings: What is worth knowing, each with the file it is about.
        inputs: The files that went in.
    """

    question: CrossoverQuestion
    analysis: CrossoverAnalysis
    rows: tuple[CrossoverRow, ...]
    findings: tuple[Finding, ...]
    inputs: tuple[Input, ...]


def answer_crossover(question: CrossoverQuestion) -> CrossoverAnswer:
    """Analyse a file with the table of a crossover.

    Raises:
        RefusedError: The table cannot be read, or is no crossover; names every fault with its
            line and column.
    """
    table = read_table(question.file, columns_of(question.names))
    source = Input(str(question.file), "periods", sha256_of(question.file))
    return answer_crossover_table(table, question, source)


def answer_crossover_table(
    table: Table, question: CrossoverQuestion, source: Input
) -> CrossoverAnswer:
    """Analyse the table of a crossover.

    Args:
        table: With at least the columns that are named.
        question: What is asked of it.
        source: Where it comes from.

    Raises:
        RefusedError: It is no crossover; names every fault with its line and column.
    """
    names = _small(question.names)
    check_columns(table, _roles(names), names.covariates)
    scale = scale_of(question.scale, names.outcome)
    rows = _rows(table, names, scale)
    table.refuse_if_faulty()
    choices = CrossoverChoices(
        control=arm_meant(question.control, (row.arm for row in rows)),
        names=names,
        scale=scale,
        margin=margin_on(scale, question.margin),
        inference=question.inference,
        adjustment=question.adjustment,
        lower_is_better=question.lower_is_better,
    )
    analysis = _analysed(rows, choices, question.file)
    return CrossoverAnswer(
        question=question,
        analysis=analysis,
        rows=rows,
        findings=tuple(placed((*_about(question, choices), *analysis.findings), question.file)),
        inputs=(source,),
    )


def columns_of(names: CrossoverNames) -> list[str]:
    """Return every column that is named, in small letters as tables are read."""
    small = _small(names)
    return [*_roles(small), *small.covariates]


def _about(question: CrossoverQuestion, choices: CrossoverChoices) -> Iterator[Finding]:
    """What the reader should know of how the question was taken."""
    if question.scale is None and choices.scale is Scale.LOGGED:
        yield note("trial-scale-taken", column=choices.names.outcome)
    if question.margin is None:
        yield note("trial-no-margin")


def _small(names: CrossoverNames) -> CrossoverNames:
    """The names as the reader of tables gives them."""
    return CrossoverNames(
        outcome=names.outcome.casefold(),
        person=names.person.casefold(),
        period=names.period.casefold(),
        arm=names.arm.casefold(),
        sequence=None if names.sequence is None else names.sequence.casefold(),
        baseline=None if names.baseline is None else names.baseline.casefold(),
        covariates=tuple(it.casefold() for it in names.covariates),
    )


def _roles(names: CrossoverNames) -> list[str]:
    """The columns that can be only one thing."""
    there = (names.person, names.period, names.arm, names.outcome, names.sequence, names.baseline)
    return [it for it in there if it is not None]


def _rows(table: Table, names: CrossoverNames, scale: Scale) -> tuple[CrossoverRow, ...]:
    covariates = [values_of(table, it, two_are_levels=False) for it in names.covariates]
    sequence = names.sequence
    return tuple(
        CrossoverRow(
            line=row.line,
            person=name_in(table, row, names.person),
            period=name_in(table, row, names.period),
            arm=name_in(table, row, names.arm),
            outcome=amount_in(table, row, names.outcome, scale),
            sequence=None if sequence is None else name_in(table, row, sequence),
            baseline=amount_in(table, row, names.baseline, scale),
            covariates=tuple(it[at] for it in covariates),
        )
        for at, row in enumerate(table.rows)
    )


def _analysed(
    rows: tuple[CrossoverRow, ...], choices: CrossoverChoices, file: Path
) -> CrossoverAnalysis:
    try:
        return analyse_crossover(rows, choices)
    except RefusedError as error:
        raise RefusedError(*placed(error.findings, file)) from error
