"""The rules of CONTRIBUTING.md, checked."""

import ast
import re
import shutil
import statistics
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
SOURCE = ROOT / "src" / "rekmaat"
OURS = sorted(SOURCE.rglob("*.py"))
MAKES_START_SLOW = ("scipy.signal", "scipy.stats")
EVERYDAY = {
    "the help": "rekmaat.cli.main",
    "the server": "rekmaat.web.server",
    "the comparison of recordings": "rekmaat.service.emg",
}


def run(*command: str, cwd: Path = ROOT) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, cwd=cwd, capture_output=True, text=True, check=False)


def tool(name: str) -> str:
    found = shutil.which(name, path=str(Path(sys.executable).parent)) or shutil.which(name)
    assert found is not None, f"{name} is a development dependency and should be installed"
    return found


def test_data_flows_one_way() -> None:
    checked = run(tool("lint-imports"), "--no-cache")
    assert checked.returncode == 0, checked.stdout


def test_a_step_back_against_the_flow_is_caught(tmp_path: Path) -> None:
    shutil.copytree(SOURCE, tmp_path / "rekmaat", ignore=shutil.ignore_patterns("static"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    with (tmp_path / "rekmaat" / "guide" / "wording.py").open("a") as wording:
        wording.write("\nimport rekmaat.web.api  # noqa\n")
    checked = run(
        sys.executable,
        "-c",
        "import sys; sys.path.insert(0, '.'); from importlinter.cli import lint_imports; "
        "sys.exit(lint_imports(no_cache=True))",
        cwd=tmp_path,
    )
    assert checked.returncode != 0
    assert "rekmaat.guide.wording" in checked.stdout


def test_the_linter_and_the_formatter_have_nothing_to_say() -> None:
    for arguments in (("check",), ("format", "--check")):
        checked = run(tool("ruff"), *arguments, ".")
        assert checked.returncode == 0, checked.stdout


def test_the_types_hold() -> None:
    checked = run(tool("mypy"))
    assert checked.returncode == 0, checked.stdout


def functions() -> Iterator[tuple[str, int]]:
    for path in OURS:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                body = node.body[1:] if ast.get_docstring(node) else node.body
                lines = (body[-1].end_lineno or 0) - body[0].lineno + 1 if body else 0
                yield f"{path.relative_to(SOURCE)}:{node.name}", lines


def test_functions_are_short() -> None:
    lengths = dict(functions())
    too_long = {name: lines for name, lines in lengths.items() if lines > 50}
    assert too_long == {}
    assert statistics.median(lengths.values()) <= 8
    assert statistics.quantiles(lengths.values(), n=10)[-1] <= 25


@pytest.mark.parametrize("path", OURS, ids=lambda path: str(path.relative_to(SOURCE)))
def test_modules_are_short(path: Path) -> None:
    assert len(path.read_text(encoding="utf-8").splitlines()) <= 400


@pytest.mark.parametrize("module", EVERYDAY.values(), ids=EVERYDAY.keys())
def test_everyday_paths_do_without_what_takes_seconds_to_import(module: str) -> None:
    loaded = run(sys.executable, "-c", f"import sys, {module}; print(*sys.modules)")
    assert loaded.returncode == 0, loaded.stderr
    assert not set(MAKES_START_SLOW) & set(loaded.stdout.split())


def test_no_file_names_a_package_registry_or_a_folder_of_one_machine() -> None:
    hosts = re.compile(r"(files\.pythonhosted|registry\.npmjs|pypi\.org/simple)", re.IGNORECASE)
    listed = run("git", "ls-files", "-z")
    if listed.returncode != 0:
        pytest.skip("not a git checkout, so there is no list of files")
    for name in filter(None, listed.stdout.split("\0")):
        path = ROOT / name
        if (
            path == Path(__file__)
            or path.suffix in {".woff2", ".edf", ".bdf"}
            or not path.is_file()
        ):
            continue
        text = path.read_bytes().decode("utf-8", errors="ignore")
        assert not hosts.search(text), name
        assert f"{ROOT.parent}/" not in text, name
