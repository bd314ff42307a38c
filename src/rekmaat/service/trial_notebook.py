"""Analyses a crossover from Python: from a file, or from columns in memory."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Literal, TypeVar

from rekmaat.catalogue.text import Text, text_of
from rekmaat.errors import RefusedError, WrongUseError
from rekmaat.guide.wording import Language
from rekmaat.judge.trial.crossover import ArmMean, CarryOver, CrossoverAnalysis
from rekmaat.judge.trial.crossover_rows import Adjustment, CrossoverNames, Inference
from rekmaat.judge.trial.estimates import Coefficient, Contrast, TermTest
from rekmaat.judge.trial.scale import Scale
from rekmaat.service.data_table import Row, Table
from rekmaat.service.experiment_answer import Input
from rekmaat.service.trial_crossover import (
    CrossoverAnswer,
    CrossoverQuestion,
    answer_crossover,
    answer_crossover_table,
    columns_of,
)
from rekmaat.tell.sentences import grouped_sentences
from rekmaat.tell.trial_crossover import crossover_lines, verdict_lines

LanguageName = Language | Literal["nl", "fr", "en"]
Columns = Mapping[str, Iterable[object]]
"""Columns by their names, as in a data frame."""

Choice = TypeVar("Choice", Scale, Inference, Adjustment)

_IN_MEMORY = Path("table")
_FIRST_LINE = 2


@dataclass(frozen=True, slots=True, repr=False)
class CrossoverReport:
    """What a crossover tells: sentences when printed, numbers by name.

    Attributes:
        answer: Everything, with the question and the findings.
    """

    answer: CrossoverAnswer

    @property
    def analysis(self) -> CrossoverAnalysis:
        """Every number there is."""
        return self.answer.analysis

    @property
    def contrasts(self) -> tuple[Contrast, ...]:
        """The arms compared."""
        return self.analysis.contrasts

    @property
    def means(self) -> tuple[ArmMean, ...]:
        """The mean of each arm, sequences and periods evened out."""
        return self.analysis.means

    @property
    def coefficients(self) -> tuple[Coefficient, ...]:
        """The fixed effects."""
        return self.analysis.coefficients

    @property
    def tests(self) -> tuple[TermTest, ...]:
        """A joint test of each term."""
        return self.analysis.tests

    @property
    def carry_over(self) -> CarryOver | None:
        """The sensitivity analysis, where the design allows one."""
        return self.analysis.carry_over

    def sentences(self, language: LanguageName = "en") -> tuple[str, ...]:
        """Return what may be said about each arm beside the control.

        Args:
            language: `nl`, `fr` or `en`.
        """
        return tuple(verdict_lines(self.analysis, _text(language)))

    def remarks(self, language: LanguageName = "en") -> tuple[str, ...]:
        """Return what to read it with, a sentence each.

        Args:
            language: `nl`, `fr` or `en`.
        """
        return grouped_sentences(self.answer.findings, _text(language))

    def __str__(self) -> str:
        """Return the whole answer in English."""
        lines = crossover_lines(self.analysis, _text(Language.EN))
        return "\n".join([*lines, *self.remarks()])

    def __repr__(self) -> str:
        """Return the model in one line."""
        people, arms = self.analysis.analysed_people, len(self.analysis.arms)
        return f"<CrossoverReport: {self.analysis.formula}, {people} people, {arms} arms>"


def fit_crossover(  # noqa: PLR0913 - one choice of the analysis each
    table: str | Path | Columns,
    names: CrossoverNames,
    *,
    control: object,
    scale: Literal["log", "logged", "plain"] | None = None,
    margin: float | None = None,
    method: Literal["kenward_roger", "satterthwaite"] = "kenward_roger",
    adjust: Literal["tukey", "dunnett", "holm", "none"] = "tukey",
    lower_is_better: bool = True,
) -> CrossoverReport:
    """Analyse a crossover, `outcome ~ sequence + period + arm + (1 | person)`, by REML.

    Args:
        table: A file, or columns by their names, such as a data frame; one row a person and
            period.
        names: What the columns are called.
        control: The arm without the stretch, as the table calls it.
        scale: "log" takes the logarithm, "logged" is one already, "plain" is compared as it is;
            without it the name of the outcome says it.
        margin: The smallest difference that matters: in percent for logarithms, else in the unit
            of the outcome.
        method: How errors and degrees of freedom are found.
        adjust: How contrasts are adjusted for being many.
        lower_is_better: False where a higher outcome is the better one.

    Raises:
        RefusedError: The table cannot be read, or is no crossover; says which row, why and what
            to do.
        WrongUseError: Columns of different lengths, or a name that is no choice.
    """
    if margin is not None and not 0 < margin < float("inf"):
        raise WrongUseError(f"The margin must be larger than zero, not {margin:g}.", field="margin")
    question = CrossoverQuestion(
        file=Path(table) if isinstance(table, str | Path) else _IN_MEMORY,
        control=str(control),
        names=names,
        scale=None if scale is None else _choice(Scale, scale, "scale"),
        margin=margin,
        inference=_choice(Inference, method, "method"),
        adjustment=_choice(Adjustment, adjust, "adjust"),
        lower_is_better=lower_is_better,
    )
    try:
        return CrossoverReport(_answered(table, question))
    except RefusedError as error:
        words = grouped_sentences(error.findings, _text(Language.EN))
        raise RefusedError(*error.findings, words="\n".join(words)) from None


def _answered(table: str | Path | Columns, question: CrossoverQuestion) -> CrossoverAnswer:
    if isinstance(table, str | Path):
        return answer_crossover(question)
    held = _table(table, columns_of(question.names))
    mark = sha256(repr([row.cells for row in held.rows]).encode()).hexdigest()
    return answer_crossover_table(held, question, Input("memory", "periods", mark))


def _table(columns: Columns, wanted: list[str]) -> Table:
    """The columns in memory, as a file with them would be read; others are not looked at."""
    there = {str(name).casefold(): name for name in columns}
    missing = [name for name in wanted if name not in there]
    if missing:
        told = f"There is no column {', '.join(missing)}, only {', '.join(map(str, columns))}."
        raise WrongUseError(told, field="names", allowed=tuple(map(str, columns)))
    held = [[_cell(value) for value in columns[there[name]]] for name in wanted]
    if len(set(map(len, held))) != 1:
        lengths = ", ".join(f"{name} {len(it)}" for name, it in zip(wanted, held, strict=True))
        raise WrongUseError(f"The columns are not of one length: {lengths}.", field="table")
    rows = (Row(line, cells) for line, cells in enumerate(zip(*held, strict=True), _FIRST_LINE))
    return Table(_IN_MEMORY, tuple(wanted), tuple(rows), decimal_comma=False)


def _cell(value: object) -> str:
    """A value as a file would hold it; what is not a number is an empty cell."""
    if value is None or value != value:  # noqa: PLR0124  not-a-number is the one that differs
        return ""
    return str(value).strip()


def _choice(choices: type[Choice], asked: str, field: str) -> Choice:
    allowed = tuple(it.value for it in choices)
    if asked not in allowed:
        told = f"There is no {field} {asked!r}, only {', '.join(allowed)}."
        raise WrongUseError(told, field=field, allowed=allowed)
    return choices(asked)


def _text(language: LanguageName) -> Text:
    books = ("findings", "trial_table", "trial", "trial_crossover")
    return text_of(Language(language), *books)
