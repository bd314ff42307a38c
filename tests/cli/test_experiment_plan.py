"""`rekmaat experiment plan`: what a plan can tell, its file, its fingerprint and its reminders."""

import json
import re
from datetime import UTC, datetime, timedelta
from pathlib import Path

import icalendar
import pytest

from rekmaat.exchange.plan_file import read_plan
from rekmaat.guide.experiment import Horizon, fingerprint
from rekmaat.judge.person import smallest_effect
from rekmaat.judge.terms import Terms
from told import Command, command

SEED = "9c4f0e2b6d7a41538e90ab12cd34ef56"
PROMISED = (
    "planned_sessions",
    "planned_pairs",
    "smallest_effect",
    "three_days",
    "fingerprint",
    "files",
    "findings",
    "provenance",
)


@pytest.fixture
def plan(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Command:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("LC_ALL", "C")
    return command(capsys, "experiment", "plan")


def test_the_usual_plan_is_three_a_day_for_fourteen_days(plan: Command, tmp_path: Path) -> None:
    """V14."""
    told = plan()
    assert (told.exit_code, told.err) == (0, "")
    written = read_plan(tmp_path / "plan.json")
    assert (written.planned_sessions, written.planned_pairs) == (42, 21)
    assert (written.margin, written.session_sd, written.beta) == (1.5, 1.5, 0.75)
    assert written.expectation is None
    assert datetime.now(UTC) - written.made_at < timedelta(minutes=5)
    assert "21 pairs" in told.out
    effect = smallest_effect(Terms())
    assert effect is not None
    assert f"{round(effect, 1):g} points in 8 of 10 people" in told.out
    assert fingerprint(written) in told.out


@pytest.mark.parametrize("asked", [(), ("--json",)])
def test_what_is_printed_gives_neither_seed_nor_order_away(
    plan: Command, asked: tuple[str, ...]
) -> None:
    told = plan("--seed", SEED, *asked)
    assert SEED not in told.out
    assert "control" not in told.out
    assert read_plan(Path("plan.json")).seed == SEED


def test_each_plan_draws_its_own_seed_and_the_same_seed_gives_the_same_order(plan: Command) -> None:
    for name in ("a", "b"):
        plan("--out", f"{name}.json")
        plan("--out", f"{name}_seeded.json", "--seed", SEED.upper())
    first, second = (read_plan(Path(f"{name}.json")) for name in ("a", "b"))
    assert first.seed != second.seed
    orders = [json.loads(Path(f"{name}_seeded.json").read_text())["order"] for name in ("a", "b")]
    assert orders[0] == orders[1]


def test_the_json_says_what_the_plan_can_tell(plan: Command) -> None:
    told = plan("--days", 10, "--per-day", 2, "--sd", 1, "--margin", 1, "--json")
    found = told.json
    assert len(read_plan(Path("plan.json")).anchors) == 2
    assert tuple(found) == PROMISED
    assert found["planned_pairs"] == 10
    assert found["smallest_effect"] == smallest_effect(Terms(planned_pairs=10, session_sd=1))
    assert found["three_days"] is False
    assert found["fingerprint"] == fingerprint(read_plan(Path("plan.json")))
    assert found["provenance"]["version"]


@pytest.mark.parametrize(
    ("language", "words"), [("nl", "Drie dagen"), ("fr", "Trois jours"), ("en", "Three days")]
)
def test_three_days_are_said_to_tell_nothing_about_the_stretch(
    plan: Command, language: str, words: str
) -> None:
    """V08."""
    told = plan("--days", 3, "--language", language)
    assert words in told.out
    assert plan("--days", 3, "--json", "--out", "b.json").json["three_days"] is True


def test_a_plan_too_short_for_any_answer_says_so(plan: Command) -> None:
    told = plan("--days", 5, "--per-day", 2)
    assert "at least 6 whole pairs" in told.out
    found = plan("--days", 5, "--per-day", 2, "--json", "--out", "b.json").json
    assert found["smallest_effect"] is None


def test_complaints_of_over_twelve_weeks_get_the_long_plan_and_other_words(plan: Command) -> None:
    told = plan("--long-term")
    written = read_plan(Path("plan.json"))
    assert written.horizon is Horizon.LONG_TERM
    assert (written.days, written.sessions_per_day) == (28, 2)
    assert "no verdict before the end" in told.out
    short = plan("--long-term", "--days", 14, "--out", "b.json")
    assert short.exit_code == 2
    assert "28" in short.err


def test_what_was_expected_of_each_minute_is_kept(plan: Command) -> None:
    plan("--expected-stretch", 6, "--expected-control", 0)
    expected = read_plan(Path("plan.json")).expectation
    assert expected is not None
    assert (expected.stretch, expected.control) == (6, 0)


def test_nothing_is_ever_overwritten(plan: Command, tmp_path: Path) -> None:
    plan()
    before = (tmp_path / "plan.json").read_bytes()
    again = plan()
    assert again.exit_code == 2
    assert again.out == ""
    assert "plan.json exists already" in again.err
    assert "--out" in again.err
    assert "--force" not in again.err
    assert (tmp_path / "plan.json").read_bytes() == before


def test_where_the_reminders_cannot_be_written_there_is_no_plan_either(
    plan: Command, tmp_path: Path
) -> None:
    (tmp_path / "pause.ics").write_text("mine")
    told = plan("--calendar", "pause.ics")
    assert told.exit_code == 2
    assert "--calendar" in told.err
    assert not (tmp_path / "plan.json").exists()
    assert (tmp_path / "pause.ics").read_text() == "mine"


def test_where_the_plan_cannot_be_written_there_are_no_reminders_either(
    plan: Command, tmp_path: Path
) -> None:
    (tmp_path / "plan.json").write_text("mine")
    assert plan("--calendar", "pause.ics").exit_code == 2
    assert not (tmp_path / "pause.ics").exists()


@pytest.mark.parametrize(("language", "title"), [("nl", "Pauze"), ("fr", "Pause"), ("en", "Pause")])
def test_the_reminders_are_a_calendar_with_a_neutral_title(
    plan: Command, language: str, title: str
) -> None:
    told = plan("--calendar", "pause.ics", "--language", language, "--days", 10)
    assert "pause.ics" in told.out
    calendar = icalendar.Calendar.from_ical(Path("pause.ics").read_bytes())
    assert isinstance(calendar, icalendar.Calendar)
    assert [str(event["SUMMARY"]) for event in calendar.events] == [title] * 3
    assert all(event["RRULE"] == {"FREQ": ["DAILY"], "COUNT": [10]} for event in calendar.events)
    assert re.search(r"\d{4}-\d\d-\d\d", told.out)


@pytest.mark.parametrize(
    "arguments",
    [
        ("--days", "0"),
        ("--days", "367"),
        ("--days", "14.6"),
        ("--days", "many"),
        ("--per-day", "0"),
        ("--per-day", "9"),
        ("--margin", "0"),
        ("--margin", "nan"),
        ("--sd", "-1"),
        ("--sd", "inf"),
        ("--seed", "123"),
        ("--seed", "z" * 32),
        ("--expected-stretch", "5"),
        ("--expected-stretch", "5", "--expected-control", "11"),
        ("--calendar", "plan.json"),
        ("--out", "nowhere/plan.json"),
        ("--language", "xx"),
        ("more",),
    ],
    ids=" ".join,
)
def test_wrong_use_is_told_and_writes_nothing(
    plan: Command, tmp_path: Path, arguments: tuple[str, ...]
) -> None:
    told = plan(*arguments)
    assert (told.exit_code, told.out) == (2, "")
    assert told.err.strip()
    assert "Traceback" not in told.err
    assert list(tmp_path.iterdir()) == []
