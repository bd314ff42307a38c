"""Experiments lived before the app is opened, stored as the app would have stored them."""

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from lives import a_person, a_plan, a_screening, a_session, number_id
from rekmaat.catalogue.screening import load_screening
from rekmaat.guide.experiment import (
    Cause,
    Experiment,
    Horizon,
    LogEntry,
    LogKind,
    Opening,
    Played,
    Tags,
    arm_of,
)
from rekmaat.guide.experiment_rules import day_at, next_number
from rekmaat.guide.protocol import Arm
from rekmaat.guide.ratings import Felt, FeltRating, TensionRating
from rekmaat.guide.screening import Outcome
from rekmaat.guide.session import Stop, StopReason
from rekmaat.guide.wording import Language
from rekmaat.service.house import open_house
from rekmaat.store.experiments import add_experiment, add_log_entry, add_noise, add_opening
from rekmaat.store.people import write_person
from rekmaat.store.screenings import add_screening
from rekmaat.store.sessions import put_session

HOURS = (8.5, 12.5, 17.5)
LASTS = timedelta(seconds=90)
OWN_SWING = (0, 1, -1, 0, 1, 0, -1, 1, 0, 0, -1, 1)
BEFORE = (6, 5, 7, 6, 4, 5, 6, 7, 5)


@dataclass(frozen=True, slots=True)
class Life:
    """How somebody lives an experiment: what each minute takes off, and what goes wrong."""

    stretch: int = 0
    control: int = 0
    sessions: int = 42
    days: int = 14
    skipped: frozenset[int] = frozenset()
    stopped: frozenset[int] = frozenset()
    worse_last: int = 0
    long_term: bool = False
    number: int = 500
    ago_days: int | None = None


def live(life: Life, *, now: datetime) -> Experiment:
    """Play an experiment up to now, three places a day."""
    ago = life.ago_days if life.ago_days is not None else -(-_places(life) // 3)
    first = (now - timedelta(days=ago)).replace(hour=0, minute=0, second=0, microsecond=0)
    plan = replace(
        a_plan(life.number),
        made_at=first,
        days=life.days,
        horizon=Horizon.LONG_TERM if life.long_term else Horizon.ORDINARY,
    )
    experiment = Experiment(plan, (), (), ())
    places = (place for place in range(10_000) if place not in life.skipped)
    while len(experiment.played) < life.sessions:
        place = next(places)
        at = first + timedelta(days=place // 3, hours=HOURS[place % 3])
        experiment = _session(experiment, life, at)
    return experiment


def _places(life: Life) -> int:
    return life.sessions + len(life.skipped)


def _session(experiment: Experiment, life: Life, at: datetime) -> Experiment:
    number = next_number(experiment)
    before = BEFORE[number % len(BEFORE)]
    arm = arm_of(experiment.plan.seed, number)
    taken = life.stretch if arm is Arm.STRETCH else life.control
    after = max(0, before - taken + OWN_SWING[number % len(OWN_SWING)])
    felt = Felt.BETTER if after < before else Felt.SAME
    if number > life.sessions - life.worse_last:
        felt, after = Felt.WORSE, before + 1
    opening = Opening(
        experiment_id=experiment.plan.id,
        number=number,
        session_id=number_id(life.number * 1000 + number),
        screening_id=number_id(10),
        opened_at=at,
        day=day_at(experiment, at),
        before=TensionRating(before, at, "1"),
        tags=Tags(),
    )
    end = at + LASTS
    session = replace(
        a_session(at=at),
        id=opening.session_id,
        arm=arm,
        ended_at=end,
        before=opening.before,
        after=TensionRating(after, end, "1"),
        felt=FeltRating(felt, end, "1"),
        stop=Stop(30.0, StopReason.INTERRUPTED) if number in life.stopped else None,
        event=None,
    )
    return replace(experiment, played=(*experiment.played, Played(opening, session)))


def noted(
    experiment: Experiment,
    kind: LogKind,
    at: datetime,
    *,
    cause: Cause | None = None,
) -> Experiment:
    """Write something in the log, as the app does when it happens."""
    number = number_id(700 + len(experiment.log))
    entry = LogEntry(number, experiment.plan.id, kind, at, cause, None, None)
    return replace(experiment, log=(*experiment.log, entry))


def keep(home: Path, *experiments: Experiment, language: Language, now: datetime) -> None:
    """Store a person who may stretch today, with these experiments, oldest first."""
    house = open_house(home)
    with house.database.writing() as connection:
        write_person(connection, replace(a_person(), language=language, protocol_id="umcg"))
        screening = a_screening(at=now.astimezone(UTC) - timedelta(days=20))
        clearance = replace(
            screening.clearance,
            outcome=Outcome.GO,
            within=None,
            adaptations=frozenset(),
            advice=(),
            clearable=False,
            table_version=load_screening().table.version,
            expires_at=now + timedelta(days=8),
        )
        add_screening(connection, replace(screening, clearance=clearance))
        for experiment in experiments:
            add_experiment(connection, experiment.plan)
            for noise in experiment.noise:
                add_noise(connection, noise)
            for played in experiment.played:
                add_opening(connection, played.opening)
                if played.session is not None:
                    saved_at = played.session.ended_at
                    put_session(connection, played.session, saved_at=saved_at)
            for entry in experiment.log:
                add_log_entry(connection, entry)
