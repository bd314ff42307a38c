"""The benchmark of the verdict on one person runs, and its page shows a run of it."""

import re
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from scipy import stats

from emg_bench.page import BEGIN, END
from experiment_bench.cells import Part, cells
from experiment_bench.peers import changes, paired_t, welch_daily
from rekmaat.judge.people import Someone
from rekmaat.judge.people.play import play

ROOT = Path(__file__).parents[1]
BENCHMARK = ROOT / "benchmarks" / "experiment.py"
PAGE = ROOT / "docs" / "explanation" / "one-person.md"


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(BENCHMARK), *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def test_a_few_people_give_tables_and_a_page(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text(f"Before.\n{BEGIN}\nthe last page\n{END}\nAfter.\n", encoding="utf-8")
    options = ("--people", "4", "--jobs", "1", "--only", "nothing,expected,speed", "--page")
    output = run(*options, str(page))
    assert output.returncode == 0, output.stderr
    for title in ("No effect: told so at the end of the plan", "More expected", "One judgement"):
        assert f"### {title}" in output.stdout
    text = page.read_text(encoding="utf-8")
    assert text.startswith(f"Before.\n{BEGIN}\n")
    assert output.stdout.strip() in text
    assert "the last page" not in text


def test_a_part_that_does_not_exist_is_refused() -> None:
    output = run("--only", "none,everything")
    assert output.returncode != 0
    assert "parts of" in output.stderr


def test_the_page_shows_every_row_of_a_run_of_thousands() -> None:
    shown = PAGE.read_text(encoding="utf-8").partition(BEGIN)[2].partition(END)[0]
    people = re.search(r"Run of 20\S+, ([\d,]+) people", shown)
    assert people is not None
    assert int(people[1].replace(",", "")) >= 1000
    for cell in cells():
        stated = "points, which the plan says it finds" if "the plan says" in cell.label else ""
        assert (stated or f"| {cell.label} ") in shown, cell.label
    for title in ("Intervals that hold", "One judgement", "Comparing days"):
        assert f"### {title}" in shown


def test_every_part_has_people_and_no_row_stands_twice() -> None:
    every = [(cell.part, cell.label) for cell in cells()]
    assert {part for part, _ in every} == set(Part)
    assert len(set(every)) == len(every)


def test_the_peers_do_what_is_said_of_them() -> None:
    differences = changes(play(Someone(effect=-1.0), 3, 20))
    told = paired_t(differences)
    assert differences.shape == told.shape == (20,)
    for look in (3, 10, 20):
        expected = stats.ttest_1samp(differences[:look], 0).pvalue
        assert told[look - 1] == pytest.approx(expected, rel=1e-9)
    days = welch_daily(2, 2000, rho=0.6, drift=0.0, weeks=4)
    assert days.shape == (2000, 28)
    assert np.mean(days[:, -1] < 0.05) == pytest.approx(0.22, abs=0.03)  # as measured elsewhere
