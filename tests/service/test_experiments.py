"""Experiments through the service, over a real database, as disorderly as people are."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime, time, timedelta, timezone
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rekmaat.errors import RefusedError
from rekmaat.guide.clearance import AnythingNew, NotClearedError
from rekmaat.guide.experiment import (
    Anchor,
    AnchorTime,
    Expectation,
    LogKind,
    Tags,
    arm_of,
    fingerprint,
)
from rekmaat.guide.experiment_rules import LEFT_AFTER, Status
from rekmaat.guide.protocol import Arm, Phase
from rekmaat.guide.ratings import Felt, FeltRating, TensionRating
from rekmaat.guide.screening import Answers
from rekmaat.guide.session import Hold, Session, Stop, StopReason
from rekmaat.guide.wording import Country, Language
from rekmaat.judge.observed import observed
from rekmaat.judge.person import judge_person
from rekmaat.service import experiment_course, experiments, screenings, sessions, visits
from rekmaat.service.experiment_judged import judged
from rekmaat.service.experiment_new import NewExperiment, NewSession
from rekmaat.service.experiment_record import (
    NoLookYetError,
    NotRunningError,
    StillOpenError,
    clearances_of,
)
from rekmaat.service.experiment_sessions import Opened, open_session
from rekmaat.service.house import House, open_house
from rekmaat.store.experiments import read_experiment

SUMMER = timezone(timedelta(hours=2))
SCREENED = {"move_check": "fine"}


@dataclass
class Life:
    """Somebody with an experiment; what is not delivered yet is kept like the browser does."""

    house: House
    chance: Random
    now: datetime = datetime(2026, 7, 6, 9, 0, tzinfo=SUMMER)
    kept: list[Session] = field(default_factory=list)

    def id(self) -> str:
        return str(UUID(int=self.chance.getrandbits(128)))

    def begin(self, *, a_day: int = 3) -> str:
        visits.introduce(self.house, Language.NL, Country.NL, now=self.now)
        self.screen()
        new = NewExperiment(
            id=self.id(),
            days=14,
            sessions_per_day=a_day,
            anchors=(AnchorTime(Anchor.MORNING, time(8, 30)),),
            long_term=False,
            expectation=Expectation(6, 4, self.now, "1"),
        )
        experiments.start(self.house, new, now=self.now)
        return new.id

    def screen(self) -> None:
        self.now += timedelta(seconds=30)
        answers = Answers(SCREENED, frozenset({1, 2, 3}))
        form = screenings.ScreeningForm(self.id(), Language.NL, Country.NL, answers)
        screenings.screen(self.house, form, now=self.now)
        self.now += timedelta(seconds=30)

    def open(self, experiment_id: str, before: int | None = None) -> Opened:
        visits.check_in(self.house, self.id(), AnythingNew.NO, now=self.now)
        self.now += timedelta(seconds=5)
        value = self.chance.randint(0, 10) if before is None else before
        rating = TensionRating(value, self.now, "1")
        new = NewSession(experiment_id, self.id(), rating, Tags())
        return open_session(self.house, new, now=self.now)

    def play(self, opened: Opened, *, whole: bool = True) -> Session:
        """The minute as the browser keeps it until it is delivered."""
        sheet, started = opened.plan.sheet, self.now
        holds = [cue for cue in sheet.cues if cue.phase is Phase.HOLD]
        self.now += timedelta(seconds=sheet.total_s)
        before = opened.opening.before
        rise = self.chance.choice((-3, -2, -1, 0, 0, 1))
        after = TensionRating(min(10, max(0, before.value + rise)), self.now, "1")
        session = Session(
            id=opened.opening.session_id,
            screening_id=opened.plan.permit.screening_id,
            protocol_id=opened.plan.protocol.id,
            protocol_version=opened.plan.protocol.version,
            exercise=opened.plan.exercise.id,
            arm=sheet.arm,
            language=Language.NL,
            started_at=started,
            ended_at=self.now,
            paused_s=0.0,
            holds=tuple(Hold(cue.repetition or 1, cue.duration_s, cue.duration_s) for cue in holds),
            before=before,
            after=after if whole else None,
            felt=FeltRating(self.chance.choice(list(Felt)), self.now, "1") if whole else None,
            stop=None if whole else Stop(10.0, StopReason.INTERRUPTED),
        )
        self.now += timedelta(seconds=20)
        return session

    def deliver(self) -> None:
        for session in self.kept:
            sessions.save(self.house, session, now=self.now)
        self.kept.clear()


@contextmanager
def living(seed: int = 1) -> Iterator[Life]:
    with TemporaryDirectory() as folder:
        house = open_house(Path(folder))
        yield Life(house, Random(seed))  # noqa: S311
        house.database.close()


ACTIONS = st.lists(
    st.sampled_from(["play", "keep", "leave", "break off", "deliver", "sleep", "look", "resume"]),
    max_size=14,
)


def do(life: Life, experiment_id: str, action: str) -> None:
    """One thing a person may do; what is refused leaves everything as it was."""
    house, now = life.house, life.now
    match action:
        case "deliver":
            life.deliver()
        case "sleep":
            life.now += timedelta(hours=9)
        case "look":
            experiment_course.look(house, experiment_id, now=now)
        case "resume":
            life.screen()
            experiment_course.resume(house, experiment_id, note=None, now=life.now)
        case _:
            opened = life.open(experiment_id)
            if action == "leave":
                return
            life.kept.append(life.play(opened, whole=action != "break off"))
            if action == "play":
                life.deliver()


REFUSALS = (NotRunningError, NotClearedError, NoLookYetError, StillOpenError)


@settings(max_examples=40, deadline=None)
@given(seed=st.integers(0, 10_000), actions=ACTIONS)
def test_whatever_a_person_does_the_record_stays_whole(seed: int, actions: list[str]) -> None:
    """M08."""
    with living(seed) as life:
        experiment_id = life.begin()
        looks = 0
        for action in actions:
            try:
                do(life, experiment_id, action)
            except REFUSALS:
                continue
            looks += action == "look"
        standing = experiments.standing(life.house, experiment_id, now=life.now)
        experiment, account = standing.experiment, standing.account
        plan = experiment.plan
        numbers = [one.opening.number for one in experiment.played]
        assert numbers == list(range(1, len(numbers) + 1))
        for one in experiment.played:
            if one.session is not None:
                assert one.session.arm is arm_of(plan.seed, one.opening.number)
                assert one.session.before == one.opening.before
        done = account.adherence
        assert done.opened == len(numbers) >= done.finished
        assert account.felt.stretch.total + account.felt.control.total == done.opened
        assert len(account.looks) <= looks
        assert account.fingerprint == fingerprint(plan)
        assert (standing.seed is None) == (account.status in (Status.RUNNING, Status.PAUSED))
        assert account.judgement.effect == judge_person(observed(experiment)).effect
        if account.status is Status.RUNNING and not account.looks:
            assert account.revealed == (account.judgement.verdict != "not_yet")


def test_the_judge_sees_an_unfinished_session_without_a_rating_after() -> None:
    with living() as life:
        experiment_id = life.begin()
        life.open(experiment_id)
        life.now += timedelta(hours=4)
        life.kept.append(life.play(life.open(experiment_id)))
        life.deliver()
        experiment = experiments.current(life.house)
        assert experiment is not None
        first, second = observed(experiment)
        assert (first.number, first.pair, first.after) == (1, 1, None)
        assert (second.number, second.pair) == (2, 1)
        assert second.after is not None
        assert {first.arm, second.arm} == {arm_of(experiment.plan.seed, it) for it in (1, 2)}


def test_a_pair_may_span_midnight() -> None:
    with living() as life:
        experiment_id = life.begin()
        life.now = life.now.replace(hour=23, minute=55)
        life.screen()
        for _ in range(2):
            life.kept.append(life.play(life.open(experiment_id)))
            life.deliver()
            life.now += timedelta(minutes=3)
        experiment = experiments.current(life.house)
        assert experiment is not None
        assert [one.day for one in observed(experiment)] == [1, 2]
        assert [one.pair for one in observed(experiment)] == [1, 1]


def test_a_journey_to_the_west_takes_no_day_back() -> None:
    with living() as life:
        experiment_id = life.begin()
        life.now = life.now.replace(hour=8)
        life.now += timedelta(days=1)
        life.screen()
        life.open(experiment_id)
        life.now += timedelta(days=1)
        life.open(experiment_id)
        life.now = (life.now + timedelta(hours=1)).astimezone(timezone(timedelta(hours=-9)))
        life.open(experiment_id)
        experiment = experiments.current(life.house)
        assert experiment is not None
        assert [one.opening.day for one in experiment.played] == [1, 2, 2]


def test_two_programs_on_one_database_never_give_a_number_twice() -> None:
    with living() as life:
        experiment_id = life.begin()
        other = replace(life, house=open_house(life.house.home), chance=Random(2))  # noqa: S311
        numbers = []
        for one in (life, other, life, other):
            one.now = max(life.now, other.now) + LEFT_AFTER
            numbers.append(one.open(experiment_id).opening.number)
        other.house.database.close()
        assert numbers == [1, 2, 3, 4]


def test_the_seed_is_drawn_anew_for_every_experiment() -> None:
    with living() as life:
        seeds = set()
        for _ in range(5):
            experiment_id = life.begin()
            experiment_course.stop(life.house, experiment_id, note=None, now=life.now)
            seeds.add(experiments.standing(life.house, experiment_id, now=life.now).seed)
        assert len(seeds) == 5
        assert all(seed is not None and len(seed) == 32 for seed in seeds)


def test_a_clock_set_back_does_not_hide_the_new_plan() -> None:
    with living() as life:
        first = life.begin()
        experiment_course.stop(life.house, first, note=None, now=life.now)
        life.now -= timedelta(days=2)
        second = life.begin()
        current = experiments.current(life.house)
        assert current is not None
        assert current.plan.id == second


def test_the_log_names_every_look_and_the_pairs_it_showed() -> None:
    with living() as life:
        experiment_id = life.begin()
        for _ in range(3):
            session = life.play(life.open(experiment_id, before=6))
            life.kept.append(replace(session, after=session.before, felt=None))
            life.deliver()
            life.now += timedelta(hours=3)
        experiment_course.look(life.house, experiment_id, now=life.now)
        account = experiments.account(life.house, experiment_id, now=life.now)
        assert [(look.day, look.pairs) for look in account.looks] == [(1, 1)]
        assert account.revealed


def test_a_look_is_told_by_its_own_day_also_without_a_session_on_it() -> None:
    with living() as life:
        experiment_id = life.begin()
        for _ in range(2):
            session = life.play(life.open(experiment_id, before=6))
            life.kept.append(replace(session, after=session.before, felt=None))
            life.deliver()
            life.now += timedelta(hours=3)
        life.now += timedelta(days=2)
        experiment_course.look(life.house, experiment_id, now=life.now)
        life.now += timedelta(days=1)
        account = experiments.account(life.house, experiment_id, now=life.now)
        assert [look.day for look in account.looks] == [3]


def test_a_plan_with_four_a_day_is_refused_whole() -> None:
    with living() as life:
        with pytest.raises(RefusedError, match="plan-too-often"):
            life.begin(a_day=4)
        assert experiments.current(life.house) is None


def test_what_the_judge_says_is_judged_on_what_is_stored() -> None:
    with living() as life:
        experiment_id = life.begin()
        for _ in range(4):
            session = life.play(life.open(experiment_id))
            life.kept.append(replace(session, after=session.before, felt=None))
            life.deliver()
            life.now += timedelta(hours=5)
        with life.house.database.reading() as connection:
            experiment = read_experiment(connection, experiment_id)
            assert experiment is not None
            clearances = clearances_of(connection, experiment)
        judgement = judged(experiment, clearances.values(), now=life.now)
        assert judgement.effect == judge_person(observed(experiment)).effect
        assert [entry.kind for entry in experiment.log if entry.kind is LogKind.PAUSED] == []


def test_a_plan_with_skipped_sessions_ends_with_its_days_for_the_judge_too() -> None:
    with living() as life:
        experiment_id = life.begin()
        for number in range(40):
            session = life.play(life.open(experiment_id, before=6))
            leans = (session.arm is Arm.STRETCH) == (number // 2 % 2 == 0)  # by turns, no coin
            after = replace(session.before, value=5 if leans else 6)
            life.kept.append(replace(session, after=after, felt=None))
            life.deliver()
            life.now += timedelta(hours=12 if number % 3 == 2 else 4)
            if number % 3 == 2:
                life.now = life.now.replace(hour=9)
        before = experiments.account(life.house, experiment_id, now=life.now)
        assert (before.status, before.judgement.verdict) == (Status.RUNNING, "not_yet")
        assert before.judgement.terms.ended_pairs is None
        life.now += timedelta(days=2)
        after_days = experiments.account(life.house, experiment_id, now=life.now)
        assert (after_days.status, after_days.judgement.verdict) == (Status.DONE, "no_effect")
        assert after_days.judgement.terms.ended_pairs == 20
