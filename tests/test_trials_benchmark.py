"""The benchmark of a crossover runs with and without R, and compares as it says."""

import os
import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from emg_bench.page import BEGIN, END
from rekmaat.judge.trial.crossover_rows import Inference
from trials_bench import ours
from trials_bench.agreement import DESIGNS, apart
from trials_bench.answers import Answer, Difference
from trials_bench.simulated import Design, simulated
from trials_bench.type_one import DESIGNS as WITHOUT_DIFFERENCE

ROOT = Path(__file__).parents[1]
BENCHMARK = ROOT / "benchmarks" / "trials.py"


def run(*arguments: str, path: str | None = None) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(BENCHMARK), *arguments]
    environment = os.environ if path is None else {**os.environ, "PATH": path}
    return subprocess.run(command, capture_output=True, text=True, check=False, env=environment)


def answer(estimate: float = 1.0, df: float | None = 9.0) -> Answer:
    one = Difference("B", "A", estimate, se=0.5, df=df, p=0.04, p_tukey=0.1)
    return Answer((one,), p_arms=0.03, boundary=False, milliseconds=1.0)


def test_without_r_the_rest_is_told_and_who_is_missing(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text(f"Before.\n{BEGIN}\nthe last page\n{END}\nAfter.\n", encoding="utf-8")
    few = ("--turns", "1", "--trials", "2", "--jobs", "1", "--page", str(page))
    output = run(*few, path=str(tmp_path))
    assert output.returncode == 0, output.stderr
    assert "Without R: Rscript is not on the path." in output.stdout
    assert "### Crossover: one analysis" in output.stdout
    assert "### Crossover: called different without a difference" in output.stdout
    assert "lmerTest + emmeans" not in output.stdout
    text = page.read_text(encoding="utf-8")
    assert output.stdout.strip() in text
    assert "the last page" not in text


@pytest.mark.slow
@pytest.mark.skipif(shutil.which("Rscript") is None, reason="R is not installed")
def test_with_r_every_design_is_within_the_goal() -> None:
    """Needs the packages of R too; without them the benchmark says so, and this fails."""
    output = run("--turns", "2", "--only", "agreement")
    assert output.returncode == 0, output.stderr
    lines = [line for line in output.stdout.splitlines() if "| Rekmaat" in line]
    assert len(lines) == 2 * len(DESIGNS)
    for line in lines:
        assert line.rstrip(" |").endswith("yes"), line


def test_a_part_that_does_not_exist_is_refused() -> None:
    output = run("--only", "speed,everything")
    assert output.returncode != 0
    assert "parts of" in output.stderr


def test_a_number_gives_the_same_trial_again_and_another_number_another() -> None:
    design = Design(4, 8, missing=0.1)
    assert simulated(design, 3) == simulated(design, 3)
    assert simulated(design, 3) != simulated(design, 4)
    assert len(simulated(design, 3).rows) == 29


def test_distances_are_the_largest_and_hold_whichever_way_a_difference_is_told() -> None:
    turned = replace(answer(), differences=(answer().differences[0].turned(),))
    assert apart([turned], [answer()]).estimate == 0
    told = apart([answer(), answer(1.001, df=9.5)], [answer(), answer()])
    assert told.estimate == pytest.approx(0.001)
    assert told.df == pytest.approx(0.5)
    assert apart([answer(df=None)], [answer()]).df is None


def test_our_answer_has_every_pair() -> None:
    design = Design(5, 20)
    told = ours.analyse(simulated(design, 1), Inference.KENWARD_ROGER)
    assert len(told.differences) == 10
    assert told.difference("A", "E").estimate == -told.difference("E", "A").estimate
    assert told.milliseconds > 0


def test_no_design_stands_twice_and_the_small_ones_are_there() -> None:
    for designs in (DESIGNS, WITHOUT_DIFFERENCE):
        labels = [design.label for design in designs]
        assert len(set(labels)) == len(labels)
        assert any(design.people == 8 and design.missing for design in designs)
    assert all(design.effect == 0 for design in WITHOUT_DIFFERENCE)
