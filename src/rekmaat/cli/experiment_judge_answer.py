"""Writes the answer of `rekmaat experiment judge`: sentences for a reader, or one JSON object."""

from rekmaat.catalogue.text import Text, text_of
from rekmaat.cli.exit_codes import DONE, REFUSED
from rekmaat.cli.experiment_json import answer_object, answer_sentences
from rekmaat.cli.experiment_numbers import number_lines
from rekmaat.cli.experiment_plan_answer import check_positive
from rekmaat.cli.findings import print_refusal
from rekmaat.cli.printing import Streams, print_lines, print_object
from rekmaat.errors import RefusedError, WrongUseError
from rekmaat.guide.wording import Language
from rekmaat.service.experiment_answer import TableAnswer, TableQuestion, answer_table
from rekmaat.tell.experiment_words import Outcome
from rekmaat.tell.sentences import grouped_sentences


def judge_text(language: Language) -> Text:
    """Return the sentences about one person's experiment."""
    return text_of(language, "findings", "experiment_files", "experiment")


def check_use(question: TableQuestion, text: Text) -> None:
    """Check what no file can answer.

    Raises:
        WrongUseError: A size is none, the plan says it already, or both arms have one name.
    """
    sizes = {"--margin": question.asked.margin, "--sd": question.asked.session_sd}
    given = [option for option, size in sizes.items() if size is not None]
    if question.plan is not None and given:
        raise WrongUseError(text.say("usage-plan-decides", {"options": ", ".join(given)}))
    for option, size in sizes.items():
        check_positive(option, size, text)
    names = question.names
    if names.stretch is not None and names.stretch == names.control:
        raise WrongUseError(text.say("usage-arms-same"))


def answer(question: TableQuestion, text: Text, *, as_json: bool, streams: Streams) -> int:
    """Answer a question.

    Args:
        question: What to judge.
        text: The language.
        as_json: One JSON object instead of sentences.
        streams: What takes the answer, and what takes the findings.

    Returns:
        The exit code: 0, or 3 where table or plan are refused.
    """
    out, err = streams
    try:
        told = answer_table(question)
    except RefusedError as error:
        print_refusal(error.findings, text, as_json=as_json, streams=streams)
        return REFUSED
    if as_json:
        print_object(answer_object(told, question, text), out)
    else:
        print_lines(answer_lines(told, text), out)
        print_lines(grouped_sentences(told.findings, text), err)
    return DONE


def answer_lines(told: TableAnswer, text: Text) -> list[str]:
    """Return the verdict and what belongs beside it, then the numbers."""
    ratings = [
        *answer_sentences(told, told.judgement, told.outcome, text),
        *number_lines(told.judgement, told.outcome, text),
    ]
    if told.tension is None:
        return ratings
    tension = [
        *answer_sentences(told, told.tension, Outcome.TENSION, text),
        *number_lines(told.tension, Outcome.TENSION, text),
    ]
    first, second = text.say("judged-ratings"), text.say("judged-tension")
    return [first, *ratings, "", second, *tension, "", text.say("sides-apart")]
