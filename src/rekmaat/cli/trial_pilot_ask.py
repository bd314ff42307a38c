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
        WrongUseError: An option it needs is missing, or cannot be meant.
    """
    text = pilot_text(language)
    question = pilot_question(asked, text)

    def ask() -> Told:
        it = answer_pilot(question)
        whole, lines = partial(pilot_object, it, text), partial(pilot_lines, it, text)
        return Told(whole, lines, it.findings)

    return Way(text, ask)


def pilot_question(asked: Asked, text: Text) -> PilotQuestion:
    """Return the question about a pilot.

    Raises:
        WrongUseError: An option it needs is missing, or cannot be meant.
    """
    columns, terms = asked.columns, asked.terms
    if scale_asked(asked) is Scale.PLAIN:
        raise WrongUseError(text.say("usage-pilot-scale"), field="--scale")
    question = PilotQuestion(
        file=asked.data,
        columns=PilotColumns(
            outcome=columns.outcome,
            baseline=needed(columns.baseline, "--baseline", "pilot"),
            person=columns.person,
            repeat=columns.repeat,
            day=columns.day,
            session=columns.session,
            felt=columns.felt,
        ),
        percent=terms.percent,
        lower_is_better=terms.better == "lower",
        natural=scale_asked(asked) is Scale.LOG,
        felt_points=terms.felt_points,
    )
    check_pilot_use(question, text)
    return question
