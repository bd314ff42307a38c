"""`rekmaat trial noise`, from options to shares."""

import json
import re
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from rekmaat import __version__
from rekmaat.judge.false_responders import RULES
from told import Command, command

SVG = "{http://www.w3.org/2000/svg}"
EN = ("--language", "en")


@pytest.fixture
def noise(capsys: pytest.CaptureFixture[str]) -> Command:
    return command(capsys, "trial", "noise")


def test_without_a_rule_every_rule_stands_in_the_table(noise: Command) -> None:
    """V01, V02, C40."""
    exit_code, out, err = noise(*EN)
    assert (exit_code, err) == (0, "")
    for line in (
        r"lower afterwards, by however little +50\.0 % +22 to 38 +< 0\.1 % +0\.0 % +-12\.6 %",
        r"lower in any of 2 channels +75\.0 % +38 to 51 ",
        r"lower in any of 12 windows +9\d\.\d % ",
        r"began high \(top 20 %\), lower afterwards +71\.8 % +36 to 50 +45\.9 % +-8\.8 % ",
        r"began high, but measured anew first +50\.0 % ",
        r"lower, with 5 % settling by itself +61\.9 % ",
    ):
        assert re.search(f"^{line}", out, re.MULTILINE), line
    assert "cannot tell a fall of less than 28 % from none" in out
    assert "needs 44 or more" in out
    assert "then 72 % means a fall of 9.4 %, not more" in out


def test_one_rule_says_why(noise: Command) -> None:
    out = noise("--rule", "when-tense", *EN).out
    assert "Why 71.8 %: these people take part because their first reading was high." in out
    assert "any of 12 windows" not in out
    assert "simulated" not in out


def test_every_rule_can_say_why_in_every_language(noise: Command) -> None:
    for language in ("nl", "fr", "en"):
        for rule in RULES:
            exit_code, _, err = noise("--rule", rule.value, "--language", language)
            assert (exit_code, err) == (0, "")


def test_where_luck_cannot_give_the_claim_that_is_said(noise: Command) -> None:
    out = noise("--rule", "any-decrease", *EN).out
    assert "fewer than one group in forty gets there by the rules above" in out
    few = noise("--rule", "any-decrease", "--people", 10, "--claimed", 70, *EN).out
    assert "more than one group in forty gets there when this counts: lower afterwards" in few


def test_the_json_holds_what_the_table_holds_and_how_it_was_made(noise: Command) -> None:
    found = noise("--json", "--people", 25, "--cv", 8, "--seed", 3).json
    assert [it["rule"] for it in found["rules"]] == [rule.value for rule in RULES]
    first = found["rules"][0]
    assert first["share"] == 0.5
    assert first["claimed_by_luck"] == pytest.approx(0.0216, abs=1e-4)
    assert first["mc_error"] is None
    windows = found["rules"][4]
    assert 0 < windows["mc_error"] < 0.002
    assert found["claimed"]["count"] == 18
    assert found["claimed"]["equal_effect_percent"] == pytest.approx(-6.4, abs=0.05)
    assert found["findings"] == []
    provenance = found["provenance"]
    assert (provenance["version"], provenance["inputs"]) == (__version__, [])
    assert (provenance["settings"]["cv"], provenance["settings"]["seed"]) == (8, 3)


def test_a_claim_of_nobody_or_everybody_has_no_equal_effect(noise: Command) -> None:
    for claimed in (0, 100):
        exit_code, out, _ = noise("--json", "--claimed", claimed)
        assert exit_code == 0
        assert json.loads(out)["claimed"]["equal_effect_percent"] is None
        assert "means a fall" not in noise("--claimed", claimed, *EN).out


def test_options_of_a_rule_change_it(noise: Command) -> None:
    options = ("--rule", "any-channel", "--channels", 4, "--correlation", 0.5)
    assert re.search(r"any of 4 channels +80\.0 %", noise(*options, *EN).out)
    row = noise("--rule", "any-window", "--in-a-row", 2, "--autocorrelation", 0.9, *EN).out
    assert re.search(r"lower in 2 windows in a row, of 12 +69\.\d %", row)
    assert re.search(r"at least 5 % lower +38", noise("--rule", "at-least", "--percent", 5).out)


