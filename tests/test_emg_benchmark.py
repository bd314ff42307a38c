"""The benchmark of the measurement runs, and its page shows a run of it."""

import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from emg_bench.page import BEGIN, END, told, write_page
from emg_bench.run import Errors, Run, read_run, renewed, write_run
from emg_bench.speed import Speed

ROOT = Path(__file__).parents[1]
BENCHMARK = ROOT / "benchmarks" / "emg.py"
PAGE = ROOT / "docs" / "explanation" / "accuracy.md"
COLUMNS = ("what", "goal", "Rekmaat", "reached", "best peer")


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(BENCHMARK), *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def a_run() -> Run:
    errors = Errors("a", "+0 dB, 2 uV", "rekmaat", 1, (0.3, -0.4), findings=(("heartbeats", 1.0),))
    speeds = (Speed("rekmaat", 2.0, 2.5, 3), Speed("pyemgpipeline", 0.5, 0.6, 3))
    versions = (("python", "3.11"), ("numpy", "2"))
    return Run(
        dates=(("a", "2026-01-01"), ("g", "2026-01-01")),
        quick=False,
        versions=versions,
        machine="one core",
        beats="curves",
        cpu_seconds=1,
        errors=(errors,),
        calls=(),
        speeds=speeds,
        absent=(),
    )


def test_one_seed_without_peers_gives_tables_and_a_run(tmp_path: Path) -> None:
    kept = tmp_path / "run.json"
    output = run("--ours", "--only", "d,e,g", "--seeds", "1", "--json", str(kept))
    assert output.returncode == 0, output.stderr
    for title in ("Goals", "The spectrum shifts", "No effect, posture drifting", "Speed"):
        assert f"### {title}" in output.stdout
    found = read_run(kept)
    assert {one.pipeline for one in found.errors} == {"rekmaat"}
    assert all(len(one.points) == 4 and one.rmse < 10 for one in found.errors)
    assert dict(found.versions).keys() >= {"python", "numpy"}
    again = run("--from", str(kept))
    assert again.stdout == output.stdout


def test_a_cell_that_does_not_exist_is_refused() -> None:
    output = run("--only", "a,z")
    assert output.returncode != 0
    assert "cells of" in output.stderr


def test_a_run_comes_back_from_json_as_it_was(tmp_path: Path) -> None:
    write_run(tmp_path / "run.json", a_run())
    assert read_run(tmp_path / "run.json") == a_run()
    assert json.loads((tmp_path / "run.json").read_text())["errors"][0]["points"] == [0.3, -0.4]


def test_cells_that_are_run_again_replace_their_own_and_no_other() -> None:
    better = Errors("c", "nothing else", "rekmaat", 1, (0.1,))
    again = replace(a_run(), dates=(("c", "2026-02-02"),), errors=(better,), speeds=())
    both = renewed(a_run(), again)
    assert both.errors == (*a_run().errors, better)
    assert both.speeds == a_run().speeds
    assert told(both).startswith("Run of 2026-01-01 (cells a g), 2026-02-02 (cells c)")


def test_the_page_is_written_between_its_marks_and_nowhere_else(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text(f"Before.\n{BEGIN}\nold\n{END}\nAfter.\n", encoding="utf-8")
    write_page(page, a_run())
    text = page.read_text(encoding="utf-8")
    assert text.startswith(f"Before.\n{BEGIN}\n")
    assert text.endswith(f"{END}\nAfter.\n")
    assert "old" not in text
    assert "| -0.05 / 0.35 / 0.40" in text
    assert "4.0 x" in text
    page.write_text("no marks", encoding="utf-8")
    with pytest.raises(ValueError, match="no place"):
        write_page(page, a_run())


def test_the_page_shows_a_full_run_with_its_date_versions_and_columns() -> None:
    shown = PAGE.read_text(encoding="utf-8").partition(BEGIN)[2].partition(END)[0]
    assert "Run of 20" in shown
    assert "numpy" in shown
    assert "quick run" not in shown
    head = next(line for line in shown.splitlines() if line.startswith("| what"))
    assert tuple(cell.strip() for cell in head.strip("|").split("|")) == COLUMNS
    for title in ("Beside the peers", "With a real ECG", "One more thing wrong", "Speed"):
        assert f"### {title}" in shown
