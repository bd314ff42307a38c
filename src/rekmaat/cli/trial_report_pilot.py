"""Asks the analysis of a pilot what the options of the report say."""

from rekmaat.catalogue.text import Text
from rekmaat.cli.trial_options import Asked, needed
from rekmaat.cli.trial_pilot_answer import check_pilot_use
from rekmaat.service.trial_pilot import PilotColumns, PilotQuestion


def pilot_question(asked: Asked, text: Text) -> PilotQuestion:
    """Return the question about a pilot.

    Raises:
        WrongUseError: An option it needs is missing, or a size cannot be meant.
    """
    columns, terms = asked.columns, asked.terms
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
        natural=terms.scale == "log",
        felt_points=terms.felt_points,
    )
    check_pilot_use(question, text)
    return question
