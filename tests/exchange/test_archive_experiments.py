"""Experiments in an archive: as sheets, whole, and refused where they contradict themselves."""

import csv
import io
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from lives import (
    NOON,
    SEED,
    SUMMER,
    a_plan,
    a_screening,
    a_session,
    an_entry,
    an_opening,
    number_id,
    some_noise,
)
from rekmaat.errors import RefusedError
from rekmaat.exchange.archive import Packing, unpack, write_archive
from rekmaat.exchange.archive_sheets import sheets
from rekmaat.guide.experiment import LogKind, fingerprint, first_arm
from rekmaat.guide.protocol import Arm
from rekmaat.guide.ratings import TensionRating
from rekmaat.store.everything import Everything
from rekmaat.store.experiments import StoredExperiment
from rekmaat.store.screenings import StoredScreening
from rekmaat.store.sessions import StoredSession

PACKING = Packing("What each file is.\n", "rekmaat", datetime(2026, 3, 3, tzinfo=UTC))
CONTROL_FIRST = next(
    seed for seed in map("{:032x}".format, range(64)) if first_arm(seed, 1) is Arm.CONTROL
)
OTHER = replace(a_plan(501), seed=SEED[::-1])
EXPERIMENT = StoredExperiment(
    a_plan(),
    (an_opening(), an_opening(2, session=190, day=2)),
    (some_noise(),),
    (an_entry(701, LogKind.LOOKED), an_entry()),
)
LIFE = Everything(
    None,
    (StoredScreening(a_screening()),),
    (),
    (StoredSession(a_session(), NOON),),
    (EXPERIMENT, StoredExperiment(OTHER, (), (), ())),
)


def rows_of(name: str) -> list[dict[str, str]]:
    sheet = next(one for one in sheets(LIFE) if one.name == name)
    return list(csv.DictReader(io.StringIO(sheet.as_csv().decode("utf-8-sig"), newline="")))


def codes_of(life: Everything) -> list[tuple[str, str]]:
    with pytest.raises(RefusedError) as refused:
        unpack(write_archive(life, PACKING))
    return [(one.code, str(one.arguments["id"])) for one in refused.value.findings]


def test_an_experiment_comes_back_whole_with_the_local_time_of_each_opening() -> None:
    again = unpack(write_archive(LIFE, PACKING))
    assert again == LIFE
    opened = again.experiments[0].openings[0].opened_at
    assert opened.utcoffset() == SUMMER.utcoffset(None)
    assert opened.isoformat().endswith("+02:00")


def test_the_sheets_say_which_minute_each_session_was_and_how_to_check_it() -> None:
    plan, _ = rows_of("experiments")
    assert plan["seed"] == SEED
    assert plan["fingerprint"] == fingerprint(a_plan())
    assert plan["anchors"] == "morning=08:30:00 lunch=12:30:00 after_work=17:30:00"
    openings = rows_of("openings")
    assert [(one["number"], one["pair"], one["arm"]) for one in openings] == [
        ("1", "1", "stretch"),
        ("2", "1", "control"),
    ]
    assert [one["day"] for one in openings] == ["1", "2"]
    assert {(one["stress"], one["painkiller"], one["after_running"]) for one in openings} == {
        ("4", "0", "")
    }
    assert [one["kind"] for one in rows_of("experiment_log")] == ["looked", "stopped"]
    assert [one["second_value"] for one in rows_of("own_noise")] == ["6"]


@pytest.mark.parametrize(
    ("code", "named", "changed"),
    [
        ("archive-id-twice", 500, lambda one: (one, one)),
        (
            "archive-id-twice",
            100,
            lambda one: (replace(one, openings=(an_opening(), an_opening(2))),),
        ),
        ("archive-id-twice", 600, lambda one: (replace(one, noise=one.noise * 2),)),
        ("archive-id-twice", 700, lambda one: (replace(one, log=one.log[1:] * 2),)),
        ("archive-experiment-wrong", 500, lambda one: (replace(one, openings=one.openings[1:]),)),
        ("archive-experiment-wrong", 500, lambda one: (replace(one, openings=one.openings[::-1]),)),
        (
            "archive-experiment-wrong",
            500,
            lambda one: (replace(one, noise=(some_noise(plan=501),)),),
        ),
        (
            "archive-experiment-wrong",
            500,
            lambda one: (
                replace(one, openings=(an_opening(day=2), an_opening(2, session=190, day=1))),
            ),
        ),
    ],
    ids=[
        "experiment twice",
        "session twice",
        "noise twice",
        "entry twice",
        "first opening lost",
        "out of order",
        "of another experiment",
        "day decreases",
    ],
)
def test_an_experiment_that_contradicts_itself_is_refused_with_the_id(
    code: str,
    named: int,
    changed: Callable[[StoredExperiment], tuple[StoredExperiment, ...]],
) -> None:
    assert (code, number_id(named)) in codes_of(replace(LIFE, experiments=changed(EXPERIMENT)))


def test_a_session_that_was_not_what_its_coin_said_is_refused() -> None:
    """Another seed, another arm or another rating before: no verdict may rest on it."""
    wrong = [("archive-experiment-wrong", number_id(500))]
    seed = replace(EXPERIMENT, plan=replace(a_plan(), seed=CONTROL_FIRST))
    assert codes_of(replace(LIFE, experiments=(seed,))) == wrong
    for session in (
        replace(a_session(), arm=Arm.CONTROL),
        replace(a_session(), before=TensionRating(9, NOON - timedelta(seconds=5), "1")),
    ):
        assert codes_of(replace(LIFE, sessions=(StoredSession(session, NOON),))) == wrong


def test_an_opening_under_a_screening_that_is_missing_is_refused() -> None:
    life = replace(LIFE, screenings=(), sessions=())
    assert codes_of(life) == [("archive-screening-missing", number_id(10))]
