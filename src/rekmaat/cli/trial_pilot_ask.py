"""Asks the analysis of a pilot what the options of the command say."""

from functools import partial

from rekmaat.catalogue.text import Text
from rekmaat.cli.trial_options import Asked, needed, scale_asked
from rekmaat.cli.trial_pilot_answer import check_pilot_use, pilot_object, pilot_text
from rekmaat.cli.trial_pilot_lines import pilot_lines
from rekmaat.cli.trial_told import Told, Way
from rekmaat.errors import WrongUseError
from rekmaat.guide.wording import Language
from rekmaat.judge.trial.scale import Scale
from rekmaat.service.trial_pilot import PilotColumns, PilotQuestion, answer_pilot


def pilot_way(asked: Asked, language: Language) -> Way:
    """Return how a pilot is asked.

    Raises:
        WrongUseError: An option it needs is missing, or the rule is none.
    """
    text = pilot_text(language)
    question = checked_question(asked, text)

    def ask() -> Told:
        it = answer_pilot(question)
        whole, lines = partial(pilot_object, it, text), partial(pilot_lines, it, text)
        return Told(whole, lines, it.findings)

    return Way(text, ask)


def checked_question(asked: Asked, text: Text) -> PilotQuestion:
    """Return the question about a pilot, once everything is checked that no file can answer.

    Raises:
        WrongUseError: An option it needs is missing, or one cannot be meant.
    """
    question = pilot_question(asked)
    if scale_asked(asked) is Scale.PLAIN:
        raise WrongUseError(text.say("usage-pilot-scale"), field="--scale")
    check_pilot_use(question, text)
    return question


def pilot_question(asked: Asked) -> PilotQuestion:
    """Return the question about a pilot.

    Raises:
        WrongUseError: An option it needs is missing.
    """
    columns, terms, pilot = asked.columns, asked.terms, asked.pilot
    return PilotQuestion(
        file=asked.data,
        columns=PilotColumns(
            outcome=columns.outcome,
            baseline=needed(columns.baseline, "--baseline", "pilot"),
            person=columns.person,
            repeat=pilot.repeat,
            day=pilot.day,
            session=pilot.session,
            felt=pilot.felt,
        ),
        percent=pilot.rule,
        felt_points=pilot.felt_points,
        lower_is_better=terms.better == "lower",
        natural=scale_asked(asked) is Scale.LOG,
    )
