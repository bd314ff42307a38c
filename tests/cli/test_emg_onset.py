"""When, within the first minute, the tension had fallen: from files to words and JSON."""

import json
from pathlib import Path
from typing import Any

import pytest

from recordings import RATE_HZ, Standing, write
from rekmaat.cli.main import run

FALL_S = 9.0


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Three recordings before and three in which two muscles fall by 40 % at 9 s."""
    folder = tmp_path_factory.mktemp("falling")
    first = round(FALL_S * RATE_HZ)
    for number in range(3):
        write(folder / f"before{number}.bdf", Standing(number, sway=0.1, seconds=40).samples_uv)
        after = Standing(number + 50, sway=0.1, seconds=40)
        samples = after.samples_uv.copy()
        samples[:, first:] -= 0.4 * after.muscle_uv[:, first:]
        write(folder / f"after{number}.bdf", samples)
    return folder


def asked(folder: Path, count: int, *options: str) -> list[str]:
    before, after = (
        [str(folder / f"{side}{number}.bdf") for number in range(count)]
        for side in ("before", "after")
    )
    return ["emg", "change", "--before", *before, "--after", *after, *options]


def overall(printed: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(printed)["overall"]
    return found


def test_the_json_holds_the_time_its_interval_and_the_reason(
    files: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """P07."""
    assert run(asked(files, 3, "--json", "--language", "en")) == 0
    found = overall(capsys.readouterr().out)
    told = found["time_to_decrease"]
    assert found["verdict"] == "decreased"
    assert set(told) == {"seconds", "interval_s", "reason", "observed_s"}
    assert told["seconds"] == pytest.approx(FALL_S, abs=1.5)
    assert told["interval_s"][0] <= FALL_S <= told["interval_s"][1]
    assert told["reason"] is None
    assert told["observed_s"] == pytest.approx(40, abs=1)
    assert "no other minute" in found["text"]


@pytest.mark.parametrize(
    ("language", "words"),
    [("nl", "geen andere minuut"), ("fr", "aucune autre minute"), ("en", "no other minute")],
)
def test_the_words_follow_the_verdict(
    files: Path, capsys: pytest.CaptureFixture[str], language: str, words: str
) -> None:
    """P07."""
    assert run(asked(files, 3, "--language", language)) == 0
    lines = capsys.readouterr().out.splitlines()
    assert "9 sec" in lines[4]
    assert words in lines[5]


def test_what_the_verdict_cannot_carry_is_not_told(
    files: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """P07. One recording a side, of which nobody can tell whether anything fell."""
    assert run(asked(files, 1, "--json", "--language", "en")) == 0
    found = overall(capsys.readouterr().out)
    assert found["verdict"] == "cannot_tell"
    assert found["time_to_decrease"]["seconds"] is None
    assert found["time_to_decrease"]["interval_s"] is None
    assert found["time_to_decrease"]["reason"] == "cannot_tell"
    assert "minute" not in found["text"].replace("a minute without the stretch", "")
