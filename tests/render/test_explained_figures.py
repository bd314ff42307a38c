"""The figures of the explanations are what the code makes today."""

import subprocess
import sys
from pathlib import Path

from rekmaat.cli.main import run

FIGURES = Path(__file__).parents[2] / "docs" / "explanation" / "figures"


def test_the_committed_figures_are_those_that_the_code_draws(tmp_path: Path) -> None:
    script = tmp_path / "draw.py"
    script.write_bytes((FIGURES / "draw.py").read_bytes())
    subprocess.run([sys.executable, str(script)], check=True)
    drawn = {path.name: path.read_text(encoding="utf-8") for path in tmp_path.glob("*.svg")}
    kept = {path.name: path.read_text(encoding="utf-8") for path in FIGURES.glob("*.svg")}
    assert drawn == kept


def test_the_figure_of_the_page_is_the_one_that_the_command_draws(tmp_path: Path) -> None:
    path = tmp_path / "noise.svg"
    assert run(["trial", "noise", "--language", "en", "--figure", str(path)]) == 0
    assert path.read_bytes() == (FIGURES / "noise.svg").read_bytes()