@pytest.mark.parametrize(
    ("option", "value", "least", "most"),
    [
        ("--people", 0, "1", "1000000"),
        ("--cv", 0, "0.1", "100"),
        ("--cv", "nan", "0.1", "100"),
        ("--claimed", 101, "0", "100"),
        ("--percent", 100, "0", "99"),
        ("--channels", 0, "1", "256"),
        ("--correlation", 1.1, "0", "1"),
        ("--autocorrelation", 1, "0", "0.99"),
        ("--top", 0, "1", "100"),
        ("--icc", 1, "0", "0.99"),
        ("--drift", 100, "-100", "99"),
        ("--simulations", 10, "1000", "1000000"),
        ("--seed", -1, "0", "4294967296"),
    ],
)
def test_an_option_beyond_its_limits_is_named(
    noise: Command, option: str, value: object, least: str, most: str
) -> None:
    exit_code, out, err = noise(option, value, *EN)
    assert (exit_code, out) == (2, "")
    assert err.strip() == f"{option} must lie between {least} and {most}."


def test_half_a_person_is_refused(noise: Command) -> None:
    exit_code, _, err = noise("--people", 12.5)
    assert exit_code == 2
    assert "12.5" in err


def test_more_windows_in_a_row_than_there_are_are_refused(noise: Command) -> None:
    exit_code, _, err = noise("--windows", 3, "--in-a-row", 4, *EN)
    assert exit_code == 2
    assert err.strip() == "--in-a-row 4 asks for more windows than --windows 3 has."


def test_an_option_that_no_rule_looks_at_is_refused(noise: Command) -> None:
    exit_code, _, err = noise("--rule", "any-decrease", "--icc", 0.9, *EN)
    assert exit_code == 2
    told = "It goes with: --rule when-tense, --rule new-baseline."
    assert err.strip() == (f"--icc changes nothing about the rules that were asked for. {told}")


def test_a_rule_that_does_not_exist_is_refused(noise: Command) -> None:
    exit_code, _, err = noise("--rule", "horoscope")
    assert exit_code == 2
    assert "horoscope" in err
    assert "any-decrease" in err


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("nl", "Voor 72 % van 60 mensen zijn er 44 of meer nodig."),
        ("fr", "Pour 72 % de 60 personnes, il en faut 44 au moins."),
        ("en", "A report of 72 % in 60 people needs 44 or more."),
    ],
)
def test_it_speaks_three_languages(noise: Command, language: str, sentence: str) -> None:
    out = noise("--language", language).out.replace("\u00a0", " ").replace("\u202f", " ")
    assert sentence in out


def test_the_figure_is_a_picture_of_the_same_numbers(noise: Command, tmp_path: Path) -> None:
    path = tmp_path / "noise.svg"
    exit_code, out, err = noise("--figure", path, *EN)
    assert (exit_code, out) == (0, noise(*EN).out)
    assert err.strip() == f"The figure is in {path}."
    root = ET.fromstring(path.read_text(encoding="utf-8"))  # noqa: S314 - our own
    words = " ".join(it.text or "" for it in root.iter(f"{SVG}text")).replace("\u00a0", " ")
    assert "71.8 %; mostly 36 to 50 of 60 people" in words
    png = tmp_path / "noise.png"
    assert noise("--figure", png, *EN).exit_code == 0
    assert png.read_bytes().startswith(b"\x89PNG\r\n\x1a\n")


def test_a_figure_of_another_kind_is_refused_and_nothing_is_written(
    noise: Command, tmp_path: Path
) -> None:
    path = tmp_path / "noise.jpg"
    exit_code, out, err = noise("--figure", path, *EN)
    assert (exit_code, out) == (2, "")
    assert ".svg, .png" in err
    assert not path.exists()
