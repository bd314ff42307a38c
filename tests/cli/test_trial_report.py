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
from trial_reports import CROSSOVER, PARALLEL, PILOT, REFERENCE

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


@pytest.mark.parametrize("design", DESIGNS)
def test_each_design_gives_a_page_with_the_answer_in_it(trial: Command, design: str) -> None:
    told = trial("report", *DESIGNS[design], "--out", "report.html")
    assert told.exit_code == 0
    page = Path("report.html").read_text(encoding="utf-8")
    lead = told.out.splitlines()[0]
    assert lead in page.replace("\N{NO-BREAK SPACE}", " ")
    assert "things have yet to be written" in told.out
    assert "The report is in report.html." in told.out


def test_every_arm_is_told_in_the_terminal_too(trial: Command) -> None:
    """V05."""
    told = trial("report", *FOUR_ARMS, "--out", "report.html")
    assert [f"\n{arm}: " in told.out for arm in "ABC"] == [True, True, True]
    assert told.out.count("could have told a difference of") == 3


def test_the_same_as_a_pdf_with_its_figures_as_pictures(trial: Command) -> None:
    told = trial("report", *FOUR_ARMS, "--out", "report.pdf", "--figures", "figures", "--json")
    assert told.exit_code == 0
    assert Path("report.pdf").read_bytes().startswith(b"%PDF-")
    assert len(told.json["figures"]) == 10
    assert all(Path(it).stat().st_size > 1000 for it in told.json["figures"])
    assert {Path(it).suffix for it in told.json["figures"]} == {".svg", ".png"}


def test_the_json_holds_what_was_written_and_what_it_rests_on(trial: Command) -> None:
    found = trial("report", *FOUR_ARMS, "--out", "report.html", "--json").json
    assert found["report"] == "report.html"
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


@pytest.mark.parametrize(
    ("language", "words"),
    [("nl", "Verslag van een crossover"), ("fr", "Rapport d"), ("en", "Report of a crossover")],
)
def test_it_is_written_in_the_language_that_was_asked_for(
    trial: Command, language: str, words: str
) -> None:
    assert trial("report", *FOUR_ARMS, "--out", "r.html", "--language", language).exit_code == 0
    page = Path("r.html").read_text(encoding="utf-8")
    assert words in page
    assert f'<html lang="{language}">' in page


def test_what_people_tell_takes_the_place_of_what_was_to_write(trial: Command) -> None:
    without = trial("report", *FOUR_ARMS, "--out", "a.html", "--json").json
    Path("about.toml").write_text(ABOUT, encoding="utf-8")
    told = trial("report", *FOUR_ARMS, "--out", "b.html", "--about", "about.toml", "--json").json
    page = Path("b.html").read_text(encoding="utf-8")
    assert "<h1>A randomised crossover of four stretches</h1>" in page
    assert "Two people in arm A were dizzy" in page
    assert without["to_write"] - told["to_write"] == 2  # harm, and what was done in arm B
    assert [it["role"] for it in told["provenance"]["inputs"]] == ["periods", "about"]


def test_the_protocol_of_each_arm_is_told_with_its_dose_and_its_source(trial: Command) -> None:
    protocols = ("--protocol", "A=umcg", "--protocol", "D=control")
    assert trial("report", *FOUR_ARMS, "--out", "r.html", *protocols).exit_code == 0
    page = Path("r.html").read_text(encoding="utf-8").replace("\N{NO-BREAK SPACE}", " ")
    assert "Standing pelvic stretch" in page
    assert "holds of 20 s" in page
    assert "(not found)" in page
    assert "have not been reviewed by a doctor or physiotherapist yet" in page


def test_a_refused_table_leaves_no_file(trial: Command) -> None:
    told = trial("report", *FOUR_ARMS, "--control", "N", "--out", "r.html")
    assert told.exit_code == 3
    assert "has no arm" in told.err
    assert not Path("r.html").exists()
    told = trial("report", *FOUR_ARMS, "--control", "N", "--out", "r.html", "--json")
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
    assert trial("report", *ALONE, "--out", "r.html", "--force").exit_code == 0


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ((*FOUR_ARMS, "--out", "r.docx"), "--out writes .html, .pdf"),
        ((*FOUR_ARMS, "--margin", 0, "--out", "r.html"), "--margin must be larger than zero"),
        ((*ALONE[:-6], "--percent", 100, "--out", "r.html"), "between 0 and 100 %"),
        ((*ALONE[:7], "--out", "r.html"), "--baseline"),
        ((*FOUR_ARMS[:-6], "--period", "period"), "--out"),
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
    told = {it["code"]: it["arguments"]["people"] for it in found["findings"]}
    assert {code: told[code] for code in DEPARTURES} == {
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


def test_from_a_shell_it_writes_the_same_page_twice(tmp_path: Path) -> None:
    """The same files with the same settings make the same report."""
    pages = []
    for name in ("a.html", "b.html"):
        done = subprocess.run(
            [sys.executable, "-m", "rekmaat", "trial", "report",
             *map(str, ALONE), "--out", tmp_path / name, "--language", "en", "--json"],
            capture_output=True, text=True, check=True, cwd=REFERENCE,
        )  # fmt: skip
        assert json.loads(done.stdout)["report"] == str(tmp_path / name)
        pages.append((tmp_path / name).read_bytes())
    assert pages[0] == pages[1]
