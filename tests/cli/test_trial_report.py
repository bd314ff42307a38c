"""`rekmaat trial report`, from a table to a page, a PDF and pictures."""

import csv
import json
import subprocess
import sys
from hashlib import sha256
from pathlib import Path

import pytest

from rekmaat import __version__
from told import Command, command
from trial_reports import CROSSOVER, PARALLEL, PILOT, account, made

FOUR_ARMS = (
    CROSSOVER.file, "--design", "crossover", "--outcome", "log_post", "--person", "subject",
    "--arm", "treatment", "--control", "D", "--period", "period", "--sequence", "sequence",
    "--baseline", "log_pre", "--margin", 10,
)  # fmt: skip
GROUPS = (
    PARALLEL.file, "--design", "parallel", "--outcome", "post", "--person", "person",
    "--arm", "arm", "--control", "control", "--baseline", "pre", "--scale", "log",
    "--subgroups", "sex", "age",
)  # fmt: skip
ALONE = (
    PILOT.file, "--design", "pilot", "--outcome", "log_post", "--person", "subject",
    "--baseline", "log_pre1", "--repeat", "log_pre2", "--day", "day", "--session", "session",
)  # fmt: skip
DESIGNS = {"crossover": FOUR_ARMS, "parallel": GROUPS, "pilot": ALONE}
ABOUT = """
title = "A randomised crossover of four stretches"
harms = "Two people in arm A were dizzy for a minute."
[arms]
b = "Seated, hands on the pelvis."
"""


@pytest.fixture
def trial(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Command:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("LC_ALL", "C")
    monkeypatch.setenv("REKMAAT_HOME", str(tmp_path / "home"))
    return command(capsys, "trial")


@pytest.mark.parametrize(("design", "language"), [*zip(DESIGNS, ("nl", "fr", "en"), strict=True)])
def test_each_design_gives_a_page_with_the_answer_in_it(
    trial: Command, design: str, language: str
) -> None:
    told = trial("report", *DESIGNS[design], "--out", "report.html", "--language", language)
    assert told.exit_code == 0
    page = Path("report.html").read_text(encoding="utf-8")
    lead = told.out.splitlines()[0].replace("\N{NO-BREAK SPACE}", " ")
    assert lead in page.replace("\N{NO-BREAK SPACE}", " ")
    assert f'<html lang="{language}">' in page
    assert "--about" in told.out
    assert "report.html." in told.out


def test_the_same_as_a_pdf_with_its_figures_as_pictures(trial: Command) -> None:
    told = trial("report", *ALONE, "--out", "report.pdf", "--figures", "figures", "--json")
    assert told.exit_code == 0
    assert Path("report.pdf").read_bytes().startswith(b"%PDF-")
    assert len(told.json["figures"]) == 8
    assert all(Path(it).stat().st_size > 1000 for it in told.json["figures"])
    assert {Path(it).suffix for it in told.json["figures"]} == {".svg", ".png"}


def test_the_json_holds_every_arm_and_what_it_rests_on(trial: Command) -> None:
    """V05."""
    found = trial("report", *FOUR_ARMS, "--out", "report.html", "--json").json
    assert found["report"] == "report.html"
    assert [f" {arm}: " in found["text"] for arm in "ABC"] == [True, True, True]
    assert found["text"].count("could have told a difference of") == 3
    assert found["to_write"] > 30
    assert [it["checklist"] for it in found["checklists"]] == [
        "consort_2025", "cent_2015", "tidier", "cert",
    ]  # fmt: skip
    provenance = found["provenance"]
    assert provenance["version"] == __version__
    assert provenance["settings"]["control"] == "D"
    assert provenance["settings"]["margin"] == "10"
    assert "percent" not in provenance["settings"]
    digest = sha256(CROSSOVER.file.read_bytes()).hexdigest()
    assert provenance["inputs"] == [
        {"file": CROSSOVER.file.name, "role": "periods", "sha256": digest}
    ]


def test_what_people_tell_takes_the_place_of_what_was_to_write(trial: Command) -> None:
    without = made(account("crossover")).to_write
    Path("about.toml").write_text(ABOUT, encoding="utf-8")
    asked = ("--about", "about.toml", "--protocol", "A=umcg", "--json")
    told = trial("report", *FOUR_ARMS, "--out", "b.html", *asked).json
    page = Path("b.html").read_text(encoding="utf-8").replace("\N{NO-BREAK SPACE}", " ")
    assert "<h1>A randomised crossover of four stretches</h1>" in page
    assert "Two people in arm A were dizzy" in page
    assert "holds of 20 s" in page
    assert "(not found)" in page
    assert without - told["to_write"] == 4  # harm, the dose, and what was done in A and in B
    assert [it["role"] for it in told["provenance"]["inputs"]] == ["periods", "about"]


def test_a_refused_table_leaves_no_file(trial: Command) -> None:
    asked = ["N" if it == "D" else it for it in FOUR_ARMS]
    told = trial("report", *asked, "--out", "r.html")
    assert told.exit_code == 3
    assert "has no arm" in told.err
    assert not Path("r.html").exists()
    told = trial("report", *asked, "--out", "r.html", "--json")
    assert told.exit_code == 3
    assert [it["code"] for it in told.json["findings"]] == ["trial-control-unknown"]


def test_a_fault_in_what_people_tell_is_named_with_its_line(trial: Command) -> None:
    Path("about.toml").write_text('title = "x"\nharm = "none"\n', encoding="utf-8")
    told = trial("report", *FOUR_ARMS, "--out", "r.html", "--about", "about.toml")
    assert told.exit_code == 3
    assert "about.toml, line 2: harm does not exist. Did you mean: harms" in told.err


def test_a_report_that_exists_is_only_overwritten_when_asked(trial: Command) -> None:
    Path("r.html").write_text("mine")
    told = trial("report", *ALONE, "--out", "r.html")
    assert told.exit_code == 2
    assert "--force" in told.err
    assert Path("r.html").read_text() == "mine"


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ((*FOUR_ARMS, "--out", "r.docx"), "--out writes .html, .pdf"),
        ((*GROUPS, "--margin", 0, "--out", "r.html"), "--margin must be larger than zero"),
        ((*ALONE[:-6], "--rule", 100, "--out", "r.html"), "between 0 and 100 %"),
        ((*ALONE[:7], "--out", "r.html"), "--baseline"),
        (FOUR_ARMS, "--out"),
    ],
    ids=["ending", "margin", "percent", "baseline", "nowhere"],
)
def test_options_that_cannot_be_meant_are_wrong_use(
    trial: Command, options: tuple[object, ...], words: str
) -> None:
    told = trial("report", *options)
    assert told.exit_code == 2
    assert words in told.err.replace("\n", " ")


