"""Asks the analysis of a crossover what the options of the command say."""

from functools import partial

from rekmaat.cli.trial_crossover_answer import crossover_object, crossover_text
from rekmaat.cli.trial_options import Asked, needed, scale_asked
from rekmaat.cli.trial_told import Told, Way
from rekmaat.guide.wording import Language
from rekmaat.judge.trial.crossover_rows import Adjustment, CrossoverNames, Inference
from rekmaat.service.trial_crossover import CrossoverQuestion, answer_crossover
from rekmaat.tell.trial_crossover import crossover_lines


def crossover_way(asked: Asked, language: Language) -> Way:
    """Return how a crossover is asked.

    Raises:
        WrongUseError: An option it needs is missing.
    """
    question, text = crossover_question(asked), crossover_text(language)

    def ask() -> Told:
        it = answer_crossover(question)
        lines = partial(crossover_lines, it.analysis, text)
        return Told(partial(crossover_object, it, text), lines, it.findings)

    return Way(text, ask)


def crossover_question(asked: Asked) -> CrossoverQuestion:
    """Return the question about a crossover.

    Raises:
        WrongUseError: An option it needs is missing.
    """
    columns, terms = asked.columns, asked.terms
    return CrossoverQuestion(
        file=asked.data,
        control=needed(terms.control, "--control", "crossover"),
        names=CrossoverNames(
            outcome=columns.outcome,
            person=columns.person,
            period=needed(columns.period, "--period", "crossover"),
            arm=needed(columns.arm, "--arm", "crossover"),
            sequence=columns.sequence,
            baseline=columns.baseline,
            covariates=columns.covariates,
        ),
        scale=scale_asked(asked),
        margin=terms.margin,
        inference=Inference(terms.method.replace("-", "_")),
        adjustment=Adjustment(terms.adjust),
        lower_is_better=terms.better == "lower",
    )
