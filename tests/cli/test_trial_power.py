"""`rekmaat trial power`, from options to sentences."""

import re
import subprocess
import sys

import pytest

from rekmaat import __version__
from told import Command, Told, command

FEW = ("--simulations", 500, "--jobs", 1)
SPREAD = ("--sd-within", 12.5, "--sd-between", 7)
CROSSOVER = ("--design", "crossover", "--people", 60, *SPREAD)
PARALLEL = ("--design", "parallel", "--people", 60, *SPREAD)
PILOT = ("--design", "pilot", "--people", 20, "--sd-within", 12.5)


@pytest.fixture
def power(capsys: pytest.CaptureFixture[str]) -> Command:
    return command(capsys, "trial", "power")


def without_speed(told: Told) -> dict[str, object]:
    return {name: it for name, it in told.json.items() if name != "simulations_per_second"}


def test_the_power_is_told_before_the_trial_starts(power: Command) -> None:
    """V04: what the trial would find, by chance and without it, and the smallest effect."""
    exit_code, out, err = power(*CROSSOVER, "--effect", -5, "--language", "en")
    assert (exit_code, err) == (0, "")
    assert "60 people each try 4 arms, in one of 4 orders" in out
    assert re.search(
        r"the test of all arms at once finds an effect of 5 % lower in 6\d(\.\d)? of 100 "
        r"\(± 0\.5 by chance; 10,000",
        out,
    )
    assert "Worked out without chance it is 61.7 of 100." in out
    assert "The smallest effect it finds in 80 of 100 is 6 % lower." in out
    assert re.search(r"^1 against 4, the control +5 % lower +6\d\.\d % +0\.5 %", out, re.MULTILINE)
    assert out.strip().endswith("or plan for a larger effect.")


def test_the_json_holds_the_power_its_error_and_how_it_was_made(power: Command) -> None:
    """V04."""
    told = power(*CROSSOVER, *FEW, "--effect", -5, 0, 2, "--missing", 8, "--seed", 3, "--json").json
    assert told["power"] == pytest.approx(0.7, abs=0.15)
    assert told["mc_error"] == pytest.approx((told["power"] * (1 - told["power"]) / 500) ** 0.5)
    assert (told["simulations"], told["exact"], told["not_fitted"]) == (500, None, 0)
    assert told["simulations_per_second"] > 0
    assert told["effects_percent"] == [-5, 0, 2]
    assert told["smallest_effect"] < -4
    assert told["smallest_effect_tolerance"] > 0
    assert told["smallest_effects_percent"][0] == told["smallest_effect"]
    assert 0 <= told["boundary_share"] < 0.05
    assert [(it["arm"], it["control"]) for it in told["contrasts"]] == [(1, 4), (2, 4), (3, 4)]
    assert {it["code"] for it in told["findings"]} >= {"power-not-exact"}
    provenance = told["provenance"]
    assert provenance["version"] == __version__
    assert provenance["settings"]["seed"] == 3
    assert "jobs" not in provenance["settings"]


def test_a_balanced_trial_has_its_exact_power_beside_it(power: Command) -> None:
    for options in (CROSSOVER, PARALLEL, PILOT):
        told = power(*options, "--simulations", 4000, "--jobs", 1, "--effect", -7, "--json").json
        assert abs(told["power"] - told["exact"]) < 3 * told["mc_error"]
        assert told["smallest_effect_tolerance"] == 0


def test_the_same_seed_gives_the_same_answer_with_any_number_of_jobs(power: Command) -> None:
    options = (*CROSSOVER, "--effect", -5, "--missing", 8, "--simulations", 2500, "--json")
    one, two = (without_speed(power(*options, "--jobs", jobs)) for jobs in (1, 2))
    assert one == two
    assert without_speed(power(*options, "--jobs", 1, "--seed", 2)) != one


def test_the_number_of_effects_says_how_many_arms_there_are(power: Command) -> None:
    two = power(*PARALLEL, *FEW, "--effect", -5, 1, "--json").json
    assert (two["arms"], two["effects_percent"]) == (3, [-5, 1])
    six = power(*CROSSOVER, *FEW, "--arms", 6, "--effect", -5, "--json").json
    assert (six["arms"], six["effects_percent"]) == (6, [-5, 0, 0, 0, 0])


def test_without_an_effect_chance_alone_is_told(power: Command) -> None:
    out = power(*CROSSOVER, *FEW, "--effect", 0, "--language", "en").out
    assert "The arms do not differ, and still such a trial finds a difference in" in out


def test_what_is_found_always_says_how_often_it_may_still_not_be(power: Command) -> None:
    """All of 500 trials: three of 500 may still find nothing, and never ± 0.0."""
    out = power(*CROSSOVER, *FEW, "--effect", -30, "--language", "en").out
    assert "in 100 of 100 (off by less than 0.6;" in out
    assert re.search(r"100\.0 % +< 0\.6 %", out)


