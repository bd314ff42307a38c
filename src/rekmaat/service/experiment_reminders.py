"""Reminders of an experiment for a calendar."""

from datetime import datetime

from rekmaat.catalogue.text import text_of
from rekmaat.exchange.calendar import reminders
from rekmaat.guide.wording import Language
from rekmaat.service.experiment_record import known_experiment
from rekmaat.service.house import House


def reminders_of(house: House, experiment_id: str, language: Language, *, now: datetime) -> str:
    """Return a calendar file that begins today, or on the day of the first session.

    Raises:
        UnknownError: There is no such experiment.
    """
    with house.database.reading() as connection:
        experiment = known_experiment(connection, experiment_id)
    played = experiment.played
    first_day = (played[0].opening.opened_at if played else now).date()
    title = text_of(language, "experiment_files").say("calendar-title")
    return reminders(experiment.plan, first_day, None, title)
