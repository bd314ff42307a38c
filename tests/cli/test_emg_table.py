"""`rekmaat emg change` over a listing or a dataset, from files to a table and words."""

import csv
import json
import os
import pty
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from hashlib import sha256
from io import FileIO
from pathlib import Path

import pytest

from emg_tables import folder_of_recordings, listing, rows_of
from rekmaat import __version__
from rekmaat.cli.emg_table_answer import table_text
from rekmaat.exchange.emg_table_file import OUTCOMES
from rekmaat.guide.wording import Language
from rekmaat.service.emg_listing import read_listing
from rekmaat.service.emg_table import TableOrder, write_table
from told import Command, command

REKMAAT = (sys.executable, "-c", "from rekmaat.cli.main import main; main()")
LANGUAGES = ("nl", "fr", "en")
HEAD = "person,period,arm,sex,before,after"
LINES = (
    "1,1,A,f,b0.bdf,a0.bdf",
    "1,2,B,f,b1.bdf,gone.bdf",
    "2,1,B,m,cut.bdf,a2.bdf",
    "2,2,,m,b3.bdf,",
)
ASKED = ("--mains-hz", "50", "--placement", "by hand", "--reference", "bipolar")


@pytest.fixture
def change(capsys: pytest.CaptureFixture[str]) -> Command:
    return command(capsys, "emg", "change")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = folder_of_recordings(tmp_path_factory.mktemp("recordings"))
    (made / "cut.bdf").write_bytes((made / "b2.bdf").read_bytes()[:5000])
    listing(made / "list.csv", HEAD, *LINES)
    # One person stood up eight times before and eight times after, every pair a row.
    pairs = [f"1,1,A,f,b{one}.bdf,a{other}.bdf" for one in range(4) for other in range(4)]
    asked = read_listing(listing(made / "many.csv", HEAD, *pairs * 2))
    text = table_text(Language.EN)
    write_table(TableOrder(asked, made / "whole.csv", jobs=1), text)
    return made


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_was_written_is_told_and_why_rows_have_no_numbers(
    change: Command, folder: Path, tmp_path: Path, language: str
) -> None:
    out = tmp_path / "trial.csv"
    told = change("--listing", folder / "list.csv", "--table", out, "--language", language)
    assert told.exit_code == 0
    first, second = told.out.splitlines()
    assert str(out) in first
    assert "4" in first
    assert "3" in first
    assert str(tmp_path / "trial.json") in second
    assert told.err.count("\n  - ") == 3
    for named in ("gone.bdf", "cut.bdf", "list.csv", "row-design-unsaid (1)"):
        assert named in told.err
    assert str(folder / "cut.bdf") not in told.err
    assert "?" not in told.out + told.err


def test_the_table_keeps_every_row_with_its_columns_and_findings(
    change: Command, folder: Path, tmp_path: Path
) -> None:
    change("--listing", folder / "list.csv", "--table", tmp_path / "trial.csv")
    rows = rows_of(tmp_path / "trial.csv")
    assert tuple(rows[0]) == ("person", "period", "arm", "sex", *OUTCOMES)
    assert [it["person"] + it["period"] + it["arm"] + it["sex"] for it in rows] == [
        "11Af", "12Bf", "21Bm", "22m",
    ]  # fmt: skip
    assert [it["refused"] for it in rows] == [
        "", "listing-file-missing", "file-truncated", "listing-side-missing",
    ]  # fmt: skip
    assert [bool(it["log_ratio"]) for it in rows] == [True, False, False, False]
    assert rows[0]["findings"] == "prior-stands-in"
    assert (tmp_path / "trial.csv").stat().st_mode & 0o004  # made to hand on


def test_the_json_is_one_object_that_sums_up(change: Command, folder: Path, tmp_path: Path) -> None:
    out = tmp_path / "trial.csv"
    told = change("--listing", folder / "list.csv", "--table", out, "--json")
    assert (told.exit_code, told.err) == (0, "")
    found = told.json
    assert (found["rows"], found["refused"], found["kept"]) == (4, 3, 0)
    assert [(it["code"], it["rows"]) for it in found["refusals"]] == [
        ("listing-file-missing", ["3"]),
        ("file-truncated", ["4"]),
        ("listing-side-missing", ["5"]),
    ]
    missing = found["refusals"][0]["findings"][0]
    assert (missing["arguments"]["line"], missing["arguments"]["column"]) == (3, "after")
    assert found["warnings"] == {"row-design-unsaid": 1}
    assert found["provenance"]["version"] == __version__
    digest = sha256((folder / "list.csv").read_bytes()).hexdigest()
    assert found["provenance"]["inputs"] == [
        {"file": "list.csv", "role": "listing", "sha256": digest}
    ]


