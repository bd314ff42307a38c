"""`rekmaat experiment simulate`, from options to rates."""

import json
import os
import pty
import re
import subprocess
import sys
from io import FileIO
from typing import Any

import pytest

from rekmaat import __version__
from told import Command, command

FEW = ("--people", 12, "--beyond", 0, "--jobs", 1)
REKMAAT = (sys.executable, "-c", "from rekmaat.cli.main import main; main()")


@pytest.fixture
def simulate(capsys: pytest.CaptureFixture[str]) -> Command:
    return command(capsys, "experiment", "simulate")


def rates(simulate: Command, *options: object) -> dict[str, Any]:
    exit_code, out, err = simulate(*FEW, "--json", *options)
    assert (exit_code, err) == (0, "")
    found: dict[str, Any] = json.loads(out)
    return found


def test_every_rate_stands_with_its_chance_and_one_sentence_below(simulate: Command) -> None:
    exit_code, out, err = simulate(*FEW, "--effect", -3)
    assert (exit_code, err) == (0, "")
    assert "12 simulated people, 21 pairs in the plan, 21 pairs in all." in out
    assert re.search(r"^works, at any look +100[.]0 % +0[.]0 %$", out, re.MULTILINE)
    assert "takes 3 points off the tension" in out
    assert re.search(r"Half of them know after \d+ pairs\.$", out.strip())


def test_a_rate_of_nobody_says_how_many_it_may_still_be(simulate: Command) -> None:
    """Nobody of 12: three of 12 may be told it still, and never ± 0.0 %."""
    _, out, _ = simulate(*FEW, "--effect", -3)
    assert re.search(r"^worse, at any look +0[.]0 % +at most 25[.]0 %$", out, re.MULTILINE)


def test_the_json_holds_what_the_table_holds_and_how_it_was_made(simulate: Command) -> None:
    found = rates(simulate, "--effect", -3, "--seed", 5)
    works = found["rates"]["ever_works"]
    assert works == {"count": 12, "of": 12, "share": 1.0, "mc_error": 0.0}
    assert found["median_pairs"] < 12
    at_end = [found["rates"][f"plan_{it}"]["count"] for it in ("works", "worse", "no_effect")]
    assert sum(at_end) + found["rates"]["plan_not_yet"]["count"] == 12
    assert found["provenance"]["version"] == __version__
    settings = found["provenance"]["settings"]
    assert (settings["effect"], settings["seed"], settings["people"]) == (-3, 5, 12)
    assert "jobs" not in settings


def test_the_answer_is_the_same_with_any_number_of_jobs(simulate: Command) -> None:
    one, two = (simulate("--people", 14, "--beyond", 0, "--jobs", jobs) for jobs in (1, 2))
    assert one == two
    other = simulate("--people", 14, "--beyond", 0, "--jobs", 1, "--seed", 2)
    assert other != one


def test_those_who_start_when_tense_feel_better_and_are_told_nothing(simulate: Command) -> None:
    """C40, V09."""
    found = rates(simulate, "--moment", "when-tense", "--habit", "exact")["rates"]
    assert found["felt_better"]["share"] == pytest.approx(0.74, abs=0.08)
    assert found["ever_works"]["count"] <= 3


def test_an_expectation_gap_is_told_to_be_like_an_effect(simulate: Command) -> None:
    assert "cannot tell that from an effect" in simulate(*FEW, "--expectation-gap", 1)[1]
    assert "cannot tell that from an effect" not in simulate(*FEW, "--expectation", 1)[1]


def test_a_sensor_is_asked_for_by_its_cv(simulate: Command) -> None:
    exit_code, out, _ = simulate(*FEW, "--sensor-cv", 6, "--effect", -18)
    assert exit_code == 0
    assert "takes 18 % off the tension" in out
    found = rates(simulate, "--sensor-cv", 6, "--effect", -18)
    assert found["rates"]["works_within_plan"]["count"] == 12


def test_more_pairs_than_planned_are_looked_at(simulate: Command) -> None:
    options = ("--people", 2, "--jobs", 1, "--json", "--pairs", 8)
    for beyond, pairs in ((12, 12), (4, 8), (0, 8)):
        found = json.loads(simulate(*options, "--beyond", beyond)[1])
        assert (found["planned_pairs"], found["pairs"]) == (8, pairs)


@pytest.mark.parametrize(
    ("option", "value", "least", "most"),
    [
        ("--margin", 0, "0.01", "10"),
        ("--pairs", 0, "1", "500"),
        ("--autocorrelation", 1, "0", "0.99"),
        ("--missed", 100, "0", "95"),
        ("--seed", -1, "0", "4294967296"),
        ("--sd", -1, "0", "10"),
        ("--effect", 11, "-10", "10"),
        ("--effect", "nan", "-10", "10"),
    ],
)
def test_an_option_beyond_its_limits_is_named(
    simulate: Command, option: str, value: object, least: str, most: str
) -> None:
    exit_code, out, err = simulate(*FEW, option, value)
    assert (exit_code, out) == (2, "")
    assert err.startswith(f"{option} must lie between {least} and {most}")


def test_an_option_about_ratings_does_not_go_with_a_sensor(simulate: Command) -> None:
    for options in (("--habit", "even"), ("--expectation", 1), ("--sd", 2)):
        exit_code, _, err = simulate(*FEW, "--sensor-cv", 12, *options)
        assert exit_code == 2
        assert err.strip() == f"{options[0]} is about ratings and goes without --sensor-cv."


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("nl", "De rek zelf haalt bij deze mensen 1,5 punten van de spanning af."),
        ("fr", "L\u2019étirement lui-même enlève 1,5 point de tension à ces personnes."),
        ("en", "The stretch itself takes 1.5 points off the tension of these people."),
    ],
)
def test_it_speaks_three_languages(simulate: Command, language: str, sentence: str) -> None:
    out = simulate(*FEW, "--effect", -1.5, "--language", language)[1]
    assert sentence in out


def test_a_bar_shows_on_a_terminal_only_when_it_takes_long() -> None:
    said = {people: on_a_terminal("--people", people) for people in ("2", "900")}
    assert said["2"] == ""
    assert "/900" in said["900"]


def on_a_terminal(*options: str) -> str:
    """What appears on standard error where that is a terminal."""
    ours, theirs = pty.openpty()
    command = [*REKMAAT, "experiment", "simulate", "--jobs", "1", *options]
    nowhere, environment = subprocess.DEVNULL, os.environ | {"TERM": "xterm", "COLUMNS": "80"}
    with (
        os.fdopen(ours, "rb", buffering=0) as terminal,
        subprocess.Popen(command, stdout=nowhere, stderr=theirs, env=environment),
    ):
        os.close(theirs)
        return b"".join(iter(lambda: read_on(terminal), b"")).decode()


def read_on(terminal: FileIO) -> bytes:
    try:
        return terminal.read(4096) or b""
    except OSError:  # how Linux says that nobody holds the other end any more
        return b""
