"""What the terminal gets to see."""

from io import StringIO
from pathlib import Path

import pytest

from rekmaat.cli.main import run
from rekmaat.cli.printing import print_lines


def printed(line: str) -> str:
    out = StringIO()
    print_lines([line], out)
    return out.getvalue()


def test_a_french_space_before_a_colon_stays_a_space() -> None:
    assert printed("18\u00a0% de moins\u202f: bas") == "18\u00a0% de moins\u202f: bas\n"


def test_what_could_steer_a_terminal_becomes_a_question_mark() -> None:
    assert printed("EMG \x1b[2J\x07\u202e L") == "EMG ?[2J?? L\n"


@pytest.mark.parametrize(
    "command",
    [("simulate", "--seconds", "5", "--channels", "1"), ("--esc\x1b[2J",)],
    ids=["a file that exists", "an option that is none"],
)
def test_a_name_in_what_cannot_be_meant_steers_no_terminal(
    command: tuple[str, ...], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "esc\x1b[2J"
    folder.mkdir()
    (folder / "before.bdf").write_text("kept")
    assert run(["emg", *command, str(folder)]) == 2
    assert "esc?[2J" in capsys.readouterr().err