def test_the_json_beside_the_table_names_the_content_of_every_recording(
    change: Command, folder: Path, tmp_path: Path
) -> None:
    out = tmp_path / "trial.csv"
    change("--listing", folder / "list.csv", "--table", out, "--channels", "EMG L multifid")
    beside = json.loads(out.with_suffix(".json").read_text(encoding="utf-8"))
    assert beside["provenance"]["settings"] == {
        "channels": ["EMG L multifid"], "rate_hz": None, "unit": None,
    }  # fmt: skip
    first, *_, last = beside["rows"]
    assert first["about"] == {"person": "1", "period": "1", "arm": "A", "sex": "f"}
    assert (first["row"], first["name"]) == (1, "2")
    assert first["inputs"] == [
        {"file": name, "role": role, "sha256": sha256((folder / name).read_bytes()).hexdigest()}
        for name, role in (("b0.bdf", "before"), ("a0.bdf", "after"))
    ]
    assert float(rows_of(out)[0]["log_ratio"]) == first["numbers"]["log_ratio"]
    assert last["numbers"] is None
    assert "line 5, column after" in last["findings"][0]["text"]


def test_a_table_in_which_no_row_has_numbers_is_written_and_ends_in_three(
    change: Command, folder: Path, tmp_path: Path
) -> None:
    listing(folder / "none.csv", HEAD, *LINES[1:])
    told = change("--listing", folder / "none.csv", "--table", tmp_path / "trial.csv")
    assert told.exit_code == 3
    assert len(rows_of(tmp_path / "trial.csv")) == 3


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("", "list.csv"),
        ("person,before,after\n", "list.csv"),
        ("file,side\nb0.bdf,before\n", "person, before, after"),
        ("person;score;x;before;after\n1;1,5;1.5;a;b\n", "list.csv"),
        ("person,before,after,verdict\n1,a,b,c\n", "verdict"),
        ("person,before,after\n,b0.bdf,a0.bdf\n", "2"),
        ("person,before,after\n1,b0.bdf\n", "2"),
        ('person,before,after\n1,"b0.bdf,a0.bdf\n', "list.csv"),
        ("person,before,before\n1,b0.bdf,a0.bdf\n", "before"),
        ("person,before,after\n1,\0,a0.bdf\n", "list.csv"),
    ],
)
def test_a_listing_that_cannot_be_meant_is_refused_in_a_sentence(
    change: Command, tmp_path: Path, content: str, said: str, language: str
) -> None:
    (tmp_path / "list.csv").write_text(content, encoding="utf-8")
    options = ("--listing", tmp_path / "list.csv", "--table", tmp_path / "t.csv")
    told = change(*options, "--language", language)
    assert (told.exit_code, told.out) == (3, "")
    assert said in told.err
    assert "session" not in told.err
    assert sorted(it.name for it in tmp_path.iterdir()) == ["list.csv"]
    refused = change(*options, "--json")
    assert set(refused.json) == {"findings"}
    assert refused.json["findings"][0]["text"].count(".") >= 2


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("options", "named"),
    [
        (("--listing", "l.csv"), "--table"),
        (("--table", "t.csv"), "--listing"),
        (("--jobs", "2"), "--folder"),
        (("--force",), "--folder"),
        (("--folder", ".", "--listing", "l.csv", "--table", "t.csv"), "--listing"),
        (("--listing", "l.csv", "--table", "t.csv", "--before", "b.bdf"), "--before"),
        (("--folder", ".", "--table", "t.csv", "--figure", "f.svg", "--noise", "n"), "--figure"),
        (("--listing", "l.csv", "--table", "t.txt"), "t.txt"),
        (("--listing", "l.csv", "--table", "l.csv"), "l.csv"),
        (("--listing", "l.csv", "--table", "t.csv", "--jobs", "0"), "--jobs"),
    ],
    ids=str,
)
def test_what_cannot_be_meant_is_one_sentence(
    change: Command, options: tuple[str, ...], named: str, language: str
) -> None:
    told = change(*options, "--language", language)
    assert (told.exit_code, told.out) == (2, "")
    assert named in told.err
    assert told.err.count("\n") == 1