def test_one_process_takes_one_thread() -> None:
    """Threads on small matrices made it three times as slow; numpy must not come before."""
    asked = (
        "import sys, rekmaat.cli.trial_power as power, rekmaat.cli.trial_power_options; "
        "assert 'numpy' not in sys.modules; power.one_thread(); "
        "import os; print(os.environ['OPENBLAS_NUM_THREADS'])"
    )
    told = subprocess.run(
        [sys.executable, "-c", asked], capture_output=True, text=True, check=True
    ).stdout
    assert told.strip() == "1"


def test_a_pilot_is_told_to_have_no_control(power: Command) -> None:
    """V02: without a control nothing ever works."""
    out = power(*PILOT, *FEW, "--effect", -18, "--language", "en").out
    assert "so it never tells that the stretch works" in out
    assert "against" not in out


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        (("--arms", 40), "--arms must lie between 2 and 6."),
        (("--effect", -100), "--effect must lie between -99 and 900."),
        (("--effect", "nan"), "--effect must lie between -99 and 900."),
        (("--missing", 100), "--missing must lie between 0 and 95."),
        (("--simulations", 0), "--simulations must lie between 1 and 100000000."),
        (("--alpha", 0), "--alpha must lie between 0.0001 and 0.5."),
        (
            ("--arms", 4, "--effect", -5, 1),
            (
                "--effect has 2 numbers. Give one for the first arm, or 3 for 4 arms: "
                "one for each but the last, the control."
            ),
        ),
        (
            ("--effect", 1, 2, 3, 4, 5, 6),
            (
                "--effect has 6 numbers. Give one for the first arm, or 5 for 6 arms: "
                "one for each but the last, the control."
            ),
        ),
    ],
)
def test_an_option_that_cannot_be_meant_is_named(
    power: Command, options: tuple[object, ...], sentence: str
) -> None:
    given = options if "--effect" in options else (*options, "--effect", -5)
    exit_code, out, err = power(*CROSSOVER, *given, "--language", "en")
    assert (exit_code, out, err.strip()) == (2, "", sentence)


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        (
            ("--design", "crossover", "--people", 4, *SPREAD),
            (
                "A crossover of 4 arms needs 5 people or more: one for each order, and one more to "
                "tell people from orders."
            ),
        ),
        (
            ("--design", "parallel", "--people", 5, *SPREAD),
            "A parallel trial of 4 arms needs 6 people or more.",
        ),
        (
            ("--design", "crossover", "--people", 60, "--sd-within", 0, "--sd-between", 7),
            "--sd-within must lie between 0.1 and 200.",
        ),
        (
            ("--design", "parallel", "--people", 60, "--sd-within", 10),
            "--sd-between is missing: say how much people differ from each other, in percent.",
        ),
        (
            (*PARALLEL, "--carry-over", 10),
            "--carry-over is about a crossover, where one arm follows another.",
        ),
        ((*PILOT, "--arms", 2), "A pilot has one arm: leave out --arms."),
        (
            ("--design", "pilot", "--people", 1, "--sd-within", 10),
            "--people must lie between 2 and 10000.",
        ),
    ],
)
def test_a_design_that_cannot_be_meant_says_why(
    power: Command, options: tuple[object, ...], sentence: str
) -> None:
    exit_code, out, err = power(*options, "--effect", -5, "--language", "en")
    assert (exit_code, out, err.strip()) == (2, "", sentence)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        (
            "nl",
            "Het kleinste effect dat zo\u2019n onderzoek 80 van de 100 keer vindt, is 6 % lager.",
        ),
        (
            "fr",
            "Le plus petit effet qu\u2019il trouve dans 80 cas sur 100 est de 6\u00a0% en moins.",
        ),
        ("en", "The smallest effect it finds in 80 of 100 is 6 % lower."),
    ],
)
def test_it_speaks_three_languages(power: Command, language: str, sentence: str) -> None:
    assert sentence in power(*CROSSOVER, *FEW, "--effect", -5, "--language", language).out


@pytest.mark.parametrize("language", ["nl", "fr", "en"])
def test_every_sentence_can_be_said_in_every_language(power: Command, language: str) -> None:
    for options in (
        (*CROSSOVER, "--effect", -5, 3, "--missing", 5, "--dropout", 5, "--carry-over", 5),
        (*PILOT, "--effect", -5, "--dropout", 95),
        (*PARALLEL, "--effect", 0),
    ):
        exit_code, out, err = power(*options, *FEW, "--language", language)
        assert (exit_code, err) == (0, "")
        assert out
