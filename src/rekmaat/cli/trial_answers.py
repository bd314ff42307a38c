"""Asks the analysis of each design, and prints what it answers."""

from math import isfinite

from rekmaat.catalogue.text import Text
from rekmaat.cli.exit_codes import DONE, REFUSED
from rekmaat.cli.findings import print_refusal
from rekmaat.cli.printing import Streams, print_lines, print_object
from rekmaat.cli.trial_options import Asked, Design, needless
from rekmaat.cli.trial_told import Way
from rekmaat.errors import RefusedError, WrongUseError
from rekmaat.guide.wording import Language
from rekmaat.tell.sentences import grouped_sentences


def answer(
    design: Design, asked: Asked, language: Language, *, as_json: bool, streams: Streams
) -> int:
    """Answer what was asked.

    Returns:
        The exit code: 0, or 3 where the table is refused.

    Raises:
        WrongUseError: An option this design needs is missing, or no size.
    """
    way = _way(design, asked, language)
    check_terms(design, asked, way.text)
    out, err = streams
    try:
        told = way.ask()
    except RefusedError as error:
        print_refusal(error.findings, way.text, as_json=as_json, streams=streams)
        return REFUSED
    if as_json:
        print_object(told.whole(), out)
    else:
        print_lines(told.lines(), out)
        print_lines(grouped_sentences(told.findings, way.text), err)
    return DONE


def _way(design: Design, asked: Asked, language: Language) -> Way:
    """Each design brings only its own analysis."""
    if design == "crossover":
        from rekmaat.cli.trial_crossover_ask import crossover_way

        return crossover_way(asked, language)
    if design == "pilot":
        from rekmaat.cli.trial_pilot_ask import pilot_way

        return pilot_way(asked, language)
    from rekmaat.cli.trial_parallel_ask import parallel_way

    return parallel_way(asked, language)


def check_terms(design: Design, asked: Asked, text: Text) -> None:
    """Check what no file can answer.

    Raises:
        WrongUseError: The margin is no size, or an option means nothing in this design.
    """
    options = needless(design, asked)
    if options:
        told = {"options": ", ".join(options), "design": design}
        raise WrongUseError(text.say("usage-trial-needless", told), field=options[0])
    margin = asked.terms.margin
    if margin is not None and not (isfinite(margin) and margin > 0):
        raise WrongUseError(text.say("usage-trial-margin"), field="--margin")
