"""Plan and sessions of every experiment, as `rekmaat experiment judge` reads them.

So anybody can check an answer of the app. The files say nothing that `data.json` does not say, and
are never read back.
"""

from collections.abc import Iterator, Mapping
from datetime import datetime

from rekmaat.exchange.archive_sheet import Sheet, sheet
from rekmaat.exchange.plan_file import plan_as_json
from rekmaat.guide.clearance import Clearance
from rekmaat.guide.experiment import Experiment
from rekmaat.guide.experiment_rules import allowance, day_at
from rekmaat.judge.observed import observed
from rekmaat.store.everything import Everything

FOLDER = "experiments"
PLAN = "plan.json"
COLUMNS = ("session", "day", "pair", "arm", "before", "after", "until_day", "clearance")


def experiment_files(everything: Everything, *, now: datetime) -> Iterator[tuple[str, bytes]]:
    """Yield name and content of two files an experiment.

    The folders are numbered, as an id that came with an archive may be no name of a file.

    Args:
        everything: What is stored.
        now: In the local time of the person; says whether the days of a plan are over.
    """
    sessions = {stored.session.id: stored for stored in everything.sessions}
    screened = [stored.now.clearance for stored in everything.screenings]
    clearances = {clearance.screening_id: clearance for clearance in screened}
    for place, stored in enumerate(everything.experiments, 1):
        folder = f"{FOLDER}/{place}-{stored.plan.made_at.date().isoformat()}"
        yield f"{folder}/{PLAN}", plan_as_json(stored.plan).encode()
        experiment = stored.with_sessions(sessions)
        told = _sessions(f"{folder}/sessions", experiment, clearances, now)
        yield told.file_name, told.as_csv()


def _sessions(
    name: str, experiment: Experiment, clearances: Mapping[str, Clearance], now: datetime
) -> Sheet:
    until = _until_day(experiment, now)
    allowed = _numbered_allowances(experiment, clearances)
    rows = (
        (one.number, one.day, one.pair, one.arm, one.before, one.after, until, clearance)
        for one, clearance in zip(observed(experiment), allowed, strict=True)
    )
    return sheet(name, COLUMNS, rows)


def _until_day(experiment: Experiment, now: datetime) -> int:
    """The day it has come to; after the plan only sessions count, so that the file stays as is."""
    last = experiment.played[-1].opening.day if experiment.played else 1
    return max(last, min(day_at(experiment, now), experiment.plan.days + 1))


def _numbered_allowances(
    experiment: Experiment, clearances: Mapping[str, Clearance]
) -> Iterator[int | None]:
    """Number what was allowed at each session, from 1; what it was need not be told for a check."""
    numbers: dict[object, int] = {}
    for played in experiment.played:
        clearance = clearances.get(played.opening.screening_id)
        if clearance is None:
            yield None
        else:
            yield numbers.setdefault(allowance(clearance), len(numbers) + 1)
