"""Asks the analysis of parallel groups what the options of the command say."""

from functools import partial

from rekmaat.cli.trial_options import Asked, needed, scale_asked
from rekmaat.cli.trial_parallel_answer import parallel_object, parallel_text
from rekmaat.cli.trial_parallel_lines import parallel_lines
from rekmaat.cli.trial_told import Told, Way
from rekmaat.guide.wording import Language
from rekmaat.judge.trial.parallel_rows import ExpectationAsked, ParallelNames
from rekmaat.service.trial_parallel import ParallelQuestion, answer_parallel


def parallel_way(asked: Asked, language: Language) -> Way:
    """Return how parallel groups are asked.

    Raises:
        WrongUseError: An option they need is missing.
    """
    question, text = parallel_question(asked), parallel_text(language)

    def ask() -> Told:
        it = answer_parallel(question)
        whole, lines = partial(parallel_object, it, text), partial(parallel_lines, it, text)
        return Told(whole, lines, it.findings)

    return Way(text, ask)


def parallel_question(asked: Asked) -> ParallelQuestion:
    """Return the question about parallel groups.

    Raises:
        WrongUseError: An option they need is missing.
    """
    columns, terms = asked.columns, asked.terms
    when = terms.expectation_asked
    return ParallelQuestion(
        file=asked.data,
        control=needed(terms.control, "--control", "parallel"),
        names=ParallelNames(
            outcome=columns.outcome,
            arm=needed(columns.arm, "--arm", "parallel"),
            person=columns.person,
            baseline=columns.baseline,
            covariates=columns.covariates,
            subgroups=columns.subgroups,
            expectation=columns.expectation,
        ),
        scale=scale_asked(asked),
        margin=terms.margin,
        expectation_asked=None if when is None else ExpectationAsked(when),
        lower_is_better=terms.better == "lower",
    )