def test_with_the_allocation_beside_it_lots_are_told_and_departures_named(trial: Command) -> None:
    """V04: who did not do what the lot said is named, never left out in silence."""
    arms = ("--arms", "stretch", "control", "--control", "control", "--people", 8)
    trial("allocate", *arms, "--design", "parallel", "--output", "lots", "--seed", 7)
    with Path("lots/concealed/codes.csv").open(encoding="utf-8", newline="") as stream:
        codes = [row["code"] for row in csv.DictReader(stream)]
    for number, code in enumerate(codes, 1):
        trial("open", "lots/enrolment", f"P{number}", "--code", code)
    assert trial("check", "lots/enrolment", "--list", "got.csv").exit_code == 0
    with Path("got.csv").open(encoding="utf-8", newline="") as stream:
        got = {row["person"]: row["arm"] for row in csv.DictReader(stream)}
    asked = (
        "t.csv", "--design", "parallel", "--outcome", "y", "--person", "who", "--arm", "arm",
        "--control", "control", "--allocation", "lots/enrolment", "--json", "--force",
    )  # fmt: skip
    write_table(got)
    found = trial("report", *asked, "--out", "r.html").json
    assert {it["code"] for it in found["findings"]} & DEPARTURES == set()
    page = Path("r.html").read_text(encoding="utf-8")
    assert "8 of 8 were opened" in page
    assert found["checklists"][0]["filled"] >= 8
    other = "control" if got.pop("P1") == "stretch" else "stretch"
    gone = got.pop("P2")
    write_table(got | {"P1": other, "P99": gone})
    found = trial("report", *asked, "--out", "r.html").json
    told = {it["code"]: it["arguments"] for it in found["findings"]}
    assert {code: told[code]["people"] for code in DEPARTURES} == {
        "report-other-arm": "P1",
        "report-not-in-table": "P2",
        "report-not-allocated": "P99",
    }


DEPARTURES = {"report-other-arm", "report-not-in-table", "report-not-allocated"}


def write_table(arms: dict[str, str]) -> None:
    lines = ["who,arm,y"]
    lines += [
        f"{who},{arm},{2 + number % 5 * 0.37}" for number, (who, arm) in enumerate(arms.items())
    ]
    Path("t.csv").write_text("\n".join(lines) + "\n", encoding="utf-8")


def test_from_a_shell_it_writes_the_same_page_again(trial: Command, tmp_path: Path) -> None:
    """The same files with the same settings make the same report."""
    asked = [*ALONE, "--language", "en", "--json"]
    assert trial("report", *asked, "--out", "a.html").exit_code == 0
    done = subprocess.run(
        [sys.executable, "-m", "rekmaat", "trial", "report", *map(str, asked), "--out", "b.html"],
        capture_output=True,
        text=True,
        check=True,
        cwd=tmp_path,
    )
    assert json.loads(done.stdout)["report"] == "b.html"
    assert (tmp_path / "a.html").read_bytes() == (tmp_path / "b.html").read_bytes()