def test_a_dataset_that_convert_wrote_becomes_a_table(
    change: Command, capsys: pytest.CaptureFixture[str], folder: Path, tmp_path: Path
) -> None:
    convert = command(capsys, "emg", "convert")
    for name, person, side in (
        ("b0", "01", "pre"), ("a0", "01", "post"), ("b1", "02", "pre"), ("a1", "02", "post"),
        ("noise", "01", "noise"), ("b2", "02", "repeat"), ("b3", "02", "repeat"),
    ):  # fmt: skip
        run = ("--run", int(name[1:])) if side == "repeat" else ()
        labels = ("--subject", person, "--session", "1", "--acquisition", side, *run)
        told = convert(folder / f"{name}.bdf", tmp_path / "study", *labels, *ASKED)
        assert told.exit_code == 0
    told = change("--folder", tmp_path / "study", "--table", tmp_path / "t.csv", "--json")
    assert (told.exit_code, told.json["refused"]) == (0, 0)
    first, second = rows_of(tmp_path / "t.csv")
    assert (first["person"], first["period"], first["session"]) == ("sub-01", "1", "ses-1")
    assert "prior-stands-in" in first["findings"]
    assert "prior-pooled" in second["findings"]
    alone = change(
        "--before", next((tmp_path / "study").rglob("*sub-02*acq-pre_emg.bdf")),
        "--after", next((tmp_path / "study").rglob("*sub-02*acq-post_emg.bdf")),
        "--repeat", *sorted((tmp_path / "study").rglob("*acq-repeat*_emg.bdf")), "--json",
    )  # fmt: skip
    assert float(second["log_ratio"]) == alone.json["overall"]["log_ratio"]
    assert float(second["se"]) == alone.json["overall"]["standard_error"]


@pytest.mark.parametrize(
    ("ended_by", "exit_code"), [(signal.SIGKILL, -signal.SIGKILL), (signal.SIGINT, 130)]
)
def test_a_run_that_was_ended_goes_on_where_it_stopped(
    change: Command, folder: Path, tmp_path: Path, ended_by: int, exit_code: int
) -> None:
    out, part = tmp_path / "trial.csv", tmp_path / "trial.csv.part"
    options = ("--listing", folder / "many.csv", "--table", out)
    asked = [*REKMAAT, "emg", "change", *map(str, options), "--jobs", "2"]
    process = subprocess.Popen(asked, stderr=subprocess.PIPE)
    _until(lambda: part.exists() and part.read_bytes().count(b"\n") > 4)
    process.send_signal(ended_by)
    _, err = process.communicate(timeout=60)  # which its own processes would hold up
    assert process.returncode == exit_code
    assert b"Traceback" not in err
    assert (str(part).encode() in err) is (ended_by == signal.SIGINT)
    assert [it.name for it in tmp_path.iterdir()] == [part.name]
    told = change(*options, "--language", "en")
    assert told.exit_code == 0
    assert not part.exists()
    *_, kept = told.out.splitlines()
    count = int(kept.split()[0])
    assert 2 < count < 32
    assert kept == f"{count} rows were finished in an earlier run and were kept."
    assert out.read_bytes() == (folder / "whole.csv").read_bytes()


def test_a_finished_table_is_only_replaced_when_told(
    change: Command, folder: Path, tmp_path: Path
) -> None:
    out = tmp_path / "trial.csv"
    options = ("--listing", folder / "list.csv", "--table", out)
    assert change(*options).exit_code == 0
    told = change(*options)
    assert (told.exit_code, told.out) == (2, "")
    assert "--force" in told.err
    told = change(*options, "--force", "--channels", "EMG R multifid")
    assert told.exit_code == 0
    assert rows_of(out)[0]["channels"] == "EMG R multifid"


@pytest.mark.slow
def test_a_terminal_shows_how_far_it_is(folder: Path, tmp_path: Path) -> None:
    """On a terminal only, and only what takes over two seconds."""
    many = tmp_path / "many.csv"
    lines = (folder / "many.csv").read_text(encoding="utf-8").splitlines()
    listing(many, lines[0], *lines[1:] * 5)
    for path in folder.glob("*.bdf"):
        shutil.copy(path, tmp_path)
    above, below = pty.openpty()
    process = subprocess.Popen(
        [
            *REKMAAT,
            "emg",
            "change",
            "--listing",
            many,
            "--table",
            tmp_path / "t.csv",
            "--jobs",
            "1",
        ],
        stdout=subprocess.DEVNULL,
        stderr=below,
        env=os.environ | {"TERM": "xterm", "COLUMNS": "80"},
    )
    os.close(below)
    shown = b""
    with FileIO(above) as terminal:
        try:
            while piece := terminal.read(4096):
                shown += piece
        except OSError:  # how Linux tells that the other end of a terminal is gone
            pass
    assert process.wait(timeout=60) == 0
    assert b"/160" in shown


def test_the_table_is_read_by_a_program_that_knows_nothing_of_us(
    change: Command, folder: Path, tmp_path: Path
) -> None:
    change("--listing", folder / "list.csv", "--table", tmp_path / "trial.csv")
    with (tmp_path / "trial.csv").open(encoding="utf-8", newline="") as stream:
        lines = list(csv.reader(stream, strict=True))
    assert len({len(it) for it in lines}) == 1


def _until(there: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 60
    while not there():
        assert time.monotonic() < deadline, "nothing was finished in a minute"
        time.sleep(0.01)
