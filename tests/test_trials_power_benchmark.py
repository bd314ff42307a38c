"""The benchmark of the power of a trial runs, and its page shows a run of it."""

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from emg_bench.page import BEGIN, END
from power_bench.peers import AbsentError, by_r
from power_bench.rows import MISSING, crossovers

ROOT = Path(__file__).parents[1]
BENCHMARK = ROOT / "benchmarks" / "trials_power.py"
PAGE = ROOT / "docs" / "explanation" / "power.md"
SMALL = ("--blocks", "1", "--trials", "100", "--jobs", "1")


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(BENCHMARK), *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def test_a_small_run_gives_tables_and_a_page(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text(f"Before.\n{BEGIN}\nthe last page\n{END}\nAfter.\n", encoding="utf-8")
    output = run(*SMALL, "--only", "speed,errors", "--page", str(page))
    assert output.returncode == 0, output.stderr
    for title in ("Trials a second", "How often chance alone is found"):
        assert f"### {title}" in output.stdout
    assert output.stdout.strip() in page.read_text(encoding="utf-8")


def test_a_part_that_does_not_exist_is_refused() -> None:
    output = run("--only", "weather")
    assert output.returncode != 0
    assert "--only takes parts of" in output.stderr


def test_the_page_shows_a_run() -> None:
    shown = PAGE.read_text(encoding="utf-8").partition(BEGIN)[2].partition(END)[0]
    for title in ("Trials a second", "The same work in more processes", "Memory", "Beside others"):
        assert f"### {title}" in shown


def test_the_rows_for_others_are_those_that_were_fitted() -> None:
    some = crossovers(MISSING, 3)
    rows = [row for row in some.rows if row.trial == 1]
    assert len(some.found.f) == 3
    assert len({row.person for row in rows}) == 60
    assert len(rows) == pytest.approx(240 * 0.92, abs=25)
    assert max((row.person, row.period) for row in rows) == (59, 3)


def test_r_finds_the_same_f_and_degrees_of_freedom() -> None:
    """V04: lmerTest and pbkrtest on five simulated trials, where R is installed."""
    some = crossovers(MISSING, 5)
    try:
        peer = by_r(some)
    except AbsentError as error:
        pytest.skip(str(error))
    inside = ~some.found.boundary
    np.testing.assert_allclose([it.f for it in peer.fits], some.found.f, rtol=1e-6)
    np.testing.assert_allclose([it.df for it in peer.fits], some.found.df, rtol=1e-5)
    np.testing.assert_array_equal([not it.boundary for it in peer.fits], inside)
