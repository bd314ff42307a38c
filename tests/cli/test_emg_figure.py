"""`rekmaat emg change --figure`: what is written, and where nothing is."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from recordings import NAMES, Standing, write
from rekmaat.cli.main import run
from told import Command, command

SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture(scope="session")
def pair(tmp_path_factory: pytest.TempPathFactory) -> tuple[object, ...]:
    """The options of one comparison of two short recordings."""
    folder = tmp_path_factory.mktemp("pair")
    before = write(folder / "before.edf", Standing(1, seconds=16).samples_uv)
    after = write(folder / "after.edf", Standing(2, seconds=16, level_uv=4).samples_uv)
    return ("--before", before, "--after", after)


@pytest.fixture
def change(capsys: pytest.CaptureFixture[str], pair: tuple[object, ...]) -> Command:
    return command(capsys, "emg", "change", *pair)


def words_of(path: Path) -> str:
    root = ET.fromstring(path.read_text(encoding="utf-8"))  # noqa: S314 - our own
    return " ".join(it.text or "" for it in root.iter(f"{SVG}text")).replace("\u00a0", " ")


def test_a_figure_is_written_beside_the_answer(change: Command, tmp_path: Path) -> None:
    path = tmp_path / "out.svg"
    plain, drawn = change(), change("--figure", path, "--language", "en")
    assert drawn.exit_code == 0
    assert drawn.out == change("--language", "en").out
    assert plain.exit_code == 0
    assert str(path) in drawn.err
    for name in NAMES[:2]:
        assert name in words_of(path)


def test_the_figure_shows_the_numbers_that_the_answer_tells(
    change: Command, tmp_path: Path
) -> None:
    path = tmp_path / "out.svg"
    told = change("--figure", path, "--language", "en").out
    line = next(it for it in told.splitlines() if it.startswith(NAMES[0]))
    reading = line.split(" after, ")[1].split(" (")[0]
    assert reading.endswith(("lower", "higher"))
    assert reading in words_of(path)


@pytest.mark.parametrize(
    ("language", "before"), [("nl", "ervoor 1"), ("fr", "avant 1"), ("en", "before 1")]
)
def test_the_figure_speaks_the_language_of_the_answer(
    change: Command, tmp_path: Path, language: str, before: str
) -> None:
    path = tmp_path / "out.svg"
    change("--figure", path, "--language", language)
    assert before in words_of(path)


def test_the_json_stays_one_object(change: Command, tmp_path: Path) -> None:
    path = tmp_path / "out.html"
    told = change("--figure", path, "--json")
    assert (told.exit_code, told.err) == (0, "")
    assert json.loads(told.out) == json.loads(change("--json").out)
    assert path.read_text(encoding="utf-8").startswith("<!doctype html>")


def test_the_page_holds_the_numbers_the_findings_and_the_files(
    change: Command, tmp_path: Path
) -> None:
    path = tmp_path / "out.HTML"
    told = json.loads(change("--figure", path, "--json", "--language", "en").out)
    document = path.read_text(encoding="utf-8").replace("\u00a0", " ")
    for source in told["provenance"]["inputs"]:
        assert source["sha256"] in document
        assert source["file"] in document
    for channel in told["channels"]:
        assert f">{channel['before_uv']:.3g} µV<" in document
    assert "general value stands in" in document
    assert told["overall"]["text"].split(". ")[0] in document


@pytest.mark.parametrize("name", ["out.png", "out", "out.svg.gz", "svg"])
def test_another_ending_is_wrong_use_before_anything_is_read(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, name: str
) -> None:
    path = tmp_path / name
    options = ["--before", "none.edf", "--after", "none.edf", "--language", "en"]
    assert run(["emg", "change", *options, "--figure", str(path)]) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.count("\n") == 1
    assert ".svg, .html" in told.err
    assert not path.exists()


def test_refused_recordings_leave_no_figure(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    path = tmp_path / "out.svg"
    options = ["--before", "none.edf", "--after", "none.edf", "--figure", str(path)]
    assert run(["emg", "change", *options]) == 3
    assert capsys.readouterr().out == ""
    assert list(tmp_path.iterdir()) == []


def test_an_ordinary_file_is_overwritten(change: Command, tmp_path: Path) -> None:
    path = tmp_path / "out.svg"
    path.write_text("older", encoding="utf-8")
    assert change("--figure", path).exit_code == 0
    assert "older" not in path.read_text(encoding="utf-8")
    assert list(tmp_path.iterdir()) == [path]


def _link(path: Path) -> None:
    target = path.with_name("target")
    target.write_text("mine", encoding="utf-8")
    path.symlink_to(target)


@pytest.mark.parametrize("make", [_link, os.mkfifo, Path.mkdir])
def test_a_link_a_device_or_a_folder_is_left_alone(
    change: Command, tmp_path: Path, make: Callable[[Path], None]
) -> None:
    path = tmp_path / "out.svg"
    make(path)
    kind = path.lstat().st_mode
    told = change("--figure", path)
    assert (told.exit_code, told.out) == (2, "")
    assert told.err.count("\n") == 1
    assert str(path) in told.err
    assert path.lstat().st_mode == kind
    assert all(it.read_text(encoding="utf-8") == "mine" for it in tmp_path.glob("target"))


def test_a_folder_that_is_not_there_is_told_in_one_sentence(
    change: Command, tmp_path: Path
) -> None:
    told = change("--figure", tmp_path / "nowhere" / "out.svg")
    assert (told.exit_code, told.out) == (2, "")
    assert told.err.count("\n") == 1


def program(code: str, *arguments: object) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", f"import sys; {code}", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def test_without_the_extra_the_sentence_names_the_command_that_installs_it(
    pair: tuple[object, ...], tmp_path: Path
) -> None:
    code = "sys.modules['vl_convert'] = None; from rekmaat.cli.main import main; main()"
    path = tmp_path / "out.svg"
    told = program(code, "emg", "change", *pair, "--figure", path)
    assert (told.returncode, told.stdout) == (2, "")
    assert told.stderr.count("\n") == 1
    assert "pip install 'rekmaat[report]'" in told.stderr
    assert not path.exists()


def test_who_asks_for_no_figure_does_not_pay_for_one(pair: tuple[object, ...]) -> None:
    code = (
        "from rekmaat.cli.main import run; run(sys.argv[1:]); "
        "print(*sys.modules, sep='\\n', file=sys.stderr)"
    )
    loaded = program(code, "emg", "change", *pair, "--json").stderr.split()
    assert "rekmaat.service.emg" in loaded
    assert not {it for it in loaded if it.startswith(("vl_convert", "rekmaat.render"))}
    assert "rekmaat.tell.figures" not in loaded
